"""The guard that fails the run when anything leaves the machine."""

import subprocess
import sys
from pathlib import Path

ATTEMPT = """
import socket, sys
from pathlib import Path
import tests.leaks as leaks
leaks.watch(Path(sys.argv[1]))
sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
sock.connect((sys.argv[2], 9))
"""


def _attempt(report: Path, address: str) -> str:
    command = [sys.executable, "-c", ATTEMPT, str(report), address]
    subprocess.run(command, check=True, cwd=Path(__file__).parents[1], env={"PYTHONPATH": "."})
    return report.read_text() if report.exists() else ""


def test_a_connection_beyond_this_machine_is_recorded(tmp_path: Path) -> None:
    # connecting a datagram socket sends nothing: 192.0.2.1 is reserved for documentation
    assert "socket.connect 192.0.2.1" in _attempt(tmp_path / "report", "192.0.2.1")


def test_loopback_is_no_leak(tmp_path: Path) -> None:
    assert _attempt(tmp_path / "report", "127.0.0.1") == ""
