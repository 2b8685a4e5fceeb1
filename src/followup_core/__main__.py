"""The command line, `followup` or `python -m followup_core`: an answer for people, or JSON lines in and out.

`followup check --interview 2026-11-20` prints an answer. Without a fact, `check` and every other call read one JSON
object a line from standard input and print one for each.
"""

import argparse
import os
import sys
from datetime import date

import followup_core
from followup_core.calls import CALLS, Call, answer_lines
from followup_core.command import WRONG, add_options, is_given, printed

CLOSED = 141
"""The exit code where nobody reads on, as that of a program which the signal for it ends."""


class _Version(argparse.Action):
    """Prints the version; nothing else needs to look it up."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """See `argparse.Action`."""
        print(f"{parser.prog} {followup_core.__version__}")
        parser.exit()


def main() -> int:
    """Answer the question in the options, or each line of standard input; a bad line never stops the others."""
    try:
        code = _answered()
        sys.stdout.flush()
    except BrokenPipeError:  # as with `followup check | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or Python complains when it flushes at the end
        return CLOSED
    return code


def _answered() -> int:
    # half a surrogate pair, which an error may quote, goes out as the JSON escape that it came in as
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    parser = argparse.ArgumentParser(prog="followup", description="Should I follow up yet?")
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and exit")
    calls = parser.add_subparsers(dest="call", required=True, metavar="CALL")
    options = {
        name: calls.add_parser(name, help=call.about, description=_described(call)) for name, call in CALLS.items()
    }
    add_options(options["check"])
    asked = parser.parse_args()
    if is_given(asked):
        return _print(asked)
    if sys.stdin.isatty():
        options[asked.call].print_help(sys.stderr)
        return WRONG
    sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")  # type: ignore[union-attr]
    for line in answer_lines(asked.call, sys.stdin):
        print(line)
    return 0


def _described(call: Call) -> str:
    return f"{call.about[0].upper()}{call.about[1:]}. Without options: JSON lines from standard input, JSON lines out."


def _print(asked: argparse.Namespace) -> int:
    styled = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    done = printed(asked, date.today(), styled=styled)
    print(done.out, end="")
    print(done.error, end="", file=sys.stderr)
    return done.code


if __name__ == "__main__":
    sys.exit(main())
