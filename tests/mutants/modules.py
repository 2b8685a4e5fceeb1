"""Which modules are changed on purpose, and the tests that must mind: fast ones, those closest to the module first."""

from typing import NamedTuple

ANSWERS = "tests/core/test_answers.py"
RULES = "tests/core/test_rules.py"
SECOND = "tests/promises/test_second.py"


class Module(NamedTuple):
    """A module of the core below `src/followup_core`, and its tests."""

    name: str
    tests: tuple[str, ...]

    @property
    def file(self) -> str:
        """Its file, below the project."""
        return f"src/followup_core/{self.name.replace('.', '/')}.py"


MODULES = (
    Module("rules", (RULES, "tests/promises/table", ANSWERS)),
    Module("dates", ("tests/core/test_dates.py", RULES, ANSWERS, SECOND)),
    Module("plan", ("tests/core/test_plan.py", ANSWERS)),
    Module("what_if", ("tests/core/test_what_if.py", ANSWERS)),
    Module("workdays", ("tests/core/test_workdays.py", "tests/core/test_countries.py")),
    Module("situation", ("tests/core/test_situation.py",)),
    Module("advice", ("tests/core/test_advice.py", ANSWERS)),
    Module("drafts", ("tests/core/test_drafts.py", ANSWERS)),
    Module("case_link", ("tests/core/test_damaged_links.py", "tests/core/test_case_link.py")),
    Module("link_facts", ("tests/core/test_damaged_links.py", "tests/core/test_case_link.py")),
    Module("timeline.windows", ("tests/core/timeline/test_windows.py",)),
    Module("timeline.times", ("tests/core/timeline/test_times.py",)),
    Module("timeline.settling", ("tests/core/timeline/test_settling.py",)),
)
