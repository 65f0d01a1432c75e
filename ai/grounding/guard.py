"""The fact guard: whether a reworded reply says what is so, all of it where it must, and no more."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from ai.grounding.claim import Claim, Kind
from ai.grounding.lexicon import Table, lexicon, words
from ai.grounding.stated import clauses, sentences, stated

LONGEST = 2.0
ROOM = 80
"""How many times as long as the plain words a reply may be, and characters beyond that."""

STEM = 5  # first letters that tell words apart
CONTENT = 4  # letters of a word that says something
ALIKE = 0.4  # share of its stems from which a sentence is told from another
BESIDE = 0.34  # how much of what stands beside a fact stands beside it in the source as well
NEARLY = 0.6  # how close the next best sentence is that it may be told from as well
ORDERED: tuple[Kind, ...] = ("money", "date", "time", "percent", "number")
"""Facts that are told in the same order, lest two of them change places."""

PLACED: tuple[Kind, ...] = ("money", "date", "time", "code", "percent", "number", "weekday")
"""Facts that belong to what stands beside them."""

ALWAYS = frozenset({"whatsapp", "ok", "ai", "ki", "ia"})
"""Names that any reply may say."""

_LEFT = re.compile(r"\[[A-Z]+_\d+\]")
_GENITIVE = re.compile(r"(?:'s|s|')$")


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a reply is not sent, and about which of its words."""

    why: Literal[
        "unknown", "missing", "order", "place", "negation", "promise", "matter", "placeholder", "length"
    ]
    what: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """What a reply rests on: the plain words it stands for, and passages that say more.

    A `whole` reply says every fact of the plain words; an answer from passages those that were asked for.
    `names` may be said besides, such as the shop's.
    """

    plain: str
    passages: tuple[str, ...] = ()
    whole: bool = True
    names: frozenset[str] = frozenset()

    @property
    def text(self) -> str:
        """All of it."""
        return "\n".join((self.plain, *self.passages))


class FactGuard:
    """Compares replies with what they rest on. `names` are those of the business, which even German tells."""

    def __init__(self, names: frozenset[str] = frozenset()) -> None:
        self._names = frozenset(name.casefold() for name in names)

    def doubts(self, reply: str, source: Source, language: str) -> tuple[Doubt, ...]:
        """Everything that speaks against the reply; empty when it may be sent."""
        if _LEFT.search(reply):
            return (Doubt("placeholder", reply),)
        if not reply.strip() or len(reply) > LONGEST * len(source.plain) + ROOM:
            return (Doubt("length", str(len(reply))),)
        said = stated(reply, language, self._names)
        known = stated(source.text, language, self._names)
        due = stated(source.plain, language, self._names) if source.whole else ()
        return (
            *_unknown(said, known, source, language),
            *_missing(said, due, reply),
            *_disordered(said, known),
            *_misplaced(reply, source, language),
            *_turned(reply, source, language),
            *_promised(reply, source.text, language),
        )


def _unknown(said: Sequence[Claim], known: Sequence[Claim], source: Source, language: str) -> Iterator[Doubt]:
    facts = {(claim.kind, claim.value) for claim in known}
    told = {*words(source.text, language), *(_bare(claim.value) for claim in known if claim.kind == "name")}
    free = ALWAYS | {part for name in source.names for part in words(name, language)}
    for claim in said:
        if claim.kind == "name":
            if any(not _is_told(part, told | free) for part in words(claim.value, language)):
                yield Doubt("unknown", claim.quote)
        elif not _supported(claim, facts):
            yield Doubt("unknown", claim.quote)


def _is_told(word: str, told: set[str] | frozenset[str]) -> bool:
    return word in told or _bare(word) in told or not any(map(str.isalpha, word.removesuffix("s")))


def _bare(name: str) -> str:
    return _GENITIVE.sub("", name)


def _supported(claim: Claim, facts: set[tuple[Kind, str]]) -> bool:
    """Whether the facts hold the claim, in this form or in one that says the same."""
    if (claim.kind, claim.value) in facts:
        return True
    values: dict[str, set[str]] = {}
    for kind, value in facts:
        values.setdefault(kind, set()).add(value)
    match claim.kind:
        case "number":
            return _is_part(claim.value, values)
        case "time":
            hour, _, minute = claim.value.partition(":")
            numbers = values.get("number", set())
            return f"{int(hour)}.{minute}" in numbers or (minute == "00" and str(int(hour)) in numbers)
        case "measure":
            number, _, _ = claim.value.partition(" ")
            return not any(one.startswith(f"{number} ") for one in values.get("measure", ()))
        case "month":
            return any(day.startswith(claim.value) for day in values.get("date", ()))
        case _:
            return False


def _is_part(number: str, values: dict[str, set[str]]) -> bool:
    """Whether the number is an hour, a year, an amount or the digits of a code that is told."""
    hours = {f"{int(time[:2])}" for time in values.get("time", ()) if time.endswith(":00")}
    years = values.get("year", set())
    amounts = {money.partition(" ")[0] for money in values.get("money", ())}
    digits = {re.sub(r"\D", "", code) for code in values.get("code", ())}
    return number in hours | years | amounts | {one for one in digits if len(one) >= CONTENT}


def _missing(said: Sequence[Claim], due: Sequence[Claim], reply: str) -> Iterator[Doubt]:
    facts: set[tuple[Kind, str]] = {(claim.kind, claim.value) for claim in said}
    dated = any(claim.kind == "date" for claim in said)
    for claim in due:
        if claim.kind in ("measure", "name") or (claim.kind == "weekday" and dated):
            continue
        digits = re.sub(r"\D", "", claim.value)
        by_digits = claim.kind == "code" and len(digits) >= CONTENT and ("number", digits) in facts
        if not (by_digits or _supported(claim, facts)):
            yield Doubt("missing", claim.quote)


def _disordered(said: Sequence[Claim], known: Sequence[Claim]) -> Iterator[Doubt]:
    for kind in ORDERED:
        values = [claim.value for claim in sorted(known, key=lambda one: one.at) if claim.kind == kind]
        places = {value: place for place, value in enumerate(values) if values.count(value) == 1}
        ours = [claim for claim in sorted(said, key=lambda one: one.at) if claim.kind == kind]
        kept = [claim for claim in ours if claim.value in places]
        for before, after in pairwise(kept):
            if places[before.value] > places[after.value]:
                yield Doubt("order", f"{before.quote} … {after.quote}")


def _misplaced(reply: str, source: Source, language: str) -> Iterator[Doubt]:
    """Facts told of something else than in the source, and those told twice that it tells once."""
    theirs = [_features(one, language) for one in sentences(source.text, language)]
    rivals = Counter(kind for kind, _ in {fact for features in theirs for fact in _facts(features)})
    for one in sentences(reply, language):
        whole = _features(one, language)
        for clause in clauses(one, language):
            ours = _features(clause, language)
            for fact in _facts(ours):
                tellers = [features for features in theirs if fact in features]
                twice = bool(tellers) and whole[fact] > max(teller[fact] for teller in tellers)
                if twice or (rivals[fact[0]] > 1 and _is_elsewhere(fact, (ours, whole), tellers, theirs)):
                    yield Doubt("place", f"{fact[1]}: {one}")


Fact = tuple[str, str]
Features = Counter[Fact | str]


def _is_elsewhere(
    fact: Fact, around: Sequence[Features], tellers: list[Features], theirs: list[Features]
) -> bool:
    """Whether what stands around the fact, the nearest first, stands in sentences that do not tell it."""
    for near in around:
        context = near.keys() - {fact}
        best = max((len(context & features.keys()) for features in theirs), default=0)
        beside = max((len(context & features.keys()) for features in tellers), default=best)
        if best:
            return beside < BESIDE * best
    return False


def _facts(features: Features) -> list[Fact]:
    return [feature for feature in features if isinstance(feature, tuple)]


def _features(sentence: str, language: str) -> Features:
    """What a sentence is about: its facts, and the stems of its words."""
    facts = [_amount(claim) for claim in stated(sentence, language) if claim.kind in PLACED]
    return Counter([*facts, *_stems(sentence, language)])


def _amount(claim: Claim) -> Fact:
    """A number whatever it counts, so that "50" is found in "€50" and "9" in "9:00"; else the fact itself."""
    match claim.kind:
        case "money":
            return "number", claim.value.partition(" ")[0]
        case "percent":
            return "number", claim.value
        case "time" if claim.value.endswith(":00"):
            return "number", str(int(claim.value[:2]))
        case kind:
            return kind, claim.value


def _turned(reply: str, source: Source, language: str) -> Iterator[Doubt]:
    """Sentences that deny what the source says, or say what it denies."""
    theirs = [(_features(one, language), _denies(one, language)) for one in sentences(source.text, language)]
    ours = sentences(reply, language)
    due = [one for one in sentences(source.plain, language) if _denies(one, language)] if source.whole else []
    denied = [one for one in ours if _denies(one, language)]
    if (due and not denied) or (source.whole and len(denied) > len(due)):
        yield Doubt("negation", reply)
    for before, one in zip(["", *ours], ours, strict=False):
        if before.endswith("?") and before in denied:
            continue  # "Don't want to wait? A colleague can …"
        if not _is_near(_features(one, language), theirs, one in denied):
            yield Doubt("negation", one)


def _is_near(ours: Features, theirs: list[tuple[Features, bool]], denies: bool) -> bool:
    """Whether a sentence of the source that is about the same also denies it, or also does not."""
    if denies and not any(polarity for _, polarity in theirs):
        return False
    shared = [(len(ours.keys() & features.keys()), polarity) for features, polarity in theirs]
    best = max((count for count, _ in shared), default=0)
    if best < 2 or best < ALIKE * len(ours):
        return True
    return denies in {polarity for count, polarity in shared if count >= max(2, NEARLY * best)}


def _stems(sentence: str, language: str) -> frozenset[str]:
    known = lexicon(language)
    said = [word for word in words(sentence, language) if len(word) >= CONTENT]
    return frozenset(
        word[:STEM] for word in said if word.rstrip("s") not in known.weekdays and word not in known.months
    )


def _denies(sentence: str, language: str) -> bool:
    said = words(sentence, language)
    if language == "en" and any(word.endswith("n't") or word == "cannot" for word in said):
        return True
    return bool(lexicon(language).negations.spans(said))


def _promised(reply: str, source: str, language: str) -> Iterator[Doubt]:
    known = lexicon(language)
    said = [words(one, language) for one in sentences(reply, language)]
    told = [words(one, language) for one in sentences(source, language)]
    for table in (known.promises, known.done):
        if (phrases := _phrases(table, said)) and not _phrases(table, told):
            yield Doubt("promise", next(iter(phrases.values())))
    verb = known.future.search(reply.casefold()) if known.future else None
    if known.future and verb and not known.future.search(source.casefold()):
        yield Doubt("promise", verb[0])
    backed = _phrases(known.matters, told)
    for matter, phrase in _phrases(known.matters, said).items():
        if matter not in backed:
            yield Doubt("matter", phrase)


def _phrases(table: Table, said: list[tuple[str, ...]]) -> dict[str, str]:
    """What the phrases in the sentences stand for, each with one of them."""
    return {
        span.value: " ".join(sentence[span.start : span.stop])
        for sentence in said
        for span in table.spans(sentence)
    }
