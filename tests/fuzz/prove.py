"""A million odd requests: `python -m tests.fuzz.prove`, or `make prove`.

Two processes share them. Each lets what a request reaches in the core choose the next ones, by atheris; where that
cannot be had (it is made for Linux and the Mac, and for few Pythons) they are drawn at random, and the run says so.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from random import Random
from typing import NamedTuple

from tests.promises.record import Count, record

COUNT, WORKERS, BYTES = 1_000_000, 2, 96
MOST_SECONDS = 1.0
"""The most processor time that any one request may take."""

COMMAND = "python -m tests.fuzz.prove"
INPUTS = ("src/followup_core", "tests/fuzz")
STEERED = find_spec("atheris") is not None


class Told(NamedTuple):
    """What a worker tells: how many requests came to which call, what was wrong, and how long the slowest took."""

    calls: dict[str, int]
    wrong: list[str]
    slowest: float


def main(arguments: list[str]) -> int:
    """Share the requests out, and say in a sentence what came of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--worker", type=int, help="one of the processes; they start each other")
    parser.add_argument("--told", type=Path, help="where a worker writes what came of it")
    wanted = parser.parse_args(arguments)
    if wanted.worker is not None:
        work(wanted.worker, wanted.count, wanted.told)
        return 0
    print(
        f"Asking {wanted.count:,} odd requests{'' if STEERED else ', drawn at random: no atheris is here'}.", flush=True
    )
    with tempfile.TemporaryDirectory() as folder:
        return told(shared_out(wanted.count // WORKERS, Path(folder)))


def shared_out(count: int, folder: Path) -> list[Told]:
    """What each worker tells."""
    files = [folder / f"{number}.json" for number in range(WORKERS)]
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.fuzz.prove", "--worker", str(number), "--count", str(count), "--told", file],
            stderr=subprocess.PIPE,
            text=True,
        )
        for number, file in enumerate(files)
    ]
    ended = [process.communicate()[1] for process in running]
    for process, said in zip(running, ended, strict=True):
        if process.returncode:
            sys.exit(f"A worker ended with {process.returncode}:\n{said[-2_000:]}")
    return [Told(**json.loads(file.read_text("utf-8"))) for file in files]


def told(reports: list[Told]) -> int:
    """Print what came of it; whether something was wrong."""
    wrong = [each for report in reports for each in report.wrong]
    print(*wrong[:20], sep="\n")
    calls: Counter[str] = Counter()
    for report in reports:
        calls.update(report.calls)
    record(counts(calls, len(wrong)), COMMAND, INPUTS)
    slowest = max(report.slowest for report in reports)
    print(f"{calls.total():,} requests to {len(calls)} calls, {len(wrong)} wrong; the slowest took {slowest:.2f} s.")
    return int(bool(wrong))


def counts(calls: Counter[str], wrong: int) -> list[Count]:
    """The lines that the page on testing shows."""
    chosen = "each chosen by which lines of the core those before it reached" if STEERED else "drawn at random"
    return [
        Count(f"Odd requests to {len(calls)} calls, {chosen}", calls.total()),
        Count("Answers to them that were not whole, kind, short and within a second", wrong),
    ]


def work(number: int, count: int, file: Path) -> None:
    """Ask `count` requests, and write down how many came to which call, what was wrong, and the slowest."""
    tries = Tries(count, file)
    if STEERED:
        steered(number, tries.one)
    random = Random(number)
    while True:
        tries.one(random.randbytes(random.randrange(8, BYTES)))


def steered(number: int, one: Callable[[bytes], None]) -> None:
    """Let atheris choose; it ends the process itself."""
    import atheris

    with atheris.instrument_imports(include=["followup_core"]):
        import tests.fuzz.inputs
    assert tests.fuzz.inputs
    # What looks slow on a busy machine is not a finding: the processor's time is what is judged.
    settings = (f"-max_len={BYTES}", f"-seed={number + 1}", "-verbosity=0", "-report_slow_units=600", "-timeout=600")
    atheris.Setup([sys.argv[0], *settings], one)
    atheris.Fuzz()


class Tries:
    """Counts and judges answers, and ends the process once there are as many as are wanted."""

    def __init__(self, count: int, file: Path) -> None:
        self.count, self.file = count, file
        self.calls: Counter[str] = Counter()
        self.wrong: list[str] = []
        self.slowest = 0.0

    def one(self, data: bytes) -> None:
        """Ask the request that these bytes are."""
        from followup_core.calls import call
        from tests.fuzz.inputs import request
        from tests.fuzz.judge import breaches

        asked = request(data)
        begun = time.process_time()
        answer = call(*asked)
        took = time.process_time() - begun
        found = [*breaches(*asked, answer), *([f"it took {took:.2f} s"] if took > MOST_SECONDS else [])]
        self.calls[asked.call] += 1
        self.slowest = max(self.slowest, took)
        self.wrong += [f"{asked.call} {asked.text[:500]}\n  {breach}" for breach in found]
        if self.calls.total() == self.count or len(self.wrong) > 100:
            self.end()

    def end(self) -> None:
        """Write the counts down and leave at once: a fuzzer that ends by itself would lose them."""
        said = Told(self.calls, self.wrong, self.slowest)
        self.file.write_text(json.dumps(said._asdict()), "utf-8")
        os._exit(0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
