"""What the customer says they meant instead, during a request or right after it: "sorry, I meant …"."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial

from ai.clauses import clauses, is_name
from ai.entities import extract
from ai.found import Found
from ai.numbers import OrderShape
from ai.wording import Phrases, corrected, phrases, tokens, word_list
from domain.command import SetSlot
from domain.understanding import SlotSpec, Topic, Utterance

LEFT_OVER = 2
"""Words beside the right value that are no request of their own."""

LONGEST_NAME = 4
"""Words of the name of what is meant."""

NAMED = ("order_number", "record")
"""Types of slots that say which thing a request is about: "the other one" is another of them."""

BY_A_WORD = ("choice", "order_number")
"""Types of slots whose value a word or bare digits may be, where a correction is announced."""

_PARTS = re.compile(r"[,;:.!\n]+")


def revised(
    utterance: Utterance, topics: Mapping[str, Topic], language: str, shape: OrderShape
) -> list[SetSlot]:
    """Values for the flow that is going on, or else for the one that ended last; nothing where the text
    corrects nothing, or says more of what has ended.

    A value of None says that the one named was wrong, without another.
    """
    topic = topics.get(utterance.active[0] if utterance.active else utterance.ended or "")
    if topic is None or (utterance.question is not None and not utterance.active):
        return []
    text, slots = utterance.text, [slot for slot in topic.slots if not slot.when_asked]
    if _is_another(text) and not _answers(utterance):
        named = [slot for slot in slots if slot.type in NAMED and slot.name in utterance.filled]
        return [SetSlot(slot=slot.name, value=None, quote=text, flow=topic.flow) for slot in named[:1]]
    if utterance.active:
        return [*_picked_anew(slots, utterance, language, shape)]
    right = None if "?" in text else _right(text)
    if right is None:
        return []
    return [*_values(right, slots, utterance, language, shape)] or [*_by_its_name(right, slots, utterance)]


def beside(said: Sequence[str], revision: Sequence[SetSlot]) -> list[str]:
    """The clauses that are no part of the correction: they hold neither the right value nor what was wrong,
    and do not merely announce it."""
    return [clause for clause in said if not (revision and _corrects(clause, revision))]


def _corrects(clause: str, revision: Sequence[SetSlot]) -> bool:
    quoted = any(one.quote in clause or clause in one.quote for one in revision)
    announces = not tokens(without_correction(clause))
    return quoted or announces or _begins(_wrong(), clause) or bool(_mistaken(clause))


def _answers(utterance: Utterance) -> bool:
    """Whether "the other one" rather picks from what is asked just now: no order is spoken of."""
    asked = utterance.question is not None and utterance.question["kind"] == "slot"
    return asked and not any(token.word in _orders() for token in tokens(utterance.text))


def _picked_anew(
    slots: Sequence[SlotSpec], utterance: Utterance, language: str, shape: OrderShape
) -> Iterator[SetSlot]:
    """What is picked in place of what was: "wrong reason: I don't need it", "not broken, it came late"."""
    text, question = utterance.text, utterance.question
    spans = _mistaken(text) if question and question["kind"] == "confirm" else []
    for slot in [slot for slot in slots if slot.type == "choice"]:
        read = partial(extract, slot=slot, now=utterance.now, language=language, shape=shape, expected=True)
        meant = read(text[spans[-1] :]) if spans else _other_than_denied(text, read)
        if meant:
            yield SetSlot(slot=slot.name, value=meant.value, quote=meant.quote, flow=utterance.active[0])


def _other_than_denied(text: str, read: Callable[[str], Found | None]) -> Found | None:
    """The value told beside another that is denied. "I don't want it" denies nothing: it is one itself."""
    told = [clause for clause in clauses(text) if "?" not in clause]
    parts = [part for clause in told for half in _PARTS.split(clause) for part in _cut(half)]
    behind = {part: _without(_wrong(), part) for part in parts if _begins(_wrong(), part)}
    denied = {part: hit.value for part, rest in behind.items() if (hit := read(rest))}
    meant = read(", ".join(part for part in parts if part not in denied)) if denied else None
    return meant if meant and meant.value not in denied.values() else None


def _mistaken(text: str) -> list[int]:
    """Where phrases end that call wrong what was picked, typos forgiven."""
    said, table = tokens(text), _said_wrong()
    plain = corrected(tuple(token.word for token in said), table.vocabulary)
    return [said[stop - 1].end for _, stop in table.spans(plain)]


def _is_another(text: str) -> bool:
    """Whether the text says "(and) the other one", perhaps with its name behind a comma."""
    first, _, name = text.partition(",")
    return _is_all(_said("other"), text) or (
        _is_all(_said("other"), first) and len(tokens(name)) <= LONGEST_NAME
    )


def _by_its_name(right: str, slots: Sequence[SlotSpec], utterance: Utterance) -> Iterator[SetSlot]:
    """Another record than the one told about: by what name is for the flow to find."""
    named = [slot for slot in slots if slot.type == "record" and slot.name in utterance.filled]
    for slot in named[:1] if is_name(right) else ():
        yield SetSlot(slot=slot.name, value=None, quote=utterance.text, flow=utterance.ended)


def _values(
    text: str, slots: Sequence[SlotSpec], utterance: Utterance, language: str, shape: OrderShape
) -> Iterator[SetSlot]:
    for slot in slots:
        hit = extract(text, slot, utterance.now, language, shape, expected=slot.type in BY_A_WORD)
        if hit and _is_used_up(text, hit):
            yield SetSlot(slot=slot.name, value=hit.value, quote=hit.quote, flow=utterance.ended)


def _right(text: str) -> str | None:
    """The part that holds the right value; None where nothing is said to be wrong."""
    parts = [part for half in _PARTS.split(text) for part in _cut(half) if tokens(part)]
    wrong = [part for part in parts if _begins(_wrong(), part)]
    rest = [part for part in parts if part not in wrong]
    meant = [without_correction(part) for part in rest]
    corrects = bool(wrong) or any(before != after for before, after in zip(rest, meant, strict=True))
    kept = [part for part in meant if tokens(part)]
    return ", ".join(kept) if corrects and kept else None


def _cut(part: str) -> list[str]:
    """The part at its first "but rather": the wrong before, the right behind."""
    said = tokens(part)
    spans = _instead().spans([token.word for token in said])
    if not spans or not _begins(_wrong(), part):
        return [part]
    start, stop = spans[0]
    behind = part[said[stop].start :] if stop < len(said) else ""
    return [part[: said[start].start], behind]


def without_correction(part: str) -> str:
    """The part behind what announces a correction ("sorry, I meant"), if it begins so."""
    return _without(_said("meant"), part)


def _without(table: Phrases, part: str) -> str:
    """The part behind such words, if it begins with them."""
    said = tokens(part)
    plain, position = [token.word for token in said], 0
    while position < len(said) and (length := table.length_at(plain, position)):
        position += length
    if not position:
        return part
    return part[said[position].start :] if position < len(said) else ""


def _is_used_up(text: str, hit: Found) -> bool:
    """Whether beside the value there is nothing said that could be another request."""
    beside = text.replace(hit.quote, " ", 1)
    plain = [token.word for token in tokens(beside)]
    covered = sum(stop - start for start, stop in _around().spans(plain))
    return len(plain) - covered <= LEFT_OVER


def _begins(table: Phrases, part: str) -> bool:
    plain = [token.word for token in tokens(part)]
    return bool(plain) and table.length_at(plain, 0) > 0


def _is_all(table: Phrases, text: str) -> bool:
    """Whether the whole text is made of such words and of those that announce a correction."""
    plain = [token.word for token in tokens(text)]
    position, found = 0, False
    while position < len(plain):
        other = table.length_at(plain, position)
        found |= bool(other)
        beside = (_said("meant"), _around(), _said("more"))
        length = max(other, *(words.length_at(plain, position) for words in beside))
        if not length:
            return False
        position += length
    return found


@cache
def _said(kind: str) -> Phrases:
    return phrases([line for lines in word_list("revision")[kind].values() for line in lines])


@cache
def _instead() -> Phrases:
    return phrases(word_list("revision")["instead"])


@cache
def _said_wrong() -> Phrases:
    return phrases(word_list("revision")["mistaken"])


@cache
def _wrong() -> Phrases:
    return phrases(word_list("revision")["wrong"])


@cache
def _around() -> Phrases:
    return phrases(word_list("revision")["around"])


@cache
def _orders() -> frozenset[str]:
    return frozenset(word_list("revision")["orders"])
