"""The languages of the console, and which one suits a browser."""

from babel import Locale, negotiate_locale

LANGUAGES = ("en", "fr", "nl", "de", "es", "it")


def accepted(header: str | None) -> str:
    """The language of the console that suits a browser's Accept-Language best; English else."""
    wanted = []
    for part in (header or "").split(","):
        tag, _, quality = part.strip().partition(";q=")
        wanted.append((-_share(quality), tag.replace("-", "_")))
    tags = [tag for _, tag in sorted(wanted, key=lambda one: one[0]) if tag.replace("_", "").isalnum()]
    found = negotiate_locale(tags, LANGUAGES)
    return Locale.parse(found).language if found else LANGUAGES[0]


def _share(quality: str) -> float:
    try:
        return float(quality or 1)
    except ValueError:
        return 0.0
