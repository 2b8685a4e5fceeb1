"""The folder of packages that a page loads, made by the four steps on an empty site."""

import hashlib
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from site_hooks.bundle.core_wheel import put_core_wheel
from site_hooks.bundle.extra_wheels import put_extra_wheels
from site_hooks.bundle.lock_file import write_lock_file
from site_hooks.bundle.runtime import put_runtime
from site_hooks.bundle.site import Site


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = Site(folder=tmp_path_factory.mktemp("site"))
    for step in (put_runtime, put_core_wheel, put_extra_wheels, write_lock_file):
        step(site)
    return site.folder / "packages"


@pytest.fixture(scope="module")
def lock(packages: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((packages / "pyodide-lock.json").read_text())["packages"]
    return read


def test_every_package_is_listed_with_the_hash_of_its_file(packages: Path, lock: dict[str, Any]) -> None:
    for package in lock.values():
        content = (packages / package["file_name"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == package["sha256"], package["name"]


def test_a_server_that_runs_as_somebody_else_can_read_everything(packages: Path) -> None:
    assert packages.stat().st_mode & 0o005 == 0o005
    assert all(path.stat().st_mode & 0o004 for path in packages.iterdir())


def test_nothing_is_called_a_wheel(packages: Path) -> None:
    assert {path.suffix for path in packages.iterdir()} == {".zip", ".json"}


def test_the_core_is_compiled_whole_and_without_docstrings(packages: Path, lock: dict[str, Any]) -> None:
    with zipfile.ZipFile(packages / lock["followup-core"]["file_name"]) as archive:
        names = archive.namelist()
        compiled = archive.read("followup_core/workdays.pyc")
    assert not [name for name in names if name.endswith(".py")]
    assert b"calendar_for" in compiled
    assert b"The first working day on or after" not in compiled
    assert lock["followup-core"]["depends"] == []


def test_each_country_has_its_slice_with_what_it_builds_on(packages: Path, lock: dict[str, Any]) -> None:
    from holidays.registry import EntityLoader

    codes = {code for code in EntityLoader.get_country_codes() if len(code) == 2}
    assert {f"holidays-{code.lower()}" for code in codes} <= lock.keys()
    with zipfile.ZipFile(packages / lock["holidays-re"]["file_name"]) as archive:
        modules = [name for name in archive.namelist() if name.endswith(".pyc")]
    assert modules == ["holidays/countries/france.pyc", "holidays/countries/reunion.pyc"]
    assert lock["holidays-re"]["depends"] == ["holidays"]


def test_a_country_costs_a_fifth_of_the_whole_package(packages: Path, lock: dict[str, Any]) -> None:
    def size(*names: str) -> int:
        return sum((packages / lock[name]["file_name"]).stat().st_size for name in names)

    common = size("holidays", "python-dateutil", "six")
    assert common < 360_000
    assert max(size(name) for name in lock if name.startswith("holidays-")) < 30_000
