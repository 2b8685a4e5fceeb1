"""What says that the answer is still to come."""

from followup_core.messages.patterns import Cue

ASIDE = r"interview (?:time|slot|date|details)|expenses?|receipts?|parking|invoice|reimburs\w*|travel|umbrella|reschedul\w*|a new (?:date|time|slot)|new dates|another (?:date|slot)|rearrang\w*|re-arrang\w*|joining instructions|zoom link|dial-in|invit\w+|find a (?:new )?(?:time|slot|date)|another time|new time|feedback (?:call|session|report)|future (?:roles|vacancies|openings|opportunities)|other (?:roles|vacancies|openings)|similar roles|mailing list|(?:in case|if) (?:a|any|another|other|similar|suitable|something) ~3(?:suitable|vacanc|opening|role|position|comes|else)"

WAITING = (
    Cue(
        r"still ~4(?:deciding|considering|reviewing|interviewing|waiting|awaiting|discussing|deliberating|working (?:on|through)|finalis\w+|undecided|open|under (?:review|consideration|discussion)|pending|assessing|evaluating|comparing|weighing|meeting|seeing|speaking|talking|to (?:decide|come|be (?:made|decided)|hear|see|meet)|in the (?:process|running|mix|frame|midst|middle)|in progress|ongoing|going through|going on|outstanding|on (?:hold|track|going)|no|nothing|not|being|chasing|trying|need|needs|have|has|do not|at it|very much|early|up in the air|thinking|a (?:strong|live|serious) candidate|with|hoping)",
        "We're still deciding.",
        r"still quoting|still talking about|free|interested|parking|still (?:have|has) (?:~3 )?(?:slots?|vacanc\w+|openings?|availability)|have not received your|need your|need you to|need ~3from you|still have your",
    ),
    Cue(
        r"first to (?:know|hear)|looking at (?:this one|yours|it|this)|decisions? (?:~5 )?(?:is|are|lies|rests|sits) with|not ~2(?:tell|say|confirm|share|promise) (?:you )?(?:anything|more|yet|when|much|any)|not (?:~1 )?(?:looked|got round|gone through|finished|discussed|reviewed|had (?:a )?(?:chance|time)|started|met to|managed to) ~8yet|(?:bit|little) (?:of |more )?(?:patience|longer|more time)|(?:enquiry|message|question|query|email|application|letter|request) (?:has been|was|is being) (?:passed|forwarded|sent|referred) (?:on )?to|delay(?:ed|ing)? (?:our|the|a|their|making) ~1decisions?|not a (?:rejection|refusal|no)|not (?:~3 )?(?:gone with|filled|hired|appointed|chosen|picked|offered it|made up)|(?:decision|more|news|answer|update|word) (?:very )?soon|soon (?:have|hear)|not (?:~4 )?(?:decide|make (?:~2 )?decision|reach (?:~2 )?decision|conclude)|(?:not|no) ~3(?:yet )?(?:decided|decide yet|made (?:a|our|the|any|up) ~4(?:decision|choice|minds?)|reached (?:a|our|any) ~2(?:decision|conclusion|verdict)|come to (?:a|any) ~2(?:decision|conclusion)|finalised|concluded|been (?:made|decided|taken|finalised|reached|concluded)|settled on|chosen yet|taken (?:a|any|our) ~2decision|decisions? (?:yet|has|so far|at this|to report|either)|ready to (?:decide|tell|say)|in a position to (?:say|tell|confirm|decide|give|let)|able to (?:say|tell|confirm|give|let|promise|share|update|decide|commit)|heard (?:back|anything|from|yet|a)|had (?:an answer|a reply|a response|feedback|any)|have (?:an answer|a decision|any news|news|an update|any update|anything|feedback|any feedback|a date|the)|come back (?:to me|with|yet)|anything to (?:report|tell|share)|know (?:yet|when|more)|got (?:back|an answer|a decision|anything)|(?:news|word|update|updates|feedback|answer|verdict|movement|outcome) (?:yet|so|on|from|to|far|at|for|i|as|this|either|about|,|\.|$)|the end of)",
        "No decision has been made yet.",
        r"individual feedback|not heard ~3(?:from you|your)|forgotten|not decided to|(?:by|over the|on the|via) (?:phone|email)|gone with you|appointed you|offered you|hired you|not (?:chosen|picked|appointed|hired|selected) you",
    ),
    Cue(
        r"(?:decision|decisions|outcome|result|results|answer|verdict|process|deliberations?|selection|recruitment|discussions?|review|matter|panel|it|application|everything) (?:~4 )?(?:is|are|remains?|has|have) (?:~2 )?(?:pending|open|ongoing|continuing|under (?:review|consideration|discussion|way)|underway|in progress|not (?:yet )?(?:been )?(?:made|final|complete|finished|over|ready|decided|known|taken)|awaited|to follow|delayed|being (?:reviewed|considered|assessed|made|finalised|discussed|evaluated|processed)|taking (?:~2 )?longer|on hold|paused|frozen|with (?:the|our) (?:panel|committee|board|hiring|team|director)|awaiting|waiting|due|outstanding|slipped|stuck|held up)",
        "Deliberations are continuing.",
        r"closing|event|expenses|refurbish\w*|(?:interview|meeting|call) (?:is|has been) (?:delayed|on hold|paused)",
    ),
    Cue(
        r"(?:<job>|hiring|recruitment|requisition|everything|things|search|headcount|process|position|budget|vacancy|campaign|it|we|they|client) (?:~5 )?(?:on hold|on ice|paused|frozen|freeze|on pause|put back|pause|stalled|in limbo|held up|postponed|delayed)",
        "The role has been put on hold.",
        r"if|interview (?:has been|is) (?:delayed|postponed)|(?:your|the|our) (?:call|meeting|interview)|not",
    ),
    Cue(
        r"hiring freeze|recruitment freeze|freeze on (?:hiring|recruitment)",
        "There is a hiring freeze.",
        r"if|no hiring",
    ),
    Cue(
        r"(?:awaiting|waiting (?:for|on|to hear)|await|pending|subject to|need(?:s|ed)?|chasing|chase|chased|chase up|going through|goes to|gone to|(?:is|still|now|lies|sits|rests|sitting|remains) with) (?:~4 )?(?:sign-?off|sign off|approval|approvals|authori[sz]ation|go-ahead|green light|budget|finance|decision|feedback|client|board|panel|committee|director|manager|ceo|vp|hr|head office|headquarters|legal|references|answer|hear back|word|final say|exec|ducks|director's|leadership|minister)",
        "The role is awaiting sign-off from Finance.",
        r"thank you for your feedback|if|your (?:references|referees|referee|documents|reply|answer|feedback|decision)|(?:had|have|having) (?:an? )?interview with|with the client ~9 interview|interview with|meet(?:ing)? with|call with|chat with|speak with|in touch with|we need (?:your|two)|references? (?:from|of|for) you|feedback (?:session|form|call)|may i have|could you|can you|please",
    ),
    Cue(
        r"(?:<they>|^|and|but|,|–|^[^,]{2,20} ,) (?:~1 )?(?:will|shall|should|hope to|aim to|intend to|promise to|plan to|would) (?:~4 )?(?:be in (?:touch|contact)|get (?:back|in touch)|come back to you|let you know|let everyone know|let all|keep you (?:posted|updated|informed|in the loop|up to date|abreast)|update (?:you|everyone|all)|inform (?:you|all|everyone|the candidates)|notify (?:you|all)|contact (?:you|all|everyone|candidates)|write (?:to you|as soon|when|again|once|with)|tell you|revert|shout|report back|drop you|reach out|follow up|touch base|call you|ring you|phone you|email you|give you (?:a (?:call|ring|bell|shout)|an (?:answer|update)|the)|have (?:an answer|a decision|news|an update|something) for you|share (?:the|our|an|any)|confirm (?:the|our)|announce|make (?:a|our|the) ~2decision|decide|communicate|speak soon|be back to you|circle back|advise (?:you|of)|respond|feed back|pass on (?:any|their|the)|have more (?:news|for you))",
        "We will be in touch soon.",
        ASIDE
        + r"|if (?:you are|your|there is|we (?:want|wish|would|decide)|a|they|suitable|any|something|anything|shortlisted|selected)|should (?:you|your|we|a|another|any|something)|not be able to (?:contact|inform|reply|respond)|only|in case|about the (?:time|date|details)|with (?:the|a|some) (?:details|dates|times|link|agenda|time|schedule)|to (?:arrange|schedule|book|organise|set up|agree|fix|find|sort|confirm (?:the|a|your) (?:time|date|slot))|when (?:something|a|another|other|we have (?:other|another))",
    ),
    Cue(
        r"(?:(?:you|candidates|applicants|everyone|all candidates|all applicants|all) (?:will|shall|should|can expect to) (?:~3 )?(?:hear|be (?:notified|informed|contacted|told|advised|updated|written to)|receive (?:an|our|the|a) ~3(?:answer|decision|outcome|response|update|email|result|letter|notification)|have (?:an|our|the|a) ~3(?:answer|decision|outcome|news)|know)|(?:expect|you will have) (?:~2 )?(?:news|word|an answer|a decision|an update))",
        "Candidates will be notified in due course.",
        ASIDE
        + r"|only|if (?:you are|your|shortlisted|selected|successful)|should you be|whether or not|not be (?:notified|informed|contacted)|how|process works|reminder|link|when (?:something|a|another|new)|new (?:roles|jobs|vacancies)",
    ),
    Cue(
        r"(?:passed|forwarded|sent|put|fed) (?:it|this|that|your (?:~3 )?(?:details|cv|notes|feedback|comments|message|question|enquiry|query|application|name|thanks|email|work|exercise|test|answers|test results)|everything|all of this|them) (?:~2 )?(?:on|across|along|over|to (?:the|our|my|him|her)|forward|back|in front)",
        "I've passed it on to the hiring manager.",
        ASIDE + r"|if|accounts|payroll|finance|future|other",
    ),
    Cue(
        r"(?:chased|chasing|spoken to|speaking to|nudged|heard from|emailed|pinged|called|messaged) (?:~2 )?(?:the client|my client|our client|client|them|the hiring manager|hiring manager|hr|the panel) ~9(?:no|not|nothing|still|yet|waiting|again|for (?:you|an|news|feedback))",
        "I've chased the client again this morning but still no feedback.",
        r"interested",
    ),
    Cue(
        r"(?:taking|takes|take|took|taken) (?:us |them |~1 )?(?:~2 )?(?:longer|more time|a while|some time|time) ?(?:than|to|,|\.|$|due|because|as|and|but)|(?:running|run) (?:~2 )?(?:behind|late)|(?:a (?:short|slight|small|bit of a)|been (?:a|some)|apologies for the|sorry (?:for|about) the|the) delay|(?:timetable|timeline|schedule|process|decision) has (?:~1 )?(?:slipped|been delayed|moved)|need (?:~2 )?(?:more time|longer|a little (?:more|longer)|a bit (?:more|longer)|to (?:get our ducks|think|decide|compare|discuss|talk it|sleep|regroup|meet|confer|align|consult|finish|speak|see))",
        "It is taking longer than planned.",
        r"train|traffic|flight|reply|replying|responding|getting back|expenses|interview (?:was|ran)|you need|if you need|need (?:more|longer) ~3(?:time )?(?:to (?:prepare|complete|think|decide|submit))",
    ),
    Cue(
        r"bear with us|bear with me|hang tight|sit tight|hang (?:on )?in there|watch this space|(?:thank you|thanks|appreciate|grateful) (?:for |~3 )?(?:your (?:continued )?patience|bearing with (?:us|me)|being (?:~1 )?patient|waiting)|ask (?:you )?for (?:your|a little|a bit) ~2patience|hold tight|fingers crossed",
        "Hang tight.",
        ASIDE + r"|technical|outage|maintenance|website|line|queue|parking|interview",
    ),
    Cue(
        r"reserve (?:list|candidate|pool)|first reserve|on (?:our|the) (?:waiting|wait) ?list|waitlist\w*|wait-list\w*|second choice|second in line|runner-up|runner up|(?:our|their|the) (?:backup|back-up|number two|second preference)|appointable",
        "You are on our reserve list.",
        r"if you|not",
    ),
    Cue(
        r"(?:made|making|extended|issued) (?:~1 )?(?:an|the|our|their) offer to|offered (?:it|the ~5<job>|this ~5<job>) to|(?:an )?offer is out|offer (?:is )?(?:out|with|has gone) (?:to|with)|(?:person|candidate|one|individual|applicant) (?:we|they) (?:~1 )?(?:offered|made an offer)",
        "We've made an offer to another candidate, who has not accepted yet.",
        r"to you\b",
    ),
    Cue(
        r"(?:you|<app>|your name|your submission|your exercise) (?:are|is|remain|remains) (?:~3 )?(?:in (?:the|our) (?:running|mix|frame|process|race)|under (?:~1 )?(?:consideration|review)|being (?:~1 )?(?:considered|reviewed|assessed|processed|evaluated|marked|graded)|in contention|in review|with (?:the|our) (?:hiring|panel|team|review))",
        "You are still in the running.",
        r"not|no longer|other (?:roles|positions)|future",
    ),
    Cue(
        r"(?:looking at|reviewing|considering|going through|assessing|comparing|scoring|evaluating|weighing(?: up)?|reading|marking|discussing|finalising|completing|collating|finishing|wrapping up|meeting|seeing|interviewing|speaking to|speaking with|talking to|have (?:~1 )?to (?:see|meet|interview|speak)) (?:~2 )?(?:<app>|all (?:~2 )?(?:applications|candidates)|candidates|the (?:~2 )?(?:candidates|applications|notes|scores|interviews|results|final|last|remaining|shortlist)|other candidates|(?:one|two|three|four|five|six|a few|several|some|a couple(?: of)?) (?:more|other|further|remaining) (?:~1 )?(?:people|candidates|applicants|interviews|persons)|interviews|our (?:notes|interviews|options|decision)|everyone|everything|final interviews|remaining candidates|(?:the|this|our) (?:~1 )?round)",
        "We are still interviewing other candidates.",
        r"if|enjoyed|thank you for (?:~2 )?(?:meeting|speaking|talking)|enjoy(?:ed)? (?:meeting|speaking|talking)|when (?:looking|reviewing)|after (?:reviewing|considering)|having|unable",
    ),
    Cue(
        r"(?:prepar(?:e|ing)|draft(?:ing)?|drawing up|putting together|working on|finalis(?:e|ing)|getting (?:~2 )?(?:ready|together|approved)|writing up|seeking approval for|waiting (?:for|on)|awaiting) (?:~3 )?(?:an offer|the offer|your offer|offer|offers|the paperwork|a (?:~1 )?(?:offer|package|proposal))|offer (?:~2 )?(?:is|has) (?:~2 )?(?:being (?:prepared|drafted|finalised|drawn up|approved|put together)|in preparation|in the works|to be approved|with (?:hr|finance|legal))",
        "We are preparing an offer.",
        r"not|if|another|someone|somebody",
    ),
    Cue(
        r"(?:nothing|anything|no more) (?:~2 )?(?:to (?:report|tell|share|add)|yet|new|decided|concrete|definite)|no date|in due course|as soon as (?:we|i|they|the ~2 |he|she) ?(?:know|have|has|hear|can|are|is)|once (?:we|i|they|the|everyone|all) (?:~3 )?(?:know|have|has|met|decided|heard|approved|signed|finished|seen|is|are|completed|hear)",
        "I'll write as soon as I know more.",
        ASIDE + r"|if|your (?:application|documents|receipts|references) (?:has|have) been received|start",
    ),
    Cue(
        r"(?:back|front|top) (?:of|to) (?:~1 )?(?:mind|you)|not (?:been )?forgotten|have not forgotten|(?:panel|committee|board|team|managers?|directors?) (?:~2 )?(?:is|are) (?:~1 )?(?:deliberating|deciding|considering|conferring|reviewing|discussing|debating|thinking)|deliberations",
        "You have not been forgotten.",
        r"if|umbrella|scarf|coat|when you",
    ),
)

# A machine's or a clerk's word on something done in the course of selection: the answer is to come.
TEST_RECEIVED = r"(?:received|got|have|submitted|completed|recorded|sent) (?:~3 )?(?:coding (?:exercise|test|challenge)|exercise|assessment|test|case study|task|presentation|video interview|recorded interview|recording|one-way interview|assignment|take-home|work sample|answers|responses)|(?:coding (?:exercise|test|challenge)|exercise|assessment|test|case study|video interview|recorded interview|video|recording|assignment|take-home|submission) (?:~4 )?(?:has|have|was|were) (?:been )?(?:~1 )?(?:received|submitted|completed|recorded|uploaded)"
