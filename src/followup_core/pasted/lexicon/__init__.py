"""The named sets of words that the tables speak of: who, what is done to them, and for what.

Each set is lines in the notation of `grammar`; a line is one phrase of it. A module holds the sets of one matter.
"""

from collections.abc import Mapping

from followup_core.pasted.lexicon.answering import ANSWERING
from followup_core.pasted.lexicon.asking import ASKING
from followup_core.pasted.lexicon.choosing import CHOOSING
from followup_core.pasted.lexicon.contact import CONTACT
from followup_core.pasted.lexicon.filling import FILLING
from followup_core.pasted.lexicon.letters import LETTERS
from followup_core.pasted.lexicon.people import PEOPLE
from followup_core.pasted.lexicon.reviewing import REVIEWING
from followup_core.pasted.lexicon.statuses import STATUSES
from followup_core.pasted.lexicon.steps import STEPS

CLASSES: Mapping[str, str] = {
    **PEOPLE,
    **CHOOSING,
    **FILLING,
    **ANSWERING,
    **REVIEWING,
    **ASKING,
    **CONTACT,
    **STEPS,
    **LETTERS,
    **STATUSES,
}
