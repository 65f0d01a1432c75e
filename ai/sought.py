"""What is sought in the clauses that no rule has read: one request, or several."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ai.clauses import is_name, is_question
from ai.pieces import Pieces
from ai.reading import Reading
from ai.requests import Heard, Requests
from domain.command import Ask, CancelFlow, Clarify, Command, Handoff, SetSlot, StartFlow
from domain.understanding import Topic


class Sought:
    """Hears requests by the models; keeps where in the text each was heard in the reading."""

    def __init__(self, topics: Mapping[str, Topic], requests: Requests, pieces: Pieces) -> None:
        self._topics = topics
        self._requests = requests
        self._pieces = pieces

    def several(self, reading: Reading, unread: Sequence[str]) -> list[Command]:
        """The requests of a burst with more than one, or nothing where that is not clear."""
        heard: list[Heard] = []
        for clause in unread:
            if self._requests.is_number_only(clause) or (heard and is_name(clause)):
                continue  # what the rest is about
            alone = not any(self._requests.takes_order(command) for _, command in heard)
            heard += self._cut(reading, clause) or (
                self._pieces.heard(clause, reading.utterance, alone=alone, sentence=True)
                if len(unread) > 1
                else []
            )
        heard = self._requests.without_grounds(heard)
        reading.places.update({one.flow: text for text, one in heard if isinstance(one, StartFlow)})
        found = [command for _, command in heard]
        if any(isinstance(command, StartFlow | Handoff) for command in found) or len(unread) == 1:
            return found
        asked = [clause for clause in unread if is_question(clause)]
        several = self._pieces.questions(asked, reading.utterance) if len(asked) > 1 else []
        return [command for _, command in several]

    def _cut(self, reading: Reading, clause: str) -> list[Heard]:
        if several := self._pieces.two_questions(clause, reading.utterance, reading.language):
            return several
        if reading.is_certain:
            return []
        whole = self._requests.is_strong(reading.analysis)
        return self._pieces.cut(clause, reading.utterance, reading.language, whole=whole)

    def one(self, reading: Reading, unread: Sequence[str]) -> list[Command]:
        """The one request of a burst, or nothing where what is said beside an answer is no clear one."""
        body = reading.text if len(unread) > 1 else unread[0]
        whole = len(unread) > 1 or len(body) == len(reading.text)
        analysis = reading.analysis
        if not whole:
            analysis = self._pieces.weighed(body, reading.utterance)
            reading.analysis = replace(
                reading.analysis,
                intents=analysis.intents,
                scope=analysis.scope,
                margin=analysis.margin,
                agreement=analysis.agreement,
            )
        if self._is_value_only(reading, body):
            return []
        again = self._pieces.same_again(body, reading.utterance)
        decided = again or self._requests.decide(body, analysis)
        told = [one for one in reading.commands if not isinstance(one, CancelFlow)]
        answered = bool(told) or reading.utterance.open_slot is not None
        if answered and not (self._requests.is_strong(analysis) or isinstance(decided, Ask)):
            return []  # beside an answer, or in place of one, only a clear request counts
        filled = any(isinstance(command, SetSlot) for command in told)
        if filled and isinstance(decided, Ask) and not is_question(body):
            return []  # what is told beside an answer explains it
        if isinstance(decided, Clarify):
            decided = self._pieces.clearest(body, reading.utterance, reading.language) or decided
        return [decided]

    def _is_value_only(self, reading: Reading, body: str) -> bool:
        """Whether this is another order number for what is going on."""
        running = [self._topics[flow] for flow in reading.utterance.active if flow in self._topics]
        takes = any(slot.type == "order_number" for topic in running for slot in topic.slots)
        return takes and self._requests.is_number_only(body)
