"""Puts the modules of other people that our scripts import into `javascripts/vendor/`, as npm has them."""

import shutil

from site_hooks.bundle.site import PROJECT, BundleError, Site

MODULES = {
    "idb-keyval.js": "idb-keyval/dist/index.js",
    "minisearch.js": "minisearch/dist/es/index.js",
    "stemmer.js": "stemmer/index.js",
}
"""The name that our scripts import, and where npm has the file."""


def put_vendor(site: Site) -> None:
    """Copy the modules.

    Raises:
        BundleError: npm has not installed one.
    """
    scripts = site.folder / "javascripts"
    if not scripts.is_dir():
        return
    for name, path in MODULES.items():
        found = PROJECT / "node_modules" / path
        if not found.is_file():
            raise BundleError(f"node_modules has no {path}. Run: npm ci")
        (scripts / "vendor").mkdir(exist_ok=True)
        shutil.copy(found, scripts / "vendor" / name)
