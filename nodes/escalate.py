"""Escalate: the case for a person, made from the state, and the fixed sentence for the customer."""

from datetime import datetime
from typing import Protocol

from domain.dialogue import HandoffCase, SpeechAct, State, Turn, act
from domain.errors import ToolError
from domain.json import Json
from domain.tap import Confirm, read
from flows.draft import BESIDE
from nodes.case import CaseWords, case_of, handed_over
from nodes.returning import bounces
from nodes.unasked import LOST
from playbooks.escalation import Escalation
from playbooks.teams import Team


class Hours(Protocol):
    """The business's opening hours."""

    def is_open(self, at: datetime) -> bool:
        """Whether people are there at this aware time."""
        ...

    def next_opening(self, at: datetime) -> datetime:
        """When they are there next."""
        ...

    def days_until_open(self, at: datetime) -> int:
        """How many calendar days away that is; 0 is today."""
        ...


class Ticketing(Protocol):
    """The helpdesk, through the gateway."""

    async def open_ticket(
        self, state: State, subject: str, text: str, tags: list[str], key: str, *, urgent: bool
    ) -> Json:
        """Open a ticket; the same key opens it once. Raises domain.errors.ToolError."""
        ...


class Escalate:
    """The node, with the business's hours, the words for staff, the helpdesk and the playbook's rules."""

    def __init__(self, hours: Hours, words: CaseWords, helpdesk: Ticketing, rules: Escalation) -> None:
        self._hours = hours
        self._words = words
        self._helpdesk = helpdesk
        self._rules = rules

    async def __call__(self, state: State) -> State:
        """Open a case, or send back to the agent what needs none; and say who answers, and when."""
        turn = state["turn"]
        reason = turn["wants_person"] or "asked"
        if bounces(state, reason):
            return _sent_back(state)
        at = datetime.fromisoformat(turn["at"])
        case, team = self._case(state, reason, at)
        if reason in BESIDE:
            return {"turn": await self._opened(state, turn, case)}
        hours: Hours = team.hours if team else self._hours
        stays = not hours.is_open(at) and reason not in self._rules.leaves_to_people
        # beside the sentence that hands over, what is said for want of an answer would only contradict it,
        # and nothing is to be agreed to any more
        said = [one for one in turn.get("acts", []) if one["key"] not in LOST and not _asks_consent(one)]
        told: Turn = {**turn, "acts": [*said, *_sentences(team, hours, case, at, stays=stays)]}
        if stays and state.get("waits_for") is not None:
            waiting: Turn = {**told, "outcome": "handed_over", "handoff": None}
            return {**handed_over(state), "misses": 0, "turn": waiting}
        opened = await self._opened(state, told, case)
        return _stays(state, reason, opened) if stays else _leaves(reason, opened)

    def _case(self, state: State, reason: str, at: datetime) -> tuple[HandoffCase, Team | None]:
        """The case, and the team that is to take it."""
        case = case_of(state, reason, self._words, self._rules.upset)
        team = self._rules.team(
            at, reason=reason, topic=case["topic"], language=case["language"], tier=_tier(state)
        )
        _assign(case, team, at)
        return case, team

    async def _opened(self, state: State, turn: Turn, case: HandoffCase) -> Turn:
        """The turn with the case and its ticket."""
        case["facts"]["ticket"] = await self._ticket(state, case)
        opened: Turn = {**turn, "handoff": case, "outcome": "handed_over"}
        if "due_at" in case:
            opened["page"] = {"team": case["team"], "count": 0, "at": case["due_at"]}
        return opened

    async def _ticket(self, state: State, case: HandoffCase) -> Json:
        """The ticket's number; None while the helpdesk is down: the console has the case all the same."""
        subject = f"WhatsApp: {case['topic'] or case['reason']}"
        tags = [tag for tag in (case["reason"], case["topic"], case["language"]) if tag]
        try:
            return await self._helpdesk.open_ticket(
                state, subject, case["summary"], tags, case["id"], urgent=case["urgency"] == "high"
            )
        except ToolError:
            return None


def _sent_back(state: State) -> State:
    """The agent goes on: nobody has to look."""
    turn: Turn = {**state["turn"], "wants_person": None, "acts": [act("handoff-back")], "outcome": "answered"}
    return {**handed_over(state), "mode": "bot", "misses": 0, "turn": turn}


def _stays(state: State, reason: str, opened: Turn) -> State:
    """The agent helps on until somebody is there; where it was stuck it starts anew."""
    aside: State = {} if reason == "asked" else handed_over(state)
    return {**aside, "waits_for": reason, "misses": 0, "surveyed": False, "turn": opened}


def _leaves(reason: str, opened: Turn) -> State:
    """From now on the conversation is people's."""
    return {
        "mode": "human",
        "acknowledged": False,
        "misses": 0,
        "surveyed": False,
        "returned": None,
        "waits_for": reason,
        "turn": opened,
    }


def _tier(state: State) -> str | None:
    known = (state["turn"].get("customer") or {}).get("tier")
    return str(known) if known else None


def _assign(case: HandoffCase, team: Team | None, at: datetime) -> None:
    """Say who is to take the case, and by when."""
    if team is not None:
        case["team"], case["people"] = team.name, list(team.people)
        case["due_at"] = team.due(at, case["urgency"]).isoformat()


def _sentences(
    team: Team | None, hours: Hours, case: HandoffCase, at: datetime, *, stays: bool
) -> list[SpeechAct]:
    """Who will answer, when, and what to expect until then."""
    if not hours.is_open(at):
        days = hours.days_until_open(at)
        closed = act("handoff-closed", opens=hours.next_opening(at).isoformat(), days=days)
        return [closed, act("handoff-meanwhile")] if stays else [closed]
    minutes = _minutes(case, at)
    whole = minutes // 60 if minutes and minutes % 60 == 0 else None
    return [act("handoff-open", who=team.who if team else None, minutes=minutes, hours=whole)]


def _asks_consent(said: SpeechAct) -> bool:
    return any(isinstance(read(one.get("id", "")), Confirm) for one in said["choices"])


def _minutes(case: HandoffCase, at: datetime) -> int | None:
    """How long it takes at most, told only where it does not stretch into another day."""
    if "due_at" not in case:
        return None
    span = datetime.fromisoformat(case["due_at"]) - at
    minutes = round(span.total_seconds() / 60)
    return minutes if minutes <= LONGEST_TOLD else None


LONGEST_TOLD = 240
"""Minutes; what takes longer is not promised in minutes."""
