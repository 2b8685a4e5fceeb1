from site_hooks.bundle.discovery import drop_guessed_canonicals, write_sitemap
from site_hooks.bundle.site import Options
from tests.hooks.bundle.conftest import MakeSite

PAGES = {"index.html": "", "guide/a/index.html": "", "404.html": ""}


def test_the_sitemap_lists_every_page_at_its_whole_address(make_site: MakeSite) -> None:
    site = make_site(PAGES, {"sitemap.xml": "old"}, Options(site_url="https://example.org/repo"))
    write_sitemap(site)
    written = (site.folder / "sitemap.xml").read_text()
    assert "<loc>https://example.org/repo/</loc>" in written
    assert "<loc>https://example.org/repo/guide/a/</loc>" in written
    assert "404" not in written


def test_without_an_address_there_is_no_sitemap(make_site: MakeSite) -> None:
    site = make_site(PAGES, {"sitemap.xml": "old", "sitemap.xml.gz": "old"})
    write_sitemap(site)
    assert not list(site.folder.glob("sitemap*"))


def test_a_canonical_link_without_a_host_goes_and_a_whole_one_stays(make_site: MakeSite) -> None:
    whole = '<link rel="canonical" href="https://example.org/a/">'
    site = make_site({"index.html": f'<link rel="canonical" href="/a/">{whole}<link rel="next" href="a/">'})
    drop_guessed_canonicals(site)
    assert f'<body>{whole}<link rel="next" href="a/"></body>' in (site.folder / "index.html").read_text()
