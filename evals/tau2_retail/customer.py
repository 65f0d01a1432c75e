"""A scripted customer: one errand after the other, answering what is asked from what they know."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from domain import tap
from domain.dialogue import Choice, Question, SpeechAct
from domain.inbound import Tap, Text
from domain.json import Json
from evals.tau2_retail.errands import Errand, Known, Row, picked

Message = Text | Tap

IDENTIFY = "identify"
GATHERED = "item"
"""The slot that begins a round."""

ABOUT_ITEM = "about-item"
"""The words that say which item a round is about."""

PATIENCE = 3
"""Times somebody asks for the same errand, or answers the same question, before they give up."""

NO_MORE = Known(value=tap.NO_MORE, words=("no, that's all", "nothing else"))
UNKNOWN = "I don't know"
NOT_THAT = "never mind, cancel that"


class Customer:
    """Plays one task. `opening` is said first; errands it did not bring up are asked for when nothing is
    asked any more. One who `reads` what is shown says no to a preview of anything but an errand of theirs;
    the others say yes to whatever the flows they came for will do. One who `types` writes where a tap would
    do, and taps when asked the same again."""

    def __init__(
        self,
        opening: str,
        errands: Sequence[Errand],
        identity: Mapping[str, Known],
        *,
        types: bool = False,
        reads: bool = True,
    ) -> None:
        self._opening = opening
        self._types = types
        self._reads = reads
        self._left = list(errands)
        self._identity = identity
        self._tried: Counter[int] = Counter()
        self._asked: Counter[str] = Counter()
        self._gathered = 0
        self._item: Json = None

    def opens(self) -> Message:
        """The first message."""
        return Text(body=self._opening)

    def answers(
        self, question: Question | None, flow: str | None, acts: Sequence[SpeechAct]
    ) -> Message | None:
        """What they say next, being asked this by that flow and having been told that; None when they are
        done, or have given up."""
        self._notes(acts)
        if question is None or question["kind"] == "score":
            return self._asks_next()
        if question["kind"] == "clarify":
            return self._means(question["options"])
        shown = acts[-1]["facts"] if acts else {}
        errands = [one for one in self._left if one.flow == flow and _about(one, shown)]
        if question["kind"] == "confirm":
            return self._agrees(errands, shown, question["options"])
        if not errands and flow != IDENTIFY:
            return self._declines(flow or "")
        gathered = shown.get("gathered")
        if isinstance(gathered, int) and gathered != self._gathered:
            self._gathered = gathered
            self._asked.clear()
        return self._tells(question["slot"] or "", errands[0] if errands else None, question["options"])

    def _notes(self, acts: Sequence[SpeechAct]) -> None:
        """Strike out what they were told is done; mark which item is talked about."""
        for act in acts:
            if act["key"] == ABOUT_ITEM:
                self._item = act["facts"]["item"]
                self._asked.clear()
            done = (one for one in self._left if one.done == act["key"] and _about(one, act["facts"]))
            if (errand := next(done, None)) is not None:
                self._left.remove(errand)
                self._begins_anew()

    def _begins_anew(self) -> None:
        self._asked.clear()
        self._gathered = 0
        self._item = None

    def _asks_next(self) -> Message | None:
        """The next errand they have not given up on, worded anew at every try."""
        for errand in self._left:
            tries = self._tried[id(errand)]
            if tries < PATIENCE:
                self._tried[id(errand)] += 1
                self._begins_anew()
                return Text(body=errand.says[tries % len(errand.says)])
        return None

    def _agrees(
        self, errands: Sequence[Errand], shown: Mapping[str, Json], options: Sequence[Choice]
    ) -> Message:
        agrees = any(not self._reads or _is_right(one, shown) for one in errands)
        answer = "yes" if agrees else "no"
        meant = ((one, tap.read(one["id"])) for one in options)
        return _tapped(
            next(c for c, read in meant if isinstance(read, tap.Confirm) and read.answer == answer)
        )

    def _means(self, options: Sequence[Choice]) -> Message | None:
        flows = [one.flow for one in self._left]
        for choice in options:
            if isinstance(meant := tap.read(choice["id"]), tap.Choose) and meant.flow in flows:
                return _tapped(choice)
        return self._asks_next()

    def _declines(self, flow: str) -> Message | None:
        self._asked[flow] += 1
        return Text(body=NOT_THAT) if self._asked[flow] <= PATIENCE else None

    def _tells(self, slot: str, errand: Errand | None, options: Sequence[Choice]) -> Message | None:
        self._asked[slot] += 1
        if self._asked[slot] > PATIENCE:
            return None
        rows = list(_rows(options))
        if errand is None:
            return self._answer(slot, self._identity.get(slot), rows)
        left = errand.rounds[self._gathered :]
        if slot == GATHERED:
            return self._answer(slot, _next_item(left, at_once=self._gathered == 0), rows)
        now = next((one for one in left if one[GATHERED].name == self._item), *left[:1] or [{}])
        return self._answer(slot, {**errand.facts, **now}.get(slot), rows)

    def _answer(self, slot: str, known: Known | None, rows: Sequence[Row]) -> Message:
        if known is None:
            return Text(body=UNKNOWN)
        again = self._asked[slot] - 1
        choice = picked(known, rows)
        if choice is not None and (not self._types or again or not known.words):
            return _tapped(choice)
        return Text(body=known.words[again % len(known.words)] if known.words else UNKNOWN)


def _next_item(left: Sequence[Mapping[str, Known]], *, at_once: bool) -> Known:
    """The next of their items, told together with the others where their names tell them apart."""
    if not left:
        return NO_MORE
    first = left[0][GATHERED]
    titles = [one[GATHERED].title or "" for one in left]
    if not at_once or len(set(titles)) < len(titles):
        return first
    return replace(first, words=(" and ".join(f"the {title.lower()}" for title in titles),))


def _about(errand: Errand, shown: Mapping[str, Json]) -> bool:
    """Whether what was said is about the errand's order, if it is about any."""
    order = errand.shows.get("order")
    return order is None or shown.get("order") in (None, order)


def _is_right(errand: Errand, shown: Mapping[str, Json]) -> bool:
    return all(_same(shown.get(name), value) for name, value in errand.shows.items())


def _same(shown: Json, wanted: Json) -> bool:
    if isinstance(shown, list) and isinstance(wanted, list):
        return sorted(map(str, shown)) == sorted(map(str, wanted))
    return shown == wanted


def _rows(options: Sequence[Choice]) -> Iterator[Row]:
    for choice in options:
        if isinstance(meant := tap.read(choice["id"]), tap.Pick):
            yield meant, choice


def _tapped(choice: Choice) -> Tap:
    return Tap(id=choice["id"], title=choice.get("title") or choice.get("key", ""))
