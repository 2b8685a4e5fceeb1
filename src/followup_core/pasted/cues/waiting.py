"""What says that the answer is still to come."""

from followup_core.pasted.cues.not_yet_shown import NOT_YET_SHOWN
from followup_core.pasted.cues.to_come import TO_COME
from followup_core.pasted.grammar import Row, Table

NOT_YET = (
    Row(
        """
        WE|have|has|AUX ..2 (yet to | still to) ..2 DECIDE
        WE|have|has|AUX ..3 not|never ..4 DECIDED
        NOT ..3 DECIDED (so far | as yet | yet | at this | to | either | for | on | by | a | the | anyone | $)
        not ..3 gone|chosen|appointed|picked|hired|filled|offered|selected ..4 yet
        not ..2 able|managed|chance|time|opportunity to ..2 DECIDE
        NOT ..3 come|got to|back|round ..2 a|any|decision|conclusion|it|that|yet|with|an
        NOT ..4 DECIDE (yet | today | until | till | before | tonight | at | $)
        NOT ..2 be a|any|no RESULT
        have|has not ..1 an|a|any ..1 RESULT
        NOT ..2 let you|anyone|anybody|people ..2 know
        not ..2 picked|chosen|appointed|hired|selected anyone|anybody
        not ..2 picked|chosen|selected our|a|between|who|yet
        NOT ..2 GIVE_WORD you? ITS|any|your|further|more? ..1 RESULT
        NOT ..2 SAY you|to? anything|more|yet|when|much|any|either|whether|for
        NOT ..2 say yes|either|one|a way|or|no|thing
        neither say|tell|promise ..4 nor|or
        no RESULT ..4 ( so far | as yet | at this | at present | either way | for you )
        no RESULT ..4 yet|either|from|on|has|made|reached|today|is|to|i|,|$
        nothing|none ..2 SETTLED
        nothing|anything|no ..1 (to report | to tell | to share | yet | more yet | new)
        nothing|no ..1 from us|me
        not ..2 get|have|got it|this|that ..1 done|finished|sorted|ready|settled|resolved
        nobody|none|no ..3 HAVE|BE ..2 CHOSEN|decided|told|informed|turned|rejected|offered|ruled|made
        not yet there|ready|decided|finished|complete|concluded|final|known|made|through|signed|approved|closed|over
        not there|ready|done|finished yet
        ^ ..1 i|we do|did|have not ,|$
        without choosing|deciding|concluding|conclusion|agreement|agreeing|reaching ..3 !( appointment )
        (too early | early days | far off | matter of days)
        RESULT ..4 is|are|remains|remain|has|have|was ..2 OUTSTANDING
        RESULT|they|it|process ..4 is|are|has|have ..1 not ..2 THERE_YET
        RESULT|matter|everything|all ..2 hangs|hinges|depends|rests on|with|upon
        may or may not
        can not say either
        (on the fence | up in the air | in limbo | in the balance | stands over | lies over)
        owe|owes ..3 marks|scores|feedback|answer|report|vote
        one|two|some|several|few more|of ..5 PEOPLE|signature|signatures|marks|scores|votes|steps|step|hurdle|form
        (made up | make up | making up) ..1 mind|minds
        not ..2 made|make ..1 mind|minds
        still ..3 WAITING_FOR
        still ..3 no|not|nothing ..3 RESULT|heard|decided|back|sure|$
        still (at it | on track | on hold | on the case | with | need | needs | trying | early)
        still ..3 FAVOURED ..1 CANDIDATE|choice|runner|contender|$
        feedback|scores|marks|notes|everything|results BE ..1 being ..1 _
        could go either
        no final|firm|formal|official|clear RESULT
        RESULT ..2 has|have|is ..1 yet to
        everything|things|it|all|process|timeline is|has|have ..2 pushed|put|moved|set back
        ^ ..3 not ..1 heard
        is|was not ..1 my|our call|decision
        is|was not up to ..1 me|us
        DECIDER has|have to ..1 agree|approve|sign|say|decide
        got the ..1 last|final word|say
        asked|emailed|pinged|nudged|chased|messaged|called|pressed ..6 for an|a|some|any|their|his|her? ..1 RESULT
        escalated|raised|flagged|taken (it|this|that|the matter) ..2 to|with|up ..2
        still have|has|need|got to ..1 interview|see|meet|speak|talk|decide|finish|complete|review|hear
        not ..1 ignoring|ghosting|forgetting|avoiding you
        is|are ..1 awaited
        ( ^ | , ) no|nope? ,? not yet $|,|o
        WE|and ..1 ( tell|inform|notify|contact | write to ) everyone|everybody|all
        YOU ..1 made|reached|got (it to)? the ..1 final|last two|three|four|few
        not ..2 ( reach|reached|find|found|achieve|get | come|came to ) a|an|any? ..1 CONSENSUS
        (yet to | still to | have still to) ..2 ratify|approve|endorse|confirm|consider|discuss|rule|report|deliberate
        NUMBER|some|few|several|long|way|# ..3 away|off from|before ..2 RESULT|choosing|deciding|knowing
        far|miles|nowhere from|near ..2 a|any|making|our|the ..1 RESULT|deciding
        not ..3 possible|able to DECIDE
        it|that|this is not ..1 done|final|settled|signed|over|certain|agreed
        no decision was|were|has|could|can|yet ..3 taken|made|reached|possible|be
        RESULT ..2 not ..3 ratified|approved|confirmed|endorsed|signed
        not ..2 opened|read|started|touched|looked ..5 yet
        ( like|want|take|have | ask|asked for | give us ) ..2 more time
        things|it|all|everything ..4 quiet
        BE ..1 ( negotiating | in talks | discussing terms )
        WE would? NEEDING|wants ..1 to look|go|check|think at|over|through? ..2 PAPERS|profiles|cvs|budget|again|over|them
        WE would? NEEDING|wants ..1 to review|consider|compare|reread ..2 PAPERS|profiles|cvs|budget|again|them
        PAPERS|file|case|matter|dossier REMAINS ..1 under|in|being|with ..2 UNDER_REVIEW|circulation|moderation|DECIDER
        file|case|matter|everything|paperwork|decision ..1 is|are|now|sits|lies ..1 with|before ..4 DECIDER
        slower|slow|slowly|longer|later than
        things|it|all|everything|process|wheels ..2 slow|slowly|dragging|crawling|slower
        still ..3 interested|keen|rate|like|love|want in|on? you
        still ..2 interested ..1 on|from|our|here|$
        middle|midst of a|the|our ..2 reorg|reorganisation|restructure|restructuring|merger|budget|planning|audit
        being|been talked|discussed|debated|considered|weighed|looked|argued|chewed about|over|at|upstairs|by|internally
        """,
        "No decision has been made yet.",
        """
        individual|forgotten|quoting|accounts
        appointment ..3 with
        slot
        not decided to
        not ..1 contact|email|call|ring|phone|chase|write me|us|the
        not heard ..3 from you|your
        from you
        hired|appointed|offered|chosen you
        received|need your|you|from
        closing date
        no news is
        no RESULT ..2 means|by
        by|over the? phone|email|post|weekend
        have not received your
        you have|are yet
        your RESULT|reply|response|documents
        meet the ceo
        you and i|me
        lose|losing
        to your ..1 question|questions|query|request
        """,
    ),
    Row(
        """
        WE|APP|MATTER ..5 on hold|ice|pause
        WE|MATTER ..5 PUT_OFF
        WE|MATTER ..5 held|holding|put up|back
        HIRING|hiring|recruitment|headcount|offers freeze|pause
        freeze|pause on hiring|recruitment|offers
        frozen|freezing|pausing|paused|suspended ..3 HIRING|recruitment|headcount|offers
        taking|takes|take|took|taken ..3 longer|while
        taking|takes|take|took|taken ..3 more|some|our? time
        running ..2 behind|late
        a|the|any|this (short|slight|small|further|bit of a)? delay
        delay|delayed|delaying our|the|a|their|making? ..1 decision|decisions|process
        delaying|delays|slowing|slows|holding|holds things|it|everything|matters|us|up
        timetable|timeline|schedule|process|decision has ..1 slipped|moved|overrun
        need|needs ..3 more|longer|further time|while
        need|needs ..2 to think|decide|compare|discuss|sleep|regroup|meet|confer|align|consult|finish|speak|talk|see|get
        (a bit|little) more|longer time|patience?
        bear|bearing with us|me
        hang|sit|hold tight|on|in|fire !( to )
        (thank you | thanks | appreciate | grateful | ask) ..4 patience|forbearance|patient|waiting
        bit|little of|more? patience|forbearance|longer|time
        fingers crossed
        watch this space
        not been? forgotten|quorate
        neck and neck
        back and forth
        too close to call
        ball is in
        no movement
        loose ends
        regret|sorry|apologies|apologise ..2 silence|wait|delay|quiet|radio
        hold|holding off
        to? keep|keeping|kept you waiting
        silence ..2 not|does ..2 mean|sign
        has|have|will|needs|must to? wait
        """,
        "The role has been put on hold.",
        """
        interview|meeting|call HAVE|BE been? ..1 delayed|paused|postponed|on
        your|our call|meeting|interview ..5 postponed|delayed|on
        train|traffic|flight|reply|replying|responding|expenses|technical|outage|maintenance|website|line|queue
        parking|interview
        if|reception|lobby|hiring? event|refurb*|closing
        you need
        need|needs|takes ..3 to prepare|complete|submit
        no|not hiring|on|delayed freeze|hold
        not delayed|frozen|paused
        you and i|me
        you may|will|would have|need to wait
        umbrella|scarf|coat
        this morning|afternoon|evening
        yesterday|waited
        """,
    ),
    Row(
        """
        awaiting|await|pending|chasing|chase|chased|needs|need ..4 DECIDER
        waiting|wait for|on|to ..4 DECIDER
        NOT ..9 until|till ..8 is|are|has|have|gets|get|looks|signs|says|meets|agrees|approves|decides|returns
        application's|it's with|before ..3 DECIDER
        awaiting|await|awaits ..3 _
        BE|am ..1 waiting for|on|to !( you|your|see|meet )
        GONE_TO|passed|handed|sent|lies|sits|rests|now|is|are|left to|with|before|up the|our|my|their? ..2 DECIDER
        has|have|had|needs|need to go to|through|past|before ..2 DECIDER
        (subject to | going through | pending) ..3 DECIDER
        needs|need|lacks|requires|wants|missing ..3 signature|approval|sign-off|go-ahead|blessing|say-so|budget
        until|till ..8 is|are|has|have|gets|get|looks|signs|says|meets|agrees|approves|decides|returns
        until|till|before ..1 WE|he|she|they|it|everyone ..3 DECIDE|DECIDES|makes|concludes !( ..2 offer )
        before making|deciding|reaching|choosing ..2
        last|final word|say ..3 is|lies|rests|has|with|belongs
        has|have the last|final word|say
        DECIDER ..3 DELIBERATING|adjourned|postponed
        deliberations|discussions|talks are|is|continue|go|ongoing|still
        matter|enquiry|application|case|query|it|assessment ..1 receiving|getting|has ..2 attention
        matter|enquiry|application|case|query|assessment|it is|are|now? ..1 in hand
        MONEY ..2 is|has|are not ..2 COME_THROUGH
        decision ..2 is|was|are not mine
        RESULT ..5 is|are|lies|rests|sits with ..3
        RESULT ..3 will|should|can|is|are to? ..3 be|follow|come|ANNOUNCED
        RESULT ..2 to follow
        putting you forward to
        """,
        "The role is awaiting sign-off from Finance.",
        """
        your ..1 documents
        your references|referees|referee|reply|answer|feedback|decision|RESULT|confirmation|passport|signature
        interview|meet|meeting|call|chat|speak|touch with
        we need your|two
        references|reference|reply|feedback|documents from|of|for you
        may|could|can|will i|you have|send|let
        please
        feedback session|form|call|for|will|is|can
        thank you for your feedback
        reference number
        if
        upload*|link|expenses|receipts|expires|pick up|reception|lobby
        RESULT ..3 will|should be sent|used
        until you
        """,
    ),
)
# What in the words before leaves doubt about it.
DOUBT_BEFORE = """
    if|whether|unless|assum*|treat|gather|understand|unlikely|example|wondering|worried|worry
    should you|we|your|they|it
    in case
    consider yourself|that|it
    CANDIDATE|those|anyone|everyone who
    you said|say|mentioned|wrote|told|asked|read|saw|thought|were|been
    last year|month|spring|summer|autumn|winter|round
    previous occasion|round|application
    years|months? ago
    does|do not mean
    email|emails|letter|message|website|portal|system|page ..6 saying|stating|says|said|show|shows|suggest*
"""
WAITING = Table((*NOT_YET, *TO_COME, *NOT_YET_SHOWN), DOUBT_BEFORE)
TOLD_LATER = Table(TO_COME[:1], DOUBT_BEFORE)

# A machine's or a clerk's word on something done in the course of selection: the answer is to come.
TEST_RECEIVED = Table(
    (
        Row(
            """
            received|got|have|submitted|completed|recorded|sent ..3 TEST
            TEST ..4 HAVE|was|were|is been? ..1 received|submitted|completed|complete|recorded|uploaded
            """,
            "We have received your coding exercise.",
        ),
    )
)
