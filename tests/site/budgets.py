"""Budgets of a first visit, in bytes as a host with brotli sends them: tests enforce them, a benchmark shows them."""

PAGE_BUDGET = 120_000
"""The first view of a page with the form."""

GUIDE_BUDGET = 60_000
"""The first view of a page of the guide."""

SCRIPTS_BUDGET = 22 * 1024
"""Our scripts on a page with the form, but for those of `ON_DEMAND`."""

ON_DEMAND = [
    "search",
    "search_index",
    "case_address",
    "case_names",
    "case_places",
    "cases",
    "day_strip",
    "displaced",
    "embed",
    "entries",
    "fill_page",
    "blanks",
    "example",
    "figure",
    "figure_drawing",
    "figure_home",
    "figure_list",
    "going_on",
    "hand_out",
    "happened",
    "intent",
    "kept_case",
    "letter",
    "letter_editor",
    "letters",
    "looked_day",
    "mail",
    "message",
    "my_interviews",
    "names",
    "newer",
    "reminder",
    "report",
    "runtime_stock",
    "suggestions",
    "timeline_hint",
    "untold",
]
"""Scripts that come when something is searched, typed, drawn, kept, sent, reported or taken up again, when the lean
runtime fails or a newer version is ready, or within the page of another site."""
