"""Reading the company's pages."""

from datetime import date
from pathlib import Path

import pytest

from kb.chunks import LONGEST, chunked
from kb.documents import BrokenDocument
from kb.folder import read_folder
from kb.markdown import parse, whatsapp

SHOP = Path(__file__).parents[2] / "playbooks" / "shop" / "knowledge"
LANGUAGES = {"en", "fr", "nl", "de", "es", "it"}
PAGE = """---
id: returns
title: Returns
language: en
questions: ["How do I return something?"]
valid_until: 2026-12-31
---

Within **30 days**.
"""


def test_a_page_is_read_with_its_front_page() -> None:
    document = parse(PAGE, "en/returns.md")

    assert (document.id, document.title, document.language) == ("returns", "Returns", "en")
    assert document.questions == ("How do I return something?",)
    assert document.valid_until == date(2026, 12, 31)
    assert document.text == "Within *30 days*."


def test_any_change_of_a_page_changes_its_digest() -> None:
    pages = [PAGE, PAGE.replace("30", "14"), PAGE.replace("something", "it"), PAGE.replace("2026", "2027")]

    assert len({parse(page, "en/returns.md").digest for page in pages}) == 4
    assert parse(PAGE.replace("\n", "\r\n"), "en/returns.md") == parse(PAGE, "en/returns.md")


@pytest.mark.parametrize(
    ("page", "problem"),
    [
        ("Just text", "must begin with a front page"),
        ("---\ntitle: A\nquestions: [Why?]: so\n---\nText", "not YAML in line 3"),
        ("---\nid: a\n---\nText", "title: Field required"),
        (PAGE.replace("language: en", "language: English"), "language"),
        (PAGE.replace("id: returns", "id: returns\nprice: 3"), "price"),
        (PAGE.replace("Within **30 days**.", ""), "no text"),
    ],
)
def test_a_broken_page_says_what_is_wrong(page: str, problem: str) -> None:
    with pytest.raises(BrokenDocument, match=problem):
        parse(page, "en/returns.md")


def test_broken_pages_are_named_and_the_others_read(tmp_path: Path) -> None:
    (tmp_path / "fine.md").write_text(PAGE, "utf-8")
    (tmp_path / "front.md").write_text("no front page", "utf-8")
    (tmp_path / "latin.md").write_bytes("é".encode("latin-1"))
    (tmp_path / "twin.md").write_text(PAGE, "utf-8")
    (tmp_path / "notes.txt").write_text("not a page", "utf-8")

    documents, broken = read_folder(tmp_path)

    assert [document.source for document in documents] == ["fine.md"]
    assert [one.source for one in broken] == ["front.md", "latin.md", "twin.md"]
    assert "fine.md has the same id" in broken[2].problem


def test_markdown_becomes_what_whatsapp_shows() -> None:
    page = "## Returns\n\nWithin **30 days**, see [our site](https://voltera.example).\n\n\n\n- free"

    assert (
        whatsapp(page) == "*Returns*\n\nWithin *30 days*, see our site (https://voltera.example).\n\n- free"
    )


def test_a_short_page_is_one_chunk() -> None:
    (chunk,) = chunked(parse(PAGE, "en/returns.md"))

    assert (chunk.id, chunk.text) == ("en/returns#0", "Within *30 days*.")


def test_a_long_page_is_cut_at_headings_and_paragraphs() -> None:
    body = "\n\n".join(f"## Part {n}\n\n" + "Words and words. " * 30 for n in range(4))

    chunks = chunked(parse(PAGE.replace("Within **30 days**.", body), "en/returns.md"))

    assert [chunk.text.split("\n")[0] for chunk in chunks] == [f"*Part {n}*" for n in range(4)]
    assert all(len(chunk.text) <= LONGEST for chunk in chunks)


def test_the_shop_says_the_same_things_in_every_language_short_enough_for_one_message() -> None:
    documents, broken = read_folder(SHOP)

    assert broken == []
    assert len({document.id for document in documents}) >= 7
    for subject in {document.id for document in documents}:
        same = [document for document in documents if document.id == subject]
        assert {document.language for document in same} == LANGUAGES
        assert all(len(document.questions) >= 5 for document in same)
    assert all(len(document.text) <= LONGEST for document in documents)
    assert all(document.source == f"{document.language}/{document.id}.md" for document in documents)
