"""The only file that knows MkDocs: when a build is over, it calls the bundle on the built folder."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from site_hooks.bundle.__main__ import bundle
from site_hooks.bundle.site import BundleError, options_from


def on_post_build(config: MkDocsConfig) -> None:
    """Turn what MkDocs built into what a host serves.

    Raises:
        PluginError: a step of the bundle found something wrong; it names the file and the remedy.
    """
    try:
        bundle(Path(config.site_dir), options_from({"site_url": config.site_url, **config.extra}))
    except BundleError as wrong:
        raise PluginError(str(wrong)) from wrong
