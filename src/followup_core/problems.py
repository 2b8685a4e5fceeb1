"""What is wrong with an input: a path, the message, and all problems reported together."""

from typing import NamedTuple

from followup_core.limits import MOST_ECHOED, MOST_PROBLEMS
from followup_core.texts import Message, Value, render, say


class Problem(NamedTuple):
    """One thing that is wrong.

    Attributes:
        path: where it is, as a JSON path and the name of the form's control (`follow_ups[1]`); "" for the whole.
        message: what is wrong, what is allowed and what to do.
        span: the characters of the value that it is about, where it is about a part of them.
    """

    path: str
    message: Message
    span: tuple[int, int] | None = None

    def text(self, language: str = "en") -> str:
        """The problem as a sentence, led by its path."""
        sentence = render(self.message, language)
        return f"{self.path}: {sentence}" if self.path else sentence


def cut(text: str) -> str:
    """A text as an error quotes it: only the beginning of a long one."""
    return text if len(text) <= MOST_ECHOED else f"{text[: MOST_ECHOED - 1]}…"


class InputError(ValueError):
    """An input that cannot be used.

    Attributes:
        problems: everything that is wrong, or the first problems of a great many.
    """

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems)
        self.problems: tuple[Problem, ...] = problems[:MOST_PROBLEMS]

    def text(self, language: str = "en") -> str:
        """All problems as sentences, each led by its path."""
        return " ".join(each.text(language) for each in self.problems)

    def __str__(self) -> str:
        return self.text()


class SituationError(InputError):
    """A situation that is impossible: an unknown fact, a value that is not allowed, days in an impossible order."""


class TimelineError(InputError):
    """Words about a time that cannot be read; the span of its problem points at them."""


class UnplacedTime(TimelineError):
    """Words that name a time whose day differs from place to place: the visitor is asked for its last possible day."""


class LibraryNeeded(Exception):
    """A library that is loaded on demand is not there.

    Attributes:
        name: what to install.
        package: what a page loads, which can be a part of the library.
    """

    def __init__(self, name: str, package: str) -> None:
        super().__init__(name, package)
        self.name = name
        self.package = package

    def __str__(self) -> str:
        return self.text()

    def text(self, language: str = "en") -> str:
        """What it is needed for, and how to install it."""
        return render(say(f"error.library_needed.{self.name}", name=self.name), language)


class Problems:
    """Collects problems, so that a visitor hears of all of them at once.

    >>> found = Problems()
    >>> found.add("contact", "unit.days", count=2)
    >>> found.raise_if_any()
    Traceback (most recent call last):
    followup_core.problems.SituationError: contact: 2 days
    """

    def __init__(self) -> None:
        self.found: list[Problem] = []

    def add(self, path: str, message_id: str, /, **values: Value) -> None:
        """Note the problem `message_id` at `path`; only the first `MOST_PROBLEMS` are kept."""
        if len(self.found) < MOST_PROBLEMS:
            self.found.append(Problem(path, say(message_id, **values)))

    def raise_if_any(self) -> None:
        """Raise a `SituationError` with all problems noted; return where there is none."""
        if self.found:
            raise SituationError(tuple(self.found))
