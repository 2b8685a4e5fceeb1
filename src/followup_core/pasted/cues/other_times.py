"""What says that a time is that of something else: an interview, an absence, expenses, a start date."""

from followup_core.pasted.grammar import Row, Table

# A stretch with one of these is about something else, whatever its verb.
OTHER_THINGS = Table(
    (
        Row(
            """
            WE have? ..1 CHASED|met !( you ) ..5 today|again|yesterday|this
            CANDIDATE|she|he|choice ..1 has|have|had until
            """,
            "I've chased them again today.",
            "hear|decision|know|answer|outcome|told|said|let",
        ),
        Row(
            """
            WE have|has ..2 let|told|informed|notified|written|contacted|called|emailed ..9 today|yesterday|last
            WE have|has ..2 let|told|informed|notified|written|contacted|called|emailed ..9 this morning|afternoon|week
            """,
            "We have let the others know today that they will not be progressing.",
            "hear|by|until|next|decision|answer",
        ),
        Row(
            """
            WE ..1 was|were|did|could|had ..1 not ..3 agree|decide|choose|reach|meet|make|finish|conclude|able|come
            one|two|three|few|couple|some more ..2 to see|meet|interview|speak|chat
            interviews ..9 will|are|should ..1 be? finished|completed|concluded|done|over
            interview|presentation
            assessment day|centre|center
            """,
            "Your interview is on Thursday.",
            """
            decision|decisions|outcome|outcomes|result|results|answer|hear|hearing|heard|know|verdict|let|news
            update|updates
            themselves|yourself|assume|revert|contact|contacted|contacting|tell|told|feedback|inform*|notif*
            decid*|announce*
            in touch
            back to
            call you
            confirm who|whether|if
            """,
        ),
        Row(
            """
            let US ..2 know
            REPLYING ..8 by|before|within|until|on|latest
            REPLYING ..8 no later
            get back to us|me
            your reply|answer|response|decision|acceptance|references|referees|documents
            your availability|feedback|thoughts|form|passport|start
            """,
            "Please let us know by Friday whether you accept.",
            """
            expect
            WE ..2 FUTURE
            will|shall send you|it|them
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
            ^ ..1 so that? you|they can|could|may|have|might|are
            """,
            "So you can be ready for 11 December.",
            "hear|hearing|know|told|expect|decision|news|outcome|result|informed|contacted|update",
        ),
        Row(
            """
            need|needs|want|wants|require|requires ..1 your ..1 answer|decision|reply|response|yes
            """,
            "I get that they need your answer on Friday.",
        ),
        Row(
            """
            expenses|receipt|receipts|refund|refunds|invoice|travel|payment|payroll|parking|cash|wages|umbrella|scarf|coat
            badge|reimburs*
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
            offer|offering|invite|inviting|like|pleased|want|arrange|arranging ..5 NEXT ..1 INTERVIEW
            tell|told|ask|asked|asking|know|question|questions ..2 about ITS|your !( STATUS|job )
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
            out of the|my? office
            away from the|my? office
            office|offices|school|campus|building|switchboard ..3 closed|closes|shut|reopen|reopens
            WE am|is|are ..1 away|off|out|abroad|travelling|closed
            WE am|is|are ..1 back !( to|with me|you )
            WE will be ..1 away|off|out|abroad|travelling|closed
            WE will be ..1 back !( to|with you|everyone )
            will|is|am|are not be? ..1 in this|today|tomorrow|tonight|until|till|next|on|$
            i|she|he|we am|is|are ..1 in the office
            i|she|he|we will be ..1 in the office
            """,
            "I am away until Monday.",
            """
            hear|decision|decisions|decide|know|answer|outcome|news|result|update|word|write|ring|revert
            let you
            in touch
            get back
            contact|call|tell|email you
            when i|he|she|we ..2 back|return|returns
            """,
        ),
        Row(
            """
            WE ..3 MEET|TALK|talks|talking|interview|interviews|interviewing|see|sees|seeing
            WE ..3 discuss|discusses|discussing|speak|speaks|speaking
            WE ..3 sit|sits|sitting down
            WE ..3 catch|catches|catching up
            """,
            "The panel meets on Tuesday.",
            """
            decision|hear|know|answer|outcome|result|verdict|confirm|letter|letters|news|update|write|email|ring
            inform|notify
            announce|make|tell|decid*|vot*|choos*
            let you
            reach you
            to pick|agree|select
            wrapped|sorted|settled|finalised|signed
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
            this|the|our|your MAILBOX ..4 within|answered|in|monitored|read|replied
            reply|respond|answer|answered|replied to? ..3 MAILBOX|all
            response|reply time|times
            SORRY ..2 about|for this|last|yesterday|today|earlier|WEEKDAY
            appeal|appeals|complaint|complaints|reasons ..3 may|can|must|should ..3 lodged|made|submitted|requested|raised|sent
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
