"""Writes the feed of changes, `feed.xml` (Atom, RFC 4287): each published version, as the changelog tells it.

Its names are made from the versions alone, so they stay the same wherever the site stands and whenever it is built.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from markdown import markdown

from followup_core.policy import POLICY_VERSIONS
from followup_core.texts import render, say
from site_hooks.bundle.addresses import whole
from site_hooks.bundle.site import PROJECT, Site

NAME = "feed.xml"
CHANGED = "where-this-comes-from/index.html"
"""The page on the versions of the policy."""

HEADING = re.compile(r"^## \[(?P<version>[\d.]+)\] - (?P<day>\d{4}-\d\d-\d\d)$", re.MULTILINE)
NEXT = re.compile(r"^## ", re.MULTILINE)
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
ATOM = "http://www.w3.org/2005/Atom"


class Version(NamedTuple):
    """A published version: its name, its day, and what the changelog says of it, as Markdown."""

    name: str
    day: str
    told: str


def write_feed(site: Site) -> None:
    """Write the feed; where the address of the site is not known, its entries link to nothing."""
    told = versions((PROJECT / "CHANGELOG.md").read_text("utf-8"))
    (site.folder / NAME).write_text(_feed(list(told), site.options.site_url), "utf-8")


def versions(changelog: str) -> Iterator[Version]:
    """The versions that have a day, the newest first."""
    for heading in HEADING.finditer(changelog):
        rest = changelog[heading.end() :]
        after = NEXT.search(rest)
        yield Version(heading["version"], heading["day"], rest[: after.start() if after else None].strip())


def _feed(told: list[Version], site_url: str | None) -> str:
    feed = Element("feed", {"xmlns": ATOM, "xml:lang": "en-GB"})
    SubElement(feed, "id").text = _name("feed")
    SubElement(feed, "title").text = render(say("shared.feed"))
    SubElement(feed, "updated").text = _moment(max((version.day for version in told), default="2026-01-01"))
    SubElement(SubElement(feed, "author"), "name").text = render(say("shared.site"))
    SubElement(feed, "link", {"rel": "self", "href": whole(site_url, NAME) if site_url else NAME})
    SubElement(feed, "link", {"rel": "alternate", "type": "text/html", "href": _page(site_url)})
    for version in told:
        entry = SubElement(feed, "entry")
        SubElement(entry, "id").text = _name(version.name)
        SubElement(entry, "title").text = render(say("shared.version", version=version.name))
        SubElement(entry, "updated").text = _moment(version.day)
        SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": _page(site_url)})
        SubElement(entry, "content", {"type": "html"}).text = _html(version)
    indent(feed)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(feed, encoding="unicode")}\n'


def _html(version: Version) -> str:
    """What the changelog says, and what the version of the policy that came with it changed."""
    policy = next((each for each in POLICY_VERSIONS if each.id == version.name.replace(".", "-")), None)
    changes = [render(say(f"policy.{policy.id}.{change}")) for change in policy.changes] if policy else []
    listed = "\n".join(f"- {change}" for change in changes)
    return markdown(LINK.sub(r"\1", f"{listed}\n\n{version.told}"))


def _page(site_url: str | None) -> str:
    return whole(site_url, CHANGED) if site_url else CHANGED.removesuffix("index.html")


def _moment(day: str) -> str:
    return f"{day}T00:00:00Z"


def _name(of: str) -> str:
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'https://follow-up.invalid/changes/{of}')}"
