"""A case for tests that need one, about nothing in particular."""

from evals.conversations.case import Case, Manners, Outcome


def case() -> Case:
    """Somebody wants a refund."""
    return Case(
        category="refund",
        name="happy path",
        variant="happy path",
        language="en",
        flows=frozenset({"refund"}),
        role="small",
        records={},
        requests=(("I want my money back",),),
        facts={},
        values={},
        remarks=(),
        agrees=True,
        fails=(),
        proved=frozenset(),
        outcome=Outcome(ends=frozenset({"refund-done"}), hears=(), changes=(), person=frozenset(), never=()),
        manners=Manners(yes=("yes",), no=("no",), unknown=("no idea",)),
    )
