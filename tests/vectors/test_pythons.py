"""Every Python that the package says it supports, and that is on this machine, gives the bytes that this one gives.

Each thinks it is somewhere else. `make prove` asks each of them ten thousand situations in all of these places.
"""

import tomllib
from pathlib import Path

import pytest

from site_hooks.bundle.site import PROJECT
from tests.seldom import is_proving
from tests.vectors.equal import PARTS, Questions, questions, shared_folder
from tests.vectors.pythons import find, supported, wrong
from tests.vectors.worlds import FIVE, LOCALES, World, worlds

SUPPORTED = supported()


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Questions:
    return questions(shared_folder(tmp_path_factory.getbasetemp()))


@pytest.mark.parametrize(
    ("version", "world"), [(version, world) for number, version in enumerate(SUPPORTED) for world in worlds(number)]
)
def test_every_answer_is_the_same_in_each_python_wherever_it_is(
    version: str, world: World, asked: Questions, tmp_path: Path
) -> None:
    python = find(version)
    if python is None:
        pytest.skip(f"No Python {version} is here, so nobody asked it.")
    some = asked.part(FIVE.index(world) % PARTS, "node") if is_proving() else asked.usual
    assert wrong(python, some, tmp_path, world) == ""


def test_what_it_answers_otherwise_is_shown(asked: Questions, tmp_path: Path) -> None:
    python = find("3.13")
    assert python is not None
    spoilt = [asked.usual[0]._replace(hash="0" * 64)]
    assert wrong(python, spoilt, tmp_path).startswith(asked.usual[0].call)


def test_the_oldest_that_is_supported_is_the_oldest_that_can_install_it() -> None:
    settings = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
    assert settings["project"]["requires-python"] == f">={SUPPORTED[0]}"
    assert settings["tool"]["ruff"]["per-file-target-version"]["src/**"] == f"py{SUPPORTED[0].replace('.', '')}"


def test_five_places_are_in_all_zones_and_all_locales() -> None:
    assert len({world.zone for world in FIVE}) == len(FIVE)
    assert {world.locale for world in FIVE} == set(LOCALES)
