"""Which words are English, and which of those are about being in touch: to tell no time from no English."""

TOUCH = frozenset(
    """
    announce announced announcement answer answers asap ask await awaiting bell buzz call called calling calls circle
    confirm confirmation connect contact contacted contacting debrief decide decided decides deciding decision decisions
    discuss email emailed emails emailing eventually expect feedback feel follow-up hear hearing heard immediately
    imminent imminently indefinitely inform informed keep know later let loop mail message momentarily news notified
    notify offer offers outcome outcomes pending phone ping posted presently promptly reach reached reconnect reply
    respond response result results revert reverting reverts ring shortlisted shortly shout soon sooner soonest speak
    tba tbc tbd tbh text touch undecided unknown unclear unsure update updated updates verdict wait waiting whenever
    write yet progress process timeline timelines timeframe timing timescale timescales schedule schedules date dates
    dunno hopefully someday sometime quickly swiftly speedily fast portal
    """.split()
)
"""Words about being in touch, deciding or waiting."""

COMMON = frozenset(
    """
    a able about above accept account across act actually add after again against age ago agree all allow almost alone
    along already also although always am amount an and another any anybody anymore anyone anything anytime anyway
    anywhere apologies apologise applicant applicants application applications applied apply applying appointment
    appreciate approval approve approved approves are aren't around arrange as aside assessment assessments at attend
    available away back bad balance ball bang base basically be bear bearing became because become becoming been
    before begin begins being below beside best better between beyond big bigger bit board boss both bottom box bring
    bringing broad brought budget budgets build business busy but buy by bye came campaign can can't cannot candidate
    candidates care careful carefully case cases catch ceo cfo chance change changed changes channel chat chatted
    chatting check checked checking checks chosen city clear clearer client clients close closed closes closing cold
    colleague colleagues come comes coming comms commit committee communicate communicated communication company
    compare compared complete completed completes completing concerned conclude concluded concludes concluding
    condition conduct conducted confident confirmed confirms congratulations consider consideration considered
    considering construction continue contract contracts conversation conversations cool correct cost could couldn't
    country course court cover covid cross crossed cto current currently cut cv cvs data deadline deal dear decent
    deep definite definitely delay delayed delays deliberate deliberating deliberation deliberations delighted depend
    dependent depending depends desk detail details determine determined did didn't diary different difficult direct
    directly director directors do does doesn't doing don't done door double doubt down dozen draft drop due during
    each eagerly earlier earliest early ears ease easier easily easter easy eat edge either elapsed eleven else
    employer employment enough ensure enter entire especially etc even event ever every everybody everyone everything
    everywhere evidently exact exactly example excellent except exciting excuse exec execs executive expected expects
    experience explain explained extend extended external extra eye eyes face fact fair fairly faith fall far favour
    favor felt few figure file files fill filled final finalise finalised finalising finalize finalized finalizing
    finally finance find fine fingers finish finished finishes finishing firm first firstly fit fixed flat flexible
    flight floor fly flying folk folks follow followed following follows for forget form former forms forth forward
    found four free fresh friend from front full fully fun funding funds further future game gap gave general
    generally get gets getting give given gives giving glad go goes going gone gonna good goodbye got gotta grade
    grateful great group grow guarantee guess guys had hadn't half hand handle hands hang hanging happen happened
    happens happy hard has hasn't hate have haven't having he head heads health held hello help her here hers hesitate
    hey hi high higher him hire hired hiring his hit hmm hold holding holds home honest honestly hope hoped hopeful
    hopes hoping hot hour house how however hr huge human hundred i i'd i'll i'm i've idea ideally ideas if ill
    important in inbox include including indeed indicate individual info information initial input inside instead
    intend intended intention interest interested interesting internal internally interview interviewed interviewer
    interviewers interviewing interviews into invite invited is isn't issue it it'd it'll it's items its itself job
    jobs join joined joining jump just keen keeping keeps kept key kind kindly kinda knew knock known knows largely
    last late lately latest latter law lead leader leaders leadership leads leaning learn least leave leaves leaving
    led left less letter level leverage life light like likely limited line lined lines link linkedin list listen
    little live load local log long longer look looking looks loose lose lost lot lots love lovely low luck lucky
    lunch mad made main make makes making man manage managed management manager managers mandatory many march mark
    market match matter matters may maybe me mean meaning means meant meantime meanwhile meet meeting meetings meets
    member members mention mentioned met might mightn't mind mine minute miss missed moment momentum money month
    monthly more morning most mostly move moved moves moving much mum must my myself name near nearly necessarily
    necessary need needed needful needs negotiate neither never new next nice night no nobody none nope nor normal
    normally not note notes nothing notice now number numbers obviously of off offered offering office officer
    official officially often oh ok okay old on onboarding once one ones ongoing online only onto open opening
    openings operations opinion opportunity option options or order org other others otherwise ought our ours out over
    overall own owner paced pack page panel paper part particular particularly parties party pass passed passes past
    patience patient pay payment pencil people per perhaps period permanent person personal picked picture piece pipeline
    place plan planned planning plans please pleased pleasure plenty point points policy pool position positions
    positive possible possibly post potential potentially prefer preparation prepare present presentation presenting
    press pretty previous previously price prior probably problem proceed proceeding processed processes product
    profile profiles programme program project projects promise promised promises prompt proper properly proposal
    provide provided provides public pull pulled pursue push pushed put putting question questions queue quick quicker
    quiet quite raise ran range rang rate rather reach reaching read ready real reality realistic really reason reasonable
    reasons received receive receiving recent recently recommend recruit recruiter recruiters recruiting recruitment
    reference references regard regarding regardless regards regret related relevant remain remaining remains remember
    report requested request require required requirement requirements requires resolve resources rest resume review reviewed
    reviewing reviews right rightly role roles room rough roughly round rounds rule run running runs rush safe said
    salary same sat save saw say saying says school score screening seat second secondly section see seeing seek seem
    seems seen select selected selecting selection send sending senior sense sent separate serious set sets settle
    settled several shall share shared she sheet short shortlist should shouldn't show side sign signed signing
    signoff similar simple simply since sir sit site situation six slip slipped slipping slot slow slower slowly small
    so solid some somebody someone something somewhat somewhere sorry sort sorted sorting sounds space speaking
    specific specifically spoke spoken spring squared staff stage stages stakeholder stakeholders stand standing start
    started starting starts state status stay step steps still stop straight straightaway strictly strong study
    stuck stuff submit submitted success successful such sun sure surely surprise system table take taken takes taking
    talk talked talking task tasks team teams tech technical tell telling tends terms test tests than thank thanks
    that that'd that'll their them themselves then there there'd there'll therefore these they they'd they'll they're
    they've thing things think thinking third this those though thought thoughts three through throughout tick ticking
    tied tight till time times title to together told too took top total toward towards track trading training
    transparent travel travelling traveling tried trip trouble true truth try trying turn turnaround turned twice two
    type typical typically ultimately unable under understand unfortunately unless unlikely unsuccessful until up
    upcoming upon urgent us use used useful usual usually vacancy vacation various very via view visa visit wanna want
    wanted wants was wasn't waste watch way we we'd we'll we're we've weather week weekly weeks weight welcome well
    went were weren't what whatever when where whether which while who who'll whole whom whose why will willing wise
    wish with within without woman women won won't wondering wood word words work worked worker working works world
    worries worry worse worst worth would wouldn't wrap wrapped wrapping wrong yeah year years yep yes yesterday you
    you'd you'll you're you've your yours yourself today's mouth moth weak wheel want went nest text west east yearly
    nearly pearly ours yours house horses rafter later bird weather might sight fight eight height wonder doubt
    probation fortnightly shortly thirst fist faster master quarterly currency ping shoot shout give gives given
    advise advised advice aim aiming aims arrived arrives assess assessed arrangements anticipate anticipated
    anticipates applicants apologize absolutely accordingly additional advance afraid afterwards ages agency aware
    awhile bare bunch calendar cap cards cheers chase chasing chicken circulate clue collate collated comparing
    concrete crazy crack daily dependant deserve discussed discussing discussion discussions drag dragging drags
    dust earth elsewhere endeavour endeavor estimate evaluate evaluating evaluation exist factors fella finaliser
    figures fire flying foreseeable formal formally forthcoming frame freeze gather gathered gathering gentle
    grand gut haste headcount hectic hell hiccup hunt impossible indication internals juggling kick land lads lad
    lap legal logistics love luckily madam mate men middle mystery nail obliged occasion opposite outstanding overview
    owe partner partners paperwork pace patient pick picking pipeline pipes play precise precisely predict prefers
    priority proceedings promising pronto pushing quarterly quote reckon regularly rep resourcing restructure
    resolved respect revisit rolling rota says seconds shape sharp sharpish shifts short shot sick sift sifting
    signature signatures simple situation skeleton slate slight slightly snag speed spin split spot squeeze stack
    stands story subject suitable sum summer supposed swamped swing talent thereafter thick thin thorough thrilled
    throw tied ties till timeline timelines tip tons topic toss trust tune tuned turning underway unsure upper
    urgently vague valued variables vary verify vetting view weigh weighing whilst wheels winter withdraw within
    workload yesterday yonks assured rely stuff applicant compliance checks background referee referees
    """.split()
)
"""Ordinary words of such conversations; a word among them is never taken for a slip."""

FOREIGN = (
    frozenset(
        """
    der die das und ich wir sie ist nicht ein eine einen im am bis zum zur mit auf bei nächste nächsten woche wochen
    tage tagen monat ende freitag montag dienstag mittwoch donnerstag samstag sonntag uns melden melde ihnen heute
    morgen von nach spätestens werden
    le la les un une des du de et nous vous est dans jours semaine semaines prochaine prochain mois vendredi lundi
    mardi mercredi jeudi samedi dimanche avant fin au plus tard votre demain ici pour que qui sur en avec dès
    el los las una y en para por con semana semanas días dias próxima proxima mes viernes lunes martes miércoles
    jueves sábado domingo mañana antes fin nos pondremos contacto usted le lo del al finales
    il lo gli di da e settimana settimane giorni prossima mese venerdì lunedì entro fine della domani ci faremo sentire
    de het een van volgende week weken dagen maand vrijdag maandag binnen wij nemen met u op eind
    na próxima em até sexta segunda feira dias nós entraremos com você semana mês
    i och vi att nästa vecka veckor dagar på
    w ciągu dwóch tygodni do piątku przyszłym tygodniu się skontaktujemy
    gelecek hafta içinde
    wochenende février janvier mars avril mai juin juillet août septembre octobre novembre décembre
    januar februar märz juni juli oktober dezember enero febrero marzo abril mayo junio julio septiembre octubre
    noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
    """.split()
    )
    - COMMON
)
"""Frequent words of languages that are not English, and not spelt like an English word."""
