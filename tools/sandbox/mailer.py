"""The sandbox's mailbox: e-mails that were sent, for people and tests to read."""

from domain.json import JsonDict
from tools.mailer import Letter
from tools.records import Transaction
from tools.sandbox.backend import Backend
from tools.sandbox.rows import next_id, put


class SandboxMailer:
    """Meets tools.mailer.Mailer."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    async def send(self, to: str, letter: Letter, *, key: str) -> str:
        """Put it into the mailbox."""
        mail: JsonDict = {"to": to, "subject": letter.subject, "text": letter.text}

        def work(records: Transaction) -> str:
            id = next_id(records, "mailbox", "M")
            sent = self._backend.now().isoformat().replace("+00:00", "Z")
            put(records, "mailbox", id, {"id": id, **mail, "at": sent})
            return id

        return str((await self._backend.write(key, mail, "mailbox", work))["id"])
