"""Silence, what it means, and the ways to ask for news."""

from collections.abc import Mapping

ASKING: Mapping[str, str] = {
    # What silence means, and to whom it does not mean it.
    "HEARD": """
        hear|heard|hearing|contact|contacted|contacting|reply|replied|response|respond|responded|receive|received
        receiving|news|word|call|called|notified|notify|back|anything|had|phone|ring|email|write|touch|got|get
        link|written|rung|phoned|emailed
    """,
    "ASSUME": """
        assume|consider|presume|conclude|regard|treat|means|mean|count
        take it|this|that|silence
        that|this|it is|was your|our answer
    """,
    "MEANS_NO": """
        unsuccessful|rejection|rejected|refused|declined|no|negative
        not ..2 successful|selected|shortlisted|chosen|picked|appointed|accepted|retained|taken|considered
        not ..2 progressing|progressed|proceeding|proceed
        gone|filled|cast|given|offered|awarded|closed to|by|with? someone|somebody|another|other|others|else?
        been filled|closed
        is|are filled|closed
        bad news
        is|was|were not to be
        we are not
        someone|somebody else
        you have not got|made|come it? through
        you did not ..1 get|make|win|land it
        you have not ..1 ( got it | been chosen|picked )
    """,
    "HEAR": """
        contact|contacted|contacting|notify|notified|notifying|inform|informed|hear|heard|call|called|calling
        write|written
        respond|reply|invited|chosen|told|phoned|emailed|successful|shortlisted|selected|hire|choose|appoint|proceed
        progress|through|back|want|answer|answered|touch
        take|taking on|forward|further|through
        get a|an
    """,
    # Asking for news, and the ways to do it.
    "ASK": """
        contact|contacting|call|calling|calls|email|emailing|emails|phone|phoning|ring|ringing|telephone
        telephoning|enquire
        enquiring|inquire|inquiring|ask|asking|chase|chasing|write|writing|approach|approaching|message
        messaging|follow
        following|send|sending|query|querying|chasers|reminders
        get|getting in touch
        reach|reaching out
    """,
    "NEWS": """
        status|outcome|outcomes|progress|application|applications|result|results|decision|decisions|update|updates
        candidacy|news|any|this|feedback|chasers|reminders|queries|timeline|timescale|timescales|timing
    """,
    "PORTAL": """
        portal|dashboard|tracker|workday|taleo|greenhouse|icims|trac|website|self-service|successfactors
        brassring|smartrecruiters
        your|an|a|the ..3 account
        candidate|applicant account|home|area|zone|page|site|space|centre|center|login|profile|tracking|hub
        careers|jobs|recruitment|application|applications|tracking|status|online site|page|website|system|tracker
        careers|jobs|recruitment|application|applications|tracking|status|online centre|center|portal|area|account
        log|logging|logged|sign|signing|signed in|on|into
        login|log-in
        my|your applications|profile
        application home
    """,
    "STATUS_NEWS": """
        status|statuses|progress|outcome|outcomes|result|results|decision|decisions|update|updates|news|stage
        movement|step
        steps|timeline
        where|how you|it|things stand|stands|is|are|goes|going
        your application
    """,
    "GET_IN_TOUCH": """
        revert|check|ask|try|contact|email|message|text|write|chase|nudge|remind|ping|call|ring|phone|catch|send|drop
        shoot|give|get|be|follow|touch|reach|come|shout|look
    """,
    "CALL_ME": """
        bell|buzz|tinkle me|us|him|her
        call|ring|phone me|us|him|her|them|back|again|on|the|our|my|when|after|before|in|for
        call|ring|phone as soon
        call|ring|phone $
        call|ring|phone _ $|on|then|when|at|in|after|before|today|tonight|tomorrow
        call|ring|phone _ monday|tuesday|wednesday|thursday|friday
        give (me | us | him | her | them | the office | _) a|an? ..1 call|ring|bell|buzz|tinkle
        give me|us a shout on my|#
        pick up the phone
    """,
    "CALLING": """
        call|calls|calling|phone|phoning|ring|ringing|telephone|telephoning
        phone calls
        by phone
    """,
    "SORRY": """
        sorry|apology|apologies|apologise|apologize|apologising|embarrassed|embarrassing|mortified|ashamed
        regret|pardon
        shame|bad|unforgivable|excuse|blame
        my fault
        forgive me
        owe you
        mea culpa
    """,
    "MEETING": "call|interview|meeting|appointment|chat|zoom|teams|slot|catch-up|conversation|video",
}
