"""`make serve`: serves the built site as a host would, builds it again when a source changes, and reloads the page.

What is served is the bundle, under the policy of every page; only a script that asks for reloads is added to it.
"""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

from watchfiles import watch

from site_hooks.bundle.site import PROJECT
from tools.host import STRICT_HEADERS, Host, serve

WATCHED = ("src", "docs", "site_hooks", "mkdocs.yml")
BUILT = PROJECT / "build" / "serve"
PORT = 8000
"""Always the same where it is free, so that an open page finds the server again."""


def main() -> None:
    """Build, serve and watch until stopped by Ctrl+C."""
    print("Building the site", flush=True)
    BUILT.mkdir(parents=True, exist_ok=True)
    rebuild()
    host = Host(folder=BUILT / "current", headers=STRICT_HEADERS)
    with serve(host, free_port()) as address:
        print(f"\n  The site is at {address}\n  It reloads when a source changes. Ctrl+C ends it.\n", flush=True)
        for changes in watch(*(PROJECT / name for name in WATCHED), raise_interrupt=False):
            changed = sorted({Path(path).name for _kind, path in changes})
            print(f"Changed: {', '.join(changed[:5])}. Building again", flush=True)
            rebuild()


def rebuild() -> None:
    """Build beside what is served, and swap the two; a build that fails leaves the old one in place."""
    following, current, last = (BUILT / name for name in ("following", "current", "last"))
    command = [sys.executable, "-m", "mkdocs", "build", "--clean", "--quiet", "--site-dir", str(following)]
    # The lean runtime takes minutes to make after each change of the core, and answers the same.
    environment = {"FOLLOWUP_RUNTIME": "stock", **os.environ, "FOLLOWUP_DEV": "1"}
    if subprocess.run(command, cwd=PROJECT, env=environment, check=False).returncode:
        print("This build failed. Mend what it names; the site stays as it was.", flush=True)
        return
    shutil.rmtree(last, ignore_errors=True)
    if current.exists():
        current.rename(last)
    following.rename(current)


def free_port() -> int:
    """The usual port, or 0 (any) where another program uses it."""
    with socket.socket() as probe:
        return PORT if probe.connect_ex(("127.0.0.1", PORT)) else 0


if __name__ == "__main__":
    main()
