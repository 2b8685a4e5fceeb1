"""Why a row stands above another: where both hold, the upper one decides, and that is meant.

`ABOVE` says it of a row and all below it that it meets with another verdict. `ALIKE` says of pairs with the same
verdict what their order still chooses: the reason that the answer gives. `APART` says why a pair never meets.
`overlaps.txt` is written from these and from what is found in the space; a test compares.
"""

ABOVE = {
    "another-job-taken": "Who has another job asks for nothing here; they are still owed the news.",
    "another-job-taken-told": "The search is over and they know, so nothing else is left to do.",
    "turned-down-feedback-open": "A no ends the waiting; all that is left to ask for is feedback, while it is fresh.",
    "turned-down": "After a no there is no news to ask for and nobody to give time.",
    "offer": "They wait for the visitor: answering comes before anything the visitor could ask.",
    "another-offer": "News with its own day isn't a nudge, so no rule against asking or for waiting holds it back.",
    "missed-appointment": "Asking for a new time is part of what was agreed, not asking for news, and cannot wait.",
    "not-interviewed-yet": "Before the conversation there is nothing to follow up, by whichever way they named.",
    "giving-time": "A message of this cycle is on its way; until its time is over nothing else is looked at.",
    "followed-up-silence": "One follow-up a cycle: once it was sent, no day and no way of asking matters any more.",
    "asked-twice": "Two follow-ups in all, and no day of theirs that would invite a third: the day is not looked at.",
    "too-early": "Before the day, how to ask and whether to ask are not yet the question.",
    "portal": "Looking does not contact them and may answer the question, so it comes before every reason not to ask.",
    "only-the-successful-hear-back": "Their silence is the answer, so no way of asking is offered.",
    "asked-not-to-ask": "They asked not to be asked, so no way of asking is offered.",
    "long-past": "So late a message asks for nothing, by whichever way.",
    "told-to-call": "The way they named themselves comes before the usual way.",
    "recruiter": "The person in between is asked, not the company.",
}

ALIKE = {
    ("another-job-taken-told", "turned-down"): "Move on either way; what the visitor did comes before what they said.",
    ("not-interviewed-yet", "too-early"): "Wait either way; that the interview lies ahead is the plainer reason.",
    ("followed-up-silence", "asked-twice"): "Let it rest either way; the follow-up of this cycle is the nearer reason.",
    (
        "followed-up-silence",
        "only-the-successful-hear-back",
    ): "Let it rest either way; what was sent is the nearer reason.",
    ("followed-up-silence", "asked-not-to-ask"): "Let it rest either way; what was sent is the nearer reason.",
    ("followed-up-silence", "long-past"): "Let it rest either way; what was sent is the nearer reason.",
    ("asked-twice", "only-the-successful-hear-back"): "Let it rest either way; it holds on earlier days too.",
    ("asked-twice", "asked-not-to-ask"): "Let it rest either way; it holds on earlier days too.",
    ("asked-twice", "long-past"): "Let it rest either way; it holds on earlier days too.",
    ("only-the-successful-hear-back", "asked-not-to-ask"): "Let it rest either way; that silence answers says more.",
    (
        "only-the-successful-hear-back",
        "long-past",
    ): "Let it rest either way; their own word comes before a number of ours.",
    ("asked-not-to-ask", "long-past"): "Let it rest either way; their own word comes before a number of ours.",
}

APART = {
    ("another-job-taken", "another-job-taken-told"): "One fact with two values.",
    ("turned-down-feedback-open", "offer"): "What came back is a no or an offer.",
    ("turned-down", "offer"): "What came back is a no or an offer.",
    (
        "missed-appointment",
        "not-interviewed-yet",
    ): "Their last word is never before the interview, so what was missed lies before it.",
    ("not-interviewed-yet", "giving-time"): "What was sent before the interview came before their last word.",
    ("not-interviewed-yet", "followed-up-silence"): "What was sent before the interview came before their last word.",
    ("too-early", "long-past"): "Long past lies sixty days after earliest contact.",
    ("portal", "told-to-call"): "One fact with two values.",
}

COUPLED = {
    ("turned-down-feedback-open", "turned_down"): "Without a no there is no time for feedback.",
    ("missed-appointment", "appointment_missed"): "Without a missed appointment nothing can lie before or after it.",
    ("giving-time", "followed_up_this_cycle"): "Without a follow-up there is no answer to give time to.",
}
"""Conditions that no situation can turn alone: what goes with each, because it says more of the same fact."""
