import json
from hashlib import sha256
from pathlib import Path

import pytest

from followup_core.policy import POLICY_VERSION
from followup_core.texts import render, say
from site_hooks.bundle.inventory import first_view, sent
from site_hooks.bundle.page import elements
from site_hooks.bundle.page_block import BLOCK
from site_hooks.bundle.security_policy import policy
from site_hooks.bundle.site import Site
from tests.conftest import build
from tests.seldom import SELDOM
from tests.site.budgets import GUIDE_BUDGET
from tests.site.crawl import ask, crawl
from tools.host import CONTENT_TYPES, Host, serve

STOCK_BUDGET = 5_490_000
"""Bytes that stock Pyodide and the core, the readers of messages included, take before the first answer, compressed."""


@pytest.fixture(scope="module")
def site(built_site: Path) -> Site:
    return Site(folder=built_site)


@pytest.mark.parametrize("prefix", ["/", "/repo/"])
def test_every_address_leads_somewhere_at_the_root_and_below_a_path(built_site: Path, prefix: str) -> None:
    with serve(Host(folder=built_site, prefix=prefix)) as root:
        answers = list(crawl(root))
    assert [(answer.address, answer.status) for answer in answers if answer.status != 200] == []
    # Whatever leads out of the prefix would be another site there.
    assert [answer.address for answer in answers if not answer.address.startswith(root)] == []
    reached = {answer.address.removeprefix(root) for answer in answers if answer.content_type.startswith("text/html")}
    pages = {page.relative_to(built_site).as_posix().removesuffix("index.html") for page in built_site.rglob("*.html")}
    assert {page for page in pages - reached if not page.startswith("s/")} == {"404.html"}


def test_a_missing_address_is_answered_by_the_page_for_it(served: str) -> None:
    answer = ask(f"{served}guide/nothing/here/")
    assert answer.status == 404
    assert b"leadTo(root)" in answer.body


def test_every_page_carries_the_policy_that_its_scripts_need(site: Site) -> None:
    for page in site.pages():
        html = page.read_text("utf-8")
        head = [element for element in elements(html) if element.tag in ("meta", "script", "link")]
        metas = [one for one in head if one.attributes.get("http-equiv") == "Content-Security-Policy"]
        assert [one.attributes["content"] for one in metas] == [policy(html)], site.name(page)
        assert head.index(metas[0]) <= 1, f"{site.name(page)}: something stands before the policy"


def test_every_page_says_which_version_of_the_policy_it_follows(site: Site) -> None:
    for page in site.pages():
        if site.name(page).startswith("s/"):
            continue  # it only leads on to its section
        html = page.read_text("utf-8")
        foot = html[html.rindex("<footer") : html.rindex("</footer>")]
        assert f">Policy {POLICY_VERSION}</a>" in foot, site.name(page)
    card = (site.folder / "checker/index.html").read_text("utf-8")
    template = card[card.index("<template data-card") : card.index("</template>", card.index("<template data-card"))]
    assert f'href="../where-this-comes-from/">Policy {POLICY_VERSION}</a>' in template


@SELDOM
def test_two_builds_are_the_same_byte_for_byte(built_site: Path, tmp_path: Path) -> None:
    build(tmp_path / "again")

    def hashes(folder: Path) -> dict[str, str]:
        files = (path for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest() for path in files}

    assert hashes(tmp_path / "again") == hashes(built_site)


def test_nothing_that_is_served_is_called_a_wheel(site: Site) -> None:
    assert [site.name(file) for file in site.files() if file.suffix == ".whl"] == []
    lock = next(site.folder.glob("packages-*/pyodide-lock.json")).read_text("utf-8")
    assert ".whl" not in lock


def test_nothing_of_the_build_that_reloads_itself_is_shipped(site: Site) -> None:
    assert not [site.name(file) for file in site.files() if file.name.startswith("reload.")]


def test_a_host_knows_the_type_of_every_file(site: Site) -> None:
    unknown = {file.suffix for file in site.files()} - CONTENT_TYPES.keys() - {".br", ".gz", ".conf", ""}
    assert unknown == set()


def test_pages_with_the_checker_know_where_everything_lies(site: Site) -> None:
    for name in ("index.html", "checker/index.html"):
        html = (site.folder / name).read_text("utf-8")
        (block,) = [one for one in elements(html) if one.attributes.get("id") == BLOCK]
        facts = json.loads(block.content)
        for address in (facts["stock"], facts["lock"], facts["app"], *facts["integrity"]):
            assert (site.folder / address).exists(), (name, address)
        for address in facts["sections"].values():
            page, _, fragment = address.partition("#")
            ids = {one.attributes.get("id") for one in elements((site.folder / page / "index.html").read_text("utf-8"))}
            assert fragment in ids, address


def test_the_first_view_of_the_guide_is_within_its_budget(site: Site) -> None:
    for page in sorted((site.folder / "guide").rglob("index.html")):
        counted = first_view(site, site.name(page))
        assert sum(counted.values()) < GUIDE_BUDGET, counted


def test_the_stock_runtime_and_the_core_are_within_their_budget(site: Site) -> None:
    runtime = [
        file for file in site.files() if site.name(file).startswith("runtime-") and file.suffix not in (".br", ".gz")
    ]
    core = [*site.folder.glob("packages-*/followup_core-*.zip"), *site.folder.glob("packages-*/*.json")]
    assert sum(map(sent, (*runtime, *core))) < STOCK_BUDGET


def test_the_holidays_of_a_country_cost_less_than_the_form_says(site: Site) -> None:
    packages = next(site.folder.glob("packages-*"))
    shared = sum(sent(next(packages.glob(f"{name}-*.zip"))) for name in ("holidays", "python_dateutil", "six"))
    largest = max(sent(slice_) for slice_ in packages.glob("holidays_??-*.zip"))
    assert "under 0.4 MB" in render(say("question.country.hint"))
    assert shared + largest < 400_000


def test_the_notices_of_what_is_shipped_can_be_reached(served: str) -> None:
    texts = {
        answer.address.rpartition("/")[2] for answer in crawl(f"{served}notices/") if "/licences/" in answer.address
    }
    assert {
        "pyodide-MPL-2.0.txt",
        "cpython-PSF.txt",
        "material-MIT.txt",
        "literata-OFL-1.1.txt",
        "ours-MIT.txt",
    } <= texts
