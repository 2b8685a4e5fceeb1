"""What `followup check` prints: an answer for people, from the words of a command line.

Options are few; every other fact is given by its path in the public JSON, as a link to a case names it.
"""

import argparse
import json
import re
import textwrap
from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from followup_core.answer import Answer
from followup_core.answer_parts import Write, writer
from followup_core.case_link import read_link
from followup_core.checker import check
from followup_core.facts import Record, Variant, facts_of
from followup_core.kinds import DAYS, Nullable
from followup_core.policy import POLICY_VERSION
from followup_core.problems import InputError, LibraryNeeded, Problem, SituationError
from followup_core.situation import Situation, today_from
from followup_core.texts import Message, say, spoken

WIDTH = 78
BOLD, PLAIN = "\x1b[1m", "\x1b[0m"
ANSWERED, WRONG, LIBRARY_MISSING = 0, 2, 3
"""Exit codes; 2 is also that of `argparse`."""

NAMED = {
    "interview": "interview_day",
    "said": "timeline.words",
    "said_on": "timeline.said_on",
    "by": "timeline.deadline",
    "country": "country",
    "contact": "contact",
    "channel": "channel",
}
"""The options, each with the path of its fact."""

_PART = re.compile(r"([^.\[]+)(?:\.(.+)|\[\d+\])", re.DOTALL)
"""The path of a part of a fact, as `timeline.words` and `follow_ups[0]`."""

_WITH_PARTS = {
    name
    for name, (_, about) in facts_of(Situation).items()
    if about.kind is DAYS or (isinstance(about.kind, Nullable) and isinstance(about.kind.kind, Record | Variant))
}
"""The facts that have parts, and so are never a text."""


class Printed(NamedTuple):
    """What is printed: the text for standard output, the text for standard error, and the exit code."""

    out: str
    error: str
    code: int


def add_options(parser: argparse.ArgumentParser) -> None:
    """Give `parser` the options of a check for people."""
    parser.add_argument("--interview", metavar="DAY", help="the day of the interview, as 2026-11-20")
    parser.add_argument("--said", metavar="WORDS", help="what they said, as “within two weeks”")
    parser.add_argument("--said-on", metavar="DAY", help="the day they said it; if left out, the day of the interview")
    parser.add_argument("--by", metavar="DAY", help="the day they named, where it is known")
    parser.add_argument(
        "--wrote", metavar="DAY", action="append", default=[], help="a day you wrote to them; give it once for each"
    )
    parser.add_argument("--country", metavar="CODE", help="whose public holidays count, as GB")
    parser.add_argument("--contact", help="company or recruiter")
    parser.add_argument("--channel", help="none, email, portal or phone")
    parser.add_argument("--fact", metavar="PATH=VALUE", action="append", default=[], help="any other fact, by its path")
    parser.add_argument("--link", metavar="ADDRESS", help="a link to a case, in place of its facts")
    parser.add_argument("--today", metavar="DAY", help="the day to answer for; if left out, today")
    parser.add_argument("--json", action="store_true", help="the answer as JSON")
    parser.add_argument("--language", help="how days are written, as en-US; if left out, en")


def is_given(asked: argparse.Namespace) -> bool:
    """Whether anything was asked by the options of `add_options`."""
    return any(value not in (None, [], False) for name, value in vars(asked).items() if name != "call")


def printed(asked: argparse.Namespace, today: date, *, styled: bool) -> Printed:
    """The answer to what was asked for.

    Args:
        asked: the options of `add_options`.
        today: the visitor's day, where they named none.
        styled: whether the headline is set off, as on a terminal.
    """
    language = spoken(asked.language or "")
    try:
        situation = _linked(asked) if asked.link else Situation.from_dict(_facts(asked))
        answer = check(situation, today_from(asked.today) if asked.today else today)
    except InputError as error:
        return Printed("", error.text(language) + "\n", WRONG)
    except LibraryNeeded as missing:
        return Printed("", missing.text(language) + "\n", LIBRARY_MISSING)
    lines = (
        [json.dumps(answer.to_dict(language), ensure_ascii=False, indent=2)]
        if asked.json
        else _page(answer, language, styled)
    )
    return Printed("\n".join(lines) + "\n", "", ANSWERED)


def _linked(asked: argparse.Namespace) -> Situation:
    """The case of a link that is whole, and stands alone.

    Raises:
        SituationError: something of it cannot be read, or facts stand beside it; an answer would be about another case.
    """
    beside = tuple(f"--{name.replace('_', '-')}" for name in (*NAMED, "wrote", "fact") if getattr(asked, name))
    if beside:
        raise SituationError((Problem("", say("error.link_or_facts", options=beside)),))
    case = read_link(asked.link)
    if case.problems or case.situation is None:
        raise SituationError(case.problems)
    return case.situation


def _facts(asked: argparse.Namespace) -> dict[str, object]:
    """The options as the public JSON of a situation."""
    pairs = [(path, getattr(asked, name)) for name, path in NAMED.items()]
    pairs += [(name, value) for name, _, value in (each.partition("=") for each in asked.fact)]
    facts: dict[str, Any] = {"follow_ups": [*asked.wrote]}
    for path, value in sorted(pairs, key=lambda pair: _PART.fullmatch(pair[0]) is not None):  # a whole before its parts
        if value is not None:
            _put(facts, path, {"true": True, "false": False}.get(value, value))
    return facts


def _put(facts: dict[str, Any], path: str, value: object) -> None:
    """Add a value at its path; one that has no place stays there as a fact of its own, and is reported as unknown."""
    part = _PART.fullmatch(path)
    owner, inner = part.groups() if part else (path, None)
    held = facts.setdefault(owner, {} if inner else []) if part else None
    if inner and isinstance(held, dict):
        held[inner] = value
    elif part and not inner and isinstance(held, list):
        held.append(value)
    elif not (part and owner in _WITH_PARTS and isinstance(held, str)):  # such a text is reported as what it is
        facts[path] = value


def _page(answer: Answer, language: str, styled: bool) -> Iterator[str]:
    """The answer in the order of the card: what to do, why, the days, the words to send."""
    write = writer(language, answer.today.year)
    headline = write(answer.headline)
    yield f"{BOLD}{headline}{PLAIN}" if styled else headline
    if answer.detail:
        yield from _wrapped(write(answer.detail))
    yield from ("", *_wrapped(write(answer.why)))
    if answer.plan:
        shown = [each.to_dict(write) for each in answer.plan]
        yield from ("", f"{write(say('card.days'))}:")
        yield from (f"  {each['days_text']}: {each['text']}" for each in shown)
    if answer.draft:
        yield from ("", f"{write(answer.draft.title)}:", *_indented(write, answer.draft.subject, answer.draft.body))
    yield from ("", write(say("policy.version", version=POLICY_VERSION)))


def _indented(write: Write, subject: Message | None, body: Message) -> Iterator[str]:
    if subject:
        yield f"  {write(say('card.subject'))}: {write(subject)}"
        yield ""
    for paragraph in write(body).split("\n"):
        yield from _wrapped(paragraph, "  ") or [""]


def _wrapped(text: str, indent: str = "") -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
