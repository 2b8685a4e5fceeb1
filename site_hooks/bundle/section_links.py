"""Makes the links `section:ID`, `page:NAME` and `root:FILE` relative, in the built pages.

So no part of a page depends on its generator, nor on where the page lies.
"""

from pathlib import Path

from followup_core.sections import RETIRED, SECTIONS, Section
from site_hooks.bundle.addresses import way
from site_hooks.bundle.page import Element, apply, elements, with_attributes
from site_hooks.bundle.site import BundleError, Site

SCHEME = "section:"
PAGE_SCHEME = "page:"
FILE_SCHEME = "root:"
"""What stands before the name of a file below the root: generators do not agree on where a page's own path begins."""

QUESTIONS_PAGE = "faq"


def link_sections(site: Site, sections: tuple[Section, ...] = SECTIONS) -> None:
    """Replace `href="section:ID"`, `href="page:NAME"` and `href="root:FILE"` in every page by the path there.

    Raises:
        BundleError: a link names a section that nobody registered; the message names page and id.
    """
    files = {section.id: page_file(site, section) for section in sections}
    problems = []
    for page in site.pages():
        html = page.read_text("utf-8")
        found = elements(html)
        links = [element for element in found if element.attributes.get("href", "").startswith(SCHEME)]
        known = [link for link in links if _section_of(link) in files]
        problems += [_unknown(site.name(page), link) for link in links if link not in known]
        edits = [
            with_attributes(link, href=_address(site.name(page), files[_section_of(link)], _section_of(link)))
            for link in known
        ]
        edits += [with_attributes(link, href=_page_address(site, page, link)) for link in found if _names_page(link)]
        named = [(link, link.attributes.get("href", "")) for link in found]
        edits += [
            with_attributes(link, href=way(site.name(page), address.removeprefix(FILE_SCHEME)))
            for link, address in named
            if address.startswith(FILE_SCHEME)
        ]
        if edits:
            page.write_text(apply(html, edits), "utf-8")
    if problems:
        raise BundleError.of(problems)


def page_file(site: Site, section: Section) -> str:
    """The name of the HTML file that has `section` (or should have it)."""
    return _html_of(site, section.page)


def question_file(site: Site) -> str:
    """The name of the HTML file that has the questions."""
    return _html_of(site, QUESTIONS_PAGE)


def section_addresses(site: Site, sections: tuple[Section, ...] = SECTIONS) -> dict[str, str]:
    """The address of every section below the root of the site."""
    return {section.id: _address("index.html", page_file(site, section), section.id) for section in sections}


def _html_of(site: Site, page: str) -> str:
    flat = f"{page}.html"
    return flat if (site.folder / flat).exists() else f"{page}/index.html"


def _names_page(link: Element) -> bool:
    return link.attributes.get("href", "").startswith(PAGE_SCHEME)


def _page_address(site: Site, page: Path, link: Element) -> str:
    """The path to a page; that it exists is checked with every other link."""
    named, mark, fragment = link.attributes["href"].removeprefix(PAGE_SCHEME).partition("#")
    return way(site.name(page), _html_of(site, named)) + mark + fragment


def _section_of(link: Element) -> str:
    named = link.attributes["href"].removeprefix(SCHEME)
    return RETIRED.get(named, named)


def _address(page: str, file: str, section: str) -> str:
    return f"#{section}" if page == file else f"{way(page, file).removeprefix('./')}#{section}"


def _unknown(page: str, link: Element) -> str:
    return (
        f"{page}: there is no section {link.attributes['href'].removeprefix(SCHEME)!r}. "
        "Link to an id that stands in src/followup_core/sections.py."
    )
