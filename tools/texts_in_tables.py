"""The texts that the tables of the core and of the pages ask for: an id is put together from a row."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

from followup_core.additions import ADDITIONS
from followup_core.advice import ADVICE
from followup_core.answer_parts import BLANK
from followup_core.case_log import PutAway
from followup_core.dates import Basis
from followup_core.drafts import BY_VERDICT, DRAFTS, FOR_AN_ACCEPTED_OFFER
from followup_core.facts import Record, Variant, facts_of
from followup_core.kinds import JSON_KINDS, Choice, Nullable, YesNo
from followup_core.limits import LIMITS
from followup_core.others_say import OTHER_VIEWS
from followup_core.policy import POLICY_VERSIONS
from followup_core.pressing import PRESSING
from followup_core.quiet_days import QUIET_TIMES
from followup_core.replies import REPLIES
from followup_core.rules import RULES, Detail, Trait
from followup_core.sections import QUESTIONS, SECTIONS, Origin
from followup_core.situation import Awaiting, Situation
from followup_core.sources import SOURCES, TOPICS
from followup_core.suggestions import GRAVE, TOLD_BESIDE
from followup_core.texts import CATALOGUES
from followup_core.timeline.conventions import CONVENTIONS, GROUPS
from followup_core.verdicts import FOLLOW_UPS, Stage, Verdict
from followup_core.what_if import RANKED, WAYS
from site_hooks.bundle.search_files import PAGES_OF_VISITORS
from site_hooks.decision_tree import steps
from site_hooks.directives.cases_to_discuss import CASES, PARTS
from site_hooks.directives.drafts import DAYS, SWITCHES
from site_hooks.directives.feedback import PASSED_ON, PLACES
from site_hooks.directives.handout import NOTES
from site_hooks.directives.handout import QUESTIONS as HANDOUT_QUESTIONS
from site_hooks.directives.limits import COLUMNS as LIMIT_COLUMNS
from site_hooks.directives.points import GROUPS as POINTS
from site_hooks.directives.rule_table import COLUMNS as RULE_COLUMNS
from site_hooks.directives.step_by_step import ASKED_AGAIN_AFTER, words_of
from site_hooks.directives.without_python import WHY_WITHOUT


def _rules() -> Iterator[str]:
    for rule in RULES:
        yield f"rule.{rule.id}.when"
        if Trait.THEIR_TIME_RUNS not in rule.traits:
            yield f"why.{rule.id}"
        yield from (f"condition.{condition.__name__}.not" for condition in rule.when)
        if rule.verdict in FOLLOW_UPS:
            yield f"why.{rule.id}.accepted_offer"
    for basis in Basis:
        yield from (f"why.too-early.{basis}", f"basis.{basis}.ahead", f"basis.{basis}.over")
        yield from (f"guide.dates.{basis}.{ending}" for ending in ("what", "first_day"))
    yield from (f"detail.{rule.id}" for rule in RULES if rule.detail is Detail.OWN)
    yield from (f"headline.{rule.id}" for rule in RULES if Trait.OWN_HEADLINE in rule.traits)


def _steps() -> Iterator[str]:
    yield from (text for step in steps() for text in words_of(step))
    yield from (f"step.why.{rule.id}" for rule in RULES if Trait.THEIR_TIME_RUNS in rule.traits)
    yield from (f"step.then.{verdict}" for verdict in ASKED_AGAIN_AFTER)


def _verdicts() -> Iterator[str]:
    for verdict in Verdict:
        yield from (f"verdict.{verdict}.short", f"act.{verdict}")
    own = {str(rule.verdict) for rule in RULES if Trait.OWN_HEADLINE not in rule.traits} - {"wait"}
    yield from (f"headline.{name}" for name in own | {"ask_in_writing"})
    sent = FOLLOW_UPS | (set(Verdict) - COME_WITH_TIME) | {Verdict.ASK_NEW_TIME}
    yield from (f"headline.{name}.best_on" for name in (*sent, "ask_in_writing"))
    yield from (f"verdict.{verdict}.reminder" for verdict in COME_WITH_TIME)
    yield from (f"headline.wait.{verdict}" for verdict in FOLLOW_UPS | {Verdict.CHECK_PORTAL, Verdict.LET_IT_REST})
    yield from (f"advice.{hint.id}" for hint in ADVICE)
    yield from (f"advice.quiet.{quiet.id}" for quiet in QUIET_TIMES)
    yield from (f"put_away.{why}" for why in PutAway)


COME_WITH_TIME = set(Verdict) - {Verdict.WITHDRAW, Verdict.ASK_FEEDBACK, Verdict.ANSWER_OFFER, Verdict.TELL_THEM_NOW}
"""The verdicts that a day can bring; the others begin with something that happens."""


def _errors() -> Iterator[str]:
    yield from (f"json.{kind}" for kind in JSON_KINDS)
    yield from (f"allowed.{kind}" for kind in ("day", "days", "choice", "yes_no", "words", "record", "situation"))
    yield from (f"error.library_needed.{library}" for library in ("holidays", "icalendar"))
    yield from (f"heard.option.{shape}" for shape in ("by", "floor"))


def _questions() -> Iterator[str]:
    for path, (spec, about) in facts_of(Situation).items():
        yield f"question.{path}.label"
        if path != "region":
            yield f"question.{path}.given"
        if path in RANKED:
            yield f"question.{path}.assumed"
        yield from _answers(f"question.{path}", about.kind)
        yield from _shown(path, about.kind, spec.default)
        if path not in TURN_NOTHING:
            tried = [spec.default, *(value for _, value in about.kind.others(spec.default, A_DAY))]
            others = dict.fromkeys(answer for value in tried for answer, _ in about.kind.others(value, A_DAY))
            yield from (f"alternative.{path}.{answer}" for answer in others)
    for option in Awaiting:
        yield from (f"awaited.{option}", f"about.{option}", f"draft.question.{option}")


TURN_NOTHING = {"interview_day", "linkedin", "thank_you", "awaiting"}
"""Facts that change no verdict, and the one that every answer needs."""


def _shown(path: str, kind: object, default: object) -> Iterator[str]:
    """The texts of the answers that a card shows in our words."""
    if isinstance(kind, Choice):
        yield from (f"given.{path}.{option}" for option in kind.options if option is not default)
    if isinstance(kind, YesNo):
        yield f"given.{path}.yes"


def _answers(start: str, kind: object) -> Iterator[str]:
    """The texts of the answers to a question, and those of the questions in it."""
    match kind:
        case Nullable():
            yield from _answers(start, kind.kind)
        case Choice():
            yield from (f"{start}.{option}" for option in kind.options)
        case YesNo():
            yield from (f"{start}.no", f"{start}.yes")
        case Record():
            yield from _parts(start, kind.record)
        case Variant():
            yield from (f"{start}.{option}" for option in ("none", *kind.options))
            for record in kind.options.values():
                yield from _parts(start, record)


def _parts(start: str, record: type) -> Iterator[str]:
    for name, (_, about) in facts_of(record).items():
        yield f"{start}.{name}.label"
        yield from _answers(f"{start}.{name}", about.kind) if name != "open_ended" else ()


def _pages() -> Iterator[str]:
    """The headings of the tables and cards of pages."""
    yield from (f"guide.limits.{column}" for column in LIMIT_COLUMNS)
    yield from (f"guide.rule_table.{column}" for column in RULE_COLUMNS)
    yield from (f"page.{page.removeprefix('guide/')}.title" for page, _ in POINTS)
    yield from (f"card.origin.{origin.value}" for origin in Origin)
    yield from (f"leads_to.{way}" for way in WAYS)
    yield from (f"card.{title}.{stage}" for title in ("do", "do_not", "later_words") for stage in Stage)
    yield from (f"unit.{limit.unit.replace(' ', '_').replace('-', '_')}" for limit in LIMITS)
    for name, options in SWITCHES:
        yield from (f"guide.drafts.{name}", *(f"guide.drafts.{name}.{option}" for option in options))
    yield from (f"guide.drafts.{day}" for day in DAYS)
    yield from (f"form.without.{why}.{part}" for why in WHY_WITHOUT for part in ("title", "text"))


def _sections() -> Iterator[str]:
    for section in SECTIONS:
        endings = ("title", "point", "summary", "search", *(("reason",) if section.origin is Origin.OURS else ()))
        yield from (f"section.{section.id}.{ending}" for ending in endings)
        yield f"shared.title.{section.id}"
    yield from (f"search.question.{named}" for named in QUESTIONS)
    yield from (f"search.page.{page}" for page in PAGES_OF_VISITORS)
    for limit in LIMITS:
        yield from (f"limit.{limit.name}.label", f"limit.{limit.name}.reason")
    yield from (f"addition.{addition.id}.reason" for addition in ADDITIONS)


def _advisers() -> Iterator[str]:
    for case in CASES:
        yield from (f"advisers.case.{case.id}.{part}" for part in PARTS)


def _feedback() -> Iterator[str]:
    yield from (f"feedback.{place}{ending}" for place in PLACES for ending in (".ask", ".holds"))
    yield from (f"feedback.open.{kind}" for kind in PASSED_ON)


def _handout() -> Iterator[str]:
    yield from (f"handout.ask.{name}" for name in HANDOUT_QUESTIONS)
    yield from (f"handout.note.{name}" for name in NOTES)


def _sources() -> Iterator[str]:
    yield from (f"source.{source.id}.says" for source in SOURCES)
    yield from (f"topic.{topic.id}.{ending}" for topic in TOPICS for ending in ("title", "ours"))
    yield from (f"others_say.{view.id}" for view in OTHER_VIEWS)


def _policy() -> Iterator[str]:
    for version in POLICY_VERSIONS:
        yield from (f"policy.{version.id}.{change}" for change in version.changes)


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


def _suggestions() -> Iterator[str]:
    """What a message or words propose: any news, and the facts that can be told along with a time."""
    yield from (f"proposed.came_back.{kind}" for kind in (*REPLIES, "floor"))
    yield from (f"proposed.came_back.{kind}.ask" for kind in GRAVE)
    for path in (*TOLD_BESIDE, "pace", "contact"):
        default, kind = facts_of(Situation)[path][0].default, facts_of(Situation)[path][1].kind
        told = (option for option in kind.options if option != default) if isinstance(kind, Choice) else ("yes",)
        yield from (f"suggested.{path}.{each}" for each in told)


A_DAY = date(2026, 11, 24)
"""Any day: which other answers a fact has does not depend on it."""

NEEDED: Mapping[str, Callable[[], Iterable[str]]] = {
    "rules": _rules,
    "questions step by step": _steps,
    "verdicts": _verdicts,
    "questions": _questions,
    "pages": _pages,
    "errors": _errors,
    "suggestions": _suggestions,
    "sections": _sections,
    "advisers": _advisers,
    "feedback": _feedback,
    "handout": _handout,
    "policy": _policy,
    "sources": _sources,
    "drafts": _drafts,
    "wording": _wording,
    "timelines": _timelines,
}
"""Everything that asks for texts."""
