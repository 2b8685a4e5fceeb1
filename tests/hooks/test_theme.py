import re
from pathlib import Path

from followup_core.verdicts import Stage
from site_hooks.bundle.site import PROJECT

THEME = PROJECT / "site_hooks" / "theme"
STYLES = PROJECT / "docs" / "stylesheets"


def written(folder: Path, kind: str) -> str:
    return "\n".join(file.read_text("utf-8") for file in sorted(folder.rglob(f"*.{kind}")))


def test_every_icon_and_shape_in_use_is_drawn() -> None:
    drawn = set(re.findall(r'<symbol id="([^"]+)"', written(THEME, "html")))
    code = written(PROJECT / "site_hooks", "py")
    used = set(re.findall(r'href="#((?:icon|shape)-[a-z]+)"', written(THEME, "html")))
    used |= {f"icon-{name}" for name in re.findall(r'icon(?:_element)?\("([a-z]+)"', code)}
    used |= {f"shape-{stage.value}" for stage in Stage} | {"shape-leave", "icon-guidance", "icon-ours"}
    assert used - drawn == set()


def test_no_template_carries_a_style_a_handler_or_a_script() -> None:
    templates = written(THEME, "html")
    assert not re.search(r'<style|\sstyle=|\son[a-z]+="', templates)
    assert re.findall(r"<script(?![^>]*\ssrc=)", templates) == []


def test_no_style_sheet_leads_to_another_origin() -> None:
    assert re.findall(r"url\([\"']?(?:https?:)?//", written(STYLES, "css")) == []


def test_dark_and_forced_colours_name_the_tokens_of_light() -> None:
    light, dark, forced = re.findall(r":root \{(.*?)\}", (STYLES / "tokens.css").read_text("utf-8"), re.DOTALL)[:3]
    colours = set(re.findall(r"(--[a-z-]+): #", light))
    assert colours == set(re.findall(r"(--[a-z-]+): #", dark))
    assert colours - set(re.findall(r"(--[a-z-]+): [A-Z]", forced)) == set()


def test_no_style_searches_the_page_for_the_answer() -> None:
    """A page would be searched at every change of a question; the form says `data-answered` itself."""
    assert not re.findall(r":has\(\[data-(?:answer|verdict)\b", written(STYLES, "css"))
