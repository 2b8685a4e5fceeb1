"""An offer as people say it in everyday words, beside the set forms of letters."""

from followup_core.pasted.patterns import Cue

EVERYDAY_OFFERS = (
    Cue(
        r"(?:love|like|want) you to (?:take|have|accept) (?:the|this|our) (?:~3 )?(?:<job>|offer)",
        "We'd love you to take the job.",
        r"if|may|might|not|test|interview|until|would have|before|whether",
    ),
    Cue(
        r"(?:approved|confirmed|ratified|agreed) (?:your appointment (?:as|to the (?:~3 )?<job>)|your hiring)|"
        r"congratulations on being our (?:new|next)",
        "The Council has approved your appointment as Assistant Registrar.",
        r"if|may|might|not|until|once|whether|before|when|unless|interview",
    ),
    Cue(
        r"(?:we|they|panel|team|client|board|governors|everyone) (?:all )?wants? you(?: ?!| to "
        r"(?:start|have the <job>|be our "
        r"new)|<stop>| on board| on the team)",
        "We want you!",
        (
            r"if|may|might|would|but|not|apply|interview|meet|whether|almost|first|until|to "
            r"(?:know|meet|come in|think|do)"
        ),
    ),
)
