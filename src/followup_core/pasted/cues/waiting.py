"""What says that the answer is still to come."""

from followup_core.pasted.patterns import Cue

ASIDE = (
    r"interview (?:time|slot|date|details)|expenses?|receipts?|parking|"
    r"invoice|reimburs\w*|travel|umbrella|reschedul\w*|a new (?:date|"
    r"time|slot)|new dates|another (?:date|slot)|rearrang\w*|re-arrang\w*|"
    r"joining instructions|zoom link|dial-in|invit\w+|find a (?:new "
    r")?(?:time|slot|date)|another time|new time|feedback (?:call|session|"
    r"report)|future (?:roles|vacancies|openings|opportunities)|other "
    r"(?:roles|vacancies|openings)|similar roles|mailing list|(?:in "
    r"case|if) (?:a|any|another|other|similar|suitable|something) ~3(?:suitable|"
    r"vacanc|opening|role|position|comes|else)"
)

WAITING = (
    Cue(
        r"still ~4(?:deciding|considering|reviewing|interviewing|waiting|"
        r"awaiting|discussing|deliberating|working (?:on|through)|finalis\w+|"
        r"undecided|open|under (?:review|consideration|discussion)|pending|"
        r"assessing|evaluating|comparing|weighing|meeting|seeing|speaking|"
        r"talking|to (?:decide|come|be (?:made|decided)|hear|see|meet)|"
        r"in the (?:process|running|mix|frame|midst|middle)|in progress|"
        r"ongoing|going through|going on|outstanding|on (?:hold|track|"
        r"going)|no|nothing|not|being|chasing|trying|need|needs|have|has|"
        r"do not|at it|very much|early|up in the air|thinking|mulling|"
        r"pondering|negotiating|debating|checking|a (?:strong|live|serious) "
        r"candidate|with|hoping)",
        "We're still deciding.",
        r"still quoting|still talking about|free|interested|parking|still "
        r"(?:have|has) (?:~3 )?(?:slots?|vacanc\w+|openings?|availability)|"
        r"have not received your|need your|need you to|need ~3from you|"
        r"still have your",
    ),
    Cue(
        r"(?:we|i|they) do not know(?! (?:if|whether|how|when) you)|between "
        r"you and|before (?:making|deciding|reaching) (?:~1 )?(?:choice|"
        r"decision|conclusion|mind)?|loose ends|no movement|<app>'s (?:~1 "
        r")?(?:with|being|under|in review|still)|(?:are|am) (?:~1 )?(?:still "
        r")?waiting (?:for|on|to)(?! (?:you|your|see you|meet you))|(?:funding|"
        r"budget|contract|money|headcount|paperwork) (?:~2 )?(?:is|has|"
        r"are) not (?:~2 )?(?:signed|approved|through|confirmed|agreed|"
        r"released|there)|before (?:it|they|we|he|she|the panel|i) (?:~1 "
        r")?(?:decides?|makes?)|first[- ]choice (?:candidate|person|applicant)|"
        r"(?:close|near) to (?:an|the|making an?) ~1(?:offer|decision)|"
        r"decisions? as yet|no (?:~2 )?(?:as yet|so far)|(?:decision|outcome|"
        r"answer|announcement|appointment|choice) (?:~3 )?(?:will|is to|"
        r"is going to|should|can only) (?:~2 )?(?:be (?:made|taken|reached|"
        r"announced|known|communicated|sent|given)|follow|come)|(?:final|"
        r"last) (?:stages?|phase) of (?:~2 )?(?:deliberation|deliberations|"
        r"decision|selection|review|deciding)|first to (?:know|hear)|looking "
        r"at (?:this one|yours|it|this)|decisions? (?:~5 )?(?:is|are|lies|"
        r"rests|sits) with|not ~2(?:tell|say|confirm|share|promise) (?:you "
        r")?(?:anything|more|yet|when|much|any)|not (?:~1 )?(?:looked|"
        r"got round|gone through|finished|discussed|reviewed|had (?:a "
        r")?(?:chance|time)|started|met to|managed to) ~8yet|(?:bit|little) "
        r"(?:of |more )?(?:patience|longer|more time)|(?:enquiry|message|"
        r"question|query|email|application|letter|request) (?:has been|"
        r"was|is being) (?:passed|forwarded|sent|referred) (?:on )?to|"
        r"delay(?:ed|ing)? (?:our|the|a|their|making) ~1decisions?|not "
        r"a (?:rejection|refusal|no)|not (?:~3 )?(?:gone with|filled|hired|"
        r"appointed|chosen|picked|offered it|made up)|(?:decision|more|"
        r"news|answer|update|word) (?:very )?soon|soon (?:have|hear)|not "
        r"(?:~4 )?(?:decide|make (?:~2 )?decision|reach (?:~2 )?decision|"
        r"conclude)|(?:not|no) ~3(?:yet )?(?:decided|decide yet|made (?:a|"
        r"our|the|any|up) ~4(?:decision|choice|minds?)|reached (?:a|our|"
        r"any) ~2(?:decision|conclusion|verdict)|come to (?:a|any) ~2(?:decision|"
        r"conclusion)|finalised|concluded|been (?:made|decided|taken|finalised|"
        r"reached|concluded)|settled on|chosen yet|taken (?:a|any|our) "
        r"~2decision|decisions? (?:yet|has|so far|at this|to report|either)|"
        r"ready to (?:decide|tell|say)|in a position to (?:say|tell|confirm|"
        r"decide|give|let)|able to (?:say|tell|confirm|give|let|promise|"
        r"share|update|decide|commit)|heard (?:back|anything|from|yet|"
        r"a)|had (?:an answer|a reply|a response|feedback|any)|have (?:an "
        r"answer|a decision|any news|news|an update|any update|anything|"
        r"feedback|any feedback|a date|the)|come back (?:to me|with|yet)|"
        r"anything to (?:report|tell|share)|know (?:yet|when|more)|got "
        r"(?:back|an answer|a decision|anything)|(?:news|word|update|updates|"
        r"feedback|answer|verdict|movement|outcome) (?:yet|so|on|from|"
        r"to|far|at|for|i|as|this|either|about|,|\.|$)|the end of)",
        "No decision has been made yet.",
        r"individual feedback|not (?:~1 )?(?:contact|email|call|ring|phone|chase|write to) (?:us|me|the)|not heard ~3(?:from you|your)|forgotten|"
        r"not decided to|(?:by|over the|on the|via) (?:phone|email)|gone "
        r"with you|appointed you|offered you|hired you|not (?:chosen|picked|"
        r"appointed|hired|selected) you",
    ),
    Cue(
        r"(?:decision|decisions|outcome|result|results|answer|verdict|"
        r"process|deliberations?|selection|recruitment|discussions?|review|"
        r"matter|panel|it|application|everything) (?:~4 )?(?:is|are|remains?|"
        r"has|have) (?:~2 )?(?:pending|open|ongoing|continuing|under (?:review|"
        r"consideration|discussion|way)|underway|in progress|not (?:yet "
        r")?(?:been )?(?:made|final|complete|finished|over|ready|decided|"
        r"known|taken)|awaited|to follow|delayed|being (?:reviewed|considered|"
        r"assessed|made|finalised|discussed|evaluated|processed)|taking "
        r"(?:~2 )?longer|on hold|paused|frozen|with (?:the|our) (?:panel|"
        r"committee|board|hiring|team|director)|awaiting|waiting|due|outstanding|"
        r"slipped|stuck|held up)",
        "Deliberations are continuing.",
        r"closing|event|expenses|refurbish\w*|(?:interview|meeting|call) (?:is|has been) (?:delayed|on hold|paused)",
    ),
    Cue(
        r"(?:<job>|hiring|recruitment|requisition|everything|things|search|"
        r"headcount|process|position|budget|vacancy|campaign|it|we|they|"
        r"client) (?:~5 )?(?:on hold|on ice|paused|frozen|freeze|on pause|"
        r"put back|pause|stalled|in limbo|held up|postponed|delayed)",
        "The role has been put on hold.",
        r"if|interview (?:has been|is) (?:delayed|postponed)|(?:your|the|our) (?:call|meeting|interview)|not",
    ),
    Cue(
        r"hiring freeze|recruitment freeze|freeze on (?:hiring|recruitment)",
        "There is a hiring freeze.",
        r"if|no hiring",
    ),
    Cue(
        r"(?:awaiting|waiting (?:for|on|to hear)|await|pending|subject "
        r"to|need(?:s|ed)?|chasing|chase|chased|chase up|going through|"
        r"goes to|gone to|(?:is|still|now|lies|sits|rests|sitting|remains) "
        r"with) (?:~4 )?(?:sign-?off|sign off|approval|approvals|authori[sz]ation|"
        r"go-ahead|green light|budget|finance|decision|feedback|client|"
        r"board|panel|committee|director|manager|ceo|vp|hr|head office|"
        r"headquarters|legal|references|answer|hear back|word|final say|"
        r"exec|ducks|director's|leadership|minister)",
        "The role is awaiting sign-off from Finance.",
        r"thank you for your feedback|if|your (?:references|referees|referee|"
        r"documents|reply|answer|feedback|decision)|(?:had|have|having) "
        r"(?:an? )?interview with|with the client ~9 interview|interview "
        r"with|meet(?:ing)? with|call with|chat with|speak with|in touch "
        r"with|we need (?:your|two)|references? (?:from|of|for) you|feedback "
        r"(?:session|form|call)|may i have|could you|can you|please",
    ),
    Cue(
        r"(?:(?:<they>|and|but|,|–|^[^,]{2,20} ,) |^)(?:~1 )?(?:will|shall|"
        r"should|hope to|aim to|intend to|promise to|plan to|would) (?:~4 "
        r")?(?:be in (?:touch|contact)|get (?:back|in touch)|come back "
        r"to you|let you know|let everyone know|let all|keep you (?:posted|"
        r"updated|informed|in the loop|up to date|abreast)|update (?:you|"
        r"everyone|all)|inform (?:you|all|everyone|the candidates)|notify "
        r"(?:you|all)|contact (?:you|all|everyone|candidates)|write (?:to "
        r"you|as soon|when|again|once|with)|tell you|revert|shout|report "
        r"back|drop you|reach out|follow up|touch base|call you|ring you|"
        r"phone you|email you|give you (?:a (?:call|ring|bell|shout)|an "
        r"(?:answer|update)|the)|have (?:an answer|a decision|news|an "
        r"update|something) for you|share (?:the|our|an|any)|confirm (?:the|"
        r"our)|announce|make (?:a|our|the) ~2decision|decide|communicate|"
        r"speak soon|be back to you|circle back|advise (?:you|of)|respond|"
        r"feed back|pass on (?:any|their|the)|have more (?:news|for you))",
        "We will be in touch soon.",
        ASIDE
        + (
            r"|if (?:you are|your|there is|we (?:want|wish|would|decide)|"
            r"a|they|suitable|any|something|anything|shortlisted|selected)|"
            r"should (?:you|your|we|a|another|any|something)|not be able "
            r"to (?:contact|inform|reply|respond)|only|in case|about the "
            r"(?:time|date|details)|with (?:the|a|some) (?:details|dates|"
            r"times|link|agenda|time|schedule)|to (?:arrange|schedule|book|"
            r"organise|set up|agree|fix|find|sort|confirm (?:the|a|your) "
            r"(?:time|date|slot))|when (?:something|a(?! ~1decision)|another|other|we have "
            r"(?:other|another))"
        ),
    ),
    Cue(
        r"(?:(?:you|candidates|applicants|everyone|all candidates|all "
        r"applicants|all) (?:will|shall|should|can expect to) (?:~3 )?(?:hear|"
        r"be (?:notified|informed|contacted|told|advised|updated|written "
        r"to)|receive (?:an|our|the|a) ~3(?:answer|decision|outcome|response|"
        r"update|email|result|letter|notification)|have (?:an|our|the|"
        r"a) ~3(?:answer|decision|outcome|news)|know)|(?:expect|you will "
        r"have) (?:~2 )?(?:news|word|an answer|a decision|an update))",
        "Candidates will be notified in due course.",
        ASIDE
        + (
            r"|only|if (?:you are|your|shortlisted|selected|successful)|"
            r"should you be|whether or not|not be (?:notified|informed|contacted)|"
            r"how|process works|reminder|link|when (?:something|a|another|"
            r"new)|new (?:roles|jobs|vacancies)"
        ),
    ),
    Cue(
        r"(?:passed|forwarded|sent|put|fed|shared) (?:it|this|that|your "
        r"(?:~3 )?(?:details|cv|notes|feedback|comments|message|question|"
        r"enquiry|query|application|name|thanks|email|work|exercise|test|"
        r"answers|test results)|everything|all of this|them) (?:~2 )?(?:on|"
        r"across|along|over|with (?:the|our|my) ~2(?:team|panel|manager|"
        r"client|board|partners)|to (?:the|our|my|him|her)|forward|back|"
        r"in front)",
        "I've passed it on to the hiring manager.",
        ASIDE + r"|if|accounts|payroll|finance|future|other",
    ),
    Cue(
        r"(?:chased|chasing|spoken to|speaking to|nudged|heard from|emailed|"
        r"pinged|called|messaged) (?:~2 )?(?:the client|my client|our "
        r"client|client|them|the hiring manager|hiring manager|hr|the "
        r"panel) ~9(?:no|not|nothing|still|yet|waiting|again|for (?:you|"
        r"an|news|feedback))",
        "I've chased the client again this morning but still no feedback.",
        r"interested",
    ),
    Cue(
        r"(?:taking|takes|take|took|taken) (?:us |them |~1 )?(?:~2 )?(?:longer|"
        r"more time|a while|some time|time) ?(?:than|to|,|\.|$|due|because|"
        r"as|and|but)|(?:running|run) (?:~2 )?(?:behind|late)|(?:a (?:short|"
        r"slight|small|bit of a)|been (?:a|some)|apologies for the|sorry "
        r"(?:for|about) the|the) delay|(?:timetable|timeline|schedule|"
        r"process|decision) has (?:~1 )?(?:slipped|been delayed|moved)|"
        r"need (?:~2 )?(?:more time|longer|a little (?:more|longer)|a "
        r"bit (?:more|longer)|to (?:get our ducks|think|decide|compare|"
        r"discuss|talk it|sleep|regroup|meet|confer|align|consult|finish|"
        r"speak|see))",
        "It is taking longer than planned.",
        r"train|traffic|flight|reply|replying|responding|getting back|"
        r"expenses|interview (?:was|ran)|you need|if you need|need (?:more|"
        r"longer) ~3(?:time )?(?:to (?:prepare|complete|think|decide|submit))",
    ),
    Cue(
        r"bear with us|bear with me|hang tight|sit tight|hang (?:on )?in "
        r"there|watch this space|(?:thank you|thanks|appreciate|grateful) "
        r"(?:for |~3 )?(?:your (?:continued )?patience|bearing with (?:us|"
        r"me)|being (?:~1 )?patient|waiting)|ask (?:you )?for (?:your|"
        r"a little|a bit) ~2patience|hold tight|fingers crossed",
        "Hang tight.",
        ASIDE + r"|technical|outage|maintenance|website|line|queue|parking|interview",
    ),
    Cue(
        r"reserve (?:list|candidate|pool)|first reserve|on (?:our|the) "
        r"(?:waiting|wait) ?list|waitlist\w*|wait-list\w*|second choice|"
        r"second in line|runner-up|runner up|(?:our|their|the) (?:backup|"
        r"back-up|number two|second preference)|appointable",
        "You are on our reserve list.",
        r"if you|not",
    ),
    Cue(
        r"(?:made|making|extended|issued) (?:~1 )?(?:an|the|our|their) "
        r"offer to|offered (?:it|the ~5<job>|this ~5<job>) to|(?:an )?offer "
        r"is out|offer (?:is )?(?:out|with|has gone) (?:to|with)|(?:person|"
        r"candidate|one|individual|applicant) (?:we|they) (?:~1 )?(?:offered|"
        r"made an offer)",
        "We've made an offer to another candidate, who has not accepted yet.",
        r"to you\b",
    ),
    Cue(
        r"(?:you|<app>|your name|your submission|your exercise) (?:are|"
        r"is|remain|remains) (?:~3 )?(?:in (?:the|our) (?:running|mix|"
        r"frame|process|race)|under (?:~1 )?(?:consideration|review)|being "
        r"(?:~1 )?(?:considered|reviewed|assessed|processed|evaluated|"
        r"marked|graded)|in contention|in review|with (?:the|our) (?:hiring|"
        r"panel|team|review))",
        "You are still in the running.",
        r"not|no longer|other (?:roles|positions)|future",
    ),
    Cue(
        r"(?:looking at|reviewing|considering|going through|assessing|"
        r"comparing|scoring|evaluating|weighing(?: up)?|reading|marking|"
        r"discussing|finalising|completing|collating|finishing|wrapping "
        r"up|meeting|seeing|interviewing|speaking to|speaking with|talking "
        r"to|have (?:~1 )?to (?:see|meet|interview|speak)) (?:~2 )?(?:<app>|"
        r"all (?:~2 )?(?:applications|candidates)|candidates|the (?:~2 "
        r")?(?:candidates|applications|notes|scores|interviews|results|"
        r"final|last|remaining|shortlist)|other candidates|(?:one|two|"
        r"three|four|five|six|a few|several|some|a couple(?: of)?) (?:more|"
        r"other|further|remaining) (?:~1 )?(?:people|candidates|applicants|"
        r"interviews|persons)|interviews|our (?:notes|interviews|options|"
        r"decision)|everyone|everything|final interviews|remaining candidates|"
        r"(?:the|this|our) (?:~1 )?round)",
        "We are still interviewing other candidates.",
        r"if|enjoyed|thank you for (?:~2 )?(?:meeting|speaking|talking)|"
        r"enjoy(?:ed)? (?:meeting|speaking|talking)|when (?:looking|reviewing)|"
        r"after (?:reviewing|considering)|having|unable",
    ),
    Cue(
        r"(?:prepar(?:e|ing)|draft(?:ed|ing)?|drawing up|putting together|"
        r"working on|finalis(?:e|ing)|getting (?:~2 )?(?:ready|together|"
        r"approved)|writing up|seeking approval for|waiting (?:for|on)|"
        r"awaiting) (?:~3 )?(?:an offer|the offer|your offer|your contract|"
        r"offer|offers|the paperwork|a (?:~1 )?(?:offer|package|proposal))|"
        r"offer (?:~2 )?(?:is|has) (?:~2 )?(?:being (?:prepared|drafted|"
        r"finalised|drawn up|approved|put together)|in preparation|in "
        r"the works|to be approved|with (?:hr|finance|legal))",
        "We are preparing an offer.",
        r"not|if|another|someone|somebody",
    ),
    Cue(
        r"(?:nothing|anything|no more) (?:~2 )?(?:to (?:report|tell|share)|"
        r"yet|new|decided|concrete|definite)|no date|in due course|as "
        r"soon as (?:we|i|they|the ~2 |he|she) ?(?:know|have|has|hear|"
        r"can|are|is)|once (?:we|i|they|the|everyone|all) (?:~3 )?(?:know|"
        r"have|has|met|decided|heard|approved|signed|finished|seen|is|"
        r"are|completed|hear)",
        "I'll write as soon as I know more.",
        ASIDE + r"|if|your (?:application|documents|receipts|references) (?:has|have) been received|start",
    ),
    Cue(
        r"not (?:~2 )?(?:been able|managed|able|had (?:a |the )?(?:chance|time|opportunity)|found time) to (?:~2 )?"
        r"(?:meet(?! (?:you|with you))|discuss|compare|sit down|review|confer|agree|regroup|get together)",
        "We have not been able to meet and discuss candidates.",
        ASIDE + r"|if",
    ),
    Cue(
        r"not (?:~1 )?(?:ruled (?:you |anyone |anything )?out|discounted (?:you|anyone)|closed the door|said no)|"
        r"continu\w+ to (?:interview|meet|see) (?:~1 )?(?:candidates|people|applicants)",
        "We haven't ruled you out at all.",
        r"if",
    ),
    Cue(
        r"(?:have|has|are|is) yet to (?:~2 )?(?:reach|make|decide|come|hear|finalise|conclude|agree|meet)|"
        r"(?:nobody|no one) (?:~2 )?(?:been )?(?:told|informed|decided)|moving (?:~1 )?slow\w*|"
        r"still (?:~2 )?in (?:it|with a)<end>|"
        r"panel (?:~3 )?postponed",
        "We have yet to reach a decision.",
        r"if|you (?:~1 )?(?:have )?yet|interview",
    ),
    Cue(
        r"(?:matter|enquiry|application|case|query|it) (?:~1 )?(?:receiving|getting) (?:~2 )?attention|in hand<end>",
        "The matter is receiving attention.",
    ),
    Cue(
        (
            r"(?:nothing|not) (?:~2 )?(?:been |is |yet )?(?:settled|agreed|fixed|firm|sorted|set "
            r"in stone) ?(?:yet|so far|at|<stop>|,)"
        ),
        "Nothing has been settled yet.",
        r"if|start date|salary|time|date",
    ),
    Cue(
        r"(?:back|front|top) (?:of|to) (?:~1 )?(?:mind|you)|not (?:been "
        r")?forgotten|have not forgotten|(?:panel|committee|board|team|"
        r"managers?|directors?) (?:~2 )?(?:is|are) (?:~1 )?(?:deliberating|"
        r"deciding|considering|conferring|reviewing|discussing|debating|"
        r"thinking)|deliberations",
        "You have not been forgotten.",
        r"if|umbrella|scarf|coat|when you|(?:completed|concluded|finished|ended) (?:~2 )?deliberations",
    ),
)

# A machine's or a clerk's word on something done in the course of selection: the answer is to come.
TEST_RECEIVED = (
    r"(?:received|got|have|submitted|completed|recorded|sent) (?:~3 "
    r")?(?:coding (?:exercise|test|challenge)|exercise|assessment|test|"
    r"case study|task|presentation|video interview|recorded interview|"
    r"recording|one-way interview|assignment|take-home|work sample|answers|"
    r"responses)|(?:coding (?:exercise|test|challenge)|exercise|assessment|"
    r"test|case study|video interview|recorded interview|video|recording|"
    r"assignment|take-home|submission) (?:~4 )?(?:has|have|was|were) "
    r"(?:been )?(?:~1 )?(?:received|submitted|completed|recorded|uploaded)"
)

# What in the words before a cue, up to the last break, leaves doubt about it.
DOUBT_BEFORE = (
    r"if|whether|unless|should (?:you|we|your|they|it|the|things)|were "
    r"(?:you|we|they) to|had (?:you|we)|in case|in the event|assum\w+|consider "
    r"(?:yourself|that|it)|treat|(?<!with )regard|your (?:~2 )?decision|"
    r"you (?:have )?(?:~1 )?(?:decided|chosen|opted|elected)|hear|heard|"
    r"gather|understand|unlikely|would rather|tempted|leaning|inclined|"
    r"tend|imagine|suppose|"
    r"could (?!not)|wondering|worried?|worr(?:y|ies)|rumou?rs?|example|"
    r"e\.g|(?:candidates?|applicants?|people|those) who(?! (?:~1 )?(?:scored|performed|demonstrated|showed|"
    r"met|matched|were (?:stronger|better|more|a)))|anyone who|everyone who|persons who|"
    r"(?:colleague|friend|boss|recruiter|neighbour|"
    r"someone|somebody|brother|sister) (?:~2 )?(?:told|said|says|tells|"
    r"mentioned)|you (?:were|have been|had been) told|you (?:said|say|mentioned|"
    r"wrote|told|asked|read|saw|thought)|does not mean|do not mean|not "
    r"mean|not because|not that|not saying|did we|have we|(?:email|emails|"
    r"letter|message|text|notification|website|portal|system|status|page) "
    r"~6 (?:saying|stating|states|says|said|shows?|showing|suggest\w*|that "
    r"told|telling|which said|that said)|last (?:year|time|month|spring|"
    r"summer|autumn|winter|round)|previously|previous (?:occasion|round|"
    r"application)|in the past|earlier this year|back in|the first time|"
    r"years? ago|months? ago|when you (?:first|last|previously)"
)
