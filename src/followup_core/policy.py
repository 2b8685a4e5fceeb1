"""The versions of the policy: which one answers follow, and what each changed.

`policy.<version>.<change>` says what a change is.
"""

from typing import NamedTuple


class PolicyVersion(NamedTuple):
    """A version of the policy.

    Attributes:
        id: the year and month in which it took effect; `YYYY-MM`.
        changes: the names of what it changed, the most important first.
    """

    id: str
    changes: tuple[str, ...]


POLICY_VERSIONS = (
    PolicyVersion("2026-11", ("points", "additions")),
    PolicyVersion(
        "2026-12",
        ("slow", "not-to-ask", "awaited", "courtesy", "ruled-out", "ask-back", "long-past", "said-yes"),
    ),
)
"""The oldest first."""

POLICY_VERSION = POLICY_VERSIONS[-1].id
"""The version that answers follow; pages, links and files name it from here."""
