"""English texts: verdicts."""

TEXTS: dict[str, str] = {}
