"""Looks at the finished site for what would disappoint a visitor; each fault is named with its remedy."""

import re
from collections.abc import Callable, Iterator
from functools import cache

from followup_core.rules import RULES
from followup_core.sections import SECTIONS, Section
from site_hooks.bundle.addresses import is_foreign, is_local, target
from site_hooks.bundle.hash_list import LIST
from site_hooks.bundle.kit import FOLDER
from site_hooks.bundle.page import Element, elements
from site_hooks.bundle.section_links import page_file
from site_hooks.bundle.site import BundleError, Site

type Faults = Iterator[str]

LOADS = {
    "script": ("src",),
    "link": ("href",),
    "img": ("src", "srcset"),
    "source": ("src", "srcset"),
    "iframe": ("src",),
    "video": ("src", "poster"),
    "audio": ("src",),
    "object": ("data",),
    "embed": ("src",),
    "form": ("action",),
    "main": ("data-index",),
    "use": ("href", "xlink:href"),
    "input": ("src",),
}
"""Attributes whose addresses a browser fetches without being asked."""

ONLY_NAMED = ("canonical", "alternate", "author", "license", "me", "next", "prev")
"""Kinds of `link` that name an address which is not fetched."""

EXAMPLE = "example&"
"""How the fragment of a link begins that fills in the checker, instead of naming a place in it."""

CSS_ADDRESS = re.compile(r"""(?:url\(\s*|@import\s+)["']?(?!data:|#)([^"')\s]+)""")

SHIP = "Ship the file with the site instead."


def verify(site: Site) -> None:
    """Run every check; while working on the site, faults are printed and the site is shown all the same.

    Raises:
        BundleError: the site has faults; each is named with its remedy.
    """
    faults = [fault for check in CHECKS for fault in check(site)]
    if faults and not site.options.dev:
        raise BundleError.of(faults)
    for fault in faults:
        print(f"Fault: {fault}")


def missing_sections(site: Site, sections: tuple[Section, ...] = SECTIONS) -> Faults:
    """Registered sections that no page has, or a different page from the one they are registered on."""
    for section in sections:
        name = page_file(site, section)
        if section.id not in _ids(site, name):
            yield (
                f"the section {section.id} is registered on {section.page}, which has no such id. "
                f"Write its heading, with {{#{section.id}}}, in docs/{section.page}.md, "
                "or change its row in src/followup_core/sections.py."
            )


def sections_cited(
    site: Site,
    cited: dict[str, tuple[str, ...]] | None = None,
    sections: tuple[Section, ...] = SECTIONS,
) -> Faults:
    """Rules that cite a section which no page has.

    Args:
        site: the site.
        cited: the ids of the sections by the rule that cites them; without it, those of the rule table.
        sections: the registered sections.
    """
    homes = {section.id: page_file(site, section) for section in sections}
    for rule, ids in (cited or {rule.id: rule.cites for rule in RULES}).items():
        for section in ids:
            if section not in homes or section not in _ids(site, homes[section]):
                yield (
                    f"the rule {rule} cites the section {section}, which no page has. "
                    "Cite another in src/followup_core/rules.py, or write it in docs/guide/."
                )


WRITTEN_LAST = (LIST, f"{FOLDER}/")
"""Files that later steps write, from what this one has approved; a test of the built site looks at them."""


def broken_links(site: Site) -> Faults:
    """Links inside the site that lead to no file, or to an anchor that its page does not have."""
    for name, element, attribute, address in _addresses(site):
        if not is_local(address) or address.startswith("/"):
            continue
        file, fragment = target(name, address)
        shown = f"{name}: <{element.tag} {attribute}={address!r}>"
        if file.startswith(WRITTEN_LAST):
            continue
        if not (site.folder / file).is_file():
            yield f"{shown} leads to no file. Mend the link, or add the page."
        elif (
            fragment
            and not fragment.startswith(EXAMPLE)
            and file.endswith(".html")
            and fragment not in _ids(site, file)
        ):
            yield f"{shown} leads to an anchor that {file} does not have. Link to one of its ids."


def addresses_from_the_root(site: Site) -> Faults:
    """Addresses that begin with "/" and so break where the site lies below a path."""
    for name, element, attribute, address in _addresses(site):
        if address.startswith("/") and not address.startswith("//"):
            yield (
                f'{name}: <{element.tag} {attribute}={address!r}> begins with "/", so it breaks below a path. '
                "Write it relative to the page."
            )


def third_parties(site: Site) -> Faults:
    """What a browser would fetch from another origin: each such request tells somebody about the visitor."""
    for name, element, attribute, address in _addresses(site):
        fetched = attribute in LOADS.get(element.tag, ()) and element.attributes.get("rel", "") not in ONLY_NAMED
        if fetched and is_foreign(address):
            yield f"{name}: <{element.tag} {attribute}={address!r}> is fetched from another origin. {SHIP}"
    for file in site.files():
        for address in CSS_ADDRESS.findall(file.read_text("utf-8")) if file.suffix == ".css" else ():
            if is_foreign(address):
                yield f"{site.name(file)}: {address} is fetched from another origin. {SHIP}"
            elif not (site.folder / target(site.name(file), address)[0]).is_file():
                yield f"{site.name(file)}: {address} leads to no file. Mend the address, or add the file."


def blocked_by_the_policy(site: Site) -> Faults:
    """What a page asks for and its policy refuses: styles and handlers that stand in attributes, and style elements."""
    for name, element in _elements(site):
        if element.tag == "style":
            yield f"{name}: a <style> element is blocked by the policy. Put the rules into docs/stylesheets/."
        for attribute in element.attributes:
            if attribute == "style" or attribute.startswith("on"):
                yield (
                    f"{name}: <{element.tag} {attribute}=…> is blocked by the policy. "
                    "Write a class, or a listener in docs/javascripts/."
                )


def wheels(site: Site) -> Faults:
    """Files that office networks block because of their names."""
    for file in site.files():
        if file.suffix == ".whl":
            yield f"{site.name(file)} ends in .whl, which office networks block. Rename it to .zip, in the lock too."


CHECKS: tuple[Callable[[Site], Faults], ...] = (
    missing_sections,
    sections_cited,
    broken_links,
    addresses_from_the_root,
    third_parties,
    blocked_by_the_policy,
    wheels,
)


def _elements(site: Site) -> Iterator[tuple[str, Element]]:
    for page in site.pages():
        for element in elements(page.read_text("utf-8")):
            yield site.name(page), element


def _addresses(site: Site) -> Iterator[tuple[str, Element, str, str]]:
    """Every address in every page: page, element, attribute, address."""
    for name, element in _elements(site):
        for attribute in {"href", *LOADS.get(element.tag, ())} & element.attributes.keys():
            value = element.attributes[attribute]
            for address in [part.split()[0] for part in value.split(",")] if attribute == "srcset" else [value]:
                yield name, element, attribute, address


def _ids(site: Site, name: str) -> frozenset[str]:
    """The ids on a page, which links can lead to; none where there is no such page."""
    file = site.folder / name
    return _ids_in(file.read_text("utf-8")) if file.is_file() else frozenset()


@cache
def _ids_in(html: str) -> frozenset[str]:
    found = elements(html)
    names = (element.attributes.get("name", "") for element in found if element.tag == "a")
    return frozenset({*(element.attributes.get("id", "") for element in found), *names} - {""} | {"top"})
