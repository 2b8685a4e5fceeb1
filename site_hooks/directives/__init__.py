"""What a page can ask the core for: `::: name arguments`, one file each.

A directive is a function from the arguments on its line to HTML. Its docstring says what it makes; what it may be given
is its signature.
"""

from collections.abc import Callable

from site_hooks.directives.asks import asks
from site_hooks.directives.cases_to_discuss import cases_to_discuss
from site_hooks.directives.conventions import conventions
from site_hooks.directives.dates import dates
from site_hooks.directives.drafts import drafts
from site_hooks.directives.embed_line import embed_line
from site_hooks.directives.feedback import feedback
from site_hooks.directives.form import form
from site_hooks.directives.handout import handout, print_button
from site_hooks.directives.interviews import interviews
from site_hooks.directives.layers import layers
from site_hooks.directives.limits import limits
from site_hooks.directives.looked_for import looked_for
from site_hooks.directives.measured import measured
from site_hooks.directives.other_cases import other_cases
from site_hooks.directives.ours import ours
from site_hooks.directives.points import points
from site_hooks.directives.policy import maintainer, policy_changes
from site_hooks.directives.promises import promises
from site_hooks.directives.reference import reference
from site_hooks.directives.rule_table import rule_table
from site_hooks.directives.shipped import shipped
from site_hooks.directives.sources import sources
from site_hooks.directives.step_by_step import step_by_step
from site_hooks.html import Html

type Directive = Callable[..., Html]

DIRECTIVES: dict[str, Directive] = {
    "asks": asks,
    "cases-to-discuss": cases_to_discuss,
    "conventions": conventions,
    "dates": dates,
    "drafts": drafts,
    "embed-line": embed_line,
    "feedback": feedback,
    "form": form,
    "handout": handout,
    "interviews": interviews,
    "layers": layers,
    "limits": limits,
    "looked-for": looked_for,
    "maintainer": maintainer,
    "measured": measured,
    "other-cases": other_cases,
    "ours": ours,
    "points": points,
    "policy-changes": policy_changes,
    "print-button": print_button,
    "promises": promises,
    "reference": reference,
    "rule-table": rule_table,
    "shipped": shipped,
    "sources": sources,
    "step-by-step": step_by_step,
}
