"""When is each file of a first visit asked for, and when is it there?

Chromium opens the checker over a line of 10 Mbit/s with 40 ms, for the first time, and answers both questions; page
and worker then say when each request began and ended. The picture goes to docs/images/startup_timeline.svg.

    python -m benchmarks.startup_timeline [--site site]
"""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from benchmarks.first_visit import ask
from benchmarks.recording import parser
from benchmarks.startup_timeline_chart import PICTURE, Asked, picture
from benchmarks.startup_visits import NETWORKS
from tests.browser.engines import browser, run
from tools.host import Host, serve

NETWORK = "10 Mbit/s, 40 ms"

TELL = """
new BroadcastChannel("timeline").onmessage = function () {
  const requests = performance.getEntriesByType("resource").map((entry) => entry.toJSON());
  this.postMessage({ origin: performance.timeOrigin, requests });
};
"""
"""What the worker does besides: says what it asked for, when it is asked to."""

LISTEN = f"""
Blob = class extends Blob {{
  constructor(parts, options) {{
    super(options?.type === "text/javascript" ? [...parts, {json.dumps(TELL)}] : parts, options);
  }}
}};
"""
"""Run in the page before its scripts: the worker is started from a blob, and gets those lines as well."""

COLLECT = """
const kinds = ["navigation", "resource"];
const page = kinds.flatMap((kind) => performance.getEntriesByType(kind)).map((entry) => entry.toJSON());
const marks = performance.getEntriesByType("mark").map((entry) => [entry.name, entry.startTime]);
const channel = new BroadcastChannel("timeline");
const told = await new Promise((resolve) => {
  channel.onmessage = ({ data }) => resolve(data);
  channel.postMessage("tell");
});
const later = told.origin - performance.timeOrigin;
return { page, marks, worker: told.requests, later };
"""


def main(arguments: Sequence[str] = ()) -> None:
    """Visit, draw, and say which requests had to wait for others."""
    site = parser(__doc__).parse_args(arguments).site
    megabits, latency = NETWORKS[NETWORK]
    host = Host(folder=site, keeps=True, megabits=megabits, latency=latency)
    with serve(host) as address, browser("chromium") as driver:
        driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": LISTEN})
        driver.get(f"{address}checker/")
        ask(driver)
        seen = run(driver, COLLECT)
    requests = requests_of(seen)
    marks = {name.removeprefix("followup:"): time for name, time in seen["marks"] if name.startswith("followup:")}
    PICTURE.write_text(picture(requests, marks), "utf-8")
    for request, depth in zip(requests, depths(requests), strict=True):
        print(f"{depth} {request.begun:6.0f} {request.answered:6.0f} {request.ended:6.0f}  {request.name}")
    print(marks)


def requests_of(seen: Mapping[str, Any]) -> list[Asked]:
    """The requests of page and worker until the answer, in their order; what a browser had already is left out.

    A module worker reads its own modules in the name of the page: those are the scripts that come after the boot.
    """
    marks = dict(seen["marks"])
    boot, until = marks["followup:boot"], marks["followup:answer"]
    page = [
        _asked(entry, entry["initiatorType"] == "script" and entry["startTime"] > boot, 0.0)
        for entry in seen["page"]
        if entry["transferSize"]
    ]
    worker = [_asked(entry, True, seen["later"]) for entry in seen["worker"] if entry["transferSize"]]
    return sorted((each for each in (*page, *worker) if each.begun < until), key=lambda each: each.begun)


def _asked(entry: Mapping[str, Any], in_worker: bool, later: float) -> Asked:
    name = urlsplit(entry["name"]).path.rstrip("/").rpartition("/")[2]
    begun, answered, ended = (entry[when] + later for when in ("startTime", "responseStart", "responseEnd"))
    return Asked(name, in_worker, begun, answered, ended)


def depths(requests: Iterable[Asked]) -> list[int]:
    """How many requests, one after another, must have ended before each: a waterfall is one that is deep."""
    found: list[tuple[Asked, int]] = []
    for request in requests:
        before = [depth for other, depth in found if other.ended <= request.begun]
        found.append((request, 1 + max(before, default=0)))
    return [depth for _, depth in found]


if __name__ == "__main__":
    main(sys.argv[1:])
