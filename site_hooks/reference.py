"""What the core says of itself to programmers: names, signatures and docstrings, read by griffe and never run.

`REFERENCE` is the table of what the page shows; a test follows the types of each and finds what is missing in it.
"""

from collections.abc import Iterator
from functools import cache

import griffe

from site_hooks.bundle.site import PROJECT

PACKAGE = "followup_core"

REFERENCE: dict[str, tuple[str, ...]] = {
    "asking": ("check", "read_timeline"),
    "facts": (
        "Situation",
        *(f"replies.{name}" for name in ("Said", "NewTimeline", "StillDeciding", "CheckIn", "TurnedDown", "Offer")),
        *(f"situation.{name}" for name in ("OtherOffer", "Contact", "Channel", "LinkedIn", "AnotherJob")),
        *(f"situation.{name}" for name in ("Pace", "Awaiting", "ThankYou")),
    ),
    "answers": (
        "Answer",
        "verdicts.Verdict",
        *(f"answer_parts.{name}" for name in ("Invitation", "Given", "Assumption", "Advice", "Step", "Alternative")),
        *(f"answer_parts.{name}" for name in ("RuledOut", "Decided", "Draft", "Reminder")),
        *("rules.Rule", "sections.Section", "limits.Origin", "texts.Message"),
    ),
    "times": (
        "Timeline",
        *(f"timeline.{name}" for name in ("Reading", "Moment", "Window", "Certainty")),
        "workdays.Calendar",
    ),
    "errors": ("InputError", "SituationError", "TimelineError", "LibraryNeeded", "problems.Problem"),
}
"""What each part of the page shows, by its name below the package; one without a dot is public."""


class NotThere(ValueError):
    """A name that the core does not have."""


def documented(name: str) -> griffe.Class | griffe.Function:
    """What the core has by `name`, where it is defined.

    Raises:
        NotThere: it has nothing by that name, or something that is neither a class nor a function.
    """
    try:
        found = _core()[name]
    except KeyError:
        raise NotThere(f"{PACKAGE} has no “{name}”. Mend its name in site_hooks/reference.py.") from None
    target = found.final_target if isinstance(found, griffe.Alias) else found
    if not isinstance(target, griffe.Class | griffe.Function):
        raise NotThere(f"{PACKAGE}.{name} is neither a class nor a function, so there is nothing to document.")
    return target


@cache
def shown() -> dict[str, str]:
    """What the page shows: where it is defined, and the id that it has on the page."""
    names = [name for part in REFERENCE.values() for name in part]
    return {documented(name).path: name.rpartition(".")[2] for name in names}


def types_of(each: griffe.Class | griffe.Function) -> Iterator[str]:
    """The paths of the core's own types that the parameters, fields, properties and result of `each` name."""
    annotations = [parameter.annotation for parameter in each.parameters]
    if isinstance(each, griffe.Class):
        annotations += [field.annotation for field in fields(each)]
    elif each.returns is not None:
        annotations.append(each.returns)
    for annotation in annotations:
        names = [piece for piece in pieces(annotation) if isinstance(piece, griffe.ExprName)]
        types = (defined_at(name) for name in names if _meaning(name) is None)
        yield from (path for path in types if path.startswith(f"{PACKAGE}."))


def pieces(annotation: str | griffe.Expr | None) -> Iterator[str | griffe.ExprName]:
    """An annotation as text and names in their order; a name for another type gives way to that type, once."""
    for piece in _flat(annotation):
        meant = _meaning(piece) if isinstance(piece, griffe.ExprName) else None
        if meant is None:
            yield piece
        else:
            yield from _flat(meant)


def defined_at(name: griffe.ExprName) -> str:
    """The path at which what an annotation names is defined, also where it was imported."""
    path = name.canonical_path
    if not path.startswith(f"{PACKAGE}."):
        return path
    return _resolved(path).path


def fields(each: griffe.Class) -> list[griffe.Attribute]:
    """The fields and properties of a class that are public, those of its bases among them."""
    found = each.all_members.values()
    targets = [member.final_target if isinstance(member, griffe.Alias) else member for member in found]
    return [
        member
        for member in targets
        if isinstance(member, griffe.Attribute) and not member.name.startswith("_") and member.path.startswith(PACKAGE)
    ]


def methods(each: griffe.Class) -> list[griffe.Function]:
    """The methods of a public class that speak of what the page shows, and of nothing else of the core."""
    found = [member for member in each.members.values() if isinstance(member, griffe.Function)]
    public = each.name in (_core().exports or ())
    return [
        method
        for method in found
        if public and not method.name.startswith("_") and set(types_of(method)) <= set(shown())
    ]


def _flat(annotation: str | griffe.Expr | None) -> Iterator[str | griffe.ExprName]:
    """The pieces of an annotation; a string in it is a name that could not stand there yet."""
    if isinstance(annotation, griffe.Expr):
        for piece in annotation.iterate():
            yield piece if isinstance(piece, griffe.ExprName) else str(piece)
    elif annotation:
        yield annotation


def _meaning(name: griffe.ExprName) -> griffe.Expr | str | None:
    """The type that a name of the core's stands for; None where it is a type itself."""
    path = name.canonical_path
    if not path.startswith(f"{PACKAGE}."):
        return None
    target = _resolved(path)
    return target.value if isinstance(target, griffe.TypeAlias | griffe.Attribute) else None


def _resolved(path: str) -> griffe.Object:
    """What is at `path`, where it is defined."""
    found = _core()[path.removeprefix(f"{PACKAGE}.")]
    return found.final_target if isinstance(found, griffe.Alias) else found


@cache
def _core() -> griffe.Module:
    """The package, read from its files."""
    read = griffe.load(PACKAGE, search_paths=[str(PROJECT / "src")], docstring_parser="google")
    assert isinstance(read, griffe.Module)
    return read
