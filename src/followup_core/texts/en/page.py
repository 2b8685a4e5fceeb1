"""English texts: page."""

TEXTS: dict[str, str] = {}
