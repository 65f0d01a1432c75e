"""Values for the flows that a message is about, in the customer's own words."""

from collections.abc import Mapping, Sequence

from ai.clauses import clauses
from ai.entities import extract
from ai.numbers import OrderShape
from ai.reading import Reading
from ai.references import by_product
from domain.command import Ask, SetSlot, StartFlow
from domain.understanding import SlotSpec, Topic


class Values:
    """Reads what fills the slots of flows begun by a message or already running."""

    def __init__(self, topics: Mapping[str, Topic], shape: OrderShape) -> None:
        self._topics = topics
        self._shape = shape

    def read(self, reading: Reading) -> None:
        """Values for flows begun now or running, also when nobody asked for them: corrections above all."""
        started = [command.flow for command in reading.commands if isinstance(command, StartFlow)]
        answered = [command for command in reading.commands if isinstance(command, SetSlot)]
        taken = {command.slot for command in answered}
        for flow in dict.fromkeys([*started, *reading.utterance.active]):
            topic = self._topics.get(flow)
            for slot in topic.slots if topic else ():
                if slot.when_asked:
                    continue
                if flow not in started and (slot.name in taken or self._is_theirs(reading, started, slot)):
                    continue
                value = self._value(reading, flow, slot)
                if value is None and flow in started:
                    value = self._by_product(reading, flow, slot)
                if value and not any(value.quote in one.quote and slot.name != one.slot for one in answered):
                    reading.commands.append(value)

    def takes(self, reading: Reading, flow: str, text: str) -> bool:
        """Whether the text holds a value for the flow."""
        topic, now = self._topics.get(flow), reading.utterance.now
        slots = [slot for slot in topic.slots if not slot.when_asked] if topic else []
        return any(extract(text, slot, now, reading.language, self._shape) for slot in slots)

    def _is_theirs(self, reading: Reading, started: Sequence[str], slot: SlotSpec) -> bool:
        """Whether what could fill this slot belongs to a request made just now, and corrects nothing."""
        types = {
            (flow, own.name)
            for flow in started
            if flow in self._topics
            for own in self._topics[flow].slots
            if own.type == slot.type
        }
        return any(
            isinstance(one, Ask) or (isinstance(one, SetSlot) and (one.flow, one.slot) in types)
            for one in reading.commands
        )

    def _value(self, reading: Reading, flow: str, slot: SlotSpec) -> SetSlot | None:
        own = [reading.places[flow]] if flow in reading.places else []
        said = [*own, reading.text, *clauses(reading.text)]
        now, language = reading.utterance.now, reading.language
        # asked what it was about, the customer has said: then bare digits are the order's
        told = reading.utterance.chosen is not None and slot.type == "order_number"
        hits = [hit for piece in said if (hit := extract(piece, slot, now, language, self._shape, told))]
        if not hits:
            return None
        return SetSlot(slot=slot.name, value=hits[0].value, quote=hits[0].quote, flow=flow)

    def _by_product(self, reading: Reading, flow: str, slot: SlotSpec) -> SetSlot | None:
        """What a request just made is about, by the product in it."""
        hit = by_product(reading.places.get(flow, reading.text), slot)
        return SetSlot(slot=slot.name, value=hit.value, quote=hit.quote, flow=flow) if hit else None
