"""Transcribe: what can be said about content without words. Files are read; what is in them is data."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from domain.command import Command, Handoff
from domain.contact import Contact
from domain.dialogue import SpeechAct, State, Turn, act
from domain.event import Burst, Event
from domain.inbound import Inbound, Location, Media
from domain.json import JsonDict, dump, load
from domain.media import Reading, Received
from domain.understanding import ProductNames
from nodes.files import REMEMBERED, shown, told
from nodes.hearing import PERSON, listened
from nodes.whereabouts import located
from nodes.wishes import answered_as_wished, wants_us, wished
from playbooks.branches import Branch

CARDS = {
    "cards": "cards-noted",
    "basket": "basket-noted",
    "sad": "reaction-sad",
    "other": "media-other",
}
"""Words for what is no file, by its kind in `turn.unread`."""
OFFERS_A_PERSON = frozenset({"basket", "sad", "other"})
"""Kinds that people can do more about."""


class Files(Protocol):
    """The customers' files: fetched, kept and read, each once."""

    async def receive(self, contact: Contact, message: Inbound) -> Received:
        """The file of a message whose content is Media, with what was read in it. Never raises for
        anything a customer can send."""
        ...

    async def settle(self, contact: Contact, file: str, *, keep: bool) -> bool:
        """Let people look at a paper of this contact's, or delete it at once. False when it is no such
        paper, or gone already."""
        ...


class NoFiles:
    """No file can be had: where there is no channel to fetch them from."""

    async def receive(self, contact: Contact, message: Inbound) -> Received:
        assert isinstance(message.content, Media)
        kind = message.content.what
        return Received(id=None, reading=Reading(kind=kind, problem="gone"))

    async def settle(self, contact: Contact, file: str, *, keep: bool) -> bool:
        return False


class Transcribe:
    """The node. An album is one turn: its pictures are told of once. `names` are the catalog's products."""

    def __init__(
        self,
        files: Files,
        *,
        branches: Mapping[str, Branch] | None = None,
        names: Sequence[ProductNames] = (),
    ) -> None:
        self._files = files
        self._branches = branches or {}
        self._names = tuple(names)

    async def __call__(self, state: State) -> State:
        """Add to the turn the `files` it brought and what is said about them, and keep them as evidence."""
        turn = state["turn"]
        event = load(Event, turn["event"])
        sent = event.messages if isinstance(event, Burst) else ()
        contact = load(Contact, state["contact"])
        received = [await self._files.receive(contact, one) for one in sent if isinstance(one.content, Media)]
        notes = [one.reading for one in received if is_heard(one.reading)]
        others = [one for one in received if not is_heard(one.reading)]
        files = [shown(one, turn["at"], self._names) for one in received]
        settled, commands = await self._settled(contact, turn)
        places = [one.content for one in sent if isinstance(one.content, Location)]
        located_at = [located(one, self._branches, state) for one in places[-1:]]
        acts = [*settled, *told(others, state, self._names), *located_at, *_cards(turn.get("unread", []))]
        seen: Turn = {
            **turn,
            "files": files,
            "acts": [*turn.get("acts", []), *acts],
            "commands": [*turn.get("commands", []), *commands],
        }
        kept: State = {"evidence": [*state.get("evidence", []), *files][-REMEMBERED:], "turn": seen}
        if notes:
            kept = answered_as_wished({**kept, **listened({**state, "turn": seen}, notes)})
        return _silenced(kept) if contact.opted_out and not _wants_us(kept) else kept

    async def _settled(self, contact: Contact, turn: Turn) -> tuple[list[SpeechAct], list[JsonDict]]:
        """What was agreed about papers is done here; people who may look at one get the case."""
        acts: list[SpeechAct] = []
        commands: list[JsonDict] = []
        for file, answer in turn.get("papers", {}).items():
            found = await self._files.settle(contact, file, keep=answer == "keep")
            if found and answer == "keep":
                commands = [dump(Handoff(reason="papers"), Command)]
            acts.append(act("media-kept" if found and answer == "keep" else "media-deleted"))
        return acts, commands


def _wants_us(update: State) -> bool:
    """Whether somebody who opted out asks for us; in a note heard unsurely they may have."""
    doubt = update.get("doubt")
    unsure = wished(doubt["text"])[1] if doubt else []
    return wants_us([*update["turn"].get("commands", []), *(dump(one, Command) for one in unsure)])


def _silenced(update: State) -> State:
    return {**update, "doubt": None, "turn": {**update["turn"], "acts": [], "outcome": "silent"}}


def is_heard(reading: Reading) -> bool:
    """Whether this is speech with words in it."""
    return reading.kind in ("audio", "video") and reading.problem is None and bool(reading.text.strip())


def _cards(kinds: Sequence[str]) -> list[SpeechAct]:
    """Words for what came beside files, once a kind."""
    return [
        act(CARDS[kind], *([PERSON] if kind in OFFERS_A_PERSON else []))
        for kind in dict.fromkeys(kinds)
        if kind in CARDS
    ]
