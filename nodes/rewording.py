"""Which words of a reply a chat model may put better, and what becomes of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from ai.rewriting import Piece, Reworded, Saying, Writer
from domain.dialogue import SpeechAct, State, Turn, Wording
from domain.json import Json, JsonDict
from nodes.feedback import QUOTES
from nodes.returning import standing_word

OPEN = ("answered", "asked")
"""Outcomes of turns in which anything is reworded: what was done, handed over or settled is told as it is."""


class Plain(Protocol):
    """The plain words of speech acts."""

    def text(self, act: SpeechAct, language: str) -> str:
        """What the act says in the language."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """The acts as they will be said; `wordings` says what became of those put before the model."""

    acts: list[SpeechAct]
    wordings: list[Wording] = field(default_factory=list)
    calls: list[dict[str, Json]] = field(default_factory=list)

    def noted(self, turn: Turn) -> Turn:
        """The turn with the record of it."""
        if not self.wordings:
            return turn
        return {**turn, "wordings": self.wordings, "calls": [*turn.get("calls", []), *self.calls]}


class AsTheyAre:
    """Rewords nothing."""

    async def told(self, state: State, acts: list[SpeechAct], language: str) -> Told:
        """The acts."""
        return Told(acts=acts)


class Reword:
    """Has a writer reword what answers the customer's own words, in one call a turn."""

    def __init__(self, writer: Writer, plain: Plain, keys: frozenset[str]) -> None:
        """`keys` are the words that may be reworded. Disclosure, previews, confirmations, refusals, handoffs,
        privacy and legal words are none of them."""
        self._writer = writer
        self._plain = plain
        self._keys = keys

    async def told(self, state: State, acts: list[SpeechAct], language: str) -> Told:
        """The acts, with better words where the writer has any that say the same."""
        turn = state["turn"]
        places = [place for place, one in enumerate(acts) if self._may_say(one, turn)]
        if not places:
            return Told(acts=acts)
        chosen = [acts[place] for place in places]
        sources = [_sources(one, turn) for one in chosen]
        pieces = [
            Piece(plain=self._plain.text(one, language), passages=tuple(found["text"] for found in passages))
            for one, passages in zip(chosen, sources, strict=True)
        ]
        saying = Saying(
            pieces=pieces,
            text=turn.get("text", ""),
            language=language,
            recent=state.get("recent", []),
            personal=dict(_personal(state)),
            staff=standing_word(state),
        )
        written = await self._writer.write(saying)
        said = dict(zip(places, written.pieces, strict=True))
        return Told(
            acts=[_said(one, said.get(place)) for place, one in enumerate(acts)],
            wordings=[
                _wording(one, piece, reworded, passages)
                for one, piece, reworded, passages in zip(
                    chosen, pieces, written.pieces, sources, strict=True
                )
            ],
            calls=[dict(written.call)],
        )

    def _may_say(self, one: SpeechAct, turn: Turn) -> bool:
        asked = bool(turn.get("text")) and not turn.get("consent") and not turn.get("handoff")
        return asked and turn.get("outcome") in OPEN and one["key"] in self._keys


def _said(one: SpeechAct, reworded: Reworded | None) -> SpeechAct:
    return {**one, "words": reworded.text} if reworded and reworded.text else one


def _wording(one: SpeechAct, piece: Piece, reworded: Reworded, passages: Sequence[JsonDict]) -> Wording:
    return {
        "key": one["key"],
        "plain": piece.plain,
        "said": reworded.text,
        "doubts": list(reworded.doubts),
        "sources": [str(passage["id"]) for passage in passages],
    }


def _sources(one: SpeechAct, turn: Turn) -> list[JsonDict]:
    """The passages that an answer from the knowledge quotes; the best where none holds its very words."""
    passages = turn.get("passages", []) if one["key"] == QUOTES else []
    text = str(one["facts"].get("text"))
    return [found for found in passages if text in found["text"] or found["text"] in text] or passages[:1]


def _personal(state: State) -> Iterator[tuple[str, str]]:
    """What is known of the customer and no model may see."""
    customer = state["turn"].get("customer") or {}
    sender = state.get("contact", {}).get("sender", {})
    name = customer.get("name") or sender.get("name")
    postcode = customer.get("postcode")
    yield from (("NAME", one) for one in [name] if isinstance(one, str) and one)
    yield from (("POSTCODE", one) for one in [postcode] if isinstance(one, str) and one)
