import json
import re
from typing import Any

import pytest

from followup_core.sections import RETIRED
from site_hooks.bundle.page_block import integrity
from site_hooks.bundle.service_worker import OFF, WORKER, name_build, put_service_worker, take_service_worker
from site_hooks.bundle.site import Options, Site
from tests.hooks.bundle.conftest import PRODUCTION, MakeSite

SCRIPTS = {"javascripts/service_worker.js": "works();", "javascripts/service_worker_off.js": "leaves();"}
HASH = "0123456789ab"
FILES = {
    f"app-{HASH}/guide.js": "",
    f"app-{HASH}/later.js": "",
    f"lean-{HASH}/lean.wasm": "",
    "search/guide.json": "{}",
    "images/mark.svg": "",
}
PAGE = f'<script src="../app-{HASH}/guide.js"></script><img src="../images/mark.svg">'


def built(
    make_site: MakeSite, body: str = PAGE, options: Options = PRODUCTION, shared: str = "s/no-answer/index.html"
) -> Site:
    pages = {"index.html": "", "guide/index.html": body, "404.html": "", shared: "for those who show links"}
    site = make_site(pages, {**SCRIPTS, **FILES}, options=options)
    for step in (take_service_worker, name_build, put_service_worker):
        step(site)
    return site


def list_of(site: Site) -> dict[str, Any]:
    found = re.match(r"self\.followupBuild=(\{.*\});works\(\);", (site.folder / WORKER).read_text())
    assert found
    read: dict[str, Any] = json.loads(found[1])
    return read


def test_the_copy_is_every_page_with_what_shows_it_and_what_its_scripts_fetch_later(make_site: MakeSite) -> None:
    site = built(make_site)
    kept = list_of(site)["files"]
    assert set(kept) == {"guide/", "404.html", f"app-{HASH}/guide.js", f"app-{HASH}/later.js", *list(FILES)[3:]}
    assert kept["guide/"] == integrity(site.folder / "guide/index.html")
    assert list_of(site)["folders"] == [f"app-{HASH}", f"lean-{HASH}"]


def test_the_worker_knows_where_each_share_page_leads_and_does_not_keep_it(
    make_site: MakeSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = list_of(built(make_site))
    assert known["shared"] == {"no-answer": "guide/when-nothing-comes/"}
    assert not [name for name in known["files"] if name.startswith("s/")]
    monkeypatch.setitem(RETIRED, "silence", "no-answer")
    given_up = list_of(built(make_site, shared="s/silence/index.html"))["shared"]["silence"]
    assert given_up == "guide/when-nothing-comes/#no-answer"


def test_each_page_says_which_build_it_is_of(make_site: MakeSite) -> None:
    site = built(make_site)
    build = list_of(site)["id"]
    assert f'<html lang="en" data-build="{build}" data-offline>' in (site.folder / "404.html").read_text()
    other = built(make_site, f"{PAGE} and more")
    assert list_of(other)["id"] != build


@pytest.mark.parametrize("options", [Options(offline=False), Options(dev=True)])
def test_a_build_that_is_not_kept_has_the_kill_switch_in_the_place_of_the_worker(
    make_site: MakeSite, options: Options
) -> None:
    site = built(make_site, options=options)
    assert (site.folder / WORKER).read_text() == "leaves();"
    assert not (site.folder / OFF).exists()
    assert "data-offline" not in (site.folder / "guide/index.html").read_text()


def test_the_kill_switch_lies_beside_the_worker(make_site: MakeSite) -> None:
    assert (built(make_site).folder / OFF).read_text() == "leaves();"
