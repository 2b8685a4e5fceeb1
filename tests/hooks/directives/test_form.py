"""The form has a control for each fact, whatever the facts are."""

from bs4 import BeautifulSoup, Tag

from followup_core.facts import Record, Variant, facts_of
from followup_core.kinds import Nullable
from followup_core.situation import Situation
from site_hooks.directives.form import form

PAGE = BeautifulSoup(form(), "html.parser")


def named(name: str) -> list[Tag]:
    return PAGE.select(f'[name="{name}"]')


def paths(record: type, before: str = "") -> set[str]:
    """The JSON path of every value that a situation can hold."""
    found = set()
    for name, (_, about) in facts_of(record).items():
        kind = about.kind.kind if isinstance(about.kind, Nullable) else about.kind
        path = f"{before}{name}"
        if isinstance(kind, Record):
            found |= paths(kind.record, f"{path}.")
        elif isinstance(kind, Variant):
            found.add(f"{path}.{kind.key}")
            found = found.union(*(paths(option, f"{path}.") for option in kind.options.values()))
        else:
            found.add(f"{path}[0]" if kind.name == "days" else path)
    return found


def test_every_fact_has_a_control_by_the_name_of_its_path() -> None:
    assert {path for path in paths(Situation) if not named(path)} == set()


def test_today_is_a_control() -> None:
    assert len(named("today")) == 1


def test_only_radio_buttons_share_a_name() -> None:
    names = {control["name"] for control in PAGE.select("[name]")}
    shared = {str(name) for name in names if len(named(str(name))) > 1}
    assert {name for name in shared if any(control.get("type") != "radio" for control in named(name))} == set()


def test_a_fact_that_can_be_null_has_an_empty_answer() -> None:
    for name in ("timeline", "came_back", "came_back.kind", "other_offer"):
        assert [control for control in named(name) if control["value"] == ""], name
    for name in ("country", "region"):
        assert named(name)[0].select("option[value='']"), name


def test_every_fact_starts_at_its_default() -> None:
    for name, value in {"contact": "company", "only_successful_hear_back": "false", "thank_you": "unknown"}.items():
        assert [control["value"] for control in named(name) if control.has_attr("checked")] == [value]


def test_another_entry_of_a_list_comes_by_a_button() -> None:
    assert PAGE.select_one("button[data-add=follow_ups]")


def test_every_control_that_is_seen_has_a_name_to_be_read_out() -> None:
    labels = {str(label["for"]) for label in PAGE.select("label[for]")}
    for control in PAGE.select("input, select, textarea"):
        own = control.get("aria-label") or control.get("aria-labelledby") or control.find_parent("label")
        assert own or control.get("id") in labels or control.has_attr("hidden"), control


def test_an_id_stands_once() -> None:
    ids = [str(element["id"]) for element in PAGE.select("[id]")]
    assert sorted(ids) == sorted(set(ids))
