"""What they ask for next, and whether they ask not to be asked."""

from followup_core.pasted.patterns import Cue

CHECKS = (
    Cue(
        r"(?:contact|take up|taking up|request\w*|follow up|obtain\w*|approach\w*|ask(?:ed|ing)?|send|provide|supply|need|"
        r"give|call\w*|speak to|details of|names? of|chas\w+|collect\w*|await\w*|get) (?:~6 )?(?:references?|referees?)",
        "We would like to contact your references as the next step.",
        r"offer you|not need|no references|reference number|ref(?:erence)? no|quote",
    ),
    Cue(
        r"(?:background|dbs|police|credit|security|right to work|reference|pre-employment|medical|health|vetting|criminal "
        r"record|occupational health|identity|employment) (?:checks?|clearance|screening|questionnaire|vetting)",
        "Your background check is under way.",
        r"if (?:we|you)|no ~1checks?|offer",
    ),
    Cue(
        r"(?:send|upload|provide|forward|bring|supply|complete|submit|let us have|need) (?:~6 )?(?:payslips?|certificates?|"
        r"passport|documents?|diplomas?|transcripts?|proof of|right to work|medical form|consent form)",
        "Please send us copies of your certificates.",
        r"expenses|receipts",
    ),
)

NEXT_STEP = (
    Cue(
        r"(?:arrang\w+|schedul\w+|set(?:ting)? up|organis\w+|organiz\w+|book\w*|invit\w+|find (?:~2 )?(?:time|date|slot)|"
        r"availability|available|free|plan\w*|hold\w*|like to (?:meet|see|speak)|move (?:~1 )?(?:on )?to|next step is) "
        r"(?:~8 )?(?:second|final|next|further|another|follow-up|third|last|panel|technical|face-to-face|in-person)"
        r"(?: ~2)? (?:interview|round|stage|conversation|meeting|chat|call|visit)",
        "We would like to arrange a second interview next week.",
        r"not|other candidates|unable",
    ),
    Cue(
        r"(?:(?:like|love|want|invite|inviting|ask) you (?:back )?(?:to|for a) (?:~1 )?(?:meet|see|speak (?:to|with)|talk (?:to|with)|"
        r"come back|chat with|join|present to|return|second|trial|final)|you are through to|"
        r"you have (?:~2 )?(?:made it|got|been put|been selected|progressed|been invited|advanced|moved) (?:~1 )?(?:through )?(?:to|into|for) "
        r"(?:the |our |a )?(?:~1 )?(?:next|final|second|third|last|technical|panel|assessment)|offer you an? (?:~1 )?(?:second|final|further|third|next) (?:interview|round|meeting)|next (?:step|stage|round) (?:is|will be|would be) (?:a|an|"
        r"the|our|with|to meet))",
        "You are through to the final stage!",
        r"not|join (?:us|our team|the team|our company)(?! for)|offer (?:you (?:the|this)|of)|talent|lunch|unable",
    ),
)

NOT_TO_ASK = (
    Cue(
        r"(?:not|refrain from|avoid|without) (?:~2 )?(?:contact\w*|call\w*|email\w*|e-mail\w*|phon\w+|enquir\w+|inquir\w+|ask\w*|"
        r"chas\w+|telephon\w+|writ\w+|get in touch|reach out|approach\w*|message) (?:~10 )?(?:status|outcome|progress|"
        r"applications?|results?|decisions?|updates?|candidacy|feedback before)",
        "Please do not contact us about the status of your application.",
        r"(?:we|they|i) (?:can|could|will|do|did|have|are|am) not|hesitate|forget|if you (?:have|do) not|yet",
    ),
    Cue(
        r"no (?:phone |telephone |status )?(?:calls?|enquiries|inquiries|emails?|chasers?)(?: (?:or|and) ~2)?(?: (?:regarding|about|on|as "
        r"to|concerning) ~6)?(?:<end>| (?:will|can|shall) be (?:answered|taken|accepted|dealt with))",
        "No phone calls, please.",
        r"means|by|if|news|silence",
    ),
    Cue(
        r"(?:enquiries|inquiries|questions|requests|calls|emails) (?:~8 )?(?:status|progress|outcome|application\w*|decision|"
        r"results?) (?:~4 )?(?:not (?:be )?(?:~1 )?(?:answered|acknowledged|responded to|dealt with|accepted)|go unanswered)",
        "Enquiries about the status of applications will not be answered.",
    ),
    Cue(
        r"(?:wait (?:for|until) (?:us|we)|we will contact you) (?:~3 )?(?:rather than|instead of|and (?:please )?do not) (?:~2 )?"
        r"(?:contact\w*|call\w*|email\w*|ask\w*|chas\w+|writ\w+)",
        "Please wait for us rather than chasing.",
    ),
)
