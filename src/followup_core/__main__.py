"""The command line: `python -m followup_core check | timeline | message`, JSON lines in, JSON lines out."""

import argparse
import sys

from followup_core.calls import CALLS, answer_lines


def main() -> int:
    """Answer each line of standard input on a line of standard output; a bad line never stops the rest."""
    parser = argparse.ArgumentParser(prog="python -m followup_core", description=__doc__)
    parser.add_argument("call", choices=tuple(CALLS), help="what each line asks for")
    name = parser.parse_args().call
    sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")  # type: ignore[union-attr]
    # half a surrogate pair, which an error may quote, goes out as the JSON escape that it came in as
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    for line in answer_lines(name, sys.stdin):
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
