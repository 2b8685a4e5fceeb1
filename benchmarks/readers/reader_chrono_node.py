"""chrono-node, which runs in Node: `chrono_node.js` reads all phrases in one process and times itself."""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

from benchmarks.readers import PASSES, Asked, Run

NAME = "chrono-node"
HERE = Path(__file__).parent
PACKAGE = HERE.parents[1] / "node_modules" / "chrono-node" / "package.json"


def version() -> str:
    return str(json.loads(PACKAGE.read_text(encoding="utf-8"))["version"])


def read_deadlines(asked: Sequence[Asked]) -> Run:
    phrases = [{"words": each.words, "said_on": each.said_on.isoformat()} for each in asked]
    done = subprocess.run(
        ["node", str(HERE / "chrono_node.js")],
        input=json.dumps({"asked": phrases, "passes": PASSES}),
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        check=True,
    )
    read = json.loads(done.stdout)
    return Run(tuple(read["answers"]), read["per_second"])
