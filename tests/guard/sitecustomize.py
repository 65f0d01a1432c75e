"""Loaded by every Python child process of the tests: it watches its own connections too."""

import os
import sys
from pathlib import Path

if report := os.environ.get("TESTS_LEAK_REPORT"):
    sys.path.insert(0, str(Path(__file__).parents[1]))
    import leaks

    leaks.watch(Path(report))
