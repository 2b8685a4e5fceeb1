"""English texts: questions."""

TEXTS: dict[str, str] = {}
