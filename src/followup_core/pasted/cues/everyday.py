"""A no and an offer as people say them in everyday words, beside the set forms of letters."""

from followup_core.pasted.patterns import Cue

TRADES = (
    r"(?:one|fella|fellow|lass|designer|developer|engineer|teacher|nurse|manager|chef|cook|"
    r"driver|writer|editor|analyst|"
    r"accountant|lawyer|solicitor|programmer|lecturer|researcher|carer|finalist|interviewee|guy|girl|lad)"
)
PENDING = r"until|yet|before|unless|if|still|may|might|whether"

EVERYDAY_REFUSALS = (
    Cue(
        (
            rf"(?:chose|chosen|picked|hired|appointed|went (?:for|with)|gone (?:for|with)|going "
            rf"(?:for|with)) the other {TRADES}"
        ),
        "The lads went for the other fella in the end.",
        PENDING + r"|room|date|slot|venue",
    ),
    Cue(
        r"(?:our |the )(?:~1 )?(?:choice|decision) (?:~1 )?(?:not (?:fall|fallen|land|landed) on you|"
        r"(?:fell|has fallen|landed) on <person>)",
        "Our choice did not fall on you.",
        PENDING,
    ),
    Cue(
        r"you (?:have |had |did |could )?not (?:~1 )?(?:clear(?:ed)?|pass(?:ed)?|qualif(?:y|"
        r"ied)|got(?:ten)? past|get past) (?:in |for |to )?(?:the|our|this) (?:~4 )?(?:round|"
        r"interview|test|stage|assessment|selection|process|panel)",
        "You have not cleared the final round of interview.",
        PENDING + r"|by itself|on its own|colour|eyesight",
    ),
    Cue(
        r"(?:give|giving) (?:it|this|you|this one) a miss|(?:go|going|gone|went|move|moving|"
        r"moved) (?:in (?:a different|another) "
        r"direction|(?:a different|another) way)(?: ?(?:and|,)| (?:with|on|for) (?:(?:the|this|"
        r"our) (?:~4 )?(?:<job>|hire)|you)|"
        r" <when>|<stop>)",
        "We've gone in another direction.",
        PENDING + r"|interview|meeting|train",
    ),
    Cue(
        r"(?:voted|decided|chosen|agreed|resolved|opted|elected|have|had) to (?:~1 "
        r")?(?:decline|reject|turn down|pass on|"
        r"refuse|say no to) (?:<app>|you\b|your ~2candidacy)",
        "The committee voted to decline your application.",
        PENDING
        + (
            r"|feedback|expenses|forms?|missing|resend|incomplete|your (?:~2 )?decision|slot|"
            r"(?:your|for) (?:~2 )?(?:request|claim|leave)"
        ),
    ),
    Cue(
        r"(?:not|no longer|against) ~2(?:taking|take|moving|move|going|go|progressing|"
        r"pursuing) (?:it|this|things|you) "
        r"(?:any )?(?:further|forward|ahead|on) (?:as|because|since) (?:they|we|he|she|you|your)",
        "They're not taking it any further as they felt you'd get bored.",
        PENDING,
    ),
    Cue(
        r"(?:client|they|he|she|team|we|panel|boss|manager) (?:~1 )?(?:want|wants|wanted|would "
        r"like|prefers?|chose|are going|"
        r"is going|opted|has decided|have decided) to pass(?: on (?:you|<app>|this)|<stop>| this time| ,)",
        "The client wants to pass, sadly.",
        PENDING + r"|it|along|your (?:cv|details)",
    ),
    Cue(
        (
            r"(?:gave|given|give|giving) (?:~1 )?(?:preference|priority|the nod|the edge|the job|"
            r"the role|the position) to <person>"
        ),
        "We gave preference to a candidate from the region.",
        PENDING + r"|interview",
    ),
    Cue(
        r"it is not you (?:this time|on this occasion)|your name (?:was|is) not (?:~1 )?among (?:~2 )?"
        r"(?:recommended|selected|chosen|appointed|successful)",
        "We have had to make a call, and it isn't you this time.",
        PENDING + r"|fault",
    ),
    Cue(
        r"not (?:~2 )?consider(?:ing)? you (?:any further|further|for (?:the|this) ~4<job>|<when>|<stop>)",
        "We can not consider you for the position.",
        PENDING + r"|without|feel free|other",
    ),
    Cue(
        r"(?:<person>|the other (?:person|one|candidate)) (?:~1 )?(?:edged (?:it|you out|ahead)|pipped (?:it|you)|"
        r"came out (?:on top|ahead)|had the edge|beat you)",
        "In the end the other person just edged it.",
        PENDING + r"|far",
    ),
    Cue(
        r"(?:have to|must|had to) let you down (?:this time|on this occasion)<stop>|"
        r"it is a (?:hard )?pass (?:from|for (?:us|now)|"
        r"on this|this time)",
        "It's a pass from us.",
        PENDING,
    ),
    Cue(
        r"not ~4favou?rabl[ey] (?:~2 )?(?:response |answer |reply )?to <app>",
        "We cannot give a favourable response to your application.",
        PENDING + r"|request",
    ),
    Cue(
        r"(?:made|making) (?:an|the) appointment from (?:~1 )?(?:the|among) (?:~2 )?(?:candidates|applicants|others)|"
        r"(?:decided|chosen|chose|opted|elected|agreed) (?:~2 )?to (?:go|appoint|hire|promote|recruit) internal(?:ly)?|"
        r"(?:gone|went|going) internal(?:ly)? ?(?:with|for|on|<when>|<stop>)",
        "They have decided to go internal.",
        PENDING + r"|first|email|memo|news",
    ),
)

EVERYDAY_OFFERS = (
    Cue(
        r"(?:love|like|want) you to (?:take|have|accept) (?:the|this|our) (?:~3 )?(?:<job>|offer)",
        "We'd love you to take the job.",
        r"if|may|might|not|test|interview|until|would have|before|whether",
    ),
    Cue(
        r"(?:approved|confirmed|ratified|agreed) (?:your appointment (?:as|to the (?:~3 )?<job>)|your hiring)|"
        r"congratulations on being our (?:new|next)",
        "The Council has approved your appointment as Assistant Registrar.",
        r"if|may|might|not|until|once|whether|before|when|unless|interview",
    ),
    Cue(
        r"(?:we|they|panel|team|client|board|governors|everyone) (?:all )?wants? you(?: ?!| to "
        r"(?:start|have the <job>|be our "
        r"new)|<stop>| on board| on the team)",
        "We want you!",
        (
            r"if|may|might|would|but|not|apply|interview|meet|whether|almost|first|until|to "
            r"(?:know|meet|come in|think|do)"
        ),
    ),
)
