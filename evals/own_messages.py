"""The demo shop's interpreter, asked about single messages without a conversation around them."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ai.analyst import EmbeddedAnalyst
from ai.embeddings import Embedder
from ai.interpreter import EmbeddedInterpreter
from app import agent, understanding
from app.playbook_folders import folder
from app.settings import Settings
from domain.command import Command
from domain.json import JsonDict, dump
from domain.understanding import Interpreter, Utterance
from evals.messages import NOW, Message, messages
from playbooks import playbook as playbooks
from tools.sandbox.products import product_names


@dataclass(frozen=True, kw_only=True, slots=True)
class Business:
    """Who is asked, and which languages are spoken there."""

    interpreter: Interpreter
    languages: tuple[str, ...]

    @classmethod
    def of(cls, settings: Settings, embedder: Embedder) -> "Business":
        """The business of the settings' playbook, without a chat model."""
        book = playbooks.load(folder(settings.playbook))
        known = agent.flows(book)
        topics = understanding.topics(book, known, product_names())
        analyst = EmbeddedAnalyst(topics, book.languages, embedder)
        interpreter = EmbeddedInterpreter(analyst, topics, shape=understanding.order_shape(known))
        return cls(interpreter=interpreter, languages=book.languages)

    def commands(self, text: str) -> Sequence[JsonDict]:
        """What a first message means, as JSON."""
        said = Utterance(text=text, now=NOW, languages=self.languages)
        meant = asyncio.run(self.interpreter.interpret(said))
        return [dump(one, Command) for one in meant.commands]

    def wants_person(self, text: str) -> bool:
        """Whether a first message asks for a person."""
        return any(one["type"] == "handoff" and one["reason"] == "asked" for one in self.commands(text))

    def messages(self) -> Iterator[Message]:
        """Our own sets, in the languages spoken there."""
        return (one for one in messages() if one.language in self.languages)
