"""The shape of the core: what it imports, what it offers, how its modules begin, and where its numbers stand."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import followup_core

CORE = Path(followup_core.__file__).parent
MODULES = [path for path in sorted(CORE.rglob("*.py")) if path.read_text("utf-8")]
ON_DEMAND = {"holidays", "icalendar"}
"""What may be imported besides the standard library, and only inside a function."""

SMALL = {-1, 0, 1}
"""Numbers that count, compare or step by one, and mean nothing more."""


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def imports(tree: ast.AST, *, inside: bool = False) -> Iterator[tuple[str, bool]]:
    """Each imported package with whether it is imported inside a function, or for types only."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name.split(".")[0], inside) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").split(".")[0], inside
        else:
            types_only = isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
            yield from imports(node, inside=inside or types_only or isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(CORE).as_posix())
def test_a_module_imports_the_core_and_the_standard_library_alone(path: Path) -> None:
    for package, inside in imports(parsed(path)):
        allowed = package in sys.stdlib_module_names or package == "followup_core" or (inside and package in ON_DEMAND)
        assert allowed, f"{path.name} imports {package}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(CORE).as_posix())
def test_a_module_begins_with_one_sentence_that_says_what_it_is(path: Path) -> None:
    docstring = ast.get_docstring(parsed(path)) or ""
    first = docstring.split("\n\n")[0]
    assert first.endswith((".", "`.", ":")), f"{path.name}: {first}"


def test_a_clock_a_file_or_a_connection_is_nowhere_read() -> None:
    for path in MODULES:
        used = {ast.unparse(node.func) for node in ast.walk(parsed(path)) if isinstance(node, ast.Call)}
        assert not used & {"datetime.now", "datetime.today", "time.time", "open", "input"}, path.name
        if path.name != "__main__.py":  # the command line has a day and a terminal
            assert not used & {"date.today", "print"}, path.name


@pytest.mark.parametrize("name", ["rules.py", "dates.py"])
def test_rules_and_dates_hold_no_number_of_their_own(name: str) -> None:
    """Each number is a row of `limits.py`, with its origin and its reason."""
    numbers = [
        (node.lineno, node.value)
        for node in ast.walk(parsed(CORE / name))
        if isinstance(node, ast.Constant) and isinstance(node.value, int | float) and not isinstance(node.value, bool)
    ]
    assert [each for each in numbers if each[1] not in SMALL] == []


def test_the_public_names_are_these() -> None:
    assert set(followup_core.__all__) == {
        "Answer",
        "InputError",
        "LibraryNeeded",
        "Situation",
        "SituationError",
        "Timeline",
        "TimelineError",
        "check",
        "read_timeline",
    }
    assert all(hasattr(followup_core, name) for name in followup_core.__all__)


def test_starting_the_core_loads_neither_holidays_nor_messages() -> None:
    late = {"holidays", "icalendar", "followup_core.pasted"}
    code = f"import sys, followup_core.calls; print(sorted(set(sys.modules) & {late}))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert found.strip() == "[]"
