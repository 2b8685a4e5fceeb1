"""How many answers a second does the core give, in Python here, in Pyodide under Node, and in a browser's worker?

Each gets the situations of the tests in one run, and all of them take turns in a new order each round. About two
minutes; the numbers go to docs/measured/answers.json, which the page on performance shows.

    python -m benchmarks.answers [--rounds 3] [--passes 5] [--site site]
"""

import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.machine import node_version, python_version
from benchmarks.recording import Table, package_version, parser, record
from followup_core.calls import call
from site_hooks.measured import PROJECT
from tests.browser.engines import browser, run
from tools.host import Host, serve

SITUATIONS = PROJECT / "tests" / "data" / "situations_dev.jsonl"
SCRIPTS = Path(__file__).with_name("cores")
MEASURES = (
    *(f"src/followup_core/{name}.py" for name in ("calls", "checker", "rules", "plan", "what_if", "answer")),
    *(f"site_hooks/lean/{name}" for name in ("stand_ins", "exports.py", "glue.py", "split.py")),
)
"""The files that decide how fast an answer is."""

NOTE = """\
An answer has the plan and what would change it, and comes as JSON from JSON. \
The requests are the situations of the tests; each pass asks for all of them, the first pass is not counted, \
and the number is that of the median pass. \
Words and holidays that were read in an earlier pass are remembered, as they are in a page.\
"""

type Requests = list[dict[str, str]]
type Passes = Callable[[Requests, int], list[float]]
"""Returns the seconds that each pass over the requests took."""


def main(arguments: Sequence[str] = ()) -> None:
    """Measure all of them and write the table."""
    made = parser(__doc__)
    made.add_argument("--rounds", type=int, default=3)
    made.add_argument("--passes", type=int, default=5)
    asked = made.parse_args(arguments)
    requests = read_requests()
    ways = ways_through(asked.site)
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(asked.rounds):
        for name in random.sample(list(ways), len(ways)):
            seconds[name] += ways[name](requests, asked.passes)
    record(
        "answers",
        Table(
            "Answers a second",
            ("Where", "Answers a second", "Milliseconds each", "Of Python here"),
            rows(seconds, len(requests)),
            f"{NOTE} {len(requests)} situations, {asked.rounds * asked.passes} passes.",
        ),
        MEASURES,
        {
            "Python": python_version(),
            "Pyodide": package_version("pyodide"),
            "Node": node_version(),
            "Chromium": chromium_version(),
        },
    )


def read_requests() -> Requests:
    """The situations of the tests as the page sends them."""
    rows = (json.loads(line) for line in SITUATIONS.read_text("utf-8").splitlines())
    return [
        {"call": "check", "text": json.dumps({"situation": row["facts"], "today": row["today"], "language": "en-GB"})}
        for row in rows
    ]


def ways_through(site: Path) -> dict[str, Passes]:
    """Each way by its name; the others are compared with the first."""
    return {
        "Python, no browser": natively,
        "Stock Pyodide, Node": partial(in_node, site, "stock"),
        "Ours, Node": partial(in_node, site, "lean"),
        "Stock Pyodide, worker in Chromium": partial(in_chromium, site, "stock"),
        "Ours, worker in Chromium": partial(in_chromium, site, "lean"),
    }


def natively(requests: Requests, passes: int) -> list[float]:
    """In this process."""

    def one_pass() -> float:
        begun = time.perf_counter()
        for request in requests:
            call(request["call"], request["text"])
        return time.perf_counter() - begun

    one_pass()
    return [one_pass() for _ in range(passes)]


def in_node(site: Path, kind: str, requests: Requests, passes: int) -> list[float]:
    """In Pyodide under Node."""
    packages = next(site.glob("packages-*"))
    folder = next(site.glob("lean-*")) if kind == "lean" else PROJECT / "node_modules" / "pyodide"
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.write("\n".join(map(json.dumps, requests)))
        file.flush()
        core = next(packages.glob("followup_core-*.zip"))
        given = (kind, folder, file.name, packages / "pyodide-lock.json", passes, core)
        command = ["node", str(SCRIPTS / "answers.mjs"), *map(str, given)]
        printed = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    return [float(each) for each in json.loads(printed)]


def in_chromium(site: Path, kind: str, requests: Requests, passes: int) -> list[float]:
    """In a worker of a page of the site, as for a visitor."""
    script = (SCRIPTS / "answers.js").read_text("utf-8")
    with serve(Host(folder=site, keeps=True)) as address, browser("chromium") as driver:
        driver.get(f"{address}checker/")
        return [float(each) for each in run(driver, script, requests, kind, passes)]


def chromium_version() -> str:
    """The version of the Chromium that is measured."""
    with browser("chromium") as driver:
        return str(driver.capabilities["browserVersion"])


def rows(seconds: dict[str, list[float]], count: int) -> list[tuple[str, ...]]:
    """A row for each way, from the `count` answers of the median pass."""
    rates = {name: count / median(passes) for name, passes in seconds.items()}
    first = next(iter(rates.values()))
    return [(name, f"{rate:,.0f}", f"{1000 / rate:.1f}", f"{rate / first:.2f}") for name, rate in rates.items()]


if __name__ == "__main__":
    main(sys.argv[1:])
