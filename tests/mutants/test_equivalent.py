"""What is named as equivalent is there, has its reason, and concerns a module that `make mutants` changes."""

import ast
import tomllib

import pytest

from site_hooks.measured import PROJECT
from tests.mutants.equivalent import FILE, equivalents
from tests.mutants.modules import MODULES, Module

NAMED = tomllib.loads(FILE.read_text("utf-8"))


def test_only_modules_that_are_changed_have_mutants() -> None:
    assert {_name(module.name) for module in MODULES} >= set(NAMED)


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.name)
def test_a_module_and_its_tests_are_there(module: Module) -> None:
    assert all((PROJECT / path).exists() for path in (module.file, *module.tests))


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.name)
def test_what_is_named_as_equivalent_stands_in_the_module(module: Module) -> None:
    lines = " ".join(line.strip() for line in (PROJECT / module.file).read_text("utf-8").splitlines())
    functions = {
        node.name
        for node in ast.walk(ast.parse((PROJECT / module.file).read_text("utf-8")))
        if isinstance(node, ast.FunctionDef)
    }
    for change in equivalents(module.name):
        assert change.old in lines
        assert change.function.rpartition(".")[2] in functions
        assert change.old != change.new


def test_each_has_a_reason() -> None:
    rows = [row for module in NAMED.values() for row in module["line"]]
    assert all(row["reason"].endswith(".") and row["new"] for row in rows)


def _name(module: str) -> str:
    return module.rpartition(".")[2]
