"""What makes a message a no: the tables of who is not taken and who is, and what takes such words back.

Every row says plainly that this person will not get this job. Words that often stand beside a no (regret, other
candidates, best wishes) are no rows: they stand in many messages that are none.
"""

from followup_core.pasted.cues.another_taken import ANOTHER_IS_TAKEN, NAMED_IS_TAKEN
from followup_core.pasted.cues.idioms import IDIOMS, REGRETTED
from followup_core.pasted.cues.no_job_left import NO_JOB_LEFT, OFFER_TAKEN_BACK
from followup_core.pasted.cues.not_taken import YOU_ARE_NOT_TAKEN
from followup_core.pasted.cues.said_plainly import SAID_PLAINLY
from followup_core.pasted.cues.told import TOLD
from followup_core.pasted.cues.unsaid import UNSAID
from followup_core.pasted.grammar import Table

REFUSALS = (
    *YOU_ARE_NOT_TAKEN,
    *ANOTHER_IS_TAKEN,
    *NAMED_IS_TAKEN,
    *NO_JOB_LEFT,
    *SAID_PLAINLY,
    *TOLD,
    *IDIOMS,
    REGRETTED,
    *OFFER_TAKEN_BACK,
)

# What leaves it open, anywhere between the same two breaks.
OPEN = """
    OPEN
    so far
    in case
    before the|we|they|our|he|she|it
    your second|third|other|alternative ..1 choice|preference|option
    your previous|old|earlier|first|last|duplicate|other|test ..1 application|candidacy|bid
    still considering|deciding|open|in
    a possibility|scenario
    may|might ..2 be|go|have
    could be|go|still|yet|well
"""
# What in the words before leaves doubt: a condition, somebody's words, a guess, another time.
DOUBT_BEFORE = """
    if|whether|unless|assum*|treat|hear|heard|gather|understand|unlikely|tempted|leaning|inclined|tend|imagine|suppose
    without|MAY|maybe|perhaps|possibly|probably|likely|wondering|worried|worry|worries|rumour*|rumor*
    example|previously
    should you|we|your|they|it|the|things
    were you|we|they to
    had you|we
    in case
    in the event|past|first
    consider yourself|that|it
    take it
    regard <!( with regard ) !( to )
    your ..2 decision
    you have? ..1 decided|chosen|opted|elected
    will|shall|to ..1 ring|call|phone|tell|contact|inform|notify|text ..1 the|whoever
    will|shall|to ..1 write to the|whoever
    would rather
    could !( not|only )
    CANDIDATE|those|anyone|everyone who !( ..1 scored|performed|demonstrated|showed|met|matched|were )
    colleague|friend|boss|recruiter|neighbour|someone|somebody|brother|sister ..2 told|said|says|tells|mentioned
    you were|been told
    you said|say|mentioned|wrote|told|asked|read|saw|thought
    do|does|is|was|are not mean|because|that|saying
    did|have we
    NOTICE ..6 NOTICE_SAYS
    last year|time|month|spring|summer|autumn|winter|round
    previous occasion|round|application
    earlier this year
    back in
    years|months? ago
    silence|nothing from us|me
    when you first|last|previously
"""
# What anywhere in the sentence shows that it is about papers that are missing, or about the team one would join.
BESIDE_A_REFUSAL = """
    you did not ..3 attach|upload|send|submit|complete|sign|provide|pay|include|enclose|fill|answer
    missing|incomplete|illegible ..3 form|document|documents|file|cv|page|pages|passport
    you will|would ..2 report|reporting|working|work to|for|with|under|alongside
    ready to make
"""
NO = Table(REFUSALS, UNSAID + DOUBT_BEFORE, OPEN, BESIDE_A_REFUSAL)
