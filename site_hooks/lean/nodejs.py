"""Running one of our scripts under Node."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from site_hooks.lean.failures import LeanError

SCRIPTS = Path(__file__).parent / "node"

IN_UTC = MappingProxyType({"TZ": "UTC"})
"""Python reads the time zone when it starts, and what it read would stand in a memory that is kept."""

LIMIT = 300
"""The most seconds that one script may take."""


def run_node(script: str, *arguments: str | Path, world: Mapping[str, str] = IN_UTC) -> str:
    """What `node/{script}` prints.

    Args:
        script: its name.
        arguments: what it is given.
        world: variables of the environment that say where the device is.

    Raises:
        LeanError: Node is missing, or the script fails; the message has what it said.
    """
    node = shutil.which("node")
    if node is None:
        raise LeanError("The lean runtime is made with Node, and there is no `node` here. Install it.")
    done = subprocess.run(
        [node, SCRIPTS / script, *arguments],
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
        env={**os.environ, **world},
    )
    if done.returncode:
        raise LeanError(f"node {script} failed:\n{done.stderr.strip()}")
    return done.stdout
