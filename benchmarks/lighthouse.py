"""What does Lighthouse give the home page, a page of the guide, a shared link and the checker, as on a phone?

The built site is served as a good host would. Three minutes; the numbers go to docs/measured/lighthouse.json, which
the page on performance shows. Lighthouse is pinned in benchmarks/package.json, and `make bench` installs it.

    python -m benchmarks.lighthouse [--rounds 5] [--site site]
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.machine import node_version
from benchmarks.recording import Table, package_version, parser, record
from tools.host import STRICT_HEADERS, Host, serve

HERE = Path(__file__).parent
PAGES = {
    "Home": "",
    "A page of the guide": "guide/when-it-has-passed/",
    "A shared link, which leads into its section": "s/no-answer/",
    "The checker": "checker/",
}
CATEGORIES = {
    "performance": "Performance",
    "accessibility": "Accessibility",
    "best-practices": "Best practices",
    "seo": "SEO",
}
TIMES = {
    "first-contentful-paint": "First paint, s",
    "largest-contentful-paint": "Largest paint, s",
    "total-blocking-time": "Blocked, ms",
    "cumulative-layout-shift": "Shift",
}
"""The audits that make up the performance score; the speed index follows from the paints."""

GOAL = 100
TRIES = 3
MEASURES = ("docs/javascripts", "docs/stylesheets", "site_hooks/theme")
NOTE = """\
Its mobile preset: a phone a quarter as fast as this machine, on a slow 4G network, both by calculation. \
The host compresses with brotli, lets browsers keep what is named by its content, and sends careful headers. \
Each number is the median of the rounds, and in brackets is the least score of the performance.\
"""


def main(arguments: Sequence[str] = ()) -> None:
    """Run Lighthouse over each page in turn, and write the table; and say what is below the goal, and why."""
    made = parser(__doc__)
    made.add_argument("--rounds", type=int, default=5)
    asked = made.parse_args(arguments)
    if not (HERE / "node_modules").exists():
        sys.exit("Lighthouse is not here. Say: make .venv/ready-for-bench")
    reports: dict[str, list[dict[str, Any]]] = {page: [] for page in PAGES}
    host = Host(folder=asked.site, headers=STRICT_HEADERS, keeps=True)
    with serve(host) as address:
        for _ in range(asked.rounds):
            for page, path in PAGES.items():
                reports[page].append(report_on(f"{address}{path}"))
    record(
        "lighthouse",
        Table(
            "Lighthouse, mobile preset",
            ("Page", *CATEGORIES.values(), *TIMES.values()),
            [row(page, each) for page, each in reports.items()],
            f"{NOTE} {asked.rounds} rounds.",
        ),
        MEASURES,
        {
            "Lighthouse": package_version("lighthouse", HERE),
            "Chromium": chromium_of(reports["Home"][0]),
            "Node": node_version(),
        },
    )
    for page, each in reports.items():
        for line in shortfalls(each):
            print(f"{page}: {line}")


def report_on(address: str) -> dict[str, Any]:
    """The report of Lighthouse on one page; on a busy machine it sometimes asks to be run again, which is done."""
    for _ in range(TRIES):
        report = _run(address)
        if "runtimeError" not in report:
            return report
        print(report["runtimeError"]["message"], flush=True)
    raise RuntimeError(f"Lighthouse failed {TRIES} times on {address}")


def _run(address: str) -> dict[str, Any]:
    flags = "--headless=new --no-sandbox --disable-dev-shm-usage"
    only = f"--only-categories={','.join(CATEGORIES)}"
    environment = {**os.environ, "CHROME_PATH": shutil.which("chromium") or ""}
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "report.json"  # what it prints is cut short where nobody reads fast enough
        command = ["node_modules/.bin/lighthouse", address, f"--chrome-flags={flags}", only, "--output=json"]
        command.append(f"--output-path={out}")
        finished = subprocess.run(command, cwd=HERE, env=environment, capture_output=True, text=True, check=False)
        if not out.exists():
            raise RuntimeError(finished.stderr)
        report: dict[str, Any] = json.loads(out.read_text("utf-8"))
    return report


def row(page: str, reports: Sequence[dict[str, Any]]) -> tuple[str, ...]:
    """The cells of one page."""
    scores = {name: [100 * each["categories"][name]["score"] for each in reports] for name in CATEGORIES}
    cells = [f"{median(values):.0f}" for values in scores.values()]
    cells[0] += f" ({min(scores['performance']):.0f})"
    values = {name: median(each["audits"][name]["numericValue"] for each in reports) for name in TIMES}
    first, largest, blocked, shift = values.values()
    return (page, *cells, f"{first / 1000:.1f}", f"{largest / 1000:.1f}", f"{blocked:.0f}", f"{shift:.3f}")


def shortfalls(reports: Sequence[dict[str, Any]]) -> list[str]:
    """What cost points in the worst of the reports, where one is below the goal."""
    worst = min(reports, key=lambda report: sum(report["categories"][name]["score"] for name in CATEGORIES))
    found = []
    for name, title in CATEGORIES.items():
        category = worst["categories"][name]
        if round(100 * category["score"]) < GOAL:
            found += [f"{title}: {line}" for line in _lost(worst, category)]
    return found


def _lost(report: dict[str, Any], category: dict[str, Any]) -> list[str]:
    audits = [report["audits"][one["id"]] for one in category["auditRefs"] if one["weight"]]
    lost = [audit for audit in audits if audit["score"] is not None and audit["score"] < 1]
    return [f"{audit['title']}, {audit.get('displayValue', '')} ({audit['score']})" for audit in lost]


def chromium_of(report: dict[str, Any]) -> str:
    """The version of the Chromium that Lighthouse started."""
    agent: str = report["environment"]["hostUserAgent"]
    return agent.partition("Chrome/")[2].partition(" ")[0]


if __name__ == "__main__":
    main(sys.argv[1:])
