"""The words of the console's pages: Fluent messages, one file a language."""

from collections.abc import Mapping
from pathlib import Path

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from markupsafe import Markup

FOLDER = Path(__file__).parent / "words"


class Words:
    """The messages in one language."""

    def __init__(self, language: str = "en") -> None:
        self.language = language
        self.locale = Locale.parse(language)
        self._plain: dict[str, str] = {}  # messages without facts, made once
        self._bundle = FluentBundle([language], use_isolating=False)
        self._bundle.add_resource(FluentResource((FOLDER / f"{language}.ftl").read_text(encoding="utf-8")))

    def has(self, key: str) -> bool:
        """Whether there is such a message."""
        return self._bundle.has_message(key)

    def __call__(self, key: str, **facts: str | int | float) -> str:
        """The message with its facts.

        Raises:
            KeyError: there is no such message.
        """
        if not facts and (known := self._plain.get(key)):
            return known
        message = self._bundle.get_message(key)
        if message.value is None:
            raise KeyError(key)
        text, _ = self._bundle.format_pattern(message.value, _plain(facts))
        if not facts:
            self._plain[key] = str(text)
        return str(text)

    def one_of(self, kind: str, name: str, otherwise: str | None = None) -> str:
        """The words for a name from the system (`reason-asked`); without any those of the key `otherwise`, or
        the name itself made readable."""
        key = f"{kind}-{name}".replace("_", "-").replace(".", "-").replace(" ", "-").lower()
        if self.has(key):
            return self(key)
        return self(otherwise) if otherwise else readable(name)

    def language_name(self, code: str) -> str:
        """A language by its name."""
        name: str = self.locale.languages.get(code, code)
        return name


def own_name(code: str) -> str:
    """A language as its speakers call it."""
    name = Locale.parse(code).get_display_name(code) or code
    return name[:1].upper() + name[1:]


def readable(name: str) -> str:
    """A name from the system as words: `order_status` is Order status."""
    words = name.replace("_", " ").replace("-", " ").replace(".", " · ").strip()
    return words[:1].upper() + words[1:]


def _plain(facts: Mapping[str, str | int | float]) -> dict[str, str | int | float]:
    """Fluent must not mistake safe text for something else."""
    return {name: str(fact) if isinstance(fact, Markup) else fact for name, fact in facts.items()}
