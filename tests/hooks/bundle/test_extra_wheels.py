"""The libraries as they are shipped answer as the whole packages do, with nothing beside them."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from followup_core.calls import call
from site_hooks.bundle.extra_wheels import put_extra_wheels
from site_hooks.bundle.site import PROJECT, Site

ASK = """
import json, sys
sys.path.insert(0, sys.argv[1])
from holidays import country_holidays
import holidays
year = country_holidays(sys.argv[2], subdiv=sys.argv[3] or None, years=2027, expand=False, language="en_US")
print(json.dumps([holidays.__file__, sorted((str(day), name) for day, name in year.items())]))
"""


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = Site(folder=tmp_path_factory.mktemp("site"))
    (site.folder / "packages").mkdir()
    put_extra_wheels(site)
    return site.folder / "packages"


@pytest.mark.parametrize(
    ("country", "region"), [("DE", "BY"), ("GB", "SCT"), ("UK", ""), ("IL", ""), ("RE", ""), ("SJ", ""), ("JP", "")]
)
def test_a_slice_names_the_same_days_as_the_package(wheels: Path, tmp_path: Path, country: str, region: str) -> None:
    from holidays import country_holidays

    for name in ("holidays-0", "python_dateutil-", "six-", f"holidays_{country.lower()}-"):
        for wheel in wheels.glob(f"{name}*.whl"):
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(tmp_path)
    # -S: nothing that is installed can stand in for what a slice lacks.
    command = [sys.executable, "-S", "-c", ASK, str(tmp_path), country, region]
    origin, days = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    whole = country_holidays(country, subdiv=region or None, years=2027, expand=False, language="en_US")
    assert origin.startswith(str(tmp_path))
    assert days == [[str(day), name] for day, name in sorted(whole.items())]
    assert days


WRITE = """
import sys
sys.path[:0] = sys.argv[1:]
import dateutil.tz.tz
dateutil.tz.tz.TZPATHS.clear()  # the database of the machine, which a browser has not
from followup_core.calls import call
import icalendar
print(icalendar.__file__)
sys.stdout.write(call("reminder", sys.stdin.read()))
"""


def test_calendar_files_are_written_by_what_is_shipped_alone(wheels: Path, tmp_path: Path) -> None:
    for name in ("icalendar-", "python_dateutil-", "six-"):
        for wheel in wheels.glob(f"{name}*.whl"):
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(tmp_path)
    request = json.dumps({"situation": {"interview_day": "2026-11-20"}, "today": "2026-11-24"})
    command = [sys.executable, "-S", "-c", WRITE, str(tmp_path), str(PROJECT / "src")]
    # No time zones either: a browser has no database of them.
    found = subprocess.run(
        command, input=request, capture_output=True, text=True, check=True, env={"PYTHONTZPATH": ""}
    ).stdout
    origin, _, answer = found.partition("\n")
    assert origin.startswith(str(tmp_path))
    assert answer == call("reminder", request)
