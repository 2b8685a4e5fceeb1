"""Running one of our scripts under Node."""

import os
import shutil
import subprocess
from pathlib import Path

from site_hooks.bundle.lean.failures import LeanError

SCRIPTS = Path(__file__).parent / "node"

LIMIT = 300
"""Seconds one script may take."""


def run_node(script: str, *arguments: str | Path) -> str:
    """What `node/{script}` prints.

    Raises:
        LeanError: Node is missing, or the script fails; the message has what it said.
    """
    node = shutil.which("node")
    if node is None:
        raise LeanError("The lean runtime is made with Node, and there is no `node` here. Install it.")
    # Python reads the time zone when it starts, and what it read would stand in its memory.
    environment = {**os.environ, "TZ": "UTC"}
    done = subprocess.run(
        [node, SCRIPTS / script, *arguments],
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
        env=environment,
    )
    if done.returncode:
        raise LeanError(f"node {script} failed:\n{done.stderr.strip()}")
    return done.stdout
