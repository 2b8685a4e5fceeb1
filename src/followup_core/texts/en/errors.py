"""English texts: what is wrong with what came in, and what to write instead."""

TEXTS = {
    "unit.days": "{count:# day|# days}",
    "unit.working_days": "{count:# working day|# working days}",
}
