"""What makes a message an offer, and what takes such words back."""

from followup_core.pasted.cues.everyday import EVERYDAY_OFFERS
from followup_core.pasted.patterns import Cue

NEXT_STEP = (
    r"interviews?|stages?|rounds?|sifts?|screening|assessments?|tests?|"
    r"shortlist\w*|short-list\w*|longlist\w*|long-list\w*|presentation|"
    r"screening|trial|task|exercise|next step|second (?:chat|talk|call|"
    r"meeting|conversation)|second-round|final-round|reserve|finalists?|"
    r"final (?:two|three|four|five)|attend|participate|take part|survey|"
    r"beta|prize|draw|newsletter|for a (?:chat|call|talk|visit|tour)|talent "
    r"(?:pool|community|network)"
)
OTHERS = (
    r"another|someone|somebody|other candidate|other applicant|one of you|"
    r"either of you|offers? (?:~3 )?to (?:our|the|one of|two|three|him|her) (?!~4(?:<job>|team|you))|preferred candidate|"
    r"chosen candidate|first-choice candidate|colleague|to (?:him|her|them)|previous candidate|your "
    r"other|other offer|other company|other employer"
)
UNSURE = (
    r"would (?:~1 )?(?:love|like) to be able|as soon as|approval|sign-?off|"
    r"signed off|budget|about to|were going to|freeze|but (?:need|first|"
    r"not|can not)|hope|hoping|hopefully|expect|expecting|aim|aiming|intend|"
    r"plan|planning|preparing|prepare|drafting|getting ready|would be able|"
    r"will be able|may|might|could|perhaps|possibly|likely|try|trying|before "
    r"we|until|once|subject to (?:the )?board|not final|nothing is final|"
    r"decid(?:e|ing) whether|considering|in a position to|not|never|no|"
    r"cannot|should (?:we|you)|if|whether|wish (?:i|we)|would have|unable"
)

OFFERS = (
    Cue(
        r"(?:like|love|want|wish|happy|pleased|delighted|thrilled|glad|"
        r"excited|overjoyed|pleasure|privilege|honou?r(?:ed)?|able|decided|"
        r"agreed|voted|keen|ready|chosen|resolved|unanimous(?:ly)?|recommended|"
        r"writing|instructed|authori[sz]ed|confirm|proud|can|now|hereby|"
        r"i|we|inform you|asked (?:me|us)) ~5(?:to (?:be (?:able to )?)?|"
        r"that we (?:should |would like to |wish to |are )?|that (?:the|"
        r"they) ~5|in |of )?(?:~1 )?(?:offer|offering|extend|extending|"
        r"award|awarding|give) (?:to )?you (?:(?:with|both|for) )?(?:(?!slot|"
        r"interview|chance|second|date|time|opportunity|feedback|tour|"
        r"look|call|chat|another|discount|apolog\w+|update|brief|help|"
        r"advice|tip|coffee|lift|choice|read)[^ .;:!?()\",]+ ){0,9}(?:<job>|"
        r"employment|work with us|offer|permanent|full-time|part-time|"
        r"freelance|fixed-term|contract)(?! (?:to (?:meet|interview|speak|"
        r"talk|come|discuss|present|ask|visit|attend|see)|interview|slot|"
        r"talk))",
        "I am delighted to offer you the position of Events Coordinator.",
        OTHERS
        + "|"
        + UNSURE
        + (
            r"|(?<!has )(?<!since )declin\w+|opportunity to|invit\w+|(?:offer|we|i) ~3withdr\w+|assessment|open "
            r"day|workshop|webinar|course|waiting list|reserve|shortlist\w*|"
            r"interview (?:slot|date|time)"
        ),
    ),
    Cue(
        r"(?:we|they|client|client's|i|board|committee|team|panel|company) "
        r"(?:have |has |are |is |did )?(?:~1 )?(?:offer|offered|offering|"
        r"offers) you (?:(?!slot|interview|chance|second|date|time|feedback|"
        r"tour|look|call|chat|another|discount|coffee)[^ .;:!?()\",]+ "
        r"){0,7}(?:<job>|employment)(?! (?:to (?:meet|interview|speak|"
        r"talk|come|discuss|present|ask|visit|attend)|interview|slot|in|"
        r"last))",
        "The board has offered you the headship.",
        OTHERS + "|" + UNSURE + r"|declin\w+|turned|last (?:year|time)|invit\w+|withdr\w+|opportunity to",
    ),
    Cue(
        r"you have been (?:offered|awarded|given) (?:the|this|a) (?:(?!interview|"
        r"slot|second|date|time|chance|call|test)[^ .;:!?()\",]+ ){0,5}(?:<job>|"
        r"contract)",
        "You have been offered the position.",
        OTHERS + "|" + UNSURE + r"|interview|elsewhere|congratulations on|understand|hear|heard|told|mention\w*",
    ),
    Cue(
        r"(?:would (?:like|love)|want|wants|happy|pleased|delighted|thrilled|"
        r"glad|excited|pleasure|can now|decided|agreed|able|going|ready) "
        r"~3(?:to |that we )(?:be (?:able to )?)?(?:~1 )?(?:make|making|"
        r"extend|extending|send|sending|present|put forward|come (?:back|"
        r"forward) with) (?:you )?(?:with )?(?:(?:an|a|our|your|this|the) "
        r")(?:~3 )?offer(?! to (?!you))(?! (?:for|of) (?:a |an )?(?:interview|"
        r"second|chat|slot|call))",
        "We would like to make you an offer.",
        OTHERS + "|" + UNSURE + r"|withdr\w+",
    ),
    Cue(
        r"(?:we|they|and|client|board|panel|committee|team|company|hiring "
        r"manager) (?:have |has |are |is |have just |just )(?:made|making|"
        r"extended|extending|come back with|issued|sent(?: you| over| "
        r"through)?|put forward|put together) (?:you )?(?:an|a|the|your|"
        r"their|our) (?:~2 )?offer(?: (?:to you|for you|of employment|"
        r"letter))?",
        "They've come back with an offer.",
        OTHERS + "|" + UNSURE + r"|put together|withdr\w+|waiting|accept(?:ed)? it|declined|in the past|before",
    ),
    Cue(
        r"(?:have|has|got|there is|here is|is) (?:an|a|your|the|our) (?:~2 "
        r")?offer (?:for you|on the table for you|letter attached|from "
        r"(?:the client|my client|them|our client))",
        "I have an offer for you from the client.",
        OTHERS + "|" + UNSURE + r"|discount|insurance|members",
    ),
    Cue(
        r"(?:you|your name) (?:have|has|are|were|is)(?: all| both)?(?: "
        r"been)? (?:~2 )?(?:selected|chosen|appointed|hired|successful|"
        r"accepted|picked|unanimously chosen)(?: (?:for|as|to|in) (?:(?!any|"
        r"the next|a second|an|interview)[^ .;:!?()\",]+ ){0,9}(?:<job>|"
        r"team|programme|program|scheme|faculty|staff|school|ward|department)|"
        r" as (?:our|the|a|an) [^ .;:!?()]+| in your (?:application|interview)|"
        r" and (?:we|i|would|will)|<stop>| ,)",
        "You have been selected for the post of Junior Clerk.",
        NEXT_STEP
        + "|"
        + UNSURE
        + (
            r"|when|who (?:have|has)|candidates? who|so far|as (?:a|an|the|"
            r"our) (?:finalist|reserve|backup|preferred bidder)|others|elsewhere|"
            r"so successful|other (?:role|company|employer)"
        ),
    ),
    Cue(
        r"(?:<app>|your interview|you|your recent interview)(?: (?:for|"
        r"to|as|with|at) ~9)? (?:has been|was|have been|is|were|are) (?:~1 "
        r")?successful(?: (?:for the|in (?:your|obtaining|securing|being|"
        r"gaining)|and|at interview)|<stop>| ,)",
        "I am pleased to tell you that your application has been successful.",
        NEXT_STEP.replace(
            "interviews?|",
            r"(?:next|second|final|an|first) interviews?|interview stage|to interview|invite \w+ (?:to|for)|",
        )
        + "|"
        + UNSURE
        + r"|when|who|upload|submi\w+|received|so far",
    ),
    Cue(
        r"you (?:are|were|have been) (?:now )?(?:our|the|their) (?:~1 "
        r")?(?:successful candidate|successful applicant|new [^ .;:!?()\",]+ "
        r"?[^ .;:!?()\",]* ?[^ .;:!?()\",]*(?=<stop>)|chosen candidate|"
        r"candidate (?:we|they|the panel) (?:have |has )?(?:chosen|selected|"
        r"want|decided|appointed|would like to appoint)|one (?:we|they|"
        r"the client) (?:have |has )?(?:chosen|selected|want|picked))",
        "You are the successful candidate.",
        NEXT_STEP + "|" + UNSURE + r"|contact|point of",
    ),
    Cue(
        r"(?:(?:<job>|it) is (?:all )?yours|you have (?:got|landed|secured|"
        r"won|bagged|nailed) (?:the (?:~4 )?<job>|it)|you got (?:the (?:~4 "
        r")?<job>|it)|you are hired|you are in ?<stop>|you are on (?:the "
        r"team|board))",
        "The job is yours if you want it.",
        r"other (?:job|role|post)|(?:delighted|glad|pleased|happy|great) "
        r"(?:that )?you|not|whether|what would|how you (?:got|landed)|"
        r"sorry|interview slot|when you|until|unless|may|might|could|should|"
        r"hope|would be|almost|nearly|if (?!you (?:want|would like|still "
        r"want|are happy|fancy|will have|like|would still))|elsewhere|"
        r"other offer|new job|hear(?:d)? you|congratulations on",
    ),
    Cue(
        r"(?:would (?:like|love|be (?:delighted|thrilled|very happy|over "
        r"the moon|happy|honoured))|want|wants|delighted|thrilled|excited|"
        r"pleased|happy) (?:~4 )?(?:for |if |that |to (?:have|welcome|"
        r"invite|ask) )?you (?:would |will |to |could |are |have )*(?:(?:agreed "
        r")?(?:to )?)(?:join(?:ing)? (?:us|our team|the team|our|the)|"
        r"come (?:and |to )?(?:work|join)|coming (?:to work|on board)|"
        r"work (?:with|for) us|start (?:with us|on|work)|come on board|"
        r"on board|onboard|on the team|in the team|be (?:our|part of))",
        "We'd love for you to come and work with us as Kitchen Manager.",
        r"join (?:us )?(?:for|on|at|in|the|our) ?(?:a |an |the |our )?(?:lunch|"
        r"call|chat|second|final|next|meeting|session|talent|community|"
        r"panel|zoom|teams|visit|tour|coffee|day|dinner|open|webinar|online|"
        r"interview|mailing|newsletter|\w+ (?:interview|call|meeting|round))|"
        r"interview|second|final|round|stage|not|if (?!you)|should|hope|"
        r"might|may|could|would have|why you|what (?:it|made)|whether|"
        r"one day|in (?:the )?future|eventually|come (?:and )?(?:meet|"
        r"see)|talent|trial|assessment|part of (?:the|our) (?:next|process|"
        r"talent|selection)|know (?:why|what|how|more)|hear",
    ),
    Cue(
        r"(?:^|delighted to |pleased to |happy to |thrilled to |congratulations "
        r"(?:and |, |! |– )|glad to |excited to )(?:~2 )?welcom(?:e|ing) "
        r"(?:you )?(?:to the (?:~2 )?(?:team|family|company|firm|school|"
        r"crew)|aboard|on board|as (?:our|the|a))",
        "Congratulations and welcome to the team.",
        r"not|if|hope|interview|portal|candidate|event|day|talent|could|"
        r"might|may|one day|account|assessment|drop-in|session",
    ),
    Cue(
        r"(?:attached|enclosed|find|attaching|enclosing|sending you|sent "
        r"you|here is|here are|attach|enclose|have sent|please sign|sign(?: "
        r"and return)?|accompanies|below is) (?:~6 )?(?:your |the |our "
        r"|a |an |formal |written |both )(?:~3 )?(?:offer letter|letter "
        r"of (?:offer|appointment)|offer of (?:employment|appointment)|"
        r"appointment letter|job offer|offer pack|contract of employment|"
        r"employment contract|employment agreement|contract to sign|contract "
        r"for (?:your )?signature|(?:formal|written|conditional|unconditional|"
        r"official) offer|offer documents?)|^(?:~2 )?(?:offer|contract)(?: "
        r"letter)? (?:is )?(?:attached|enclosed)",
        "Please find attached your offer letter.",
        OTHERS
        + (
            r"|not|if (?!you)|sample|template|example|blank|draft of our "
            r"standard|will be|before|previous|current|copy of your (?:current|"
            r"existing)|from your"
        ),
    ),
    Cue(
        r"(?:offer letter|letter of (?:offer|appointment)|offer of (?:employment|"
        r"appointment)|employment contract|contract of employment|your "
        r"contract|the contract|formal offer|job offer|written offer) "
        r"(?:~4 )?(?:is|are|has been|was) (?:now )?(?:attached|enclosed|"
        r"below|ready (?:for you )?to sign|in the post|on its way|on the "
        r"way|sent|available to sign|waiting for your signature|ready "
        r"for your signature)",
        "Your contract is attached.",
        r"sample|standard|information|client|supplier|not|if|other|reading|current|another|someone",
    ),
    Cue(
        r"(?:sign|signed) (?:and (?:return|send back|scan) )?(?:~2 )?(?:your|"
        r"the|both copies of the|attached) (?:~2 )?(?:contract|offer letter|"
        r"offer|letter of appointment)(?: and (?:return|send))?",
        "Please sign the contract and send it back.",
        OTHERS
        + r"|not|if (?!you)|before|once|until|whoever|will (?:be )?(?:asked|sent|send)|when you|nda|non-disclosure",
    ),
    Cue(
        r"(?:it|decision) is an? (?:big |huge |definite |resounding |firm "
        r"|unanimous )*yes(?: from (?:us|me|the|them|everyone|all)| ?!)",
        "It's a yes from us.",
        r"if|whether|or|not|maybe|question",
    ),
    Cue(
        r"(?:would (?:like|love)|like|want|wants|wish|wishes|delighted|"
        r"pleased|happy|thrilled|decided|agreed|going|voted|keen|resolved|"
        r"unanimously) (?:~2 )?to (?:be )?(?:~1 )?(?:appoint(?:ing)?|hire|"
        r"hiring|employ(?:ing)?|take (?:you) on|bring (?:you) (?:on board|"
        r"onto)|engag(?:e|ing)) ?you(?! (?:an?|for (?:an? )?interview)\b)|"
        r"(?:would (?:like|love)|want|wants|delighted|decided|agreed|going) "
        r"(?:~2 )?to (?:take you on(?! (?:a|the|to a|board))|(?:take|bring) "
        r"you (?:on board|onboard|into the team))",
        "The governors would like to appoint you.",
        NEXT_STEP + "|" + UNSURE + "|" + OTHERS + r"|tour|visit|journey|walk",
    ),
    Cue(
        r"(?:pleased|delighted|happy|glad|writing|pleasure) (?:~1 )?(?:to "
        r"|in )(?:confirm|announce|inform you of)(?:ing)? (?:that )?(?:(?:our|"
        r"this|the|your) (?:~2 )?offer(?: of (?:employment|appointment|"
        r"the ~4<job>|a ~4<job>)|<end>| to you)|your (?:~1 )?appointment "
        r"(?:as|to (?:the|this)|in the)|you (?:have been|are) (?:~1 )?appointed)",
        "I am pleased to confirm your appointment as Lecturer.",
        r"interview|if|at \d|not",
    ),
    Cue(
        r"(?:we|they|i|client|board|panel|committee|team|company|governors|"
        r"trustees|jury|partners) (?:have |has )?(?:~1 )?(?:selected|chosen|"
        r"chose|picked|appointed|hired|unanimously chosen|choosing) you(?: "
        r"(?:for|as|to) (?:(?!any|the next|a second|an|interview)[^ .;:!?()\",]+ "
        r"){0,9}(?:<job>|team|programme|program|scheme|faculty|staff|school|"
        r"ward|department)| as (?:our|the|a|an) [^ .;:!?()]+|<stop>| ,)|"
        r"unanimous in (?:choosing|selecting|appointing) you",
        "The committee has selected you for the fellowship.",
        NEXT_STEP
        + "|"
        + UNSURE
        + r"|when|why|because|so far|others|elsewhere|as (?:a|an|the|our) (?:finalist|reserve|backup)",
    ),
    Cue(
        r"congratulations (?:on|for) (?:your (?:~1 )?appointment (?:as|"
        r"to the (?:post|role|position))|being (?:~1 )?(?:appointed|chosen|"
        r"selected) (?:as|for (?:the|this) ~4<job>))|(?:we|i) (?:~1 )?appoint "
        r"you (?:as|to the)|you will be joining us as",
        "Congratulations on your appointment as Lecturer.",
        NEXT_STEP + "|" + UNSURE + r"|at|elsewhere|other",
    ),
    Cue(
        r"this (?:letter|email|message|note) (?:is to )?(?:~1 )?confirms? "
        r"(?:our|your|the) (?:~2 )?(?:offer|appointment as|appointment "
        r"to the)|(?:the|your|our) (?:~1 )?offer (?:letter )?(?:is|is "
        r"now) (?:attached|enclosed)",
        "This letter confirms our offer of employment.",
        OTHERS + "|if|not|interview|template|will",
    ),
    Cue(
        r"(?:you have my|verbal|this is a|this is our|this is your|consider "
        r"this (?:a|our|your)) (?:~1 )?(?:conditional |unconditional |"
        r"verbal |formal |official |written )?offer(?: of (?:employment|"
        r"appointment))?<end>",
        "This is a conditional offer of employment.",
        r"not|if|no (?:verbal|formal)|might|may",
    ),
    Cue(
        r"(?:status|outcome|result|decision)(?: (?:for|of|on) ~5)? ?: "
        r"~2(?:appointed|offered|job offer|offer (?:made|extended)|successful "
        r"?<stop>|selected ?<stop>|hired)",
        "Outcome: job offer.",
        NEXT_STEP + "|not|upload|payment|document",
    ),
    *EVERYDAY_OFFERS,
)

# What in the words before a cue, up to the last break, leaves doubt about it.
DOUBT_BEFORE = (
    r"if|whether|unless|should (?:you|we|your|they|it)|were (?:you|we|they) "
    r"to|had (?:you|we)|in case|in the event|when (?:we|you|they|someone|"
    r"an)|once (?:we|you|they)|before (?:we|you|they|making|offering)|may|"
    r"might|maybe|perhaps|possibly|probably|likely|hope|hoping|suppose|"
    r"imagine|example|e\.g|candidates? (?:who|we|to whom)|applicants? who|"
    r"those who|anyone who|people (?:who|we)|everyone who|congratulations "
    r"on your|congrats on your|not|never|no|nobody|without|instead of|rather "
    r"than|wish we|would have|could have|last (?:year|time|month|spring|"
    r"summer|autumn|winter)|years? ago|(?:email|emails|letter|message|text|"
    r"notification|website|portal|system) ~6 (?:saying|stating|says|said|"
    r"shows?|suggest\w*|that told|telling|which said|that said)|sorry"
)
# What anywhere in the message says that it is no offer, or none yet.
NOT_OFFERED = (
    Cue(r"(?:this|it|that) is not (?:yet )?(?:an|a|the) (?:~2 )?offer", "This is not yet an offer."),
    Cue(
        r"nothing is (?:final|certain|confirmed|signed|official|agreed)|"
        r"(?:not|no) (?:~2 )?offer (?:yet|at this stage)|can not (?:yet "
        r")?(?:~2 )?(?:make|offer|promise|guarantee)|not (?:been )?(?:finali[sz]ed|"
        r"approved|signed off)",
        "Until you have it in your hands nothing is final.",
        r"salary|start(?:ing)? date",
    ),
    Cue(
        r"(?:ignore|disregard) (?:~2 )?(?:the|that|our|my|this|any|yesterday's|"
        r"earlier|previous)|sent (?:to you |out )?(?:in error|by mistake|"
        r"by accident|too early|prematurely)",
        "Please ignore our earlier mail.",
        r"if you have received|if this|if it",
    ),
)
# A post other than that of the interview, really offered beside a no.
OTHER_POST = (
    r"instead|another|different|alternative|other|however|but|similar|sister|junior|also|part-time|temporary|rather"
)
