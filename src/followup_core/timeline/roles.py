"""What the words around a time say of it: that it is when they answer, or the time of another thing."""

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
    speak timeline timeframe turn answered something select selection shortlist done ready back take takes
    taking come word letter send sent target process talk
    """
)
"""Words of the answer."""

OTHER = words_in(
    """
    shift
    start starts started starting join joins joining onboarding contract probation notice internship placement
    leave holiday vacation pto away abroad travelling traveling travel maternity paternity parental sabbatical
    conference interviewing interviews interviewed met meet meets meeting meetings pleasure thanks thank nice
    lovely great applied advert advertised posted panel board committee rounds round stage each every test
    assessment presentation launch salary experience trial training course visa relocation trip event offsite
    exam seeing saw came spoke chatted talked chatting applicants applications closes closing begin begins began
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

NOUNS_AFTER = words_in(
    """
    contract probation probationary notice internship placement role project programme program course experience
    training trial assignment secondment leave holiday vacation fixed maternity temp temporary position job
    scheme apprenticeship interview interviews old ago rolling lease paid
    """
)
"""Words right after a length that make it the length of another thing: "a six-month contract"."""

NEGATIONS = words_in(
    """
    not no nothing never none nobody neither won't wont don't dont can't cant cannot couldn't wouldn't isn't
    silence aren't didn't doesn't doubt unlikely unable without haven't hasn't hadn't shouldn't nor
    """
)
CONDITIONS = frozenset(["if", "should", "unless", "in-case", "worry", "once", "when"])
"""Words that make "not heard by Friday" a condition and no denial."""

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
