"""Limits what runs a page to a part of a processor, in any engine, and makes sure that it was the right process."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from selenium.webdriver.remote.webdriver import WebDriver

from tests.browser.engines import run

RUNS_PAGES: Mapping[str, Callable[[str], bool]] = {
    "chromium": lambda command: "--type=renderer" in command,
    "firefox": lambda command: "-contentproc" in command and command.endswith(" tab"),
    "webkit": lambda command: "WebKitWebProcess" in command,
}
"""How the processes that run pages are recognised by their command. A worker runs in the process of its page."""

ALLOWED = 0.1
"""Seconds of a processor that a process which was not held back may use during a visit."""

LOOP = """
const source = `onmessage = ({ data }) => {
  const begun = performance.now();
  let sum = 0;
  for (let i = 0; i < data; i++) sum = (sum * 31 + i) | 0;
  postMessage(performance.now() - begun + (sum === 1 ? 1 : 0));
}`;
const worker = new Worker(URL.createObjectURL(new Blob([source])));
const loop = (count) => new Promise((resolve) => {
  worker.onmessage = ({ data }) => resolve(data);
  worker.postMessage(count);
});
let sum = 0;
for (let tries = 0; tries < 5; tries++) {
  await new Promise((resolve) => setTimeout(resolve, 200));
  sum += await loop(2e7);
}
return sum;
"""
"""Milliseconds of five loops in a worker that do nothing but count, each after a rest."""


class NotSlowedError(Exception):
    """The page ran in a process that was not held back."""


@contextmanager
def slowed(driver: WebDriver, engine: str, percent: int) -> Iterator[None]:
    """Limit the processes that run pages to `percent` of the time; 100 leaves them alone.

    The page that is open must be of the same origin as the one to be opened: then the process stays.

    Raises:
        NotSlowedError: a process that came later did the work.
    """
    if percent == 100:
        yield
        return
    held = _seconds_used(driver, engine)
    with subprocess.Popen([sys.executable, "-m", "benchmarks.pulses", str(percent), *map(str, held)]) as pulses:
        try:
            yield
        finally:
            pulses.terminate()
    others = {pid: used for pid, used in _seconds_used(driver, engine).items() if pid not in held}
    if any(used > ALLOWED for used in others.values()):
        raise NotSlowedError(f"{engine}: {others} ran a page, and {list(held)} were held back")


def times_as_long(driver: WebDriver, engine: str, percent: int) -> float:
    """How many times as long a loop in a worker of the open page takes as a processor works on it.

    Compared with the time of the processor and not with another loop, it holds while other programs run.
    """
    if percent == 100:
        return 1.0
    with slowed(driver, engine, percent):
        before = _seconds_used(driver, engine)
        milliseconds = float(run(driver, LOOP))
        after = _seconds_used(driver, engine)
    return milliseconds / 1000 / max(used - before.get(pid, 0.0) for pid, used in after.items())


def _seconds_used(driver: WebDriver, engine: str) -> dict[int, float]:
    """The processes below the driver that run pages, with the processor time of each so far."""
    listed = subprocess.run(["ps", "-eo", "pid=,ppid=,args="], capture_output=True, text=True, check=True).stdout
    rows = [(int(pid), int(parent), command) for pid, parent, command in map(_parts, listed.splitlines())]
    below = {driver.service.process.pid}  # type: ignore[attr-defined]
    while more := {pid for pid, parent, _ in rows if parent in below} - below:
        below |= more
    return {pid: _used(pid) for pid, _, command in rows if pid in below and RUNS_PAGES[engine](command.rstrip())}


def _parts(line: str) -> list[str]:
    return line.split(maxsplit=2)


def _used(pid: int) -> float:
    """Seconds of a processor that a process has used; none where it has ended meanwhile."""
    try:
        after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except FileNotFoundError:
        return 0.0
    return (int(after_name[11]) + int(after_name[12])) / os.sysconf("SC_CLK_TCK")
