"""Limits as data: up to where the agent acts alone, and what a person may let it do."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from domain.json import Json
from domain.money import Money

ROLES = ("agent", "lead", "admin")
"""People's roles, the least first. An admin may approve everything."""

Above = Literal["act", "closed", "count", "sum", "incident"]
"""Which limit is exceeded: of one act, of one outside opening hours, of a customer's in a period; or none may
act alone in an incident."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Window:
    """What one customer gets within some days without a person, the act in question included."""

    days: int
    count: int | None
    sum: Money | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Bounds:
    """Up to where the agent acts alone: in one act, in one outside opening hours, and in windows."""

    act: Money | None = None
    closed: Money | None = None
    customer: tuple[Window, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Limit:
    """The limits of one tool. `amount` and `currency` name the arguments that hold its money; `tiers` have
    bounds of their own; `approvers` hold up to which money a role may approve, None for any."""

    tool: str
    amount: str
    currency: str
    bounds: Bounds
    tiers: Mapping[str, Bounds]
    approvers: Mapping[str, Money | None]
    line: int

    def of(self, tier: str | None) -> Bounds:
        """The bounds for a customer of this tier."""
        return self.tiers.get(tier or "", self.bounds)

    def money(self, args: Mapping[str, Json]) -> Money | None:
        """What an act with these arguments is about; None where it is about no money."""
        amount, currency = args.get(self.amount), args.get(self.currency)
        return Money(amount, str(currency)) if isinstance(amount, int) else None

    def may_approve(self, role: str | None, args: Mapping[str, Json]) -> bool:
        """Whether a person in this role may let the act happen; without a role as the least one may."""
        rank = ROLES.index(role) if role in ROLES else 0
        named = [one for one in ROLES[: rank + 1] if one in self.approvers]
        if role == "admin" or not self.approvers:
            return True
        return bool(named) and not exceeds(self.money(args), self.approvers[named[-1]])

    @property
    def is_of_money(self) -> bool:
        """Whether it bounds money in one act, and says who may approve more."""
        bounded = [bounds.act for bounds in (self.bounds, *self.tiers.values())]
        return all(bounded) and bool(self.approvers)


def exceeds(money: Money | None, bound: Money | None) -> bool:
    """Whether the money is above the bound; another currency cannot be compared and always is."""
    if money is None or bound is None:
        return False
    return money.currency != bound.currency or money.amount > bound.amount


def approvers(limits: Mapping[str, Limit], tool: str, args: Json) -> tuple[str, ...]:
    """The roles that may approve this act, the least first."""
    limit, given = limits.get(tool), args if isinstance(args, dict) else {}
    return tuple(role for role in ROLES if limit is None or limit.may_approve(role, given))


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _MoneyForm(_Strict):
    amount: int = Field(ge=0)
    currency: str = Field(pattern="[A-Z]{3}")

    @property
    def money(self) -> Money:
        return Money(self.amount, self.currency)


class _WindowForm(_Strict):
    days: int = Field(ge=1)
    count: int | None = Field(default=None, ge=0)
    sum: _MoneyForm | None = None

    @model_validator(mode="after")
    def _bounds_something(self) -> "_WindowForm":
        if self.count is None and self.sum is None:
            raise ValueError("write a count, a sum, or both")
        return self

    @property
    def window(self) -> Window:
        return Window(days=self.days, count=self.count, sum=self.sum.money if self.sum else None)


class _BoundsForm(_Strict):
    act: _MoneyForm | None = None
    closed: _MoneyForm | None = None
    customer: list[_WindowForm] = []

    @property
    def bounds(self) -> Bounds:
        return Bounds(
            act=self.act.money if self.act else None,
            closed=self.closed.money if self.closed else None,
            customer=tuple(one.window for one in self.customer),
        )


class LimitForm(_BoundsForm):
    """A tool's limits as a playbook's page writes them."""

    amount: str = "amount"
    currency: str = "currency"
    tiers: dict[str, _BoundsForm] = {}
    approvers: dict[Annotated[str, Field(pattern="|".join(ROLES))], _MoneyForm | Literal["any"]] = {}

    def limit(self, tool: str, line: int) -> Limit:
        """The limits of `tool`, written at `line`."""
        return Limit(
            tool=tool,
            amount=self.amount,
            currency=self.currency,
            bounds=self.bounds,
            tiers={tier: form.bounds for tier, form in self.tiers.items()},
            approvers={
                role: one.money if isinstance(one, _MoneyForm) else None
                for role, one in self.approvers.items()
            },
            line=line,
        )
