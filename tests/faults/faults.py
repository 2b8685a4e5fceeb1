"""FAULTS: each way in which the world can break, and what a visitor then sees, within how many seconds.

Each row is tried by `test_faults.py`; `python -m tests.faults.measure` prints how long it takes.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from followup_core.texts import render, say
from tests.seldom import is_proving
from tools.host import Fault

ANSWER = "the answer"
UNLOADED = render(say("form.without.unloaded.title"))
FROM_A_FILE = render(say("form.without.file.title"))
CANNOT = render(say("form.without.cannot.title"))
FAILED = render(say("page.failed"))
SLOW = render(say("page.failed.slow"))
LACKS = render(say("page.lacks.holidays"))
NOT_THAT = render(say("page.stale.failed"))
STOPPED = render(say("page.failed.call"))
NO_LIST = render(say("interviews.failed"))


class Row(NamedTuple):
    """One fault.

    Attributes:
        files: what the addresses of the files match that fail, below the root of the site.
        fault: how they fail.
        sees: what the visitor sees at the end: a text of the page, or `ANSWER`.
        seconds: within how many after the page was opened, or after what needs the file.
        facts: what is given beside the interview day.
        page: which page is opened.
        presses: the button that is pressed once there is an answer, by what it does.
        what: what is at fault, where no file is.
    """

    files: str
    fault: Fault
    sees: str
    seconds: float
    facts: Mapping[str, str] = MappingProxyType({})
    page: str = "checker/"
    presses: str = ""
    what: str = ""

    def __str__(self) -> str:
        return self.what or f"{self.files} {self.fault}"

    @property
    def faults(self) -> dict[str, Fault]:
        """What a host does wrong."""
        return {self.files: self.fault} if self.files else {}


APP = r"app-\w+/"
AT_ONCE = (Fault.MISSING, Fault.ERROR, Fault.WRONG_TYPE, Fault.PAGE, Fault.HALF, Fault.CORRUPTED, Fault.CUT_OFF)
OF_THE_PAGE = ("core", "checker", "form", "card", "navigate", "guide")
"""Scripts without which the form cannot live."""

OF_THE_WORKER = ("worker", "boot", "boot_error", "transfer")
"""Scripts without which no runtime can start."""

GB = {"country": "GB"}


def dead(name: str, place: int) -> tuple[Row, ...]:
    """A script of the page, and each that it has in turn: missing, one of the other faults, stalled."""
    other = AT_ONCE[1 + place % (len(AT_ONCE) - 1)]
    soon = tuple(Row(f"{APP}{name}.js", fault, UNLOADED, 10) for fault in (Fault.MISSING, other))
    return (*soon, Row(f"{APP}{name}.js", Fault.STALLED, UNLOADED, 20))


FAULTS: tuple[Row, ...] = (
    *(row for place, name in enumerate(OF_THE_PAGE) for row in dead(name, place)),
    *(Row(f"{APP}checker.js", fault, UNLOADED, 10) for fault in AT_ONCE[3:]),
    Row(f"{APP}.*", Fault.MISSING, UNLOADED, 10),
    *(Row(f"{APP}{name}.js", Fault.MISSING, FAILED, 10) for name in OF_THE_WORKER),
    *(Row(f"{APP}worker.js", fault, FAILED, 10) for fault in AT_ONCE[1:]),
    *(Row(f"{APP}{name}.js", Fault.STALLED, SLOW, 30) for name in ("worker", "boot")),
    # each way to start is another one
    *(Row(f"{APP}{name}.js", Fault.MISSING, ANSWER, 15) for name in ("runtime_lean", "memory", "runtime_stock")),
    Row(f"{APP}start.js", Fault.MISSING, ANSWER, 15),
    Row(f"{APP}runtime_lean.js", Fault.CORRUPTED, ANSWER, 15),
    Row(f"{APP}memory.js", Fault.STALLED, ANSWER, 30),
    *(Row("lean-.*/lean.js", fault, ANSWER, 25) for fault in AT_ONCE),  # WebKitGTK takes long to start stock Pyodide
    *(Row("lean-.*/lean.wasm", fault, ANSWER, 15) for fault in (Fault.MISSING, Fault.HALF, Fault.CORRUPTED)),
    *(Row("lean-.*/lean.wasm", fault, ANSWER, 25) for fault in (Fault.STALLED, Fault.STALLED_MIDWAY)),
    Row(r"(lean|asm)\.wasm", Fault.WRONG_TYPE, ANSWER, 15),
    # and where both are at fault it is told
    *(Row(r"(lean|asm)\.wasm", fault, FAILED, 10) for fault in (Fault.MISSING, Fault.CORRUPTED)),
    Row(r"(lean|asm)\.wasm", Fault.STALLED, SLOW, 30),
    Row("^(lean|runtime)-", Fault.MISSING, FAILED, 10),
    # what is loaded on demand
    *(Row("packages-.*/holidays", fault, LACKS, 10, GB) for fault in (Fault.MISSING, Fault.CORRUPTED)),
    Row("packages-.*/holidays_gb", Fault.MISSING, LACKS, 10, GB),
    Row("packages-.*/holidays", Fault.STALLED, LACKS, 20, GB),
    Row("packages-.*/pyodide-lock.json", Fault.MISSING, LACKS, 10, GB),
    Row(f"{APP}going_on.js", Fault.MISSING, STOPPED, 10, presses="remind"),
    Row(f"{APP}my_interviews.js", Fault.MISSING, NO_LIST, 10, page="my-interviews/"),
    *(Row("(memory_maker.js|cold.wasm|packages.zip)", fault, ANSWER, 10) for fault in (Fault.MISSING, Fault.STALLED)),
)

IN_EVERY_ENGINE = (
    Row(f"{APP}checker.js", Fault.MISSING, UNLOADED, 10),
    Row(f"{APP}checker.js", Fault.HALF, UNLOADED, 10),
    Row(f"{APP}.*", Fault.MISSING, UNLOADED, 10),
    Row(f"{APP}guide.js", Fault.STALLED, UNLOADED, 20),
    Row(f"{APP}worker.js", Fault.MISSING, FAILED, 10),
    Row(r"(lean|asm)\.wasm", Fault.MISSING, FAILED, 10),
    Row("lean-.*/lean.js", Fault.WRONG_TYPE, ANSWER, 25),
    Row("packages-.*/holidays", Fault.MISSING, LACKS, 10, GB),
)
"""The main ones, which are tried in Firefox and in WebKitGTK too."""

OLD_BROWSER = Row("", Fault.MISSING, FAILED, 10, what="the browser: too old (WPE WebKit 2.38)")
"""All files arrive; the browser cannot read the scripts of any runtime."""

KINDS = ("checker.js", "(lean|asm)", "holidays", "/lean.js a page", "/lean.wasm stalled midway")
"""What every run tries beside files that are missing: each fault of a script, and the main ones of a runtime."""


ALIKE = ("/memory.js", "/runtime_lean.js", "/lean.wasm missing", "holidays_gb", "pyodide-lock")
"""What ends as another row does: stock Pyodide answers, or the holidays are left out."""


def often() -> tuple[Row, ...]:
    """The rows that a run of the tests tries: of most files that they are missing; `make prove` tries all."""
    if is_proving():
        return FAULTS
    return tuple(row for row in FAULTS if _is_often(str(row)))


def _is_often(row: str) -> bool:
    kinds = (*KINDS, str(Fault.MISSING))
    return any(kind in row for kind in kinds) and not any(other in row for other in ALIKE)
