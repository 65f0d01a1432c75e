"""What a business's agent understands: its flows and knowledge as topics, and who tells them apart."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ai.analysis import Analyst
from ai.analyst import EmbeddedAnalyst
from ai.classified import ClassifiedAnalyst, FlowReader
from ai.interpreter import EmbeddedInterpreter
from ai.numbers import SHAPE, OrderShape
from ai.requests import knowledge_topic
from app.models import PROMPTS, Models
from domain.understanding import Interpreter, ProductNames, Topic
from flows.flow import Flow
from kb.folder import read_folder
from playbooks.playbook import Playbook


def flow_topics(known: Mapping[str, Flow], names: Sequence[ProductNames]) -> list[Topic]:
    """The flows as understanding needs them, those about products with what the catalog's are called."""
    return [_with_names(flow.topic, tuple(names)) for flow in known.values()]


def _with_names(topic: Topic, names: tuple[ProductNames, ...]) -> Topic:
    slots = (
        replace(slot, names=names) if slot.type == "product" or slot.by_product else slot
        for slot in topic.slots
    )
    return replace(topic, slots=tuple(slots))


def topics(playbook: Playbook, known: Mapping[str, Flow], names: Sequence[ProductNames] = ()) -> list[Topic]:
    """All that customers come for: the flows, and each document of the knowledge that is not a flow's."""
    documents, _ = read_folder(playbook.knowledge)
    claimed = {document for flow in known.values() for document in flow.documents}
    titles = {
        one.id: one.title
        for one in documents
        if one.id not in claimed and one.intent and one.audience == "customers"
    }
    asked = [
        knowledge_topic(
            id_, title, {one.language: one.questions for one in documents if one.id == id_ and one.questions}
        )
        for id_, title in titles.items()
    ]
    return [*flow_topics(known, names), *asked]


def order_shape(known: Mapping[str, Flow]) -> OrderShape:
    """How this business numbers its orders, as its flows' slots write it."""
    slots = (slot for flow in known.values() for slot in flow.slots.values())
    numbers = (slot.pattern for slot in slots if slot.type == "order_number")
    pattern = next(filter(None, numbers), None)
    return OrderShape(prefix=pattern.partition("#")[0], digits=pattern.count("#")) if pattern else SHAPE


def analyst_for(playbook: Playbook, known: Mapping[str, Flow], models: Models) -> EmbeddedAnalyst:
    """The embedded models' heads, fitted on what the playbook says about itself."""
    embedder = models.embedders.understanding(playbook.languages)
    return EmbeddedAnalyst(topics(playbook, known), playbook.languages, embedder, fit=models.fit)


def interpreter_for(
    playbook: Playbook,
    known: Mapping[str, Flow],
    models: Models,
    names: Sequence[ProductNames],
    analyst: Analyst | None = None,
) -> Interpreter:
    """The embedded interpreter, with the chat model behind it where one is set. `names` are the catalog's;
    without an `analyst` one is made for the playbook."""
    shape, subjects = order_shape(known), topics(playbook, known, names)
    read = _heavier(analyst or analyst_for(playbook, known, models), subjects, models)
    embedded = EmbeddedInterpreter(read, subjects, shape=shape)
    if models.chat is None or models.interprets == "never":
        return embedded
    from ai.chat_interpreter import ChatInterpreter  # see models: chat models are slow to import

    prompt = (PROMPTS / "interpret.md").read_text(encoding="utf-8")
    subjects = flow_topics(known, names)
    return ChatInterpreter(
        embedded, models.chat, subjects, prompt, shape=shape, always=models.interprets == "always"
    )


def _heavier(analyst: Analyst, subjects: Sequence[Topic], models: Models) -> Analyst:
    """The analyst with the opinions of heavier classifiers, where any are set."""
    if models.moods is None and models.flows is None:
        return analyst
    names = [topic.flow for topic in subjects]
    flows = FlowReader.reading(models.flows, names) if models.flows else None
    return ClassifiedAnalyst(analyst, models.moods, flows)
