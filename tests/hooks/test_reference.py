"""The reference has every public name, and every type that one leads to; the docstrings say what each thing is."""

import re

import pytest

import followup_core
from site_hooks.directives.reference import reference
from site_hooks.reference import REFERENCE, NotThere, documented, shown, types_of

INSIDE_A_RULE = {f"followup_core.rules.{name}" for name in ("Detail", "Trait", "Standing")}
"""What the table of rules is made of: whoever reads an answer needs a rule's name."""

PARTS = {part: reference(part) for part in REFERENCE}
NAMES = [name for names in REFERENCE.values() for name in names]
WHOLE = "".join(PARTS.values())


def test_every_public_name_is_shown_as_such() -> None:
    assert {name for name in NAMES if "." not in name} == set(followup_core.__all__)


@pytest.mark.parametrize("name", NAMES)
def test_every_type_that_an_entry_speaks_of_has_its_own(name: str) -> None:
    assert set(types_of(documented(name))) - set(shown()) <= INSIDE_A_RULE


@pytest.mark.parametrize("name", NAMES)
def test_every_entry_says_what_it_is(name: str) -> None:
    each = documented(name)
    assert each.docstring, f"{each.path} has no docstring"


@pytest.mark.parametrize("part", PARTS)
def test_every_field_of_a_public_class_says_what_it_is(part: str) -> None:
    entries = {entry.partition('"')[0]: entry for entry in PARTS[part].split('<h3 id="')[1:]}
    for name in (name for name in REFERENCE[part] if "." not in name):
        rows = entries[name].split("</tr>")
        empty = [row for row in rows if row.endswith('<td role="cell"></td>')]
        assert empty == [], f"{name}: say what it is in “Attributes” of its docstring, one name a line."


def test_every_link_leads_to_an_entry_and_every_id_is_there_once() -> None:
    ids = re.findall(r' id="([^"]+)"', WHOLE)
    assert len(set(ids)) == len(ids) == len(NAMES)
    assert set(re.findall(r'href="#([^"]+)"', WHOLE)) <= set(ids)


def test_an_entry_has_its_types_its_defaults_and_what_it_raises() -> None:
    asking = PARTS["asking"]
    assert 'today: date,\n) -&gt; <a href="#Answer">Answer</a></code></pre>' in asking
    assert "day_first: bool | None = None,\n" in asking
    assert '<li><code><a href="#LibraryNeeded">LibraryNeeded</a></code>: a country is chosen and' in asking
    assert '<code><a href="#Contact">Contact</a> = Contact.COMPANY</code>' in PARTS["facts"]


def test_a_name_for_a_type_gives_way_to_that_type() -> None:
    assert '<a href="#NewTimeline">NewTimeline</a> | <a href="#StillDeciding">StillDeciding</a>' in PARTS["facts"]
    assert "tuple[tuple[int, int], ...]" in PARTS["times"]


def test_what_only_the_core_itself_uses_is_left_out() -> None:
    assert "check_together" not in WHOLE
    assert [method for method in ("from_dict", "to_dict", "as_of") if f"<h4><code>{method}" not in PARTS["facts"]] == []


def test_a_wrong_name_is_told_with_the_remedy() -> None:
    with pytest.raises(NotThere, match="followup_core has no “Situatoin”"):
        documented("Situatoin")
    with pytest.raises(ValueError, match="Write one of: asking, facts"):
        reference("nothing")
