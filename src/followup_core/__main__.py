"""The command line, `followup` or `python -m followup_core`: an answer for people, or JSON lines in and out.

`followup check --interview 2026-11-20` prints an answer. Without a fact, `check` and every other call read one JSON
object a line from standard input and print one for each.
"""

import argparse
import os
import sys
from datetime import date

from followup_core.calls import CALLS, answer_lines
from followup_core.command import add_options, printed


def main() -> int:
    """Answer the question in the options, or each line of standard input; a bad line never stops the others."""
    parser = argparse.ArgumentParser(prog="followup", description="Should I follow up yet?")
    calls = parser.add_subparsers(dest="call", required=True, metavar="CALL")
    for name in CALLS:
        about = "what to do about a case, and why" if name == "check" else "JSON lines in, JSON lines out"
        options = calls.add_parser(name, help=about, description=about)
        if name == "check":
            add_options(options)
    asked = parser.parse_args()
    # half a surrogate pair, which an error may quote, goes out as the JSON escape that it came in as
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    if asked.call == "check" and (asked.interview or asked.fact or asked.link):
        return _print(asked)
    sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")  # type: ignore[union-attr]
    for line in answer_lines(asked.call, sys.stdin):
        print(line)
    return 0


def _print(asked: argparse.Namespace) -> int:
    styled = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    done = printed(asked, date.today(), styled=styled)
    print(done.out, end="")
    print(done.error, end="", file=sys.stderr)
    return done.code


if __name__ == "__main__":
    sys.exit(main())
