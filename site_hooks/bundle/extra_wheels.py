"""Puts the libraries that a page loads on demand into the site: public holidays in slices, and calendar files.

The whole `holidays` package is 1.9 MB compiled, of which a visitor needs one country. So the package goes without its
countries, and each of these is a slice: `holidays-de` has Germany's module, those that it builds on, and the English
names of its holidays. Unpacked, the slices lie in the one folder `holidays/countries`, which without its `__init__.py`
(which imports all 250) is a namespace that can grow.
"""

import ast
import shutil
from collections.abc import Iterator
from importlib.metadata import distribution
from itertools import chain
from pathlib import Path

from holidays.registry import COUNTRIES

from site_hooks.bundle.cache import hash_of, kept
from site_hooks.bundle.site import Site
from site_hooks.bundle.wheels import Wheel, write_wheel

LANGUAGE = "en_US"
"""The language in which the holidays are named."""

CODE_LENGTH = 2
"""The length of the country codes that the core takes."""

LEFT_OUT = {
    "holidays": ("holidays/countries/", "holidays/financial/", "holidays/locale/"),
    "python-dateutil": ("dateutil/zoneinfo/", "dateutil/rrule", "dateutil/utils", "dateutil/tzwin", "dateutil/tz/win"),
    "six": (),
    "icalendar": ("icalendar/tests/", "icalendar/fuzzing/", "icalendar/cli.py", "icalendar/__main__.py"),
}
"""The parts of each library that no page needs, by how their paths begin."""

NEEDS = {
    "holidays": ("python-dateutil",),
    "python-dateutil": ("six",),
    "six": (),
    "icalendar": ("python-dateutil",),
}

BESIDE = {"icalendar": ("python-dateutil", "dateutil/rrule.py")}
"""Modules that only one library needs from another, and carries itself: public holidays recur by rules of their own."""

NO_ZONES = b"""\
def get_zonefile_instance() -> dict[str, object]:
    return {}
"""
STAND_INS = {"icalendar": {"dateutil/zoneinfo/__init__.py": NO_ZONES}}
"""What stands in for the database of time zones and the modules that unpack it: an all-day entry has no zone."""


def slice_name(country: str) -> str:
    """The package that has the public holidays of a country.

    >>> slice_name("DE")
    'holidays-de'
    """
    return f"holidays-{country.lower()}"


def put_extra_wheels(site: Site) -> None:
    """Write the wheels of the libraries into `packages/`."""
    versions = (f"{name} {distribution(name).version}" for name in LEFT_OUT)
    made_from = hash_of([Path(__file__).read_bytes(), *(version.encode() for version in versions)])
    for wheel in sorted(kept("libraries", made_from, _write).glob("*.whl")):
        shutil.copy(wheel, site.folder / "packages")


def _write(folder: Path) -> None:
    for name in LEFT_OUT:
        write_wheel(_library(name), folder)
    for wheel in _slices():
        write_wheel(wheel, folder)


def _library(name: str) -> Wheel:
    """An installed library without what is left out."""
    installed = distribution(name)
    files = {
        path.as_posix(): path.read_binary()
        for path in installed.files or ()
        if path.suffix == ".py" and not path.as_posix().startswith(LEFT_OUT[name])
    }
    if name in BESIDE:
        other, path = BESIDE[name]
        files[path] = Path(str(distribution(other).locate_file(path))).read_bytes()
    return Wheel(name, installed.version, files | STAND_INS.get(name, {}), NEEDS[name])


def _slices() -> Iterator[Wheel]:
    """The countries, a wheel for each."""
    installed = distribution("holidays")
    content = {path.as_posix(): path.read_binary() for path in installed.files or () if "__pycache__" not in path.parts}
    for module, (_name, *codes) in COUNTRIES.items():
        modules = sorted(_with_parents(module, content))
        names = [f"holidays/locale/{LANGUAGE}/LC_MESSAGES/{COUNTRIES[name][1]}.mo" for name in modules]
        files = {path: content[path] for path in [*map(_path, modules), *names] if path in content}
        for code in codes:
            if len(code) == CODE_LENGTH:  # the two-letter aliases too: UK is GB
                yield Wheel(slice_name(code), installed.version, files, ("holidays",))


def _path(module: str) -> str:
    return f"holidays/countries/{module}.py"


def _with_parents(module: str, content: dict[str, bytes]) -> set[str]:
    """`module` and every other country that it imports, and so on."""
    imports = (node for node in ast.walk(ast.parse(content[_path(module)])) if isinstance(node, ast.ImportFrom))
    parents = {(node.module or "").removeprefix("holidays.countries.") for node in imports}
    return {module}.union(chain.from_iterable(_with_parents(name, content) for name in parents & COUNTRIES.keys()))
