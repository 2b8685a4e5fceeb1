"""The tables of what messages say: one row a cue, each with an example of it. All of them are named here."""

from followup_core.pasted.cues import another_taken as another_taken
from followup_core.pasted.cues import answer_times as answer_times
from followup_core.pasted.cues import asking as asking
from followup_core.pasted.cues import awaiting as awaiting
from followup_core.pasted.cues import ends_here as ends_here
from followup_core.pasted.cues import footers as footers
from followup_core.pasted.cues import idioms as idioms
from followup_core.pasted.cues import no_job_left as no_job_left
from followup_core.pasted.cues import not_taken as not_taken
from followup_core.pasted.cues import not_yet_shown as not_yet_shown
from followup_core.pasted.cues import offered as offered
from followup_core.pasted.cues import offers as offers
from followup_core.pasted.cues import other_times as other_times
from followup_core.pasted.cues import refusals as refusals
from followup_core.pasted.cues import said_plainly as said_plainly
from followup_core.pasted.cues import senders as senders
from followup_core.pasted.cues import silence as silence
from followup_core.pasted.cues import still_in as still_in
from followup_core.pasted.cues import taken_on as taken_on
from followup_core.pasted.cues import times as times
from followup_core.pasted.cues import to_come as to_come
from followup_core.pasted.cues import told as told
from followup_core.pasted.cues import unsaid as unsaid
from followup_core.pasted.cues import waiting as waiting
