"""Serves a built folder as a host would, on 127.0.0.1, at the root or below a path, at full speed or throttled.

    with serve(Host(folder=Path("site"), prefix="/repo/")) as address:
        ...  # address is "http://127.0.0.1:PORT/repo/"

Also `python -m tools.host site/ [--prefix /repo/] [--port 8000]`.
"""

import argparse
import re
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from site_hooks.bundle.content_names import NAMED
from site_hooks.bundle.hosting import ASK_FIRST, EVERYWHERE, FOR_EVER, TYPES

TEXTS = ("text/html", "text/css", "text/javascript", "text/plain")
CONTENT_TYPES = {f".{ending}": f"{kind}; charset=utf-8" if kind in TEXTS else kind for ending, kind in TYPES.items()}
CONTENT_TYPES[".map"] = "application/json"  # only the build for working on the site has them
ENCODINGS = (("br", ".br"), ("gzip", ".gz"))
"""Content codings and the endings of the files that hold them, the best first."""

STRICT_HEADERS = {**EVERYWHERE, "Cross-Origin-Resource-Policy": "same-origin"}
"""The headers that a careful host adds. The policy itself stands in each page, so it holds where none is sent."""

CHUNK = 16 * 1024

STALLED = 120.0
"""Seconds for which a stalled answer sends nothing more, unless the server ends sooner."""


class Fault(StrEnum):
    """The ways in which a file can fail to arrive."""

    MISSING = "missing"
    ERROR = "an error of the host"
    WRONG_TYPE = "of a wrong type"
    PAGE = "a page of HTML in its place"
    HALF = "half of it"
    CORRUPTED = "other bytes"
    CUT_OFF = "cut off"
    STALLED = "stalled"
    STALLED_MIDWAY = "stalled midway"


class Request(NamedTuple):
    """One request that was answered: the path asked for, the status, and the bytes of the body sent."""

    path: str
    status: int
    body_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """What is served, and how.

    Attributes:
        folder: the built site.
        prefix: the path below which it is served; starts and ends with "/".
        headers: sent with every answer.
        keeps: whether browsers are told to keep what lies in folders that are named by their content.
        compressed: whether the files ending in .br and .gz are sent to browsers that accept them.
        megabits: megabits a second for all connections together, or None for as fast as it goes.
        latency: seconds before each answer begins.
        faults: how the files fail whose addresses below the prefix match; can be changed while it serves.
        changes: texts in place of others, by the names of the files that have them.
        requests: every request answered is added to it.
    """

    folder: Path
    prefix: str = "/"
    headers: Mapping[str, str] = field(default_factory=dict)
    keeps: bool = False
    compressed: bool = True
    megabits: float | None = None
    latency: float = 0.0
    faults: dict[str, Fault] = field(default_factory=dict)
    changes: dict[str, dict[bytes, bytes]] = field(default_factory=dict)
    requests: list[Request] = field(default_factory=list)

    def fault_of(self, file: Path) -> Fault | None:
        """How `file` fails to arrive, if it does."""
        name = file.relative_to(self.folder).as_posix() if file.is_relative_to(self.folder) else ""
        return next((fault for pattern, fault in self.faults.items() if re.search(pattern, name)), None)


@contextmanager
def serve(host: Host, port: int = 0) -> Iterator[str]:
    """Serve `host` while the context lasts; gives the address of its root, which ends with "/".

    Args:
        host: what is served.
        port: the port; 0 takes a free one.
    """
    ends = threading.Event()
    handler = partial(_Handler, host, _Pipe(host.megabits), ends)
    with ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}{host.prefix}"
        finally:
            ends.set()
            server.shutdown()


class Reply(NamedTuple):
    """What answers a request: its status, the type and the coding of its body ("" for none), and the body."""

    status: HTTPStatus
    kind: str
    coding: str
    body: bytes


def _failing(reply: Reply, fault: Fault, file: Path) -> Reply:
    """The reply as a fault leaves it; those that stall or cut off change nothing before it is sent."""
    match fault:
        case Fault.MISSING | Fault.ERROR:
            status = HTTPStatus.NOT_FOUND if fault is Fault.MISSING else HTTPStatus.INTERNAL_SERVER_ERROR
            return Reply(status, "text/html", "", b"")
        case Fault.WRONG_TYPE:
            return reply._replace(kind="text/plain")
        case Fault.PAGE:
            return reply._replace(kind="text/html", coding="", body=b"<!doctype html><title>Sign in</title>")
        case Fault.HALF:
            return reply._replace(coding="", body=file.read_bytes()[: file.stat().st_size // 2])
        case Fault.CORRUPTED:
            return reply._replace(coding="", body=_corrupted(file.read_bytes()))
        case _:
            return reply


def _corrupted(content: bytes) -> bytes:
    """As long as `content`, with bytes in its middle that no script and no wasm has there, in no kind of string."""
    middle = len(content) // 2
    return content[:middle] + b"\x00`\n\x00" + content[middle + 4 :]


class _Pipe:
    """The line to the visitor, shared by all connections."""

    def __init__(self, megabits: float | None) -> None:
        self._seconds_a_byte = 8 / (megabits * 1_000_000) if megabits else 0.0
        self._free_at = 0.0
        self._lock = threading.Lock()

    def wait_for(self, count: int) -> None:
        """Return once `count` more bytes have gone through."""
        if not self._seconds_a_byte:
            return
        with self._lock:
            self._free_at = max(self._free_at, time.monotonic()) + count * self._seconds_a_byte
            free_at = self._free_at
        time.sleep(max(0.0, free_at - time.monotonic()))


class _Handler(BaseHTTPRequestHandler):
    """Answers one connection."""

    protocol_version = "HTTP/1.1"

    def __init__(self, host: Host, pipe: _Pipe, ends: threading.Event, *rest: object) -> None:
        self.host = host
        self.pipe = pipe
        self.host_ends = ends
        super().__init__(*rest)  # type: ignore[arg-type]

    def handle(self) -> None:
        """Answer until the browser hangs up, however it does."""
        with suppress(ConnectionError):
            super().handle()

    def do_GET(self) -> None:
        """Send the file asked for, the page of a folder, or the 404 page; nothing where the server has ended."""
        if self.host_ends.is_set():  # this connection was open, and a browser would go on using it
            self.close_connection = True
            return
        time.sleep(self.host.latency)
        path = unquote(urlsplit(self.path).path)
        inside = path.removeprefix(self.host.prefix)
        target = self.host.folder / inside if path.startswith(self.host.prefix) else None
        if target and target.is_dir() and not path.endswith("/"):
            self._redirect(path + "/")
            return
        file = target / "index.html" if target and target.is_dir() else target
        if file and file.is_file() and file.resolve().is_relative_to(self.host.folder.resolve()):
            self._send(HTTPStatus.OK, file)
        else:
            self._send(HTTPStatus.NOT_FOUND, self.host.folder / "404.html")

    do_HEAD = do_GET  # noqa: N815 (the name is the method of HTTP)

    def _redirect(self, to: str) -> None:
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", to)
        self.send_header("Content-Length", "0")
        self.end_headers()
        self._note(HTTPStatus.MOVED_PERMANENTLY, 0)

    def _send(self, status: HTTPStatus, file: Path) -> None:
        fault = self.host.fault_of(file)
        reply = self._reply(status, file)
        if fault:
            reply = _failing(reply, fault, file)
        if fault is Fault.STALLED:
            self.host_ends.wait(STALLED)
        self._head(reply, file)
        if self.command != "HEAD":
            with suppress(ConnectionError):  # a browser that turns to another page hangs up
                whole = fault not in (Fault.CUT_OFF, Fault.STALLED_MIDWAY)
                self._write(reply.body if whole else reply.body[: len(reply.body) // 2])
        if fault is Fault.STALLED_MIDWAY:
            self.host_ends.wait(STALLED)
        self.close_connection = self.close_connection or fault is not None
        self._note(reply.status, len(reply.body))

    def _reply(self, status: HTTPStatus, file: Path) -> Reply:
        coding, stored = self._best(file)
        kind = CONTENT_TYPES.get(file.suffix, "application/octet-stream")
        return Reply(status, kind, coding, self._body(stored, file.name))

    def _body(self, stored: Path, name: str) -> bytes:
        body = stored.read_bytes() if stored.is_file() else b""
        for old, new in self.host.changes.get(name, {}).items():
            body = body.replace(old, new)
        return body

    def _head(self, reply: Reply, file: Path) -> None:
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.kind)
        self.send_header("Content-Length", str(len(reply.body)))
        self.send_header("Vary", "Accept-Encoding")
        if reply.coding:
            self.send_header("Content-Encoding", reply.coding)
        for name, value in {"Cache-Control": self._how_long(file), **self.host.headers}.items():
            self.send_header(name, value)
        self.end_headers()

    def _how_long(self, file: Path) -> str:
        """How long a browser may keep `file`."""
        named = file.is_relative_to(self.host.folder) and NAMED.match(file.relative_to(self.host.folder).as_posix())
        return FOR_EVER if self.host.keeps and named else ASK_FIRST

    def _best(self, file: Path) -> tuple[str, Path]:
        """The content coding to send (or "") and the file that holds it."""
        accepted = {word.split(";")[0].strip() for word in self.headers.get("Accept-Encoding", "").split(",")}
        for coding, ending in ENCODINGS if self.host.compressed and file.name not in self.host.changes else ():
            stored = file.with_name(file.name + ending)
            if coding in accepted and stored.is_file():
                return coding, stored
        return "", file

    def _write(self, body: bytes) -> None:
        for start in range(0, len(body), CHUNK):
            chunk = body[start : start + CHUNK]
            self.pipe.wait_for(len(chunk))
            self.wfile.write(chunk)

    def _note(self, status: HTTPStatus, count: int) -> None:
        self.host.requests.append(Request(self.path, status, count))

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing: `Host.requests` has it."""


def main() -> None:
    """Serve a folder until stopped."""
    parser = argparse.ArgumentParser(description="Serve a built site as a host would.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--prefix", default="/")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--megabits", type=float)
    parser.add_argument("--latency", type=float, default=0.0)
    asked = parser.parse_args()
    host = Host(folder=asked.folder, prefix=asked.prefix, megabits=asked.megabits, latency=asked.latency)
    with serve(host, asked.port) as address:
        print(address, flush=True)
        threading.Event().wait()


if __name__ == "__main__":
    main()
