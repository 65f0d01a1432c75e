"""The words customers read: complete, formatted per language, and never a crash."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
import structlog
from hypothesis import given, settings
from hypothesis import strategies as st

from ai.keywords import spot
from domain.errors import UnsafePlaybook
from domain.json import Json
from prompts.words import COMMON, Words, WordsMissing

LANGUAGES = ("en", "fr", "nl", "de", "es", "it")
SHOP = Path(__file__).parents[2] / "playbooks" / "shop" / "words"
BUTTONS = (
    *("choice-human", "confirm-yes", "confirm-no", "list-open", "media-keep", "media-delete"),
    *("voice-unsure-yes", "voice-unsure-no", "heard-value-yes", "heard-value-no"),
)
ROWS = tuple(f"survey-score-{score}" for score in range(1, 6))


def noon() -> datetime:
    return datetime(2026, 11, 20, 12, tzinfo=UTC)


def load(*dirs: Path, strict: bool = True) -> Words:
    return Words.load(dirs or [COMMON], LANGUAGES, clock=noon, strict=strict)


def write(folder: Path, **files: str) -> Path:
    folder.mkdir(exist_ok=True)
    for language, text in files.items():
        (folder / f"{language}.ftl").write_text(text, "utf-8")
    return folder


COMMON_WORDS = Words.load([COMMON], LANGUAGES, strict=True)


@pytest.mark.parametrize("folders", [(COMMON,), (COMMON, SHOP)], ids=["common", "shop"])
def test_every_language_has_the_same_messages_asking_for_the_same_facts(folders: tuple[Path, ...]) -> None:
    words = load(*folders)

    assert words.problems() == []
    assert all(words.keys(language) == words.keys("en") for language in LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_and_list_rows_fit_on_the_phone(language: str) -> None:
    words = load()

    assert all(0 < len(words.render(key, {}, language)) <= 20 for key in BUTTONS)
    assert all(0 < len(words.render(key, {}, language)) <= 24 for key in ROWS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_shows_syntax_or_isolation_marks(language: str) -> None:
    words = load()
    facts: dict[str, Json] = {
        "shop": "Voltera",
        "opens": "2026-11-23T08:00:00Z",
        "days": 2,
        "reason": "too late",
    }
    facts |= {"question": "gold leaf?"}
    facts |= {"text": "Open at 9.", "minutes": 10, "hours": None}
    facts |= {
        "flow": "your order",
        "order": "V-10432",
        "type": "email",
        "value": "a@b.example",
        "who": "Marta",
    }
    facts |= {
        "model": "A300",
        "address": "Rue 1",
        "phone": "+33 1",
        "km": 2.8,
        "open": True,
        "today": "10:00–19:00",
    }
    facts |= {"weekdays": "10:00–19:00", "saturday": None, "sunday": None}

    said = [words.render(key, facts, language) for key in sorted(words.keys(language))]

    assert all(said)
    assert not [text for text in said if set(text) & set("{}$\u2068\u2069")]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "€1,149.90 | Tue 24 November | Mon 23 November at 09:00 | lamp and fan | 10432"),
        ("fr", "1 149,90 € | mardi 24 novembre | lundi 23 novembre à 9 h | lamp et fan | 10432"),
        (
            "nl",
            "€ 1.149,90 | dinsdag 24 november | maandag 23 november om 9 uur | lamp en fan | 10432",
        ),
        (
            "de",
            "1.149,90 € | Dienstag, 24. November | Montag, 23. November, 9 Uhr | lamp und fan | 10432",
        ),
        ("es", "1.149,90 € | martes 24 de noviembre | lunes 23 de noviembre a las 9:00 | lamp y fan | 10432"),
        ("it", "1.149,90 € | martedì 24 novembre | lunedì 23 novembre alle 9 | lamp e fan | 10432"),
    ],
)
def test_facts_are_written_as_people_of_the_language_write_them(
    tmp_path: Path, language: str, said: str
) -> None:
    line = "facts = { $money } | { $day } | { $time } | { $things } | { $count }"
    words = load(write(tmp_path / "words", **dict.fromkeys(LANGUAGES, line)))

    text = words.render(
        "facts",
        {
            "money": {"amount": 114990, "currency": "EUR"},
            "day": "2026-11-24",
            "time": "2026-11-23T08:00:00+00:00",
            "things": ["lamp", "fan"],
            "count": 10432,
        },
        language,
    )

    assert text.replace("\u00a0", " ") == said


def test_a_day_of_another_year_names_the_year(tmp_path: Path) -> None:
    words = load(write(tmp_path / "words", en="placed = { $day }"))

    assert words.render("placed", {"day": "2025-11-24"}, "en") == "Mon 24 November 2025"


def test_minutes_are_told_where_there_are_any(tmp_path: Path) -> None:
    words = load(write(tmp_path / "words", en="at = { $at }", fr="at = { $at }"))

    assert words.render("at", {"at": "2026-11-23T15:30:00Z"}, "fr") == "lundi 23 novembre à 16 h 30"


@settings(max_examples=50, deadline=None)
@given(st.text(min_size=1, max_size=3_000))
def test_what_a_customer_wrote_is_repeated_to_the_letter(text: str) -> None:
    assert COMMON_WORDS.render("knowledge-answer", {"text": "“" + text + "”"}, "fr") == "“" + text + "”"


def test_a_message_may_choose_on_a_fact_that_is_empty_or_a_number(tmp_path: Path) -> None:
    source = """
parcels = { $count ->
    [one] one parcel
   *[other] { $count } parcels
 }, { $late ->
    [yes] late
   *[no] on time
 }, { $eta ->
    [none] no date yet
   *[other] due { $eta }
 }
"""
    words = load(write(tmp_path / "words", en=source))

    assert words.render("parcels", {"count": 1, "late": True, "eta": None}, "en") == (
        "one parcel, late, no date yet"
    )
    assert words.render("parcels", {"count": 3, "late": False, "eta": "2026-11-24"}, "en") == (
        "3 parcels, on time, due Tue 24 November"
    )


def test_a_business_may_say_it_its_own_way(tmp_path: Path) -> None:
    words = load(COMMON, write(tmp_path / "words", en="thanks = Any time!"))

    assert words.render("thanks", {}, "en") == "Any time!"
    assert words.render("goodbye", {}, "en")


def test_a_language_without_the_message_falls_back_to_english_and_the_log_names_it(tmp_path: Path) -> None:
    words = load(write(tmp_path / "words", en="only-here = Hello", fr="other = Salut"), strict=False)

    with structlog.testing.capture_logs() as logs:
        said = words.render("only-here", {}, "fr")

    assert said == "Hello"
    assert logs[0]["key"] == "only-here"
    assert logs[0]["language"] == "fr"


@pytest.mark.parametrize(
    ("key", "facts", "said"),
    [
        ("nowhere", {}, ""),
        ("hello", {}, "Hello …!"),
        ("hello", {"name": {"first": "Ann"}}, ""),
        ("hello", {"name": {"amount": "x", "currency": "EUR"}}, ""),
    ],
)
def test_what_is_missing_never_stops_a_reply_but_fails_a_check(
    tmp_path: Path, key: str, facts: dict[str, object], said: str
) -> None:
    folder = write(tmp_path / "words", en="hello = Hello { $name }!")

    assert load(folder, strict=False).render(key, facts, "it") == said  # type: ignore[arg-type]
    with pytest.raises(WordsMissing, match=key):
        load(folder).render(key, facts, "en")  # type: ignore[arg-type]


def test_the_facts_a_message_needs_include_those_it_refers_to(tmp_path: Path) -> None:
    words = load(
        write(tmp_path / "words", en="a = { b } { $x ->\n    [one] { $y }\n   *[other] z\n }\nb = { $w }")
    )

    assert words.variables("a") == {"x", "y", "w"}


def test_languages_that_disagree_are_named(tmp_path: Path) -> None:
    words = load(
        write(tmp_path / "words", en="a = { $x }\nb = B", fr="a = { $y }\nc = C", nl="a = { $x }\nb = B")
    )

    found = words.problems()

    assert "fr: a and its English differ in x, y" in found
    assert "fr: b has no words" in found
    assert "fr: c is not in English" in found
    assert not [line for line in found if line.startswith("nl")]


def test_a_broken_file_is_refused_with_its_line(tmp_path: Path) -> None:
    folder = write(tmp_path / "words", en="fine = Fine\n\nbroken = { $x\n")

    with pytest.raises(UnsafePlaybook, match=r"en\.ftl:3"):
        load(folder)


def test_a_language_may_be_a_folder_of_files(tmp_path: Path) -> None:
    folder = write(tmp_path / "words", en="a = A\n")
    write(folder / "en", orders="b = B\n", refunds="c = C\n")

    assert load(folder).keys("en") == {"a", "b", "c"}


def test_a_business_without_english_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnsafePlaybook, match=r"no en\.ftl"):
        load(write(tmp_path / "words", fr="a = A"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["disclosure", "bot-question", "tool-busy", "media-other"])
def test_the_word_we_tell_customers_to_write_brings_a_person(language: str, key: str) -> None:
    said = COMMON_WORDS.render(key, {"shop": "Voltera"}, language)

    (word,) = re.findall(r"[“„«‘]\s?(\w+)\s?[”“»’]", said)

    assert "human" in spot(word)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_button_to_a_person_works_when_typed_too(language: str) -> None:
    assert "human" in spot(COMMON_WORDS.render("choice-human", {}, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_that_brings_messages_back_works(language: str) -> None:
    assert "START" in COMMON_WORDS.render("privacy-stop", {}, language)
    assert "resume" in spot("START")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shops_buttons_and_rows_fit_on_the_phone(language: str) -> None:
    words = load(COMMON, SHOP)
    keys = words.keys("en")

    # a button's title needs no facts: "fit-yes" is an answer
    plain = [key for key in keys if not words.variables(key)]
    buttons = [key for key in plain if key.startswith("choice-") or key.endswith(("-yes", "-no"))]
    rows = [key for key in keys if key.startswith("reason-")]

    assert all(0 < len(words.render(key, {}, language)) <= 20 for key in buttons)
    assert all(0 < len(words.render(key, {}, language)) <= 24 for key in rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_moment_in_short_fits_into_a_row_of_a_list(language: str, tmp_path: Path) -> None:
    row = "row = { SHORT($at) }\n"
    folder = write(tmp_path / "words", **{"en": row, language: row})
    words = load(folder)

    rows = [words.render("row", {"at": f"2026-{month:02}-23T13:30:00Z"}, language) for month in range(1, 13)]

    assert all(len(row) <= 24 and "30" in row for row in rows)
    assert words.render("row", {"at": "no date"}, language) == "no date"


@pytest.mark.parametrize("key", ["handoff-closed", "handoff-late-closed"])
@pytest.mark.parametrize(
    ("language", "today", "tomorrow", "later"),
    [
        ("en", "today at 09:00", "tomorrow at 09:00", "on Mon 23 November at 09:00"),
        ("fr", "aujourd'hui à 9 h et", "demain à 9 h et", "de retour lundi 23 novembre à 9 h et"),
        ("nl", "vandaag vanaf 9 uur en", "morgen vanaf 9 uur en", "op maandag 23 november om 9 uur en"),
        ("de", "Heute ab 9 Uhr", "Morgen ab 9 Uhr", "Ab Montag, 23. November, 9 Uhr"),
        ("es", "hoy a las 9:00", "mañana a las 9:00", "el lunes 23 de noviembre a las 9:00"),
        ("it", "oggi alle 9 e", "domani alle 9 e", "lunedì 23 novembre alle 9 e"),
    ],
)
def test_a_date_is_told_only_where_people_are_not_back_today_or_tomorrow(
    key: str, language: str, today: str, tomorrow: str, later: str
) -> None:
    told = [
        load().render(key, {"opens": "2026-11-23T08:00:00Z", "days": days}, language) for days in (0, 1, 2)
    ]

    assert all(part in text for part, text in zip((today, tomorrow, later), told, strict=True)), told
