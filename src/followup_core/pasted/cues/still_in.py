"""What anywhere in a message says that this person is still in question, that a no was a mistake, or of what it is."""

from followup_core.pasted.grammar import Row, Table

# Somebody else has an offer and has not taken it; this person is next, or was never out.
OFFER_NOT_TAKEN = Row(
    """
    waiting|awaiting|wait for|on|to? ..1 an|the|their|his|her|its ..1 WORD_OF_IT|signature|acceptance|hear
    <!( you ) HAVE|BE not ..1 been? accepted|signed|replied|answered|responded|decided it|yet|the|$|,
    HAVE|BE not ..1 said yes
    but not accepted|signed|confirmed
    has|have until ..6 to? accept|decide|sign|answer|reply|$
    who|he|she|they|candidate|and HAVE|BE? ..1 asked|taken|given for? ..3 time|LENGTH ..2 to CONSIDER_IT
    who|he|she|they|candidate|and wants|needs|want|need|asking ..4 time|LENGTH ..2 to CONSIDER_IT
    should|if|unless|were ..2 TALKS_OF_IT ..1 not|fail|fails|fall|falls|break|stall|founder
    should|if|unless ..2 TALKS_OF_IT ..1 do|does|did not
    <!( you ) HAVE|BE yet to ..1 accept|sign|answer|reply|respond|confirm|agree
    he|she|they|candidate|choice|lad|person ..2 thinking|weighing|mulling|considering|umming
    he|she|they|candidate|choice ..2 until|till|by ..6 to accept|decide|sign|answer|reply
    if|should|where|when he|she|they|it|that|this ..3 TURNS_DOWN|turned|rejected|accepted
    if|should|where|when the|our|your ..2 choice|candidate|offer ..3 TURNS_DOWN
    if|should|where|when he|she|they|it|that|this ..3 falls|fall|turns|turn|pulls|pull|drops|drop|backs|says|say
    if|should|where|when he|she|they|it|that|this does|do|is not
    until|till he|she|they|it is|has|have signed|accepted|answered|decided|replied
    """,
    "We have offered it to somebody else, but they have not accepted.",
    """
    you have? until
    feedback
    """,
)
NEXT_IN_LINE = Row(
    """
    YOU|they|who|and ..1 REMAINS ..3 RUNNER_UP
    YOU|they|who|and ..1 REMAINS ..3 second|close|strong|first choice|second|reserve
    YOU|they|who|and ..1 remain|remains|are|is|were|stay|stays|rank|ranked|been ..3 next in|on line|the
    our|the|a|as|first|in|on ..1 reserve|reserves list|candidate|pool|appointee?
    our|the|a|as|first|in|on ..1 waiting|wait|standby list|panel
    our|the|a|as|first|in|on ..1 waitlist|wait-list|runner-up
    our|the|a|as|first|in|on ..1 second choice|preference
    our|the|a|as|first|in|on ..1 backup|back-up candidate|choice?
    STATUS ..4 : ..1 alternate|reserve|waitlisted|waitlist
    alternates|reserves are contacted|approached
    next|second on|in the|our list|line|queue|order
    placed|ranked|put second|third|next
    waitlisted|wait-listed
    remain|remains|stay|kept on ..1 panel|list for|from|until|of
    your|our ..2 plan b
    keep|keeping|hold|kept|HAVE you ..2 ( warm | on standby|hold | in reserve|play | in the mix|frame | on the list )
    held|placed|kept|put|remain|stay|retained ..2 in|on our|the|a ..1 pool|reserve
    be|get ..1 called forward
    on the|our ..1 merit|eligibility|ranked|eligible|approved list
    turn|come|go|revert|call|ring back? to|on? you next|instead|without|then|with
    """,
    "You are our reserve candidate until references are in.",
    """
    no longer
    HAVE ..1 accepted|signed
    lapsed|expired|exhausted
    were one of
    was|were ..1 a|the|our? ..2 second|runner-up !( ..4 keep|kept )
    not ..3 on|our|a|next
    reserve the right
    future|annual|leave|talent
    not ..2 finalist
    """,
)
IN_QUESTION = Row(
    """
    YOU (for|to ..6)? are|is|remain|remains|have|has|will|stay|were ..4 in the|our|their THE_RUNNING
    YOU (for|to ..6)? are|is|remain|remains|have|has|will|stay ..4 under|in ..1 consideration|review|contention|play
    YOU (for|to ..6)? are|is|remain|remains|have|has|will|stay ..4 being _? considered
    YOU (for|to ..6)? are|is|remain|remains|stay|stays ..3 alive|active|live
    YOU (for|to ..6)? are|is|remain|remains ..2 still in it|this|with? ..1 $|,|and
    YOU are|is back in
    in|still|with|have|stand a|every ..1 shout|chance $|,|and|of|at|here
    (still|are|is|continue to be|stopped) ..1 considering you|APP !( for other|future|similar|any|another|different )
    nothing|nobody|none ..2 ruled|counted out
    is|are still being ..1 discussed|considered|decided|reviewed|looked|debated
    looking again $|,|and|at|for
    not ..1 ruled you|anyone|anybody|nobody out
    not ..1 discounted you|anyone
    not said no to you
    are|is|remain|remains ..2 interested|keen in|on you|YOU
    are|is ..1 discussing|considering|reviewing it|you|APP !( for ..2 other|future )
    not|neither ..4 turned down|away
    not said no ,? and|but|nor|or? ..2 not said yes
    not said yes ,? and|but|nor|or? ..2 not said no
    nobody|everyone ..3 is|remains ruled|in out|play
    not ..1 close|shut|slam|rule the|us door|out
    <!( my ) door remains|stays|is ..1 open !( for future )
    in reserve
    keep|keeping|kept|hold you warm
    very much in our|my thoughts|minds|mind
    this|that|it is not a|an rejection|refusal|no
    not a no ,? and|but|nor|or? ..1 not|nor|neither a yes
    not a yes ,? and|but|nor|or? ..1 not|nor|neither a no
    neither a? yes|no nor a? yes|no
    not (to be)? taken|read|seen as a rejection|refusal|no
    is|are not rejecting
    looking at APP|everybody|everyone|all|you ..2 again
    you|yourself included
    ^ you are not ( among | one of | amongst ) them|those|these
    remain|remains|still in the|our frame|running|mix|race|hunt|picture
    nothing changes for you
    no|not ..1 bearing on|upon
    does|do|will not affect|change you|your|yours|anything|this|the
    reopen|reopened|reopening|re-open|re-opened|re-opening|reconsider|reconsidered|reconsidering APP
    <!( were ) still deciding|undecided|reviewing|discussing|deliberating|weighing|alive|open
    still to decide
    that|this|your ..1 decision|one|choice|question ..1 is|remains ..1 open|pending|outstanding|undecided
    still in play|contention
    still on the table
    yours to lose
    ITS|this|that|your|ours one|other|second|yours ..5 is|remains ..2 yours|open|live|different|separate|still|undecided
    your|yours|this|one ..9 is|remains|are ..1 still? unaffected|open|going|proceeding
    your|yours|this|one ..9 is|remains|are not affected
    CHOICE|outcome|verdict on|about|for|regarding you|yours|this|your|the|that ..9 not|still|yet|pending|open|follow|due
    CHOICE|outcome|verdict on|about|for|regarding you|yours|this ..9 WEEKDAY|tomorrow|different|separate
    for|about|on|regarding|concerning the|your|this ..4 JOB ..9 let you know
    for|about|on|regarding|concerning the|your|this ..4 JOB ..9 hear|decision|decide|still|undecided|open
    for|about|on|regarding|concerning the|your|this ..4 JOB ..9 in|get|come touch|back
    separate|different process
    you were|are|have ..2 interviewed|seen|applied ( for | with )? , remains|remain|stays
    you were|are|have ..2 interviewed|seen|applied ( for | with )? ,? is|are still|yet|under|being|open|undecided
    for|about|on|regarding|concerning the|your|this ..4 JOB ..14 still|pending|undecided|remains|continues
    for|about|on|regarding|concerning the|your|this ..4 JOB , ..9 , ..4 still|pending|undecided|remains|continues
    for|as to|for your|the ..1 first choice|preference|option ..9 still|decided|deciding|reviewing|hear|let
    """,
    "You are still very much in the mix.",
    """
    no longer
    not|never !( stopped|said|affected|been|yet|a|an|to|taken|made|reached|CLOSING_THE_DOOR )
    other|future|similar|suitable|another|different JOB|openings|vacancies|roles|opportunities|opportunity
    vacancies|positions|roles|jobs
    keep|retain|feedback|if|invit*
    will be ..2 considered
    decided to
    decision was|is final|made
    hear about|of
    """,
)
DECISION_TO_COME = Row(
    """
    WE ..1 decide|decides|vote|votes|choose|chooses|pick|picks|rule on|by|next|tomorrow|this|after
    WE|and will|shall|should ..1 decide|vote|choose|pick
    WE am|is|are ..1 deciding|voting|choosing on|by|next|tomorrow|this|after
    decision|decisions|choice|verdict|vote ..1 will|should|is|are ..2 made|due|taken|reached|expected ..1 on|by|next|in
    decision|decisions|choice|verdict|vote ..1 will|should|is|are ..1 on|by|next|tomorrow|follow
    """,
    "The successful candidate is starting on 4 January and we decide on 10 December.",
    """
    other|others|another|remaining|rest|future|final|feedback|decision was
    whether|how|if|what to
    decided|chosen|chose|not
    """,
)
MISTAKEN = Row(
    """
    by mistake
    mistakenly
    in error
    HAVE been? corrected
    is|was|were|are|that|he|she ..1 a|an mistake|error
    ignore|disregard ..2 the|that|our|my|this|any|yesterday's|earlier|previous
    sent|went ..2 too early|soon
    sent|went ..2 prematurely
    went out? to the wrong
    should not have been|gone|received|had
    """,
    "Please disregard the e-mail below.",
    """
    if you|this|it
    received ..6 in|by error|mistake
    """,
)
NOT_TRUE = Row(
    """
    is|was|were|are|that|he|she ..1 wrong|mistaken|incorrect|untrue|false
    is|was|were|are|that|he|she not true|right|correct $
    """,
    "The recruiter said that the job was filled, but he was mistaken.",
    "position|role|fit|if|match|timing|person|direction",
)
# "Not selected" of a time to be seen at, where another is left to choose.
SLOT_GONE = Row(
    """
    pick|choose|select|book|request ..2 another|different|new|alternative|other ..2 slot|slots|time|times|date
    pick|choose|select|book ..1 one of the ..1 remaining|available|free|other ..1 slots|times|dates
    """,
    "Pick a different slot using the link.",
    "had to|would have|already|feedback",
)
IN_RESERVE = Table((OFFER_NOT_TAKEN, NEXT_IN_LINE, IN_QUESTION), before="may|might|would")
STILL_IN = Table(
    (OFFER_NOT_TAKEN, NEXT_IN_LINE, IN_QUESTION, DECISION_TO_COME, MISTAKEN, NOT_TRUE, SLOT_GONE),
    around="if you have received",
)

# What somebody can be refused that is not the job: "unsuccessful in booking a slot", "not selected for a review".
SOMETHING_ELSE = Table(
    (
        Row(
            """
    unsuccessful|declined|rejected|refused ..4 NO_JOB
    not ..4 CHOSEN|CHOOSE|considered|successful|eligible|qualify|reach|approve ..4 NO_JOB
    order|booking|reservation|leave|request stands|stand
    a no ..3 on|about|for|to|regarding ..2 NO_JOB
    """,
            "You were not selected for the video review.",
            """
    NO_JOB ..1 JOB|assistant|officer|manager|editor|engineer
    """,
        ),
    )
)
