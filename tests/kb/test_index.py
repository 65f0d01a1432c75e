"""Keeping the index in step with the pages, and finding the one that answers."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kb.index import Index
from kb.ranking import Calibration, Calibrations
from tests.kb.hashing import Hashing

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
HALF = Calibration(
    question=8,
    text=0,
    question_above=0,
    text_above=0,
    words=0,
    lead=0,
    bias=-3.5,
    usual_question=0,
    usual_text=0,
    enough=0.5,
)
PLAIN = Calibrations(own=HALF, foreign=HALF)
"""For the stand-in: an answer is what shares about half of its words with a question."""

PAGES = {
    "en/hours": ("Opening hours", "When are you open?", "Open from nine to six."),
    "fr/hours": ("Horaires", "Quels sont vos horaires ?", "Ouvert de neuf à dix-huit heures."),
    "en/returns": ("Returns", "How do I send something back?", "Within thirty days."),
    "fr/shipping": ("Livraison", "Combien coûte la livraison ?", "Quatre euros."),
}


def write(folder: Path, name: str, title: str, question: str, text: str, extra: str = "") -> None:
    language, subject = name.split("/")
    path = folder / f"{name}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    front = f'id: {subject}\ntitle: {title}\nlanguage: {language}\nquestions: ["{question}"]\n{extra}'
    path.write_text(f"---\n{front}---\n{text}\n", "utf-8")


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    for name, (title, question, text) in PAGES.items():
        write(tmp_path / "pages", name, title, question, text)
    return tmp_path / "pages"


def index(tmp_path: Path, embedder: Hashing | None = None) -> Index:
    zone = ZoneInfo("Europe/Paris")
    return Index(tmp_path / "index", embedder or Hashing(), zone=zone, calibrations=PLAIN)


def test_a_question_finds_the_page_that_answers(tmp_path: Path, pages: Path) -> None:
    kb = index(tmp_path)
    kb.sync(pages)

    (best, *_) = kb.search("when are you open today?", "en", 3, NOON)

    assert (best.source, best.title, best.language) == ("en/hours.md", "Opening hours", "en")
    assert best.text == "Open from nine to six."
    assert 0.5 <= best.score <= 1


def test_what_was_not_it_makes_the_next_likelier(tmp_path: Path, pages: Path) -> None:
    kb = index(tmp_path)
    kb.sync(pages)
    question = "how do I send back what was open?"
    (best,) = kb.search(question, "en", 3, NOON)

    found = kb.search(question, "en", 3, NOON, without=[best.id])

    assert [one.source for one in found] == ["en/hours.md"]
    assert kb.search(question, "en", 3, NOON, without=[best.id, found[0].id]) == []


def test_the_customers_language_comes_first_even_when_another_fits_better(
    tmp_path: Path, pages: Path
) -> None:
    kb = index(tmp_path)
    kb.sync(pages)

    found = kb.search("When are you open? horaires", "fr", 3, NOON, least=0)

    assert "en/hours.md" not in [passage.source for passage in found]
    assert "fr/hours.md" in [passage.source for passage in found]


def test_what_the_customers_language_lacks_is_found_in_another(tmp_path: Path, pages: Path) -> None:
    kb = index(tmp_path)
    kb.sync(pages)

    (best,) = kb.search("Combien coûte la livraison", "en", 3, NOON)

    assert best.source == "fr/shipping.md"


@pytest.mark.parametrize("question", ["who won the football match", "", "   ", "?!"])
def test_a_question_without_an_answer_finds_nothing(tmp_path: Path, pages: Path, question: str) -> None:
    kb = index(tmp_path)
    kb.sync(pages)

    assert kb.search(question, "en", 3, NOON) == []


def test_an_empty_index_finds_nothing(tmp_path: Path) -> None:
    assert index(tmp_path).search("when are you open", "en", 3, NOON) == []


def test_scores_fall_from_the_best_passage_on(tmp_path: Path, pages: Path) -> None:
    kb = index(tmp_path)
    kb.sync(pages)

    scores = [passage.score for passage in kb.search("open returns livraison", "en", 9, NOON, least=0)]

    assert len(scores) == 3
    assert scores == sorted(scores, reverse=True)


def test_only_what_changed_is_embedded_again(tmp_path: Path, pages: Path) -> None:
    embedder = Hashing()
    kb = index(tmp_path, embedder)
    first = kb.sync(pages)
    embedder.embedded.clear()

    write(pages, "en/hours", "Opening hours", "When are you open?", "Open from ten to four.")
    write(pages, "en/new", "Gift cards", "Do you sell gift cards?", "Yes.")
    (pages / "en/returns.md").unlink()
    heard: list[tuple[int, int]] = []
    second = kb.sync(pages, lambda done, total: heard.append((done, total)))

    assert first.added == tuple(sorted(f"{name}.md" for name in PAGES))
    assert (second.added, second.changed, second.removed) == (
        ("en/new.md",),
        ("en/hours.md",),
        ("en/returns.md",),
    )
    assert len(embedder.embedded) == 2
    assert heard == [(1, 2), (2, 2)]
    assert kb.search("when are you open", "en", 1, NOON)[0].text == "Open from ten to four."
    assert kb.search("send something back", "en", 1, NOON) == []


def test_a_page_that_breaks_is_named_and_keeps_answering_as_before(tmp_path: Path, pages: Path) -> None:
    kb = index(tmp_path)
    kb.sync(pages)

    (pages / "en/hours.md").write_text("---\nid: [\n---\nOops", "utf-8")
    report = kb.sync(pages)

    assert [one.source for one in report.broken] == ["en/hours.md"]
    assert report.removed == ()
    assert kb.search("when are you open", "en", 1, NOON)[0].text == "Open from nine to six."


def test_an_index_is_kept_between_starts(tmp_path: Path, pages: Path) -> None:
    index(tmp_path).sync(pages)
    embedder = Hashing()

    again = index(tmp_path, embedder)

    assert again.search("when are you open", "en", 1, NOON)[0].source == "en/hours.md"
    assert again.sync(pages).added == ()
    assert embedder.embedded == []


def test_another_model_builds_the_index_anew(tmp_path: Path, pages: Path) -> None:
    index(tmp_path, Hashing("old")).sync(pages)

    again = index(tmp_path, Hashing("new"))

    assert again.search("when are you open", "en", 1, NOON) == []
    assert len(again.sync(pages).added) == len(PAGES)


def test_what_another_process_learned_is_found_without_a_restart(tmp_path: Path, pages: Path) -> None:
    serving, command = index(tmp_path), index(tmp_path)

    command.sync(pages)

    assert serving.search("when are you open", "en", 1, NOON)[0].source == "en/hours.md"


def test_a_page_counts_on_its_days_in_the_business_time_zone(tmp_path: Path, pages: Path) -> None:
    extra = "valid_from: 2026-12-24\nvalid_until: 2026-12-26\n"
    write(pages, "en/christmas", "Christmas hours", "Open at christmas?", "Closed.", extra)
    kb = index(tmp_path)
    kb.sync(pages)

    def found(at: datetime) -> bool:
        return any(one.text == "Closed." for one in kb.search("open at christmas", "en", 3, at))

    assert not found(datetime(2026, 12, 23, 22, 59, tzinfo=UTC))
    assert found(datetime(2026, 12, 23, 23, 1, tzinfo=UTC))
    assert found(datetime(2026, 12, 26, 22, 59, tzinfo=UTC))
    assert not found(datetime(2026, 12, 26, 23, 1, tzinfo=UTC))


def test_a_title_is_no_question_where_a_page_has_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    for name, title, text in (
        ("a", "how do I do that", "We open at nine and close at six, from Monday to Saturday."),
        ("b", "Page two", "To descale the kettle, boil vinegar."),
    ):
        front = f"---\nid: {name}\ntitle: {title}\nlanguage: en\n---\n"
        (tmp_path / "pages" / f"{name}.md").write_text(f"{front}{text}\n", "utf-8")
    kb = index(tmp_path)
    kb.sync(tmp_path / "pages")

    best = kb.search("how do I descale the kettle", "en", 1, NOON, least=0)

    assert [one.source for one in best] == ["b.md"]


def test_one_sentence_of_a_long_page_answers_for_it_where_a_page_names_no_questions(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    talk = "Our shops have kettles, lamps and much else. Come by and see."
    for name, text in (
        ("care", f"{talk} Descale a kettle with vinegar. {talk} {talk} We are glad to help. {talk}"),
        ("kettles", "Every kettle is a fine kettle. Ask for a kettle."),
    ):
        front = f"---\nid: {name}\ntitle: Page\nlanguage: en\n---\n"
        (tmp_path / "pages" / f"{name}.md").write_text(f"{front}{text}\n", "utf-8")
    kb = index(tmp_path)
    kb.sync(tmp_path / "pages")
    question = "descale a kettle"

    entries, found = kb.evidence(question, "en", NOON, foreign=False)
    care = [one.source for one in entries].index("care.md")

    assert found.text.argmax() != care
    assert found.question.argmax() == care
    assert [one.source for one in kb.search(question, "en", 1, NOON, least=0)] == ["care.md"]


def test_a_copy_finds_the_same_and_what_is_tried_on_it_stays_there(tmp_path: Path, pages: Path) -> None:
    kb = index(tmp_path)
    kb.sync(pages)
    question = "when are you open today?"
    before = kb.search(question, "en", 3, NOON)

    copy = kb.copied(tmp_path / "copy")
    same = copy.search(question, "en", 3, NOON)
    copy.drop("en/hours.md")

    assert same == before
    assert copy.search(question, "en", 3, NOON) != before
    assert kb.search(question, "en", 3, NOON) == before
