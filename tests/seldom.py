"""What is too slow for every run of the tests: `SELDOM` marks it, and `make prove` runs it.

@SELDOM
def test_…
pytest.param("half of it", marks=SELDOM)
"""

import os

import pytest

PROVING = "FOLLOWUP_PROVE"
"""Set in the environment, nothing is left out: everything is tried in each engine, and of the situations all parts."""

SELDOM = pytest.mark.seldom


def is_proving() -> bool:
    """Whether this run leaves nothing out."""
    return bool(os.environ.get(PROVING))
