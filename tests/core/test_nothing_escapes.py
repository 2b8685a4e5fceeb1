"""Whatever is asked, a call answers: no character, no length and no fault of ours stops the program or the worker."""

import json
import time
from collections.abc import Callable, Iterator
from itertools import batched
from sys import maxunicode
from typing import Any
from unicodedata import category

import pytest

from followup_core.calls import CALLS, call
from followup_core.limits import LONGEST_MESSAGE, LONGEST_WORDS
from tests.seldom import is_proving

CHECK = {"situation": {"interview_day": "2026-11-02"}, "today": "2026-11-09"}
SAID_ON = {"said_on": "2026-11-23"}
WITH_TEXT: dict[str, Callable[[str], dict[str, Any]]] = {
    "timeline": lambda text: SAID_ON | {"words": text},
    "heard": lambda text: {"said": {"words": text} | SAID_ON, "today": "2026-11-24", "language": "en"},
    "check": lambda text: CHECK | {"situation": {"interview_day": "2026-11-02", "timeline": {"words": text}}},
    "figure": lambda text: CHECK | {"situation": {"interview_day": "2026-11-02", "timeline": {"words": text}}},
    "day": lambda text: WITH_TEXT["figure"](text) | {"day": "2026-11-20"},
    "message": lambda text: {"text": text, "received_on": "2026-11-24", "language": "en"},
    "wording": lambda text: {"text": text, "language": "en"},
    "link": lambda text: {"fragment": f"case=1&interview_day=2026-11-20&timeline.words={text}&policy=2026-12"},
    "since": lambda text: CHECK | {"what": text},
    "reminder": lambda text: CHECK | {"company": text, "role": text},
    "interviews": lambda text: {"today": "2026-11-24", "list": text},
}
"""A request of each call with a text wherever somebody's own words go."""

UNEXPECTED = "it’s our fault"
STEP = 1 if is_proving() else 8
"""Beside the numeric ones every run tries each eighth character, `make prove` all of them."""

ASSIGNED = [
    character
    for number in range(maxunicode + 1)
    if category(character := chr(number)) != "Cn" and (number % STEP == 0 or character.isnumeric())
]
MANY = {"Lo", "Co", "Cs"}
"""Nine in ten characters: ideographs and the like, for private use, and halves of pairs. They go through together."""

TOGETHER = 200
PATTERNS = ("by {} December", "within {} weeks")


def fails(name: str, text: str) -> bool:
    """Whether a call meets a fault of ours with this text."""
    return UNEXPECTED in call(name, json.dumps(WITH_TEXT[name](text)))


def phrases() -> Iterator[str]:
    """Every assigned character as a number would stand; letters of other scripts many at a time."""
    alone = [character for character in ASSIGNED if category(character) not in MANY]
    together = [character for character in ASSIGNED if category(character) in MANY]
    yield from (PATTERNS[number % 2].format(character) for number, character in enumerate(alone))
    yield from (PATTERNS[0].format(" ".join(some)) for some in batched(together, TOGETHER, strict=False))


def test_every_character_goes_through_the_reader_of_words() -> None:
    assert [words for words in phrases() if fails("timeline", words)] == []


@pytest.mark.parametrize("name", [name for name in CALLS if name != "timeline"])
def test_every_character_goes_through_each_call(name: str) -> None:
    """Many at a time: each has gone by itself through the reader above."""
    numbers = [character for character in ASSIGNED if character.isnumeric() and category(character) not in MANY]
    texts = [", ".join(map(PATTERNS[0].format, some)) for some in batched(numbers, TOGETHER // 10, strict=False)]
    texts += [PATTERNS[0].format(" ".join(some)) for some in batched(ASSIGNED, TOGETHER * 4, strict=False)]
    assert [text for text in texts if fails(name, text)] == []


FAULTS = (ValueError("5"), KeyError("x"), RecursionError(), MemoryError(), AssertionError(), ImportError("re"))


@pytest.mark.parametrize("fault", FAULTS, ids=[type(fault).__name__ for fault in FAULTS])
@pytest.mark.parametrize("name", CALLS)
def test_a_fault_of_ours_is_an_answer_that_names_the_call(
    name: str, fault: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def raises(*_: object) -> None:
        raise fault

    monkeypatch.setitem(CALLS, name, CALLS[name]._replace(request=None, answer=raises))  # type: ignore[arg-type]
    answer = json.loads(call(name, "{}"))
    assert answer["error"].startswith(f"Something went wrong in “{name}”, and it’s our fault, not yours.")


PIECES = {
    "one word": "a",
    "one digit": "1",
    "other digits": "٤",
    "spaces": " ",
    "dots": "p.m.",
    "words": "soon ",
    "numbers": "two ",
    "dates": "3/4/",
    "signs": "-–—",
    "no place": "half-term, ",
    "tags": "<a ",
    "fields": "re: x\n",
    "quotes": "> ",
    "stops": "we will decide. ",
    "weeks": "in two weeks and ",
    "blanks": "[a",
    "pressing": "Just checking in. [name] ",
    "wrote": "On 3 Nov 2026 wrote:\n",
    "nested": '{"a":[',
    "escapes": "%41",
}


def least_time(name: str, text: str) -> float:
    """The processor's time for a call, the best of three: another program must not be taken for slowness."""
    took = []
    for _ in range(3):
        begun = time.process_time()
        assert not fails(name, text)
        took.append(time.process_time() - begun)
    return min(took)


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES)
@pytest.mark.parametrize("name", CALLS)
def test_a_text_of_any_length_takes_no_longer_than_its_length(name: str, piece: str) -> None:
    """Five times the text may take ten times as long, but not twenty-five: then nothing is quadratic."""
    longest = (
        LONGEST_WORDS - 100 if name in {"timeline", "heard", "check", "link", "reminder"} else LONGEST_MESSAGE // 2
    )
    short, long = (least_time(name, (piece * longest)[: longest // parts]) for parts in (5, 1))
    assert long < 12 * short + 0.05


@pytest.mark.parametrize("name", CALLS)
def test_a_text_far_too_long_is_refused_sooner_than_one_that_is_read(name: str) -> None:
    assert least_time(name, "soon " * 20_001) < 2 * least_time(name, "we will decide in two weeks " * 70) + 0.01
