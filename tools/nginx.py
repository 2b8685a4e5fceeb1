"""Serves a production build with nginx by the site's own `hosting/nginx.conf`, with the module for brotli."""

import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.browsers import NGINX_BROTLI, nginx

TEMPORARY = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
"""Folders that nginx wants to make, each named by a directive of its own."""

PATIENCE = 5
"""Seconds that it may take to start."""

type Address = tuple[str, int]


@contextmanager
def serve(site: Path) -> Iterator[Address]:
    """The address at which nginx serves the site, until the block ends.

    Raises:
        FileNotFoundError: there is no nginx with its brotli module here.
        ValueError: the file of the site has nothing to fill in.
        RuntimeError: nginx did not start; the text is what it said.
    """
    with tempfile.TemporaryDirectory() as name:
        folder, address = Path(name), ("127.0.0.1", _free_port())
        (folder / "nginx.conf").write_text(_configuration(site.resolve(), folder, address), "utf-8")
        command = [str(part) for part in (_program(), "-p", folder, "-c", folder / "nginx.conf")]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
            try:
                _wait(process, address)
                yield address
            finally:
                process.terminate()


def version() -> str:
    """The version of nginx, as 1.26.3."""
    said = subprocess.run([_program(), "-v"], capture_output=True, text=True, check=True).stderr
    return said.strip().rpartition("/")[2]


def _program() -> Path:
    program = nginx()
    if program is None:
        raise FileNotFoundError("There is no nginx with its brotli module. Run: make browsers")
    return program


def _configuration(site: Path, folder: Path, address: Address) -> str:
    """The site's own file, filled in, in the frame that nginx needs around it."""
    host, port = address
    server = (site / "hosting" / "nginx.conf").read_text("utf-8")
    changes = {"listen 80;": f"listen {host}:{port};", "/srv/follow-up": str(site), "#brotli": "brotli"}
    for old, new in changes.items():
        if old not in server:
            raise ValueError(f"{site}/hosting/nginx.conf has no “{old}” to fill in.")
        server = server.replace(old, new)
    paths = "\n".join(f"{name}_temp_path {folder}/{name};" for name in TEMPORARY)
    return (
        f"load_module {NGINX_BROTLI};\ndaemon off;\npid {folder}/pid;\nuser root;\nerror_log {folder}/error.log;\n"
        f"events {{}}\nhttp {{\naccess_log off;\n{paths}\n{server}\n}}\n"
    )


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _wait(process: subprocess.Popen[str], address: Address) -> None:
    """Return once something listens at `address`."""
    end = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < end:
        with socket.socket() as attempt:
            if attempt.connect_ex(address) == 0:
                return
        time.sleep(0.05)
    process.terminate()
    raise RuntimeError(process.stderr.read() if process.stderr else "nginx did not start.")
