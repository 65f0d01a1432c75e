"""The suites of `deskhand eval`, each imported when it runs: some need libraries of their own."""

from collections.abc import Mapping

from evals.suite import Suite

LISTED: tuple[tuple[str, str, str], ...] = (
    (
        "tier1",
        "evals.conversations.tier1",
        "whole conversations of the demo shop with simulated customers, six languages",
    ),
    ("escalation", "evals.escalation.reported", "a person comes whenever one must, at once if asked for"),
    (
        "regressions",
        "evals.regressions.suite",
        "real conversations added with `deskhand eval add`, which must keep going as they went",
    ),
    (
        "attacks",
        "evals.attacks.suite",
        "injections typed, shown, spoken and in the knowledge, scored at the tools",
    ),
    ("tone", "evals.tone.suite", "language, form of address, length, limits and words of all we say"),
    (
        "understanding",
        "evals.understanding",
        "intents, scope, language, mood and wishes for a person, on public and our own messages",
    ),
    (
        "knowledge",
        "evals.knowledge",
        "questions find the passages that answer them; the shop's and public ones",
    ),
    (
        "grounding",
        "evals.grounding.suite",
        "wrong facts planted into replies, which the fact guard must catch",
    ),
    (
        "tau2_retail",
        "evals.tau2_retail.reported",
        "tau2-bench's retail tasks with scripted customers (needs --data)",
    ),
    (
        "compare",
        "evals.compare.suite",
        "Deskhand beside a tool-calling loop on the same chat model (needs DESKHAND_MODEL)",
    ),
    ("media", "evals.media.reported", "papers, hostile files and voice notes"),
)
"""Name, module with a `run`, and what it measures."""


def suites() -> Mapping[str, Suite]:
    """All suites by name, in the order they are listed in."""
    return {name: Suite(name=name, about=about, module=module) for name, module, about in LISTED}
