"""Kinds of answers, and what is promised of whole answers: reasons and sections, LinkedIn, drafts, the same as JSON.

A sentence is chosen by the row, by what earliest contact follows from, by what comes next and by which facts there
are, and the days are put into it. So answers are of a few thousand kinds, and one of each is read in full.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from followup_core import check, limits
from followup_core.answer_parts import BLANK
from followup_core.calls import call
from followup_core.sections import SECTIONS
from followup_core.situation import Awaiting, LinkedIn, Situation, ThankYou
from followup_core.verdicts import Verdict
from followup_core.wording import pressing_in
from tests.promises.promises import Answered, Broken, four_keys
from tests.promises.second.answer import FourKeys

Kind = tuple[object, ...]
SECTION_IDS = {section.id for section in SECTIONS}


def kind(answered: Answered) -> Kind:
    """What the sentences of an answer are chosen by."""
    facts, dates, change = answered.standing.situation, answered.standing.dates, answered.change
    return (
        answered.rule.id,
        dates.basis,
        change and change[1],
        answered.best_on is None,
        type(facts.came_back),
        dates.word.reply is None,
        facts.contact,
        facts.channel,
        bool(facts.follow_ups),
        facts.timeline is None,
        facts.other_offer is None,
        facts.missed_appointment is None,
    )


def varied(number: int, situation: Situation) -> Situation:
    """The situation with one after another of the values that only words depend on."""
    return replace(
        situation,
        linkedin=list(LinkedIn)[number % 4],
        awaiting=list(Awaiting)[number % 3],
        thank_you=list(ThankYou)[number // 4 % 3],
    )


def broken(situation: Situation, today: date, answered: Answered) -> Iterator[Broken]:
    """What does not hold of a whole answer; promise 0 is that it has the keys that the space was asked for."""
    answer = check(situation, today)
    keys = FourKeys(str(answer.verdict), answer.earliest_contact, answer.changes_on, str(answer.linkedin))
    told = answer.to_dict()
    if keys != four_keys(answered):
        yield Broken(0, "check gives other keys", situation, today)
    if answer.best_on != answered.best_on:
        yield Broken(8, "check gives another best day", situation, today)
    if (answer.linkedin_note is not None, answer.linkedin) not in ((True, "invite"), (False, answer.linkedin)):
        yield Broken(4, "a note without an invitation", situation, today)
    if situation.linkedin is not LinkedIn.AGREED and (answer.linkedin_note or answer.linkedin in ("invite", "later")):
        yield Broken(4, "an invitation that was not agreed", situation, today)
    for why in _no_reason(told):
        yield Broken(5, why, situation, today)
    request = json.dumps({"situation": situation.to_dict(), "today": today.isoformat()})
    if json.loads(call("check", request)) != json.loads(json.dumps(told)):
        yield Broken(10, "another answer by way of JSON", situation, today)
    for draft in (told["draft"], told["linkedin_note"], *told["drafts_beside"]):  # type: ignore[misc]
        if isinstance(draft, dict):
            yield from (Broken(11, why, situation, today) for why in _unfit(draft))


def _no_reason(told: dict[str, Any]) -> Iterator[str]:
    ids = [section["id"] for section in told["sections"]]
    if told["verdict"] not in list(Verdict):
        yield "no verdict"
    if not ids or not set(ids) <= SECTION_IDS or len(set(ids)) != len(ids):
        yield "no section of the guide"
    if not str(told["why"]).endswith(".") or not told["headline"]:
        yield "no reason"
    if "{" in f"{told['headline']}{told['detail']}{told['why']}":
        yield "a blank in a sentence"


def _unfit(draft: dict[str, Any]) -> Iterator[str]:
    for tone in ("body", "plain"):
        body = draft[tone]
        text = f"{draft['subject'] or ''}\n{body}"
        blanks = {f"[{blank}]" for blank in BLANK.findall(body)}
        if not {"[position]", "[company]"} <= blanks:
            yield f"{draft['id']}: does not name position and company"
        if len(text.split()) > limits.DRAFT_WORDS.value:
            yield f"{draft['id']}: too long"
        if draft["id"] == "linkedin" and len(BLANK.sub("", body)) > limits.LINKEDIN_CHARACTERS.value:
            yield f"{draft['id']}: too long for a note"
        if pressing_in(text):
            yield f"{draft['id']}: presses"
        if text.replace("Is now a good time?", "").count("?") > 1:
            yield f"{draft['id']}: asks more than one thing"
