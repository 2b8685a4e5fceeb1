"""A build fails on each of these, and says what to do."""

from collections.abc import Callable, Iterator

import pytest

from followup_core.sections import Origin, Section
from site_hooks.bundle.site import BundleError, Options, Site
from site_hooks.bundle.verify import (
    addresses_from_the_root,
    blocked_by_the_policy,
    broken_links,
    missing_sections,
    sections_cited,
    third_parties,
    verify,
    wheels,
)
from tests.hooks.bundle.conftest import MakeSite

WAIT = Section("wait", "guide/while", ("P2",), Origin.GUIDANCE)


def test_a_registered_section_that_its_page_lacks_is_named(make_site: MakeSite) -> None:
    site = make_site({"guide/while/index.html": '<h2 id="weit">Wait</h2>'})
    assert list(missing_sections(site, (WAIT,))) == [
        "the section wait is registered on guide/while, which has no such id. Write its heading, with {#wait}, in "
        "docs/guide/while.md, or change its row in src/followup_core/sections.py."
    ]


def test_a_rule_that_cites_what_no_page_has_is_named(make_site: MakeSite) -> None:
    site = make_site({"guide/while/index.html": '<h2 id="wait">Wait</h2>'})
    cited = {"too-early": ("wait",), "silence": ("wait", "rest")}
    assert list(sections_cited(site, cited, (WAIT,))) == [
        "the rule silence cites the section rest, which no page has. "
        "Cite another in src/followup_core/rules.py, or write it in docs/guide/."
    ]


@pytest.mark.parametrize(
    ("check", "body", "fault"),
    [
        (broken_links, '<a href="gone/">x</a>', "index.html: <a href='gone/'> leads to no file."),
        (broken_links, '<img src="gone.svg">', "index.html: <img src='gone.svg'> leads to no file."),
        (
            broken_links,
            '<a href="faq/#none">x</a>',
            "index.html: <a href='faq/#none'> leads to an anchor that faq/index.html does not have.",
        ),
        (broken_links, '<a href="#none">x</a>', "index.html: <a href='#none'> leads to an anchor that index.html"),
        (broken_links, '<a href="section:x">x</a>', None),
        (broken_links, '<a href="faq/#yes">x</a><a href="./">x</a><a href="mailto:a@b.example">x</a>', None),
        (addresses_from_the_root, '<a href="/faq/">x</a>', "index.html: <a href='/faq/'> begins with \"/\""),
        (addresses_from_the_root, '<a href="faq/">x</a>', None),
        (
            third_parties,
            '<img src="https://a.example/x.png">',
            "index.html: <img src='https://a.example/x.png'> is fetched",
        ),
        (
            third_parties,
            '<script src="//a.example/x.js"></script>',
            "index.html: <script src='//a.example/x.js'> is fetched",
        ),
        (
            third_parties,
            '<link rel="preconnect" href="https://a.example">',
            "index.html: <link href='https://a.example'>",
        ),
        (
            third_parties,
            '<img srcset="https://a.example/x.png 2x">',
            "index.html: <img srcset='https://a.example/x.png'>",
        ),
        (third_parties, '<a href="https://a.example/">x</a><link rel="canonical" href="https://b.example/">', None),
        (blocked_by_the_policy, '<p style="color:red">', "index.html: <p style=…> is blocked by the policy."),
        (blocked_by_the_policy, '<p onclick="go()">', "index.html: <p onclick=…> is blocked by the policy."),
        (blocked_by_the_policy, "<style>p{}</style>", "index.html: a <style> element is blocked by the policy."),
        (blocked_by_the_policy, '<p class="k">', None),
    ],
)
def test_what_would_disappoint_a_visitor_is_found(
    make_site: MakeSite, check: Callable[[Site], Iterator[str]], body: str, fault: str | None
) -> None:
    site = make_site({"index.html": body, "faq/index.html": '<h2 id="yes">Yes</h2>'})
    found = list(check(site))
    assert len(found) == (fault is not None)
    if fault is not None:
        assert found[0].startswith(fault)


def test_addresses_in_style_sheets_are_looked_at_too(make_site: MakeSite) -> None:
    css = '@import "https://a.example/x.css"; a{src:url(../m.svg)} b{src:url("gone.svg")} c{src:url(data:,)}'
    site = make_site({}, {"style/a.css": css, "m.svg": ""})
    assert list(third_parties(site)) == [
        "style/a.css: https://a.example/x.css is fetched from another origin. Ship the file with the site instead.",
        "style/a.css: gone.svg leads to no file. Mend the address, or add the file.",
    ]


def test_a_wheel_is_refused(make_site: MakeSite) -> None:
    site = make_site({}, {"packages/a.whl": ""})
    assert list(wheels(site)) == [
        "packages/a.whl ends in .whl, which office networks block. Rename it to .zip, in the lock too."
    ]


def test_a_fault_stops_the_production_build(make_site: MakeSite) -> None:
    with pytest.raises(BundleError, match=r"- packages/a\.whl ends in \.whl"):
        verify(make_site({"index.html": ""}, {"packages/a.whl": ""}))


def test_while_working_on_the_site_a_fault_is_only_printed(
    make_site: MakeSite, capsys: pytest.CaptureFixture[str]
) -> None:
    verify(make_site({"index.html": ""}, {"packages/a.whl": ""}, Options(dev=True)))
    assert "Fault: packages/a.whl ends in .whl" in capsys.readouterr().out
