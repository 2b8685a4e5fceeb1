"""The package can be had as a wheel, which has the version of the project and all that it says it has."""

import zipfile
from pathlib import Path

import followup_core
from site_hooks.bundle.core_wheel import build


def test_the_wheel_holds_the_core_its_command_and_its_extras(tmp_path: Path) -> None:
    build(tmp_path)
    (wheel,) = tmp_path.iterdir()
    assert wheel.name == f"followup_core-{followup_core.__version__}-py3-none-any.whl"
    with zipfile.ZipFile(wheel) as opened:
        info = {Path(name).name: name for name in opened.namelist() if ".dist-info/" in name}
        assert "followup = followup_core.__main__:main" in opened.read(info["entry_points.txt"]).decode()
        told = opened.read(info["METADATA"]).decode()
        assert {"followup_core/py.typed", "followup_core/rules.py"} < set(opened.namelist())
    assert all(f"Provides-Extra: {extra}" in told for extra in ("holidays", "reminders"))
