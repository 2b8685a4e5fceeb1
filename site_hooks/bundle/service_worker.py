"""Puts the service worker at the root of the site, with the list of the files that are kept for a time without network.

It has to lie there, since such a worker answers only for addresses below its own. Beside it lies the kill switch:
copied in its place, that removes every kept copy and itself. A build that keeps nothing has the kill switch in its
place, and so has the build for working on the site, where a copy from another day would be in the way.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from site_hooks.bundle.addresses import INDEX
from site_hooks.bundle.cache import hash_of
from site_hooks.bundle.content_names import RENAMED
from site_hooks.bundle.inventory import first_view
from site_hooks.bundle.not_found import PAGE as NOT_FOUND
from site_hooks.bundle.page import Element, apply, elements, with_attributes
from site_hooks.bundle.page_block import integrity
from site_hooks.bundle.shared import shared
from site_hooks.bundle.site import Site

WORKER, OFF = "service-worker.js", "service-worker-off.js"
"""The worker and the kill switch, at the root of the site."""

SOURCES = {"javascripts/service_worker.js": WORKER, "javascripts/service_worker_off.js": OFF}
BUILD, KEEPS = "data-build", "data-offline"
"""Attributes of a page: which build it belongs to, and whether that build is kept for when there is no network."""

ON_DEMAND = ("app-*/**/*.js", "search/*.json")
"""Small files that no page fetches at once."""


def take_service_worker(site: Site) -> None:
    """Move both scripts from `javascripts/` to the root; the build's own folder of scripts has no use for them."""
    for source, name in SOURCES.items():
        if (site.folder / source).exists():
            (site.folder / source).rename(site.folder / name)


def name_build(site: Site) -> None:
    """Write into each page which build it is of: the hash of all pages, which name all else by content."""
    pages = site.pages()
    texts = {page: page.read_text("utf-8") for page in pages}
    script = site.folder / WORKER
    own = [script.read_bytes()] if script.exists() else []
    build = hash_of([*own, *(f"{site.name(page)}\n{html}".encode() for page, html in texts.items())])[:12]
    marks = {BUILD: build, **({KEEPS: ""} if keeps(site) else {})}
    for page, html in texts.items():
        roots = [element for element in elements(html) if element.tag == "html"]
        page.write_text(apply(html, [with_attributes(root, **marks) for root in roots]), "utf-8")


def put_service_worker(site: Site) -> None:
    """Write the list of files before the worker, or put the kill switch in its place. After this no page changes."""
    worker, off = site.folder / WORKER, site.folder / OFF
    if not worker.exists():
        return
    if not keeps(site):
        off.replace(worker)
        return
    (build,) = {root.attributes[BUILD] for root in elements((site.folder / INDEX).read_text("utf-8"))[:1]}
    list_of_files = {
        "id": build,
        "files": {address(site.name(file)): integrity(file) for file in sorted(_kept(site))},
        "shared": dict(_share_pages(site)),
        "folders": sorted(folder.name for name in RENAMED.values() if (folder := site.named_folder(name))),
    }
    text = json.dumps(list_of_files, separators=(",", ":"))
    worker.write_text(f"self.followupBuild={text};{worker.read_text('utf-8')}", "utf-8")


def keeps(site: Site) -> bool:
    """Whether browsers keep this build for when there is no network."""
    return site.options.offline and not site.options.dev


def address(name: str) -> str:
    """How visitors ask for a file: a page by its folder.

    >>> address("guide/index.html"), address("index.html"), address("404.html")
    ('guide/', '', '404.html')
    """
    return name.removesuffix(INDEX) if f"/{name}".endswith(f"/{INDEX}") else name


def _kept(site: Site) -> set[Path]:
    """The files of the copy: every page with what shows it, and what scripts fetch later, but for the runtime.

    Share pages are left out: the worker leads on by itself, as `shared` tells it.
    The runtime is kept by the visits that use it, see `docs/javascripts/offline_files.js`.
    """
    pages = [page for page in site.pages() if any(_is_ours(element.attributes) for element in _scripts(page))]
    shown = {site.folder / name for page in pages for name in first_view(site, site.name(page))}
    later = {path for pattern in ON_DEMAND for path in site.folder.glob(pattern)}
    return {*shown, *later, *(path for path in [site.folder / NOT_FOUND] if path.exists())}


def _share_pages(site: Site) -> Iterator[tuple[str, str]]:
    """Where the worker redirects each share page, by its id: the address of the page that has it.

    The worker adds the id as the place on that page. A place stands here only where it differs, for an id given up.
    """
    for each in shared(site):
        if (site.folder / each.page).exists():
            place = "" if each.leads_to == each.id else f"#{each.leads_to}"
            yield each.id, address(each.file) + place


def _scripts(page: Path) -> Iterator[Element]:
    return (element for element in elements(page.read_text("utf-8")) if element.tag == "script")


def _is_ours(attributes: Mapping[str, str]) -> bool:
    return attributes.get("src", "").endswith("/guide.js")
