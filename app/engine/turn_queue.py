"""The queue of turns: DBOS, and everything we know about its ways (version 3.4.0, pinned)."""

from collections.abc import Awaitable, Callable, Collection
from datetime import datetime
from uuid import uuid4

from dbos import DBOS, DBOSClient

from app.engine.options import EngineOptions
from domain.ids import ConversationId
from store.database import Connection, Database

APPLICATION = "deskhand"
VERSION = "1"
"""DBOS resumes only workflows of its own version. Ours are one step and repeatable: any build may."""

QUEUE = "turns"
WORKFLOW = "turn"
ACTIVE = ["ENQUEUED", "PENDING", "DELAYED"]
BATCH = 500

Run = Callable[[ConversationId, int], Awaitable[None]]
"""Runs a conversation's turns up to a number."""


def migrate(database: Database) -> None:
    """Bring DBOS's own tables up to date; safe to repeat and in several processes at once."""
    DBOS.migrate(database.engine.url.render_as_string(hide_password=False))


def workflow_id(conversation: ConversationId, turn: int) -> str:
    """DBOS's name for a turn; zero-padded, because turns queued within a second are run by name."""
    return f"{conversation}:{turn:08d}"


class TurnQueue:
    """Turns waiting to be run. A queued turn is a doorbell: it runs its conversation's turns up to its own.

    So it does no harm that DBOS may start two turns of a conversation at once, or in the wrong order.
    """

    def __init__(self, database: Database, executor: str, options: EngineOptions) -> None:
        self._database = database
        self._executor = executor
        self._options = options
        self._client = DBOSClient(
            system_database_engine=database.engine,
            application_name=APPLICATION,
            lazy=True,
            retry_connection_errors=False,
        )

    def put(self, connection: Connection, conversation: ConversationId, turn: int) -> None:
        """Queue a turn within the caller's transaction."""
        self._put(connection, conversation, turn, workflow_id(conversation, turn))

    def put_again(self, conversation: ConversationId, turn: int) -> bool:
        """Queue a turn that the queue has lost; false when it has not lost it."""
        name = workflow_id(conversation, turn)
        found = self._client.list_workflows(
            workflow_id_prefix=name, status=ACTIVE, load_input=False, load_output=False
        )
        if found:
            return False
        self._database.write(lambda c: self._put(c, conversation, turn, f"{name}:{uuid4().hex[:8]}"))
        return True

    def open(self) -> None:
        """Say how turns are to be run; off the event loop, and before `launch`, which looks at once."""
        self._client.register_queue(
            QUEUE,
            partition_concurrency=1,
            worker_concurrency=self._options.turns,
            polling_interval_sec=self._options.poll.total_seconds(),
            on_conflict="always_update",
        )

    def launch(self, run: Run) -> None:
        """Begin to run turns; to be called on the event loop that is to run them."""
        DBOS(
            config={
                "name": APPLICATION,
                "system_database_engine": self._database.engine,
                "application_version": VERSION,
                "executor_id": self._executor,
                "run_migrations": False,
                "use_listen_notify": False,
                "log_level": "ERROR",
            }
        )

        async def turn(conversation: str, number: int) -> None:
            await run(ConversationId(conversation), number)

        DBOS.workflow(name=WORKFLOW, max_recovery_attempts=None)(turn)
        DBOS.launch()

    def close(self) -> None:
        """Stop running turns; off the event loop."""
        DBOS.destroy(destroy_registry=True)

    def adopt(self, executor: str) -> int:
        """Queue again the turns that process was running; how many.

        Not part of DBOS's documented surface: its hosted service would call it.
        """
        return len(DBOS._recover_pending_workflows([executor]))

    def adopt_unknown(self, known: Collection[str]) -> int:
        """Queue again the turns of processes nobody knows (any more); how many."""
        running = self._client.list_workflows(
            status="PENDING", queue_name=QUEUE, load_input=False, load_output=False, limit=10 * BATCH
        )
        owners = {workflow.executor_id for workflow in running if workflow.executor_id}
        return sum(self.adopt(owner) for owner in owners - set(known))

    def forget(self, before: datetime) -> int:
        """Forget turns finished before then; how many."""
        forgotten = 0
        while True:
            done = self._client.list_workflows(
                queue_name=QUEUE,
                status=["SUCCESS", "ERROR", "CANCELLED"],
                completed_before=before.isoformat(),
                load_input=False,
                load_output=False,
                limit=BATCH,
            )
            self._client.delete_workflows([workflow.workflow_id for workflow in done])
            forgotten += len(done)
            if len(done) < BATCH:
                return forgotten

    def erase(self, conversation: ConversationId) -> int:
        """Forget all turns of a conversation, whatever became of them; how many."""
        theirs = self._client.list_workflows(
            workflow_id_prefix=conversation, load_input=False, load_output=False
        )
        self._client.delete_workflows([workflow.workflow_id for workflow in theirs])
        return len(theirs)

    def _put(self, connection: Connection, conversation: ConversationId, turn: int, name: str) -> None:
        self._client.enqueue_in_transaction(
            connection,
            {
                "workflow_name": WORKFLOW,
                "queue_name": QUEUE,
                "workflow_id": name,
                "queue_partition_key": conversation,
                "app_version": VERSION,
            },
            conversation,
            turn,
        )
