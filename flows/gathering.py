"""Gathers several records, a round each: what is to be returned, or exchanged and for what."""

from flows.flow import Gather
from flows.here import Here, Moved


def gather(step: Gather, here: Here) -> Moved:
    """Keep this round's row and begin the next."""
    facts = here.frame["facts"]
    rows = facts.get(step.name)
    facts[step.name] = [*(rows if isinstance(rows, list) else []), here.values(step.keep)]
    for slot in step.slots:
        here.frame["slots"].pop(slot, None)
    for name in step.reads:
        facts.pop(name, None)
    here.frame["asked"] = 0
    here.frame["step"] = step.back
    return Moved.THERE
