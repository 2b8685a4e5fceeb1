"""Links look right wherever they are pasted, and lead where they say: on a site that knows its address."""

import re
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from xml.etree.ElementTree import fromstring

import pytest
from PIL import Image

from followup_core.sections import QUESTIONS, RETIRED, SECTIONS
from followup_core.texts import render, say
from site_hooks.bundle.addresses import target
from site_hooks.bundle.page import Element, elements
from site_hooks.bundle.site import PROJECT, Site
from tests.conftest import build, made_once
from tests.site.scrapers import LARGEST_FOR_WHATSAPP, SCRAPERS, Shown

URL, REPORTS_TO = "https://example.org/follow-up/", "help@example.org"
PUBLISHED = (PROJECT / "site_hooks" / "published_ids.txt").read_text("utf-8").split()
TEMPLATE = re.compile(r"<template.*?</template>", re.DOTALL)
LARGEST_PICTURE = 200_000


@pytest.fixture(scope="module")
def addressed(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The production build for an address."""
    build_addressed = partial(build, SITE_URL=URL, FEEDBACK=REPORTS_TO)
    return Site(folder=made_once(tmp_path_factory, "addressed-site", build_addressed))


@pytest.fixture(scope="module")
def pages(addressed: Site) -> Mapping[str, str]:
    """Every page but the one for missing addresses, by its name."""
    return {addressed.name(page): page.read_text("utf-8") for page in addressed.pages() if page.name != "404.html"}


def links(html: str, rel: str) -> list[str]:
    return [one.attributes["href"] for one in elements(html) if one.tag == "link" and one.attributes.get("rel") == rel]


def file_at(site: Site, address: str) -> Path:
    """The file that a host sends for a whole address."""
    assert address.startswith(URL), address
    return site.folder / target("index.html", address.removeprefix(URL) or "./")[0]


@pytest.mark.parametrize("scraper", SCRAPERS)
def test_every_page_has_a_preview(addressed: Site, pages: Mapping[str, str], scraper: str) -> None:
    for name, html in pages.items():
        shown = SCRAPERS[scraper](html)
        assert all(shown), f"{scraper} shows {shown} of {name}"
        assert file_at(addressed, shown.picture).stat().st_size < LARGEST_FOR_WHATSAPP


@pytest.mark.parametrize("scraper", SCRAPERS)
def test_a_shared_section_is_shown_by_what_a_reader_asks_and_our_point(pages: Mapping[str, str], scraper: str) -> None:
    for section in SECTIONS:
        title, point = render(say(f"shared.title.{section.id}")), render(say(f"section.{section.id}.point"))
        shown = SCRAPERS[scraper](pages[f"s/{section.id}/index.html"])
        assert shown._replace(picture="") == Shown(title, point, "")


def test_every_page_names_itself_as_canonical(addressed: Site, pages: Mapping[str, str]) -> None:
    for name, html in pages.items():
        (address,) = links(html, "canonical")
        folder, _, rest = name.partition("/")
        named = rest.removesuffix("/index.html")
        expected = f"s/{RETIRED.get(named, named)}/index.html" if folder == "s" else name
        assert addressed.name(file_at(addressed, address)) == expected


@pytest.mark.parametrize("named", PUBLISHED)
def test_every_id_ever_published_leads_into_its_section(pages: Mapping[str, str], named: str) -> None:
    page = f"s/{named}/index.html"
    found = elements(pages[page])
    (refresh,) = [one.attributes["content"] for one in found if one.attributes.get("http-equiv") == "refresh"]
    wait, address = refresh.split("; url=")
    assert wait == "0"  # browsers keep what leads on at once out of their history
    assert address in [one.attributes["href"] for one in found if one.tag == "a"]
    file, fragment = target(page, address)
    assert fragment == RETIRED.get(named, named)
    assert fragment in {one.attributes.get("id") for one in elements(pages[file])}


def test_pictures_have_the_size_that_places_ask_for_and_are_small(addressed: Site) -> None:
    pictures = sorted((addressed.folder / "previews").iterdir())
    assert len(pictures) >= len(SECTIONS) + len(QUESTIONS)
    for picture in pictures:
        assert picture.stat().st_size < LARGEST_PICTURE
        with Image.open(picture) as image:
            assert image.size == (1200, 630), picture.name


def test_no_share_page_runs_a_script(pages: Mapping[str, str]) -> None:
    assert [name for name, html in pages.items() if name.startswith("s/") and "<script" in html] == []


def test_the_sitemap_has_every_page_with_the_day_of_its_change(addressed: Site, pages: Mapping[str, str]) -> None:
    sitemap = fromstring((addressed.folder / "sitemap.xml").read_text("utf-8"))
    listed = {addressed.name(file_at(addressed, each[0].text or "")): len(each) for each in sitemap}
    assert set(listed) == {name for name in pages if not name.startswith(("s/", "embed/"))}
    has_history = 'datetime="' in pages["faq/index.html"]
    assert listed["faq/index.html"] == (2 if has_history else 1)
    assert f"Sitemap: {URL}sitemap.xml" in (addressed.folder / "robots.txt").read_text("utf-8")


def test_the_buttons_of_a_page_stand_for_share_pages(pages: Mapping[str, str]) -> None:
    buttons = [one for html in pages.values() for one in elements(html) if one.tag == "button"]

    def ids(attribute: str) -> set[str]:
        return {each.attributes[attribute] for each in buttons if attribute in each.attributes}

    assert ids("data-copy-link") == ids("data-share-link") == {*(each.id for each in SECTIONS), *QUESTIONS}


def test_reports_go_where_the_setting_says(pages: Mapping[str, str]) -> None:
    for name, kinds in (("checker/index.html", 1), ("guide/other-cases/index.html", 1), ("faq/index.html", 1)):
        links = [one.attributes for one in elements(pages[name]) if "data-report-to" in one.attributes]
        assert [each["data-report-to"] for each in links] == [REPORTS_TO] * kinds, name


def test_no_link_leads_nowhere(pages: Mapping[str, str]) -> None:
    """Lighthouse takes points for one, even where a script gives it its address; in a template it is not one yet."""
    for name, html in pages.items():
        shown = TEMPLATE.sub("", html)
        assert [one for one in elements(shown) if one.tag == "a" and not one.attributes.get("href")] == [], name


def test_questions_and_ways_are_told_to_programs(pages: Mapping[str, str]) -> None:
    def blocks(name: str) -> list[Element]:
        return [one for one in elements(pages[name]) if one.attributes.get("type") == "application/ld+json"]

    assert '"FAQPage"' in blocks("faq/index.html")[0].content
    assert f'"{URL}guide/other-cases/"' in blocks("guide/other-cases/index.html")[0].content
