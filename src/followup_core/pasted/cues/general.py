"""General rows: who is not chosen and for what, an offer in the language of offices, and who is still in question.

Each row is a sentence with open places: the parts below name who does it, what is done, and to what. The set forms of
letters and mails stand in the other modules.
"""

from followup_core.pasted.patterns import Cue

NOT_YET = r"until|yet|before|unless|if|may|might|whether|once"
HIRING = r"(?:recruitment|hiring|search|competition|campaign|process|requisition|vacancy|post|role|position|job)"


PLAIN_WAITING = (
    Cue(
        r"(?:ranked|placed|put|rated) you (?:~1 )?(?:second|third|next)|you (?:~1 )?came (?:~2 )?second|you (?:are|were) (?:~2 )?still in"
        r"(?: it| this)?<end>|nobody (?:~2 )?(?:been )?(?:turned down|picked)|too early to (?:say|tell|know)|(?:have|has) the "
        r"(?:last|final) (?:word|say)",
        "The panel ranked you second.",
        r"if|but (?:~3 )?(?:appointed|chosen)|accepted",
    ),
    Cue(
        r"(?:can|could) not (?:until|before|till)|(?:not|unable to) (?:~2 )?(?:make|making|offer|move|go ahead|proceed|do anything|say anything|tell you anything|appoint|act) "
        r"(?:~6 )?(?:until|before|till)|no (?:~2 )?decision (?:~2 )?(?:is|will|can) (?:~2 )?(?:be )?(?:going to be )?(?:made|taken)|"
        r"decision (?:~2 )?(?:is|was) not mine|putting you forward to",
        "We can't move until the new budget year.",
        r"if you|you (?:can|may|must|should|will) not|interview|upload|send|your",
    ),
    Cue(
        r"offered to <person>|<person> (?:~2 )?first<end>|(?:she|he|they|first choice|preferred candidate|other candidate) "
        r"(?:~2 )?(?:is|are) (?:~1 )?(?:considering|thinking|mulling|weighing)",
        "The post has been offered to another applicant.",
    ),
    Cue(
        r"(?:asked|asking|wants|needs|has|given) (?:~2 )?(?:for )?(?:a |some |more |until )?(?:~1 )?(?:week|days?|time|while|"
        r"weekend|monday|tuesday|wednesday|thursday|friday) (?:~1 )?to (?:think|decide|consider|answer|accept|mull)",
        "She has asked for a week to think.",
        r"you (?:have|asked|need)|feedback",
    ),
    Cue(
        r"(?:yours|you|your name) (?:is|are) (?:~1 )?(?:one of|among|in) (?:them|the (?:last|final|two|three)|those)|"
        r"(?:down to|between) (?:you and|(?:~1 )?(?:last|final|two|three))|two names left",
        "Two names left and yours is one of them.",
        r"not",
    ),
    Cue(
        r"(?:planned|hoped|wanted|meant|going|ready|hoping) to (?:make|offer|send|give) you (?:~3 )?(?:offer|<job>) ~6but",
        "We'd planned to make you an offer but the CFO wants one more conversation.",
    ),
    Cue(
        r"not (?:~2 )?(?:give|make|offer|promise|tell|have|get|announce) (?:you )?(?:~3 )?(?:decision|answer|offer|news|"
        r"verdict|outcome) (?:~3 )?(?:today|tonight|yet|this week|right now|until|before|at present|for now)",
        "I regret that I cannot give you a decision today.",
    ),
    Cue(
        r"(?:on|to) (?:the |our |a |an )?(?:waiting ?list|wait-?list|reserve list|hold list|shortlist)",
        "Your candidate status is: on waiting list.",
        r"not on|removed|future|mailing",
    ),
    Cue(
        r"(?:no one|nobody|no candidate|none) (?:~2 )?(?:has|have|was|is) (?:~2 )?(?:selected|chosen|appointed|hired|"
        r"decided|ruled (?:in|out)|offered|turned down|rejected)",
        "No one has been selected at this time.",
        r"and so|re-?advertis\w*|start again",
    ),
    Cue(
        r"(?:until|till) (?:~8 )?(?:is|are|has been|have been|gets?) (?:~1 )?(?:settled|resolved|sorted|signed|approved|"
        r"back|confirmed|cleared|released|lifted|agreed|in)|(?:has|have|needs?|will have|must) to wait|"
        r"(?:needs|requires|awaiting|awaits|waiting (?:for|on)) (?:~3 )?(?:signature|approval|sign-?off|green light|budget)",
        "Everything that needs his signature has to wait.",
        r"you (?:will |may |would )?(?:have|need) to wait (?:in|at)|reception|lobby|upload|your (?:signature|approval)",
    ),
    Cue(
        r"(?:were|was|had been) (?:just )?about to (?:offer|make|call|send|appoint)|if it were up to (?:me|us)|"
        r"(?:has|have|needs?|had) to go (?:to|through|past|before) (?:the |our )?(?:~1 )?(?:board|committee|panel|finance|"
        r"council|partners|hr|head office|ceo|director)",
        "If it were up to me I'd offer you the job today.",
    ),
    Cue(
        r"(?:nothing|no one|nobody|things?) (?:~2 )?(?:moves?|happens?|gets signed|goes out|can move)|"
        r"(?:froze|frozen|freezing|freeze|pausing|paused|suspended|suspending) (?:~2 )?(?:all |on )?(?:~1 )?(?:"
        + HIRING
        + r"|headcount|offers)|"
        + HIRING
        + r" (?:is|are|has been|was) (?:~2 )?(?:frozen|paused|on hold|suspended)",
        "We are pausing the recruitment process for this site.",
    ),
    Cue(
        r"(?:ring|call|write|tell you|let you know|be in touch|shout|more|email|text|message) (?:~2 )?(?:when|as soon as|once|"
        r"the moment) (?:i|we|they|it|there) (?:~1 )?(?:know|hear|have|has|can|is|are|decide)",
        "I'll ring when I know more.",
        r"other|future|similar|parking|refund|feedback",
    ),
    Cue(
        r"not (?:going to |able to )?(?:make|hit|meet|manage) (?:the |our |that |this )?(?:~1 )?(?:\w+day|deadline|date)|"
        r"not (?:in|be) time for (?:~1 )?\w+day",
        "We're not going to make Friday, I'm afraid.",
        r"you (?:are|were|can|could|will|did) (?:~1 )?not|interview|meeting|if",
    ),
    Cue(
        r"nothing (?:~1 )?(?:new|to report|further|more|definite|concrete|firm)(?: ~2)?<end>|no (?:further )?(?:news|word|"
        r"movement|update|decision|change)(?: ~3)?<end>",
        "Nothing new, I'm afraid.",
        r"means|if|should",
    ),
    Cue(
        r"you (?:remain|are) (?:~3 )?(?:finalists?|reserve|in reserve|second choice|next (?:on|in)|runner-up|back-?up|"
        r"in our thoughts|in play|in the running|in contention)|(?:everyone|all of you) (?:is|are) (?:~1 )?in play",
        "You remain a finalist.",
        r"not|no longer|future|if",
    ),
    Cue(
        r"may or may not (?:~1 )?(?:be )?(?:offered|appointed|called|selected|chosen|hired)",
        "You may or may not be offered a post in the coming months.",
    ),
    Cue(
        r"(?:extended|made|making|given|sent) (?:~2 )?offers?(?: to| last| this| yesterday|<end>)",
        "We made two offers last week.",
        r"to you|you (?:an|the|a|our)|accept (?:the|your)|if",
    ),
)

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
