"""Words about a time, read by the public call; what words mean is proved elsewhere."""

import json
from datetime import date
from functools import lru_cache

from followup_core.calls import call
from tests.promises.second.facts import Named


@lru_cache(maxsize=100_000)
def read_words(words: str, said_on: date, country: str | None, region: str | None) -> Named | None:
    """The time that words name, or None.

    Raises:
        ValueError: if they cannot be read.
    """
    request = {"words": words, "said_on": said_on.isoformat(), "country": country, "region": region}
    answered = json.loads(call("timeline", json.dumps(request)))
    if "error" in answered:
        raise ValueError(answered["error"])
    time = answered["timeline"]
    return time and Named(said_on, date.fromisoformat(time["deadline"]), time["open_ended"])
