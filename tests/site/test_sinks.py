"""What a script may do only where it is made for it: turn text into a page or a script, and keep things."""

import re
from pathlib import Path

import pytest

ELEMENTS = "innerHTML|outerHTML|srcdoc|insertAdjacentHTML|createContextualFragment|setHTML|setHTMLUnsafe"
QUOTE = "[\"'`]"
SINKS = {
    "a text becomes elements": rf"\b({ELEMENTS})\b",
    "a text becomes a page": r"\bdocument\.write|\bparseFromString\b|\bparseHTML",
    "a text runs": rf"\beval\(|\bnew Function\b|\bset(Timeout|Interval)\({QUOTE}|{QUOTE}javascript:|\bimportScripts\b",
    "an attribute runs": rf"\bsetAttribute(NS)?\({QUOTE}on|\.on\w+ ?= ?{QUOTE}",
    "a text becomes the address of a script": r"\bnew (Shared)?Worker\((?!trusted)|\.register\((?!trusted)",
    "an element that loads by itself": rf"\bcreateElement\({QUOTE}(script|iframe|object|embed|base)\b",
}
TRUSTED = "trusted.js"
ALLOWED = {(TRUSTED, "a text becomes a page")}


def scripts() -> list[Path]:
    folder = Path(__file__).parents[2] / "docs" / "javascripts"
    return sorted(folder.rglob("*.js"))


def found(script: str) -> set[str]:
    return {what for what, sink in SINKS.items() if re.search(sink, script)}


@pytest.mark.parametrize("script", scripts(), ids=lambda path: path.name)
def test_a_script_has_no_sink(script: Path) -> None:
    assert {(script.name, what) for what in found(script.read_text("utf-8"))} <= ALLOWED


KEEPERS = {
    r"idb-keyval|indexedDB": {"cases.js"},
    r"sessionStorage": {"this_tab.js", "watch.js"},
    r"localStorage": {"untold.js"},
    r"document\.cookie": set[str](),
}
"""What keeps something in the browser, and the scripts that may use it."""


@pytest.mark.parametrize("what", KEEPERS)
def test_only_the_scripts_made_for_it_keep_anything(what: str) -> None:
    own = [script for script in scripts() if script.parent.name == "javascripts"]
    assert {script.name for script in own if re.search(what, script.read_text("utf-8"))} == KEEPERS[what]


def test_every_script_that_is_shipped_to_pages_has_none_either(built_site: Path) -> None:
    shipped = list(built_site.glob("app-*/*.js"))
    assert len(shipped) > len(scripts()) / 2
    told = {(each.name, what) for each in shipped for what in found(each.read_text("utf-8"))}
    assert {(name, what) for name, what in told if "address of a script" not in what} <= ALLOWED  # names are shortened


@pytest.mark.parametrize(
    "script",
    [
        "place.innerHTML = words",
        "new DOMParser().parseFromString(words)",
        "setTimeout('go()')",
        "link.href = `javascript:${words}`",
        "a.onclick = 'go()'",
        "a.setAttribute('onclick', words)",
        "new Worker(words)",
        "document.createElement('script')",
    ],
)
def test_a_sink_is_found(script: str) -> None:
    assert found(script)
