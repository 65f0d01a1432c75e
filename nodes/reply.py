"""Reply: from speech acts to the customer's words, the AI disclosure first."""

from datetime import datetime, timedelta

from domain.dialogue import SpeechAct, Spoken, State, Turn, act
from domain.ids import MessageId
from domain.json import dump
from domain.outbound import Ask, Document, File, Offer, Outbound, React, Say, Template, Voice
from nodes.compose import Composer
from nodes.home import home_language
from nodes.rewording import AsTheyAre, Reword
from nodes.speaking import Aloud, Silent

SESSION = timedelta(hours=24)
"""After so long a silence the disclosure is due again (compliance AIA-1)."""

REMEMBERED = 12
LONGEST = 500
GLAD = 0.3
"""Messages kept for context, characters kept of each, and the sentiment from which thanks get a heart."""


class Reply:
    """The node, with the business's words and its name as customers know it."""

    def __init__(
        self,
        composer: Composer,
        shop: str,
        aloud: Aloud | None = None,
        rewording: Reword | AsTheyAre | None = None,
    ) -> None:
        self._composer = composer
        self._rewording = rewording or AsTheyAre()
        self._shop = shop
        self._aloud = aloud or Aloud(Silent())

    async def __call__(self, state: State) -> State:
        turn = state["turn"]
        language = turn.get("language") or state.get("language") or home_language(state) or "en"
        acts = self._aloud.promised(turn.get("acts", []), language)
        due = disclosure_due(state)
        if (reaction := reacted(turn, acts)) and not due:
            return {"recent": remembered(state, (reaction,)), "turn": {**turn, "replies": [dump(reaction)]}}
        told = await self._rewording.told(state, acts, language)
        turn = told.noted(turn)
        said = self._composer.compose(introduced(told.acts, self._shop) if due else told.acts, language)
        if not said:
            return {"turn": {**turn, "replies": turn.get("replies", [])}}
        sent = await self._aloud.spoken(state, said, language, disclosed=due)
        return {
            "last_acts": acts,
            "recent": remembered(state, said),
            "disclosed_at": turn["at"] if due else state.get("disclosed_at"),
            "last_heard_at": state.get("last_heard_at") if _is_alarm(turn) else turn["at"],
            "turn": {**turn, "replies": [*turn.get("replies", []), *(dump(one) for one in sent)]},
        }


def disclosure_due(state: State) -> bool:
    """Whether this reply opens a session: the first ever, or nothing said for 24 hours before this turn.

    Both times are written by this node alone: a node that noted the customer's message before it would
    make every silence look short.
    """
    now = datetime.fromisoformat(state["turn"]["at"])
    times = (state.get("disclosed_at"), state.get("last_heard_at"))
    return any(time is None for time in times) or all(
        now - datetime.fromisoformat(time) >= SESSION for time in times if time
    )


def _is_alarm(turn: Turn) -> bool:
    """Whether a timer made us speak, and not the customer."""
    return turn.get("event", {}).get("type") == "alarm"


def reacted(turn: Turn, acts: list[SpeechAct]) -> React | None:
    """A reaction to a message that only thanks, or takes note: it says as much as words, and costs none."""
    messages = turn.get("event", {}).get("messages", [])
    if [one["key"] for one in acts] != ["thanks"] or not messages or turn.get("replies"):
        return None
    glad = turn.get("sentiment", 0.0) >= GLAD
    return React(to=MessageId(messages[-1]["id"]), emoji="❤️" if glad else "👍")


def introduced(acts: list[SpeechAct], shop: str) -> list[SpeechAct]:
    """The acts behind the disclosure, which says hello itself; nothing where there is nothing to say."""
    return [act("disclosure", shop=shop), *map(without_hello, acts)] if acts else []


def without_hello(one: SpeechAct) -> SpeechAct:
    """The act, but a greeting as it goes on after a hello."""
    return {**one, "key": "greeting-first" if one["key"] == "greeting" else one["key"]}


def remembered(state: State, said: tuple[Outbound, ...]) -> list[Spoken]:
    """The last few messages, with the customer's and ours of this turn at the end."""
    heard = state["turn"].get("text", "")
    theirs: list[Spoken] = [{"author": "customer", "text": heard[:LONGEST]}] if heard else []
    ours: list[Spoken] = [{"author": "agent", "text": text(one)[:LONGEST]} for one in said]
    return [*state.get("recent", []), *theirs, *ours][-REMEMBERED:]


def text(message: Outbound) -> str:
    """The words of one message of ours."""
    match message:
        case Say(body=body) | Ask(body=body) | Offer(body=body) | Template(body=body):
            return body
        case Voice(text=words):
            return words
        case React(emoji=emoji):
            return emoji
        case File(caption=caption) | Document(caption=caption):
            return caption or ""
