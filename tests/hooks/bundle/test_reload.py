from site_hooks.bundle.reload import put_reload
from site_hooks.bundle.site import Options
from tests.hooks.bundle.conftest import MakeSite


def test_pages_reload_themselves_only_while_working_on_the_site(make_site: MakeSite) -> None:
    site = make_site({"a/index.html": ""}, options=Options(dev=True))
    put_reload(site)
    assert '<script type="module" src="../reload.js"></script>' in (site.folder / "a/index.html").read_text()
    assert (site.folder / "reload.txt").read_text().isdigit()


def test_the_production_build_has_no_trace_of_it(make_site: MakeSite) -> None:
    site = make_site({"a/index.html": ""})
    put_reload(site)
    assert [site.name(path) for path in site.files()] == ["a/index.html"]
    assert "reload" not in (site.folder / "a/index.html").read_text()
