"""Every text of the pages is in the words file, and every word there is used."""

import re

from console.rendering import TEMPLATES
from console.words import FOLDER, Words

BY_NAME = (
    *("reason-", "tier-", "proof-", "tool-", "kind-", "outcome-", "urgency-", "conflict-", "tab-", "done-"),
    *(
        "standing-",
        "tick-",
        "queue-empty-",
        "approval-answered-",
        "approval-limit-",
        "error-",
        "case-",
        "file-",
        "field-",
        "theme-",
        "occasion-",
        "role-",
        "act-",
        "resolved-",
        "snooze-",
        "order-",
        "subscription-",
        "call-",
    ),
)


def defined() -> set[str]:
    """The keys of the words file."""
    return set(re.findall(r"^([a-z][\w-]*) =", (FOLDER / "en.ftl").read_text(), re.MULTILINE))


def sources() -> str:
    """All templates and modules."""
    files = [*TEMPLATES.glob("*.html"), *TEMPLATES.parent.glob("*.py")]
    return "\n".join(path.read_text() for path in files)


def test_every_key_a_template_names_has_words() -> None:
    named = set(re.findall(r"""\bt\(\s*["']([\w-]+)["']\s*[,)]""", sources()))

    assert named - defined() == set()


def test_every_word_is_used() -> None:
    text = sources()
    unused = {key for key in defined() if f'"{key}"' not in text and f"'{key}'" not in text}

    assert {key for key in unused if not key.startswith(BY_NAME)} == set()


def test_a_name_without_words_is_made_readable() -> None:
    words = Words()

    assert words.one_of("reason", "vendor_down") == "A system did not answer"
    assert words.one_of("reason", "warranty_dispute") == "Warranty dispute"
