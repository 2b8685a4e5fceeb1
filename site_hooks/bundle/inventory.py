"""Counts the bytes of a first visit, file by file, as a host with brotli sends them: what the budgets limit."""

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path

from site_hooks.bundle.addresses import is_local, target
from site_hooks.bundle.page import Element, elements
from site_hooks.bundle.preload_modules import IMPORT
from site_hooks.bundle.site import PROJECT, Site

WRITTEN_TO = PROJECT / "build" / "inventory.json"

SHOWN = frozenset({"stylesheet", "icon", "modulepreload", "preload"})
"""Kinds of `link` whose file is fetched with the page."""

LOADED: Mapping[str, Callable[[Mapping[str, str]], bool]] = {
    "script": lambda attributes: "src" in attributes,
    "img": lambda attributes: attributes.get("loading") != "lazy",
    "link": lambda attributes: not SHOWN.isdisjoint(attributes.get("rel", "").split()),
}
"""Elements whose file is fetched with the page, each with the condition on its attributes."""

CSS_ADDRESS = re.compile(r"""url\(\s*["']?(?!data:|#)([^"')\s]+)""")
INDEXES = ("search/search_index.json", "search.json")
"""Where generators keep the search index, which the theme fetches with every page."""


def write_inventory(site: Site) -> None:
    """Write the bytes of each page's first view, and of what the checker then loads, to `build/inventory.json`."""
    if site.options.dev:
        return
    pages = {site.name(page): first_view(site, site.name(page)) for page in site.pages()}
    counted = {"pages": pages, "checker": {site.name(file): sent(file) for file in _runtime(site)}}
    WRITTEN_TO.parent.mkdir(exist_ok=True)
    WRITTEN_TO.write_text(json.dumps(counted, indent=1), "utf-8")


def first_view(site: Site, page: str) -> dict[str, int]:
    """The bytes sent for each file when somebody sees `page` on a first visit.

    Fonts are counted whole, although a browser fetches only those whose letters are on the page.
    """
    files = {page}
    waiting = [page]
    while waiting:
        name = waiting.pop()
        for file in _named_by(site, name) - files:
            files.add(file)
            waiting.append(file)
    return {name: sent(site.folder / name) for name in sorted(files)}


def sent(file: Path) -> int:
    """How many bytes a host with brotli sends for `file`."""
    smaller = file.with_name(file.name + ".br")
    return (smaller if smaller.exists() else file).stat().st_size


def _named_by(site: Site, name: str) -> set[str]:
    """The files in the site that `name` makes a browser fetch."""
    kind = Path(name).suffix
    if kind not in (".html", ".css", ".js"):
        return set()
    text = (site.folder / name).read_text("utf-8")
    if kind == ".html":
        found = [element for element in elements(text) if element.tag in LOADED]
        addresses = [
            element.attributes.get("href") or element.attributes.get("src", "")
            for element in found
            if LOADED[element.tag](element.attributes)
        ]
        addresses += _search(found)
    else:
        addresses = (CSS_ADDRESS if kind == ".css" else IMPORT).findall(text)
    local = {target(name, address)[0] for address in addresses if address and is_local(address)}
    return {file for file in local if (site.folder / file).is_file()}


def _search(found: list[Element]) -> list[str]:
    """The worker and the search index, as the theme's settings in the page name them."""
    settings = [json.loads(element.content) for element in found if element.attributes.get("id") == "__config"]
    return [
        address
        for one in settings
        if one.get("search")
        for address in (one["search"], *(f"{one['base']}/{index}" for index in INDEXES))
    ]


def _runtime(site: Site) -> list[Path]:
    """What the checker loads before its first answer, with the stock runtime."""
    runtime, packages = site.named_folder("runtime"), site.named_folder("packages")
    if runtime is None or packages is None:
        return []
    core = [*packages.glob("followup_core-*.zip"), *packages.glob("*.json")]
    return sorted(file for file in (*runtime.iterdir(), *core) if file.suffix not in (".br", ".gz"))
