"""A simulated customer: says what they want, and answers what is asked from what they know."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence

from domain import tap
from domain.dialogue import Choice, Question, SpeechAct
from domain.inbound import Tap, Text
from domain.json import JsonDict
from evals.conversations.case import Case, Fact, Remark, Wordings
from evals.conversations.perturbation import Hand
from evals.conversations.world import fill

END = "end"
"""Where a remark belongs that is made when nothing is asked any more."""
PREVIEW = "preview"
CLARIFY = "clarify"
"""Also the words key of the question which of some flows is meant."""

ANY = "any"

MAIL = "{mail."
"""Begins a placeholder for something out of the newest e-mail, read when it is needed."""

PATIENCE = 4
"""Times somebody answers the same question before they give up."""

BUSY = "-busy"
"""Ends the words keys that say a system does not respond: somebody tries again."""

Message = Text | Tap


class Customer:
    """Plays one case, with one hand. `rows` are the records the case is about, `mailbox` answers what was
    mailed to them last."""

    def __init__(
        self,
        case: Case,
        rows: Mapping[str, JsonDict],
        hand: Hand,
        mailbox: Callable[[], JsonDict],
    ) -> None:
        self._case = case
        self._rows = rows
        self._mailbox = mailbox
        self._hand = hand
        self._facts: dict[str, Fact] = dict(case.facts)
        self._remarks = list(case.remarks)
        self._asked: Counter[str] = Counter()
        self._told: set[str] = set()
        self._tried_again = False
        self._insisted = False
        self._heard: set[str] = set()

    @property
    def has_more_to_say(self) -> bool:
        """Whether a remark was never made."""
        return bool(self._remarks)

    def opens(self) -> Message:
        """The first message."""
        requests = [self._said(one) for one in self._hand.order(self._case.requests)]
        return Text(body=joined([*requests, *self._more(beside="")]))

    def answers(self, question: Question | None, acts: Sequence[SpeechAct]) -> Message | None:
        """What they say next, being asked this and having been told that; None when they are done."""
        said = {act["key"] for act in acts}
        self._heard |= said
        asked = question or (None if self._is_served else _which(acts, self._case.flows))
        point = _point(asked)
        if remark := self._remark_at(point):
            return self._makes(remark)
        if asked is None or point == END:
            return self._asks_again(said)
        self._asked[point] += 1
        if self._asked[point] > PATIENCE:
            return None
        return self._answer(asked, point)

    @property
    def _is_served(self) -> bool:
        """Whether they have heard what they came for: what else is offered is no question to them."""
        return bool(self._case.outcome.ends & self._heard)

    def _remark_at(self, point: str) -> Remark | None:
        fitting = (one for one in self._remarks if point in one.at or (not one.at and point != END))
        return next(fitting, None)

    def _makes(self, remark: Remark) -> Message:
        self._remarks.remove(remark)
        self._facts |= remark.facts
        return Text(body=self._said(remark.says))

    def _asks_again(self, said: Collection[str]) -> Message | None:
        """Nothing is asked any more: they try once more what a system was too busy for, and insist once on
        what they came for."""
        if not self._tried_again and any(key.endswith(BUSY) for key in said):
            self._tried_again = True
            return Text(body=joined([self._filled(one[0]) for one in self._case.requests]))
        if self._insisted or not self._case.outcome.ends or self._is_served:
            return None
        self._insisted = True
        return Text(body=self._filled(self._case.requests[0][-1]))

    def _answer(self, question: Question, point: str) -> Message:
        offered = [(choice, tap.read(choice["id"])) for choice in question["options"]]
        match question["kind"]:
            case "confirm":
                answer = "yes" if self._case.agrees else "no"
                wanted = [c for c, m in offered if isinstance(m, tap.Confirm) and m.answer == answer]
                manners = self._case.manners
                return self._reply(point, wanted, manners.yes if self._case.agrees else manners.no)
            case "clarify":
                meant = [c for c, m in offered if isinstance(m, tap.Choose) and m.flow in self._case.flows]
                return (
                    self._tapped(meant[0]) if meant else Text(body=self._filled(self._case.requests[0][-1]))
                )
            case _:
                return self._tells(point, offered)

    def _tells(self, slot: str, offered: Sequence[tuple[Choice, tap.Meaning | None]]) -> Message:
        fact = self._facts.get(slot)
        if fact is None:
            return Text(body=self._said(self._case.manners.unknown))
        self._told.add(slot)
        value = self._filled(fact.tap) if fact.tap else None
        wanted = [c for c, m in offered if isinstance(m, tap.Pick) and value in (ANY, m.value)]
        return self._reply(slot, wanted, fact.words, beside=slot)

    def _reply(
        self, point: str, wanted: Sequence[Choice], words: Wordings, beside: str | None = None
    ) -> Message:
        """A tap where one may and likes to, else words; who is asked again does the other, and plainly."""
        again = self._asked[point] > 1
        types = self._hand.style.types != (again and bool(words))
        if wanted and not (types and words):
            return self._tapped(wanted[0])
        if not words:
            return Text(body=self._said(self._case.manners.unknown))
        if again:
            return Text(body=self._filled(words[0]))
        more = self._more(beside) if beside is not None else []
        return Text(body=joined([self._said(words), *more]))

    def _more(self, beside: str) -> list[str]:
        """Something else they know and were not asked yet, where the style says more than is asked. What they
        have a remark for comes when it is asked for."""
        if not self._hand.style.reorders:
            return []
        kept = {beside, *self._told, *(point for remark in self._remarks for point in remark.at)}
        untold = [name for name in self._facts if name not in kept]
        spoken = [name for name in untold if self._facts[name].words and not self._asked[name]]
        self._told.update(spoken[:1])
        return [self._said(self._facts[name].words) for name in spoken[:1]]

    def _tapped(self, choice: Choice) -> Tap:
        return Tap(id=choice["id"], title=choice.get("title") or choice.get("key", ""))

    def _said(self, wordings: Wordings) -> str:
        return self._filled(self._hand.written(self._hand.wording(wordings)))

    def _filled(self, text: str) -> str:
        rows = {**self._rows, "mail": self._mailbox()} if MAIL in text else self._rows
        return fill(text, rows)


def _which(acts: Sequence[SpeechAct], flows: Collection[str]) -> Question | None:
    """The question which of some flows is meant, or an offer to go on with one of `flows`."""
    if not acts:
        return None
    choices = acts[-1]["choices"]
    offered = {meant.flow for one in choices if isinstance(meant := tap.read(one["id"]), tap.Choose)}
    if not offered or (acts[-1]["key"] != CLARIFY and not offered & set(flows)):
        return None
    return {"kind": "clarify", "frame": None, "slot": None, "options": choices}


def _point(question: Question | None) -> str:
    """What a question asks for: a slot's name, `preview`, `clarify`, or nothing more."""
    match question:
        case {"kind": "slot", "slot": str(slot)}:
            return slot
        case {"kind": "confirm"}:
            return PREVIEW
        case {"kind": "clarify"}:
            return CLARIFY
        case _:
            return END


def joined(sentences: Sequence[str]) -> str:
    """The sentences as one message."""
    ended = [one if one[-1:] in ".!?…" else f"{one}." for one in sentences[:-1]]
    return " ".join([*ended, *sentences[-1:]])
