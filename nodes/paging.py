"""Paging: a case nobody has taken in time. People are told again, and the customer once, truthfully."""

from datetime import datetime

from domain.dialogue import Page, SpeechAct, State, Turn, act
from domain.event import Alarm
from playbooks.escalation import Escalation
from playbooks.hours import Hours


class Paging:
    """`rules` say how often people are told again; `hours` are the business's."""

    def __init__(self, rules: Escalation, hours: Hours) -> None:
        self._rules = rules
        self._hours = hours

    def rung(self, state: State, alarm: Alarm) -> State:
        """Page once more; the first time the customer hears why it takes longer, if they wait for it."""
        told = int(str(alarm.data["count"]))
        team, at = str(alarm.data["team"]), datetime.fromisoformat(state["turn"]["at"])
        hours = self._hours_of(team)
        again = hours.worked(at, self._rules.page_again)
        page: Page = {"team": team, "count": told + 1, "at": again.isoformat()}
        turn: Turn = {**state["turn"], "commands": [], "text": "", "page": page}
        if told or state.get("waits_for") is None or state["contact"].get("opted_out"):
            return {"turn": {**turn, "outcome": "silent"}}
        return {"turn": {**turn, "acts": [_late(hours, at)]}}

    def _hours_of(self, team: str) -> Hours:
        named = (route.to.hours for route in self._rules.routes if route.to.name == team)
        return next(named, self._hours)


def _late(hours: Hours, at: datetime) -> SpeechAct:
    if hours.is_open(at):
        return act("handoff-late")
    days = hours.days_until_open(at)
    return act("handoff-late-closed", opens=hours.next_opening(at).isoformat(), days=days)
