"""The countries are those that the library of public holidays knows, and nothing else of it."""

import pytest
from holidays.registry import COUNTRIES as REGISTERED

from followup_core.workdays import COUNTRIES, calendar_for


def test_the_list_of_countries_is_that_of_the_library() -> None:
    assert {code for _, code, *_ in REGISTERED.values()} == COUNTRIES


@pytest.mark.parametrize("name", ["NYSE", "utils", "__class__", "QQ", "United Kingdom", ""])
def test_what_is_no_country_is_none_also_where_the_library_has_something_of_that_name(name: str) -> None:
    with pytest.raises(NotImplementedError):
        calendar_for(name)
