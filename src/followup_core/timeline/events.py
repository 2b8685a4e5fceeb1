"""Times that count from an event named before them: "the panel meets on Tuesday, then give it a week"."""

from datetime import date

from followup_core.timeline.clauses import Clause
from followup_core.timeline.english import words_in
from followup_core.timeline.grammar import Context
from followup_core.timeline.lengths import placed
from followup_core.timeline.mentions import Mention
from followup_core.timeline.nodes import Node
from followup_core.timeline.roles import JOB_STARTS
from followup_core.timeline.times import Time, coming
from followup_core.timeline.vocabulary import WEEKDAYS_SMALL
from followup_core.timeline.windows import Moment
from followup_core.workdays import WEEKENDS

GOES_ON = words_in(
    "then after afterwards thereafter it them later further following allow allowing give count add plus need needs"
)
"""Words beside a length that say it counts from what was named before."""

CLOSES = words_in("closing close closes deadline finish finishes end ends completed complete")
"""Words of an event before which nobody decides."""


def counted_from_events(mentions: list[Mention], clauses: list[Clause], context: Context) -> list[Mention]:
    """The mentions, with each length that goes on from an event's day, or weekday after it, counted from that day."""
    done: list[Mention] = []
    event: Mention | None = None
    for mention in mentions:
        if event and mention.time.counted and not mention.time.floor and _goes_on(event, mention, clauses):
            time = _from_event(event.time, mention.time)
            done = [*(each for each in done if each is not event), mention._replace(time=time, role="answer")]
            continue
        if event and _is_a_weekday_before(event, mention):
            done = [*(each for each in done if each is not event), _recounted(mention, event)]
            continue
        event = mention if _is_an_event(mention, clauses[mention.clause], context) else event
        done.append(mention)
    return done


def _is_a_weekday_before(event: Mention, mention: Mention) -> bool:
    """Whether a weekday of the answer would lie before the event it follows: "panel on Tuesday, decision Friday"."""
    time = mention.time
    plain = [word for word in mention.node.word.split() if word not in BESIDE_A_WEEKDAY]
    alone = time.grain == "day" and not time.floor and len(plain) == 1 and plain[0] in WEEKDAYS_SMALL
    words = [*event.words, *event.node.word.split()]
    of_a_step = event.role == "other" and not STEPS.isdisjoint(words) and PAST.isdisjoint(words)
    return alone and of_a_step and mention.role != "other" and _day(time.closes) < _day(event.time.closes)


STEPS = words_in(
    "see seeing meet meets meeting interviewing interviews interview panel board committee council governors partners "
    "close closes sit sits final last more left finish finishes debrief vote votes round rounds stage shortlist others "
    "which"
)
"""Words of a step that comes before the answer."""

PAST = words_in("met sat saw was were thanks thank after since lovely great nice good who week month")
"""Words that say that such a step has taken place."""

BESIDE_A_WEEKDAY = frozenset({"by", "on", "come", "latest", "at", "the"})


def _recounted(mention: Mention, event: Mention) -> Mention:
    """A weekday as the first such one after an event."""
    day = coming(_day(mention.time.closes).weekday(), event.time.last)
    return mention._replace(time=mention.time._replace(opens=Moment(day), closes=Moment(day), others=()))


def _is_an_event(mention: Mention, clause: Clause, context: Context) -> bool:
    """Whether a mention is a coming day on which something happens before the answer."""
    time, words = mention.time, _parts(clause.nodes)
    closes = not CLOSES.isdisjoint(words)
    happens = mention.role != "answer" and time.grain == "day" and time.last > context.said_on
    return happens and (closes or JOB_STARTS.isdisjoint(words))


def _goes_on(event: Mention, length: Mention, clauses: list[Clause]) -> bool:
    """Whether a length counts from the event: it says so, or would be over before the event."""
    if _day(length.time.closes) <= _day(event.time.closes):
        return True
    beside = _beside(clauses[length.clause].nodes, length.node)
    return not GOES_ON.isdisjoint(beside) or not CLOSES.isdisjoint(_parts(clauses[event.clause].nodes))


def _beside(nodes: list[Node], time: Node) -> list[str]:
    """The words of a clause around a time."""
    return [node.word for node in nodes if node is not time]


def _parts(nodes: list[Node]) -> list[str]:
    """All words of a clause, those of its times as well."""
    return [word for node in nodes for word in node.word.split()]


def _day(moment: Moment) -> date:
    return moment.placed(WEEKENDS)


def _from_event(event: Time, length: Time) -> Time:
    """The length from the event's day, in the frame that it has."""
    time = placed(event.last, length.counted)
    return time._replace(opens=event.opens if length.frame == "by" else time.opens, frame=length.frame)
