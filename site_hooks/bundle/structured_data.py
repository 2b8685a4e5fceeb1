"""Tells programs what a page is, where that can be told: questions with answers, or its place in the guide.

It stands in the page as data (`application/ld+json`), which no browser runs, so the policy needs no hash of it.
"""

import json
from pathlib import Path
from typing import Any

from followup_core.sections import QUESTIONS
from site_hooks.bundle.addresses import INDEX, whole
from site_hooks.bundle.head_tags import title_of
from site_hooks.bundle.page import Edit, apply
from site_hooks.bundle.plain_text import answers_of
from site_hooks.bundle.section_links import question_file
from site_hooks.bundle.site import Site

GUIDE = "guide/index.html"


def put_structured_data(site: Site) -> None:
    """Write the blocks: questions on their page, and, where the site knows its address, the path to each page."""
    questions = site.folder / question_file(site)
    if questions.is_file():
        _put(questions, _questions(questions.read_text("utf-8")))
    if site.options.site_url:
        for page in sorted((site.folder / "guide").rglob(INDEX)):
            _put(page, _way(site, site.options.site_url, site.name(page)))


def _questions(html: str) -> dict[str, Any]:
    """The questions with their answers, as their page has them."""
    asked = [
        {
            "@type": "Question",
            "name": said.question,
            "acceptedAnswer": {"@type": "Answer", "text": " ".join(said.answer)},
        }
        for said in answers_of(html, QUESTIONS).values()
    ]
    return {"@type": "FAQPage", "mainEntity": asked}


def _way(site: Site, site_url: str, page: str) -> dict[str, Any]:
    """The pages from the home page to `page`."""
    steps = list(dict.fromkeys((INDEX, GUIDE, page)))
    items = [
        {
            "@type": "ListItem",
            "position": position,
            "name": title_of((site.folder / step).read_text("utf-8")),
            "item": whole(site_url, step),
        }
        for position, step in enumerate(steps, start=1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def _put(page: Path, told: dict[str, Any]) -> None:
    html = page.read_text("utf-8")
    text = json.dumps({"@context": "https://schema.org", **told}, ensure_ascii=False, separators=(",", ":"))
    block = f'<script type="application/ld+json">{text.replace("<", "\\u003c")}</script>'
    at = html.index("</head>")
    page.write_text(apply(html, [Edit(at, at, block)]), "utf-8")
