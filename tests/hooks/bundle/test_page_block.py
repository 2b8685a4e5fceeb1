import json
from typing import Any

from site_hooks.bundle.page import elements
from site_hooks.bundle.page_block import BLOCK, put_page_block
from site_hooks.bundle.site import Site
from tests.hooks.bundle.conftest import MakeSite

RUNTIME = {"runtime-1/pyodide.mjs": "m", "packages-2/pyodide-lock.json": "{}", "app-3/guide.js": ""}


def block(site: Site, page: str) -> dict[str, Any]:
    found = [
        element
        for element in elements((site.folder / page).read_text())
        if element.tag == "script" and element.attributes.get("id") == BLOCK
    ]
    read: dict[str, Any] = json.loads(found[0].content)
    return read


def test_only_pages_with_the_checker_carry_the_block(make_site: MakeSite) -> None:
    site = make_site({"index.html": "<form data-checker></form>", "faq/index.html": "<p></p>"}, RUNTIME)
    put_page_block(site)
    assert BLOCK in (site.folder / "index.html").read_text()
    assert BLOCK not in (site.folder / "faq/index.html").read_text()


def test_the_block_says_where_everything_lies_from_the_root(make_site: MakeSite) -> None:
    site = make_site({"a/b/index.html": "<form data-checker></form>"}, RUNTIME)
    put_page_block(site)
    facts = block(site, "a/b/index.html")
    assert facts["root"] == "../../"
    assert (facts["stock"], facts["app"], facts["lean"]) == ("runtime-1/", "app-3/", None)
    assert facts["lock"] == "packages-2/pyodide-lock.json"
    assert facts["integrity"]["runtime-1/pyodide.mjs"] == "sha256-YsZqel3XDDFGYYBjw0TlMebUtZ43mAhEPOlis6vWPFo="
    assert facts["sections"]["one-short-email"] == "guide/when-it-has-passed/#one-short-email"
    assert all(name.startswith("page.") for name in facts["texts"])


def test_no_text_can_end_the_block(make_site: MakeSite, monkeypatch: Any) -> None:
    monkeypatch.setattr("site_hooks.bundle.page_block.CATALOGUE", {"page.odd": "</script><b>", "other.one": "x"})
    site = make_site({"index.html": "<form data-checker></form>"}, RUNTIME)
    put_page_block(site)
    assert block(site, "index.html")["texts"] == {"page.odd": "</script><b>"}
    assert "b" not in [element.tag for element in elements((site.folder / "index.html").read_text())]
