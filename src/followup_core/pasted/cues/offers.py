"""What makes a message an offer, and what takes such words back."""

from followup_core.pasted.cues.unsaid import UNSAID
from followup_core.pasted.grammar import Row, Table

# What comes before an offer, or beside it: a next step, somebody else's offer, a condition, a plan.
NEXT_STEP = """
    interview <!( your interview ) <!( at interview )
    interviews|stage|stages|round|rounds|sift|screening|assessment|assessments|test|tests|longlist*|long-list*
    shortlist*|short-list*|presentation|trial|task|exercise|second-round|final-round|reserve|finalist|finalists|attend
    participate|survey|beta|prize|draw|newsletter
    next step
    second chat|talk|call|meeting|conversation
    final two|three|four|five
    take part
    for a chat|call|talk|visit|tour
    talent pool|community|network
"""
OTHERS = """
    another|someone|somebody|either
    a|my colleague
    other CANDIDATE|offer|offers|company|employer|role|job
    one|two|three|both of you|the
    offer|offers ..3 to our|the|one|two|three|him|her|them !( ..4 JOB|team|you )
    preferred|chosen|first-choice|previous CANDIDATE
    to him|her|them
    your other
"""
UNSURE = """
    inability|regret|someday|eventually
    one|some day
    sooner or later
    nod|say-so|assuming
    needs|need|awaiting|await|pending|requires ..3 blessing
    assuming|provisional|provisionally !( offer|offered|selected|appointed|successful )
    pending !( ..3 references|reference|checks|check|dbs|clearance|satisfactory|receipt|paperwork|documents|vetting|medical )
    conditional|contingent|dependent on|upon ..3 funding|budget|board|agreement|vote|contract|client|cfo|ceo|director
    subject to ..3 board|committee|budget|funding|signature|agreement|ratification|council|governors|trustees|vote
    approval|sign-off|signoff|depends|depend|freeze|hope|hoping|expect|expecting|aim|aiming|intend|plan|planning|preparing|prepare
    drafting|may|might|could|perhaps|possibly|likely|try|trying|until|once|considering|not|never|no|whether
    if !( you )
    as far as ..1 i|we am|are concerned
    unable
    budget is|has|approval|sign-off|to|needs
    offer ..3 withdraw*|withdrew
    we|i ..3 withdraw*|withdrew
    would love|like to be able
    as soon as
    be|being|get|gets|getting|is|not|until|before|once ..2 signed off
    about|going|were to
    would|will be able
    getting ready
    but need|first|not|the|hr|it|he|she|my|our|there
    let me|us
    frozen|in principle
    everyone would
    before we
    decide|deciding whether
    be in a position to
    should we|you
    wish we|i
    would have
    when we|they|you
"""

OFFERED = (
    Row(
        """
        GLADLY ..6 offer|offering|extend|extending|award|awarding|give|giving to? you ..9 JOB|employment|offer|contract|place
        GLADLY ..6 offer|offering you ..3 permanent|full-time|part-time|freelance|fixed-term
        GLADLY ..4 offer|offering THE_JOB to you
        (pleasure|delight|pride|joy) in appointing|offering ..2 you
        GLADLY ..4 make|making|extend|extending|send|sending|present|issue|issuing|confirm over|across|through? you? with? (an|a|our|your|this|the) ..3 offer
        GLADLY ..4 come forward|back with (an|a|our) ..3 offer
        WE|and|client's (HAVE|BE)? ..1 offer|offers|offered|offering you ..7 JOB|employment
        WE|and (HAVE|BE)? ..1 made|making|extended|extending|issued|sent you? an|a|the|your|their|our ..2 offer
        WE|and (HAVE|BE)? ..1 come back with an|a ..2 offer
        WISH ..3 move|go|proceed|moving|going (forward|ahead)? with|to an|a|your|our ..1 offer
        WE want|wants|wish|wishes|going|decided|like|love to make (you)? (an)? offer !|.
        WE will|shall|want|wants|wish|wishes|like|love|going ..2 be? mak*|extend*|giv*|send* you ..2 offer
        you have been ..1 offered|awarded|given the|this|a ..5 JOB|contract
        you are ..1 offered|awarded the|this|a said? ..5 JOB|contract
        (they|she|he|NAME|client) is|are ..1 offering you ..3 JOB
        (have|has|got|is) (an|a|your|the|our) ..2 offer for you
        (have|has|got|is) (an|a|your|the|our) ..2 offer from the|my|our|them client
        in a position to offer you THE_JOB
        """,
        "I am delighted to offer you the position of Events Coordinator.",
        """
        offer|offering|give|giving|award|extend you ..3 slot|interview|chance|date|time|opportunity|feedback|tour|look|call|chat|discount|update|help|advice|tip|coffee|lift|choice|second|another|brief
        JOB to|in|last meet|interview|speak|talk|come|discuss|present|ask|visit|attend|see
        offer to !( you|join|work )
        offer for|of a|an? interview|second|chat|slot|call
        offer of ..1 travel|help|expenses|assistance|support|accommodation|lift|reimbursement|coffee|advice
        opportunity to
        invit*|open|workshop|webinar|course|waiting|elsewhere|discount|insurance|members|understand|hear|heard|told
        last year|time
        declined <!( has declined ) <!( since declined )
        in the past
        assessment|open|selection centre|center|day
        """,
    ),
    Row(
        """
        (attached|enclosed|find|attaching|enclosing|attach|enclose|here|sending|sent|accompanies|below|receive) ..9 OFFER_LETTER
        OFFER_LETTER ..4 is|are|has|was been|now? ..1 attached|enclosed|below|ready|sent|available|waiting (to sign|for)?
        OFFER_LETTER ..4 is|are|has|was ..1 in the post|portal
        OFFER_LETTER ..4 is|are|has|was ..1 on the|its way
        ^ ..2 offer|contract letter? is? attached|enclosed
        the|your|our offer is now? attached|enclosed
        contract|contract's is? attached|enclosed
        (see|find|view|read|sign|download|open|review|return|accept) (and _)? ..2 OFFER_LETTER
        sign|signed (and return|send|scan back?)? ..2 your|the|both|attached (copies of the)? ..2 contract|offer
        accept or decline|reject|refuse ..1 this|your|our|the ..2 offer
        accept or turn down this|your|our|the ..2 offer
        respond to this|your|our|the job? offer
        is|was your ..2 contract|offer
        """,
        "Please find attached your offer letter.",
        """
        sample|template|example|blank|draft|standard|previous|current|existing|supplier|nda|non-disclosure|information
        will be ..2 sent|asked
        from your
        copy of your
        old|reading|whoever
        time to consider
        """,
    ),
    Row(
        """
        un? conditional|unconditional|provisional offer (of employment|appointment)? $|for|:|attached|enclosed
        GLADLY ..3 confirm|announce|confirming that? our|this|the|your ..2 offer $|of|to
        GLADLY ..3 confirm|announce|confirming|inform ..3 your ..2 appointment|selection as|to|for|in
        GLADLY ..3 confirm|announce|confirming|inform ..3 you have|are ..2 appointed
        this letter|email|message|note (is to)? ..1 confirms|confirm our|your|the ..2 offer|appointment
        this is|as a|an|our|your ..2 offer (of employment|appointment)? $
        consider this a|our|your ..2 offer $
        verbal|formal|official|written offer (of employment|appointment)? $
        you have my|our ..1 offer
        notified|informed|advised of your selection|appointment as|for|to
        your selection|appointment as|for|to ..9 subject|with|from|effective
        notification|letter of selection|appointment
        approved|confirmed|ratified|agreed ..1 your hire|hiring
        approved|confirmed|ratified|agreed ..1 your appointment|employment as
        approved|confirmed|ratified|agreed ..1 your appointment to the|this|our ..3 JOB
        congratulations on|for your ..1 appointment|selection as|to
        congratulations on|for being ..1 appointed|chosen|selected as|for
        congratulations on being our new|next
        """,
        "I am pleased to confirm a conditional offer of employment for the Band 3 post.",
        """
        no ..1 verbal|formal|conditional|unconditional
        appointment for|on|at|with|to ..2 monday|tuesday|wednesday|thursday|friday|tomorrow|today|#|dr|mr|mrs|ms
        at NUMBER
        elsewhere
        """,
    ),
)
TAKEN = (
    Row(
        """
        YOU HAVE|BE (been)? ..2 selected|chosen|appointed|hired|successful|accepted|picked for|as|to|in ..9 JOB|team|programme|program|scheme|faculty|staff|school|ward|department
        you have|are been? appointed !( a|an|the|to|for|as|by|your|in|at|on ) _ _? _? >( $|from|with|, )
        your ..1 candidature|candidacy|application ..3 retained for|as the|our|this ..4 JOB
        YOU HAVE|BE (been)? ..2 hired|appointed|engaged as !( our|a|an|the? finalist|reserve|backup )
        YOU HAVE|BE (been)? ..2 selected|chosen|appointed|hired|picked as our|the|a|an !( ..1 NO_POST )
        YOU HAVE|BE (been)? ..2 selected|chosen|appointed|hired|successful|accepted|picked $|,
        YOU HAVE|BE (been)? ..2 selected|chosen|appointed|hired|successful|picked and we|i|would|will|are
        YOU HAVE|BE (been)? ..2 selected|chosen|appointed|successful in your application|interview
        YOU (for|to|as|with|at ..9)? HAVE|BE been? ..1 successful (in your|obtaining|securing|being|gaining)? $|,|for|and|at
        your ..2 interview (for|to|as|with|at ..9)? HAVE|BE been? ..1 successful $|,|for|and
        you are|were|have (been)? now? our|the|their ..1 successful CANDIDATE
        you are|were|have (been)? now? our|the|their CANDIDATE|one WE have|has? chosen|selected|want|decided|appointed|picked
        you are|were (now)? our|the new _ _? _? $
        WE HAVE|BE? ..2 selected|chosen|chose|picked|appointed|hired|choosing you $|,
        WE HAVE|BE? ..2 selected|chosen|chose|picked|appointed|hired|choosing you for|as|to ..9 JOB|team|programme|program|scheme|faculty|staff|school|ward|department
        WE HAVE|BE? ..2 selected|chosen|chose|picked|appointed|hired|choosing you as our|the|a|an
        PANEL|WE ..12 appointed|elected|selected|chosen|chose you to|as ..9 JOB|TRADE
        unanimous|unanimously (in|to)? choosing|selecting|appointing|choose|chose|appoint you
        WISH|unanimously ..3 to (be)? ..1 appoint|appointing|hire|hiring|employ|employing|engage|engaging|recruit|recruiting you !( a|an|for )
        WISH|unanimously ..3 to (be)? ..1 appoint|appointing|hire|hiring|employ|employing|engage|engaging|recruit|recruiting you as|to|for ..6 JOB|with|from|in
        WISH|unanimously ..3 to (be)? ..1 appoint|engage|employ|hire you as
        WISH ..3 to take you on !( a|the|to|board )
        WISH ..3 to take|bring you on board
        WISH ..3 to take|bring you on as|from|full-time|part-time|permanently
        WISH ..3 to take|bring you onboard|into|onto
        (we|i ..1) appoint you as|to
        you will be joining us as
        STATUS_IS STATUS_YES
        """,
        "You have been selected for the post of Junior Clerk.",
        """
        when|who|others|elsewhere|contact|point|why|because|upload*|submi*|received|payment|document
        so far|successful
        CANDIDATE who
        as a|an|the|our finalist|reserve|backup
        hired|appointed|chosen for any|an
        tour|visit|journey|walk|guest|observer
        """,
    ),
    Row(
        """
        THE_JOB is|are now|all? yours !( : )
        JOB is now|all? yours
        you got|have|landed (got|landed|secured|won|bagged|nailed)? (the|this ..4 JOB|gig) <!( have the job )
        you have got|landed|secured|won|bagged|nailed it
        you got it
        you are hired
        <!( ; ) you are in $
        you are on the team|board
        ^ ..2 (decided ..2 : | and | , )? it is you $
        ( ^ | , ) offer !|–
        you are the one|person $|,|!
        you are the one|person (that|who)? WE ..2 want|wanted|chose|picked
        you are the ..1 for us $|,|!
        JOB|TRADE|shifts|hours|postdoc|season is|are yours (for ..4)? (if|should) you ..2 want|fancy|like
        it is you WE ..1 want|chose|picked|like|have
        it|decision|answer is a|an ..3 yes from|!
        WISH ..2 you to have|take|accept|fill (on|up)? the|this|our ..3 JOB|offer
        WISH ..2 you to have|take|accept|fill (on|up)? it $|,
        delighted|pleased|thrilled|happy|glad|honoured|moon|chuffed|bits|stoked if you would|will|were|could|accept|accepted|join|joined|said
        WE all? want|wants you !|$|as
        WE all? want|wants you on board
        (recommend|recommending|recommended|proposed|proposing) ..1 your appointment and ..4 (approved|confirmed|agreed|ratified) ..1 it|this|$
        WE all? want|wants you for THE_JOB
        WE all? want|wants you on the team
        WE all? want|wants you to start|have|be THE_JOB|our|in|on|as
        WISH ..2 you to start in|on|from|as|next|this|with|work|straight
        WISH ..2 to have you $|,|as|on|with|join|aboard
        """,
        "The job is yours if you want it.",
        """
        other JOB
        slot|time|choice|decision|ticket|parking
        not ..2 the one|person
        delighted|glad|pleased|happy|great that? you
        what would
        guest|observer
        closed to
        process|applications ..3 closed
        how you got|landed
        sorry|slot|unless|almost|nearly|elsewhere|hear|heard|interview|meet|test|call|apply|between|or|thinking|process
        as good as
        when you
        to lose
        new job
        job of
        other offer
        on the call|panel
        to know|meet|come|think|do
        would be !( GLADLY )
        have the|it ..2 interview|test|call|time
        back for|to|in
        """,
    ),
    Row(
        """
        WISH ..5 you (would|will|to|could|are|have ..2)? ..1 join|joining|joined us|our|the
        WISH ..5 you (would|will|to|could|are|have ..2)? ..1 come|coming ..1 on board
        WISH ..5 you (would|will|to|could|are|have ..2)? ..1 come|coming (and|to)? work|join
        WISH ..5 you (would|will|to|could|are|have ..2)? ..1 work with|for us
        WISH ..5 you (would|will|to|could|are|have ..2)? ..1 start with|on|work
        WISH ..5 you (would|will|to|could|are|have ..2)? ..1 on board
        WISH ..5 you (would|will|to|could|are|have ..2)? ..1 on the team
        WISH ..5 you (would|will|to|could|are|have ..2)? ..1 onboard|aboard
        WISH ..5 you (would|will|to|could|are|have ..2)? ..1 in the team
        WISH ..5 you (would|will|to|could|are|have ..2)? ..1 be our|part
        delighted|pleased|happy|thrilled|glad|excited to welcome you
        ^ ..3 welcome|welcoming to the ..2 team|family|company|firm|school|crew !( page|meeting|call|channel|site|area|portal|day|event|lunch|chat )
        ^ ..3 welcome|welcoming aboard
        ^ ..3 welcome|welcoming on board
        delighted|pleased|happy|thrilled|glad|excited|congratulations (to|and|,|!|–)? ..1 welcome|welcoming (you)? to|as|aboard|on (the|our|a|board)? ..2 team|family|company|firm|school|crew|our|$
        """,
        "We'd love for you to come and work with us as Kitchen Manager.",
        """
        join|joining us for !( the|this|our ..3 JOB )
        guest|observer|speaker|visitor
        welcome you to|at !( the ..2 team|company|family|firm|school|crew )
        join us? for|on|at|in|the|our a|an|the|our? lunch|call|chat|second|final|next|meeting|session|talent|community|panel|zoom|teams|visit|tour|coffee|day|dinner|open|webinar|online|interview|mailing|newsletter
        second|final|stage|round|trial|assessment|talent|eventually|portal|event|day|drop-in|session|account|hear|CANDIDATE
        why|what|whether|how|know|come you|it|made|more
        one day
        in the? future
        come and? meet|see
        part of the|our next|process|talent|selection
        """,
    ),
)

# What in the words before leaves doubt: a condition, a hope, somebody's words, another time.
DOUBT_BEFORE = """
    if|whether|unless|may|might|maybe|perhaps|possibly|probably|likely|hope|hoping|suppose|imagine|example|not|never|no
    nobody|without|sorry
    wish we|i
    should you|we|your|they|it
    were you|we|they to
    had you|we
    in case
    in the event
    when|once we|you|they|someone|an
    before we|you|they|making|offering
    CANDIDATE|those|anyone|everyone who|we|to
    congratulations|congrats on your
    instead of
    rather than
    would|could have
    candidates|applicants|those|anyone|everyone|everybody|finalists|people ..1 will|shall|may|can|are|who|normally|usually
    last year|time|month|spring|summer|autumn|winter
    years? ago
    email|emails|letter|message|text|notification|website|portal|system ..6 saying|stating|says|said|shows|show|suggest*|told
"""
OFFER = Table(OFFERED, UNSAID + DOUBT_BEFORE, beside=OTHERS + UNSURE)
SELECTED = Table(TAKEN, UNSAID + DOUBT_BEFORE, beside=NEXT_STEP + OTHERS + UNSURE)

# An offer that is put as a question; a question leaves doubt about every other row.
ASKED_TO_JOIN = Table(
    (
        Row(
            """
            will you ..1 come and? be|join|become our|us ..2 _
            will you ..1 be|become our ..1 new|next|head|first
            will you ..1 take|accept|have|fill|do THE_JOB ?
            will you ..1 take|accept|have it ?
            will you join us as
            would you like THE_JOB ?
            would you like to be|become our ..1 new|next
            do you still? want THE_JOB ?
            fancy THE_JOB ?
            """,
            "Will you come and be our Head of Music?",
            """
            if|lunch|guest|dinner|coffee|call|meeting|visit|tour|day|zoom|panel|reserve|should
            other|different JOB
            hypothetically
            """,
        ),
    )
)
OFFERS = (OFFER, SELECTED, ASKED_TO_JOIN)

# What anywhere in the message says that it is no offer, or none yet.
NOT_OFFERED = Table(
    (
        Row(
            """
            this|it|that is|does not yet? (mean|constitute)? an|a|the|that ..2 offer|job|yours
            final|next|second|last|third round|interview is|will|takes|on
            nothing is final|certain|confirmed|signed|official|agreed
            not|no ..2 offer yet|at|until|till|before|unless|so
            frozen|freeze
            on hold
            can not yet? ..2 make|offer|promise|guarantee
            not been? finalised|approved|signed
            ignore|disregard ..2 the|that|our|my|this|any|yesterday's|earlier|previous
            sent (to you|out)? in error
            sent (to you|out)? by mistake|accident
            sent (to you|out)? too early
            sent (to you|out)? prematurely
            """,
            "This is not yet an offer.",
            """
            salary
            start|starting date
            if you have received
            if this|it
            """,
        ),
    )
)
# A post other than that of the interview, really offered beside a no.
OTHER_POST = (
    "instead|another|different|alternative|other|however|but|similar|sister|junior|also|part-time|temporary|rather"
)
