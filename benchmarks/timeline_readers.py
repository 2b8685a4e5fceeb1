"""How many phrases about a time do readers read right, and how fast?

Every reader gets the same phrases, whose deadlines are known, in one run. The numbers go to
docs/measured/timeline_readers.json, which the page on performance shows.
"""

import json
from collections.abc import Sequence
from datetime import date
from types import ModuleType
from typing import Any, NamedTuple

from benchmarks.machine import machine, node_version, python_version
from benchmarks.readers import Asked, Run, reader_chrono_node, reader_dateparser, reader_ours, reader_parsedatetime
from site_hooks.measured import PROJECT, Measured, fingerprints, write

PHRASES = "tests/data/phrases_dev.jsonl"
MEASURES = (PHRASES, "src/followup_core/timeline")
READERS: tuple[ModuleType, ...] = (reader_ours, reader_dateparser, reader_parsedatetime, reader_chrono_node)

GROUPS = {
    "date": "Dates: 4 December",
    "numeric": "Dates in numbers: 03/04",
    "day": "Days: the day after tomorrow",
    "weekday": "Weekdays: this coming Friday",
    "weekday_week": "Weekdays of a week: Friday week",
    "duration": "Lengths of time: within two weeks",
    "count": "Loose numbers: a couple of weeks",
    "working_days": "Working days: 3–5 business days",
    "week": "Weeks: by the end of next week",
    "week_part": "Parts of a week: early next week",
    "month": "Months: early December",
    "month_week": "Days and weeks of a month: by the 9th",
    "quarter_year": "Quarters and years: late in Q1",
    "holiday": "Holidays: after Thanksgiving",
    "sentence": "Whole sentences",
    "usage": "Ways of speaking: revert, do the needful",
    "typo": "Slips: thrusday, nxt wk",
    "none": "No time: any day now",
    "error": "Cannot be read: by 30/02",
}
"""The groups of the phrases, as the table calls them."""

NOTE = """\
A phrase is read right when the deadline is the expected one, or one of those on which speakers of English differ, \
or when it is rightly said that the words name no time, or cannot be read. \
The other three are general date parsers. They were given the day of the words, at noon, \
and told to prefer the future; where they find nothing, this counts as “no time”. \
The speed is that of the fastest of several passes, in seconds of the processor. \
Our reader was written with these phrases at hand, and the others were not: read the first column with that in mind.\
"""


class Phrase(NamedTuple):
    """A phrase, and what it is known to mean."""

    asked: Asked
    group: str
    names_time: bool
    right: frozenset[str]


def main() -> None:
    """Run every reader over the phrases and write the table."""
    phrases = read_phrases()
    runs = [reader.read_deadlines([phrase.asked for phrase in phrases]) for reader in READERS]
    measured = Measured(
        title="Phrases read right",
        columns=("What is read", "Phrases", *(reader.NAME for reader in READERS)),
        rows=[*accuracy_rows(phrases, runs), speed_row(runs)],
        note=NOTE,
        measures=MEASURES,
        hashes=fingerprints(MEASURES),
        date=date.today().isoformat(),
        machine=machine(),
        versions={reader.NAME: reader.version() for reader in READERS}
        | {"Python": python_version(), "Node": node_version()},
    )
    print(write("timeline_readers", measured).relative_to(PROJECT))
    for row in measured.rows:
        print(*(f"{cell:>14}" for cell in row[1:]), row[0], sep="  ")


def read_phrases() -> list[Phrase]:
    """The phrases of the data file."""
    with (PROJECT / PHRASES).open(encoding="utf-8") as lines:
        return [_phrase(json.loads(line)) for line in lines]


def accuracy_rows(phrases: Sequence[Phrase], runs: Sequence[Run]) -> list[tuple[str, ...]]:
    """The share of phrases that each reader reads right: of all, of those that name a time, and by group."""
    wanted = {
        "All": [True for _ in phrases],
        "All that name a time": [phrase.names_time for phrase in phrases],
    } | {text: [phrase.group == group for phrase in phrases] for group, text in GROUPS.items()}
    return [
        (name, str(sum(members)), *(_share(phrases, run.answers, members) for run in runs))
        for name, members in wanted.items()
    ]


def speed_row(runs: Sequence[Run]) -> tuple[str, ...]:
    """How many phrases each reader reads in a second, to two digits: more is noise."""
    return ("Phrases a second", "–", *(f"{float(f'{run.per_second:.2g}'):,.0f}" for run in runs))


def _phrase(line: dict[str, Any]) -> Phrase:
    expect = line["expect"]
    names_time = expect["kind"] == "time"
    right = [expect["deadline"], *expect.get("also", ())] if names_time else [expect["kind"]]
    return Phrase(
        Asked(line["words"], date.fromisoformat(line["said_on"])), line["group"], names_time, frozenset(right)
    )


def _share(phrases: Sequence[Phrase], answers: Sequence[str], members: Sequence[bool]) -> str:
    rights = [
        answer in phrase.right for phrase, answer, member in zip(phrases, answers, members, strict=True) if member
    ]
    return f"{100 * sum(rights) / len(rights):.1f} %"


if __name__ == "__main__":
    main()
