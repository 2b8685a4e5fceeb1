import json
from pathlib import Path

import pytest

from site_hooks.bundle.app import ICONS, MANIFEST, drawn, put_app
from site_hooks.bundle.site import PROJECT, BundleError, Site
from tests.hooks.bundle.conftest import MakeSite

MARK = (PROJECT / "docs/images/mark.svg").read_text("utf-8")
HEAD = '<meta name="theme-color" content="#edf3f2"><meta name="description" content="What to do, and when.">'
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def site(make_site: MakeSite) -> Site:
    made = make_site({"index.html": HEAD}, {"images/mark.svg": MARK})
    for name in ("app-phone", "checker"):
        (made.folder / f"images/{name}.png").write_bytes((PROJECT / f"docs/images/{name}.png").read_bytes())
    put_app(made)
    return made


def size(png: Path) -> str:
    content = png.read_bytes()
    assert content.startswith(PNG)
    return f"{int.from_bytes(content[16:20])}x{int.from_bytes(content[20:24])}"


def test_every_picture_of_the_manifest_is_there_in_the_size_it_names(site: Site) -> None:
    manifest = json.loads((site.folder / MANIFEST).read_text("utf-8"))
    pictures = [*manifest["icons"], *manifest["screenshots"]]
    assert [each["sizes"] for each in pictures] == [size(site.folder / each["src"]) for each in pictures]
    assert {(each["sizes"], each["purpose"]) for each in manifest["icons"]} >= {
        ("192x192", "any"),
        ("512x512", "any"),
        ("512x512", "maskable"),
    }
    assert {each["form_factor"] for each in manifest["screenshots"]} == {"narrow", "wide"}


def test_no_address_of_the_manifest_begins_at_the_root_of_the_host(site: Site) -> None:
    manifest = json.loads((site.folder / MANIFEST).read_text("utf-8"))
    named = [*manifest["icons"], *manifest["screenshots"]]
    addresses = [manifest["start_url"], manifest["scope"], *(each["src"] for each in named)]
    addresses += [each["url"] for each in manifest["shortcuts"]]
    assert [address for address in addresses if address.startswith("/") or ":" in address] == []


def test_the_manifest_says_of_the_site_what_its_home_page_says(site: Site) -> None:
    manifest = json.loads((site.folder / MANIFEST).read_text("utf-8"))
    assert (manifest["name"], manifest["description"]) == ("T", "What to do, and when.")
    assert manifest["theme_color"] == "#edf3f2"
    assert [each["name"] for each in manifest["shortcuts"]] == ["Check", "My interviews"]


def test_an_icon_shows_the_mark_as_it_is(site: Site) -> None:
    icon = ICONS[0]
    other = MARK.replace("#f4b63f", "#0000ff")
    assert drawn(icon, MARK, "#edf3f2") == (site.folder / icon.file).read_bytes()
    assert drawn(icon, other, "#edf3f2") != drawn(icon, MARK, "#edf3f2") != drawn(icon, MARK, "#000000")


def test_a_mark_that_is_no_square_is_refused() -> None:
    with pytest.raises(BundleError, match=r"docs/images/mark\.svg has no viewBox"):
        drawn(ICONS[0], MARK.replace("0 0 48 48", "0 0 48 24"), "#edf3f2")
