"""Words of two meanings: {in braces} where it is the other one, and bare where it names a time."""

import re

import pytest

from followup_core.timeline.nodes import Node, nodes_of
from followup_core.timeline.settling import settled, without_points
from followup_core.timeline.tokens import tokens_of

SETTLED = """\
we {may} be in touch
we {may} 4 times ask you
the panel {may} decline
things {may} slip
{may} be next week
thanks. {may} we call you on friday
thanks! {may} the best one win
it {may}
we {may} if all is well
you will hear in may
by 4 may
by may 4
interview may 4
interview may fourth
they meet and {may} offer it
april and may, thanks
may interviews are over
{may} the best one win
{may} that go well
thanks. {may} that go well
thanks! {may} that go well
ready? {may} that go well
thanks; {may} that go well
thanks. may or june
may 2027
in may be it
until may change comes
in may perhaps
may
thanks. may
not before may
early may at the latest
around may
the 4th of may
late in may

we'll {march} on
they {march} on friday
they {march} ahead
they {march} through
they {march} forward
they {march} to it
they {march} along
they {march} towards it
to {march} ahead
must {march}
in march
march on
by march to be safe
the march ahead

in the {sun}
on sat down
we {sat} down
the {sun}
by sat
on sun
we {wed} in june
interview weds
we saturday
sat
the sun on friday
the sunday

we will {start} in june
have someone {start} in march
they'd {end} the process in june
a {start} date of 4 june
the {start} date
the {start} dates are in june
the {start} day is in june
a january {start}
an august {start}
(january {start}
the monday {start} date
for a june {start}
the june {start} date
the june {start} position
the friday {start} role
for fridays {start} role
a monday {start}
june start (
by the end of june
you will {end} of june
could {end} of june be it
someone start of june
the candidates {start} in june
candidates start of june
the start of june
start in june
start with someone
in june close
a june {end}

ask ms {may} on friday
ask ms {friday} on monday
ask mr {easter} on monday
ask mr {winter} next week
miss {easter}
we will miss easter
"""

LINES = [line for line in SETTLED.splitlines() if line]


def nodes(words: str) -> list[Node]:
    return nodes_of(tokens_of(words))


@pytest.mark.parametrize("line", LINES)
def test_a_word_of_two_meanings_is_the_one_that_its_neighbours_say(line: str) -> None:
    words = re.sub("[{}]", "", line)
    before, after = nodes(words), settled(nodes(words))
    others = [words[node.start : node.end] for node, now in zip(before, after, strict=True) if node != now]
    assert others == re.findall(r"\{(.*?)\}", line)


BECOMES = {
    "the job, for which somebody is chosen": ("appoint to the post by thursday", "post", ("word", "position", None)),
    "what is left out": ("any time but this week", "but", ("word", "except", None)),
    "a verb": ("it will last two weeks", "last", ("word", "lasts", None)),
    "a part that stands for the day": ("the morning after", "morning", ("UNIT", "day", "day")),
    "a month that is a verb": ("we may call", "may", ("word", "may", None)),
    "a word that looks like a day": ("the sun", "sun", ("word", "sunday", None)),
    "somebody's name": ("ask ms spring on monday", "spring", ("word", "someone", None)),
}


@pytest.mark.parametrize(("words", "other", "becomes"), BECOMES.values(), ids=BECOMES)
def test_the_other_word_stands_in_its_place(words: str, other: str, becomes: tuple[str, str, str | None]) -> None:
    before, after = nodes(words), settled(nodes(words))
    place = next(at for at, node in enumerate(before) if words[node.start : node.end] == other)
    kept = before[place]._replace(kind=becomes[0], word=becomes[1], value=becomes[2])
    assert after == [*before[:place], kept, *before[place + 1 :]]


JOBS_EXCEPTIONS_AND_VERBS = """\
to the {post} by thursday
to our {post} by thursday
the {post} by thursday
we fill the {post} by thursday
the end post easter
post it by the
post holiday
monday post easter

any time {but} this week
any time this week
any day {but} friday
any week {but} this
any date {but} friday
anything {but} friday
anytime {but} friday
anywhere {but} here
time but any
every time but this week
any meeting but friday
time but friday
but not before friday
friday but no later

it will {last} two weeks
expected to {last} two weeks
next to last week
the 2nd to last week
3 to last week
first to last week
last week
the last week
we will {last}
should {last} a week

the {morning} after
by the {afternoon} after
the {evening} after, thanks
the morning after we meet
the evening before
one morning after
the morning
morning after
the next {morning}
by the following {evening} we meet
the next friday morning
to {last} about 3
"""


@pytest.mark.parametrize("line", [line for line in JOBS_EXCEPTIONS_AND_VERBS.splitlines() if line])
def test_the_job_an_exception_a_verb_and_a_day_are_told_from_a_time(line: str) -> None:
    test_a_word_of_two_meanings_is_the_one_that_its_neighbours_say(line)


POINTS = {
    "of a month": ("by dec. 4", "by dec 4"),
    "of a weekday": ("on fri. next week", "on fri next week"),
    "of a kind of day": ("5 bus. days", "5 bus days"),
    "of a unit": ("in 1 wk. from now", "in 1 wk from now"),
    "of units": ("in 2 wks. from now", "in 2 wks from now"),
    "of a calendar": ("10 cal. days", "10 cal days"),
    "that ends the words": ("by dec.", "by dec."),
    "that stands apart": ("by dec . thanks", "by dec . thanks"),
    "after a word that is whole": ("by december. thanks", "by december. thanks"),
    "after another short word": ("by hr. thanks", "by hr. thanks"),
    "before all": (". thanks", ". thanks"),
    "that is another sign": ("by dec, thanks", "by dec, thanks"),
}


@pytest.mark.parametrize(("words", "without"), POINTS.values(), ids=POINTS)
def test_the_point_of_an_abbreviation_ends_no_sentence(words: str, without: str) -> None:
    kept = without_points(nodes(words))
    assert [words[node.start : node.end] for node in kept] == re.findall(r"\w+|[.,]", without)
