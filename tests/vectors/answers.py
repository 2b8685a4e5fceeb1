"""Answers requests as any Python does: lines of JSON with `call` and `text` in, a line each out.

It runs on the oldest Python that the core supports, and imports nothing but the core.
"""

import json
import sys

from followup_core.calls import call


def main() -> None:
    """Answer each line."""
    for line in sys.stdin:
        request = json.loads(line)
        print(call(request["call"], request["text"]))


if __name__ == "__main__":
    main()
