"""`::: rule-table`: the table by which the checker decides, row by row from the core."""

from followup_core.rules import RULES, Rule, row_text
from followup_core.sections import SECTIONS
from followup_core.texts import render, say
from followup_core.verdicts import STAGES
from site_hooks.directives.tables import cell, row, table
from site_hooks.html import Html, element
from site_hooks.shapes import origin_mark, shape

BY_ID = {section.id: section for section in SECTIONS}
COLUMNS = ("number", "when", "then", "cites")


def rule_table() -> Html:
    """All rules with what they ask for, the verdict, and the section they rest on; takes no arguments."""
    columns = (render(say(f"guide.rule_table.{column}")) for column in COLUMNS)
    return table(
        columns, (_row(number, rule) for number, rule in enumerate(RULES, start=1)), class_="rules", found=False
    )


def _row(number: int, rule: Rule) -> Html:
    verdict = render(say(f"verdict.{rule.verdict}.short"))
    links = [_link(section) for section in rule.cites]
    return row(
        cell(str(number), class_="n"),
        cell(render(row_text(rule)), class_="when"),
        cell(shape(STAGES[rule.verdict].value), element("span", verdict), class_="then"),
        cell(*links, origin_mark(BY_ID[rule.cites[0]].origin), class_="cites"),
        id=f"rule-{rule.id}",
    )


def _link(section: str) -> Html:
    return element("div", element("a", render(say(f"section.{section}.title")), href=f"section:{section}"))
