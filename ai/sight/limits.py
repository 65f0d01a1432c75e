"""What the child process that parses strangers' files may use: little memory, some seconds, no network."""

import ctypes
import os
import resource
import sys

MEMORY = 1_600 * 1024 * 1024
"""Bytes of address space: recognising text in a large picture takes half of it."""
CPU_S = 15
NEW_USERS, NEW_NETWORK = 0x10000000, 0x40000000
"""CLONE_NEWUSER and CLONE_NEWNET of Linux's sched.h."""


def confine() -> None:
    """Limit this process for good, as far as the operating system can."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_S, CPU_S + 1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _leave_the_network()
    sys.addaudithook(_refuse)


def _leave_the_network() -> None:
    """A network of its own with nothing in it, where the kernel grants one; the audit hook is behind it."""
    libc = ctypes.CDLL(None, use_errno=True)
    if hasattr(libc, "unshare") and libc.unshare(NEW_NETWORK) != 0:
        libc.unshare(NEW_USERS | NEW_NETWORK)


def _refuse(event: str, args: tuple[object, ...]) -> None:
    if event in ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo"):
        raise PermissionError("no network here")
    if event in ("subprocess.Popen", "os.exec", "os.posix_spawn", "os.system", "os.fork"):
        raise PermissionError("no further processes here")


def quiet_streams() -> tuple[int, int]:
    """Private file descriptors of stdin and stdout; whatever a library prints goes nowhere."""
    into, out = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nothing, standard)
    return into, out
