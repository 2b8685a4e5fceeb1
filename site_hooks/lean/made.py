"""What the lean runtime is made from: all that it knows of the package that it is made for."""

import json
from pathlib import Path
from typing import NamedTuple, Self

from site_hooks.lean.failures import LeanError


class Known(NamedTuple):
    """A request with its right answer, which every start has to give."""

    call: str
    text: str
    answer: str


class Made(NamedTuple):
    """What the lean runtime is made from.

    Attributes:
        pyodide: the folder of the npm package.
        core: the folder of the Python package that it is to run.
        entry: the module of that package that is asked: it has `call(name, text)`, which gives a text.
        lock: the lock file that lists the packages on demand.
        requests: requests that bring all of the standard library that the package uses, one JSON object
            {"call": …, "text": …} a line.
        known: one request with its answer.
    """

    pyodide: Path
    core: Path
    entry: str
    lock: Path
    requests: Path
    known: Known

    def wasm(self) -> bytes:
        """Pyodide's own wasm."""
        return (self.pyodide / "pyodide.asm.wasm").read_bytes()

    def to_json(self) -> str:
        """The same as a text, which the command takes."""
        return json.dumps(self._asdict() | {"known": self.known._asdict()}, default=str, indent=1)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """What `to_json` wrote.

        Raises:
            LeanError: something is missing in it, or is not known.
        """
        try:
            told = json.loads(text)
            pyodide, core, lock, requests = (Path(told[name]) for name in ("pyodide", "core", "lock", "requests"))
            return cls(pyodide, core, told["entry"], lock, requests, Known(**told["known"]))
        except (ValueError, TypeError, KeyError, AttributeError) as fault:
            keys = ", ".join(cls._fields)
            raise LeanError(f"That does not say what the lean runtime is made from: {fault}. Give {keys}.") from fault
