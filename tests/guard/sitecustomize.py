"""Loaded by every Python child process of the tests: it watches its own connections too."""

import importlib.util
import os
from pathlib import Path

if report := os.environ.get("TESTS_LEAK_REPORT"):
    # by its file: with the tests' folder on the path, tests/channels would hide channels
    spec = importlib.util.spec_from_file_location("leaks", Path(__file__).parents[1] / "leaks.py")
    assert spec is not None
    assert spec.loader is not None
    leaks = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(leaks)
    leaks.watch(Path(report))
