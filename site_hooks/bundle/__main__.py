"""`python -m site_hooks.bundle site/`: what the build runs on a built site, step by step, whatever built it."""

import sys
from collections.abc import Callable
from pathlib import Path

from site_hooks.bundle.settings import read_settings
from site_hooks.bundle.site import BundleError, Options, Site

type Step = Callable[[Site], None]

STEPS: tuple[Step, ...] = ()
"""In the order in which they run: each takes the site as the one before left it."""


def bundle(folder: Path, options: Options) -> None:
    """Run every step on the built site in `folder`.

    Raises:
        BundleError: something is wrong with the site; the message names it and the remedy.
    """
    site = Site(folder=folder, options=options)
    for step in STEPS:
        step(site)


def main(arguments: list[str]) -> None:
    """Bundle the folder that is the only argument, with the options in `mkdocs.yml`."""
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        sys.exit("Say which built site: python -m site_hooks.bundle site/")
    try:
        bundle(Path(arguments[0]), read_settings())
    except BundleError as wrong:
        sys.exit(str(wrong))


if __name__ == "__main__":
    main(sys.argv[1:])
