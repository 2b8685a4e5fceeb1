"""What a clause makes of a time in it: the time of the answer, that of another thing, or neither."""

from followup_core.timeline.denials import is_denied_at_once
from followup_core.timeline.english import words_in
from followup_core.timeline.nodes import Node
from followup_core.timeline.other_things import CLOSE_BEFORE, is_of_another_thing
from followup_core.timeline.roles import ANSWER, GO_WITH_OFF, JOB_STARTS, MOVED, OTHER, STRONG
from followup_core.timeline.starts import STARTED_GRAIN
from followup_core.timeline.times import Time


def role_in(nodes: list[Node], place: int) -> str:
    """What the words of its clause make of the time at `place`."""
    before_it, after_it = as_meant(nodes[:place]), as_meant(nodes[place + 1 :])
    if not MOVED.isdisjoint(nodes[place].word.split()) and OF_APPLICATIONS.isdisjoint(before_it):
        before_it = [word for word in before_it if word != "deadline"]
    if {",", "latest"} <= {*nodes[place].word.split()}:
        return ""  # "after the interview on Tuesday, Friday at the latest": two times, and the second is the answer's
    if is_of_another_thing(nodes[place].value, before_it, after_it):
        return "other"
    if nodes[place].value.grain == STARTED_GRAIN and JOB_STARTS.isdisjoint(before_it):
        return "answer"
    if is_denied_at_once(before_it, [node.word for node in nodes[place + 1 :]]):
        return "answer"
    return _role_by_words(nodes[place].value, before_it, after_it)


def _role_by_words(time: Time, before_it: list[str], after_it: list[str]) -> str:
    """What the words of the answer and of other things say, the nearest first."""
    answered = any(word in ANSWER for word in before_it)
    close = [word for word in before_it[-CLOSE_BEFORE:] if word in STRONG or word in ANSWER]
    if close and close[-1] not in ANSWER and not (answered and time.frame == "by"):
        return "other"
    if answered:
        return "answer"
    if any(word in OTHER for word in before_it):
        return "other"
    if after_it[:1] in (["we"], ["you"], ["they"], ["i"]) and "have" in after_it[1:4]:
        return "answer"
    if any(word in ANSWER for word in after_it):
        return "answer"
    return "other" if any(word in OTHER for word in after_it) else ""


def as_meant(nodes: list[Node]) -> list[str]:
    """The words of nodes; "leave it with us" is not an absence, and "a yes or a no" denies nothing."""
    words = [node.word for node in nodes]
    return [_word_as_meant(words, place) for place in range(len(words))]


def _word_as_meant(words: list[str], place: int) -> str:
    if words[place] == "no" and "yes" in words[max(place - 3, 0) : place]:
        return "answer"
    return "" if _means_another(words, place) or _is_their_deadline(words, place) else words[place]


def _is_their_deadline(words: list[str], place: int) -> bool:
    """Whether "deadline" at `place` is that of the answer: their own, or one that is moved."""
    if words[place] != "deadline" or not OF_APPLICATIONS.isdisjoint(words):
        return False
    if not {"ourselves", "working"}.isdisjoint(words):
        return True
    return not (THEIR_OWN.isdisjoint(words[max(place - 1, 0) : place]) and MOVED.isdisjoint(words[place + 1 :]))


def _means_another(words: list[str], place: int) -> bool:
    """Whether "leave", "off" or "no" at `place` is not meant as the tables of roles mean it."""
    if words[place] == "off":
        on_a_table = words[place + 1 : place + 3][-1:] in (["table"], ["cards"])
        return on_a_table or not GO_WITH_OFF.isdisjoint(words[max(place - 3, 0) : place])
    if words[place] == "closes":
        return not SETTLES.isdisjoint(words[place + 1 : place + 2])
    if words[place] == "good":
        return words[max(place - 1, 0) : place] in (["looks"], ["looking"], ["look"], ["is"], ["be"], ["sounds"])
    if words[place] == "office":
        return words[max(place - 1, 0) : place] in (["head"], ["main"], ["regional"], ["central"])
    if words[place] == "leave":
        return words[place + 1 : place + 2] in (["it"], ["me"], ["this"])
    return words[place] == "no" and words[max(place - 1, 0) : place] in (["a"], ["or"])


THEIR_OWN = frozenset({"our", "my", "their", "own", "internal", "hiring", "self-imposed"})
OF_APPLICATIONS = words_in("closing application applications apply submission submissions entry reference references")
"""Words of a deadline that is not that of the answer."""

SETTLES = frozenset({"this", "it", "out", "things"})
"""Words after "closes" with which it is not a closing date: "the group closes this in week 6"."""
