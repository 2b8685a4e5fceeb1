"""What in the words before makes of a no or an offer something that nobody says: possible, untrue, told, long ago.

It stands before every row of both tables, whatever they say.
"""

UNSAID = """
    possible|impossible|unlikely|likely|conceivable|thinkable|doubtful|improbable|probable|doubt|doubts that
    not|never|nobody|hardly|far ..2 from? CLAIM
    not|never|nobody ..4 write|tell|say|inform|announce|report ..3 that
    untrue|false|wrong|incorrect|mistaken|nonsense that|to
    would hate|dread|loathe
    not|never ..2 want|wish|like|have ..2 to ..3 tell|say|write|inform|announce|report
    rumour|rumours|rumor|rumors|gossip|hearsay|speculation
    a|the|some|every|any|no|little|slim|good|fair|always ..1 PROSPECT that|of|the|is
    in my|our|his|her|their ..1 last|previous|old|first|earlier|former ..1 job|role|post|company|time|firm
    when i|we was|were|started|began|applied
    CANDIDATE|those|anyone|everyone|people|candidates|applicants ..1 who ..1 are|is|were|have|get|hear|read
    do|does|did you|they|he|she ..1 think|believe|suppose|feel|fear|assume
    suppose|supposing|imagine|pretend|assume|assuming
    ^ say !( that|no|so )
    mad|foolish|crazy|silly|stupid|daft not|to|if
    hypothetically|theoretically|for example|instance
    how would you
    what if
    template|sample|example|placeholder|draft|test
"""
