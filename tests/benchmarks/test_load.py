"""What the load test says follows from its answers, and an answer that is not the file is an error."""

import time
from pathlib import Path

from benchmarks.load import Answer, Wanted, ask_in_turn, summed_up
from tools.host import Host, serve


def test_a_row_counts_the_requests_of_the_time_that_all_took() -> None:
    quick = [Answer(number / 100, number / 100 + 0.001, 1_000_000, True) for number in range(199)]
    row = summed_up("Files", [*quick, Answer(1.5, 2.0, 0, False)])
    assert row == ("Files", "200", "1", "100", "1.0", "1.0", "100")


def test_another_size_and_a_file_that_is_not_there_are_errors(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("whole", "utf-8")
    files = [Wanted("/page.html", 5), Wanted("/page.html", 6), Wanted("/nothing.html", 5), Wanted("/page.html", 5)]
    with serve(Host(folder=tmp_path)) as address:
        name, _, port = address.removeprefix("http://").strip("/").partition(":")
        host = (name, int(port))
        answers = ask_in_turn(host, time.monotonic() + 10, files)
        assert [answer.is_right for answer in answers] == [True, False, False, True]
        assert ask_in_turn(host, time.monotonic(), files) == []  # the time is up
    assert [answer.is_right for answer in ask_in_turn(host, time.monotonic() + 10, files[:1])] == [False]
