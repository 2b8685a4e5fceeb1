"""Makes the links `section:ID`, `page:NAME` and `root:FILE` relative, in the built pages.

So no part of a page depends on its generator, nor on where the page lies.
"""

from collections.abc import Callable, Mapping
from functools import partial

from followup_core.sections import RETIRED, SECTIONS, Section
from site_hooks.bundle.addresses import way
from site_hooks.bundle.page import apply, elements, with_attributes
from site_hooks.bundle.site import BundleError, Site

QUESTIONS_PAGE = "faq"

type To = Callable[[str, str], str | None]
"""From a page, and what a link on it names, to the relative address; None where there is no such thing."""


def link_sections(site: Site, sections: tuple[Section, ...] = SECTIONS) -> None:
    """Replace `href="section:ID"`, `href="page:NAME"` and `href="root:FILE"` in every page by the path there.

    `root:` is for files because generators do not agree on where a page's own path begins.

    Raises:
        BundleError: a link names a section that nobody registered; the message names page and id.
    """
    schemes: dict[str, To] = {
        "section": partial(_to_section, {section.id: page_file(site, section) for section in sections}),
        "page": partial(_to_page, site),
        "root": way,
    }
    problems: list[str] = []
    for page in site.pages():
        html, name = page.read_text("utf-8"), site.name(page)
        edits = []
        for link in elements(html):
            scheme, _, named = link.attributes.get("href", "").partition(":")
            if scheme not in schemes:
                continue
            if (address := schemes[scheme](name, named)) is None:
                problems.append(_unknown(name, named))
            else:
                edits.append(with_attributes(link, href=address))
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


def _to_section(files: Mapping[str, str], page: str, named: str) -> str | None:
    section = RETIRED.get(named, named)
    return _address(page, files[section], section) if section in files else None


def _to_page(site: Site, page: str, named: str) -> str:
    """The path to a page; that it exists is checked with every other link."""
    name, mark, fragment = named.partition("#")
    return way(page, _html_of(site, name)) + mark + fragment


def _html_of(site: Site, page: str) -> str:
    flat = f"{page}.html"
    return flat if (site.folder / flat).exists() else f"{page}/index.html"


def _address(page: str, file: str, section: str) -> str:
    return f"#{section}" if page == file else f"{way(page, file).removeprefix('./')}#{section}"


def _unknown(page: str, named: str) -> str:
    return f"{page}: there is no section {named!r}. Link to an id that stands in src/followup_core/sections.py."
