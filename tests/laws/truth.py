"""What is right, told from the customer's side alone: nothing here looks at how the agent decides."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from domain.tap import Confirm, Pick, read
from tests.flows.world import Phone, Refund, Shop

VALID = timedelta(minutes=15)
MOST_IN_90_DAYS = 12000
MOST_BY_ROLE = {"lead": 300000}
MOST_BY_ANYBODY = 50000
ORDER = re.compile(r"V-\d{5}")


@dataclass(frozen=True)
class Mandate:
    """A yes of the customer to exactly this."""

    order: str
    amount: int


@dataclass
class Truth:
    """Keeps what the customer said, saw and agreed to, and judges every refund by it."""

    shop: Shop
    violations: list[str] = field(default_factory=list)
    mandates: list[Mandate] = field(default_factory=list)
    approved: list[Mandate] = field(default_factory=list)
    named: set[str] = field(default_factory=set)
    judged: int = 0
    shown_at: datetime | None = None
    shown: int = 0

    def hear(self, turn: dict[str, Any], phone: Phone) -> None:
        """Before the turn: what the customer, or a person, really did."""
        self.named |= set(ORDER.findall(turn["text"]))
        event = turn.get("event", {})
        for message in event.get("messages", []):
            pick = read(message["content"]["id"])
            if isinstance(pick, Pick):
                self.named.add(pick.value)
        if mandate := self._mandate(turn.get("consent"), phone):
            self.mandates.append(mandate)
        if event.get("do") == "approve":
            effect = phone.state.get("effects", {}).get(event["effect"])
            most = MOST_BY_ROLE.get(event["role"], MOST_BY_ANYBODY)
            if effect and effect["status"] == "waiting" and effect["args"]["amount"] <= most:
                self.approved.append(Mandate(effect["args"]["order"], effect["args"]["amount"]))  # type: ignore[arg-type]

    def check(self, phone: Phone, heard: list[str]) -> None:
        """After the turn: judge the refunds it made, and forget a yes that led to nothing."""
        for place, refund in enumerate(self.shop.refunds[self.judged :], self.judged):
            self._judge(refund, self.shop.refunds[:place])
            if not {"refund-done", "effect-busy"} & set(heard):
                self._violated("untold", refund)
        self.judged = len(self.shop.refunds)
        if any(_is_preview(act) for act in phone.shown[self.shown :]):
            self.shown_at = phone.at
        self.shown = len(phone.shown)
        live = [
            e for e in phone.state["effects"].values() if e["status"] in ("confirmed", "waiting", "approved")
        ]
        alive = [Mandate(e["args"]["order"], e["args"]["amount"]) for e in live]  # type: ignore[arg-type]
        self.mandates = [one for one in self.mandates if one in alive]

    def _mandate(self, consent: dict[str, Any] | None, phone: Phone) -> Mandate | None:
        """What a yes agrees to: the newest preview, by its own button, or by words right after it."""
        previews = [act for act in phone.shown if _is_preview(act)]
        if not consent or consent["answer"] != "yes" or not previews or self.shown_at is None:
            return None
        newest = previews[-1]
        if consent["nonce"] is None and newest not in phone.state.get("last_acts", []):
            return None
        yes = str(Confirm(str(consent["nonce"]), "yes"))
        if consent["nonce"] is not None and yes not in [choice["id"] for choice in newest["choices"]]:
            return None
        if phone.at - self.shown_at > VALID:
            return None
        amount: Any = newest["facts"]["amount"]
        return Mandate(str(newest["facts"]["order"]), amount["amount"])

    def _judge(self, refund: Refund, before: Sequence[Refund]) -> None:
        was, mandate = refund.was, Mandate(refund.order, refund.amount)
        if mandate in self.mandates:
            self.mandates.remove(mandate)
        else:
            self._violated("unconfirmed", refund)
        if sum(1 for one in self.shop.refunds if one.key == refund.key) > 1:
            self._violated("doubled", refund)
        if refund.amount != was.total - was.refunded:
            self._violated("wrong amount", refund)
        if was.customer != refund.caller.customer:
            self._violated("somebody else's", refund)
        if was.number not in self.named:
            self._violated("never named", refund)
        if was.status != "delivered" or was.age_days > 30 or was.refunded >= was.total:
            self._violated("outside policy", refund)
        above = refund.amount > 10000 or refund.tier == "vip" or refund.refunds_90d >= 2
        given = sum(one.amount for one in before if one.was.customer == was.customer)
        above = above or given + refund.amount > MOST_IN_90_DAYS
        if above and not (refund.approved_by and mandate in self.approved):
            self._violated("above limit", refund)

    def _violated(self, law: str, refund: Refund) -> None:
        self.violations.append(law)


def _is_preview(act: Any) -> bool:
    return any(choice["id"].startswith("confirm:") for choice in act["choices"])
