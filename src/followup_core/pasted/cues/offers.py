"""What makes a message an offer, and what takes such words back."""

from followup_core.pasted.cues.offered import OFFERED
from followup_core.pasted.cues.taken_on import TAKEN
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
    wants|want|needs|need a|another ..1 interview|round|chat|meeting|look
    assuming|provisional|provisionally !( offer|offered|selected|appointed|successful )
    pending !( ..3 REFEREE|CHECK|dbs|satisfactory|receipt|paperwork|documents|medical )
    conditional|contingent|dependent on|upon ..3 funding|budget|board|agreement|vote|contract|client|cfo|ceo|director
    subject to ..3 board|committee|budget|funding|signature|agreement|ratification|council|governors|trustees|vote
    approval|sign-off|signoff|depends|depend|freeze|hope|hoping|expect|expecting|aim|aiming|intend|plan|planning
    preparing|prepare
    drafting|MAY|could|perhaps|possibly|likely|try|trying|until|once|considering|not|never|whether
    no !( further|second|other|more ..1 interview|interviews|round|rounds|tests|stages )
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
    make|making|made an|the|our offer on|by|in|next|this|tomorrow|soon
"""

# What in the words before leaves doubt: a condition, a hope, somebody's words, another time.
DOUBT_BEFORE = """
    if|whether|unless|MAY|maybe|perhaps|possibly|probably|likely|hope|hoping|suppose|imagine|example|not|never|no
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
    APPLICANTS|EVERYONE|anyone|finalists ..1 will|shall|may|can|are|who|normally|usually
    last year|time|month|spring|summer|autumn|winter
    years? ago
    NOTICE ..6 NOTICE_SAYS|told
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
            shall|can we say|agree|make ..4 for|as your ..1 first|start day|date ?
            """,
            "Will you come and be our Head of Music?",
            """
            if|lunch|guest|dinner|coffee|call|meeting|visit|tour|day|zoom|panel|reserve|should
            other|different JOB
            second|final|next stage|round|interview|trial
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
            this|it|that is|does not yet? mean|constitute? an|a|the|that ..2 offer|job|yours
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
