"""English texts: sections."""

TEXTS: dict[str, str] = {}
