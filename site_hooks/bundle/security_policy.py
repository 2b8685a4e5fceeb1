"""Puts the Content-Security-Policy into every page, with the hashes of the inline scripts that the page has.

It stands in the page, because the site must be as safe on a host that sends no headers.
"""

import base64
import hashlib

from site_hooks.bundle.page import Edit, Element, apply, elements
from site_hooks.bundle.site import BundleError, Site

DIRECTIVES = (
    ("default-src", "'none'"),
    ("script-src", "'self' 'wasm-unsafe-eval' {hashes}"),
    ("style-src", "'self'"),
    ("img-src", "'self' data:"),
    ("font-src", "'self'"),
    ("connect-src", "'self'"),
    ("worker-src", "'self' blob:"),
    ("manifest-src", "'self'"),
    ("form-action", "'none'"),
    ("base-uri", "'none'"),
    ("require-trusted-types-for", "'script'"),
    ("trusted-types", "followup"),
)

RUNS = ("", "module", "text/javascript", "application/javascript", "importmap")
"""Types of script that a browser acts on; the others are blocks of text."""


def put_security_policy(site: Site) -> None:
    """Write the policy into the head of every page, before anything that it binds.

    Raises:
        BundleError: a page has no head to put it in.
    """
    for page in site.pages():
        html = page.read_text("utf-8")
        meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(html)}">'
        heads = [element for element in elements(html) if element.tag == "head"]
        if not heads:
            raise BundleError(f"{site.name(page)} has no <head>, so no policy can bind it. Give its template one.")
        # After the character set, which a browser looks for in the first kilobyte.
        charset = [element for element in elements(html) if element.tag == "meta" and "charset" in element.attributes]
        at = (charset or heads)[0].end
        page.write_text(apply(html, [Edit(at, at, meta)]), "utf-8")


def policy(html: str) -> str:
    """The policy of a page."""
    hashes = " ".join(sorted({f"'{_hash(script.content)}'" for script in inline_scripts(html)}))
    written = (f"{name} {value.format(hashes=hashes)}".strip() for name, value in DIRECTIVES)
    return "; ".join(written)


def inline_scripts(html: str) -> list[Element]:
    """The scripts that run and stand in the page itself."""
    scripts = (element for element in elements(html) if element.tag == "script")
    return [one for one in scripts if "src" not in one.attributes and one.attributes.get("type", "").lower() in RUNS]


def _hash(script: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}"
