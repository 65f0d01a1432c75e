"""The words customers read: Fluent messages per language, filled with facts."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from domain.clock import Clock, utc_now
from domain.errors import DeskhandError, UnsafePlaybook
from domain.json import Json
from prompts.formats import Formats, short, time

FALLBACK = "en"
COMMON = Path(__file__).parent / "words"
"""The folder of the messages every business shares."""

log = structlog.get_logger()


class WordsMissing(DeskhandError):
    """A message, or a fact that it needs, is not there."""


class Words:
    """Every message of a business in its languages. Thread-safe once made."""

    def __init__(
        self,
        messages: Mapping[str, Mapping[str, ast.Message | ast.Term]],
        *,
        zone: ZoneInfo,
        clock: Clock = utc_now,
        strict: bool = False,
    ) -> None:
        self._messages = messages
        self._bundles = {language: _bundle(language, found) for language, found in messages.items()}
        self._variables = {language: _variables(found) for language, found in messages.items()}
        self._zone = zone
        self._clock = clock
        self._strict = strict

    @classmethod
    def load(
        cls,
        dirs: Sequence[Path],
        languages: Sequence[str],
        *,
        zone: ZoneInfo | None = None,
        clock: Clock = utc_now,
        strict: bool = False,
    ) -> "Words":
        """Read `<language>.ftl` and every `<language>/*.ftl` from each folder; a later folder's message
        replaces an earlier one's.

        Dates are told in `zone` (Europe/Paris unless given). With `strict` (tests, the checker) what is
        missing raises instead of falling back to English.

        Raises:
            UnsafePlaybook: a file is not Fluent (file and line named), or there is no English.
        """
        wanted = dict.fromkeys([*languages, FALLBACK])
        messages = {language: _read(dirs, language) for language in wanted}
        if not messages[FALLBACK]:
            raise UnsafePlaybook(
                f"no {FALLBACK}.ftl and no folder {FALLBACK} in {', '.join(map(str, dirs))}: "
                "English is the fallback"
            )
        return cls(messages, zone=zone or ZoneInfo("Europe/Paris"), clock=clock, strict=strict)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that were read, English among them."""
        return tuple(self._messages)

    def keys(self, language: str) -> frozenset[str]:
        """The keys that have words in `language`."""
        return frozenset(key for key in self._messages.get(language, {}) if not key.startswith("-"))

    def variables(self, key: str, language: str = FALLBACK) -> frozenset[str]:
        """The facts that the message asks for, those of messages it refers to included."""
        return self._variables.get(language, {}).get(key, frozenset())

    def problems(self) -> list[str]:
        """What the languages lack or ask for beyond English, a line each; empty when all agree."""
        return [line for language in self._messages for line in self._compare(language)]

    def render(self, key: str, facts: Mapping[str, Json], language: str) -> str:
        """The message in `language`, else in English, else nothing: never an exception at run time.

        Raises:
            WordsMissing: only when strict.
        """
        for attempt in dict.fromkeys([language, FALLBACK]):
            text, problem = self._format(key, facts, attempt)
            if problem is None:
                return text
            if self._strict:
                raise WordsMissing(f"{key} in {attempt}: {problem}")
            log.error("words_missing", key=key, language=attempt, problem=problem)
        return text

    def _format(self, key: str, facts: Mapping[str, Json], language: str) -> tuple[str, str | None]:
        bundle = self._bundles.get(language)
        pattern = bundle.get_message(key).value if bundle and bundle.has_message(key) else None
        if bundle is None or pattern is None:
            return "", "no such message"
        formats = Formats(language, self._zone, self._clock().astimezone(self._zone).year)
        try:
            arguments = {name.replace(".", "-"): formats.argument(fact) for name, fact in facts.items()}
        except (ValueError, ArithmeticError) as error:
            return "", str(error)
        missing = self.variables(key, language) - arguments.keys()
        text, errors = bundle.format_pattern(pattern, {**dict.fromkeys(missing, "…"), **arguments})
        if missing:
            return str(text), f"facts missing: {', '.join(sorted(missing))}"
        return str(text), str(errors[0]) if errors else None

    def _compare(self, language: str) -> Iterator[str]:
        for key in sorted(self.keys(FALLBACK) - self.keys(language)):
            yield f"{language}: {key} has no words"
        for key in sorted(self.keys(language)):
            strange = self.variables(key, language) ^ self.variables(key)
            if key in self.keys(FALLBACK) and strange:
                yield f"{language}: {key} and its English differ in {', '.join(sorted(strange))}"
            elif key not in self.keys(FALLBACK):
                yield f"{language}: {key} is not in English"


class _References(Visitor):
    """Collects the variables of a message and of everything it refers to."""

    def __init__(self, messages: Mapping[str, ast.Message | ast.Term]) -> None:
        super().__init__()
        self.variables: set[str] = set()
        self._messages = messages
        self._seen: set[str] = set()

    def follow(self, key: str) -> None:
        if key in self._messages and key not in self._seen:
            self._seen.add(key)
            self.visit(self._messages[key])

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.follow(node.id.name)


def _variables(messages: Mapping[str, ast.Message | ast.Term]) -> dict[str, frozenset[str]]:
    found = {key: _References(messages) for key in messages}
    for key, references in found.items():
        references.follow(key)
    return {key: frozenset(references.variables) for key, references in found.items()}


def _bundle(language: str, messages: Mapping[str, ast.Message | ast.Term]) -> FluentBundle:
    # no isolation marks: phones show them as boxes
    bundle = FluentBundle([language], functions={"SHORT": short, "TIME": time}, use_isolating=False)
    bundle.add_resource(ast.Resource(list(messages.values())))
    return bundle


def _read(dirs: Sequence[Path], language: str) -> dict[str, ast.Message | ast.Term]:
    found: dict[str, ast.Message | ast.Term] = {}
    for folder in dirs:
        for path in (folder / f"{language}.ftl", *sorted((folder / language).glob("*.ftl"))):
            if path.exists():
                found.update(_parse(path))
    return found


def _parse(path: Path) -> Iterator[tuple[str, ast.Message | ast.Term]]:
    text = path.read_text("utf-8").replace("\r\n", "\n")
    for entry in _entries(text):
        if isinstance(entry, ast.Junk):
            start = entry.span.start if entry.span else 0
            line = text.count("\n", 0, start) + 1
            raise UnsafePlaybook(f"{path}:{line}: not Fluent: {entry.annotations[0].message}")
        if isinstance(entry, ast.Term):
            yield f"-{entry.id.name}", entry
        elif isinstance(entry, ast.Message):
            yield entry.id.name, entry


@lru_cache(maxsize=512)
def _entries(text: str) -> Sequence[ast.EntryType]:
    """The same pages are read for chats, letters and checks; parsing them takes seconds."""
    return tuple(FluentParser().parse(text).body)
