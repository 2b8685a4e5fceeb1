from site_hooks.bundle.discovery import drop_guessed_canonicals, write_robots, write_sitemap
from site_hooks.bundle.site import Options
from tests.hooks.bundle.conftest import MakeSite

PAGES = {"index.html": "", "guide/a/index.html": "", "404.html": "", "s/a/index.html": ""}


def test_the_sitemap_lists_every_page_at_its_whole_address(make_site: MakeSite) -> None:
    site = make_site(PAGES, {"sitemap.xml": "old"}, Options(site_url="https://example.org/repo"))
    write_sitemap(site)
    written = (site.folder / "sitemap.xml").read_text()
    assert "<loc>https://example.org/repo/</loc>" in written
    assert "<loc>https://example.org/repo/guide/a/</loc>" in written
    assert written.count("<loc>") == 2


def test_without_an_address_there_is_no_sitemap(make_site: MakeSite) -> None:
    site = make_site(PAGES, {"sitemap.xml": "old", "sitemap.xml.gz": "old"})
    write_sitemap(site)
    assert not list(site.folder.glob("sitemap*"))


def test_robots_may_read_everything_and_are_told_of_the_sitemap(make_site: MakeSite) -> None:
    for options, sitemap in (
        (Options(), ""),
        (Options(site_url="https://a.example"), "Sitemap: https://a.example/sitemap.xml\n"),
    ):
        site = make_site(PAGES, options=options)
        write_robots(site)
        assert (site.folder / "robots.txt").read_text() == f"User-agent: *\nDisallow:\n{sitemap}"


def test_a_canonical_link_without_a_host_goes_and_a_whole_one_stays(make_site: MakeSite) -> None:
    whole = '<link rel="canonical" href="https://example.org/a/">'
    site = make_site({"index.html": f'<link rel="canonical" href="/a/">{whole}<link rel="next" href="a/">'})
    drop_guessed_canonicals(site)
    assert f'<body>{whole}<link rel="next" href="a/"></body>' in (site.folder / "index.html").read_text()
