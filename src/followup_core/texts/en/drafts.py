"""English texts: drafts."""

TEXTS: dict[str, str] = {}
