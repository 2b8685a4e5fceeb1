"""What else is said of a time: that it stands alone, points back, follows a step, was promised, is ruled out."""

# A sentence of such words alone is nothing but a time; it is that of the answer where the one before it asks for it.
_BARE_WORDS = """
    haha no nope yes yeah yep and but ok okay right by on in within the a an end start beginning middle mid of next
    this coming week weeks week's day days working business month months fortnight morning afternoon evening tonight
    today tomorrow monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri weekend
    january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec one two three four five six ten few couple another first second last half or so to at
    latest earliest most before after until not around about roughly approximately say going i we you would think
    guess hope hoping aiming aim for am are is it that will be should shooting target targeting looking more sure
    certain without fail like likely probably maybe possibly promise promised fingers crossed all being well worst
    case thing early late later than now correction failing otherwise rather actually scrap meant mean if goes plan expect new year christmas easter eod eow cob close play from
    time max tops soonest outside safe side sorry afraid swear lunch noon
    lunchtime realistically honestly tbh yes x xx sometime some point
"""
BARE_WORDS = frozenset(_BARE_WORDS.split())
MOST_BARE = 16

# "Sorry!" before a time and no more, and "Meant to say:".
OPENING = """
    ^ ..1 sorry|hi|hey|hiya|hello|thanks|ok|okay|apologies|update|yes|no|right ..2 $
"""
_LABELS = """
    correction corrected meant to say forgot update quick short version answer honest my best guess decision eta timeline timing so ok tldr
    result results outcome in the long and
"""
LABELS = frozenset(_LABELS.split())
# A time that another word stands for: "it will be", said of something just named.
MOVED = """
    it|that|this|which ..1 will|is not ..3 be|happen|come
    it|that|this|which|they|we ..1 WILL|is|are|has|may|might|could|look|looks ..4 be|like|by|until|till|MOVED|at
    it|that is|was the? #
    it|that|this|which may|might|could ..2 slip|drift|run|stretch|move
    it|that|this|which|they can|may|might|could|will|should|usually|normally|generally ..1 take|takes ..3 LENGTH
    ^ ..1 think|say|call|make it|that? ..2 #|monday|tuesday|wednesday|thursday|friday|next|the|mid|early|late
    it|that is|was next|on|monday|tuesday|wednesday|thursday|friday|tomorrow
"""
SAME_DAY = """
    then $
    that|same day|date|evening|afternoon|morning|night|lunchtime
    the same day|evening|night|afternoon
    by then
    straight|right|directly|immediately after $
    when i|he|she|they|we am|is|are|get|gets back|home|in
    on|upon my|his|her|their return
    when i|he|she|they return|returns
"""
# "Within two weeks of interview, which means Friday", and "…, which is on the 4th": that is, or counts from, the day.
TOLD_MORE = """
    ^ so|meaning|ie|i.e|namely ..2 monday|tuesday|wednesday|thursday|friday|#
    ^ which|who ..3 means|is|are|will|makes|takes|brings|would|meets|meet|sits|sit|falls|closes|ends|starts|begins|run|runs
"""
WHICH_MEANS = """
    means|makes|brings
"""
# A step that comes before the answer: "one more on Monday, a yes or no by Wednesday". Nobody's absence is one.
STEP = """
    people|candidates|applicants|interviews|panel|board|committee|council|senate|governors|partners|debrief|shortlist
    interviewing|seeing|vote|others|decide|decides|round|rounds
    WE ..3 MEET|see|sees|interview|talk|talks|speak|speaks|finish|finishes|debrief|discuss|compare
    NUMBER|# ..2 more|left|last
    last|final|remaining one|person|candidate|chat|chats|conversation|conversations|call|calls|session|round|stage
    interview|meeting|trial|session|stage is|are|will
    meet|meets|finish|finishes|finishing|wrap|wraps|conclude|concludes|end|ends up?
"""
# "We have interviews until the 9th": the last of them is that day. What has to close first is a step, too.
STEP_UNTIL = """
    applications|advert|vacancy|post|window ..1 close|closes
    closing|close date is|of|on
    back ..1 on
    interviews|interviewing|seeing|meeting ..4 until|till|through
"""
NO_STEP = """
    leave|holiday|holidays|vacation|abroad|expenses|start|starts|starting|contract|closing|closes|application
    applications
    off|away|sick|office|references|reply|respond|until|till|or|not|thank|thanks|following|since
    let us|me know
    WE ..1 was|were|did|interviewed|saw|met|spoke|promised|said|told|hoped
    have|has|had met|seen|interviewed|finished|spoken|had
    was|is ..2 lovely|great|good|nice|fun|pleasure|wonderful|pleased|glad|delighted ..3 MEETING_YOU
    enjoyed ..2 meeting|seeing|speaking|talking|chatting|interview|conversation|call
"""
# "Nothing before then": the day just named is a floor.
NOT_BEFORE_THEN = """
    not|nothing|no|never ..12 before|until|till then|that
"""
# "I'm off from the 3rd, and you'll have it before I go": the day before that one.
BEFORE_GOING = """
    before i|we ..1 go|leave|finish|disappear
    before i|we ..1 am|are|head|break off|up
"""
SAME_WEEK = "that|same week"
# "… but I may only tell you the week after": that is when the answer comes.
TOLD_THEN = """
    TELL|hear|know|announce|told|informed|notified|contacted
    in touch
"""
# "Friday, but it could slip to the 11th".
SLIPS = """
    it|that|this|we ..1 may|might|could|can ..2 be|slip|move|drift|run|stretch|extend|take|need
"""
DECIDES_AT = """
    WE ..1 decide|decides|vote|votes|choose|chooses|pick|picks|rule|rules
    MEET ..8 to DECIDE_THEN
"""
BACK = """
    after that|this|then|which
    of|from|after|following that|the|this meeting|date|day|sitting|session
    of|from|following that|which $
    the day|morning|afternoon|evening after !( tomorrow )
    the monday|tuesday|wednesday|thursday|friday|saturday|sunday after|following
    that monday|tuesday|wednesday|thursday|friday|saturday|sunday
    the following day|week|morning|monday|tuesday|wednesday|thursday|friday
    that|same same? day|date|week|afternoon|evening|morning
    the next day|morning
    straight|directly|shortly|right|soon after|afterwards
    the week after !( next )
    a|an|NUMBER|eleven|twelve|# ( couple of? | few )? working? day|days|week|weeks|fortnight|month|months|hours later
    a|an|NUMBER|eleven|twelve|# ( couple of? | few )? working? day|days|week|weeks|fortnight|month|months|hours after $
    the fortnight after
    day|days|week|weeks|fortnight|month|months of|from|after|following it|that|this|then
"""
EXPECTED = """
    dragged|dragging|late|slow|slowly|behind|delay|delayed|delays|dragging|ages|forever
    optimistic|realistic|promised|decision|decisions|answer|answers|hear|hearing|heard|know|result|results
    outcome|outcomes
    news|deciding|decide|wait|patience|longer|silence|when
    not ..2 be ..1 this|next|today|tomorrow|WEEKDAY
    in touch
    back to you
"""

# "We cannot decide this week" names no time; "not before Friday" and "no later than Friday" do.
NOT_THEN = """
    not ..2 (be able to|go)? ..2 TELL
    not ( manage | going | in a position ) to ..2 TELL
    not ..1 have|had|got|be? a|an|any|the? answer|decision|news|word|result
"""
# "A decision on Thursday is no longer on the cards": the day is ruled out.
RULED_OUT = """
    no longer|not ..2 on the cards|table
    no longer|not ..2 possible|realistic|feasible|achievable|likely|doable|manageable|happening|viable|probable
    no longer|not ..2 going to happen
    not happen
    out of the question
    off the cards|table
"""
NOT_THEN_UNLESS = """
    before|until|till|earlier|sooner|beyond|longer|take|if|unless|when
    later than
"""
# More than one word, or a day: "Jan" or "May" alone is a name.
NO_NAME = """
    _ _
    monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight
"""
AS_PROMISED = """
    as we|i? said|promised|planned|told|mentioned|agreed|discussed
"""
# A promised day that is over, whatever it was.
OVER = """
    been and gone
    come and gone
    came and went
    has|have|is|are ..1 passed|past|over|gone
    overtaken by events
"""
# What was hoped for once is over, whatever day it named.
GIVEN_UP = """
    not ..1 keep|kept|manage|meet|make|made our|my|that|to|it|the
    broke
    had hoped|planned|wanted|expected|meant|intended
    was|were hoping
    hoped to
    wanted to have
"""
PROMISED = """
    WE|you|as ..1 had|have|was|were? ..1 SAID_OR_HOPED
    originally|initially
    was|were due|supposed|meant|hoping|planning|expecting|expected|scheduled|planned
    was|were going to
    was|were to have
    should|would have !( a|an|the|some|any|your|our|their|something|it|this|that|news|word|more|everything )
    earlier date|promise
    last week|month|time
    rather|other than
    instead of
    our own date
"""
# A machine mail counts only where it speaks of these outright.
OUTCOME = """
    outcome|outcomes|decision|decisions|result|results|successful|unsuccessful
    appointment|appointments confirmed|made
"""
