"""Puts the kit into the site: what anybody who writes a checker of their own needs to prove it right.

`kit/policy-YYYY-MM/` has the rules as data, the JSON Schemas of what goes in and out, and vectors: situations on days,
with what must be answered. The addresses stay; a later version of the policy has a folder of its own.
"""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path
from typing import Any

from followup_core.checker import check
from followup_core.facts import facts_of, write_given
from followup_core.limits import BY_TEXT_NAME, LIMITS
from followup_core.policy import POLICY_VERSION, POLICY_VERSIONS
from followup_core.problems import SituationError
from followup_core.replies import NewTimeline, Offer, Said
from followup_core.rules import RULES, Rule, row_text
from followup_core.situation import OtherOffer, Situation
from followup_core.texts import render, say
from followup_core.verdicts import STAGES, Verdict
from site_hooks import answer_schema
from site_hooks.bundle.cache import hash_of, hash_of_folder, kept
from site_hooks.bundle.site import PROJECT, Site
from site_hooks.interviews_schema import schema as interviews_schema
from site_hooks.json_schema import DAY, DRAFT, Schema, of_record

FOLDER = f"kit/policy-{POLICY_VERSION}"
INTERVIEW = date(2026, 11, 18)
DAYS = tuple(timedelta(days=days) for days in (-2, 0, 6, 7, 9, 10, 13, 14, 15, 18, 22, 30, 70))
"""Days after the interview on which an answer to the samples is likely to change, two of them at a weekend."""

MADE_WITH = timedelta(days=8)
"""The samples of a fact are made for this day after the interview, so that what happened lies before most of `DAYS`."""


def _after(days: int) -> date:
    return INTERVIEW + timedelta(days=days)


MORE: tuple[tuple[str, object], ...] = (
    ("follow_ups", (_after(2), _after(5))),
    ("follow_ups", (_after(2), _after(5), _after(9))),
    ("timeline", Said(words="within two weeks")),
    ("came_back", NewTimeline(words="by the end of next week", said_on=_after(6))),
    ("came_back", NewTimeline(deadline=_after(13), open_ended=True, said_on=_after(6))),
    ("came_back", Offer(on=_after(6), answered_on=_after(7))),
    ("other_offer", OtherOffer(answer_by=_after(15), told=True)),
)
"""Values that no sample of a fact has, each with its fact."""

EXPECTED = ("verdict", "rule", "earliest_contact", "changes_on", "changes_to", "best_on", "linkedin")
"""The keys of an answer that a vector holds."""


README = """\
The kit of the policy {version}
===========================

What a checker needs to compare its answers with those of this one.

rules.json              the rows of the rule table in their order, the numbers, and what each version changed
situation.schema.json   what is asked: a situation and a day
answer.schema.json      what is answered
interviews.schema.json  the file of kept interviews
link.schema.json        what a link to a case says
vectors.jsonl           {count:,} questions, one a line, each with what must be answered

Ask your checker each line of vectors.jsonl and compare the keys of "expect".
The lines have every fact but country and region, alone and two at a time, so they are many cases and not all.
Public holidays are announced and changed from year to year, while these lines stay as they are.
These files stay at this address; another version of the policy has a folder of its own.
The page "The JSON" of the site says what each key means.
"""


def put_kit(site: Site) -> None:
    """Write the kit; it is made again only when the core has changed."""
    if site.options.dev:
        return
    made_by = (
        Path(__file__),
        *(PROJECT / "site_hooks" / name for name in ("answer_schema.py", "json_schema.py", "interviews_schema.py")),
    )
    source = hash_of([hash_of_folder(PROJECT / "src").encode(), *(file.read_bytes() for file in made_by)])
    for file in kept("kit", source, make_kit).iterdir():
        target = site.folder / FOLDER / file.name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.read_bytes())


def make_kit(folder: Path) -> None:
    """Write every file of the kit into `folder`."""
    vectors = list(_vectors())
    documents: dict[str, object] = {
        "rules.json": rules(),
        "situation.schema.json": situation_schema(),
        "answer.schema.json": answer_schema.schema(),
        "interviews.schema.json": interviews_schema(),
        "link.schema.json": link_schema(),
    }
    for name, document in documents.items():
        (folder / name).write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", "utf-8")
    lines = (json.dumps(asked | {"expect": {key: answer[key] for key in EXPECTED}}) for asked, answer in vectors)
    (folder / "vectors.jsonl").write_text("".join(f"{line}\n" for line in lines), "utf-8")
    (folder / "README.txt").write_text(README.format(version=POLICY_VERSION, count=len(vectors)), "utf-8")


def rules() -> dict[str, object]:
    """The policy as data: its rows in order, its numbers, its verdicts, and what each version changed."""
    return {
        "policy": POLICY_VERSION,
        "hit_policy": "first",
        "rules": [_row(rule) for rule in RULES],
        "conditions": {
            condition.__name__: (condition.__doc__ or "").strip() for rule in RULES for condition in rule.when
        },
        "limits": [
            {"name": limit.name, "value": limit.value, "unit": limit.unit, "origin": limit.origin.value}
            for limit in LIMITS
        ],
        "verdicts": [{"id": each.value, "stage": STAGES[each].value} for each in Verdict],
        "versions": [
            {
                "id": version.id,
                "changes": [render(say(f"policy.{version.id}.{change}", **BY_TEXT_NAME)) for change in version.changes],
            }
            for version in POLICY_VERSIONS
        ],
    }


def _row(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.id,
        "when": [condition.__name__ for condition in rule.when],
        "text": render(row_text(rule)),
        "verdict": rule.verdict.value,
        "cites": list(rule.cites),
    }


def situation_schema() -> Schema:
    """What `check` takes: a situation and the day."""
    properties = {"situation": of_record(Situation, needed=("interview_day",)), "today": DAY}
    properties["language"] = {"type": "string"}
    return {
        "$schema": DRAFT,
        "title": "What the checker is asked",
        "type": "object",
        "properties": properties,
        "required": ["situation", "today"],
    }


def link_schema() -> Schema:
    """What `link` reads out of a link to a case."""
    return {
        "$schema": DRAFT,
        "title": "What a link to a case says",
        "type": "object",
        "properties": {
            "situation": of_record(Situation),
            "made": {"anyOf": [{"type": "null"}, DAY]},
            "said": {"enum": [None, *(each.value for each in Verdict)]},
            "policy": {"type": ["string", "null"]},
            "id": {"type": ["string", "null"]},
        },
        "required": ["situation", "made", "said", "policy", "id"],
    }


def _vectors() -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Each single fact and each pair of facts, answered otherwise, on each day: what is asked, and the answer."""
    for situation in _situations():
        for after in DAYS:
            today = INTERVIEW + after
            try:
                answer = check(situation, today).to_dict()
            except SituationError:  # part of it only happens later
                continue
            yield {"situation": write_given(situation), "today": today.isoformat()}, answer


def _situations() -> Iterator[Situation]:
    made_on = INTERVIEW + MADE_WITH
    others = [
        (name, value)
        for name, (spec, about) in facts_of(Situation).items()
        if name not in ("interview_day", "country", "region")
        for _, value in about.kind.others(spec.default, made_on)
    ]
    others += MORE
    yield Situation(interview_day=INTERVIEW)
    for count in (1, 2):
        for chosen in combinations(others, count):
            if len({name for name, _ in chosen}) == count:
                yield Situation(interview_day=INTERVIEW, **dict(chosen))
