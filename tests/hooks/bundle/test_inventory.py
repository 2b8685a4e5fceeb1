from site_hooks.bundle.compress import compress
from site_hooks.bundle.inventory import first_view
from tests.hooks.bundle.conftest import MakeSite

HEAD = (
    '<link rel="stylesheet" href="../s/a.css"><script type="module" src="../j/a.js"></script>'
    '<img src="../late.svg" loading="lazy"><link rel="next" href="../other/">'
)


def test_the_first_view_counts_what_a_page_names_and_what_that_names(make_site: MakeSite) -> None:
    files = {
        "s/a.css": "a{background:url(../m.svg)}",
        "m.svg": "<svg/>",
        "late.svg": "<svg/>",
        "j/a.js": 'import { b } from "./b.js";\n',
        "j/b.js": "export const b = 1;",
    }
    site = make_site({"p/index.html": HEAD, "other/index.html": ""}, files)
    assert set(first_view(site, "p/index.html")) == {"p/index.html", "s/a.css", "m.svg", "j/a.js", "j/b.js"}


def test_bytes_are_those_that_brotli_leaves(make_site: MakeSite) -> None:
    site = make_site({"index.html": "word " * 500})
    compress(site)
    assert first_view(site, "index.html") == {"index.html": (site.folder / "index.html.br").stat().st_size}
