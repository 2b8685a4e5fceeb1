"""Lets processes run for only part of the time, all their threads together, in pulses of five milliseconds.

cpulimit (2.8) does the same from what a process has used of late, so after a rest it lets the first third of a second
pass at full speed: a start of ours would hardly have been slowed, and one of the others would. Here the beat is fixed.

    python -m benchmarks.pulses PERCENT PID [PID …]

It goes on until it is terminated or no process is left, and never leaves one stopped.
"""

import os
import signal
import sys
import time

PULSE = 0.005
"""The length of a pulse in seconds: three of them are hardly longer than a frame."""


def main() -> None:
    """Beat until terminated."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    share, pids = int(sys.argv[1]) / 100, [int(pid) for pid in sys.argv[2:]]
    parent = os.getppid()
    try:
        while pids and os.getppid() == parent:
            begun = time.monotonic()
            time.sleep(PULSE)
            pids = tell(pids, signal.SIGSTOP)
            time.sleep((time.monotonic() - begun) * (1 / share - 1))
            pids = tell(pids, signal.SIGCONT)
    finally:
        tell(pids, signal.SIGCONT)


def tell(pids: list[int], what: signal.Signals) -> list[int]:
    """Send each process a signal; gives those that are still there."""
    left = []
    for pid in pids:
        try:
            os.kill(pid, what)
        except ProcessLookupError:
            continue
        left.append(pid)
    return left


if __name__ == "__main__":
    main()
