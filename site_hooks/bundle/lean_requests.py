"""Requests from which the build learns what the core uses of the standard library: one of each call, and the odd ones.

They load every module that an answer can need, and every package on demand. The tests show that nothing else is ever
needed: they ask far more of the built runtime, and it fetches no further file for any of it.
"""

import json
from collections.abc import Iterator
from typing import Any

PLACES = (("DE", "BY"), ("GB", "ENG"), ("IL", None), ("SA", None), ("US", None), ("AE", None), ("CN", None))
"""Weekends of several kinds, and days worked in exchange: a package on demand each."""

DAY, TODAY = "2026-11-20", "2026-12-10"
SITUATION: dict[str, Any] = {"interview_day": DAY, "timeline": {"words": "within ten working days", "said_on": DAY}}
CASE: dict[str, Any] = {"situation": SITUATION, "today": TODAY}
LINK = f"case=1&interview_day={DAY}&timeline.words=within+two+weeks&made=2026-11-24&said=wait&policy=2026-12"
MESSAGE = "From: Ada\nDate: Tue, 24 Nov 2026 09:12:00 +0000\n\nHi&nbsp;Rosa,<br>we need another week. Call me.\n\nAda"
KEPT = json.dumps(
    {
        "followup_interviews": 1,
        "cases": [{"id": "a-1", "news": [{"on": "2026-11-24", "fact": "interview_day", "value": DAY}]}],
    }
)
LIST: dict[str, Any] = {"list": KEPT, "today": TODAY, "id": "a-1", "file": KEPT, "page": "https://example.org/"}

REQUESTS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("check", CASE),
    ("check", {"situation": {"interview_day": DAY}, "today": "2026-11-23"}),
    ("check", {"situation": {"interview_day": "2026-13-01", "channel": "fax"}, "today": "yesterday"}),
    ("figure", CASE),
    ("day", CASE | {"day": "2027-01-04"}),
    ("day", CASE | {"day": DAY}),
    ("timeline", {"words": "by 03/04, or “next Friday”", "said_on": DAY}),
    ("timeline", {"words": "\u0663 days, or 2 \u9031\u9593", "said_on": DAY}),
    ("timeline", {"words": "qq zz", "said_on": DAY}),
    ("heard", {"said": {"words": "please call me in two weeks"}, "today": TODAY, "language": "en-US"}),
    ("message", {"text": MESSAGE, "received_on": "2026-11-24", "language": "en-US"}),
    ("wording", {"text": "Just checking in again!", "position": "planner"}),
    ("link", {"fragment": LINK, "today": TODAY}),
    ("link", {"fragment": LINK[:-20]}),
    ("link", CASE),
    ("since", CASE | {"what": "wrote"}),
    ("reminder", CASE | {"file": True, "company": "Acme"}),
    *(("interviews", LIST | {"do": deed}) for deed in ("show", "put_away", "bring_in", "calendar", "delete")),
    ("no_such_call", {}),
)


def requests() -> Iterator[dict[str, str]]:
    """Each as an object with the name of its call and the text that goes to it."""
    for country, region in PLACES:
        place = {"country": country} | ({"region": region} if region else {})
        for call in ("check", "figure"):
            yield {"call": call, "text": json.dumps({"situation": SITUATION | place, "today": TODAY})}
    for call, request in REQUESTS:
        yield {"call": call, "text": json.dumps(request)}
    yield {"call": "check", "text": "{"}
