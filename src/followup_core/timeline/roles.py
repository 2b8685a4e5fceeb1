"""What the words around a time say of it: that it is the time of the answer, or of something else."""

from followup_core.timeline.english import words_in

ANSWER = words_in(
    """
    want wants settle settled wrap wrapped resolve resolved
    hear heard hearing touch know decision decisions decide decided deciding answer answers news update updates
    updated call calling ring phone bell email emails emailing mail write contact contacted contacting respond
    response revert reverting feedback offer offers inform informed notify notified notifying confirm confirmed
    confirming outcome outcomes result results reply reach reaching message announce announced announcing tell
    verdict text follow expect expecting expected aim aiming aims hope hoping hopes chase check ask nudge ping
    line shout sorted finalise finalised finalize finalized finalising choose chosen pick wait waiting patient
    patience allow give need needs turnaround conclude schedule scheduled invite connect sync circle loop buzz
    confirms decides hears writes tells informs notifies rings phones replies responds announces publishes settles
    finalises finalizes chooses selects concludes resolves contacts texts messages
    name remind reminder telephone telephoning telephones phoning
    speak timeline timeframe turn answered something select selection shortlist done ready back take takes
    taking come word letter send sent target process talk
    """
)
"""Words about the answer."""

OTHER = words_in(
    """
    shift
    start starts started starting join joins joining onboarding contract probation notice internship placement
    leave holiday vacation pto away abroad travelling traveling travel maternity paternity parental sabbatical
    conference interviewing interviews interviewed met meet meets meeting meetings pleasure thanks thank nice
    lovely great applied advert advertised posted panel board committee rounds round stage each every test
    assessment presentation launch salary experience trial training course visa relocation trip event offsite
    exam see seeing saw came spoke chatted talked chatting applicants applications closes closing begin begins began
    founded established since deadline appreciated enjoyed enjoy good off ooo office wedding audit budget
    payroll employed salaried induction booked exams year-end offices merged merger relocated restructured
    restructure reorganised reorganized acquired acquisition
    """
) - {"year-end"}
"""Words of the interview itself, of steps before the answer, of the job, and of someone's absence."""

STRONG = words_in(
    """
    start starts starting contract probation notice internship placement leave holiday vacation pto away abroad
    travelling traveling maternity paternity sabbatical joining onboarding since experience off applied met
    interviewed spoke coming came interview
    """
)
"""Words right before a time that make it the time of another thing, whatever else is said."""

JOB_STARTS = words_in(
    """
    contract contracts job role position employment probation placement internship traineeship apprenticeship
    training joining onboarding start starts starting notice lease leave holiday vacation away maternity
    paternity sabbatical off closed you'd you'll
    """
)
"""Words of a job, or an absence, that starts and lasts: its time is not that of the answer."""

GO_WITH_OFF = words_in(
    "sign signs signed signing kick kicks kicking put hold held finish finished polish round set better writing write"
)
"""Verbs with which "off" is not an absence: "nobody signs anything off in April"."""

NOUNS_AFTER = words_in(
    """
    contract probation probationary notice internship placement role project programme program course experience
    training trial assignment secondment leave holiday vacation fixed maternity temp temporary position job
    ftc secondments scheme apprenticeship interview interviews old ago rolling lease paid
    """
)
"""Words right after a length that make it the length of another thing: "a six-month contract"."""

NEGATIONS = words_in(
    """
    not no nothing never none nobody neither won't wont don't dont can't cant cannot couldn't wouldn't isn't
    silence aren't didn't doesn't doubt unlikely unable without haven't hasn't hadn't shouldn't nor nowt ain't aint
    doubtful scarcely barely refrain avoid except excluding ruled skip skipping forget little slim
    """
)
RULING_OUT = words_in(
    """
    not no never none nobody nothing neither nor won't wont don't dont doesn't can't cant cannot couldn't wouldn't
    isn't aren't unlikely unable doubt hardly impossible unrealistic improbable shan't shouldn't nowt ain't aint
    doubtful scarcely barely refrain avoid except excluding ruled ruling skip skipping forget little slim scant
    """
)
"""Negations that rule out a time that follows: what has not happened yet ("haven't decided") rules out nothing."""

TELLING = NEGATIONS | words_in(
    """
    spring summer autumn winter fall season term semester half-term halfterm holiday holidays christmas xmas easter
    thanksgiving ramadan eid passover diwali hanukkah halloween fortnight start beginning early middle mid late
    end quarter today tomorrow tonight yesterday noon midnight weekend
    """
)
"""Words that speak of a time or deny one: none of them is dropped without saying so."""

NEUTRAL_AFTER = {
    "no": words_in("problem problems doubt worries worry matter need rush hurry pressure reason surprise longer harm"),
    "not": words_in(
        "only sure certain just exactly far long too necessarily to least later more a yet unless if worry entirely"
    ),
    "don't": words_in("worry hesitate forget be mind need know let panic stress"),
    "dont": words_in("worry hesitate forget be mind need know"),
    "doesn't": words_in("matter mean need"),
    "can't": words_in("wait promise guarantee complain"),
    "cannot": words_in("wait promise guarantee"),
    "cant": words_in("wait promise guarantee"),
    "couldn't": words_in("be"),
    "shouldn't": words_in("be take need worry"),
    "won't": words_in("forget let keep take need mind hurt"),
    "wont": words_in("forget let keep take need mind"),
    "nothing": words_in("to else wrong"),
    "never": words_in("mind fear"),
    "doubt": words_in("that"),
}
"""Words right after a negation with which it rules out nothing: "no problem", "don't worry", "can't wait"."""

HAVING_TO = frozenset(("to", "long", "much"))
"""Words after "won't have" with which nothing is ruled out: "you won't have long to wait"."""

RULING_ONLY_BEFORE = {
    "ruled": words_in("out"),
    "ruling": words_in("out"),
    "little": words_in("hope chance prospect likelihood possibility point"),
    "slim": words_in("hope chance chances prospect likelihood possibility"),
    "scant": words_in("hope chance prospect likelihood possibility"),
}
"""Words that rule a time out only together with others: "we've ruled out Friday", "little hope of it this week"."""

PAST_BEFORE_NOT = words_in("have has had did was were or if whether")
"""Words before a "not" with which it speaks of what has not happened, or of a condition."""

CONCLUDING = words_in("means mean assume consider regard treat take please")
"""Words after a time with which "no call by Friday" is a condition."""

JOINING = frozenset({"and", "so", "then", "but"})
GOING_ON = words_in(
    "will we'll i'll they'll you'll he'll she'll should hope hoping aim aiming expect plan would can get let"
)
"""Words after an "and" with which something new is said, so that a negation before it is over."""

DENIED_AFTER = (
    "unlikely",
    "impossible",
    "unrealistic",
    "unworkable",
    "unachievable",
    "out of question",
    "off table",
    "off cards",
    "too soon",
    "too early",
    "too tight",
    "too optimistic",
    "too ambitious",
    "too quick",
    "too much to hope",
    "pushing it",
    "beyond us",
    "ruled out",
    "not going",
    "not possible",
    "not happening",
    "not realistic",
    "not likely",
    "not feasible",
    "not on",
    "not doable",
    "not achievable",
    "not be expected",
    "not enough",
    "not work",
    "not suit",
    "not be possible",
    "not looking",
    "non - starter",
    "non starter",
    "no - go",
    "no go",
    "no good",
    "isn't",
    "ain't",
    "aint",
    "won't",
    "doesn't work",
    "don't work",
    "doesn't suit",
    "wouldn't",
    "shouldn't be expected",
    "can't be",
    "can't happen",
    "cannot be",
    "no longer",
    "write off",
    "write - off",
    "washout",
    "wash out",
    "wash - out",
)
"""What is said after a time to rule it out: "Friday is unlikely"."""

DENIED_AT_ONCE = words_in("out off full gone packed rammed chocka chocker doubtful hopeless premature")
"""Words that rule out a time with which the clause begins, where nothing else follows: "Thursday's out"."""

COPULAS = words_in("is are was looks looking will would be being has been just now really pretty already a an")
"""Words between a time and what is said of it."""

JOB_AFTER = words_in(
    """
    start starter starters intake cohort joiner joiners shift shifts role position vacancy internship placement
    assistant auditor nurse rota camp job jobs internships placements worker workers temp temps casual casuals staff
    crew team hires help cover stint gig supervisor lead
    """
)
"""Words right after a time that make it a part of the job's name or times: "a February start", "the Saturday role"."""

JOB_KINDS = words_in(
    "temp temporary casual seasonal relief event events sales retail trainee graduate night weekend day"
)
"""Words that may stand between a time and the job that it belongs to: "the Christmas temp role"."""

CONDITIONS = frozenset(["if", "unless", "in-case", "worry", "once", "when", "whether"])
"""Words that make "not heard by Friday" a condition and not a denial."""

REPLACED = words_in(
    """
    said was were originally initially supposed meant earlier thought hoped planned instead rather told had
    promised previously before
    """
)
"""Words before a time that another one replaces."""

REPLACING = words_in(
    """
    actually instead now rather make scratch correction sorry mean looking look looks nearer closer moved pushed
    postponed preponed rescheduled slipped changed delayed extended revised more but no
    """
)
"""Words before the time that replaces another."""

MOVED = words_in(
    """
    moved pushed postponed preponed rescheduled slipped changed delayed extended revised shifted moving pushing
    brought bumped pulled deferred advanced put
    """
)
"""Verbs of a time that is moved "from" one day "to" another."""

MOVED_WORDS = "|".join(sorted(MOVED))
"""The same, as a part of a pattern."""

SUBJECTS = words_in(
    """
    i we you they he she it i'll we'll you'll they'll he'll she'll it'll i'm we're you're they're i've we've
    you've they've i'd we'd you'd they'd that there there'll anyone the our my your someone everyone who
    """
)
"""Words that begin a clause."""

OPENERS = words_in(
    """
    but so because when once while although though then which however therefore unless if as whereas or and plus
    since before after until
    """
)
"""Words between clauses."""
