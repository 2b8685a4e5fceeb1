"""`python -m tests.mutants [MODULE …]`, or `make mutants`: does a test mind when a line of the core is another?

mutmut changes one thing at a time in a copy below build/mutants and runs the tests of the module. Each mutant must be
killed, or be named in equivalent.toml with the reason why nobody could tell it from the original. The counts go to
docs/measured/mutants.json. The exit status is the number of modules with a mutant that is neither.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from site_hooks.measured import PROJECT
from tests.mutants.equivalent import Change, equivalents
from tests.mutants.modules import MODULES, Module
from tests.promises.record import Kept, replace_rows

BUILD = PROJECT / "build" / "mutants"
MUTMUT = PROJECT / ".venv" / "bin" / "mutmut"
LINKED = ("src", "tests", "site_hooks", "benchmarks", "tools", "docs")
SETTINGS = """\
[tool.pytest.ini_options]
addopts = "--import-mode=importlib --doctest-modules -q -p no:cacheprovider"
pythonpath = ["."]
timeout = 120

[tool.mutmut]
source_paths = ["src/followup_core"]
only_mutate = ["{file}"]
also_copy = ["site_hooks", "benchmarks", "tools"]
pytest_add_cli_args_test_selection = {tests}
use_git_change_detection = false
track_dependencies = false
timeout_constant = 4.0
"""
"""The last line leaves each mutant at least a minute, so that a busy machine does not pass for a test that minds."""
TABLE = Kept(
    "mutants",
    "Lines changed on purpose",
    ("Module", "Noticed by a test", "The same to everybody", "Not noticed"),
    "The modules lie below src/followup_core. "
    "For each change that makes no difference to anybody, tests/mutants/equivalent.toml gives the reason.",
)
KILLED = (1, 3, -24, 24, 36, 152, 255)
"""Exit statuses of a run that a test ended, or that took many times too long."""


class Mutated(NamedTuple):
    """How the mutants of a module fared."""

    module: Module
    killed: int
    survived: tuple[Change, ...]

    @property
    def equivalent(self) -> int:
        """How many survive and are named as equivalent, each with its reason."""
        return (Counter(self.survived) & Counter(equivalents(self.module.name))).total()

    def unexplained(self) -> list[str]:
        """A line for each mutant that survives without a reason, and for each reason that no mutant needs."""
        named, lived = Counter(equivalents(self.module.name)), Counter(self.survived)
        return [f"lives: {each}" for each in lived - named] + [
            f"named, but does not live: {each}" for each in named - lived
        ]


def mutated(module: Module) -> Mutated:
    """Change a module in every way that mutmut knows, and run its tests on each.

    Raises:
        RuntimeError: the tests fail as they are, or the run was broken off.
    """
    folder = _prepared(module)
    with (folder / "log.txt").open("w", encoding="utf-8") as log:
        command = (str(MUTMUT), "run", "--max-children", "1")
        subprocess.run(command, cwd=folder, stdout=log, stderr=log, check=False, env=os.environ | {"COLUMNS": "80"})
    statuses = json.loads((folder / "mutants" / f"{module.file}.meta").read_text("utf-8"))["exit_code_by_key"]
    if None in statuses.values():
        raise RuntimeError(f"Not every mutant of {module.name} was run. {folder / 'log.txt'} says why.")
    lived = [name for name, status in statuses.items() if status not in KILLED]
    return Mutated(module, len(statuses) - len(lived), tuple(_change(folder, name) for name in lived))


def _prepared(module: Module) -> Path:
    """A folder that looks like the project, with settings for one module; mutmut copies from there."""
    folder = BUILD / module.name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in LINKED:
        (folder / name).symlink_to(PROJECT / name)
    settings = SETTINGS.format(file=module.file, tests=json.dumps(module.tests))
    (folder / "pyproject.toml").write_text(settings, encoding="utf-8")
    return folder


def _change(folder: Path, name: str) -> Change:
    """What a mutant changes, as mutmut shows it."""
    shown = subprocess.run((str(MUTMUT), "show", name), cwd=folder, capture_output=True, text=True, check=True).stdout
    lines = [line for line in shown.splitlines() if re.match(r"[-+](?![-+]{2} )", line)]
    old, new = (" ".join(line[1:].strip() for line in lines if line[0] == sign) for sign in "-+")
    return Change(
        re.sub(r"__mutmut_\d+$", "", name.rpartition(".")[2]).removeprefix("x_").replace("xǁ", "").replace("ǁ", "."),
        old,
        new,
    )


def main(names: Iterable[str]) -> int:
    """Run the modules that are named, or all; print what lives, and record the counts."""
    chosen = [module for module in MODULES if not names or module.name in names]
    failed = 0
    for module in chosen:
        try:
            found = mutated(module)
        except RuntimeError as stopped:
            failed += 1
            print(stopped, flush=True)
            continue
        lines = found.unexplained()
        failed += bool(lines)
        print(f"{module.name}: {found.killed} killed, {len(found.survived)} live", *lines, sep="\n  ", flush=True)
        counts = (found.killed, found.equivalent, len(found.survived) - found.equivalent)
        row = (module.name, *(f"{count:,}" for count in counts))
        replace_rows(TABLE, [row], f"python -m tests.mutants {module.name}", (module.file, *module.tests))
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
