"""What the site ships of others is in the bill of materials and on the page of licences, with the versions shipped."""

import json
import re
from pathlib import Path

from site_hooks.bundle.bill_of_materials import bill
from site_hooks.bundle.extra_wheels import NEEDS
from site_hooks.bundle.site import PROJECT
from site_hooks.bundle.vendor import MODULES
from site_hooks.shipped import SHIPPED

PURL = re.compile(r"pkg:(npm|pypi|generic)/[\w.%/-]+@[\w.]+")


def test_all_that_the_build_puts_in_is_there() -> None:
    put_in = {path.split("/")[0] for path in MODULES.values()} | set(NEEDS) | {"pyodide", "mkdocs-material"}
    assert put_in - {one.npm or one.pypi for one in SHIPPED} == set()
    packages = json.loads((PROJECT / "package.json").read_text("utf-8"))["dependencies"]
    assert packages.keys() == {one.npm for one in SHIPPED if one.npm}


def test_each_has_the_version_that_is_shipped_and_a_licence(built_site: Path) -> None:
    written = json.loads((built_site / "bom.cdx.json").read_text("utf-8"))
    assert written == bill()
    assert all(PURL.fullmatch(one["purl"]) for one in written["components"])
    (runtime,) = (one for one in written["components"] if one["name"] == "pyodide")
    assert runtime["version"] in next(built_site.glob("runtime-*/pyodide.js")).read_text("utf-8")
    page = (built_site / "notices" / "index.html").read_text("utf-8")
    for one in SHIPPED:
        assert (PROJECT / "docs" / "licences" / one.text).is_file()
        assert f"{one.name} {one.version}" in page
