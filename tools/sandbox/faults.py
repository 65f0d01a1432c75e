"""Failures on demand: the next calls of a capability go wrong, in every process."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from domain.errors import Busy, Misconfigured, ToolError
from tools.records import Transaction

FaultKind = Literal["busy", "misconfigured", "answer_lost"]
"""`answer_lost` does what was asked and then fails as busy: money moved, and nobody heard."""

_KIND = "faults"


@dataclass(frozen=True, kw_only=True, slots=True)
class Fault:
    capability: str
    kind: FaultKind
    retry_after: timedelta | None = None

    @property
    def after_the_work(self) -> bool:
        return self.kind == "answer_lost"

    def error(self) -> ToolError:
        """The error the caller sees."""
        match self.kind:
            case "busy":
                return Busy(f"the sandbox's {self.capability} was told to be down", self.retry_after)
            case "answer_lost":
                return Busy(f"the sandbox's {self.capability} was told to lose its answer", self.retry_after)
            case "misconfigured":
                return Misconfigured(f"the sandbox's {self.capability} was told to refuse its credentials")


def plan(records: Transaction, fault: Fault, times: int) -> None:
    """Let the next `times` calls of the capability fail; 0 ends it."""
    if times < 1:
        records.delete(_KIND, fault.capability)
        return
    seconds = fault.retry_after.total_seconds() if fault.retry_after else None
    records.put(_KIND, fault.capability, {"kind": fault.kind, "times": times, "retry_after_s": seconds})


def planned(records: Transaction, capability: str) -> bool:
    """Whether the next call is to fail."""
    return records.get(_KIND, capability) is not None


def take(records: Transaction, capability: str) -> Fault | None:
    """The failure planned for this call, used up by asking."""
    row = records.get(_KIND, capability)
    if row is None:
        return None
    seconds = row["retry_after_s"]
    delay = None if seconds is None else timedelta(seconds=seconds)
    fault = Fault(capability=capability, kind=row["kind"], retry_after=delay)
    plan(records, fault, row["times"] - 1)
    return fault
