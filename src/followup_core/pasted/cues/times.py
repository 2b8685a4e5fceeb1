"""What says that a time is that of the answer, and what says that it is the time of something else."""

from followup_core.pasted.grammar import Row, Table

ANSWER_TIMES = Table(
    (
        Row(
            """
            THEY_WHO_HEAR ..2 FUTURE ..4 hear|know|learn|told|notified|informed|contacted|advised|updated|phoned|called
            THEY_WHO_HEAR ..2 FUTURE ..4 emailed|written|rung|messaged
            THEY_WHO_HEAR ..2 FUTURE ..4 find out
            THEY_WHO_HEAR ..2 FUTURE ..4 have|get|receive|expect|see|given ..4 WORD_OF_IT
            THEY_WHO_HEAR ..2 gets|receives|hears ..3 call|ring|email|message|news|word|answer|letter|text
            THEY_WHO_HEAR ..2 get|receive|hear ..3 call|email|message|news|word|answer|letter by|on|before|within
            """,
            "You'll hear from us on Monday.",
            """
            your contract|expenses|refund|invoice|badge
            receive a|the|an link|invitation|invite|calendar|parcel
            receive a|the|an confirmation of
            """,
        ),
        Row(
            """
            WE ..2 FUTURE ..6 TELL
            ^ ..2 FUTURE !( you|i|we ) ..6 TELL
            WE are|is|am ..1 voting|deciding|choosing|finalising|announcing|releasing
            WE are|is|am ..1 making|taking ..3 decision|decisions|choice|offer|offers
            WE are|is|am ..1 calling|letting|contacting|telling everyone|everybody|all|people|candidates
            WE are|is|am ..1 giving ..2 answer|answers
            WE are|is|am ..1 signing off
            WE ..1 decide|decides|vote|votes|choose|chooses|announce|announces|revert|reverts|confirm|confirms|pick|picks
            WE ..1 rule|rules
            WE ..1 call|ring|phone|text|email|message|tell|inform|notify|whatsapp you|everyone|everybody
            ^ ..1 call|calls|word|ring|note|email|text|letter|letters to you|everyone|everybody|all|both|candidates
            ringing|phoning|calling round|around
            ^|,|then ..1 ring|call|phone|tell|text round|around|everyone|everybody|both
            could|can|may|shall we|i ..1 (get|come) back
            could|can|may|shall we|i ..1 let|tell|give you
            WE ..1 write|writes|notify|notifies|inform|informs|contact|contacts|call|calls|email|emails to? everybody|everyone|all|candidates|applicants
            ^ ..1 going to ..3 decide|tell|let|know|choose|pick|make
            WE ..1 make|makes ..3 decision|decisions|choice|offer|offers
            WE ..1 sign|signs off
            WE (are)? ..1 anticipate|expect|envisage|foresee|plan|count|aim|look|looking (on|at)? TELLING
            WE|will|shall ..2 make|ensure|see sure|that|to? (that|it)? you|everyone|all ..2 have|has|hear|get|know
            best|my|realistic|rough|honest ..1 guess
            ballpark
            """,
            "We should be able to let you know by Friday.",
        ),
        Row(
            """
            CANDIDATE|those|anyone|everyone|interviewees ..2 not ..1 HEARD ..4 within|by|before
            """,
            "Candidates who have not received a call within 15 days may consider themselves not selected.",
            "application|applications|document|documents",
        ),
        Row(
            """
            THE_ANSWER
            """,
            "Decisions go out the week after next.",
            """
            your answer|response|reply|decision !( is|will|letter|email|from|has )
            reply|respond by
            newsletter|"
            was|were|been ..1 taken|made|reached|announced|sent|decided|postponed|delayed
            answer is|was that|yes|no
            honest|short answer
            answer to? your|the question
            good|great|nice|other|sad|wonderful news
            news item|letter|room
            word document|of
            as a result
            """,
        ),
        Row(
            """
            pushed|moved|put|postponed|delayed|slipped|extended|deferred|shifted|preponed|rescheduled|slid|drifted ..2 to|until|till|into|by|from
            brought forward ..2 to|until|till|into|by|from
            """,
            "I'm afraid that has been pushed back to 30 September.",
            """
            interview !( outcome|result|decision )
            call|meeting|visit|session|assessment|expenses|appointment|slot
            closing|start date
            your chat|talk
            """,
        ),
        Row(
            """
            NEEDING ..3 MORE ..3 LENGTH
            need|needs|want ..6 MORE ..3 LENGTH
            NEEDING ..3 working|business days
            give|allow us|me ..1 until|till|another|two|three|some|ten|#
            give|allow us|me ..1 a fortnight|week|month|day|few|couple
            give|allow us|me ..1 one more
            give|allow us|me ..1 the rest
            """,
            "Unfortunately we need another week.",
            """
            you ..1 need|take|have
            contract|start|notice|expenses|refund
            interview will|takes|lasts|should
            role will|is
            processed|process your? expenses|claim
            if you need
            """,
        ),
        Row(
            """
            not|nothing|no|none|never|cannot|unlikely ..9 before|until|till
            not|nothing|no|none|never|cannot|unlikely ..9 this side of
            not|nothing|no|none|never|cannot|unlikely ..5 for another|a|at|about|two|three|some
            not|nothing|no|none|never|cannot|unlikely ..9 earlier|sooner than
            """,
            "No results will be released before Monday 23 November.",
            """
            interview|interviewing you|slot
            office|back|expenses|available|access|leave|parking
            start|starting work|before|until
            do not resign|hand|contact|call|reply|start
            not ..1 contact|call|working|here|around
            not ..1 be in
            not ..1 at work
            """,
        ),
        Row(
            """
            if|should|unless|when|where ..1 you|i|we|they|he|she ..1 (have|do|did|had|has|are|were)? not|no ..2 HEARD
            if|should|unless|when|where ..1 you|i|we|they|he|she ..1 (have|do|did|had|has|are|were)? yet to ..2 HEARD
            in case ..1 you|i|we|they|he|she ..1 (have|do|did|had|has|are|were)? not|no ..2 HEARD
            if|should ..1 you ..2 heard|hear|had|get|got|receive nothing|no ..6 by|before|within
            no ..1 call|news|word|reply|email|answer|message ..3 by|before|within|until
            """,
            "If you haven't heard from me by Friday, chase me!",
            "have any questions",
        ),
        Row(
            """
            TOLD ..5 by|within|before|on|in|during|next|tomorrow|latest|after|the
            TOLD ..5 no later
            TOLD ..5 at the end
            TOLD ..5 shortly after
            written to ..5 by|within|before|on|in|during|next|tomorrow|latest|after
            """,
            "Shortlisted candidates are informed within ten days.",
            """
            you have? informed|told|confirmed|sent|posted
            your interview is|was
            your interview has been
            WE told|informed|called|emailed|sent
            interview is|was ..1 confirmed
            interview has been ..1 confirmed
            was|were ..1 TOLD
            has|had been ..1 TOLD
            have <!( will have ) been ..1 TOLD
            """,
        ),
        Row(
            """
            hold|hang on ..2 until|till|for
            bear with us|me ..3 until|till|for
            wait|patience ..3 until|till
            wait|patience ..3 for another
            sit tight until|till
            PAUSED ..9 until|till|to|for|through
            resume|resumed|resuming|restart|restarted|restarting|revisit|revisited|revisiting|unfrozen|lifted|lifts|unpause
            thaw*|unfreez*|un-paus*
            JOB|recruitment|it|this|process|search|hiring|campaign ..5 reopen|reopens|reopened|reopening|re-open|re-opens
            pick|picking|picked this|it|things up?
            pick|picking|picked the process
            pick|picking|picked up
            start|starting again
            continu*
            back|goes|go on
            come|comes off hold
            return|returning to it|this
            kick|kicks off again
            """,
            "The role is on hold until January, when recruitment resumes.",
            """
            your interview
            if
            """,
        ),
        Row(
            """
            offer|offers|contract|paperwork|package !( you ) ..3 will|should|by|ready|out|made|go|goes
            formal letter ..3 will|should|by|ready|out|made|go|goes
            letter|email|answer|decision|news|message|call|verdict ..2 will|should ..1 reach|arrive|follow|come
            letter|email|answer|decision|news|message|call|verdict ..2 will|should ..1 be with|sent|in
            letter|email|answer|decision|news|message|call|verdict ..2 will|should ..1 go out
            on track|course|schedule for|to
            new|revised|updated date|deadline|timeline|timetable
            ^ ..1 ringing|calling|phoning|emailing|telling|letting|contacting|messaging everyone|everybody|all|you|people|candidates|each
            MEET ..6 to DECIDE_THEN
            """,
            "A formal offer should be ready by Friday.",
            """
            interview|accept|sign|return|returned|six-month|fixed|valid
            call with
            your start
            month contract
            offer ends|expires
            """,
        ),
        Row(
            """
            expect|expecting|anticipate ..2 a|an|our|my|the|some|its|their|his|her|to ..2 WORD_OF_IT|hear|know|let|have|get|make|reach|conclude|finalise|inform|notify|contact|decide|shout|revert
            expect|expecting|anticipate ..2 to be|come in|back
            look|watch|stand out|for|by ..2 a|an|our|my|the|some|its|their|his|her ..2 WORD_OF_IT
            keep an eye out for ..4 WORD_OF_IT
            PANEL|WE ..3 promised|told|said|says|confirmed|assured|promise ..6 answer|decision|feedback|news|word|update|decide
            PANEL|WE ..3 promised|told|said|says|confirmed|assured|promise ..6 back to me
            PANEL|WE ..3 promised|told|said|says|confirmed|assured|promise ..6 let me know
            PANEL|WE ..3 promised|told|said|says|confirmed|assured|promise ..6 tell|get|come me|back
            PANEL|WE ..3 promised|told|said|says|confirmed|assured|promise ..6 have something
            """,
            "Expect a call from me on Tuesday.",
            "you to",
        ),
        Row(
            """
            have|get|expecting|expect|due|hear ..4 their|client's|client|his|her|your|interview|some|the ..1 feedback|decision|thoughts|verdict|answer
            give|giving|send me ..4 their|client's|client|his|her|your|interview|some|the ..1 feedback|decision|thoughts|verdict|answer
            hear|heard|hearing|word|feedback ..1 back? from? (the|my|our)? client|them|him|her|panel|board
            hear|heard|hearing|word|feedback ..1 back? from? (the|my|our)? hiring manager
            client ..6 let me know
            client ..6 ring|call|tell me
            """,
            "I expect the client's feedback on Thursday.",
            """
            feedback call|session|form|report
            your feedback on
            individual feedback
            survey
            """,
        ),
    )
)

# A sentence of such words alone is nothing but a time; it is that of the answer where the one before it asks for it.
_BARE_WORDS = """
    haha no nope yes yeah yep and but ok okay right by on in within the a an end start beginning middle mid of next
    this coming week weeks week's day days working business month months fortnight morning afternoon evening tonight
    today tomorrow monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri weekend
    january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec one two three four five six ten few couple another first second last half or so to at
    latest earliest most before after until not around about roughly approximately say going i we you would think
    guess hope hoping aiming aim for am are is it that will be should shooting target targeting looking more sure
    certain without fail like likely probably maybe possibly promise promised fingers crossed all being well worst
    case thing early late later than now if goes plan expect new year christmas easter eod eow cob close play from
    time max tops soonest lunch noon lunchtime realistically honestly tbh yes x xx sometime some point
"""
BARE_WORDS = frozenset(_BARE_WORDS.split())
MOST_BARE = 16

# "Sorry!" before a time and no more, and "Meant to say:".
OPENING = """
    ^ ..1 sorry|hi|hey|hiya|hello|thanks|ok|okay|apologies|update|yes|no|right ..2 $
"""
_LABELS = """
    meant to say forgot update quick short version answer honest my best guess decision eta timeline timing so ok tldr
    result results outcome in the long and
"""
LABELS = frozenset(_LABELS.split())
# A time that another word stands for: "it will be", said of something just named.
MOVED = """
    it|that|this|which ..1 will|is not ..3 be|happen|come
    it|that|this|which|they|we ..1 will|is|are|should|may|might|could|look|looks|would|has ..4 be|like|by|until|till|slipped|moved|pushed|at
    it|that is|was the? #
    it|that is|was next|on|monday|tuesday|wednesday|thursday|friday|tomorrow
"""
SAME_DAY = """
    then $
    that|same day|evening|afternoon|morning|night|lunchtime
    the same day|evening|night|afternoon
    by then
    straight|right|directly|immediately after $
    when i|he|she|they|we am|is|are|get|gets back|home|in
    on|upon my|his|her|their return
    when i|he|she|they return|returns
"""
# "Within two weeks of interview, which means Friday", and "…, which is on the 4th": that is, or counts from, the day.
TOLD_MORE = """
    ^ which ..3 means|is|will|makes|takes|brings|would
"""
WHICH_MEANS = """
    means|makes|brings
"""
# A step that comes before the answer: "one more on Monday, a yes or no by Wednesday". Nobody's absence is one.
STEP = """
    people|candidates|applicants|interviews|panel|board|committee|council|senate|governors|partners|debrief|shortlist
    interviewing|seeing|vote|others|decide|decides|round|rounds
    WE ..3 MEET|see|sees|interview|talk|talks|speak|speaks|finish|finishes|debrief|discuss|compare
    NUMBER|# ..2 more|left|last
    last|final|remaining one|person|candidate|chat|chats|conversation|conversations|call|calls|session|round|stage
    interview|meeting|trial|session|stage is|are|will
    meet|meets|finish|finishes|finishing|wrap|wraps|conclude|concludes|end|ends up?
"""
NO_STEP = """
    leave|holiday|holidays|vacation|abroad|expenses|start|starts|starting|contract|closing|closes|application|applications
    off|away|sick|office|references|reply|respond|until|till|or|not|thank|thanks|following|since
    let us|me know
    WE ..1 was|were|did|interviewed|saw|met|spoke|promised|said|told|hoped
    have|has|had met|seen|interviewed|finished|spoken|had
"""
# "Nothing before then": the day just named is a floor.
NOT_BEFORE_THEN = """
    not|nothing|no|never ..12 before|until|till then|that
"""
# "I'm off from the 3rd, and you'll have it before I go": the day before that one.
BEFORE_GOING = """
    before i|we ..1 go|leave|finish|disappear
    before i|we ..1 am|are|head|break off|up
"""
SAME_WEEK = "that|same week"
DECIDES_AT = """
    WE ..1 decide|decides|vote|votes|choose|chooses|pick|picks|rule|rules
    MEET ..8 to DECIDE_THEN
"""
BACK = """
    after that|this|then|which
    of|from|after|following that|the|this meeting|date|day|sitting|session
    the day|morning|afternoon|evening after !( tomorrow )
    the monday|tuesday|wednesday|thursday|friday|saturday|sunday after
    the following day|week|morning|monday|tuesday|wednesday|thursday|friday
    that|same same? day|week|afternoon|evening|morning
    the next day|morning
    straight|directly|shortly|right|soon after|afterwards
    the week after !( next )
    a|one|two|three|2|3 few? day|days|week|weeks later
    a|one|two|three|2|3 few? day|days|week|weeks after that|this
"""
EXPECTED = """
    optimistic|realistic|promised|decision|decisions|answer|answers|hear|hearing|heard|know|result|results|outcome|outcomes
    news|deciding|decide|wait|patience|longer|silence|when
    in touch
    back to you
"""

# Whose clause is about something else, whatever verb it has.
OTHER_THINGS = Table(
    (
        Row(
            """
            WE have? ..1 chased|asked|emailed|called|rung|nudged|pinged|spoken|spoke|messaged|met !( you ) ..5 today|again|yesterday|this
            CANDIDATE|she|he|choice ..1 has|have|had until
            """,
            "I've chased them again today.",
            "hear|decision|know|answer|outcome|told|said|let",
        ),
        Row(
            """
            WE ..1 was|were|did|could|had ..1 not ..3 agree|decide|choose|reach|meet|make|finish|conclude|able|come
            one|two|three|few|couple|some more ..2 to see|meet|interview|speak|chat
            interview|presentation
            assessment day|centre|center
            """,
            "Your interview is on Thursday.",
            """
            decision|decisions|outcome|outcomes|result|results|answer|hear|hearing|heard|know|verdict|let|news|update|updates
            themselves|yourself|assume|revert|contact|contacted|contacting|tell|told|feedback|inform*|notif*|decid*|announce*
            in touch
            back to
            call you
            confirm who|whether|if
            """,
        ),
        Row(
            """
            let us|me|him|her|them ..2 know
            REPLYING ..8 by|before|within|until|on|latest
            REPLYING ..8 no later
            get back to us|me
            your reply|answer|response|decision|acceptance|references|referees|documents|availability|feedback|thoughts|form|passport|start
            """,
            "Please let us know by Friday whether you accept.",
            """
            expect
            WE ..2 FUTURE
            WE choose|pick|select
            you have an? ..1 answer|reply|response
            you ..1 will|should|can
            decision will|is|by|should
            if you have|do|did not
            your answer|decision|result ..3 on|by
            your answer|decision|result ..3 from us
            then they will
            """,
        ),
        Row(
            """
            need|needs|want|wants|require|requires ..1 your ..1 answer|decision|reply|response|yes
            """,
            "I get that they need your answer on Friday.",
        ),
        Row(
            """
            expenses|receipt|receipts|refund|refunds|invoice|travel|payment|payroll|parking|umbrella|scarf|coat|badge|reimburs*
            """,
            "Your expenses will be paid on the 20th.",
            "decision|outcome|result",
        ),
        Row(
            """
            start|starting date|work
            start|starting on !( the decision )
            JOB ..2 starts|begins|commences|runs
            start ..2 in|on
            notice period
            contract is|runs|lasts|for|length|ends
            month contract
            probation
            """,
            "The job starts on 1 March.",
            """
            hear|decision
            let you
            """,
        ),
        Row(
            """
            opportunity|chance to meet|visit|come|see
            like|love|want|invite|ask|need for? you to come|meet|do|complete|join|attend|visit|spend|speak|talk
            trial day|shift
            """,
            "We'd like you to come back for a trial day next week.",
            """
            hear|decision|decide|outcome|result
            let you
            """,
        ),
        Row(
            """
            closing date
            closes on|at
            deadline for|is
            applications close|open
            applications are open
            advert|advertised
            """,
            "The closing date is 4 December.",
            """
            hear|decision|decisions|decide
            let you
            """,
        ),
        Row(
            """
            on|take|taking ..2 leave|holiday|holidays|vacation|maternity|paternity
            back from ..2 leave|holiday|holidays|vacation
            out of (the|my)? office
            away from (the|my)? office
            office|offices|school|campus|building|switchboard ..3 closed|closes|shut|reopen|reopens
            WE am|is|are ..1 away|off|out|back|abroad|travelling|closed
            WE will be ..1 away|off|out|abroad|travelling|closed
            WE will be ..1 back !( to|with you|everyone )
            i|she|he|we am|is|are ..1 in the office
            i|she|he|we will be ..1 in the office
            """,
            "I am away until Monday.",
            """
            hear|decision|decide|know|answer|outcome|news|result|update|word|write|ring|revert
            let you
            in touch
            get back
            contact|call|tell|email you
            when i|he|she|we ..2 back|return|returns
            """,
        ),
        Row(
            """
            WE ..3 meet|meets|meeting|talk|talks|talking|interview|interviews|interviewing|see|sees|seeing|convene|convenes|gather|gathers
            WE ..3 discuss|discusses|discussing|speak|speaks|speaking
            WE ..3 sit|sits|sitting down
            WE ..3 catch|catches|catching up
            """,
            "The panel meets on Tuesday.",
            """
            decision|hear|know|answer|outcome|result|verdict|confirm|letter|letters|news|update|write|email|ring|inform|notify
            announce|make|tell|decid*|vot*|choos*
            let you
            reach you
            to pick|agree|select
            in touch
            back to
            call you
            you will
            yes or
            """,
        ),
        Row(
            """
            KEPT ..4 cv|resume|details|profile|application|data|notes|file|records|information|after
            KEPT ..4 on file
            KEPT ..4 for six|twelve|6|12
            """,
            "We will keep your CV for six months.",
        ),
        Row(
            """
            feedback ..2 will|is|can|session|call|within|by|available
            feedback ..2 on request
            give|offer|provide|send|arrange|have|giving ..4 feedback
            happy to ..4 feedback
            """,
            "Feedback will follow within ten days.",
            """
            feedback will|should|is not
            feedback ..2 to share
            feedback ..2 for you
            client|decision|outcome|hear|panel's
            from them|him|her|the
            let you know
            """,
        ),
        Row(
            """
            this|the|our|your mailbox|inbox|email|e-mail|emails|message|messages|enquiry|enquiries|query|queries|ticket|request ..4 within|answered|in|monitored|read|replied
            reply|respond|answer|answered|replied to? ..3 email|emails|message|messages|enquiry|enquiries|query|queries|all
            response|reply time|times
            aim to reply|respond|answer
            """,
            "We answer messages within three working days.",
            "decision|outcome|result|hear",
        ),
        Row(
            """
            TALK ..5 instead|work|works|free|around|available|suit|convenient
            TALK ..5 at #
            TALK ..5 good for
            TALK ..5 do you
            TALK ..5 new|another time
            TALK ..5 with our|the|my ..3
            could|can|would you|we|i ..2 do|make|meet|talk|speak|manage|come|join
            could|can|would you|we|i ..2 have a
            are you ..1 free|around|available
            free on|at|this|next
            can|could ..1 do|have|hold|arrange|offer
            do you have time|any
            would ..5 suit|work
            would ..5 be possible
            new slot
            invite|invited|inviting you
            next interview|round|stage is|will|takes|on
            """,
            "Are you free on Monday?",
            "decision|outcome|result|answer",
        ),
    )
)

# "We cannot decide this week" names no time; "not before Friday" and "no later than Friday" do.
NOT_THEN = """
    not ..2 (be able to|go)? ..2 TELL
    not ( manage | going | in a position ) to ..2 TELL
    not ..1 (have|had|got|be)? (a|an|any|the)? answer|decision|news|word|result
"""
# "A decision on Thursday is no longer on the cards": the day is ruled out.
RULED_OUT = """
    no longer|not ..2 on the cards|table
    no longer|not ..2 possible|realistic|feasible|achievable|likely|doable|manageable|happening|viable|probable
    no longer|not ..2 going to happen
    not happen
    out of the question
    off the cards|table
"""
NOT_THEN_UNLESS = """
    before|until|till|earlier|sooner|beyond|longer|take|if|unless|when
    later than
"""
# More than one word, or a day: "Jan" or "May" alone is a name.
NO_NAME = """
    _ _
    monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight
"""
AS_PROMISED = """
    as (we|i)? said|promised|planned|told|mentioned|agreed|discussed
"""
# What was hoped for once is over, whatever day it named.
GIVEN_UP = """
    not ..1 keep|kept|manage|meet|make|made our|my|that|to|it|the
    broke
    had hoped|planned|wanted|expected|meant|intended
    was|were hoping
    hoped to
    wanted to have
"""
PROMISED = """
    WE|you|as ..1 (had|have|was|were)? ..1 said|promised|told|mentioned|hoped|planned|expected|thought|intended|aimed|meant|supposed|indicated|advised|assumed
    originally|initially
    was|were due|supposed|meant|hoping|planning|expecting|expected|scheduled|planned
    was|were going to
    was|were to have
    should|would have
    earlier date|promise
    last week|month|time
    rather|other than
    instead of
    our own date
"""
# A machine mail counts only where it speaks of these outright.
OUTCOME = """
    outcome|outcomes|decision|decisions|result|results|successful|unsuccessful
    appointment|appointments confirmed|made
"""
