"""The tables of what messages say: one row a cue, each with an example of it. All of them are named here."""

from followup_core.pasted.cues import asking as asking
from followup_core.pasted.cues import awaiting as awaiting
from followup_core.pasted.cues import footers as footers
from followup_core.pasted.cues import offers as offers
from followup_core.pasted.cues import refusals as refusals
from followup_core.pasted.cues import senders as senders
from followup_core.pasted.cues import silence as silence
from followup_core.pasted.cues import still_in as still_in
from followup_core.pasted.cues import times as times
from followup_core.pasted.cues import unsaid as unsaid
from followup_core.pasted.cues import waiting as waiting
