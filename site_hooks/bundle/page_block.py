"""Tells the scripts of a page what only the build knows: where the runtime lies, and what to say before Python runs.

It stands in the page as JSON, `<script type="application/json" id="followup-build">`, and is read by the scripts.
"""

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

from followup_core.policy import POLICY_VERSION
from followup_core.texts.en import CATALOGUE
from site_hooks.bundle.addresses import root_from
from site_hooks.bundle.page import Edit, apply, elements
from site_hooks.bundle.runtime import LOCK
from site_hooks.bundle.section_links import section_addresses
from site_hooks.bundle.site import BundleError, Site

BLOCK = "followup-build"
MARKS = frozenset({"data-checker", "data-interviews"})
"""Attributes that mark a page as one that asks the core."""

FORGETS = "data-forgets"
"""The attribute of the root of a page that keeps nothing for later visits, because it is framed by another site."""

CORE = "followup-core"
TEXTS = "page."
"""How the ids of the texts begin that a page needs before the core can speak."""


def put_page_block(site: Site) -> None:
    """Write the block into every page that has the checker or the list of interviews."""
    facts = _facts(site)
    for page in site.pages():
        html = page.read_text("utf-8")
        found = elements(html)
        if not any(MARKS & element.attributes.keys() for element in found):
            continue
        forgets = {"forgets": True} if any(FORGETS in element.attributes for element in found) else {}
        own = {"root": root_from(site.name(page)), **forgets}
        text = json.dumps({**facts, **own}, sort_keys=True, separators=(",", ":"))
        block = f'<script type="application/json" id="{BLOCK}">{text.replace("<", "\\u003c")}</script>'
        at = html.rindex("</body>")
        page.write_text(apply(html, [Edit(at, at, block)]), "utf-8")


def _facts(site: Site) -> dict[str, Any]:
    """What is the same on every page; addresses are relative to the root of the site."""
    folders = {name: site.named_folder(name) for name in ("runtime", "packages", "app", "lean")}
    runtime, packages = folders["runtime"], folders["packages"]
    if runtime is None or packages is None:
        raise BundleError("The runtime is missing. The steps of the bundle run in the order of STEPS.")
    hashed = [*runtime.iterdir(), packages / LOCK, *(folders["lean"].rglob("*") if folders["lean"] else [])]
    return {
        "runtime": site.options.runtime,
        "stock": f"{runtime.name}/",
        "lean": f"{folders['lean'].name}/" if folders["lean"] else None,
        "app": f"{folders['app'].name}/" if folders["app"] else None,
        "lock": f"{packages.name}/{LOCK}",
        "core": CORE,
        "integrity": {site.name(file): integrity(file) for file in sorted(hashed) if file.is_file()},
        "version": POLICY_VERSION,
        "sections": section_addresses(site),
        "texts": {message: text for message, text in sorted(CATALOGUE.items()) if message.startswith(TEXTS)},
    }


def integrity(file: Path) -> str:
    """The hash of `file` as a browser compares it."""
    return f"sha256-{base64.b64encode(hashlib.sha256(file.read_bytes()).digest()).decode()}"
