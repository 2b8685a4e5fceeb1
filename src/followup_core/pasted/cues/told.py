"""A no told as a story, as a comparison, or as a reason without a verb: "you came second out of forty", "too junior"."""

from followup_core.pasted.grammar import Row

TOLD = (
    Row(
        """
        YOU came|finished|ended|placed a? ..1 second|third|fourth|runner-up $|,|out|of|and|to|by|but
        YOU was|were a|the|our ..2 second|runner-up $|,|and|but|out|by
        the other CANDIDATE|one has|had ..2 done|run|held|worked|taught|led ..5 before|already|years
        joining|join|start|starting|starts|doing|do|get|gets|has ..3 (in your stead | in your place | instead of you)
        WE_DID ..2 engaged|booked ..1 OTHER instead $
        WE_DID ..2 asked|approached someone|somebody|one local|nearer|closer instead
        WE fought|argued|pushed|spoke for you ..2 lost
        i was outvoted on YOU|this
        client|panel|board|manager|team|they ..1 come|came|comes|coming back with a no ( $ | , | on YOU | i | sorry )
        """,
        "You came second out of forty.",
        """
        still|yet|if|until|unless|waiting|keep|kept|between|tough|hard|choose|decide
        interview|chat|stage|choice|marathon|race|quiz|raffle
        first has|have|had|is|was
        test|exercise|order|queue|again
        other way|ways|offer|role|job
        """,
    ),
    Row(
        """
        ^ ( a bit | a little | a touch | just | far )? too junior|senior|light|green|inexperienced for|$|,
        ^ ( a bit | a little | a touch | just | far )? too experienced|specialised|academic|technical for|$|,
        ^ ..2 not enough ..1 experience|background|depth|exposure
        ^ ..1 overqualified|over-qualified|underqualified|under-qualified ,|for|$|i
        ^ ..2 wrong|not fit|profile|background|level for US|THE_JOB|this|that|$
        """,
        "Too junior for what we need right now, I'm afraid.",
        """
        but|however|although|though|one|some|worry|worries|concern|MAY|would|could|not too|if|whether|you put
        offer|instead|band|salary|file|form|page|video|test|answer|upload*|resend|link|call
        """,
    ),
    Row(
        """
        WE_DID ..3 stick|sticking|stay|staying|manage|managing|cope|coping with agency|temps|freelancers|contractors
        carry|carrying|manage|managing|cope|coping|do|doing on? without a|an ..2 TRADE|one|hire|replacement
        do|doing|absorb|absorbing THE_JOB ..1 himself|herself|themselves|ourselves|myself|in-house
        WE ..1 release|releasing|released you from ..2 HIRING
        say|saying goodbye|farewell to APP
        APP ends|stops|finishes here|there $|,
        APP ends|stops|finishes with|at|after this|that ..1 stage|round|interview|point .|!
        """,
        "We're going to stick with agency staff for now.",
        """
        until|today|tomorrow|while|decide
        at the moment
        this week
        how|why|would|could|if
        not ..2 without
        """,
    ),
)
