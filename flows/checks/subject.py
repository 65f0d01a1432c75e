"""One flow under the checker's eyes, and what is asked of every part of it."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Literal

from flows.checks.finding import Finding
from flows.conditions import Conditions
from flows.flow import Flow, Step
from flows.illustration import conversation
from playbooks.playbook import Playbook

Kind = Literal["read", "write"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Subject:
    """A flow of a playbook, with the words there are, per language, and the tools, each a read or a write."""

    flow: Flow
    playbook: Playbook
    words: Mapping[str, AbstractSet[str]]
    tools: Mapping[str, Kind]
    conditions: Conditions

    def found(self, line: int, problem: str, mend: str, shown: tuple[str, ...] = ()) -> Finding:
        """What is wrong on this line of the flow's page."""
        return Finding(file=self.flow.page.file, line=line, problem=problem, mend=mend, shown=shown)

    def missing_words(
        self, what: str, keys: Sequence[str], line: int, step: Step | None = None
    ) -> Iterator[Finding]:
        """Keys that a language has no words for."""
        for language in self.playbook.languages:
            for key in keys:
                if key not in self.words.get(language, ()):
                    problem = f"{what} has no words {key or '(no key)'} in {language}"
                    shown = conversation(self.flow, step, language) if step else ()
                    yield self.found(line, problem, f"Add {key or 'a key'} to the words in {language}", shown)

    def missing_tool(self, name: str, kind: Kind, line: int) -> Iterator[Finding]:
        """A tool that there is not, or of the other kind."""
        if self.tools.get(name) != kind:
            known = ", ".join(sorted(tool for tool, one in self.tools.items() if one == kind))
            yield self.found(line, f"there is no tool to {kind} called {name}", f"Use one of: {known}")

    def missing_slot(self, name: str | None, line: int) -> Iterator[Finding]:
        """A slot that the flow does not declare."""
        if name is not None and name not in self.flow.slots:
            yield self.found(line, f"there is no slot {name}", "Declare it under slots")
