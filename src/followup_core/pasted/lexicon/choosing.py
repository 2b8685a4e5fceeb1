"""What is done to candidates: chosen, taken further, refused; the verbs of choosing, each once with its forms."""

from collections.abc import Mapping

# To …, …ing, has …, and what one is when it has been done.
_CHOOSING = """
    choose           choosing            chose|chosen          chosen
    select           selecting           selected              selected
    appoint          appointing          appointed             appointed
    hire             hiring              hired                 hired
    employ           employing           employed              employed
    recruit          recruiting          recruited             recruited
    engage           engaging            engaged               engaged
    pick             picking             picked                picked
    prefer           preferring          preferred             preferred
    accept           accepting           accepted              accepted
    approve          approving           approved              approved
    shortlist        shortlisting        shortlisted           shortlisted
    short-list       short-listing       short-listed          short-listed
    recommend        recommending        recommended           recommended
    nominate         nominating          nominated             nominated
    endorse          endorsing           endorsed              endorsed
    elect            electing            elected               elected
    cast             casting             cast                  cast
    placing          placing             placed                placed
    support          supporting          supported             supported
    retain           retaining           retained              retained
    promote          promoting           promoted              promoted
    progress         progressing         progressed            progressed
    advance          advancing           advanced              advanced
    pursue           pursuing            pursued               pursued
    sign             signing             signed                signed
    welcome          welcoming           welcomed              welcomed
    take_forward     taking_forward      took_forward|taken_forward taken_forward|taken_further|taken_any_further
    take_on          taking_on           took_on|taken_on      taken_on
    put_forward      putting_forward     put_forward           put_forward|put_through
    favour           favouring           favoured              favoured
    secure           securing            secured               secured
    bring_in         bringing_in         brought_in            brought_in
    sign_up          signing_up          signed_up             signed_up
    bring_on_board   bringing_on_board   brought_on_board      brought_on_board
    go_with          going_with          went_with|gone_with   gone_with
    go_for           going_for           went_for|gone_for     gone_for
    opt_for          opting_for          opted_for             opted_for
    plump_for        plumping_for        plumped_for           plumped_for
    vote_for         voting_for          voted_for             voted_for
    decide_for       deciding_for        decided_for           decided_for
    sign_off_on      signing_off_on      signed_off_on         signed_off_on
    settle_on        settling_on         settled_on            settled_on
    settle_for       settling_for        settled_for           settled_for
    decide_on        deciding_on         decided_on            decided_on
    land_on          landing_on          landed_on             landed_on
    focus_on         focusing_on         focused_on            focused_on
    proceed_with     proceeding_with     proceeded_with        proceeded_with
    continue_with    continuing_with     continued_with        continued_with
    progress_with    progressing_with    progressed_with       progressed_with
    go_ahead_with    going_ahead_with    gone_ahead_with|went_ahead_with  gone_ahead_with
    go_forward_with  going_forward_with  gone_forward_with|went_forward_with gone_forward_with
    move_ahead_with  moving_ahead_with   moved_ahead_with      moved_ahead_with
    move_on_with     moving_on_with      moved_on_with         moved_on_with
    move_forward_with moving_forward_with moved_forward_with   moved_forward_with
"""


def _forms(*columns: int) -> str:
    """The forms in some columns of the verbs of choosing, a phrase a line."""
    rows = [line.split() for line in _CHOOSING.strip().splitlines()]
    forms = dict.fromkeys(form for row in rows for at in columns for form in row[at].split("|"))
    alone = "|".join(form for form in forms if "_" not in form)
    return "\n".join([alone, *(form.replace("_", " ") for form in forms if "_" in form)])


CHOOSING: Mapping[str, str] = {
    "HAVE": "have|has|had|having",
    "BE": "am|are|is|was|were|be|been|being",
    "AUX": "have|has|had|am|are|is|was|were|will|would|can|could|shall|should|do|did|does|be|been|being",
    "CHOOSE": _forms(0),
    "CHOOSING": _forms(1),
    "CHOSEN": _forms(3),
    "CHOSE": _forms(2),
    "GIVEN": """
        offered|given|awarded|allocated THE_JOB
    """,
    "OFFER": "offer|offering|give|giving|award|awarding|grant|granting|extend|extending|make|making",
    # "take you further", "move you ahead": the person stands inside the verb.
    "CARRY": """
        take|taking|taken|move|moving|moved|bring|bringing|carry|carrying|put|putting|progress|progressing
        progressed|advance|advancing|advanced|see|seeing|get|getting|push|pushing|pass|passing|let|letting
    """,
    "FORWARD": """
        any? further|forward|forwards|ahead|onward|onwards|onboard
        any? through|on !( the|a|an|your|our|this|it|these|those )
        on board
        back in?
        to|into the|a|our ..1 next|second|final|following|third|later|last ..1
    """,
    "GO_ON": """
        go|going|move|moving|proceed|proceeding|continue|continuing|progress|progressing|advance|advancing|press
        pressing
        carry|carrying on
        take|taking|carry|carrying|progress|progressing|pursue|pursuing|move|moving this|it|things|matters
    """,
    "GO_ON_WITH": """
        GO_ON (any? further|forward|forwards|ahead|on)? with
    """,
    # Who is not taken: "you have, on this occasion, not been …", "we do not feel able to …".
    "YOU_ARE": """
        YOU (for|to|as|with|at|in ..9)? AUX ..4
    """,
    "YOU_ARE_NOT": """
        YOU (for|to|as|with|at|in ..9)? AUX ..4 not ..4 be|been|being?
    """,
    "YOU_DID_NOT": """
        YOU (for|to|as|with|at|in ..9)? AUX ..3 not ..2
    """,
    "NOT": """
        not ( in a position | able | possible | going | prepared | minded ) (for us)? to
        not
        never
        no longer (able to)?
        decided|voted|opted|resolved|came|come|down against
        neither|nor
        inability|impossible (for us)? to
        not been? possible|feasible (for us)? to
        declined to
        not see our|my way clear? to
    """,
    "WE_DO_NOT": """
        NOT ..4
    """,
    "NO_MORE": """
        no longer
        not
    """,
    "WHEN": """
        at this|the|present the|present? time|stage|point|moment|juncture|occasion|instance
        this time round|around?
        on|in this occasion|instance|round
        at present
        for now
        now
        for|on|with this one|hire|round
        after all
    """,
    "THE_SELECTION": """
        round|interview|test|stage|assessment|selection|process|panel|bar|cut|grade|final|shortlist|short-list
        line|list|last|top|next|interviews|finals|exam|audition
    """,
}
