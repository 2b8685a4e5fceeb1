from xml.etree.ElementTree import fromstring

from site_hooks.bundle.feed import ATOM, versions, write_feed
from site_hooks.bundle.site import Options
from tests.hooks.bundle.conftest import MakeSite

CHANGELOG = """# Changelog

## [2026.12] - unreleased

- Not yet.

## [2026.11] - 2026-11-24

- The first, see [a page](docs/a.md).

## [2026.10] - 2026-10-01

Before.
"""


def test_published_versions_are_told_with_their_day_and_no_others() -> None:
    assert [(version.name, version.day) for version in versions(CHANGELOG)] == [
        ("2026.11", "2026-11-24"),
        ("2026.10", "2026-10-01"),
    ]
    assert next(versions(CHANGELOG)).told == "- The first, see [a page](docs/a.md)."


def test_the_feed_is_valid_atom_and_its_names_do_not_depend_on_the_address(make_site: MakeSite) -> None:
    feeds = []
    for options in (Options(), Options(site_url="https://example.org/repo/")):
        site = make_site({}, options=options)
        write_feed(site)
        feeds.append(fromstring((site.folder / "feed.xml").read_text("utf-8")))
    for feed in feeds:
        for entry in (feed, *feed.iter(f"{{{ATOM}}}entry")):
            assert {f"{{{ATOM}}}{name}" for name in ("id", "title", "updated")} <= {child.tag for child in entry}
        assert "docs/" not in "".join(feed.itertext())
    names = [[each.text for each in feed.iter(f"{{{ATOM}}}id")] for feed in feeds]
    assert names[0] == names[1]
    links = {each.get("href") for each in feeds[1].iter(f"{{{ATOM}}}link")}
    assert links == {"https://example.org/repo/feed.xml", "https://example.org/repo/where-this-comes-from/"}
