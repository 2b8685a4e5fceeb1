"""Asks the core and the second reading of the policy the same situations, and says where they differ.

    python -m tests.promises.compare [--count 20000] [--seed 2]

Without options it asks a million, and writes how many and what came of it where the page on testing shows it.
Each kind of difference is printed with a situation that has as few facts as still show it.
The exit status is 1 where there is a difference.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from multiprocessing import Pool
from random import Random
from typing import Any

from followup_core import Situation, SituationError, check
from tests.promises.drawn import draw
from tests.promises.reading import read_words
from tests.promises.record import Count, record
from tests.promises.second.answer import FourKeys, answer
from tests.promises.second.facts import Json, read
from tests.promises.second.verdict import Case, decide

COMMAND = "python -m tests.promises.compare"
INPUTS = ("src/followup_core", "tests/promises")
MILLION, SEED = 1_000_000, 1
CHUNK = 5000
Kind = tuple[str, ...]
Asked = tuple[dict[str, Any], date]


@dataclass
class Found:
    """How often each row decided and how often each kind of difference occurred, with one situation that shows it."""

    rows: Counter[str] = field(default_factory=Counter)
    kinds: Counter[Kind] = field(default_factory=Counter)
    shown: dict[Kind, Asked] = field(default_factory=dict)

    def add(self, other: "Found") -> None:
        """Count what was found elsewhere too; keep the situation with the fewest facts."""
        self.rows += other.rows
        self.kinds += other.kinds
        for kind, asked in other.shown.items():
            self.shown[kind] = min(self.shown.get(kind, asked), asked, key=_size)


def ours(situation: Json, today: date) -> FourKeys:
    """The four keys by the second reading."""
    return answer(Case.of(read(situation, today, read_words)), today)


def core(situation: Json, today: date) -> FourKeys:
    """The four keys by the core."""
    found = check(Situation.from_dict(situation), today)
    return FourKeys(str(found.verdict), found.earliest_contact, found.changes_on, str(found.linkedin))


def difference(situation: Json, today: date) -> Kind | None:
    """Which keys differ and between which verdicts and rows, or None."""
    mine = ours(situation, today)
    try:
        theirs = core(situation, today)
    except SituationError as refused:
        return ("refused", *(problem.path for problem in refused.problems))
    keys = [key for key, one, other in zip(FourKeys._fields, mine, theirs, strict=True) if one != other]
    return (*keys, f"{mine.verdict} here, {theirs.verdict} there", row(situation, today)) if keys else None


def row(situation: Json, today: date) -> str:
    """The row of the table that decides, by the second reading."""
    return decide(Case.of(read(situation, today, read_words)), today)[0]


def chunk(number: int, seed: int, size: int) -> Found:
    """The situations of one part of the run, which are the same however many parts run at once."""
    random = Random(f"{seed}:{number}")
    found = Found()
    for _ in range(size):
        situation, today = draw(random)
        found.rows[row(situation, today)] += 1
        kind = difference(situation, today)
        if kind is None:
            continue
        found.kinds[kind] += 1
        if found.kinds[kind] == 1:
            found.shown[kind] = smallest(situation, today, kind)
    return found


def smallest(situation: dict[str, Any], today: date, kind: Kind) -> Asked:
    """The situation without every fact that the difference does not need."""
    for smaller in _smaller(situation):
        if difference(smaller, today) == kind:
            return smallest(smaller, today, kind)
    return situation, today


def _smaller(situation: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for key in situation:
        if key != "interview_day" and not (key == "country" and situation.get("region")):
            yield {name: value for name, value in situation.items() if name != key}
    sent = situation.get("follow_ups", [])
    for left_out in range(len(sent)):
        yield situation | {"follow_ups": [*sent[:left_out], *sent[left_out + 1 :]]}


def _size(asked: Asked) -> int:
    return len(json.dumps(asked[0]))


def compare(count: int, seed: int, processes: int = 1) -> Found:
    """All differences among `count` situations."""
    sizes = [CHUNK] * (count // CHUNK) + ([count % CHUNK] if count % CHUNK else [])
    found = Found()
    if processes == 1:
        for number, size in enumerate(sizes):
            found.add(chunk(number, seed, size))
        return found
    with Pool(processes) as pool:
        jobs = [pool.apply_async(partial(chunk, number, seed, size)) for number, size in enumerate(sizes)]
        for done, job in enumerate(jobs, 1):
            found.add(job.get())
            print(f"\r{done * CHUNK:,} asked, {found.kinds.total():,} differ", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return found


def report(found: Found) -> str:
    """What was found, for people."""
    lines = [f"{found.rows.total():,} situations, {found.kinds.total():,} differences"]
    lines += [f"  {count:>9,}  decided by {name}" for name, count in found.rows.most_common()]
    for kind, count in found.kinds.most_common():
        situation, today = found.shown[kind]
        lines += ["", f"{count:,} times: {', '.join(kind)}", f"  on {today} {json.dumps(situation)}"]
        if kind[0] != "refused":
            lines += [f"  here   {_told(ours(situation, today))}", f"  there  {_told(core(situation, today))}"]
    return "\n".join(lines)


def _told(keys: FourKeys) -> str:
    return ", ".join(f"{name} {value}" for name, value in keys._asdict().items())


def counts(found: Found) -> list[Count]:
    """The lines that the page on testing shows."""
    return [
        Count("Situations drawn at random, each compared with the second reading", found.rows.total()),
        Count("Answers to them that differ", found.kinds.total()),
    ]


def main() -> int:
    """Read the arguments, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=MILLION, help="how many situations (a million)")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    found = compare(options.count, options.seed, options.processes)
    print(report(found))
    if (options.count, options.seed) == (MILLION, SEED):  # fewer are a try, which proves less than what is written
        record(counts(found), COMMAND, INPUTS)
    return 1 if found.kinds else 0


if __name__ == "__main__":
    sys.exit(main())
