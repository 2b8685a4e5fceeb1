"""Removes from the site what only those who work on it need."""

from site_hooks.bundle.site import Site

FOR_DEVELOPERS = (".d.ts", ".map")
"""Endings of types and source maps, which no page asks for."""


def leave_out(site: Site) -> None:
    """Remove the files that no visitor needs."""
    for file in site.files():
        if file.name.endswith(FOR_DEVELOPERS):
            file.unlink()
