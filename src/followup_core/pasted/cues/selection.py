"""The grammar of a no: who is taken or not taken, and for what.

Each verb of choosing stands once with its forms; the rows below put a subject before it and an object behind it. What
is refused beside the job (a slot, a permit, a scheme) is no object, and an offer that is still open is no choice.
"""

from followup_core.pasted.patterns import Cue

# To …, …ing, has …, and what one is when it has been done.
_TAKING = """
    choose          choosing          chose|chosen        chosen
    select          selecting         selected            selected
    appoint         appointing        appointed           appointed
    hire            hiring            hired               hired
    employ          employing         employed            employed
    recruit         recruiting        recruited           recruited
    engage          engaging          engaged             engaged
    pick            picking           picked              picked
    prefer          preferring        preferred           preferred
    accept          accepting         accepted            accepted
    shortlist       shortlisting      shortlisted         shortlisted
    recommend       recommending      recommended         recommended
    nominate        nominating        nominated           nominated
    progress        progressing       progressed          progressed
    advance         advancing         advanced            advanced
    pursue          pursuing          pursued             pursued
    take_forward    taking_forward    took_forward        taken_forward
    take_on         taking_on         took_on|taken_on    taken_on|taken_further|taken_any_further
    put_forward     putting_forward   put_forward         put_forward|put_through
    go_with         going_with        went_with|gone_with gone_with
    go_for          going_for         went_for|gone_for   gone_for
    opt_for         opting_for        opted_for           opted_for
    settle_on       settling_on       settled_on          settled_on
    decide_on       deciding_on       decided_on          decided_on
    land_on         landing_on        landed_on           landed_on
    proceed_with    proceeding_with   proceeded_with      proceeded_with
    continue_with   continuing_with   continued_with      continued_with
    progress_with   progressing_with  progressed_with     progressed_with
    go_ahead_with   going_ahead_with  gone_ahead_with     gone_ahead_with
    go_forward_with going_forward_with gone_forward_with  gone_forward_with
    move_ahead_with moving_ahead_with moved_ahead_with    moved_ahead_with
    move_on_with    moving_on_with    moved_on_with       moved_on_with
    move_forward_with moving_forward_with moved_forward_with moved_forward_with
    sign            signing           signed              signed
    welcome         welcoming         welcomed            welcomed
"""


def _forms(*columns: int) -> str:
    """The forms in some columns of the verbs, as alternatives."""
    cells = [[cell.replace("_", " ") for cell in line.split()] for line in _TAKING.strip().splitlines()]
    return "(?:" + "|".join(sorted({cell for row in cells for at in columns for cell in row[at].split("|")})) + ")"


TAKE, TAKING, TOOK, TAKEN = (_forms(column) for column in range(4))
ANY_TAKE = _forms(0, 1, 2)
THE_JOB = r"(?:it|(?:the|this|our|that) (?:~4 )?<job>)"
GIVEN = rf"(?:offered|given|awarded) {THE_JOB}"
YOU = r"(?:you|<app>)"
HAS = r"(?:have|has|had|having)"
IS = r"(?:am|are|is|was|were|be|been|being)"
OTHER = r"(?:~1 )?<person>"

# What leaves a choice open, and what is no job.
OPEN = r"until|yet|before|unless|if|may|might|whether|once|still|in case|so far"
NOT_ACCEPTED = (
    r"waiting|awaiting|wait|reserve|second choice|backup|back-up|declin\w+|turned (?:it|us) down|pulled out|withdr\w+|"
    r"has until|first|think\w*|consider\w*|alongside|as well as|in addition"
)
NO_JOB = (
    r"slots?|parking|permit|refunds?|reimburs\w*|expenses|bursar\w+|grants?|loans?|discount|schemes?|relocation|"
    r"upload\w*|record\w*|password|log(?:ging)? ?in|random\w*|survey|audit|newsletter|forms?|missing|incomplete|claim|"
    r"accommodation|adjustments?|interview (?:time|date)|earlier|reschedul\w+|venue|seat|tour|documents?|passport|proof|copy"
)

REFUSED = (
    Cue(
        rf"{YOU} (?:for ~6 )?(?:{HAS}|{IS}|will|can|could|would|did) (?:~4 )?not (?:~6 )?(?:(?:be|been|being) )?(?:~1 )?"
        rf"(?:{TAKEN}|{GIVEN}|considered (?:further|any further)|successful)(?! (?:the|your|our|for (?:a|an|any)) )",
        "You have not, on this occasion, been taken forward.",
        rf"{OPEN}|{NO_JOB}|not (?:the )?only|you have not (?:~1 )?(?:accepted|chosen|selected|decided)",
    ),
    Cue(
        rf"(?:not|unable to|against|no longer|never) (?:~4 )?(?:{TAKE}|{TAKING}) (?:~1 )?{YOU}(?! to )",
        "We don't feel able to appoint you.",
        rf"{OPEN}|{NO_JOB}|today|this week|without|why|not because|not (?:~2 )?decided (?:~1 )?(?:against|not)",
    ),
    Cue(
        r"(?:not|unable to|against) (?:~4 )?(?:(?:take|taking|bring|bringing|carry) you (?:on|forward|further|any further|"
        r"on board|through)|(?:offer|offering|give|giving|award|awarding) you "
        rf"{THE_JOB})",
        "I'm afraid we can't take you on.",
        rf"{OPEN}|{NO_JOB}|today|this week|without|higher|references|checks",
    ),
    Cue(
        r"(?:not|unable to|no longer able to) (?:~3 )?(?:progress|proceed|continue|move (?:forward|ahead)|go (?:forward|"
        r"ahead)) with (?:~1 )?(?:<app>|your (?:~1 )?(?:candidature|candidacy))",
        "We are no longer able to progress with your application.",
        rf"{OPEN}|{NO_JOB}|without",
    ),
)
CHOSEN_ANOTHER = (
    Cue(
        rf"(?:{HAS}|<they>|{IS}|to|and|but|will be|chose to|ended up) (?:~2 )?{ANY_TAKE} {OTHER}",
        "We've picked another designer for the team.",
        rf"{OPEN}|{NOT_ACCEPTED}|to (?:help|cover|assist|chair|sit|join the panel|run the|be your|conduct|interview|see|"
        r"talk|speak)|(?:other|another) (?:role|post|position|job|vacancy|team|department)|<person> ~1(?:interviews?|phases?|"
        r"calls|meetings|assessments)|interviewing|and you|besides you|with you|second visit|"
        r"(?:someone|somebody|else|local|external|internal) (?:~2 )?for (?:the|our|your) (?!~3<job>)\w+",
    ),
    Cue(
        rf"<person> (?:~5 )?(?:{HAS} (?:~1 )?been|{IS}|got|will be) (?:~2 )?(?:{TAKEN}|{GIVEN})",
        "In the end a colleague of theirs, somebody else, was appointed.",
        rf"{OPEN}|{NOT_ACCEPTED}|interview|stage|round|not|only|no|previous|last (?:year|time)",
    ),
    Cue(
        r"<person> (?:~2 )?(?:got|gets|has got|will get|won|landed|took|has taken|has accepted|accepted|pipped you|beat "
        rf"you|edged it|edged you|edged ahead|came out ahead|will be joining|starts|is starting|is joining) ?(?:{THE_JOB}|to it|us)?"
        r"(?! (?:in touch|back|a|an|the (?:wrong|time)|ill|to|longer|time))",
        "Someone else got it, I'm really sorry.",
        rf"{OPEN}|{NOT_ACCEPTED}|interview|call|message|email|slot|lift|not|only|no|previous|last (?:year|time)",
    ),
)
SAID_PLAINLY = (
    Cue(
        r"(?:sorry|afraid|sad|choice) (?:~4 )?(?:it|one|person) (?:is|was) not (?:going to be )?you(?: (?:this time|on this "
        r"occasion|i am)|<stop>| ,)",
        "We've made our choice, and I'm sorry it isn't you.",
        rf"{OPEN}|fault|problem|calendar|system|us|it is our|turn|seat|bag|coat|back|visit",
    ),
    Cue(
        r"(?:not|unable to) (?:~5 )?(?:take|taking|carry|carrying|move|moving|progress) (?:this|it|things|matters|your (?:~1 )?"
        r"(?:candidacy|candidature|interest)) (?:any further|further|forward|on|ahead)(?: (?:with you|at this|this time|on this)|<stop>| ,)",
        "We're not going to be able to take this any further.",
        rf"{OPEN}|{NO_JOB}|today|this week|without|project|plan|proposal|merger",
    ),
    Cue(
        r"(?:going to|have to|had to|must|will|need to|decided to|chosen to) (?:have to )?(?:say (?:a )?no|decline you|pass on you|turn you "
        r"down|let you go|leave it there|leave it at that)(?: to you)?(?: (?:this time|on this)|<stop>| ,)",
        "I'm afraid we're going to have to say no.",
        rf"{OPEN}|{NO_JOB}|your decision|you (?:are going|have|had|must|will|need|want)|feel free",
    ),
    Cue(
        r"(?:<they>|have|has|are|to) (?:~2 )?(?:(?:filled|appointed|recruited|hired) (?:to|for|into) (?:the|this) (?:~3 )?<job>|(?:appoint|"
        r"appointed|appointing|recruit|recruited|hire|hired|hiring|promote|promoted|promoting) (?:from within|internally|"
        r"externally|elsewhere))",
        "The board has decided to appoint from within.",
        rf"{OPEN}|other|another|second|two of|one of|interview|you (?:~1 )?(?:have|are|were|will|had)",
    ),
    Cue(
        r"(?:your name|you|<app>) (?:~1 )?(?:was|were|did|is|are) not (?:~2 )?(?:come up|among|one of|make it|on the (?:final |short ?)?list|"
        r"in the final|the one)(?! (?:to ask|affected|only))",
        "Your name did not come up in the final selection.",
        rf"{OPEN}|{NO_JOB}|not the only|alone|kept|late",
    ),
    Cue(
        r"(?:choice|decision|vote|outcome|result|verdict|it) (?:~2 )?(?:is|was|has been|went|has gone|has come out) not (?:~1 )?(?:in your "
        r"favour|in your favor|go your way|gone your way|favourable|positive)|not (?:gone|go|going) (?:in )?your (?:way|favour|favor)",
        "The final choice was not in your favour.",
        OPEN,
    ),
    Cue(
        r"(?:have|has|did|had) not (?:~1 )?(?:got|get|won|win|landed|land|secured|secure) (?:the (?:~3 )?<job>|it|this one|this)"
        r"(?: (?:this time|on this)|<stop>| ,)",
        "You've not got this one.",
        rf"{OPEN}|{NO_JOB}|we|i|they|email|message|letter|link|reply",
    ),
    Cue(
        r"<job> is (?:~1 )?gone(?: (?:now|i am|to <person>)|<stop>| ,)",
        "The job's gone, sorry pal.",
        rf"{OPEN}|live|out|other",
    ),
    Cue(
        r"(?:it|this|this one|things?) (?:~1 )?(?:was|is|are|will|does) not (?:~2 )?(?:to be|meant to be|going to (?:work|"
        r"happen|be)(?: out)?|work out|working out|happening)",
        "Unfortunately it wasn't to be this time.",
        rf"{OPEN}|{NO_JOB}|today|weeks?|months?|year|tomorrow|date|time (?:for|on)|easy|long|quick|monday|tuesday|wednesday|thursday|"
        r"friday|interview|meeting|call|decided|ready|announced|known|available|to be (?:\w+ed|read|taken|shared|made)",
    ),
    Cue(
        r"(?:decision|vote|it|choice|verdict) (?:~1 )?(?:has gone|went|goes|has fallen|fell|came down) (?:against you|(?:the )?"
        r"other way|another way|in favour of <person>|elsewhere|to <person>)",
        "The decision has gone the other way, I'm sorry.",
        OPEN,
    ),
    Cue(
        r"you (?:were|are|was) not (?:~1 )?(?:our|their|the) (?:~1 )?(?:choice|pick|first choice)(?! but)",
        "You were not our choice.",
        rf"{OPEN}|reserve|second",
    ),
    Cue(
        r"(?:status|outcome|result|decision)s? (?:~8 )?(?:changed|updated|moved|set|is now|now reads|now shows?)(?: to)? ?:? "
        r"(?:\" )?(?:not (?:selected|successful|progressed|progressing|taken forward|recommended|appointed|shortlisted|"
        r"hired)|unsuccessful|rejected|declined|no longer (?:under consideration|in consideration)|position filled|"
        r"requisition cancel\w+|regret\w*)",
        "Your application status has changed to: Not selected.",
        rf"{OPEN}|{NO_JOB}|payment",
    ),
)
SELECTION = (*REFUSED, *CHOSEN_ANOTHER, *SAID_PLAINLY)
