"""What makes a message an offer, and what takes such words back."""

from followup_core.messages.patterns import Cue

NEXT_STEP = (
    r"interviews?|stages?|rounds?|assessments?|tests?|shortlist\w*|short-list\w*|longlist\w*|long-list\w*|presentation|screening|trial|task|exercise|next step|second (?:chat|talk|call|meeting|conversation)"
    r"|second-round|final-round|reserve|finalists?|final (?:two|three|four|five)|attend|participate|take part|survey|beta|prize|draw|newsletter|for a (?:chat|call|talk|visit|tour)|talent (?:pool|community|network)"
)
OTHERS = r"another|someone|somebody|other candidate|other applicant|one of you|either of you|colleague|to (?:him|her|them)|previous candidate|your other|other offer|other company|other employer"
UNSURE = r"hope|hoping|hopefully|expect|expecting|aim|aiming|intend|plan|planning|preparing|prepare|drafting|getting ready|would be able|will be able|may|might|could|perhaps|possibly|likely|try|trying|before we|until|once|subject to (?:the )?board|not final|nothing is final|decid(?:e|ing) whether|considering|in a position to|not|never|no|cannot|should (?:we|you)|if|whether|wish (?:i|we)|would have|unable"

OFFERS = (
    Cue(
        r"(?:like|love|want|wish|happy|pleased|delighted|thrilled|glad|excited|overjoyed|pleasure|privilege|honou?r(?:ed)?|able|decided|agreed|voted|keen|ready|chosen|resolved|unanimous(?:ly)?|recommended|writing|instructed|authori[sz]ed|confirm|proud|can|now|hereby|i|we|inform you) ~5(?:to (?:be (?:able to )?)?|that we (?:should |would like to |wish to |are )?|that (?:the|they) ~5|in |of )?(?:~1 )?(?:offer|offering|extend|extending|award|awarding|give) (?:to )?you (?:(?:with|both|for) )?(?:(?!slot|interview|chance|second|date|time|opportunity|feedback|tour|look|call|chat|another|discount|apolog\w+|update|brief|help|advice|tip|coffee|lift|choice|read)[^ .;:!?()\",]+ ){0,9}(?:<job>|employment|work with us|offer|permanent|full-time|part-time|freelance|fixed-term|contract)(?! (?:to (?:meet|interview|speak|talk|come|discuss|present|ask|visit|attend|see)|interview|slot|talk))",
        "I am delighted to offer you the position of Events Coordinator.",
        OTHERS + "|" + UNSURE + r"|declin\w+|opportunity to|invit\w+|withdr\w+|interview (?:slot|date|time)",
    ),
    Cue(
        r"(?:we|they|client|i|board|committee|team|panel|company) (?:have |has |are |is |did )?(?:~1 )?(?:offer|offered|offering|offers) you (?:(?!slot|interview|chance|second|date|time|feedback|tour|look|call|chat|another|discount|coffee)[^ .;:!?()\",]+ ){0,7}(?:<job>|employment)(?! (?:to (?:meet|interview|speak|talk|come|discuss|present|ask|visit|attend)|interview|slot|in|last))",
        "The board has offered you the headship.",
        OTHERS + "|" + UNSURE + r"|declin\w+|turned|last (?:year|time)|invit\w+|withdr\w+|opportunity to",
    ),
    Cue(
        r"you have been (?:offered|awarded|given) (?:the|this|a) (?:(?!interview|slot|second|date|time|chance|call|test)[^ .;:!?()\",]+ ){0,5}(?:<job>|contract)",
        "You have been offered the position.",
        OTHERS + "|" + UNSURE + r"|interview|elsewhere|congratulations on|understand|hear|heard|told|mention\w*",
    ),
    Cue(
        r"(?:would (?:like|love)|want|wants|happy|pleased|delighted|thrilled|glad|excited|pleasure|can now|decided|agreed|able|going) ~3(?:to |that we )(?:be (?:able to )?)?(?:~1 )?(?:make|making|extend|extending|send|sending|present|put forward|come (?:back|forward) with) (?:you )?(?:with )?(?:(?:an|a|our|your|this|the) )(?:~3 )?offer(?! (?:for|of) (?:a |an )?(?:interview|second|chat|slot|call))",
        "We would like to make you an offer.",
        OTHERS + "|" + UNSURE + r"|withdr\w+",
    ),
    Cue(
        r"(?:we|they|client|board|panel|committee|team|company|hiring manager) (?:have |has |are |is |have just |just )(?:made|making|extended|extending|come back with|issued|sent(?: you| over| through)?|put forward|put together) (?:you )?(?:an|a|the|your|their|our) (?:~2 )?offer(?: (?:to you|for you|of employment|letter))?",
        "They've come back with an offer.",
        OTHERS + "|" + UNSURE + r"|put together|withdr\w+|waiting|accept(?:ed)? it|declined|in the past|before",
    ),
    Cue(
        r"(?:have|has|got|there is|here is|is) (?:an|a|your|the|our) (?:~2 )?offer (?:for you|on the table for you|letter attached|from (?:the client|my client|them|our client))",
        "I have an offer for you from the client.",
        OTHERS + "|" + UNSURE + r"|discount|insurance|members",
    ),
    Cue(
        r"(?:you|your name) (?:have|has|are|were|is)(?: all| both)?(?: been)? (?:~2 )?(?:selected|chosen|appointed|hired|successful|accepted|picked|unanimously chosen)(?: (?:for|as|to|in) (?:(?!any|the next|a second|an|interview)[^ .;:!?()\",]+ ){0,9}(?:<job>|team|programme|program|scheme|faculty|staff|school|ward|department)| as (?:our|the|a|an) [^ .;:!?()]+| in your (?:application|interview)| and (?:we|i|would|will)|<stop>| ,)",
        "You have been selected for the post of Junior Clerk.",
        NEXT_STEP
        + "|"
        + UNSURE
        + r"|when|who (?:have|has)|candidates? who|so far|as (?:a|an|the|our) (?:finalist|reserve|backup|preferred bidder)|others|elsewhere|so successful|other (?:role|company|employer)",
    ),
    Cue(
        r"(?:<app>|your interview|you|your recent interview)(?: (?:for|to|as|with|at) ~9)? (?:has been|was|have been|is|were|are) (?:~1 )?successful(?: (?:for|in|and|at interview)|<stop>| ,)",
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
        r"you (?:are|were|have been) (?:now )?(?:our|the|their) (?:~1 )?(?:successful candidate|successful applicant|new [^ .;:!?()\",]+ ?[^ .;:!?()\",]* ?[^ .;:!?()\",]*(?=<stop>)|chosen candidate|candidate (?:we|they|the panel) (?:have |has )?(?:chosen|selected|want|decided|appointed|would like to appoint)|one (?:we|they|the client) (?:have |has )?(?:chosen|selected|want|picked))",
        "You are the successful candidate.",
        NEXT_STEP + "|" + UNSURE + r"|contact|point of",
    ),
    Cue(
        r"(?:(?:<job>|it) is (?:all )?yours|you have (?:got|landed|secured|won|bagged|nailed) (?:the (?:~4 )?<job>|it)|you got (?:the (?:~4 )?<job>|it)|you are hired|you are in ?<stop>|you are on (?:the team|board))",
        "The job is yours if you want it.",
        r"not|whether|what would|how you (?:got|landed)|sorry|interview slot|when you|until|unless|may|might|could|should|hope|would be|almost|nearly|if (?!you (?:want|would like|still want|are happy|fancy|will have|like|would still))|elsewhere|other offer|new job|hear(?:d)? you|congratulations on",
    ),
    Cue(
        r"(?:would (?:like|love|be (?:delighted|thrilled|very happy|over the moon|happy|honoured))|want|wants|delighted|thrilled|excited|pleased|happy) (?:~4 )?(?:for |if |that |to (?:have|welcome|invite|ask) )?you (?:would |will |to |could |are |have )*(?:(?:agreed )?(?:to )?)(?:join(?:ing)? (?:us|our team|the team|our|the)|come (?:and |to )?(?:work|join)|coming (?:to work|on board)|work (?:with|for) us|start (?:with us|on|work)|come on board|on board|onboard|on the team|in the team|be (?:our|part of))",
        "We'd love for you to come and work with us as Kitchen Manager.",
        r"join (?:us )?(?:for|on|at|in|the|our) ?(?:a |an |the |our )?(?:lunch|call|chat|second|final|next|meeting|session|talent|community|panel|zoom|teams|visit|tour|coffee|day|dinner|open|webinar|online|interview|mailing|newsletter|\w+ (?:interview|call|meeting|round))|interview|second|final|round|stage|not|if (?!you)|should|hope|might|may|could|would have|why you|what (?:it|made)|whether|one day|in (?:the )?future|eventually|come (?:and )?(?:meet|see)|talent|trial|assessment|part of (?:the|our) (?:next|process|talent|selection)|know (?:why|what|how|more)|hear",
    ),
    Cue(
        r"(?:^|delighted to |pleased to |happy to |thrilled to |congratulations (?:and |, |! |– )|glad to |excited to )(?:~2 )?welcom(?:e|ing) (?:you )?(?:to the (?:~2 )?(?:team|family|company|firm|school|crew)|aboard|on board|as (?:our|the|a))",
        "Congratulations and welcome to the team.",
        r"not|if|hope|interview|portal|candidate|event|day|talent|could|might|may|one day|account|assessment|drop-in|session",
    ),
    Cue(
        r"(?:attached|enclosed|find|attaching|enclosing|sending you|sent you|here is|here are|attach|enclose|have sent|please sign|sign(?: and return)?|accompanies|below is) (?:~6 )?(?:your |the |our |a |an |formal |written |both )(?:~3 )?(?:offer letter|letter of (?:offer|appointment)|offer of (?:employment|appointment)|appointment letter|job offer|offer pack|contract of employment|employment contract|employment agreement|contract to sign|contract for (?:your )?signature|(?:formal|written|conditional|unconditional|official) offer|offer documents?)|^(?:~2 )?(?:offer|contract)(?: letter)? (?:is )?(?:attached|enclosed)",
        "Please find attached your offer letter.",
        OTHERS
        + r"|not|if (?!you)|sample|template|example|blank|draft of our standard|will be|before|previous|current|copy of your (?:current|existing)|from your",
    ),
    Cue(
        r"(?:offer letter|letter of (?:offer|appointment)|offer of (?:employment|appointment)|employment contract|contract of employment|your contract|formal offer|job offer|written offer) (?:~4 )?(?:is|are|has been|was) (?:now )?(?:attached|enclosed|below|ready (?:for you )?to sign|in the post|on its way|on the way|sent|available to sign|waiting for your signature|ready for your signature)",
        "Your contract is attached.",
        r"not|if|other|reading|current|another|someone",
    ),
    Cue(
        r"(?:sign|signed) (?:and (?:return|send back|scan) )?(?:~2 )?(?:your|the|both copies of the|attached) (?:~2 )?(?:contract|offer letter|offer|letter of appointment)(?: and (?:return|send))?",
        "Please sign the contract and send it back.",
        OTHERS
        + r"|not|if (?!you)|before|once|until|whoever|will (?:be )?(?:asked|sent|send)|when you|nda|non-disclosure",
    ),
    Cue(
        r"(?:it|that|answer|decision) is (?:a |an )?(?:big |huge |definite |resounding |firm |unanimous )*yes(?: (?:from|i|we|for)|<stop>| ,)",
        "The answer is yes.",
        r"if|whether|or|not|maybe|question",
    ),
    Cue(
        r"(?:would (?:like|love)|like|want|wants|wish|wishes|delighted|pleased|happy|thrilled|decided|agreed|going|voted|keen|resolved|unanimously) (?:~2 )?to (?:be )?(?:~1 )?(?:appoint(?:ing)?|hire|hiring|employ(?:ing)?|take (?:you) on|bring (?:you) (?:on board|onto)|engag(?:e|ing)) ?you(?! (?:an|a|for (?:interview|an interview)))|(?:would (?:like|love)|want|wants|delighted|decided|agreed|going) (?:~2 )?to (?:take|bring) you (?:on(?! (?:a|the|to a))|on board|onboard|into the team)",
        "The governors would like to appoint you.",
        NEXT_STEP + "|" + UNSURE + "|" + OTHERS + r"|tour|visit|journey|walk",
    ),
    Cue(
        r"(?:pleased|delighted|happy|glad|writing|pleasure) (?:~1 )?(?:to |in )(?:confirm|announce|inform you of)(?:ing)? (?:that )?(?:(?:our|this|the|your) (?:~2 )?offer(?: of (?:employment|appointment|the ~4<job>|a ~4<job>)|<end>| to you)|your (?:~1 )?appointment (?:as|to (?:the|this)|in the)|you (?:have been|are) (?:~1 )?appointed)",
        "I am pleased to confirm your appointment as Lecturer.",
        r"interview|if|at \d|not",
    ),
    Cue(
        r"(?:you have my|verbal|this is a|this is our|this is your|consider this (?:a|our|your)) (?:~1 )?(?:conditional |unconditional |verbal |formal |official |written )?offer(?: of (?:employment|appointment))?<end>",
        "This is a conditional offer of employment.",
        r"not|if|no (?:verbal|formal)|might|may",
    ),
    Cue(
        r"(?:status|outcome|result|decision)(?: (?:for|of|on) ~5)? ?: ~2(?:appointed|offered|job offer|offer (?:made|extended)|successful ?<stop>|selected ?<stop>|hired)",
        "Outcome: job offer.",
        NEXT_STEP + "|not|upload|payment|document",
    ),
)

# What in the words before a cue, up to the last break, leaves doubt about it.
DOUBT_BEFORE = (
    r"if|whether|unless|should (?:you|we|your|they|it)|were (?:you|we|they) to|had (?:you|we) |in case|in the event|when (?:we|you|they|someone|an)|once (?:we|you|they)|before (?:we|you|they|making|offering)"
    r"|may|might|maybe|perhaps|possibly|probably|likely|hope|hoping|suppose|imagine|example|e\.g|candidates? (?:who|we|to whom)|applicants? who|those who|anyone who|people (?:who|we)|everyone who"
    r"|congratulations on your|congrats on your|not|never|no|nobody|without|instead of|rather than|wish we|would have|could have|last (?:year|time|month|spring|summer|autumn|winter)|years? ago"
    r"|(?:email|emails|letter|message|text|notification|website|portal|system) ~6 (?:saying|stating|says|said|shows?|suggest\w*|that told|telling|which said|that said)|sorry"
)
# What anywhere in the message says that it is no offer, or none yet.
NOT_OFFERED = (
    Cue(r"(?:this|it|that) is not (?:yet )?(?:an|a|the) (?:~2 )?offer", "This is not yet an offer."),
    Cue(
        r"nothing is (?:final|certain|confirmed|signed|official|agreed)|(?:not|no) (?:~2 )?offer (?:yet|at this stage)|can not (?:yet )?(?:~2 )?(?:make|offer|promise|guarantee)|not (?:been )?(?:finali[sz]ed|approved|signed off)",
        "Until you have it in your hands nothing is final.",
        r"salary|start(?:ing)? date",
    ),
    Cue(
        r"(?:ignore|disregard) (?:~2 )?(?:the|that|our|my|this|any|yesterday's|earlier|previous)|sent (?:to you |out )?(?:in error|by mistake|by accident|too early|prematurely)",
        "Please ignore our earlier mail.",
        r"if you have received|if this|if it",
    ),
)
# A post other than that of the interview, really offered beside a no.
OTHER_POST = (
    r"instead|another|different|alternative|other|however|but|similar|sister|junior|also|part-time|temporary|rather"
)
