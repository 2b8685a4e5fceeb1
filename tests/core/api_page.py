"""The examples on the page `api`, run: `python -m tests.core.api_page --accept` writes their answers again.

An example is a fence with the name of a call. In it, a line that begins with `in` holds the request, and from `out` on
stands the answer, broken into lines where it is long.
"""

import argparse
import json
import re
import sys
from pathlib import Path
from typing import Any

from followup_core.calls import CALLS, call

PAGE = Path(__file__).parents[2] / "docs" / "api.md"
COMMAND = "python -m tests.core.api_page --accept"
EXAMPLE = re.compile(rf"(?<=^```)(?P<call>{'|'.join(CALLS)})\n(?P<lines>.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
REQUEST = re.compile(r"^in   (.*)$", re.MULTILINE)
WIDTH = 130


def with_real_answers(page: str) -> str:
    """The page with the answers that the core gives to its examples."""
    return EXAMPLE.sub(lambda example: f"{example['call']}\n{answered(example['call'], example['lines'])}", page)


def answered(name: str, lines: str) -> str:
    """The requests of one example, each with its answer."""
    requests: list[str] = REQUEST.findall(lines)
    return "\n".join(f"in   {request}\nout  {broken(json.loads(call(name, request)))}\n" for request in requests)


def broken(value: Any, depth: int = 0) -> str:
    """A JSON value on one line where it fits, else each of its parts on a line of its own."""
    line = json.dumps(value, ensure_ascii=False)
    if len(line) + depth <= WIDTH or not value or not isinstance(value, dict | list):
        return line
    inner, outer = "\n" + " " * (depth + 2), "\n" + " " * depth
    if isinstance(value, dict):
        parts = [f"{json.dumps(key)}: {broken(each, depth + 2)}" for key, each in value.items()]
        return "{" + inner + f",{inner}".join(parts) + outer + "}"
    return "[" + inner + f",{inner}".join(broken(each, depth + 2) for each in value) + outer + "]"


def main(arguments: list[str]) -> None:
    """Write the answers again, or with `--check` say whether they are right."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--accept", action="store_true", help="write the answers that the core gives now")
    parser.add_argument("--check", action="store_true", help="compare them")
    wanted = parser.parse_args(arguments)
    page = PAGE.read_text("utf-8")
    now = with_real_answers(page)
    if wanted.accept:
        PAGE.write_text(now, "utf-8")
    elif now != page:
        sys.exit(f"The examples of {PAGE.name} are not what the core answers. Run: {COMMAND}")


if __name__ == "__main__":
    main(sys.argv[1:])
