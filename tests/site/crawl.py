"""Follows every address of a served site, as a thorough visitor would."""

from collections.abc import Iterator
from typing import NamedTuple
from urllib.error import HTTPError
from urllib.parse import urldefrag, urljoin
from urllib.request import urlopen

from site_hooks.bundle.page import elements


class Answer(NamedTuple):
    """What the host answered at one address."""

    address: str
    status: int
    content_type: str
    body: bytes


def ask(address: str) -> Answer:
    """The answer to `address`, also where it is an error."""
    try:
        with urlopen(address) as response:
            return Answer(address, response.status, response.headers["Content-Type"], response.read())
    except HTTPError as error:
        with error:
            return Answer(address, error.code, error.headers["Content-Type"], error.read())


def crawl(root: str) -> Iterator[Answer]:
    """The answers to `root` and to every address on its host that its pages name, each once."""
    waiting, seen = [root], {root}
    host = urljoin(root, "/")
    while waiting:
        answer = ask(waiting.pop())
        yield answer
        if answer.content_type.startswith("text/html"):
            found = {address for address in addresses(answer) if address.startswith(host)} - seen
            seen |= found
            waiting += sorted(found)


def addresses(answer: Answer) -> set[str]:
    """Every address in a page, whole and without its fragment."""
    found = elements(answer.body.decode())
    named = (element.attributes.get(name) for element in found for name in ("href", "src"))
    return {urldefrag(urljoin(answer.address, name)).url for name in named if name and not name.startswith("data:")}
