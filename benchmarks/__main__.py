"""`make bench`: every benchmark in turn, each of which writes its numbers to docs/measured.

Each can be run alone, as `python -m benchmarks.NAME`; `--help` says what it can be told.
"""

import time
from importlib import import_module

BENCHMARKS = {
    "timeline_readers": "a minute",
    "first_visit": "half a minute",
    "whole_visit": "half a minute",
    "scale": "no time: it works out what the last two mean for a million visits",
    "load": "some seconds",
    "answers": "two minutes",
    "frames": "four minutes",
    "lighthouse": "four minutes",
    "building": "six minutes",
    "startup": "hours, with every engine, network and part of a processor",
    "startup_page": "some minutes",
    "startup_timeline": "a minute",
    "startup_summary": "no time: it sums up what the last three measured",
}
"""The benchmarks with how long each takes, the slowest last."""


def main() -> None:
    """Run all of them, and say how long each took."""
    for name, takes in BENCHMARKS.items():
        print(f"{name}, which takes {takes}", flush=True)
        begun = time.monotonic()
        import_module(f"benchmarks.{name}").main()
        print(f"{name} took {(time.monotonic() - begun) / 60:.1f} minutes\n", flush=True)


if __name__ == "__main__":
    main()
