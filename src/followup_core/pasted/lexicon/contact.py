"""Getting in touch: the verbs of telling and of asking for news, and whom and what they reach."""

from collections.abc import Mapping

CONTACT: Mapping[str, str] = {
    # To tell somebody, and having been told.
    "WRITE_TO": "contact|notify|inform|write|reply|respond|call|email|phone",
    "HEAR_BACK": "contacted|notified|informed|hear|receive|written|replied|told|get|emailed",
    "RING_ROUND": "ringing|calling|phoning|emailing|telling|letting|contacting|messaging",
    "EVERYONE": "everyone|everybody|all|each",
    "APPLICANTS": "candidates|applicants|people|those",
    "THE_CHOSEN": "successful|selected|shortlisted|short-listed|chosen",
    # To ask for news in whatever way, and what is sent to do so.
    "NUDGE": """
        ask|try|contact|email|message|text|write|chase|nudge|remind|ping|poke|prod|call|ring|phone|bell|buzz
        whatsapp|dm
        bug|pester|hassle|catch|tap
    """,
    "NUDGING": """
        nudging|pinging|chasing|reminding|ringing|calling|emailing|texting|messaging|asking|dropping|sending|giving
        checking|poking|prodding
    """,
    "A_NUDGE": """
        reminder|nudge|line|note|email|message|text|ring|call|bell|shout|buzz|ping|poke|tinkle|holler|prod
        chaser|knock
    """,
    "PHONE_OR_ASK": "call|ring|phone|email|enquire|inquire|ask",
    "US": "us|me|him|her|them",
    "ON_A_DAY": "on|next|tomorrow|after|WEEKDAY",
    "WEEKDAY": "monday|tuesday|wednesday|thursday|friday",
    # What people send who ask for news, and what is done with it.
    "ENQUIRIES": """
        enquiry|enquiries|inquiry|inquiries|questions|requests|calls|emails|queries|canvassing|chasing|correspondence
        chasers
    """,
    "DEAL_WITH": "respond|reply|answer|answering|responding|deal|take|accept|entertain|give",
    "DEALT_WITH": """
        answered|acknowledged|responded|dealt|accepted|entertained|permitted|allowed|welcome|possible|taken|entered
    """,
    "MAILBOX": """
        mailbox|inbox|email|e-mail|emails|message|messages|enquiry|enquiries|query|queries|ticket|request
    """,
    # What somebody would like to do, or is welcome to.
    "WISHING": """
        free|welcome|happy|hesitate|like|want|wish|need|prefer|going|able|try|tried|trying|plan|planning|meant|hoping
        hope|here
    """,
    "CHASED": "chased|asked|emailed|called|rung|nudged|pinged|spoken|spoke|messaged",
    "SAY": "tell|say|confirm|share|promise|commit|report|add",
    "GIVE_WORD": "have|had|got|get|give|make|reach|take|tell|see|promise|announce",
    "DECIDES": "decide|decides|vote|votes|choose|chooses|announce|announces|revert|reverts|confirm|confirms|pick|picks",
    "AT_ONCE": "soon|moment|second|minute|instant",
    "PESTER": "chase|chasing|pester|pestering|badger|canvass|canvassing|nudge",
    "CLAIM": "true|say|said|says|saying|told|claim|claimed|claims|suggest|suggesting|mean|means|imply|implying",
    "PROSPECT": "chance|chances|possibility|risk|danger|likelihood|prospect",
    # A call that did not happen.
    "NOT_DONE": "did not|never|could not\nforgot|failed to\nnot able to",
    "JOINED": """
        call|called|calling|ring|rang|ringing|phone|phoned|phoning|join|joined|joining|dial|dialled|dialling|dialing
        connect|connected|connecting|attend|attended|attending|appear|appearing
    """,
    "SHOWED_UP": "show|showed|showing|turn|turned|turning",
    # What was said or meant once, and did not come to pass: "we had hoped to …".
    "SAID_OR_HOPED": """
        said|promised|told|mentioned|hoped|planned|expected|thought|intended|aimed|meant|supposed|indicated|advised
        assumed
    """,
    "MEETING_YOU": "meet|meeting|see|seeing|speak|speaking|talk|talking|chat|chatting",
    "OFFICE": "office|offices|school|shop|practice|college|company|business|university|department",
    "SHOWN": "shown|posted|published|visible|available",
    "ADDRESSED": "sorry|mate|hun|love|pal",
    "ITS": "a|an|the|our|my|its|their|his|her",
    # A mail, and what it says.
    "NOTICE_SAYS": "saying|stating|states|says|said|show|shows|showing|suggest*",
    "NOTICE": "email|emails|letter|message|text|notification|website|portal|system|status|page",
}
