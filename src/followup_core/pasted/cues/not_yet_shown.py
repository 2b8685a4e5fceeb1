"""What shows that the answer is still to come without saying so: who is left to see, where it lies, who knows no more."""

from followup_core.pasted.grammar import Row

STILL_TO_SEE = Row(
    """
    NUMBER|few|couple|some|several|# of? more PEOPLE ..2 go|see|meet|have|do|speak|talk|left|remaining|before|come
    NUMBER|few|couple|some|several|# more? PEOPLE ..5 and|, then
    NUMBER|few|couple|some|several|# PEOPLE ..2 left|remaining|still ..1 (to ..2)? $|,|and|before
    NUMBER|few|couple|some|several|# ( more | of them | of you )? still|yet? to go|see|meet|come $|,|and|before|x
    have|has|got|are|is ..1 NUMBER|few|couple|some|several|# more? PEOPLE ..1 to TALK|see|do|go|interview|come
    have|has|got|are|is ..1 another|NUMBER|few|couple|some|# more? ..2 round|rounds ..3 to have|do|go|come|hold|run
    halfway|half-way|midway|partway|part-way through|down|into ..2 PEOPLE|list|pile|process|rounds|them
    half way through|down|into ..2 PEOPLE|list|pile|process|rounds|them
    you were|are ..1 first|second|third of NUMBER|several|many|# !( choice )
    not ..2 seen|met|interviewed|heard|finished ..2 everyone|everybody|all|others|rest|last
    not|nobody|none ..2 sat|looked|gone|got ..6 yet
    other|remaining PEOPLE ..1 got|been|were|are|had ..2 moved|pushed|postponed|delayed
    shortlist|short-list|list|final of NUMBER|# ..3 you are
    shortlist|short-list|list is|are|has ..2 down? to NUMBER|# ..9 you
    split ..4 between you and
    """,
    "Three more candidates to see before we're through.",
    """
    you ..1 have|need|can|will|must
    questions|forms|documents|things|steps|tasks
    filled|appointed|sorry
    """,
)
WHERE_IT_LIES = Row(
    """
    sat|sits|sitting|lying|lies|landed|stuck|still|is ..1 on|in ..3 desk|inbox|in-tray|in-box|tray|pile
    file|it|papers|paperwork|case|everything|application|name|matter ..2 on|in ..3 desk|inbox|in-tray|in-box|tray|pile
    it is ..1 on|in my|our|her|his|their ..1 list|to-do|radar|queue
    on|for the ..1 agenda ..9 board|committee|meeting|council|senate|session
    DECIDER has|have it|everything now|$|at
    my|our hands|lips are tied|sealed
    item|case|application|matter|paper|decision|it|appointment ..2 deferred|adjourned|postponed|tabled|remitted
    carried|rolled|held|stood|put over to|until|till|$|by|at
    ran|run|running out of time before|for|on|to ..3 your|you|it|item|agenda|appointment
    not ..1 get|got|reach|reached to? it|your|you|that|this|yours on|in|at|item|application|yet|today|$|case
    committee|board|panel|council|governors|they|partners|directors|us ..2 not ..1 agree|agreed $|,|so|and|on|yet
    not ..2 get|got|have|had ..3 yes|ok|okay|nod|sign-off|signature|approval|go-ahead|blessing|say-so
    selection|board|committee|panel|shortlisting|council|governors meeting ..4 called|cancelled|postponed|moved|off
    DECIDER ..1 not ..2 released|approved|signed|cleared|agreed|confirmed|replied|responded|answered|looked
    RESULT ..2 not ..1 landed|arrived|come|crossed
    it|this|that is|lies|rests ..1 ( up to | with | down to ) ..1 DECIDER|NAME
    person|one|man|woman|lady|guy|boss|director|manager ..6 off|out ..1 sick|ill
    is|are|been|went|gone ..2 off|out|down ..1 sick|ill|poorly|flu|with
    ( WE ) ..1 HAVE|BE ..6 not ..1 fed|come|got|reported|replied|answered ..1 back
    is item #
    before WE can|are|may|could (able to)? ..1 say|tell|decide|offer|confirm|promise
    need|needs|want|wants to have ..3 talk|chat|conversation|meeting|discussion|think
    out of ..1 hands
    stands|stand|stood|remains|remain|lies|kept ..1 deferred|postponed|adjourned|withheld|suspended
    in abeyance
    until|till further orders|order|notice|instructions
    DECIDER ..1 not ..2 come|got|get|been back|through
    MONEY ..4 not ..2 COME_THROUGH
    run|running it|this|that|everything|them|numbers|figures|name|you past|by ..4 DECIDER
    run|running the ..1 numbers|figures|name past|by
    nobody|none|not ..2 set|fixed|found|agreed ..1 a|any ..1 date|day|time
    NUMBER signature|signatures|vote|votes short
    has|have|needs|need to go up the line|chain|ladder
    not ..1 come back $|,|yet|from|and
    not ..1 move|proceed|act|hire|appoint|do ..2 till|until|before ..4 SIGNS
    will|would as soon as ..4 is|are|has|have ..2 signed|approved|through|released|agreed|cleared|confirmed
    no offer ..4 before|until|till|unless
    in the hat with
    no puff|sign of ..2 smoke
    waiting to see|hear|find|know|learn out? if|whether|what|how|who|which
    """,
    "It's sitting on the director's desk.",
    """
    ^ ..1 it|this is ~* with|at|from|of
    my|your desk is
    your|a|the badge|laptop|phone|coat|umbrella
    your ..1 reply|answer|documents|references|form
    hear ..3 from you|your
    interview|meeting|call HAVE|BE ..2 deferred|postponed|adjourned|tabled
    """,
)
WHO_KNOWS_NO_MORE = Row(
    """
    in the dark
    your|anyone's guess is as good
    know|heard|told no|nothing more than you
    none the wiser
    no wiser
    not|no ..1 clue|idea ..1 yet|when|which|who|mate|$|,|how
    wish|only i|we ..1 could|can|had|knew|were ..1 tell|say|give|share|know|knew|more|news|an|able ..4 <!( offer )
    not ..1 been? said|told|heard|shared ..1 anything ..1 (to (me|us|anyone))? either|yet|$|,|sorry|about
    nobody|none ..1 tells|tell|told|telling ..1 me|us
    SAID_OR_HOPED|hoping|wanted|expecting to ..2 have|had|hear|heard|know|known|tell ..5 but|and|we ..3 not|no|nothing
    hoped|hoping|wanted|meant to ..1 have|had ..3 RESULT ..9
    not ..2 give|offer|name|promise|put ..2 a|any|the ..1 date|day|time|timescale|timeline|timeframe
    while WE BE ..1 WAITING_FOR
    nothing ..2 i|we can|could|may|have|am|are ..1 (able to)? tell|say|share|add|report
    not ..1 say|tell ..2 more than|at|for|yet|now|$
    that is all i|we know|have|can
    no|not ..1 peep|sausage|dicky|squeak|murmur|whisper ..2 from|out|yet|so|$
    radio silence from|at|on|still
    crickets
    """,
    "I am as much in the dark as you are.",
    """
    start|salary|parking|dress|room|train
    you been|have
    after dark
    """,
)
IN_A_PICTURE = Row(
    """
    jury|jury's is? ..1 out
    sleep|sleeping|sit|sitting on it
    mull|mulling|chew|chewing|think|thinking it|this|things over|through
    mull|mulling|chew|chewing it|this|things? over
    put|putting|get|getting our|their heads together
    crunch|crunching|number-crunching ..1 numbers|$
    umming|ahhing|aahing|erring|dithering|wavering|havering|hemming|faffing|humming|hesitating
    nearly|almost|getting|close there $|,|but|now|x|with|on
    not quite there
    ground|grinding to a halt
    taking|takes|taken|take an? age|ages|forever|eternity
    dragging|drags|dragged on|out
    moving|moves|grinding|grind|turn|turning slowly
    iron|ironing|sort|sorting|work|working|thrash|thrashing out the ..1 details|kinks|numbers|last|final
    YOU AUX ..2 on our|the|their|my|his|her radar|list|minds|mind|shortlist|short-list
    not ..1 given|give|giving up on you
    not ..2 read|reading anything|something|much into
    toss|tossing|flip|flipping a|the coin
    all to play for
    up for grabs
    still to be decided
    hang on? in there
    torn between you and
    you are ..1 top|head|front of ..1 my|our|the|their list|pile|queue|pack
    keep|keeping|kept|left|leave|leaving you dangling|hanging|guessing|dark
    keep|keeping|kept you in limbo|suspense
    no white smoke
    still no ..2 i|$|from|on|yet|at
    """,
    "The jury is still out on this one.",
    """
    how|are|let you|us ..1 getting|get|nearly
    train|bus|car
    your offer|decision|answer
    offer ..9 sleep|think|mull
    why do not you
    you ..1 can|could|should|may|want|need|like ..2 sleep|think|mull|chew
    by|before when|time you
    mailing|distribution list
    reception|lobby|phone|line|morning|outside|zoom
    """,
)
NOT_YET_SHOWN = (STILL_TO_SEE, WHERE_IT_LIES, WHO_KNOWS_NO_MORE, IN_A_PICTURE)
