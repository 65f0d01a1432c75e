"""Tells staff in their chat: a case is a message in the right channel, and its thread follows it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import structlog
import yaml

from app.threads import StoreThreads
from domain.clock import Clock
from domain.dialogue import HandoffCase
from domain.errors import Busy, ToolError
from domain.ids import ConversationId
from store import handoffs, news
from store.database import Connection, Database
from store.handoffs import Handoff
from store.news import NOBODYS, Item, Post
from tools.notifier import Action, Notifier, Posted

log = structlog.get_logger()

NEWS = Path(__file__).parents[2] / "prompts" / "cases" / "news.yaml"
LATELY = timedelta(hours=1)
"""How old news may be that staff are still told, after a time without their chat."""

OVER = ("resolved", "returned")


@dataclass(frozen=True, kw_only=True, slots=True)
class Channels:
    """Where news goes: by the case's team, or else to `otherwise`. `console` is the console's address."""

    otherwise: str
    by_team: Mapping[str, str] = field(default_factory=dict)
    console: str = ""

    def of(self, case: HandoffCase) -> str:
        """The channel for a case."""
        return self.by_team.get(case.get("team", ""), self.otherwise)


class Newsroom:
    """Posts what happens to cases, each piece of news once, in order; `round` is called over and over."""

    def __init__(
        self, database: Database, notifier: Notifier, channels: Channels, threads: StoreThreads, clock: Clock
    ) -> None:
        self._database = database
        self._notifier = notifier
        self._channels = channels
        self._threads = threads
        self._clock = clock
        self._words = staff_words()

    async def round(self) -> int:
        """Tell what there is to tell; how many pieces of news. What cannot be told now waits, with what
        follows it."""
        told = 0
        for item in await self._threads.call(self._waiting):
            if not await self._threads.call(self._take, item):
                continue
            try:
                await self._tell(item)
            except Busy as error:
                await self._threads.call(self._put_back, item)
                log.info("staff_chat_busy", news=item.seq, error=str(error))
                return told
            except ToolError as error:
                log.error("staff_chat_refused", news=item.seq, error=str(error))
            told += 1
        return told

    async def _tell(self, item: Item) -> None:
        if item.kind == "opened":
            await self._open(item)
            return
        if item.conversation == NOBODYS:
            words = self._words[item.kind].format(person=item.person or "", text=item.text.replace("_", " "))
            await self._notifier.post(self._channels.otherwise, words.strip())
            return
        cases, posts = await self._threads.call(self._known, item.conversation)
        words = self._words[item.kind].format(person=item.person, text=item.text).strip()
        for post in posts:
            posted = Posted(channel=post.channel, id=post.post)
            await self._notifier.post(post.channel, words, thread=post.post)
            case = cases.get(post.handoff)
            if case is not None and item.kind in ("taken", *OVER, "approved", "declined"):
                text = f"{described(case.case)}\n_{words}_"
                buttons = [] if item.kind in OVER else self._buttons(case)
                await self._notifier.edit(posted, text, [one for one in buttons if one.name != "take"])

    async def _open(self, item: Item) -> None:
        case = await self._threads.call(self._case, item.handoff or "")
        if case is None or case.state == "resolved":
            return
        channel = self._channels.of(case.case)
        posted = await self._notifier.post(channel, described(case.case), self._buttons(case))
        post = Post(handoff=case.id, channel=posted.channel, post=posted.id, seen=0)
        await self._threads.call(self._remember, item, post)

    def _buttons(self, case: Handoff) -> list[Action]:
        found = [Action(name="take", label="Take over", value=case.conversation)]
        suggested = case.case.get("suggested")
        if suggested and suggested["do"] == "approve" and suggested["effect"]:
            value = f"{case.conversation}|{suggested['effect']}"
            found = [
                Action(name="approve", label="Approve", value=value, weighty=True),
                Action(name="decline", label="Decline", value=value),
            ]
        if self._channels.console:
            url = f"{self._channels.console}/conversations/{case.conversation}"
            found.append(Action(name="open", label="Open in the console", url=url))
        return found

    def _waiting(self) -> list[Item]:
        with self._database.reading() as connection:
            return news.waiting(connection, "slack", self._clock() - LATELY)

    def _take(self, item: Item) -> bool:
        return self._database.write(lambda c: news.take(c, "slack", item.seq, self._clock()))

    def _put_back(self, item: Item) -> None:
        self._database.write(lambda c: news.put_back(c, "slack", item.seq))

    def _case(self, handoff: str) -> Handoff | None:
        with self._database.reading() as connection:
            return handoffs.get(connection, handoff)

    def _known(self, conversation: ConversationId) -> tuple[dict[str, Handoff], Sequence[Post]]:
        with self._database.reading() as connection:
            cases = {one.id: one for one in handoffs.of(connection, conversation)}
            return cases, _of_the_last(news.posts(connection, conversation, "slack"), cases)

    def _remember(self, item: Item, post: Post) -> None:
        def work(connection: Connection) -> None:
            news.remember(connection, item.business, item.conversation, "slack", post)

        self._database.write(work)


def staff_words() -> dict[str, str]:
    """What is told of each kind of news."""
    words: dict[str, str] = yaml.safe_load(NEWS.read_text(encoding="utf-8"))
    return words


def _of_the_last(posts: Sequence[Post], cases: Mapping[str, Handoff]) -> Sequence[Post]:
    """The posts of open cases, or else that of the case resolved last: older threads are over."""
    still_open = [one for one in posts if one.handoff in cases and cases[one.handoff].state != "resolved"]
    known = [one for one in posts if one.handoff in cases]
    return still_open or sorted(known, key=lambda one: cases[one.handoff].at)[-1:]


def described(case: HandoffCase) -> str:
    """A case for staff's eyes: why, who, until when, what to do first."""
    head = f"*{case['reason'].replace('_', ' ').capitalize()}*"
    marks = [case["urgency"], case["language"]]
    if "team" in case:
        marks.append(case["team"].replace("_", " "))
    if "due_at" in case:
        marks.append(f"by {case['due_at'][11:16]} UTC")
    return f"{head} · {' · '.join(marks)}\n{case['summary']}\n→ {case['next_action']}"
