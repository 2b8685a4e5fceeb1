"""Should I follow up yet? `check` goes through the stages in order and puts the answer together."""

from datetime import date

from followup_core.advice import advice, invitation
from followup_core.answer import Answer
from followup_core.answer_parts import Decided, Reminder
from followup_core.dates import KeyDates, key_dates
from followup_core.drafts import draft_for, drafts_beside, linkedin_note
from followup_core.others_say import others_say
from followup_core.plan import best_day, next_change, plan
from followup_core.problems import Problems, cut
from followup_core.reasons import cited, detail, given_or_ignored, headline, ruled_out, why
from followup_core.rules import RULES, Change, Rule, Standing, decide
from followup_core.situation import Situation
from followup_core.texts import say
from followup_core.verdicts import ASKS_FOR_NEWS, Verdict
from followup_core.what_if import alternatives, assumptions, outcomes
from followup_core.workdays import Calendar, calendar_for


def check(situation: Situation, today: date) -> Answer:
    """What to do on `today`, and why.

    Args:
        situation: everything the visitor told us.
        today: the visitor's local date.

    Raises:
        SituationError: a day that is said to have happened lies after `today`, or the calendar does not know the
            country or the region.
        LibraryNeeded: a country is chosen and the `holidays` package is not there.

    >>> check(Situation(interview_day=date(2026, 11, 4)), date(2026, 11, 11)).verdict
    <Verdict.SEND_EMAIL: 'send_email'>
    """
    situation = situation.as_of(today)
    calendar = calendar_named(situation.country, situation.region)
    dates = key_dates(situation, calendar)
    standing = Standing(situation, dates, today)
    rule = decide(standing)
    change = next_change(standing, rule.verdict)
    best_on = best_day(standing, rule.verdict, calendar)
    found = outcomes(standing, calendar)
    invited = invitation(standing, rule.verdict)
    return Answer(
        today=today,
        interview_day=situation.interview_day,
        verdict=rule.verdict,
        rule=rule,
        earliest_contact=_earliest_shown(dates, rule, change),
        changes_on=change and change.day,
        changes_to=change and change.rule.verdict,
        best_on=best_on,
        linkedin=invited,
        headline=headline(standing, rule, change, best_on),
        detail=detail(standing, rule),
        why=why(standing, rule),
        sections=cited(standing, rule),
        given=given_or_ignored(situation, calendar),
        assumptions=assumptions(situation, rule.verdict, change, found),
        not_now=advice(standing, rule, forbids=True),
        advice=advice(standing, rule, forbids=False),
        others_say=others_say(standing, rule),
        plan=plan(standing, calendar),
        alternatives=alternatives(found, rule.verdict, calendar),
        ruled_out=ruled_out(standing, rule),
        decided=Decided(rule, RULES.index(rule) + 1),
        draft=draft_for(standing, _sent_next(rule, change)),
        linkedin_note=linkedin_note(standing, invited),
        drafts_beside=drafts_beside(standing, rule.verdict),
        reminder=_reminder(standing, change, calendar),
    )


def calendar_named(country: str | None, region: str | None) -> Calendar:
    """The calendar of the chosen country and region.

    Raises:
        SituationError: the `holidays` package does not know them.
        LibraryNeeded: the package is not there.
    """
    problems = Problems()
    try:
        return calendar_for(country, region)
    except NotImplementedError:
        if region is None or not _known(country):
            problems.add("country", "error.country_unknown", country=country or "")
        else:
            problems.add("region", "error.region_unknown", region=cut(region), country=country or "")
    problems.raise_if_any()
    raise AssertionError("unreachable: a problem was noted")


def _known(country: str | None) -> bool:
    try:
        calendar_for(country)
    except NotImplementedError:
        return False
    return True


def _earliest_shown(dates: KeyDates, rule: Rule, change: Change | None) -> date | None:
    """Earliest contact, where the verdict asks for news or waits to do so."""
    waits_to_ask = rule.verdict is Verdict.WAIT and change is not None and change.rule.verdict in ASKS_FOR_NEWS
    return dates.earliest_contact if rule.verdict in ASKS_FOR_NEWS or waits_to_ask else None


def _sent_next(rule: Rule, change: Change | None) -> Verdict:
    """The verdict whose words the visitor needs next: today's, or the one that follows the waiting."""
    verdict = change.rule.verdict if rule.verdict is Verdict.WAIT and change else rule.verdict
    return Verdict.SEND_EMAIL if verdict is Verdict.CHECK_PORTAL else verdict


def _reminder(standing: Standing, change: Change | None, calendar: Calendar) -> Reminder | None:
    if change is None:
        return None
    day = best_day(standing.on(change.day), change.rule.verdict, calendar) or change.day
    return Reminder(day, say(f"verdict.{change.rule.verdict}.reminder"))
