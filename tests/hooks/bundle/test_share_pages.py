import pytest

from followup_core.sections import RETIRED, SECTIONS
from followup_core.texts import render, say
from site_hooks.bundle.head_tags import NO_ADDRESS, put_head_tags
from site_hooks.bundle.page import elements
from site_hooks.bundle.share_pages import put_share_pages
from site_hooks.bundle.shared import shared
from site_hooks.bundle.site import BundleError, Options, Site
from tests.hooks.bundle.conftest import MakeSite

AT = Options(site_url="https://example.org/repo")
TITLE, POINT = render(say("shared.title.no-answer")), render(say("section.no-answer.point"))


def head(site: Site, page: str) -> dict[str, str]:
    """What the head of a page says, by the name of each tag."""
    found = [one.attributes for one in elements((site.folder / page).read_text("utf-8"))]
    metas = {
        one.get("property") or one.get("name") or one.get("http-equiv", ""): one["content"]
        for one in found
        if "content" in one
    }
    links = {one["rel"]: one["href"] for one in found if "rel" in one}
    return metas | links


def test_a_share_page_shows_its_point_and_leads_into_the_section(make_site: MakeSite) -> None:
    site = make_site({}, options=AT)
    put_share_pages(site)
    html = (site.folder / "s/no-answer/index.html").read_text("utf-8")
    assert f"<h1>{TITLE}</h1>" in html
    assert f'<p class="point">{POINT}</p>' in html
    told = head(site, "s/no-answer/index.html")
    assert told["refresh"] == "0; url=../../guide/when-nothing-comes/#no-answer"
    assert told["canonical"] == told["og:url"] == "https://example.org/repo/s/no-answer/"
    assert (told["og:title"], told["og:description"]) == (TITLE, POINT)
    picture = told["og:image"].removeprefix("https://example.org/repo/")
    assert told["twitter:image"] == told["og:image"]
    assert (site.folder / picture).is_file()


def test_without_an_address_a_picture_is_named_relative_to_its_page(make_site: MakeSite) -> None:
    site = make_site({})
    put_share_pages(site)
    told = head(site, "s/no-answer/index.html")
    assert told["og:image"].startswith("../../previews/no-answer-")
    assert not {"canonical", "og:url"} & told.keys()


def test_an_id_that_was_given_up_leads_to_what_took_its_place(
    make_site: MakeSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(RETIRED, "silence", "no-answer")
    site = make_site({}, options=AT)
    put_share_pages(site)
    told = head(site, "s/silence/index.html")
    assert told["refresh"].endswith("#no-answer")
    assert told["canonical"] == "https://example.org/repo/s/no-answer/"


def test_a_question_without_an_answer_is_named(make_site: MakeSite) -> None:
    with pytest.raises(BundleError, match=r"faq/index.html: the question ghosted is not there, or has no answer\."):
        shared(make_site({"faq/index.html": '<section><h3 id="ghosted">Ghosted?</h3></section>'}))


def test_every_title_is_another_one_and_short_enough_for_a_list_of_results() -> None:
    titles = [render(say(f"shared.title.{section.id}")) for section in SECTIONS]
    assert len(set(titles)) == len(titles)
    assert [title for title in titles if len(title) > 60] == []


def test_every_page_gets_its_tags_once_and_keeps_its_own_canonical(
    make_site: MakeSite, capsys: pytest.CaptureFixture[str]
) -> None:
    page = (
        "<head><title>Privacy - Should I follow up yet?</title>"
        '<meta name="description" content="Nothing is sent.">{}</head>'
    )
    own = '<link rel="canonical" href="https://example.org/repo/privacy/">'
    pages = {"privacy/index.html": page.format(own), "index.html": page.format(""), "404.html": "<head></head>"}
    site = make_site({}, pages, AT)
    put_head_tags(site)
    put_head_tags(site)
    told = head(site, "privacy/index.html")
    assert (told["og:title"], told["og:description"]) == ("Privacy", "Nothing is sent.")
    assert told["twitter:card"] == "summary_large_image"
    assert (site.folder / "privacy/index.html").read_text().count('rel="canonical"') == 1
    assert head(site, "index.html")["canonical"] == "https://example.org/repo/"
    assert head(site, "404.html") == {}
    assert capsys.readouterr().err == ""


def test_the_build_says_that_previews_need_an_address(make_site: MakeSite, capsys: pytest.CaptureFixture[str]) -> None:
    put_head_tags(make_site({}))
    assert capsys.readouterr().err == f"{NO_ADDRESS}\n"
