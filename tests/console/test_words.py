"""Every text of the pages is in the words file, and every word there is used."""

import re

import pytest
import yaml

from console.languages import LANGUAGES
from console.rendering import TEMPLATES
from console.words import FOLDER, Words
from prompts.cases import FOLDER as CASES
from tests.flows.world import Order

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
        "filter-due-",
        "role-",
        "act-",
        "resolved-",
        "snooze-",
        "order-",
        "subscription-",
        "call-",
        "next-",
        "consent-",
        "trend-",
        "effect-",
        "command-",
        "fact-",
        "value-",
        "doubt-",
        "mood-",
    ),
)


def messages(language: str = "en") -> dict[str, str]:
    """The messages of a words file as they are written."""
    text = (FOLDER / f"{language}.ftl").read_text()
    return dict(re.findall(r"^([a-z][\w-]*) =(.*(?:\n[ \t].*)*)", text, re.MULTILINE))


def defined() -> set[str]:
    """The keys of the words file."""
    return set(messages())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_words_with_the_same_facts(language: str) -> None:
    english, own = messages(), messages(language)

    assert own.keys() == english.keys()
    facts = {key: set(re.findall(r"\$\w+", text)) for key, text in own.items()}
    assert facts == {key: set(re.findall(r"\$\w+", text)) for key, text in english.items()}


def test_every_reason_for_a_case_has_its_words_and_what_to_do() -> None:
    reasons = yaml.safe_load((CASES / "reasons.yaml").read_text())

    unsaid = {reason for reason in reasons if f"reason-{reason}".replace("_", "-") not in defined()}
    told = {key.removeprefix("next-") for key in defined() if key.startswith("next-")}

    assert unsaid == set()
    assert {"approval", "safety", "fraud", "legal", "erase", "incident"} <= told


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_can_be_said(language: str) -> None:
    words = Words(language)

    for key, text in messages(language).items():
        facts = dict.fromkeys(re.findall(r"\$(\w+)", text), 2)
        assert words(key, **facts)


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


def test_what_is_known_of_an_order_and_its_customer_has_its_words() -> None:
    order = Order("V-1", "c-1", 100).answer(own=True)
    customer = {"tier": "vip", "language": "de", "lifetime_value": 1, "refunds_90d": 2, "open_tickets": 0}

    unsaid = {key for key in [*order, *customer] if f"fact-{key}".replace("_", "-") not in defined()}

    assert unsaid == set()
