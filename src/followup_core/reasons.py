"""What to do, what it follows from and why: the sentences of an answer, chosen from its facts and dates."""

from datetime import date, timedelta

from followup_core.answer_parts import Given, RuledOut
from followup_core.dates import Basis
from followup_core.facts import facts_of
from followup_core.limits import BY_TEXT_NAME, RIGHT_YEAR
from followup_core.replies import CheckIn, NewTimeline, Offer, Said, StillDeciding, TurnedDown, reply_day
from followup_core.rules import RULES, Change, Detail, Rule, Standing, Trait, offer_accepted
from followup_core.sections import SECTIONS, Section
from followup_core.situation import OtherOffer, Situation
from followup_core.texts import Message, Value, say
from followup_core.verdicts import FOLLOW_UPS, Verdict
from followup_core.workdays import Calendar

BASIS_SECTIONS = {
    Basis.DEADLINE: "respect-their-timeline",
    Basis.NO_TIMELINE: "when-to-follow-up",
    Basis.NO_TIMELINE_SLOW: "slow-employers",
    Basis.FLOOR: "not-before-a-day",
    Basis.STILL_DECIDING: "still-deciding",
    Basis.STILL_DECIDING_SLOW: "slow-employers",
    Basis.ASK_ON: "ask-us-again",
    Basis.ACCEPTED_OFFER: "they-offered-you-the-job",
    Basis.EARLY_FOLLOW_UP: "wrote-too-early",
}
"""The section that explains each way to come to earliest contact."""

BY_ID = {section.id: section for section in SECTIONS}


def standing_values(standing: Standing) -> dict[str, Value]:
    """The days of a standing by name, for the placeholders of its texts; a day that does not exist is left out."""
    situation, dates = standing.situation, standing.dates
    reply, other = dates.word.reply, situation.other_offer
    named = {
        "today": standing.today,
        "interview": situation.interview_day,
        "deadline": dates.word.deadline,
        "floor": dates.word.floor,
        "ask_on": dates.word.ask_on,
        "earliest": dates.earliest_contact,
        "long_past": dates.long_past_from,
        "follow_up": dates.follow_up,
        "last_sent": max(situation.follow_ups, default=None),
        "rest_from": dates.rest_from,
        "feedback_until": dates.feedback_until,
        "answer_by": other and other.answer_by,
        "yes": reply.answered_on if isinstance(reply, Offer) else None,
        "missed": situation.missed_appointment,
        "looked": situation.portal_checked_on,
        "last_word": dates.word.last,
        "reply": reply and reply_day(reply),
    }
    values: dict[str, Value] = {name: day for name, day in named.items() if day}
    return values | BY_TEXT_NAME | awaited(situation)


def awaited(situation: Situation) -> dict[str, Value]:
    """What the visitor waits for, as texts name it (A9): `about` follows a sentence, `awaited` stands in one."""
    return {"awaited": say(f"awaited.{situation.awaiting}"), "about": say(f"about.{situation.awaiting}")}


def headline(standing: Standing, rule: Rule, change: Change | None, best_on: date | None) -> Message:
    """One sentence to act on."""
    values = standing_values(standing)
    if change:
        values |= {"changes_on": change.day, "days": (change.day - standing.today).days}
    if Trait.OWN_HEADLINE in rule.traits:
        return say(f"headline.{rule.id}", **values)
    if rule.verdict is Verdict.WAIT and change:
        return say(f"headline.wait.{change.rule.verdict}", **values)
    name = str(rule.verdict)
    if rule.verdict in FOLLOW_UPS and offer_accepted(standing):
        name = "ask_in_writing"
    return say(f"headline.{name}.best_on", **values, best_on=best_on) if best_on else say(f"headline.{name}", **values)


def detail(standing: Standing, rule: Rule) -> Message | None:
    """A further sentence: the days that it follows from."""
    values = standing_values(standing)
    if Trait.TOO_LATE in rule.traits and standing.today - standing.dates.word.last >= timedelta(RIGHT_YEAR.value):
        return say("detail.right_year", **values)
    if rule.detail is Detail.DATES:
        tense = "ahead" if standing.today < standing.dates.earliest_contact else "over"
        return say(f"basis.{standing.dates.basis}.{tense}", **values)
    return say(f"detail.{rule.id}", **values) if rule.detail is Detail.OWN else None


def why(standing: Standing, rule: Rule) -> Message:
    """The reason, in the second person."""
    name = rule.id
    if Trait.THEIR_TIME_RUNS in rule.traits:
        name += f".{standing.dates.basis}"
    elif rule.verdict in FOLLOW_UPS and offer_accepted(standing):
        name += ".accepted_offer"  # whatever the day follows from, even a time they named for the papers
    return say(f"why.{name}", **standing_values(standing))


def cited(standing: Standing, rule: Rule) -> tuple[Section, ...]:
    """The sections that an answer rests on; where a date decides, the one that explains the date leads."""
    ids = list(rule.cites)
    basis = BASIS_SECTIONS[standing.dates.basis]
    if Trait.THEIR_TIME_RUNS in rule.traits or offer_accepted(standing):
        ids = [basis, *(each for each in ids if each not in BASIS_SECTIONS.values())]
    elif rule.verdict in FOLLOW_UPS and basis not in ids:
        ids.append(basis)
    return tuple(BY_ID[each] for each in ids)


def ruled_out(standing: Standing, rule: Rule) -> tuple[RuledOut, ...]:
    """For each row above the one that decided, the first of its conditions that does not hold."""
    values = tuple(standing_values(standing).items())
    return tuple(
        RuledOut(above, Message(f"condition.{failed.__name__}.not", values))
        for above in RULES[: RULES.index(rule)]
        for failed in [next(holds for holds in above.when if not holds(standing))]
    )


def given(situation: Situation) -> tuple[Given, ...]:
    """Every fact that is not at its default, in a few words."""
    return tuple(
        Given(name, say(f"question.{name}.given"), _shown(name, value), isinstance(value, Said) and bool(value.words))
        for name, (spec, _) in facts_of(Situation).items()
        if (value := getattr(situation, name)) != spec.default and name != "region"
    )


def given_or_ignored(situation: Situation, calendar: Calendar) -> tuple[Given, ...]:
    """The same as the card shows it: a fact about an earlier step says so."""
    return tuple(
        each._replace(
            text=_asked(situation, each.text)
            if each.path == "follow_ups"
            else _or_ignored(each.text, getattr(situation, each.path), situation.interview_day, calendar)
        )
        for each in given(situation)
    )


def _or_ignored(shown: Message | str, value: object, interview: date, calendar: Calendar) -> Message | str:
    """The words for a fact, with a note where it lies before the interview."""
    day, said_on = None, None
    match value:
        case Said():
            named = value.named_time(calendar)
            day, said_on = named and named.day, value.said_on if isinstance(value, NewTimeline) else None
        case CheckIn():
            day, said_on = value.day, value.said_on
        case StillDeciding():
            said_on = value.on
    if day and day < interview:
        return say("given.ignored", shown=shown)
    return say("given.ignored.said", shown=shown) if said_on and said_on < interview else shown


def _asked(situation: Situation, shown: Message | str) -> Message | str:
    """The days on which the visitor asked, with a note where some lie before the interview."""
    days = situation.follow_ups
    early = tuple(sorted(day for day in days if day < situation.interview_day))
    if early and len(early) < len(days):
        return say("given.days.some_early", shown=shown, early=early)
    return say("given.days.early", shown=shown) if early else shown


def _shown(path: str, value: object) -> Message | str:
    """A fact in a few words."""
    match value:
        case Said():
            shown = _said(value)
        case CheckIn():
            shown = say("given.check_in_on", day=value.day)
        case StillDeciding() | TurnedDown() | Offer():
            shown = say(f"given.{type(value).__name__.lower()}", day=value.on)
        case OtherOffer():
            shown = say("given.other_offer", day=value.answer_by)
        case date():
            shown = say("given.day", day=value)
        case tuple():
            shown = say("given.days", days=tuple(sorted(value)))
        case _:
            shown = str(value) if path == "country" else say(f"given.{path}.{'yes' if value is True else value}")
    return shown


def _said(said: Said) -> Message | str:
    if said.words:
        return f"“{said.words.strip()}”"
    return say("given.floor" if said.open_ended else "given.deadline", day=said.deadline or date.min)
