"""Tiny sites: what a step does is seen best on a page or two."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from site_hooks.bundle.site import Options, Site

type MakeSite = Callable[..., Site]

PRODUCTION = Options()
PAGE = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title></head><body>{body}</body></html>'


@pytest.fixture
def make_site(tmp_path: Path) -> MakeSite:
    """A function that writes a site: the bodies of its pages, and other files, by name."""

    def make(pages: Mapping[str, str], files: Mapping[str, str] | None = None, options: Options = PRODUCTION) -> Site:
        written = {**{name: PAGE.format(body=body) for name, body in pages.items()}, **(files or {})}
        (tmp_path / "site").mkdir(exist_ok=True)
        for name, text in written.items():
            path = tmp_path / "site" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        return Site(folder=tmp_path / "site", options=options)

    return make
