import json
from typing import Any

from followup_core.sections import QUESTIONS
from site_hooks.bundle.llms import write_llms
from site_hooks.bundle.page import elements
from site_hooks.bundle.plain_text import text_of
from site_hooks.bundle.security_policy import inline_scripts
from site_hooks.bundle.site import Options, Site
from site_hooks.bundle.structured_data import put_structured_data
from tests.hooks.bundle.conftest import MakeSite

AT = Options(site_url="https://example.org/")
ANSWER = '<button>Copy</button><p>No, <a href="x">never</a>.</p>'
FAQ = "".join(
    f'<section class="qa"><h3 id="{each}"><span>Really {each}?</span></h3>{ANSWER}</section>' for each in QUESTIONS
)


def data(site: Site, page: str) -> list[Any]:
    html = (site.folder / page).read_text("utf-8")
    assert inline_scripts(html) == []  # so the policy names no hash of it
    return [json.loads(one.content) for one in elements(html) if one.attributes.get("type") == "application/ld+json"]


def test_the_page_of_questions_tells_each_with_its_answer(make_site: MakeSite) -> None:
    site = make_site({"faq/index.html": FAQ})
    put_structured_data(site)
    (told,) = data(site, "faq/index.html")
    assert told["@type"] == "FAQPage"
    assert len(told["mainEntity"]) == len(QUESTIONS)
    assert told["mainEntity"][0]["name"] == f"Really {QUESTIONS[0]}?"
    assert told["mainEntity"][0]["acceptedAnswer"]["text"] == "No, never."


def test_pages_of_the_guide_tell_their_way_where_the_site_knows_its_address(make_site: MakeSite) -> None:
    pages = {"index.html": "", "guide/index.html": "", "guide/a/index.html": ""}
    site = make_site(pages, options=AT)
    put_structured_data(site)
    (told,) = data(site, "guide/a/index.html")
    assert [(step["position"], step["item"]) for step in told["itemListElement"]] == [
        (1, "https://example.org/"),
        (2, "https://example.org/guide/"),
        (3, "https://example.org/guide/a/"),
    ]
    assert data(site, "index.html") == []


def test_the_plain_text_of_a_page_has_its_headings_and_lists_and_nothing_to_press() -> None:
    listed = "<ul><li>x</li><li><a><b>y</b><span>z</span></a></li></ul>"
    page = f"<article><h1>A</h1><button>Copy</button><p>One <b>two</b>.</p>{listed}</article>"
    assert text_of(page) == "# A\n\nOne two.\n\n- x\n- y: z"


def test_the_text_for_programs_lists_all_advice_and_holds_the_guide(make_site: MakeSite) -> None:
    site = make_site({"guide/index.html": "<article><h1>The guidance</h1><p>Wait.</p></article>"}, options=AT)
    write_llms(site)
    written = (site.folder / "llms.txt").read_text("utf-8")
    assert "- [What to do when they don’t reply](https://example.org/s/no-answer/): Silence" in written
    assert written.endswith("## The guidance\n\nWait.\n")
