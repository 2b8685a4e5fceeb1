"""`make bench`: every benchmark in turn, each of which writes its numbers to docs/measured."""

from benchmarks import startup, timeline_readers

BENCHMARKS = (timeline_readers, startup)


def main() -> None:
    """Run each of them."""
    for benchmark in BENCHMARKS:
        print(benchmark.__name__, flush=True)
        benchmark.main()


if __name__ == "__main__":
    main()
