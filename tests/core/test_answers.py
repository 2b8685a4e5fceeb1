"""The whole answers of the situations are those that somebody read and accepted."""

import difflib

from tests.core.answers import ACCEPTED, COMMAND, written


def test_the_answers_are_those_accepted() -> None:
    accepted, now = ACCEPTED.read_text("utf-8"), written()
    changes = difflib.unified_diff(accepted.splitlines(), now.splitlines(), "accepted", "now", lineterm="", n=2)
    assert accepted == now, "\n".join(["Read what changed, then run: " + COMMAND, *changes])
