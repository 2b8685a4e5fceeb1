import pytest

from followup_core.sections import Origin, Section
from site_hooks.bundle.section_links import link_sections, section_addresses
from site_hooks.bundle.site import BundleError
from tests.hooks.bundle.conftest import MakeSite

SECTIONS = (
    Section("wait", "guide/while", ("P2",), Origin.GUIDANCE),
    Section("write", "guide/after", ("P4",), Origin.GUIDANCE),
)
PAGES = {"guide/while/index.html": "", "guide/after/index.html": ""}


@pytest.mark.parametrize(
    ("page", "leads_to"),
    [
        ("index.html", "guide/after/#write"),
        ("faq/index.html", "../guide/after/#write"),
        ("guide/while/index.html", "../after/#write"),
        ("guide/after/index.html", "#write"),
        ("404.html", "guide/after/#write"),
    ],
)
def test_a_link_to_a_section_is_relative_to_its_page(make_site: MakeSite, page: str, leads_to: str) -> None:
    site = make_site({**PAGES, page: '<a class="k" href="section:write">how</a>'})
    link_sections(site, SECTIONS)
    assert f'<a class="k" href="{leads_to}">how</a>' in (site.folder / page).read_text()


def test_pages_may_be_flat_files(make_site: MakeSite) -> None:
    site = make_site({"guide/after.html": "", "guide/while.html": '<a href="section:write">how</a>'})
    link_sections(site, SECTIONS)
    assert '<a href="after.html#write">' in (site.folder / "guide/while.html").read_text()
    assert section_addresses(site, SECTIONS) == {"wait": "guide/while.html#wait", "write": "guide/after.html#write"}


def test_a_link_to_no_section_is_named_with_its_page(make_site: MakeSite) -> None:
    site = make_site({**PAGES, "faq/index.html": '<a href="section:wriet">how</a>'})
    with pytest.raises(BundleError) as wrong:
        link_sections(site, SECTIONS)
    assert str(wrong.value) == (
        "The site has faults:\n  - faq/index.html: there is no section 'wriet'. "
        "Link to an id that stands in src/followup_core/sections.py."
    )


@pytest.mark.parametrize(
    ("page", "leads_to"), [("index.html", "checker/"), ("guide/while/index.html", "../../checker/")]
)
def test_a_link_to_a_page_is_relative_to_its_page(make_site: MakeSite, page: str, leads_to: str) -> None:
    site = make_site({**PAGES, "checker/index.html": "", page: '<a href="page:checker">check</a>'})
    link_sections(site, SECTIONS)
    assert f'<a href="{leads_to}">check</a>' in (site.folder / page).read_text()


@pytest.mark.parametrize(
    ("page", "leads_to"), [("index.html", "licences/a.txt"), ("notices/index.html", "../licences/a.txt")]
)
def test_a_link_to_a_file_is_relative_to_its_page(make_site: MakeSite, page: str, leads_to: str) -> None:
    site = make_site({**PAGES, page: '<a href="root:licences/a.txt">licence</a>'})
    link_sections(site, SECTIONS)
    assert f'<a href="{leads_to}">licence</a>' in (site.folder / page).read_text()
