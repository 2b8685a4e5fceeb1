"""Addresses inside the site: which file one means, and how one page writes the path to another."""

from os.path import normpath, relpath
from urllib.parse import unquote, urlsplit

INDEX = "index.html"
REMOTE = ("http", "https", "")
"""Schemes of addresses that a browser fetches, unlike mailto: and the like."""


def is_local(address: str) -> bool:
    """Whether `address` lies in the site: it has neither scheme nor host."""
    parts = urlsplit(address)
    return not parts.scheme and not parts.netloc


def is_foreign(address: str) -> bool:
    """Whether a browser would fetch `address` from another host."""
    parts = urlsplit(address)
    return bool(parts.netloc) and parts.scheme in REMOTE


def target(page: str, address: str) -> tuple[str, str]:
    """The file that a local `address` on `page` means, and the fragment in it.

    >>> target("guide/as-you-leave/index.html", "../no-answer/#later")
    ('guide/no-answer/index.html', 'later')
    >>> target("guide/index.html", "#top")
    ('guide/index.html', 'top')
    """
    parts = urlsplit(address)
    path = unquote(parts.path)
    if not path:
        return page, unquote(parts.fragment)
    folder = page.rpartition("/")[0]
    joined = normpath(f"{folder}/{path}" if folder else path)
    if path.endswith("/") or joined == "." or path.rpartition("/")[2] in (".", ".."):
        joined = INDEX if joined == "." else f"{joined}/{INDEX}"
    return joined, unquote(parts.fragment)


def way(page: str, file: str) -> str:
    """How `page` writes the path to `file`, both as names below the root of the site.

    >>> way("guide/as-you-leave/index.html", "guide/no-answer/index.html")
    '../no-answer/'
    >>> way("index.html", "index.html"), way("guide/index.html", "app/guide.js")
    ('./', '../app/guide.js')
    """
    folder = page.rpartition("/")[0] or "."
    if file == INDEX or file.endswith(f"/{INDEX}"):
        there = relpath(file.removesuffix(INDEX).rstrip("/") or ".", folder)
        return f"{there}/"
    return relpath(file, folder)


def whole(site_url: str, name: str) -> str:
    """The whole address of a file, by its name below the root of a site that stands at `site_url`.

    >>> whole("https://example.org/repo", "guide/index.html"), whole("https://example.org/", "feed.xml")
    ('https://example.org/repo/guide/', 'https://example.org/feed.xml')
    """
    return f"{site_url.rstrip('/')}/{way(INDEX, name).removeprefix('./')}"


def root_from(page: str) -> str:
    """The path from `page` to the root of the site: "./" or one "../" for each folder.

    >>> root_from("index.html"), root_from("guide/as-you-leave/index.html")
    ('./', '../../')
    """
    return "../" * page.count("/") or "./"
