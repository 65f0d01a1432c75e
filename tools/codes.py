"""One-time codes that prove who writes, and the proofs they gave: sealed, durable, and not for long."""

import asyncio
import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.clock import Clock
from domain.errors import Locked
from domain.ids import ContactId
from domain.json import JsonDict
from domain.sealed import seal
from tools.records import Records, Transaction

_CODES, _SENT, _PROOFS = "codes", "codes_sent", "proofs"
_DIGITS = 6


@dataclass(frozen=True, kw_only=True, slots=True)
class CodeRules:
    """The business's policy: for how long a code may be typed, how often wrongly, how many are sent to a
    contact a day, and for how long the proof holds that a right one gives."""

    minutes: int = 10
    tries: int = 3
    a_day: int = 5
    proof_minutes: int = 15


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim:
    """Who wants to prove to be which customer, and what for: a code and its proof are good for no other."""

    contact: ContactId
    customer: str
    purpose: str

    @property
    def id(self) -> str:
        return f"{self.contact}:{self.purpose}"


class Codes:
    """Issues and redeems codes. The newest code of a claim is the only one; it counts once."""

    def __init__(
        self, records: Records, clock: Clock, *, secret: bytes, rules: CodeRules | None = None
    ) -> None:
        self._records = records
        self._clock = clock
        self._secret = secret
        self.rules = rules or CodeRules()

    async def issue(self, claim: Claim, *, key: str) -> str:
        """A code to be sent to the customer; the same one for the same `key`.

        Raises:
            Locked: the contact has had all codes of today; only a person can help.
        """
        return await asyncio.to_thread(self._issue, claim, key)

    async def redeem(self, claim: Claim, sealed: str, *, key: str) -> str:
        """`right`, `wrong`, or `over` when there is no code (any more). A try counts once per `key`, and
        is booked before it is judged.

        Raises:
            Locked: that was the last wrong try; only a person can help.
        """
        verdict = await asyncio.to_thread(self._redeem, claim, sealed, key)
        if verdict == "locked":  # raised after the transaction, or the try would be undone
            raise Locked("person")
        return verdict

    async def proved(self, claim: Claim) -> bool:
        """Whether a code of this claim was given, not too long ago."""
        return await asyncio.to_thread(self._proved, claim)

    def _issue(self, claim: Claim, key: str) -> str:
        code = self._code(claim, key)
        with self._records.transaction() as records:
            known = records.get(_CODES, claim.id)
            if known is not None and known["key"] == key:
                return code
            self._count(records, claim.contact)
            expires = self._clock() + timedelta(minutes=self.rules.minutes)
            kept: JsonDict = {
                "key": key,
                "customer": claim.customer,
                "sealed": seal(code, claim.contact, self._secret),
                "expires": expires.isoformat(),
                "tries": [],
            }
            records.put(_CODES, claim.id, kept)
        return code

    def _count(self, records: Transaction, contact: ContactId) -> None:
        today = self._clock().date().isoformat()
        row = records.get(_SENT, contact)
        sent = int(row["sent"]) if row and row["day"] == today else 0
        if sent >= self.rules.a_day:
            raise Locked("person")
        records.put(_SENT, contact, {"day": today, "sent": sent + 1})

    def _redeem(self, claim: Claim, sealed: str, key: str) -> str:
        with self._records.transaction() as records:
            kept = records.get(_CODES, claim.id)
            if kept is None or kept["customer"] != claim.customer or self._is_past(kept["expires"]):
                return "over"
            tries = [*dict.fromkeys([*kept["tries"], key])]
            if len(tries) > self.rules.tries:
                return "locked"
            if hmac.compare_digest(str(kept["sealed"]), sealed):
                records.delete(_CODES, claim.id)
                until = self._clock() + timedelta(minutes=self.rules.proof_minutes)
                proof: JsonDict = {"customer": claim.customer, "until": until.isoformat()}
                records.put(_PROOFS, claim.id, proof)
                return "right"
            records.put(_CODES, claim.id, {**kept, "tries": tries})
            return "locked" if len(tries) == self.rules.tries else "wrong"

    def _proved(self, claim: Claim) -> bool:
        with self._records.reading() as records:
            proof = records.get(_PROOFS, claim.id)
        return proof is not None and proof["customer"] == claim.customer and not self._is_past(proof["until"])

    def _is_past(self, moment: object) -> bool:
        return self._clock() >= datetime.fromisoformat(str(moment))

    def _code(self, claim: Claim, key: str) -> str:
        """Six digits that nobody can guess without the secret, truncated as in RFC 4226."""
        text = f"issue|{claim.id}|{claim.customer}|{key}"
        digest = hmac.new(self._secret, text.encode(), hashlib.sha256).digest()
        start = digest[-1] & 0x0F
        number = int.from_bytes(digest[start : start + 4], "big") & 0x7FFFFFFF
        return f"{number % 10**_DIGITS:0{_DIGITS}}"
