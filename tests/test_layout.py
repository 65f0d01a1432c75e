"""The layout's promises that the import contracts cannot express."""

import importlib.metadata
import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
OURS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["root_packages"]


def test_no_dependency_shadows_one_of_our_short_names() -> None:
    installed = importlib.metadata.packages_distributions()
    for name in [*OURS, "server"]:
        assert installed.get(name, ["deskhand"]) == ["deskhand"], f"{name} comes from {installed[name]}"


def test_nobody_imports_the_server() -> None:
    imports = re.compile(r"^\s*(from|import) server\b", re.MULTILINE)
    for package in OURS:
        for path in (ROOT / package).rglob("*.py"):
            assert not imports.search(path.read_text(encoding="utf-8")), path


def test_only_the_settings_read_the_environment() -> None:
    reads = re.compile(r"os\.environ|os\.getenv|getenv\(")
    readers = {
        path.relative_to(ROOT).as_posix()
        for package in OURS
        for path in (ROOT / package).rglob("*.py")
        if reads.search(path.read_text(encoding="utf-8"))
    }
    assert readers <= {"app/settings.py"}
