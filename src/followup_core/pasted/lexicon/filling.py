"""How a place is filled, or lost: the verbs of hiring, what is measured, and what is called off."""

from collections.abc import Mapping

FILLING: Mapping[str, str] = {
    # Who did it, or the verb or word that stands for them: "we have chosen", "…, and hired".
    "WE_DID": "WE|HAVE|BE|to|and|but|will",
    "HIRE": "appoint|appointing|hire|hiring|employ|employing|engage|engaging|recruit|recruiting",
    "PICKED": "selected|chosen|appointed|hired|picked",
    "PICKING": "choose|chose|choosing|pick|picking|select|selecting|prefer",
    "WORKER": "TRADE|CANDIDATE|contractor|freelancer|temp|agency|graduate|apprentice",
    "PREFERRED": "successful|chosen|selected|preferred|winning|appointed",
    "JOB_OR_TEAM": "JOB|team|programme|program|scheme|faculty|staff|school|ward|department",
    "FIRM": "team|family|company|firm|school|crew",
    "GAVE": "OFFER|offered|gave|given|made|extended",
    "GONE_TO": "gone|went|go|goes|going|given|offered|awarded",
    "GOT": "get|got|win|won|land|landed|take|taken|took|accept|accepted",
    # What tells that "to …" or "with …" is followed by somebody's name, and what may stand behind it.
    "NO_NAME": "you|us|me|him|her|them|the|our|your|both|each|all|a|an|one|either",
    "AFTER_A_NAME": "$|,|who|because|instead|over|in|on|as|from",
    # How somebody measured up.
    "MEASURED": "was|were|is|are|had|have|has|met|matched|showed|demonstrated|offered|scored",
    "BETTER": "better|closer|closest|stronger|higher|strongest|best",
    "MATCHED": "match|matched|matches|fit|suited|placed|qualified|aligned",
    "STANDARD": """
        criteria|requirements|standard|threshold|benchmark|mark|score|scores|requirement|level|bar|cut-off
        cutoff|minimum
    """,
    "FIT": "right|best|strongest|fit|match|suited|suitable|enough",
    "WANT": "need|needed|want|wanted|after|looking|searching|for",
    "FIND": "find|found|consider|considered|deem|deemed|judge|judged|rate|rated",
    "APPROVE": "recommend|approve|support|confirm|endorse|propose|proposing|ratify",
    "GET_PAST": "clear|cleared|pass|passed|qualify|qualified|survive|get|got",
    "GAIN": "attain|attained|secure|secured|obtain|obtained|gain|gained",
    "RECOMMEND": "recommend|recommending|recommended|proposed|proposing",
    "CHOICE": "choice|decision|vote|recommendation|preference|pick|selection",
    # An offer that is drawn up, or lies in the mail.
    "MAKING_READY": "prepar*|draft*|drawing|putting|working|finalis*|getting|writing|seeking|arranging",
    "ENCLOSED": "attached|enclosed|attaching|enclosing|attach|enclose|sending|sent|below",
    "SEND": "send|sending|present|issue|issuing|confirm",
    "STICK": "stick|sticking|stuck|stay|staying",
    "PLANS": """
        plan|plans|date|dates|schedule|supplier|suppliers|timetable|timeline|process|decision|system|format|approach
        offer|time|times|venue|software|slot|day|days|terms|figures|rate|budget|kit|tools|shortlist|list
    """,
    "TAKE_UP": "take|accept|join|do|fill|be|start|step",
    # What a search is for or of: "the vacancy for which you applied", "requisition number 4711".
    "OF_IT": "for|of|as|at|in|you|that|which|number|no|# ..8",
    "CALLED_OFF": """
        filled|withdrawn|cancelled|scrapped|pulled|eliminated|discontinued|deleted|abandoned|axed|dropped
    """,
    "CALL_OFF": """
        fill|filled|withdraw|withdrawn|withdrawing|cancel|cancelled|cancelling|scrap|scrapped|pull|pulled|eliminate
        eliminated|abandon|abandoned
    """,
    "NEEDED": "available|open|exist|exists|required|needed|going|being|recruited|vacant|funded",
    # "No shifts for you this week" is no refusal.
    "LATER_OR_TO": """
        to|today|tomorrow|tonight|until|till|before|yet
        on|for|next|this|over|during the? WEEKDAY|week|weekend|morning|afternoon|evening|month|#
    """,
    "TAKE_BACK": """
        withdraw|withdrawn|withdrawing|rescind|rescinded|rescinding|retract|retracted|retracting|revoke|revoked
        revoking
        cancel|cancelled|cancelling
    """,
    "UNSUCCESSFUL": """
        unsuccessful|regretted|rejected|declined|deselected|eliminated|ineligible|disqualified|discontinued|refused
    """,
}
