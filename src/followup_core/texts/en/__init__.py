"""English: every text of the project, by area; a new text goes into the file of its area."""

from collections.abc import Mapping

from followup_core.texts.en import (
    additions,
    advisers,
    cases,
    drafts,
    errors,
    feedback,
    figure,
    messages,
    page,
    policy,
    questions,
    rules,
    searching,
    sections,
    shared,
    sources,
    steps,
    timelines,
    verdicts,
    wording,
)
from followup_core.texts.en.dates import DATES

__all__ = ["AREAS", "CATALOGUE", "DATES"]

AREAS = (
    additions,
    advisers,
    errors,
    questions,
    rules,
    verdicts,
    sections,
    searching,
    shared,
    sources,
    drafts,
    wording,
    figure,
    feedback,
    page,
    policy,
    messages,
    timelines,
    steps,
    cases,
)
CATALOGUE: Mapping[str, str] = {message_id: text for area in AREAS for message_id, text in area.TEXTS.items()}
