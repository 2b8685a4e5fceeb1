from site_hooks.bundle.watch import put_watch
from tests.hooks.bundle.conftest import MakeSite

SCRIPT = {"javascripts/watch.js": "watch();\n"}


def test_the_script_stands_in_each_page_before_the_others_and_in_no_file(make_site: MakeSite) -> None:
    site = make_site({"index.html": '<script src="a.js"></script><script src="b.js"></script>', "faq.html": ""}, SCRIPT)
    put_watch(site)
    html = (site.folder / "index.html").read_text()
    assert '<body><script>watch();</script><script src="a.js"></script><script src="b.js">' in html
    assert "watch" not in (site.folder / "faq.html").read_text()  # no scripts, nothing to watch
    assert not (site.folder / "javascripts" / "watch.js").exists()


def test_a_site_without_the_script_is_left_alone(make_site: MakeSite) -> None:
    site = make_site({"index.html": '<script src="a.js"></script>'})
    before = (site.folder / "index.html").read_text()
    put_watch(site)
    assert (site.folder / "index.html").read_text() == before
