"""What is wrong with a playbook, and how to mend it."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """Something unsafe or broken, how to mend it, and the conversation that shows it where one does."""

    file: Path
    line: int
    problem: str
    mend: str
    shown: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "\n    ".join([f"{self.file}:{self.line}: {self.problem}. {self.mend}.", *self.shown])
