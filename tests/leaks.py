"""Records every connection beyond this machine, by this process and its children, so that the run can fail.

Two eyes, because each misses something: an audit hook sees all that goes through Python's sockets, at once;
a sampler of Linux's own tables sees what native libraries do behind Python's back.
"""

import ipaddress
import os
import socket
import sys
import threading
from pathlib import Path

REPORT = "TESTS_LEAK_REPORT"
"""Environment variable with the report file; children that inherit it watch themselves too."""

TABLES = ("tcp", "tcp6", "udp", "udp6")
SAMPLE_EVERY_S = 0.25


def watch(report: Path) -> None:
    """Begin watching this process; findings are appended to `report`, a line each."""
    sys.addaudithook(lambda event, args: _audit(event, args, report))
    if Path("/proc/net/tcp").exists():
        threading.Thread(target=_sample_forever, args=(report,), daemon=True, name="leak-guard").start()


def _audit(event: str, args: tuple[object, ...], report: Path) -> None:
    if event == "socket.connect":
        host = _host(args[1])
    elif event == "socket.getaddrinfo":
        host = str(args[0]) if args[0] else None
    else:
        return
    if host and not _is_local(host):
        _note(report, f"{event} {host}")


def _host(address: object) -> str | None:
    return str(address[0]) if isinstance(address, tuple) else None  # a path is a Unix socket


def _is_local(host: str) -> bool:
    if host in ("localhost", "localhost.", socket.gethostname()):
        return True
    try:
        ip = ipaddress.ip_address(host.split("%")[0])
    except ValueError:
        return host.endswith((".localhost", ".invalid"))
    mapped = getattr(ip, "ipv4_mapped", None)
    return bool((mapped or ip).is_loopback or ip.is_unspecified)


def _sample_forever(report: Path) -> None:
    seen: set[str] = set()
    while not threading.Event().wait(SAMPLE_EVERY_S):
        for remote in _own_remotes() - seen:
            seen.add(remote)
            if not _is_local(remote):
                _note(report, f"native {remote}")


def _own_remotes() -> set[str]:
    """Remote addresses of this process's sockets, from /proc/self."""
    inodes = set()
    for fd in Path("/proc/self/fd").iterdir():
        try:
            target = os.readlink(fd)
        except OSError:
            continue  # closed meanwhile
        if target.startswith("socket:["):
            inodes.add(target[8:-1])
    return {
        _address(fields[2])
        for table in TABLES
        for line in Path(f"/proc/self/net/{table}").read_text().splitlines()[1:]
        if (fields := line.split())[9] in inodes
    }


def _address(hexadecimal: str) -> str:
    """The kernel's hexadecimal address (host byte order in 4-byte words) as text."""
    raw = bytes.fromhex(hexadecimal.split(":")[0])
    words = b"".join(raw[i : i + 4][::-1] for i in range(0, len(raw), 4))
    return str(ipaddress.ip_address(words))


def _note(report: Path, finding: str) -> None:
    with report.open("a") as file:
        file.write(f"{os.getpid()} {finding}\n")
