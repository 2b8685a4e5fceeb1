"""Their words about when they will answer, read as days: `read_timeline`, and the values it gives."""

from followup_core.timeline.reader import read_timeline
from followup_core.timeline.windows import Certainty, Moment, Reading, Timeline, Window

__all__ = ["Certainty", "Moment", "Reading", "Timeline", "Window", "read_timeline"]
