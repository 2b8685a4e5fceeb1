from pathlib import Path

import pytest

from site_hooks.bundle.minify_scripts import minify_scripts
from site_hooks.bundle.site import BundleError, Options, Site

SCRIPT = '/** Says it. */\nimport { made } from "./dom.js";\nexport const said = (words) => made("p", "", words);\n'


@pytest.fixture
def script(tmp_path: Path) -> Path:
    file = tmp_path / "javascripts" / "said.js"
    file.parent.mkdir()
    file.write_text(SCRIPT, "utf-8")
    return file


def test_comments_go_and_imports_and_names_that_others_import_stay(script: Path) -> None:
    minify_scripts(Site(folder=script.parents[1]))
    written = script.read_text("utf-8")
    assert "Says it" not in written
    assert '"./dom.js"' in written
    assert "export const said=" in written


def test_modules_of_other_people_below_are_minified_too(script: Path) -> None:
    other = script.parent / "vendor" / "other.js"
    other.parent.mkdir()
    other.write_text(SCRIPT, "utf-8")
    minify_scripts(Site(folder=script.parents[1]))
    assert other.read_text("utf-8") == script.read_text("utf-8")


def test_a_build_for_working_on_the_site_keeps_them(script: Path) -> None:
    minify_scripts(Site(folder=script.parents[1], options=Options(dev=True)))
    assert script.read_text("utf-8") == SCRIPT


def test_a_script_with_a_mistake_stops_the_build(script: Path) -> None:
    script.write_text("export const = 1;", "utf-8")
    with pytest.raises(BundleError, match="cannot be minified"):
        minify_scripts(Site(folder=script.parents[1]))
