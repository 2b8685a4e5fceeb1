from xml.etree.ElementTree import fromstring

import pytest

from followup_core.sections import SECTIONS, Origin
from followup_core.texts import CATALOGUES, render, say
from site_hooks.headings import HeadingError
from tests.hooks.pages import html

WAIT = "## Respect the date they gave {#respect-their-timeline}"
TEXT = "Text. {{ ours:working-day }} {{ ours:last-word }}"
OURS = "## One more day costs nothing {#one-day-more}"


def parts(page: str) -> list[tuple[str, str]]:
    """Tag and class of every element of each section, in order."""
    tree = fromstring(f"<main>{page}</main>")
    return [(part.tag, part.get("class", "")) for section in tree.iter("section") for part in section]


def test_a_section_gets_its_button_origin_and_point_before_its_text() -> None:
    assert parts(html("# Page", "", WAIT, "", TEXT)) == [
        ("h2", ""),
        ("button", "copy"),
        ("button", "share"),
        ("p", "origin"),
        ("p", "point"),
        ("p", ""),
    ]


def test_an_addition_of_ours_says_why() -> None:
    page = html(WAIT, "", TEXT, "", OURS)
    assert ("p", "reason") not in parts(html(WAIT, "", TEXT))
    assert page.count(render(say("card.origin.guidance"))) == page.count(render(say("card.origin.ours"))) == 1
    assert render(say("section.one-day-more.reason")) in page


def test_a_sentence_of_ours_in_a_section_of_the_guidance_is_marked_with_its_reason() -> None:
    page = html(WAIT, "", TEXT)
    assert page.count('class="ours"') == 2
    assert render(say("addition.last-word.reason")) in page


def test_a_section_without_the_mark_of_an_addition_does_not_build() -> None:
    with pytest.raises(HeadingError, match=r"mark the sentence that is ours with .* ours:last-word"):
        html(WAIT, "", "Text. {{ ours:working-day }}")
    with pytest.raises(HeadingError, match=r"ours:one-call .* is not an addition of this section"):
        html(WAIT, "", TEXT + " {{ ours:one-call }}")


def test_a_number_of_ours_in_a_section_of_the_guidance_is_marked_by_itself() -> None:
    page = html(WAIT, "", TEXT + " {{ limit:giving-time-working-days }}")
    assert 'data-addition="limit-giving-time-working-days"' in page


def test_the_button_says_which_link_it_copies() -> None:
    button, share = fromstring(f"<main>{html(WAIT, '', TEXT)}</main>").iter("button")
    assert button.get("data-copy-link") == "respect-their-timeline"
    assert button.get("aria-label") == "Copy link: Respect the date they gave"
    assert "".join(button.itertext()) == "Copy link"
    assert share.get("data-share-link") == "respect-their-timeline"
    assert share.get("data-share-title") == render(say("shared.title.respect-their-timeline"))
    assert share.get("aria-label") == "Share: Respect the date they gave"


def test_another_title_is_refused_with_file_heading_and_remedy() -> None:
    with pytest.raises(HeadingError) as wrong:
        html("## Respect their time {#respect-their-timeline}")
    assert str(wrong.value) == (
        "docs/guide/while-their-time-runs.md, “Respect their time”: the title of the section respect-their-timeline is "
        "“Respect the date they gave”. Write it so here, or change it in src/followup_core/texts/en/sections.py."
    )


def test_an_id_nobody_registered_is_refused_beside_registered_ones() -> None:
    with pytest.raises(HeadingError, match=r"“Something new”: no section has the id new-one\. Add a row to SECTIONS"):
        html(WAIT, "", "## Something new {#new-one}")


def test_headings_of_other_pages_are_left_alone() -> None:
    assert html("## Anything {#any}", "", "Text.") == '<h2 id="any">Anything</h2>\n<p>Text.</p>'


def test_every_addition_of_ours_has_a_reason_in_the_catalogue() -> None:
    ours = {section.id for section in SECTIONS if section.origin is Origin.OURS}
    assert {name for name in ours if f"section.{name}.reason" not in CATALOGUES["en"]} == set()
