"""The customer's answer to what was just asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeGuard

from ai.choices import ends_a_list, offered, several_offered
from ai.clauses import is_question
from ai.consent import consent
from ai.control import says
from ai.entities import extract
from ai.found import Found
from ai.numbers import OrderShape, score
from ai.products import LONGEST_NAME
from ai.references import by_product
from ai.revision import without_correction
from ai.smalltalk import small_talk
from ai.wording import tokens
from domain import tap
from domain.command import CancelFlow, CannotProvide, Command, Handoff, Rate, SetSlot, StartFlow
from domain.dialogue import Choice
from domain.local_text import is_local_text
from domain.understanding import SlotSpec, Utterance

LONG_COMMENT = 3  # words from which what comes with a score is kept as a comment
SEVERAL = 2  # things offered from which they are named together
LEFT_OVER = 3  # words beside an answer that are no request of their own


@dataclass(frozen=True, slots=True)
class Answer:
    """The command an answer amounts to, and the customer's words for it."""

    command: Command
    quote: str


def answers(utterance: Utterance, clause: str, language: str, shape: OrderShape) -> Answer | None:
    """What the clause answers to the open question, or None where it does not."""
    question, slot = utterance.question, utterance.open_slot
    if question and question["kind"] == "score":
        return _rated(clause, language)
    # a word of an option proves nothing in a question: "how long are you open" is no "took too long"
    plain = slot is None or slot.type != "choice" or not is_question(clause)
    if slot and (hit := extract(clause, slot, utterance.now, language, shape, expected=plain)):
        return Answer(
            SetSlot(slot=slot.name, value=hit.value, quote=hit.quote, flow=_asker(utterance)), hit.quote
        )
    if slot and slot.several:
        if (hits := several_offered(clause, [_row(option) for _, option in _records(utterance)])) is None:
            return None
        if len(hits) >= SEVERAL:
            return _picked_several(hits, clause, utterance)
    if question and (answer := _picked(clause, question["options"], utterance)):
        return answer
    if question and (answer := _no_more(utterance, clause, language)):
        return answer
    if slot and not is_question(clause) and (hit := by_product(clause, slot)):
        return Answer(
            SetSlot(slot=slot.name, value=hit.value, quote=hit.quote, flow=_asker(utterance)), hit.quote
        )
    if slot and slot.type in ("choice", "record", "product") and consent(clause, language) == "no":
        return Answer(CancelFlow(flow=_asker(utterance)), clause)
    if slot and (says("cannot", clause) or _refused(clause, slot, language)):
        return Answer(CannotProvide(slot=slot.name), clause)
    return None


def free_text(utterance: Utterance, clause: str) -> Answer | None:
    """The clause as the value of an open slot for free text; a question is none."""
    slot = utterance.open_slot
    if slot is None or slot.type not in ("text", "product") or is_question(clause):
        return None
    if slot.type == "product" and len(tokens(clause)) > LONGEST_NAME:
        return None
    return Answer(SetSlot(slot=slot.name, value=clause, quote=clause, flow=_asker(utterance)), clause)


def is_used_up(clause: str, quote: str) -> bool:
    """Whether beside the answer, and what announces a correction, the clause says too little for a request
    of its own."""
    right = without_correction(clause)
    beside, behind = (len(tokens(one)) - len(tokens(quote)) for one in (clause, right))
    return beside <= LEFT_OVER or (right != clause and behind <= 1)


def _asker(utterance: Utterance) -> str | None:
    return utterance.active[0] if utterance.active else None


def _no_more(utterance: Utterance, clause: str, language: str) -> Answer | None:
    """A no to "anything else?", or "that's all", where that may be answered."""
    options = utterance.question["options"] if utterance.question else []
    ends = [meant for one in options if _ends(meant := tap.read(one.get("id", "")))]
    says_so = consent(clause, language) == "no" or "goodbye" in small_talk(clause) or ends_a_list(clause)
    if not ends or not says_so:
        return None
    return Answer(SetSlot(slot=ends[0].slot, value=tap.NO_MORE, quote=clause, flow=_asker(utterance)), clause)


def _ends(meant: tap.Meaning | None) -> TypeGuard[tap.Pick]:
    return isinstance(meant, tap.Pick) and meant.value == tap.NO_MORE


def _rated(clause: str, language: str) -> Answer | None:
    number = score(clause, language)
    if number is None:
        return None
    comment = clause if len(tokens(clause)) > LONG_COMMENT else None
    return Answer(Rate(score=number, comment=comment), clause)


def _refused(clause: str, slot: SlotSpec, language: str) -> bool:
    """A bare no to "what is your order number?": they have none. A no to a choice leaves it."""
    if slot.type in ("choice", "record", "product", "text") or says("cancel", clause):
        return False
    return consent(clause, language) == "no"


def _picked_several(hits: Sequence[Found], clause: str, utterance: Utterance) -> Answer:
    chosen = [_records(utterance)[int(hit.value)][0] for hit in hits]
    values = tuple(pick.value for pick in chosen)
    slot = chosen[0].slot
    return Answer(SetSlot(slot=slot, value=values, quote=clause, flow=_asker(utterance)), clause)


def _records(utterance: Utterance) -> list[tuple[tap.Pick, Choice]]:
    """The records among what is offered."""
    options = utterance.question["options"] if utterance.question else []
    read = ((tap.read(option.get("id", "")), option) for option in options)
    return [(pick, option) for pick, option in read if isinstance(pick, tap.Pick) and not _ends(pick)]


def _picked(clause: str, options: Sequence[Choice], utterance: Utterance) -> Answer | None:
    hit = offered(clause, [_row(option) for option in options])
    if hit is None:
        return None
    match tap.read(options[int(hit.value)].get("id", "")):
        case tap.Pick(slot=slot, value=value):
            return Answer(SetSlot(slot=slot, value=value, quote=hit.quote, flow=_asker(utterance)), hit.quote)
        case tap.Choose(flow=flow):
            return Answer(StartFlow(flow=flow), hit.quote)
        case tap.Human():
            return Answer(Handoff(reason="asked"), hit.quote)
        case _:  # a yes or no in words is consent, which no interpreter may give; a score has its own reader
            return None


def _row(option: Choice) -> list[str]:
    """What the customer reads on the button, part by part, as far as it is known before it has words."""
    facts = option.get("facts", {}).values()
    texts = [fact for fact in facts if isinstance(fact, str)]
    told = [text for fact in facts if is_local_text(fact) for text in fact.values()]
    return [part for part in (option.get("title", ""), option.get("description", ""), *texts, *told) if part]
