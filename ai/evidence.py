"""What a text names (an order, a code, two products) as evidence of which flow is meant."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from ai.choices import Options, choice
from ai.codes import codes
from ai.entities import extract
from ai.found import overlaps
from ai.numbers import OrderShape, order_numbers
from ai.products import products
from ai.references import order_with
from domain.understanding import SlotSpec, Topic

LIKELIER = {"order_number": 40.0, "code": 20.0, "email": 10.0, "phone": 10.0, "country": 4.0, "product": 3.0}
"""By how much a flow is likelier when something is named that a slot of this type would take."""

PICKED = 5.0
"""By how much more where of a product one of the flow's options is named: its "price"."""

PRODUCT, CODE = "product", "code"
"""Types of slots; the second is also the word that models read for one, in any language."""

_ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)  # nothing that is looked for depends on the day

Kind = tuple[str, str | None, str | None, int | None, bool]
"""What a slot takes: its type, pattern, kind and place, and whether a product names it, too."""


class Evidence:
    """Looks for what the slots of a business's flows could take."""

    def __init__(self, topics: Sequence[Topic], shape: OrderShape) -> None:
        self._shape = shape
        self._specimens: dict[Kind, SlotSpec] = {}
        self._wanted: dict[str, list[Kind]] = {}
        self._options: dict[str, list[Options]] = {}
        for topic in topics:
            self._options[topic.flow] = [
                slot.options for slot in topic.slots if slot.type == "choice" and not slot.when_asked
            ]
            for slot in topic.slots:
                if slot.type in LIKELIER:
                    self._specimens.setdefault(_kind(slot), slot)
                    self._wanted.setdefault(topic.flow, []).append(_kind(slot))

    def likelier(self, text: str, language: str) -> Mapping[str, float]:
        """By flow, how much likelier what is named makes it; two slots count when two things are named."""
        found = {
            kind: hit
            for kind, slot in self._specimens.items()
            if (hit := extract(text, slot, _ANY_TIME, language, self._shape) or order_with(text, slot))
        }
        models = [hit for kind, hit in found.items() if kind[0] == PRODUCT]
        factors: dict[str, float] = {}
        for flow, kinds in self._wanted.items():
            hits = [(kind, found[kind]) for kind in kinds if kind in found]
            named = {
                hit.start: LIKELIER[kind[0]]
                for kind, hit in hits
                if kind[0] != CODE or not any(overlaps(hit, model) for model in models)
            }
            for factor in named.values():
                factors[flow] = factors.get(flow, 1.0) * factor
        if models:
            factors = {flow: factor * self._picked(flow, text) for flow, factor in factors.items()}
        return factors

    def _picked(self, flow: str, text: str) -> float:
        return PICKED if any(choice(text, options) for options in self._options[flow]) else 1.0

    def without(self, text: str) -> str:
        """The text as the models should read it: which order or code it is about would only sway them."""
        for order in reversed(order_numbers(text, self._shape)):
            text = text[: order.start] + text[order.end :]
        models = [hit for slot in self._products for hit in products(text, slot)]
        for pattern in {kind[1] for kind in self._specimens if kind[0] == CODE}:
            for hit in reversed(codes(text, pattern)):
                if not any(overlaps(hit, model) for model in models):
                    text = text[: hit.start] + CODE + text[hit.end :]
        return text.strip()

    @property
    def _products(self) -> list[SlotSpec]:
        return [slot for slot in self._specimens.values() if slot.type == PRODUCT]


def _kind(slot: SlotSpec) -> Kind:
    pattern = slot.pattern if slot.type == CODE else None
    return slot.type, pattern, slot.kind, slot.place, slot.by_product
