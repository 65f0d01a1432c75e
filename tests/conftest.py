"""What every test runs under: no network beyond this machine, no settings of the machine's user."""

import os
import tempfile
from pathlib import Path

import pytest

import tests.leaks as leaks
from tests.postgres import database_url, postgres_server

__all__ = ["database_url", "postgres_server"]

GUARD = Path(__file__).parent / "guard"


def pytest_configure(config: pytest.Config) -> None:
    """Watch for leaks before anything of ours is imported, here and in every child process."""
    for name in [name for name in os.environ if name.startswith(("DESKHAND_", "LANGSMITH_", "LANGCHAIN_"))]:
        if name != "DESKHAND_TEST_POSTGRES":
            del os.environ[name]
    os.environ["LANGGRAPH_STRICT_MSGPACK"] = "true"  # nothing but plain data may cross a checkpoint
    if leaks.REPORT not in os.environ:
        os.environ[leaks.REPORT] = str(Path(tempfile.mkdtemp(prefix="leaks-")) / "report")
        os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(GUARD), os.environ.get("PYTHONPATH")]))
    leaks.watch(Path(os.environ[leaks.REPORT]))


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Fail the run when anything left the machine."""
    report = Path(os.environ[leaks.REPORT])
    if report.exists() and report.read_text():
        session.config.get_terminal_writer().line(
            f"LEAKED beyond this machine:\n{report.read_text()}", red=True
        )
        session.exitstatus = 3
