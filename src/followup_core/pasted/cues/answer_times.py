"""What says that a time is that of the answer."""

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
            THEY_WHO_HEAR ..1 receive|get ..1 our|your|the|an ..1 WORD_OF_IT by|on|before|within|in|at
            THEY_WHO_HEAR can|may|should|might ..1 expect it|that|one|ours|word
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
            WE ..1 DECIDES
            WE ..1 rule|rules
            WE ..1 call|ring|phone|text|email|message|tell|inform|notify|whatsapp you|everyone|everybody
            WE let you|everyone know by|before|within|on|next|tomorrow
            ^ ..1 call|calls|word|ring|note|email|text|letter|letters to you|everyone|everybody|all|both|candidates
            ringing|phoning|calling round|around
            ^|,|then ..1 ring|call|phone|tell|text round|around|everyone|everybody|both
            could|can|may|shall we|i ..1 get|come back
            could|can|may|shall we|i ..1 let|tell|give you
            WE ..1 WRITE_TO|writes|notifies|informs|contacts|calls|emails to? EVERYONE|candidates|applicants
            ^ ..1 going to ..3 decide|tell|let|know|choose|pick|make
            WE ..1 make|makes ..3 decision|decisions|choice|offer|offers
            WE ..1 sign|signs off
            WE are? ..1 anticipate|expect|envisage|foresee|plan|count|aim|look|looking on|at? TELLING
            WE|will|shall ..2 make|ensure|see sure|that|to? that|it? you|everyone|all ..2 have|has|hear|get|know
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
            MOVED ..2 to|until|till|into|by|from
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
            ^ ..1 will not be this|next|until|till|before|for|today|tomorrow|WEEKDAY
            NEEDING ..3 MORE ..3 LENGTH
            need|needs|want ..6 MORE ..3 LENGTH
            NEEDING ..3 LENGTH more|longer|extra|further
            will|could|might|may ..1 be ..8 before you ..1 hear|know|learn
            take|takes|taking till|until|up? ..3 before WE
            NEEDING ..3 working|business days
            give|allow us|me ..1 until|till|another|two|three|some|ten|#
            give|allow us|me ..1 a fortnight|week|month|day|few|couple
            give|allow us|me ..1 one more
            give|allow us|me ..1 the rest
            NEEDING for? the|all|most|rest (whole|rest|best|most|part|of ..2)? of? next|this|the|that week|month
            allow|allowed|allowing|set|setting|given|giving aside? ..1 MORE|a|one|two|three ..1 LENGTH|fortnight for|to
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
            if|should|unless|when|where ..1 you|i|we|they|he|she ..1 have|do|did|had|has|are|were? not|no ..2 HEARD
            if|should|unless|when|where ..1 you|i|we|they|he|she ..1 have|do|did|had|has|are|were? yet to ..2 HEARD
            in case ..1 you|i|we|they|he|she ..1 have|do|did|had|has|are|were? not|no ..2 HEARD
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
            RESUME
            thaw*|unfreez*|un-paus*
            MATTER|this ..5 reopen|reopens|reopened|reopening|re-open|re-opens
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
            ^ ..1 RING_ROUND EVERYONE|you|people|candidates
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
            expect|expecting|anticipate ..2 ITS|some|to ..2 WORD_OF_IT|TELL
            expect|expecting|anticipate ..2 to be|come in|back
            look|watch|stand out|for|by ..2 a|an|our|my|the|some|its|their|his|her ..2 WORD_OF_IT
            keep an eye out for ..4 WORD_OF_IT
            PANEL|WE ..3 promised|told|said|says|confirmed|assured|promise ..6 WORD_OF_IT|decide
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
            have|get|expect|expecting|due|hear ..4 ITS|client's|your|some ..1 feedback|decision|thoughts|verdict|answer
            give|giving|send me ..4 their|client's|client|his|her|your|interview|some|the ..1 WORD_OF_IT|thoughts
            hear|heard|hearing|word|feedback ..1 back? from? the|my|our? client|them|him|her|panel|board
            hear|heard|hearing|word|feedback ..1 back? from? the|my|our? hiring manager
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
