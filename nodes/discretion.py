"""What a customer writes that nobody may read later: hidden before anything else sees the message."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from ai.secrets import codes, passwords, without
from domain.dialogue import State
from domain.event import Burst
from domain.ids import ContactId
from domain.inbound import Edit, Inbound, Media, Text
from flows.proving import SENT

Seal = Callable[[str, ContactId], str]
"""Makes of a code what may be kept of it, for the contact who typed it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Discreet:
    """A burst without its secrets. `hidden` are the messages that held any, by id, as they may be kept;
    `codes` those typed while one was waited for, `told_password` whether a password was told."""

    burst: Burst
    hidden: Mapping[str, str] = field(default_factory=dict)
    codes: tuple[str, ...] = ()
    told_password: bool = False


def discreet(burst: Burst, state: State) -> Discreet:
    """The burst with passwords hidden, and codes where one was sent."""
    waiting = any(SENT in frame["facts"] for frame in state.get("stack", []))
    messages: list[Inbound] = []
    hidden: dict[str, str] = {}
    typed: list[str] = []
    told = False
    for message in burst.messages:
        words = _words(message)
        given = codes(words) if waiting else []
        secret = passwords(words)
        typed += [str(one.value) for one in given]
        told = told or bool(secret)
        if given or secret:
            hidden[message.id] = without(words, [*given, *secret])
            message = _saying(message, hidden[message.id])
        messages.append(message)
    kept = replace(burst, messages=tuple(messages))
    return Discreet(burst=kept, hidden=hidden, codes=tuple(typed), told_password=told)


def _words(message: Inbound) -> str:
    match message.content:
        case Text(body=text):
            return text
        case Edit(text=text) | Media(caption=text):
            return text or ""
        case _:
            return ""


def _saying(message: Inbound, words: str) -> Inbound:
    match message.content:
        case Text() as content:
            return replace(message, content=replace(content, body=words))
        case Edit() as content:
            return replace(message, content=replace(content, text=words))
        case Media() as content:
            return replace(message, content=replace(content, caption=words))
        case _:
            return message
