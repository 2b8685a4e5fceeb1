"""Who has written: an agency, a machine, or the candidate."""

from followup_core.pasted.grammar import Row, Table

AGENCY_WORDS = Table(
    (
        Row(
            """
            my client|clients
            on behalf of our|my|a|the ..2 client
            our client CLIENT_DOES
            from|with|by|to|for our client $
            from|with|by|to|for our client and|but|so
            fyi|word|news|below|back ..1 from the client
            our client's decision|feedback|team|office|hr|timeline|process
            our client and i
            the|our client $
            the|our client , _
            the|our client to|for|before|after|below|above|yet|again|and|but|about|on|who|here|there|by
            the|our client's decision|feedback|side|answer
            the client CLIENT_DOES !( signed|based )
            ^ client CLIENT_DOES
            ( ^ | , | and | but ) client's ..1 gone|come|back|happy|keen|been|still|got|put|decided|away|feedback
            heard|feedback|word|news|update|back|spoke|spoken|chased|chasing|chase ..2 from|with|to? the client
            """,
            "I've chased the client again.",
            """
            my client|clients work
            for my clients
            client project|meeting|visit|team|work|site|side|account|services|list|base
            client in|is in the|town
            """,
        ),
    )
)
# An agency by its name: a word of the trade before what a firm is called, or a trade that only agencies have.
AGENCY_NAMES = (
    r"\b(?:recruitment|recruiting|search|staffing|resourcing|personnel|talent|executive search|headhunters?|selection)"
    r"\s(?:&\s\w+\s|and\s\w+\s)?(?:ltd|limited|llp|inc|llc|plc|gmbh|pty|pvt|agency|associates|consultants|consultancy"
    r"|consulting|partners|solutions|services ltd|group ltd|group limited|group|international|specialists|co)\b",
    r"\bheadhunting\s(?:ltd|limited|llp|inc|agency|associates|consultants|partners|group)\b",
    r"\b(?:search (?:&|and) selection|executive search|search (?:firm|consultan\w+)|talent agency|headhunt\w+)\b",
    r"\b(?:recruitment|employment) (?:agency|agent|business)\b",
    r"\b(?:personal(?:beratung|vermittlung|dienstleist\w+|leasing)|zeitarbeit|cabinet de recrutement|uitzendbureau)\b",
    r"\brecruitment consultan\w+\b",
    r"\b(?:supply|nursing|teaching|care|modelling|casting|temp|locum|nanny) agency\b",
    r"\b(?:staffing (?:agency|firm|consultan\w+)|recruiting (?:agency|firm)|agency recruiter|temp(?:ing)? agency)\b",
)
# "Craig | Trentvale Recruitment": a firm's name, where the first word is no department of an employer.
AGENCY_BARE = (
    r"(?:^|[(|,·•–-]\s?|\bat\s|\bfrom\s)[A-Z]\w+\s(?:&|and)\s[A-Z]\w+\sRecruit(?:ment|ing|ers)\s*$",
    r"(?:^|[(|,·•–-]\s?|\bat\s|\bfrom\s)(?P<name>[A-Z][\w'&]+(?:\s[A-Z&][\w'&]*){0,2})"
    r"\s(?:Staffing|Resourcing|Search|Talent Search|Executive|Personnel|Recruiters)\)?\s*$",
)
# "It's Kaylee with PrimeLine Staffing": who calls, at the beginning of what they say.
AGENCY_SAID = (
    r"^.{0,40}?\b[A-Z]\w+\s(?:here\s)?(?:at|from|with|w/)\s(?P<name>[A-Z][\w'&]+(?:\s[A-Z&][\w'&]*){0,2})"
    r"\s(?:Staffing|Resourcing|Personnel|Recruiters|Talent Search|Executive Search)\b(?=\s*(?:[.,!:;)–-]|here\b|$))"
)
# "Gaz, Blue Harbour Recruitment": an agency only where others are told of who decide.
AGENCY_TAIL = r"(?:[,|.@–-]|\bat)\s(?P<name>[A-Z]\w+(?:\s[A-Z]\w+)?)\sRecruit(?:ment|ing|ers)\.?$"
OTHERS_DECIDE = """
    they|client|NAME ..1 still? want|wants|love|loved|like|liked|rate|rated|need|felt|thought|promised|asked
    they|client|NAME have|has ..1 put|got|gone|asked|decided|offered|chosen|said|come|paused
    the guys|team|people at NAME
    put|putting you|your forward|name|cv
    one for you
    roles|jobs|role on my|our books|desk
"""
_DEPARTMENTS = """
    facilities medical graduate hr staff internal campus nurse nursing student academic central corporate early
    careers group global team university council trust college hospital school volunteer police fire resident bank
    clinical national regional local people professional technical engineering sales retail store warehouse uk us eu
    emea apac nhs talent candidate temporary permanent head of for the and in faculty library estates it finance
    operations teacher support candidates apprentice apprenticeship apprenticeships lateral experienced university's
    civil service senior executive specialist lead inhouse in-house job research administration ward customer care
    driver production departmental directorate divisional ministerial diocesan county district borough city
"""
DEPARTMENTS = frozenset(_DEPARTMENTS.split())
IN_HOUSE = r"in-house|inhouse|internal recruit\w+|talent (?:partner|acquisition)|our own recruitment"

ABSENT = r"automatic reply|auto-?reply|auto-?response|autoreply|auto-?matic response|out[- ]of[- ]office|abwesenheit\w*|\booo\b"
SOMEBODY_AWAY = Row(
    """
    AWAY_IS ..2 out of the? office|country
    AWAY_IS ..2 away from my|the desk|office|email|emails
    AWAY_IS ..4 on ..2 leave|holiday|vacation
    AWAY_IS ..2 not in the office
    AWAY_IS ..2 away until|from|on|till|and
    AWAY_IS ..2 out|off until
    """,
    "I am out of the office until Monday.",
    "decision|decided|outcome|panel|interview|candidates",
)
# "I'm away until Monday, but Dave will have an answer for you": a person's news, and no machine's.
NEWS_TOO = """
    but ..5 a|an|the|our|final|your ..1 verdict|decision|answer|outcome|result for|on|by
    but ..5 let you know
"""
CLOSED_OFFICE = Row(
    """
    our? OFFICE ..2 BE ..1 closed|shut
    our? OFFICE ..2 closes|close|shuts|shut ..1 from|between|for
    """,
    "Our offices are closed from noon on 23 December.",
)
NOT_DELIVERED = Row(
    """
    your|this|the message|email|emails|delivery ..5 not ..2 delivered|sent
    your|this|the message|email|emails|delivery ..5 bounced|failed|undeliver*
    your|this|the message|email|emails|delivery ..5 rejected by
    delivery has? failed|failure|incomplete
    delivery status notification
    undeliverable|mailer-daemon
    mailbox is? full|unavailable|over
    address not found
    address rejected
    address could not be found
    no longer works|working here|at|for
    no longer with the
    """,
    "Your message could not be delivered.",
)
ABSENT_BODY = Table((SOMEBODY_AWAY, CLOSED_OFFICE, NOT_DELIVERED))
UNDELIVERED = Table((NOT_DELIVERED,))
GREETED = """
    thank|thanks you? for ..2 email|message|contacting
    thank|thanks you? for ..2 getting in touch
    thanks for your email|message
"""
RECEIPT = Table(
    (
        Row(
            """
            received|got|registered|logged ..1 APP
            receipt of ..1 APP
            APP (for|to|as ..9)? has|was|is been? ..1 received|submitted|registered|logged|recorded
            thank you for applying|submitting|APP
            thank you for your interest in joining|working|the|our
            thanks for applying
            application received|submitted|confirmation
            acknowledge|confirm|confirms the? receipt of APP
            received|got your message|email|enquiry|query|request|ticket
            ticket|case number|no|#
            """,
            "Thank you for applying.",
            "interview|interviewed|interviewing|meeting|met|still|assessment|speaking|talking|decided|panel",
        ),
    )
)
# What tells that a message thanks for an application and yet comes after an interview.
AFTER_INTERVIEW = """
    your|our|the ..3 interview
    interviewed|interviewing|panel|still|decided|assessment
    met|meeting you
"""
REMINDER = Table(
    (
        Row(
            """
            reminder that|of|about|:|for
            rate|review your ..2 experience
            tell us about your ..2 experience
            take|complete ..2 survey
            fill in ..2 survey
            how did we do
            your interview is on|at|scheduled|confirmed|booked
            interview confirmation|reminder
            """,
            "Reminder: your interview is on Thursday.",
        ),
    )
)
CANDIDATE_WROTE = (
    Row(
        """
        thank|thanks you? ..4 for? ..3 taking ..2 time to meet|speak|interview|talk|see
        thank|thanks you? ..4 for? ..3 interviewing|seeing|meeting|inviting|considering|having me
        thank|thanks you? ..4 for? ..3 speaking with|to me
        thank|thanks you? ..4 for? ..3 the opportunity|chance to interview|meet|speak|present
        """,
        "Thank you for taking the time to meet me.",
        "you took|taking",
    ),
    Row(
        """
        my ..1 interview|application|candidacy|candidature|cv|resume !( panel|schedule|slots|list|notes )
        my second|final interview !( panel|schedule|slots|list|notes )
        """,
        "I wondered if there is any news of my application.",
        "your|you ..2 interviewed",
    ),
    Row(
        """
        i|just am|was|would|wanted|writing? ..3 follow|following up
        i|just am|was|would|wanted|writing? ..3 check|checking in
        i|just am|was|would|wanted|writing? ..3 touch|touching base
        i|just am|was|would|wanted|writing ..3 enquir*|inquir*|wonder* ..3 whether|if there|you
        i|just am|was|would|wanted|writing ..3 enquir*|inquir*|wonder* ..3 about|on my|the
        i|just am|was|would|wanted|writing ..3 to see|ask if|whether
        """,
        "I'm writing to follow up on my interview.",
        "with you|your",
    ),
    Row(
        """
        is|are there ..2 NEWS_OF_IT ..12 ?
        do|would you have ..2 NEWS_OF_IT ..12 ?
        have you ..2 NEWS_OF_IT ..12 ?
        has there been ..2 NEWS_OF_IT ..12 ?
        any ..2 NEWS_OF_IT ..12 ?
        any idea when ..12 ?
        """,
        "Is there any news?",
    ),
    Row(
        """
        i ..6 withdraw|withdrawing ..1 my|from
        i ..6 accept|decline|declining your|the|this|another ..3 offer|position|role|job
        """,
        "I would like to withdraw my application.",
    ),
    Row(
        """
        i ..2 look|looking forward to hearing
        i am looking forward to hearing
        i ..2 look|looking forward to your reply|answer|decision|response
        i ..3 interviewed with you
        i ..3 interviewed for|on|at|last|by
        i have|got|received !( made|extended|sent|given ) had|received? ..2 another|an offer
        i remain ..1 interested|keen
        i am ..2 interested in the|this role|position|job
        you said|told|mentioned|promised me? ..2 that? you|i would|should
        you said|told|mentioned|promised me? ..2 to hear
        you said|told|mentioned|promised me? ..2 a decision
        i was told ..2 i would
        i was told ..2 that
        i was told ..2 to expect
        """,
        "I look forward to hearing from you.",
        """
        offer for you
        offer from the|my|our client
        let you know
        sorry
        """,
    ),
)
EMPLOYER = """
    your ..1 interview|application|candidacy|candidature|cv|profile|presentation|patience|exercise
    your time with us
    your time yesterday|today|on|last
    we will|would|have|are|regret|can|hope|should|shall|need
    offer you
    thank you for coming|attending|applying|interviewing
    thank you for your interest|message|email|patience
    thank you for meeting us
    thank you for meeting with us
    let you know
    the panel|client|committee
    you will|were hear|selected|successful|not
    you have been hear|selected|successful|not
"""
WITHDRAWN = """
    thank|thanks you? for withdrawing
    congratulations on the|your new job|role|position|post
    REGRETTING ..9 you ..1 no longer ..1 wish|want|interested|available|going|be
    REGRETTING ..9 you ..1 do? not ..1 wish|want|interested|available
    REGRETTING ..9 you ..4 withdraw*|withdrew|declin*
    REGRETTING ..9 you ..4 turn|turned|turning us|it|the|our|down
    REGRETTING ..9 you ..4 not be? accept*|join*|tak*|continu*
    REGRETTING ..9 you ..1 pull|pulled|pulling|step|stepped|stepping out|back
    REGRETTING ..9 you ..1 accept* another|elsewhere|a|an|the
    REGRETTING ..9 you ..1 have? chosen to|another
    REGRETTING ..9 your ..2 withdrawal
    REGRETTING ..9 your ..2 decision|wish to withdraw|decline|turn|step|pull|accept|not|take
    APP ..2 withdrawn ..4 request|requested
    APP ..2 withdrawn as per your
    as you? requested ..6 withdrawn|withdraw|removed|closed
    at your request ..6 withdrawn|withdraw|removed|closed
    since you ..2 withdrew|declined|withdrawn|turned
    you have? ..1 withdrew|withdrawn
    you have? ..1 declined|turned our|down offer|our
    you have? ..1 turned us down
    you have? ..1 decided not to
"""
