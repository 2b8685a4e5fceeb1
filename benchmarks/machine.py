"""What a run ran on, in a few words."""

import os
import platform
import subprocess
from pathlib import Path


def machine() -> str:
    """The processor, how many cores it has, and the system."""
    return f"{_processor()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}"


def python_version() -> str:
    return platform.python_version()


def node_version() -> str:
    return subprocess.run(["node", "--version"], stdout=subprocess.PIPE, text=True, check=True).stdout.strip("v\n")


def _processor() -> str:
    """The name that Linux knows it by, or what Python can say."""
    described = Path("/proc/cpuinfo")
    lines = described.read_text(encoding="utf-8").splitlines() if described.exists() else []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor() or "an unknown processor")
