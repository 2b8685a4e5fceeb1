"""A no said in a picture: a race lost, a lot not drawn, a door closed, a word from the hiring manager.

Pictures that are used of other things too ("the ship has sailed", "it's not your day") count beside a regret alone.
"""

from followup_core.pasted.grammar import Row

IDIOMS = (
    Row(
        """
        YOU ..3 fell|fallen|fall|stumbled|tripped|failed at the ..1 hurdle|fence|post
        YOU|your AUX ..2 (out of | dropped from | gone from) the|our THE_RUNNING|contention
        YOU ..2 knocked|crossed|struck|scratched|eliminated|dropped|taken|voted out|off the|our|of|at|by|in|this|i|$|,
        knocked|turned|sent|knocking|turning|sending YOU back|away !( to|on )
        your number|name ..2 not ..2 come|came up|out
        your number|name ..2 not ..2 drawn|pulled|picked|called|chosen out|from|of|this|$|,|i
        stars|planets|cards|chips|dice ..2 not ..1 align|aligned|fall|fallen|land|landed|line|lined
        your|the race is run
        curtains for YOU
        YOU ..3 did not come out on top
        got|drew|drawn|draw|get the short|shorter straw
        YOU AUX ..2 one|ones left standing
        close ,? but ,? not|no a? cigar
        near|close and|but? ..1 yet so far
        no cigar
        ^ ..2 better|more luck ( next time | elsewhere | another time | with the next )
        """,
        "You fell at the last hurdle.",
        """
        car|game|match|quiz|slot
        not ..2 fallen|fell|fall|crossed|struck|knocked|out|eliminated|dropped|curtains
        with the|a ..3 slot
        NO_JOB
        yet
        mailing|distribution|guest|invite list
        """,
    ),
    Row(
        """
        thanks|ta|cheers|you ,? but ,? no thanks|ta|cheers|thank
        computer|client|manager|board|boss|they|he|she|committee|panel says|said|say ..1 a? no $|,|to|on|i|sorry|thanks
        have|has said no (to YOU)? $|,|i|sorry|thanks|this
        gave|give|given|got|get|gives|getting ..4 a|the thumbs-down|thumbs-downs
        gave|give|given|got|get|gives|getting ..4 a|the? thumbs down
        it|you|this|that|answer is|was|am|are ..1 not a? ..1 goer|flyer|runner|starter !( yet )
        you are|were ..1 not for us|them|me
        not|never ..2 pull|pulled|pulling the trigger on ..3
        not what the|our doctor|doctors ordered
        the? answer , _ _ _? _? _? _? , is|was|remains ..1 no
        part|parted|parting ways at|here|now|after|there|$|,
        let|letting YOU go from
        not|never ..2 go|going|gone ..1 any? further on|from|at our|my|their side|end|part
        it|this|that|things ..1 is|are|will ..1 not ..1 go|going any? further
        we|i are ..2 out of road|runway with|on YOU|this
        """,
        "It's a thanks but no thanks from the hiring manager.",
        """
        NO_JOB
        not ..2 said|say|says
        if|whether|before|until|yet
        offer
        your colleague|friend|boss
        a|the venue|supplier|train|taxi
        budget|salary|raise|request|overtime
        """,
    ),
)

# Beside "sorry", "afraid", "gutted", in the same sentence.
REGRETTED = Row(
    """
    REGRETS ..9 LOST_IN_A_PICTURE
    LOST_IN_A_PICTURE ..5 REGRETS
    """,
    "I'm afraid that ship has sailed.",
    """
    NO_JOB
    not ..1 sailed|closed|shut
    not this time|one ..2 that|of|we|i|but
    yet|still|today|tonight|until|interview|visit|tour
    door|doors ..4 at|after|by|from|before #
    office|front|back|side|main|car|train|reception|stage|shop|lift|garage door|doors
    if|whether|unless
    sorry (about|for|that you|you were)
    """,
)
