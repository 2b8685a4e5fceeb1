"""`::: policy-changes` and `::: maintainer`: the versions of the policy, and who maintains the site."""

from followup_core.policy import POLICY_VERSIONS, PolicyVersion
from followup_core.texts import render, say
from site_hooks.bundle.settings import read_settings
from site_hooks.html import Html, element, joined


def policy_changes() -> Html:
    """Each version of the policy with what it changed, the newest first; takes no arguments."""
    return joined(*map(_version, reversed(POLICY_VERSIONS)))


def _version(version: PolicyVersion) -> Html:
    title = element("h3", render(say("policy.version", version=version.id)), id=f"policy-{version.id}")
    changes = (element("li", render(say(f"policy.{version.id}.{change}"))) for change in version.changes)
    return joined(title, element("ul", *changes))


def maintainer() -> Html:
    """Who maintains the site, from `maintainer` in mkdocs.yml; takes no arguments.

    Raises:
        ValueError: the setting is empty.
    """
    named = read_settings().maintainer
    if not named:
        raise ValueError("“::: maintainer”: say who maintains the site: `maintainer` in mkdocs.yml (extra).")
    return element("p", render(say("policy.maintained", maintainer=named)))
