"""Every text that the tables of the core ask for is there, in each language; `make check` runs it.

A missing text is named with its language and the file it belongs into, before any page or answer is made.
"""

import sys
from collections.abc import Iterator

from followup_core.answer_parts import BLANK
from followup_core.dates import Basis
from followup_core.drafts import BY_VERDICT, DRAFTS, FOR_AN_ACCEPTED_OFFER
from followup_core.facts import facts_of
from followup_core.kinds import Choice, Optional
from followup_core.limits import LIMITS
from followup_core.rules import RULES
from followup_core.sections import SECTIONS, Origin
from followup_core.situation import Situation
from followup_core.texts import CATALOGUES
from followup_core.timeline.conventions import CONVENTIONS, GROUPS
from followup_core.verdicts import Verdict
from followup_core.what_if import IMPORTANCE
from followup_core.wording import PRESSING


def needed() -> Iterator[tuple[str, str]]:
    """Each text that a table asks for, with the file of a language's folder that it belongs into."""
    for name, texts in NEEDED.items():
        for text in texts():
            yield text, f"{name}.py"


def _rules() -> Iterator[str]:
    for rule in RULES:
        yield f"rule.{rule.id}.when"
        if rule.id != "too-early":
            yield f"why.{rule.id}"
        yield from (f"condition.{condition.__name__}.not" for condition in rule.when)
    for basis in Basis:
        yield from (f"why.too-early.{basis}", f"basis.{basis}.ahead", f"basis.{basis}.over")


def _verdicts() -> Iterator[str]:
    yield from (f"verdict.{verdict}.short" for verdict in Verdict)


def _questions() -> Iterator[str]:
    for path, (_, about) in facts_of(Situation).items():
        kind = about.kind.kind if isinstance(about.kind, Optional) else about.kind
        yield f"question.{path}.label"
        if path != "region":
            yield f"question.{path}.given"
        if path in IMPORTANCE:
            yield f"question.{path}.assumed"
        if isinstance(kind, Choice):
            yield from (f"question.{path}.{option}" for option in kind.options)
        if kind.name == "yes_no":
            yield from (f"question.{path}.no", f"question.{path}.yes")


def _sections() -> Iterator[str]:
    for section in SECTIONS:
        endings = ("title", "point", "summary", "search", *(("reason",) if section.origin is Origin.OURS else ()))
        yield from (f"section.{section.id}.{ending}" for ending in endings)
    for limit in LIMITS:
        yield from (f"limit.{limit.name}.label", f"limit.{limit.name}.reason")


def _drafts() -> Iterator[str]:
    assert {*BY_VERDICT.values(), *FOR_AN_ACCEPTED_OFFER.values()} <= set(DRAFTS)
    for text in DRAFTS:
        yield f"draft.{text.id}.title"
        for to in ("", ".recruiter") if text.to_recruiter else ("",):
            yield from (f"draft.{text.id}.body{to}", f"draft.{text.id}.body{to}.plain")
            if text.subject:
                yield f"draft.{text.id}.subject{to}"
    for catalogue in CATALOGUES.values():
        bodies = [text for key, text in catalogue.items() if key.startswith("draft.")]
        blanks = {blank for text in bodies for blank in BLANK.findall(text)}
        yield from (f"draft.blank.{blank.replace(' ', '_')}" for blank in sorted(blanks))


def _wording() -> Iterator[str]:
    yield from (f"wording.{row.why}" for row in PRESSING)


def _timelines() -> Iterator[str]:
    yield from (f"timeline.convention.{row.id}" for row in CONVENTIONS)
    yield from (f"timeline.group.{group}" for group in GROUPS)


NEEDED = {
    "rules": _rules,
    "verdicts": _verdicts,
    "questions": _questions,
    "sections": _sections,
    "drafts": _drafts,
    "wording": _wording,
    "timelines": _timelines,
}
"""What asks for texts, by the file that has them."""


def missing() -> list[str]:
    """A line for each text that is needed and not there."""
    return [
        f"{text} is missing in {language}: write it in src/followup_core/texts/{language}/{file}"
        for language, catalogue in CATALOGUES.items()
        for text, file in dict(needed()).items()
        if text not in catalogue
    ]


def main() -> None:
    """Print what is missing; the number of these is the exit status."""
    lines = missing()
    print(*lines, sep="\n", end="\n" if lines else "")
    sys.exit(min(len(lines), 100))


if __name__ == "__main__":
    main()
