"""A no that ends a talk as well as a search: "let's leave it there". Where the answer is still to come, it is none."""

from followup_core.pasted.cues.refusals import BESIDE_A_REFUSAL, DOUBT_BEFORE, OPEN
from followup_core.pasted.cues.unsaid import UNSAID
from followup_core.pasted.grammar import Row, Table

ENDS_HERE = Table(
    (
        Row(
            """
            to|will|must ..1 stop|end|close|conclude the|our|your ..1 process|journey|conversation|discussions here|there
            let us leave|end|stop it|things? here|there
            WE will ..1 stop|end|leave it|things? here|there
            WE|HAVE|BE|to|will|must ..2 leave|leaving it|things|matters|this there|here|at $|that|,
            draw|drawing a line under|here
            ( so | and | , ) WE BE ..1 calling|leaving|ending it|things|this here|there|now|today
            ( so | and | , ) WE BE ..1 stopping here|there
            draw|drawing|drew a|the line (here|there|under (it|this|APP|things)|$|,)
            call|calling it (a day | quits) here|there|on|with !( today|for )
            so|and|that|means|meaning WE have|must|need to? ..1 stop|end here|there $
            """,
            "I think we should leave it there.",
            """
            design|project|product|strategy|plan|proposal|merger|test|exam|train
            expenses|slot|refund|feedback|forms|salary|travel
            you decide*|choose*|have|had|want|wish
            until|till|while|decide|interview
            today|tonight|tomorrow|moment
            at the moment
            this week
            with you
            how|why
            budget|venue|supplier|overtime
            """,
        ),
        Row(
            """
            the|our successful|chosen|selected|preferred|winning|appointed CANDIDATE BE ..1 starting|joining
            """,
            "The successful candidate is starting next week.",
            """
            joining ..1 a|an|the|our|us|your
            """,
        ),
    ),
    UNSAID + DOUBT_BEFORE,
    OPEN,
    BESIDE_A_REFUSAL,
)
