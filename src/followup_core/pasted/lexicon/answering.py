"""The answer, who decides it, when it comes, and what it is called."""

from collections.abc import Mapping

ANSWERING: Mapping[str, str] = {
    "RESULT": """
        decision|decisions|answer|answers|outcome|outcomes|result|results|news|verdict|word|update|updates
        choice|conclusion|announcement|recommendation|feedback|response|appointment|movement|developments
    """,
    "DECIDE": """
        decide|choose|conclude|finalise|settle|confer|deliberate|reconvene|meet|vote|agree|compare|discuss
        regroup|consult
        make|take|reach|come|hear|finish|complete
        look|sit
        go through
        sign|rule|pick|select|appoint
    """,
    "DECIDED": """
        submitted|given|sent|shared|provided|returned|completed ..3 feedback|scores|scorecard|scorecards|notes
        submitted|given|sent|shared|provided|returned|completed ..3 evaluation|comments|thoughts|form|marks
        decided|chosen|concluded|finalised|settled|finished|completed|agreed|conferred|deliberated|voted
        made|taken|reached ITS|any|up|that ..4
        been made|taken|reached|decided|finalised|concluded|told|approved|signed
        told|updated|informed me|us
        heard back|anything|from|a|yet|at|$
        had an|a|any|the|time|chance|feedback|word
        got round|an|a|back|anything|through
        looked|gone|met|discussed|reviewed|started|managed|sat
    """,
    "WAITING_FOR": """
        deciding|considering|reviewing|interviewing|waiting|awaiting|discussing|deliberating|working|finalising
        undecided|open|pending|assessing|evaluating|comparing|weighing|meeting|seeing|speaking|talking|ongoing
        going|outstanding|chasing|thinking|mulling|pondering|negotiating|debating|checking|hoping|being|progress
        under|process|running|mix|frame|midst|middle|scoring|marking|collating|wait
    """,
    "DECIDER": """
        authority|authorities|government|governor|ministers|shareholders|investors|regulator
        sign-off|signoff|sign|approval|approvals|authorisation|authorization|go-ahead|light|budget|finance
        decision|feedback|client|board|panel|committee|director|director's|manager|ceo|vp|hr|office|headquarters
        legal|references|answer|word|say|exec|execs|ducks|leadership|minister|ministry|partners|council
        governors|trustees|owner|signature|funding|hear|dean|senate|team|principal|jury|chief|boss|head
        commission|cfo|coo|cto
        chancellor|vice-chancellor|president|vice-president|provost|mayor|lawyers|accountants|upstairs|actuary
    """,
    "TEST": """
        coding|work|case exercise|test|challenge|sample|study
        exercise|assessment|test|task|presentation|recording|assignment|take-home|video|answers|responses
        video|recorded|one-way interview
    """,
    "WILL": """
        will|shall|should
        would ..1 hope|expect|aim to
        hope|aim|intend|promise|plan|expect|want|going|able|try to
    """,
    "TELL_YOU": """
        be back? in touch|contact
        get back|in !( when )
        come|go back to
        let you|everyone|all|everybody|both|each ..3 know|have
        keep you|everyone
        update|inform|notify|contact|tell|call|ring|phone|email|text|message|write|advise|respond|revert|shout
        communicate
        ping|whatsapp|dm|holler|nudge
        report|feed|circle|be back
        drop|give you
        reach out
        follow up
        touch base
        have ..4 RESULT|something|anything
        have|know more
        share|confirm|announce the|our|an|any|a|your
        make|reach|take a|our|the|an ..2 decision
        decide
        speak soon
        pass on
        hear
    """,
    "NEXT": """
        second|final|next|further|another|follow-up|third|fourth|last|panel|technical|face-to-face|in-person
        onsite|on-site
        second-round|final-round|assessment
    """,
    "INTERVIEW": """
        loop|panel|onsite|interview|interviews|round|stage|conversation|meeting|chat|call|visit|step|centre
        center|day|session|phase|talk|zoom
    """,
    # When the answer comes, and what that may be called.
    "THEY_WHO_HEAR": """
        you|candidates|applicants|everyone|everybody|all|both|shortlisted|successful|unsuccessful (of you)?
        anyone|anybody
        interviewees|those (of you)?
        everyone|all interviewed|shortlisted
    """,
    "FUTURE": """
        will|shall|should|can|would|might|may|could|must
        are|am|is going to
        are|am|is to
        hope|hoping|aim|aiming|expect|expecting|intend|plan|planning|want|wish|try|trying|need to
        hopes|aims|expects|intends|plans|wants|needs|promises to
        promise|ought|due|looking|able|propose|seek|set|like to
    """,
    "WORD_OF_IT": """
        answer|decision|news|email|word|response|result|results|outcome|reply|update|verdict|letter|call|message
        feedback|steer
        notification|something|confirmation|offer|everything|anything
        yes or a? no
        yay or a? nay
        yes/no|yea/nay|y/n|verdict|outcome
    """,
    "THE_ANSWER": """
        decision|decisions|outcome|outcomes|result|results|answer|verdict|news|update|notification|notifications
        announcement|offers|conclusion|letters|recommendation|ruling
        word from|by|on
        our|a|the|final|formal|their response|reply
        ours comes|goes|is|will|should
        yes or a? no
        yay or a? nay
        yes/no
        final call|say
        list|lists will be? ..1 displayed|published|posted|declared|notified|hosted|uploaded|announced|put
    """,
    "TELL": """
        be ..1 in touch|contact
        be back to|with|in
        be able to
        be making|deciding|contacting|notifying|informing|announcing|calling|ringing|writing
        be emailing|sending|letting|getting|coming|releasing|finalising|telling|done|finished|ready
        be giving|updating|voting|choosing
        get back|in
        get an answer|decision
        get word
        get ..3 sorted|finalised|wrapped|settled|decided|signed
        come back
        let you|everyone|everybody|all|both|each (of you)? ..3 know
        keep|give|make you
        update|inform|notify|contact|write|tell|revert|shout|drop|call|ring|phone|email|text|message|share
        confirm|announce
        ping|whatsapp|dm|holler
        report|circle|feed back
        reach out
        follow up
        touch base
        have ..5 WORD_OF_IT|more|it|this
        make ..3 decision|decisions|choice|recommendation|mind|minds|call|offers
        make an|the|our offer
        decide|choose|vote|communicate|advise|respond|feedback|publish|release|post|know|conclude|wrap|finalise
        finish|close
        speak to|with you
        speak again
        send you ..2 date|dates|time|times|slots|options
        send ..3 decision|decisions|outcome|answer|letter|letters|email|emails|result|results|response|reply|word|offer
        reach a|our ..1 decision
        come to a|our ..1 decision|conclusion
        sort|issue|hear|complete|settle|pick
        have made|decided|reached|finished|concluded|wrapped|chosen
    """,
    "TELLING": """
        notifying|informing|contacting|letting|telling|making|announcing|deciding|writing|having|issuing|sending
        reaching
        communicating|finalising|concluding|completing|updating
        being in touch
        getting|coming back
    """,
    "TOLD": """
        contacted|informed|notified|told|phoned|called|emailed|advised|communicated|announced|released|published
        declared
        intimated|issued|confirmed|posted
        made known
        sent out
    """,
    "NEEDING": """
        need|needs|needing|want|take|takes|taking|require|requires|allow|be|is|add|adding|have|has|like|probably
        likely
        give us|me
        ask|asked|asking for
        at least
    """,
    "MORE": """
        another|until|till|about|around
        a further
        an extra
        # more
        _ or|to _ more
        four|five|six|ten|one|two|three more
        a few|couple of? more
        up to
        at least
    """,
    "LENGTH": """
        day|days|week|weeks|month|months|fortnight|hours|while|monday|tuesday|wednesday|thursday|friday|weekend
        january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|#
        next week|month
        the new year
        the end of
    """,
    "PAUSED": """
        paused|frozen|suspended|freeze|pause|parked|parking|shelve|shelved|mothballed
        <!( car ) park
        on hold|ice|pause
    """,
    "MEET": "meet|meets|meeting|sit|sits|sitting|gather|gathers|convene|convenes|get|getting",
    "DECIDE_THEN": """
        decide|choose|pick|vote|agree|select
        make ..2 decision|choice
    """,
    "REPLYING": """
        <!( an ) <!( the ) <!( our ) <!( your ) <!( my ) answer
        reply|respond|confirm|accept|sign|return|send|complete|upload|submit|provide|bring|book|choose|pick|select
        register|apply|rsvp|forward|fill
    """,
    "KEPT": "keep|hold|retain|store|kept|held|retained|stored|destroyed|deleted",
    "TALK": """
        call|meet|chat|talk|speak|zoom|teams|coffee|catch-up|conversation|slot|reschedul*|rearrang*|re-arrang*
        reconven*
        catch up
    """,
}
