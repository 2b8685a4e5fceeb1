"""Makes the links `section:ID` relative, in the built pages, so that no part of a page depends on its generator."""

from followup_core.sections import RETIRED, SECTIONS, Section
from site_hooks.bundle.addresses import way
from site_hooks.bundle.page import Element, apply, elements, with_attributes
from site_hooks.bundle.site import BundleError, Site

SCHEME = "section:"


def link_sections(site: Site, sections: tuple[Section, ...] = SECTIONS) -> None:
    """Replace `href="section:ID"` in every page by the way to that section.

    Raises:
        BundleError: a link names a section that nobody registered; the message names page and id.
    """
    files = {section.id: page_file(site, section) for section in sections}
    problems = []
    for page in site.pages():
        html = page.read_text("utf-8")
        links = [element for element in elements(html) if element.attributes.get("href", "").startswith(SCHEME)]
        known = [link for link in links if _section_of(link) in files]
        problems += [_unknown(site.name(page), link) for link in links if link not in known]
        edits = [
            with_attributes(link, href=_address(site.name(page), files[_section_of(link)], _section_of(link)))
            for link in known
        ]
        if edits:
            page.write_text(apply(html, edits), "utf-8")
    if problems:
        raise BundleError.of(problems)


def page_file(site: Site, section: Section) -> str:
    """The name of the HTML file that has `section` (or should have it)."""
    flat = f"{section.page}.html"
    return flat if (site.folder / flat).exists() else f"{section.page}/index.html"


def section_addresses(site: Site, sections: tuple[Section, ...] = SECTIONS) -> dict[str, str]:
    """The address of every section below the root of the site."""
    return {section.id: _address("index.html", page_file(site, section), section.id) for section in sections}


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
