"""The thirteen conclusions that the checker can come to, and what kind of step each is."""

from enum import StrEnum


class Verdict(StrEnum):
    """What to do today; exactly one in every answer."""

    WITHDRAW = "withdraw"
    MOVE_ON = "move_on"
    ASK_FEEDBACK = "ask_feedback"
    ANSWER_OFFER = "answer_offer"
    TELL_THEM_NOW = "tell_them_now"
    ASK_NEW_TIME = "ask_new_time"
    WAIT = "wait"
    GIVE_TIME = "give_time"
    LET_IT_REST = "let_it_rest"
    CHECK_PORTAL = "check_portal"
    CALL = "call"
    ASK_RECRUITER = "ask_recruiter"
    SEND_EMAIL = "send_email"


class Stage(StrEnum):
    """Where on the line of days a verdict stands; each has its own colour and shape on the page."""

    WAIT = "wait"
    ACT = "act"
    GIVE = "give"
    REST = "rest"


STAGES: dict[Verdict, Stage] = {
    Verdict.WAIT: Stage.WAIT,
    Verdict.GIVE_TIME: Stage.GIVE,
    Verdict.LET_IT_REST: Stage.REST,
    Verdict.MOVE_ON: Stage.REST,
} | dict.fromkeys(
    (
        Verdict.WITHDRAW,
        Verdict.ASK_FEEDBACK,
        Verdict.ANSWER_OFFER,
        Verdict.TELL_THEM_NOW,
        Verdict.ASK_NEW_TIME,
        Verdict.CHECK_PORTAL,
        Verdict.CALL,
        Verdict.ASK_RECRUITER,
        Verdict.SEND_EMAIL,
    ),
    Stage.ACT,
)

ASKS_FOR_NEWS = frozenset({Verdict.CHECK_PORTAL, Verdict.CALL, Verdict.ASK_RECRUITER, Verdict.SEND_EMAIL})
"""Verdicts that look for news, so that earliest contact holds for them."""

FOLLOW_UPS = ASKS_FOR_NEWS - {Verdict.CHECK_PORTAL}
"""Verdicts that send a follow-up; looking in the portal does not contact them."""

CONTACTS = frozenset(verdict for verdict, stage in STAGES.items() if stage is Stage.ACT) - {Verdict.CHECK_PORTAL}
"""Verdicts that send them something; looking in the portal does not contact them."""
