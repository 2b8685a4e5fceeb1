"""The questions that are asked first, and the buttons that open the others."""

import re

from site_hooks.html import Html, element

ASKED_FIRST = ("interview_day", "timeline")
"""The two that a first answer needs."""


def opens(path: str, text: str, chooses: str | None = None, about: str | None = None) -> Html:
    """A button that opens the question a control belongs to.

    Args:
        path: of the control.
        text: what stands on the button.
        chooses: the answer that is given at once, as `path=value`.
        about: what tells it apart from others of the same name, for those who hear it.
    """
    name, question = f"{text}: {about}" if about else None, question_of(path)
    return element(
        "button", text, type="button", class_="link", data_open=question, data_choose=chooses, aria_label=name
    )


def question_of(path: str) -> str:
    """The question that a control belongs to.

    >>> question_of("came_back.kind"), question_of("follow_ups[0]")
    ('came_back', 'follow_ups')
    """
    return re.split(r"[.\[]", path, maxsplit=1)[0]
