"""English texts: rules."""

TEXTS: dict[str, str] = {}
