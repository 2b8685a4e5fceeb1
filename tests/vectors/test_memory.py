"""After a thousand answers Python holds nothing more: what it keeps on purpose has an end."""

import functools
import gc
import pkgutil
import sys
from importlib import import_module

import followup_core
from followup_core.calls import call
from tests.vectors.equal import usual
from tests.vectors.vectors import drawn_lines

MOST_BLOCKS = 200
"""How many more pieces of memory may be held after another thousand answers, out of a quarter of a million."""

type Cached = functools._lru_cache_wrapper[object]


def caches() -> list[Cached]:
    names = [each.name for each in pkgutil.walk_packages(followup_core.__path__, "followup_core.")]
    modules = [import_module(name) for name in names if not name.endswith("__main__")]
    values = [value for module in modules for value in vars(module).values()]
    return [value for value in values if isinstance(value, functools._lru_cache_wrapper)]


def blocks() -> int:
    gc.collect()
    return sys.getallocatedblocks()


def test_a_thousand_more_answers_leave_nothing_behind() -> None:
    drawn = drawn_lines(1_300)
    for name, text in [*usual(), *drawn[:300]]:
        call(name, text)
    before = blocks()
    for name, text in drawn[300:]:
        call(name, text)
    assert blocks() - before < MOST_BLOCKS


def test_every_cache_of_the_core_has_an_end() -> None:
    found = caches()
    assert found
    endless = [each for each in found if each.cache_parameters()["maxsize"] is None]
    assert {each.__name__ for each in endless} == {"_levels", "known_words"}  # they take nothing, so keep one value
    assert all(each.cache_info().currsize <= 1 for each in endless)
