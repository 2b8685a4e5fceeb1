"""The promises over the whole space: `python -m tests.promises.prove`, or `make prove`.

It asks every situation of `space.py` on each of its days, a whole answer of each kind, and a random sample that says
whether the space is whole. What it counts goes to docs/measured/proofs.json. The exit status is 1 where anything broke.
"""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from multiprocessing import Pool

from followup_core.rules import RULES, Standing
from followup_core.situation import Situation
from tests.promises import kinds, sample
from tests.promises.course import Course
from tests.promises.places import GOLDEN_WEEK, PLACES, WEEKS, Place
from tests.promises.promises import Answered, Broken, answers, broken, broken_plan, uninvited
from tests.promises.record import Count, record
from tests.promises.second.verdict import Case
from tests.promises.space import PARTS, courses
from tests.promises.told import facts_of

COMMAND = "python -m tests.promises.prove"
INPUTS = ("src/followup_core", "tests/promises")
WITH_PLANS = ("reduced", "asked")
"""Parts whose plans are looked at too: what is done later makes a situation of the other parts."""

SHOWN = 20
SAMPLES = {WEEKS: 180_000, GOLDEN_WEEK: 40_000}
CHUNK = 10_000
type Task = tuple[str, str, date]
Example = tuple[Situation, Answered]


@dataclass
class Found:
    """What a part of the run counted."""

    situations: int = 0
    days: int = 0
    plans: int = 0
    rows: Counter[str] = field(default_factory=Counter)
    examples: dict[kinds.Kind, Example] = field(default_factory=dict)
    broken: list[Broken] = field(default_factory=list)

    def add(self, other: "Found") -> None:
        """Count what was found elsewhere too; one example of a kind is enough, and so are some of what is broken."""
        self.situations += other.situations
        self.days += other.days
        self.plans += other.plans
        self.rows += other.rows
        self.examples = other.examples | self.examples
        self.broken = (self.broken + other.broken)[: SHOWN * len(PARTS)]


def tasks() -> Iterator[Task]:
    """Every part of the space at every anchor, the long ones first."""
    for part in sorted(PARTS, key=lambda name: name == "reduced"):
        for place in PLACES:
            for anchor in place.anchors if part == "reduced" else place.crossed:
                yield place.name, part, anchor


def part_of(task: Task) -> Found:
    """Every promise on every day of one part at one anchor."""
    name, part, anchor = task
    found = Found()
    for course in courses(_place(name), part, anchor):
        look_at(course, found, plans=part in WITH_PLANS)
    return found


def look_at(course: Course, found: Found, *, plans: bool) -> None:
    """Ask a course on all its days, and count."""
    answered, case = list(answers(course)), Case.of(facts_of(course.situation))
    found.situations += 1
    found.days += len(answered)
    found.broken += broken(course, answered, case)
    for each in answered:
        found.rows[each.rule.id] += 1
        found.examples.setdefault(kinds.kind(each), (course.situation, each))
    if plans:
        found.plans += 1
        found.broken += broken_plan(course, answered[0], case)


def whole_answers(examples: list[tuple[int, Example]]) -> list[Broken]:
    """What does not hold of one answer of each kind."""
    wrong: list[Broken] = []
    for number, (situation, answered) in examples:
        told = kinds.varied(number, situation)
        standing = answered.standing
        asked = answered._replace(standing=Standing(told, standing.dates, standing.today))
        wrong += kinds.broken(told, standing.today, asked)
    return wrong


def sampled(task: tuple[str, int, str]) -> sample.Compared:
    """A part of the sample."""
    name, count, seed = task
    return sample.compare(_place(name), count, seed)


def _draws() -> Iterator[tuple[str, int, str]]:
    for place in PLACES:
        yield from ((place.name, CHUNK, f"{place.name} {at}") for at in range(0, SAMPLES[place], CHUNK))


def _place(name: str) -> Place:
    return next(place for place in PLACES if place.name == name)


def main() -> int:
    """Run everything, write the counts, say what broke."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--processes", type=int, default=2)
    processes, began = parser.parse_args().processes, time.monotonic()
    with Pool(processes) as pool:
        found = Found()
        for each in pool.imap_unordered(part_of, tasks()):
            found.add(each)
        print(f"{found.situations:,} situations, {found.days:,} with their days", flush=True)
        examples = list(enumerate(found.examples.values()))
        for wrong in pool.imap_unordered(whole_answers, [examples[at::50] for at in range(50)]):
            found.broken += wrong
        print(f"{len(examples):,} kinds of answers", flush=True)
        drawn = [
            (place.name, CHUNK, f"{place.name} {at}") for place in PLACES for at in range(0, SAMPLES[place], CHUNK)
        ]
        samples = list(pool.imap_unordered(sampled, drawn))
    found.broken += [each for compared in samples for each in compared.broken]
    dead = sorted({rule.id for rule in RULES} - set(found.rows))
    record(_counts(found, samples), COMMAND, INPUTS)
    print(report(found, samples, dead), f"{time.monotonic() - began:.0f} seconds", sep="\n")
    return 1 if found.broken or dead or uninvited() else 0


def _counts(found: Found, samples: list[sample.Compared]) -> list[Count]:
    return [
        Count("Situations on a day, each asked every promise and compared with the second reading", found.days),
        Count("Situations among these", found.situations),
        Count("Plans followed to their end", found.plans),
        Count("Kinds of answers, one of each read as a whole", len(found.examples)),
        Count("Situations drawn at random and brought down to one that is enumerated", sum(s.asked for s in samples)),
        Count("Different ones that they came down to", len(frozenset().union(*(s.representatives for s in samples)))),
        Count("Promises broken, answers that differ", len(found.broken)),
    ]


def report(found: Found, samples: list[sample.Compared], dead: list[str]) -> str:
    """What was found, for people."""
    lines = [f"  {count:>11,}  decided by {row}" for row, count in found.rows.most_common()]
    lines += [f"{sum(s.asked for s in samples):,} drawn, {sum(s.outside for s in samples):,} outside of the anchors"]
    lines += [f"No situation is decided by {row}" for row in dead] + uninvited()
    for each in found.broken[:SHOWN]:
        told = {name: value for name, value in each.situation.to_dict().items() if value}
        lines.append(f"Promise {each.promise}: {each.why}, on {each.today}: {told}")
    return "\n".join([*lines, f"{len(found.broken)} broken"])


if __name__ == "__main__":
    sys.exit(main())
