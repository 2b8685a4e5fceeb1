"""`::: reference PART`: classes and functions of the core, with their types and what their docstrings say."""

from collections.abc import Iterator
from typing import Any

import griffe

from followup_core.texts import CATALOGUES
from site_hooks.directives.tables import cell, named, row, table
from site_hooks.html import Html, element, joined
from site_hooks.reference import PACKAGE, REFERENCE, defined_at, documented, fields, methods, pieces, shown

WORDS = {
    "parameters": "It takes",
    "raises": "It raises",
}
"""Sections of a docstring that are lists, and what stands above each."""

COLUMNS = ("name", "type", "what it is")

EXAMPLE = ">>>"


def reference(part: str) -> Html:
    """Every entry of a part.

    Args:
        part: a key of `REFERENCE`.

    Raises:
        ValueError: there is no such part.
    """
    if part not in REFERENCE:
        raise ValueError(f"“::: reference {part}”: there is no such part. Write one of: {', '.join(REFERENCE)}.")
    return joined(*(_entry(name) for name in REFERENCE[part]))


def _entry(name: str) -> Html:
    """A class or a function: how it is imported, what it is, what it holds."""
    each = documented(name)
    module, _, short = f"{PACKAGE}.{name}".rpartition(".")
    head = element("h3", element("code", short), id=short)
    imported = element("p", element("code", f"from {module} import {short}"), class_="reason")
    if isinstance(each, griffe.Function):
        return joined(head, imported, _signature(each), *_said(each))
    held = _members(each) if "StrEnum" in map(str, each.bases) else _fields(each)
    return joined(head, imported, *_said(each), held, *(_method(method) for method in methods(each)))


def _method(method: griffe.Function) -> Html:
    return joined(element("h4", element("code", method.name)), _signature(method), *_said(method))


def _signature(each: griffe.Function) -> Html:
    """The call with its types; each parameter on a line of its own."""
    parameters = [one for one in each.parameters if one.name not in ("self", "cls")]
    keywords = next((one for one in parameters if one.kind is griffe.ParameterKind.keyword_only), None)
    lines: list[Html] = []
    for one in parameters:
        if one is keywords:
            lines.append(Html("    *,\n"))
        lines.append(joined(f"    {one.name}: ", _type(one.annotation), f"{_default(one.default)},\n"))
    body = joined("\n", *lines) if lines else Html("")
    return element("pre", element("code", f"{each.name}(", body, ") -> ", _type(each.returns)))


def _said(each: griffe.Class | griffe.Function) -> Iterator[Html]:
    """What its docstring says, but for its attributes, which stand in a table."""
    for section in each.docstring.parsed if each.docstring else ():
        if section.kind is griffe.DocstringSectionKind.text:
            yield from map(_paragraph, section.value.split("\n\n"))
        elif section.kind.value in WORDS:
            yield element("p", f"{WORDS[section.kind.value]}:", class_="lead-in")
            yield element("ul", *(element("li", *_item(item)) for item in section.value))


def _item(item: Any) -> Iterator[Html]:
    """A parameter by its name, an exception by its type, and what is said of it."""
    name = item.name if isinstance(item, griffe.DocstringParameter) else None
    yield element("code", name) if name else element("code", _type(item.annotation))
    yield joined(": ", prose(item.description))


def _paragraph(text: str) -> Html:
    if text.startswith(EXAMPLE):
        return element("pre", element("code", text))
    return element("p", prose(text))


def _fields(each: griffe.Class) -> Html:
    """What a class holds: name, type with its default, and meaning."""
    meanings, defaults = _meanings(each), {one.name: one.default for one in each.parameters}
    rows = (
        row(
            named(element("code", breaking(field.name))),
            cell(element("code", _type(field.annotation), _default(defaults.get(field.name)))),
            cell(prose(meanings.get(field.name, ""))),
        )
        for field in fields(each)
    )
    return table(COLUMNS, rows, class_="reference", found=False)


def _default(value: str | griffe.Expr | None) -> str:
    return "" if value is None else f" = {value}"


def _meanings(each: griffe.Class) -> dict[str, str]:
    """What each field is: as the docstring says, else as that of a property, else the question of the form."""
    said = {field.name: field.docstring.value.split("\n\n")[0] for field in fields(each) if field.docstring}
    parsed = (of.docstring.parsed for of in (*reversed(each.mro()), each) if of.docstring)
    for section in (section for sections in parsed for section in sections):
        if section.kind is griffe.DocstringSectionKind.attributes:
            said |= {item.name: item.description for item in section.value}
    asked = {field.name: CATALOGUES["en"].get(f"question.{field.name}.label", "") for field in fields(each)}
    return asked | said if each.name == "Situation" else said


def _members(each: griffe.Class) -> Html:
    """The values of an enumeration, each with its name."""
    meanings = _meanings(each)
    items = (
        element(
            "li",
            element("code", f"{each.name}.{one.name} = {one.value}"),
            joined(": ", prose(meanings[one.name])) if one.name in meanings else "",
        )
        for one in fields(each)
    )
    return element("ul", *items)


def _type(annotation: str | griffe.Expr | None) -> Html:
    """An annotation, in which each type that the page shows leads to it."""
    return joined(*map(_piece, pieces(annotation)))


def _piece(piece: str | griffe.ExprName) -> Html | str:
    if isinstance(piece, str):
        return piece
    id = shown().get(defined_at(piece))
    return element("a", piece.name, href=f"#{id}") if id else piece.name


def breaking(name: str) -> Html:
    """A name that a narrow column breaks after an underscore.

    >>> breaking("follow_ups")
    'follow_<wbr>ups'
    """
    return Html(name.replace("_", "_<wbr>"))


def prose(text: str) -> Html:
    """A sentence of a docstring, in which `backticks` mark names.

    >>> prose("What to do on `today`.")
    'What to do on <code>today</code>.'
    """
    parts = " ".join(text.split()).split("`")
    return joined(*(element("code", part) if index % 2 else part for index, part in enumerate(parts)))
