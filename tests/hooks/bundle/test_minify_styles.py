from site_hooks.bundle.minify_styles import minify_styles
from site_hooks.bundle.site import Options
from tests.hooks.bundle.conftest import MakeSite

SHEET = """/* Why it is so. */
.a > b, .c:not(.d) .e {
  width: calc(100% - 2 * var(--edge));
  background: url("a.png");
}
"""


def test_comments_and_spaces_go_and_nothing_else(make_site: MakeSite) -> None:
    site = make_site({}, {"stylesheets/a.css": SHEET})
    minify_styles(site)
    assert (site.folder / "stylesheets/a.css").read_text() == (
        '.a>b,.c:not(.d) .e{width:calc(100% - 2 * var(--edge));background:url("a.png")}'
    )


def test_while_working_on_the_site_they_stay_as_they_are_written(make_site: MakeSite) -> None:
    site = make_site({}, {"stylesheets/a.css": SHEET}, Options(dev=True))
    minify_styles(site)
    assert (site.folder / "stylesheets/a.css").read_text() == SHEET
