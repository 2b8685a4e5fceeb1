from xml.etree.ElementTree import fromstring

import pytest

from site_hooks.headings import HeadingError
from tests.hooks.pages import html

GHOSTED = "### I’ve been ghosted. Can I ask again? {#ghosted}"


def test_a_question_and_its_answer_are_one_section_with_its_buttons() -> None:
    page = html("# Questions", "", "## While you wait", "", GHOSTED, "", "No.", "", "## Else", "", "Text.")
    (section,) = fromstring(f"<main>{page}</main>").iter("section")
    assert [(part.tag, part.get("data-copy-link") or part.get("data-share-link")) for part in section] == [
        ("h3", None),
        ("button", "ghosted"),
        ("button", "ghosted"),
        ("p", None),
    ]
    assert section[2].get("data-share-title") == "I’ve been ghosted. Can I ask again?"


@pytest.mark.parametrize("heading", ["### What now?", "### What now? {#what-now}"])
def test_a_question_without_a_registered_id_does_not_build(heading: str) -> None:
    with pytest.raises(HeadingError, match=r"“What now\?”: a question needs an id that lasts\. Write \{#an-id\}"):
        html(GHOSTED, "", "No.", "", heading, "", "Yes.")


def test_other_pages_keep_their_third_headings_as_they_are() -> None:
    assert html("### Any", "", "Text.") == '<h3 id="any">Any</h3>\n<p>Text.</p>'
