from site_hooks.bundle.not_found import put_not_found
from site_hooks.bundle.site import Options
from tests.hooks.bundle.conftest import MakeSite


def test_the_page_starts_its_addresses_at_the_root_of_the_site(make_site: MakeSite) -> None:
    body = (
        '<a href="/.">h</a><a href="/guide/">g</a><a href="guide/">r</a><a href="//a.example/">e</a><img src="/m.svg">'
        '<form data-root="/" data-index="/search/index.json"></form>'
    )
    site = make_site({"404.html": body})
    put_not_found(site)
    html = (site.folder / "404.html").read_text()
    assert '<a href="./">h</a><a href="guide/">g</a><a href="guide/">r</a><a href="//a.example/">' in html
    assert '<img src="m.svg">' in html
    assert '<form data-root="./" data-index="search/index.json">' in html


def test_the_script_that_finds_the_root_stands_in_the_page(make_site: MakeSite) -> None:
    site = make_site({"404.html": ""})
    put_not_found(site)
    html = (site.folder / "404.html").read_text()
    assert html.count("<script>") == 1
    assert html.endswith("</script></body></html>")


def test_a_site_without_such_a_page_is_left_alone(make_site: MakeSite) -> None:
    site = make_site({"index.html": ""})
    put_not_found(site)
    assert [path.name for path in site.files()] == ["index.html"]


def test_a_site_that_knows_it_stands_below_a_path_works_below_any(make_site: MakeSite) -> None:
    body = '<a href="/follow-up/.">h</a><a href="/follow-up/guide/">g</a>'
    site = make_site({"404.html": body}, options=Options(site_url="https://example.org/follow-up/"))
    put_not_found(site)
    assert '<a href="./">h</a><a href="guide/">g</a>' in (site.folder / "404.html").read_text()
