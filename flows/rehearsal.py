"""The tests inside flow files: scripted conversations, and the runner that plays them."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from domain import tap
from domain.dialogue import Choice, SpeechAct
from domain.json import Json, JsonDict
from flows.conditions import ConditionError, Conditions
from flows.flow import Flow

ROLES = ("customer", "stranger", "other")
COUNTS = ("once", "never", "waiting")
HEARD = ("asks", "says", "preview", "answer", "handoff")
SENDABLE = ("photo", "document")
EVIDENCE = frozenset({"severity", "damage", "product", "model", "order", "seen_before", "problem"})
"""What a script may say of a photo or document that is sent."""
PLACEHOLDER = re.compile(r"\{(\w+(?:\.\w+)*)\}")

Role = Literal["customer", "stranger", "other"]
Sendable = Literal["photo", "document"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One line of a script: `does` is says, sends, taps, picks, hears or effect."""

    does: Literal["says", "sends", "taps", "picks", "hears", "effect"]
    what: Json
    line: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Rehearsal:
    """A scripted conversation. `given` are conditions on the world by record name (`order`, `customer`);
    it is played as the record's `customer`, as an `other` customer, or as a `stranger`."""

    flow: str
    name: str
    language: str
    role: Role
    given: Mapping[str, str]
    script: tuple[Line, ...]
    line: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Heard:
    """What came back: the speech acts of the turn, the reason a person was fetched for, and all effects
    of the conversation so far as (tool, status)."""

    acts: Sequence[SpeechAct]
    handoff: str | None
    effects: Sequence[tuple[str, str]]


class Actor(Protocol):
    """Plays a customer of a world it can look into."""

    async def enter(
        self, role: Role, matches: Callable[[Mapping[str, Json]], bool]
    ) -> Mapping[str, Json] | None:
        """Begin a new conversation in the role, around the first records (`order`, `customer`, by name)
        for which `matches` holds; None when the world has none."""
        ...

    async def says(self, text: str) -> Heard:
        """Write a message."""
        ...

    async def sends(self, kind: Sendable, facts: Mapping[str, Json]) -> Heard:
        """Send a photo or a document in which these `EVIDENCE` facts can be seen."""
        ...

    async def taps(self, choice_id: str) -> Heard:
        """Tap a button or list row."""
        ...

    def mail(self) -> Mapping[str, Json]:
        """The newest e-mail that was sent, with the `code` in it: what `{mail.code}` stands for."""
        ...


def rehearsals(flow: Flow) -> Iterator[Rehearsal]:
    """The tests of a flow, one for each language.

    Raises:
        UnsafePlaybook: a test does not have a test's shape.
    """
    for place, test in enumerate(flow.tests):
        where = ("tests", place)
        role = test.get("as", "customer")
        if role not in ROLES:
            raise flow.page.refuse((*where, "as"), f"as is one of {', '.join(ROLES)}")
        given = test.get("given", {})
        if not isinstance(given, dict):
            raise flow.page.refuse((*where, "given"), "given holds a condition for each record")
        for language in [key for key in test if key not in ("name", "as", "given")]:
            yield Rehearsal(
                flow=flow.name,
                name=str(test.get("name", f"test {place + 1}")),
                language=language,
                role=role,
                given={name: str(condition) for name, condition in given.items()},
                script=tuple(_script(flow, test[language], (*where, language))),
                line=flow.page.line((*where, language)),
            )


def _script(flow: Flow, lines: Any, where: tuple[str | int, ...]) -> Iterator[Line]:
    if not isinstance(lines, list) or not all(isinstance(line, dict) and len(line) == 1 for line in lines):
        raise flow.page.refuse(where, "a script is a list of says, sends, taps, picks, hears and effect")
    for place, line in enumerate(lines):
        ((does, what),) = line.items()
        if problem := _wrong(does, what):
            raise flow.page.refuse((*where, place), problem)
        yield Line(does=does, what=what, line=flow.page.line((*where, place)))


def _wrong(does: str, what: Any) -> str | None:
    match does, what:
        case (("says" | "taps"), str()):
            return None
        case "sends", dict() if len(what) == 1 and set(what) <= set(SENDABLE):
            ((_, facts),) = what.items()
            return None if set(facts or {}) <= EVIDENCE else f"sends knows {', '.join(sorted(EVIDENCE))}"
        case "picks", dict() if len(what) == 1:
            return None
        case "hears", dict() if len(what) == 1 and set(what) <= set(HEARD):
            return None
        case "effect", dict() if len(what) == 1 and set(what.values()) <= set(COUNTS):
            return None
        case _:
            return f"not a line of a script: {does}"


async def rehearse(one: Rehearsal, actor: Actor, conditions: Conditions) -> str | None:
    """Play the script. None when all went as written, else what did not, with the line and the conversation
    up to there."""

    def matches(records: Mapping[str, Json]) -> bool:
        try:
            return all(conditions.holds(text, records) for text in one.given.values())
        except ConditionError:
            return False

    records = await actor.enter(one.role, matches)
    if records is None:
        return f"line {one.line}: the world has nobody with {dict(one.given)}"
    stage = _Stage(actor, records)
    for line in one.script:
        if problem := await stage.play(line):
            return "\n    ".join([f"line {line.line}: {problem}", *stage.transcript])
    return None


class _Stage:
    """One performance."""

    def __init__(self, actor: Actor, records: Mapping[str, Json]) -> None:
        self._actor = actor
        self._records = records
        self._heard = Heard(acts=(), handoff=None, effects=())
        self._choices: list[Choice] = []
        self.transcript: list[str] = []

    async def play(self, line: Line) -> str | None:
        """What went wrong, if anything."""
        what: Any = line.what
        match line.does:
            case "says":
                text = self._filled(what)
                self.transcript.append(f"customer: {text}")
                return self._hear(await self._actor.says(text))
            case "sends":
                ((kind, facts),) = what.items()
                self.transcript.append(f"customer sends: {kind}")
                filled = {
                    name: self._filled(v) if isinstance(v, str) else v for name, v in (facts or {}).items()
                }
                return self._hear(await self._actor.sends(kind, filled))
            case "taps":
                return await self._tap(what)
            case "picks":
                ((slot, value),) = what.items()
                return await self._pick(slot, self._filled(str(value)))
            case "hears":
                return self._expect(what)
            case "effect":
                return self._count(what)

    def _hear(self, heard: Heard) -> str | None:
        self._heard = heard
        self.transcript.append(f"agent: {', '.join(act['key'] for act in heard.acts) or '…'}")
        self._choices += [choice for act in heard.acts for choice in act["choices"]]
        return None

    async def _tap(self, title: str) -> str | None:
        """`yes` and `no` answer the newest preview; `human` and a flow's name are buttons, too."""
        for choice in reversed(self._choices):
            match tap.read(choice["id"]):
                case tap.Confirm(answer=answer) if answer == title:
                    return await self._tapped(choice["id"], title)
                case tap.Choose(flow=flow) if flow == title:
                    return await self._tapped(choice["id"], title)
                case tap.Human() if title == "human":
                    return await self._tapped(choice["id"], title)
        return f"there is no button {title}"

    async def _pick(self, slot: str, value: str) -> str | None:
        for choice in reversed(self._choices):
            meaning = tap.read(choice["id"])
            if isinstance(meaning, tap.Pick) and (meaning.slot, meaning.value) == (slot, value):
                return await self._tapped(choice["id"], value)
        return f"{value} is not offered for {slot}"

    async def _tapped(self, choice_id: str, title: str) -> str | None:
        self.transcript.append(f"customer taps: {title}")
        return self._hear(await self._actor.taps(choice_id))

    def _expect(self, what: JsonDict) -> str | None:
        ((kind, value),) = what.items()
        if kind == "handoff":
            got = self._heard.handoff
            return None if got == value else f"expected a person for {value}, got {got}"
        wanted = value if isinstance(value, list) else [value]
        keys = [act["key"] for act in self._heard.acts]
        found = any(_is_heard(kind, want, self._heard) for want in wanted)
        return None if found else f"expected {kind} {value}, heard {', '.join(keys) or 'nothing'}"

    def _count(self, what: JsonDict) -> str | None:
        ((tool, count),) = what.items()
        done = [status for name, status in self._heard.effects if name == tool]
        right = {
            "once": done.count("done") == 1,
            "never": not {"done", "confirmed", "approved", "waiting"} & set(done),
            "waiting": done.count("waiting") == 1 and "done" not in done,
        }
        return None if right[count] else f"expected {tool} {count}, got {done or 'nothing'}"

    def _filled(self, text: str) -> str:
        return PLACEHOLDER.sub(lambda match: self._record(match[1]), text)

    def _record(self, path: str) -> str:
        value: Any = {"mail": self._actor.mail()} if path.startswith("mail.") else self._records
        for part in path.split("."):
            value = value[int(part)] if isinstance(value, list) else value[part]
        return str(value)


def _is_heard(kind: str, wanted: str, heard: Heard) -> bool:
    """`asks` a slot, `says` a words key, shows the `preview` of a tool, gives the `answer` of a flow."""
    for act in heard.acts:
        meanings = [tap.read(choice["id"]) for choice in act["choices"]]
        match kind:
            case "says" if act["key"] == wanted:
                return True
            case "asks" if act["key"] == f"ask-{wanted}":
                return True
            case "asks" if any(isinstance(one, tap.Pick) and one.slot == wanted for one in meanings):
                return True
            case "preview" if any(isinstance(one, tap.Confirm) for one in meanings):
                return (wanted, "proposed") in heard.effects
            case "answer" if act["key"] in ("knowledge-answer", wanted.replace("_", "-")):
                return True
            case _:
                pass
    return False
