"""Which words are English, and which of those are about being in touch."""


def words_in(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


TOUCH = words_in(
    """
    announce announced announcement answer answers asap ask await awaiting bell buzz call called calling calls
    circle confirm confirmation connect contact contacted contacting date dates debrief decide decided decides
    deciding decision decisions discuss dunno email emailed emailing emails eventually expect fast feedback feel
    follow-up hear heard hearing hopefully immediately imminent imminently indefinitely inform informed keep
    know later let loop mail message momentarily news notified notify offer offers outcome outcomes pending
    phone ping portal posted presently process progress promptly pronto quickly reach reached reconnect reply respond
    response result results revert reverting reverts ring schedule schedules shortlisted shortly shout someday
    sometime soon sooner soonest speak speedily swiftly tba tbc tbd tbh text timeframe timeline timelines
    timescale timescales timing touch unclear undecided unknown unsure update updated updates verdict wait
    waiting whenever write yet
    """
)
"""Words about being in touch, deciding or waiting."""

COMMON = words_in(
    """
    a able abort about above absolute absolutely accept accordingly account across act actually add addition
    additional additionally advance advice advise advised afraid after afterwards again against age agency ages
    ago agree aim aiming aims all allow almost alone along already also alter although always am amount an and
    another anticipate anticipated anticipates any anybody anymore anyone anything anytime anyway anywhere
    apologies apologise apologize applicant applicants application applications applied apply applying
    appointment appreciate approval approve approved approves approximate are aren't around arrange arrangements
    arrived arrives as aside assess assessed assessment assessments assured at attend autumn available aware
    away awhile back background backing bad balance ball bang bank bare base basically bay bays be bear bearing
    beat became because become becoming been before begin begins being below beside best better between beyond
    big bigger binding bird bit bitter board booked booking boon boring boss both bother bottom bought bounty
    box break breaks bring bringing broad broke brother brought budget budgets build bunch burning business busy
    but butter buy by bye calendar came campaign can can't candidate candidates cannot cap cards care careful
    carefully case cases catch ceo certain certainly cfo chance change changed changes channel chase chasing
    chat chatted chatting check checked checking checks cheek cheers chicken chosen circulate city clay clear
    clearer clever client clients close closed closes closing clue coding cold collate collated colleague
    colleagues come comes coming commit committee comms communicate communicated communication company compare
    compared comparing complete completed completely completes completing complex compliance concerned conclude
    concluded concludes concluding concrete condition conduct conducted confident confirmed confirms
    congratulations conservative consider consideration considered considering construction continue contract
    contracts conversation conversations cool correct cost could couldn't count country county course court
    cover covid crack crazy creek cross crossed cto currency current currently cut cv cvs dads daily data day
    deadline deal dealt dear decent deed deep definite definitely degree delay delayed delays deliberate
    deliberating deliberation deliberations delighted depend dependant dependent depending depends deserve desk
    detail details determine determined diary did didn't different difficult dine dire direct directly director
    directors disaster discussed discussing discussion discussions display dive dives do does doesn't doing
    don't done door double doubt down dozen draft drag dragging drags draining drop due during dust each eagerly
    earlier earliest early earning ears earth ease easier easily east easter easy eat eater edge eight either
    elapsed element elements eleven else elsewhere employer employment endeavor endeavour ender enough ensure
    enter entire especially estimate etc evaluate evaluating evaluation even evenings event ever every everybody
    everyone everything everywhere evidently exact exactly example excellent except exciting excuse exec execs
    executive exist exit expected expects experience explain explained extend extended external extra eye eyes
    face fact factors fair fairly faith fall far faster father favor favour fear feat feather feed feeding fella
    felt fever few fiber fight figure figures file files fill filled final finalise finalised finaliser
    finalising finalize finalized finalizing finally finance find finding fine fingers finish finished finishes
    finishing fire fired firm first firstly fist fit fixed flat flee flexible flight floor flour fly flying folk
    folks follow followed following follows fonder for foreseeable forget form formal formally former forms
    forth forthcoming fortnightly fortunate fortune forward found founder frame free freeze fresh friend from
    front full fully fun funding funds further furthermore future gaining game gap gather gathered gathering
    gave gays gear geek gender general generally gentle get gets getting gist give given gives giving glad glee
    go goes going gone gonna good goodbye got gotta grade grand grateful gray great greek ground group grow
    guarantee guess gut guys had hadn't half hall halter hand handing handle handled hands hang hanging happen
    happened happens happy hard has hasn't haste hate have haven't having hay he head headcount heading heads
    health heat hectic heed height held hell hello help her herd here hers hesitate hey hi hiccup high higher
    him hire hired hiring his hit hive hmm hold holding holds hole holiday holy home honest honestly hope hoped
    hopeful hopes hoping horses hot hour house hover how however hr huge human hundred hunt hunter i i'd i'll
    i'm i've idea ideally ideas if ill imply important impossible in inbox include including incoming incomplete
    indeed indicate indication individual info information initial input inside instead intend intended
    intention interest interested interesting internal internally internals interview interviewed interviewer
    interviewers interviewing interviews into invite invited is isn't issue it it'd it'll it's items its itself
    jay jays jest jive job jobs join joined joining juggling jump junior just keen keeping keeps kept key kick
    kind kinda kindly knee knew knife knock known knows lad ladder lads land landing lap largely last late
    lately later latest lather latter launch launched law lay layer lead leader leaders leadership leading leads
    leaning learn learning least leather leave leaves leaving led leek left legal lender lending less letter
    level lever leverage life light like likely limited line lined lines link linkedin list listen literal
    little live lives load loading local log logistics long longer longest look looking looks loon loose lose
    lost lot lots love lovely low luck luckily lucky lunch mad madam made main major make makes making man
    manage managed management manager managers mandatory many march mark market marking master match mate matter
    matters may maybe me mean meaning means meant meantime meanwhile meat meek meet meeting meetings meets
    member members men mention mentioned merging met middle might mightn't mind mine minister minor minute mire
    miss missed mist mister moaning moment momentum money monster month monthly moon more moreover morning
    mornings most mostly moth mother mourning mouse mouth move moved moves moving much mum must my myself
    mystery nail name near nearby nearly neat necessarily necessary need needed needful needs negotiate neither
    nerd nest never new nice night no nobody none nope nor normal normally not note notes nothing notice now
    number numbers obliged obviously occasion of off offered offering office officer offices official officially
    often oh ok okay old on onboarding once one ones ongoing online only onto open opening openings opens
    operations opinion opportunity opposite option options or order org other others otherwise ought our ours
    out outstanding over overall overview owe own owner pace paced pack page paining panel paper paperwork part
    particular particularly parties partner partners party pass passed passes past patience patient pay payment
    pays pear pearly peat peek pencil people per percent perhaps period permanent person personal pest pick
    picked picking picture piece pine ping pipeline pipes place plan planned planning plans plaster play please
    pleased pleasure plenty point points policy ponder pool position positions positive possible possibly post
    potential potentially pour pray precise precisely predict prefer prefers preparation prepare presence
    present presentation presented presenting press pretend pretty prevent previous previously price prior
    priority probably probation problem proceed proceeding proceedings processed processes product profile
    profiles program programme project projects promise promised promises promising prompt pronto proper
    properly proposal provide provided provides provisional public pull pulled pursue push pushed pushing put
    putting quality quantity quarterly question questions queue quick quicker quiet quit quite quote rafter
    raining raise ran rang range rate rather ray rays reach reaching read reading ready real realistic reality
    really realm rear reason reasonable reasons receive received receiving recent recently reckon recommend
    recruit recruiter recruiters recruiting recruitment reed reek referee referees reference references regard
    regarding regardless regards regret regularly related relay relevant rely remain remaining remains remember
    render reopen reopened reopens rep report request requested require required requirement requirements
    requires resolve resolved resources resourcing respect rest restructure resume returned returns review
    reviewed reviewing reviews revisit rife right rightly role roles rolling room rota rough roughly round
    rounder rounds rule run running runs rush safe said salary same sat save saw say saying says school score
    screening seat second secondly seconds section see seed seeing seek seem seems seen select selected
    selecting selection send sender sending senior sense sent separate serious serve served server serving set
    sets settle settled sever several severe severity shall shape share shared sharing sharp sharpish she sheet
    shifts shoot short shortest shortlist shortly shot should shouldn't shout show sick side sift sifting sight
    sign signature signatures signed signing signoff similar simple simply since sir sire sister sit site
    situation six skeleton slate sleek slight slightly slip slipped slipping slot slow slower slowly small smart
    snag so solid some somebody someone something sometimes somewhat somewhere soon sorry sort sorted sorting
    sounds sour space speaking specific specifically speed spin split spoke spoken spoon spot spray spree spring
    squared squeeze stack staff stage stages stakeholder stakeholders stamping stand standing stands star start
    started starting starts state status stay step steps still stop storing story straight straightaway strictly
    strong stuck study stuff subject submit submitted success successful such suitable sum summer sun sundry
    supposed sure surely surprise swamped swing system table take taken takes taking talent talk talked talking
    task tasks team teams tear teas teat tech technical tell telling tender tends tentative terms test tests
    text than thank thanks that that'd that'll thee their them themselves then there there'd there'll thereafter
    therefore these they they'd they'll they're they've thick thin thing things think thinking third thirst this
    thorough those though thought thoughts thrice thrilled through throughout throw thunder tick ticking tied
    ties tight till timber time timeline timelines times tip tire tired title to today's together told tons too
    took top topic toss total tough tour toward towards track tracking trading training transparent travel
    traveling travelling tray treating tree trees tried trip trips trouble true trust truth try trying tune
    tuned turn turnaround turned turning twice two type typical typically ultimately unable under understand
    underway unfortunately unless unlikely unsuccessful unsure until up upcoming upon upper urgent urgently us
    use used useful usual usually vacancy vacation vague valued variables various vary verify very vest vetting
    via view vine visa visit wage waiter walking wanna want wanted wants warning was wasn't waste watch water
    way ways we we'd we'll we're we've weak wear weather weed weeds week weekly weep weigh weighing weight
    welcome well went were weren't west what whatever wheel wheels when where whether which while whilst who
    who'll whole whom whose why wife will willing winding wine winner winter wire wired wise wish with withdraw
    within without woman women won won't wonder wondering wood word wording words work workaround worked worker
    working workload works world worries worry worse worst worth would wouldn't wrap wrapped wrapping writer
    wrong yeah year yearbook yearly years yep yes yesterday yonks you you'd you'll you're you've your yours
    yourself zest eid al fitr adha
    """
)
"""Ordinary words of such conversations; a word among them is never taken for a slip."""

FOREIGN = (
    words_in(
        """
    abril al am antes août aprile att até au auf avant avec avril bei binnen bis ci ciągu com con contacto da
    dagar dagen dans das de del della demain der des dezember di dias dicembre diciembre die dienstag dimanche
    do domani domingo donnerstag du dwóch dès décembre días e een ein eind eine einen el em en ende enero
    entraremos entro est et faremo febbraio febrero februar feira fin finales fine freitag février gelecek
    gennaio giorni giugno gli hafta het heute i ich ici ihnen il im ist içinde januar janvier jeudi jours jueves
    juillet juin juli julio juni junio la las le les lo los luglio lundi lunedì lunes maand maandag maggio mai
    mardi mars martes marzo mayo mañana melde melden mercredi mes mese met mit mittwoch miércoles mois monat
    montag morgen märz mês na nach nemen nicht nos nous novembre noviembre nächste nächsten nästa nós och
    octobre octubre oktober op ottobre para piątku plus pondremos por pour prochain prochaine prossima proxima
    przyszłym próxima på que qui samedi samstag segunda semaine semaines semana semanas sentire septembre
    septiembre settembre settimana settimane sexta sie się skontaktujemy sonntag spätestens sur sábado tage
    tagen tard tygodni tygodniu u un una und une uns usted van vecka veckor vendredi venerdì vi viernes você
    volgende von votre vous vrijdag w week weken werden wij wir woche wochen wochenende y zum zur
    """
    )
    - COMMON
    - {"al"}  # as in Eid al-Fitr
)
"""Frequent words of languages that are not English, and not spelt like an English word."""
