"""What says that somebody will be told, or what is still done before that."""

from followup_core.pasted.grammar import Row

# What a later word may be about that is not the answer.
ASIDE = """
    expenses|receipts|parking|invoice|reimburs*|travel|umbrella|reschedul*|rearrang*|re-arrang*|dial-in|invit*
    interview time|slot|date|details
    a|find|another new? date|time|slot
    new date|dates|time|slot
    another date|slot|time
    joining instructions
    zoom link
    feedback call|session|report|form
    future|other|similar roles|vacancies|openings|opportunities|JOB
    mailing list
    (if | in case | when) a|any|another|other|similar|suitable|something ..3 suitable|JOB|comes|else|arises
"""
OFFICE = """
    time|date|details ..1 of|for the|your? interview|call|meeting
    with the|a|some details|dates|times|link|agenda|time|schedule
    to arrange|schedule|book|organise|fix
    to set|find|fix|sort|agree ..2 up|a|time|date
    if you are|your|a
    if we want|wish|would|decide
    if suitable|any|something|anything|shortlisted|selected|they
    should you|your|we|a|another|any|something
    not be able to contact|inform|reply|respond|notify
    only|reminder|link
    about the time|date|details
    when something|another|other|a !( ..1 decision )
    when we have other|another
    new roles|jobs|vacancies|role
"""

TO_COME = (
    Row(
        """
        WE|and|then|two|three|colleagues|others|~* ..4 WILL ..2 REVIEW PAPERS|them|your|the|through|over|at|about|to
        PAPERS will|are|is|now ..1 be|being ..1 REVIEWED
        WE|and|but|then|,|– ..1 WILL ..4 TELL_YOU
        ^ ..1 WILL ..4 TELL_YOU
        YOU|candidates|applicants|everyone|all WILL ..3 hear|know|hearing
        YOU|candidates|applicants|everyone|all WILL ..3 be ..1 notified|informed|contacted|told|advised|updated
        YOU|candidates|applicants|everyone|all WILL ..3 have|receive|get ..3 RESULT|ours
        YOU|APPLICANTS|EVERYONE|two|both ..2 WILL get|receive ..1 call|email|letter|message when|once|as|after
        will let you know $|asap|soon|when|as|once|either|of|how|x|mate|hun|love
        let me ..1 check|talk|speak|ask|see|find|chase|look ..9 back|know|you|update
        WE WILL ..2 find|chase|ask|check|look out|up|around|with|into|for|on? ..6 know|back|you
        will ..3 let you have ours|our|a|an|the|news
        expect ..2 news|word|answer|decision|update|hear
        NUDGE|tell|know|touch|shout|more|update|in ..2 when|as|once|the WE|it|there|AT_ONCE ..3 KNOW_MORE
        as soon as !( you ) ..2 know|have|has|hear|can|are|is|possible|they|anything
        once ..4 know|have|has|met|decided|heard|approved|signed|finished|seen|completed|hear|spoken
        news|decision|answer|update|word|more ..1 soon
        soon have|hear|know
        in due course
        first to know|hear
        back|front|top of ..1 mind
        """,
        "We will be in touch soon.",
        ASIDE
        + OFFICE
        + """
        your application|documents|receipts|references has|have been received
        start date|work
        call|calling it a day|quits
        hear you
        receive|get|have the|a|an|our ..3 link|invite|invitation|parcel|confirmation|contract|badge
        in due course ..3 pay|paid|refund
        """,
    ),
    Row(
        """
        transmitted|submitted|conveyed ..2 to the|our|my|his|her ..2
        passed|forwarded|sent|put|fed|shared|referred|pass ..4 on|across|along|over|forward|back|upwards|upstairs
        passed|forwarded|sent|fed|shared|referred|pass ..5 to|with|before the|our|my|him|her|a ..2
        MAILBOX|question|application|letter|video has|was|is ..2 passed|forwarded|sent|referred
        CHASED|chasing|speaking|chase ..3 PANEL|them ..9 no|not|nothing|still|yet|waiting|again|for
        goes|gone|go to ..2 reviewers|reviewer|panel|assessors|markers|examiners
        """,
        "I've passed it on to the hiring manager.",
        ASIDE
        + """
            your kind|thanks|regards|compliments
            if|accounts|payroll|finance|future|other|interested|details ..3 interview
        """,
    ),
    Row(
        """
        LOOKING at|through|up|over? ..2 PAPERS
        FINISHING up|to|with? ..3 THE_REST
        continue|continues|continuing to interview|meet|see|assess|review ..3
        YOU (for|to|as|at ..9)? is|are|remain|remains ..3 under|in|being|with ..2 UNDER_REVIEW
        STATUS|application ..4 under|in|pending|awaiting ..2 consideration|review|progress|decision|evaluation|process
        STATUS_IS STATUS_OPEN
        MATTER|selection|deliberations|review|assessment|evaluation|matter REMAINS|continues|continue ..2 GOING_ON
        final|last stage|stages|phase of ..3 deliberation|deliberations|decision|selection|review|deciding|process
        close|near|nearly to|there an|the|a|making? ..1 offer|decision?
        MAKING_READY ..4 offer|offers|contract|paperwork|package|proposal
        offer ..2 is|has ..2 being|in|to|with ..1 prepared|drafted|finalised|drawn|approved|preparation|works|DECIDER
        planned|hoped|wanted|meant|going|ready|hoping|about to make|offer|send|give|call|appoint you ..9 but
        were|was|been ..1 about to offer|make|call|send|appoint
        if it were|was up to me|us
        between|to you and
        between ..1 last|final|two|three|a|few
        down to ..1 last|final|two|three|a|few|you
        (yours|you|your name) is|are ..1 (one of | among) them|the|those|two|three|a
        two names left
        """,
        "We are still interviewing other candidates.",
        """
        if|enjoyed|having|unable|after|future
        no longer
        thank|thanks you? for ..2 meeting|speaking|talking|interviewing
        enjoy* ..2 meeting|speaking|talking
        when looking|reviewing
        other JOB
        another|someone|somebody
        forward to
        upload*|registration|account
        """,
    ),
    Row(
        """
        FUTURE|WILL|propose|proposes|minded to? recommend|propose|nominate|appoint|put|submit you|your|forward
        WE do|does not know !( if|whether|how|when you )
        asked|asking|wants|needs|given|taking|taken ..4 LENGTH|time ..1 to think|decide|consider|answer|accept|mull
        ..1 ranked|placed|rated|put you ..1 second|third|next
        you ..1 came ..2 second
        made|making|extended|issued|offered|gone|out ..5 to US|ITS|another|somebody|someone ..4 CANDIDATE|else|choice|one
        offered THE_JOB to
        offer HAVE|BE ..3 out|gone|with|made|issued|extended
        person|candidate|one|individual|applicant|chap WE ..1 offered|made|picked|chose|want
        not ..2 made|make|making|meet|hit|manage the|our|that|this? ..1 WEEKDAY|deadline|date
        not in|be? time for ..1
        nothing|nobody ..2 move|moves|happens|happen|goes|signed
        things|it|everything ..2 move|moves|goes|moving|going ..1 slow|slowly|slower
        WE ..1 finalising|sorting|tidying|tying|ironing|working ..3 internal|internally|paperwork|details|ends|bits ..2
        is|was|being ..1 inquorate
        another|new|fresh|further ..1 meeting|date|session|sitting ..2 called|found|fixed|set|arranged|convened
        bit|little longer
        """,
        "She has asked for a week to think.",
        """
        you have|asked|need|can|could|will|did
        feedback|interview|meeting|if|means|slot|slots
        to you
        """,
    ),
)
