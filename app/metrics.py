"""Figures for Prometheus, read from the database at each scrape: the same from every process."""

from collections.abc import Callable, Iterator, Mapping

from prometheus_client import CollectorRegistry, PlatformCollector, ProcessCollector
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

Counts = Mapping[str, Mapping[str, int]]
"""Per figure (turns, outbox, handoffs, conversations), how many rows are in each state."""

HELP = {
    "turns": "Turns of conversations by state",
    "outbox": "Messages of ours by delivery state",
    "handoffs": "Cases for people by state",
    "conversations": "Conversations by who speaks",
    "inbox": "Webhook items by type",
    "model_calls": "Calls of chat models by purpose",
    "model_failures": "Calls of chat models without a usable answer, by purpose",
    "model_tokens": "Tokens that chat models have read and written",
    "model_micro_usd": "Cost in millionths of a US dollar by model, where prices are set",
    "resolved_messages": "Messages in closed conversations by author, reactions aside",
}


class Figures(Collector):
    """How many rows are in each state."""

    def __init__(self, count: Callable[[], Counts]) -> None:
        self._count = count

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """One gauge a figure, labelled by state."""
        for name, states in self._count().items():
            gauge = GaugeMetricFamily(f"deskhand_{name}", HELP[name], labels=["state"])
            for state, rows in states.items():
                gauge.add_metric([state], rows)
            yield gauge


def registry(count: Callable[[], Counts]) -> CollectorRegistry:
    """A registry of its own, with the process's figures beside ours."""
    own = CollectorRegistry()
    own.register(Figures(count))
    ProcessCollector(registry=own)
    PlatformCollector(registry=own)
    return own
