"""Names in each page the modules that its scripts import, so that a browser fetches all of them at once."""

import re

from site_hooks.bundle.addresses import is_local, target, way
from site_hooks.bundle.page import Edit, apply, elements
from site_hooks.bundle.site import Site

IMPORT = re.compile(r"""(?:^|;)\s*(?:import|export)\b(?:[^;"']*\bfrom)?\s*["'](\.[^"']+)["']""", re.MULTILINE)
"""A static import at the beginning of a statement; what is imported on demand waits until it is needed."""


def preload_modules(site: Site) -> None:
    """Write a `modulepreload` into the head of each page for every module that its scripts and preloads import."""
    for page in site.pages():
        html, name = page.read_text("utf-8"), site.name(page)
        attributes = [one.attributes for one in elements(html)]
        scripts = [one["src"] for one in attributes if one.get("type") == "module" and "src" in one]
        preloads = [one["href"] for one in attributes if one.get("rel") == "modulepreload" and "href" in one]
        sources = [*scripts, *preloads]
        started = {target(name, source)[0] for source in sources if is_local(source)}
        imported = sorted(imported_by(site, started) - started)
        if imported:
            at = html.index("</head>")
            links = "".join(f'<link rel="modulepreload" href="{way(name, module)}">' for module in imported)
            page.write_text(apply(html, [Edit(at, at, links)]), "utf-8")


def imported_by(site: Site, modules: set[str]) -> set[str]:
    """`modules` and everything that they import, and so on; names below the root of the site."""
    seen: set[str] = set()
    waiting = {module for module in modules if (site.folder / module).is_file()}
    while waiting:
        module = waiting.pop()
        seen.add(module)
        text = (site.folder / module).read_text("utf-8")
        found = {target(module, address)[0] for address in IMPORT.findall(text)}
        waiting |= {other for other in found - seen if (site.folder / other).is_file()}
    return seen
