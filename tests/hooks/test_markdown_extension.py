import re

import pytest

from followup_core.limits import GIVING_TIME_WORKING_DAYS, LIMITS
from site_hooks.blocks import DirectiveError
from site_hooks.directives import DIRECTIVES
from site_hooks.inline import in_words
from tests.hooks.pages import html


def test_a_directive_is_replaced_and_what_stands_around_it_is_kept() -> None:
    page = html("Before.", "::: other-cases", "After.")
    assert page.startswith("<p>Before.</p>\n<ul ")
    assert page.endswith("</ul>\n<p>After.</p>")
    assert "section:another-offer" in page


def test_an_unknown_directive_is_named_with_those_there_are() -> None:
    with pytest.raises(DirectiveError) as wrong:
        html("::: ponits")
    assert str(wrong.value).startswith("“::: ponits”: there is no such directive. Write one of: asks, ")
    assert all(name in str(wrong.value) for name in (*DIRECTIVES, "words-that-work", "rather-not"))


@pytest.mark.parametrize(
    ("line", "advice"),
    [
        ("::: asks", "“::: asks”: write it as “::: asks SECTION”."),
        ("::: points twice", "“::: points twice”: write it as “::: points”."),
    ],
)
def test_wrong_arguments_are_answered_with_the_right_form(line: str, advice: str) -> None:
    with pytest.raises(DirectiveError) as wrong:
        html(line)
    assert str(wrong.value) == advice


def test_two_examples_stand_side_by_side_and_a_remark_is_told_from_the_words() -> None:
    page = html(
        "::: words-that-work",
        "“Is there *any* news?”",
        "",
        "Kind regards",
        ":::",
        "::: rather-not",
        "“I am ==just checking in==.”",
        "",
        "Why: it presses.",
        ":::",
        "Then more.",
    )
    assert page.count('<div class="words">') == 1
    words = "“Is there <em>any</em> news?”</p>\n<p>Kind regards</p>"
    assert f'</button></p>\n<div class="quoted">\n<p>{words}\n</div>' in page
    pressing = '<p>“I am <em class="press">just checking in</em>.”</p>'
    assert f'{pressing}\n</div>\n<p class="note">Why: it presses.</p>' in page
    assert page.endswith("</div>\n<p>Then more.</p>")


def test_words_that_work_have_a_button_that_copies_them_and_others_have_none() -> None:
    page = html("::: words-that-work", "“Thank you.”", ":::", "::: rather-not", "“When?”", ":::")
    assert page.count("data-copy-text") == 1
    assert page.index("data-copy-text") < page.index("Rather not")


def test_a_third_example_begins_a_new_pair() -> None:
    example = ("::: words-that-work", "“Thank you.”", ":::", "")
    assert html(*example, *example, *example).count('<div class="words">') == 2


def test_an_example_without_an_end_is_said_so() -> None:
    with pytest.raises(DirectiveError, match="“::: rather-not”: the line “:::” that ends it is missing"):
        html("::: rather-not", "“When?”", "", "More of the page.")


def test_a_number_is_printed_from_the_core() -> None:
    page = html("Wait {{ limit:giving-time-working-days }}, that is {{limit:giving-time-working-days value}}.")
    days = GIVING_TIME_WORKING_DAYS.value
    assert re.sub("<.*?>", "", page) == f"Wait {days} working days, that is {days}."


def test_every_number_has_words_for_its_unit() -> None:
    assert all(in_words(limit).startswith(f"{limit.value} ") for limit in LIMITS)


def test_an_unknown_number_is_named_with_those_there_are() -> None:
    with pytest.raises(ValueError, match="there is no such limit") as wrong:
        html("Wait {{ limit:a-week }}.")
    assert str(wrong.value).startswith(
        "“{{ limit:a-week }}”: there is no such limit. Write one of: reasonable-time, after-a-floor, "
    )


def test_code_shows_how_things_are_written() -> None:
    page = html("Write `{{ limit:long-past }}` and `==phrase==`.")
    assert page == "<p>Write <code>{{ limit:long-past }}</code> and <code>==phrase==</code>.</p>"


def test_links_to_sections_are_left_to_the_bundle() -> None:
    assert html("[wait](section:one-day-more)") == '<p><a href="section:one-day-more">wait</a></p>'
