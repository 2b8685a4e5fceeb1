"""Writes the version of the policy where a template leaves a place for it: generators do not know the core."""

from followup_core.policy import POLICY_VERSION
from followup_core.texts import render, say
from site_hooks.bundle.page import Edit, apply, elements
from site_hooks.bundle.site import Site

MARK = "data-policy-version"
"""Marks the element to be filled; it is empty in the template."""


def put_policy_version(site: Site) -> None:
    """Fill every element that has the mark, in every page."""
    words = render(say("policy.version", version=POLICY_VERSION))
    for page in site.pages():
        html = page.read_text("utf-8")
        places = [element.end for element in elements(html) if MARK in element.attributes]
        if places:
            page.write_text(apply(html, [Edit(at, at, words) for at in places]), "utf-8")
