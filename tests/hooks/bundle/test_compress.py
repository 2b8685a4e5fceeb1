import gzip

import brotli

from site_hooks.bundle.compress import compress
from site_hooks.bundle.site import Options
from tests.hooks.bundle.conftest import MakeSite

LONG = "word " * 400


def test_both_copies_hold_the_file_they_stand_beside(make_site: MakeSite) -> None:
    site = make_site({"index.html": LONG})
    compress(site)
    page = (site.folder / "index.html").read_bytes()
    assert brotli.decompress((site.folder / "index.html.br").read_bytes()) == page
    assert gzip.decompress((site.folder / "index.html.gz").read_bytes()) == page


def test_what_would_not_get_smaller_has_no_copy(make_site: MakeSite) -> None:
    site = make_site({}, {"a.txt": "x", "library.zip": LONG, "letters.woff2": LONG})
    compress(site)
    assert [path.name for path in site.files()] == ["a.txt", "letters.woff2", "library.zip"]


def test_nothing_is_compressed_while_working_on_the_site(make_site: MakeSite) -> None:
    site = make_site({"index.html": LONG}, options=Options(dev=True))
    compress(site)
    assert [path.name for path in site.files()] == ["index.html"]
