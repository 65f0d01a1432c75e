"""Files of every kind that a company keeps its knowledge in."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from reportlab.pdfgen.canvas import Canvas

from domain.contact import Proof
from kb.documents import Document
from kb.folder import read_folder
from kb.shelf import Asker
from tests.kb.test_index import NOON, index, write

HTML = """<!doctype html><html lang="de-DE"><head><title>Abholung</title><script>alert(1)</script></head>
<body><nav>Menü</nav><main><h1>Abholung</h1><p>Wir heben alles <b>7 Tage</b> auf.</p>
<ul><li>Ausweis</li><li>Nummer</li></ul><p>Mehr <a href="https://shop.example/mehr">dazu</a>.</p></main>
<footer>Impressum</footer></body></html>"""

ZENDESK = {
    "articles": [
        {"id": 7, "locale": "en-us", "title": "Gift cards", "body": "<p>Valid <b>3 years</b>.</p>"},
        {"id": 7, "locale": "fr", "title": "Cartes cadeaux", "body": "<p>Valables 3 ans.</p>"},
        {"id": 8, "locale": "fr", "title": "Brouillon", "body": "<p>Non.</p>", "draft": True},
    ]
}
INTERCOM = {
    "type": "list",
    "data": [
        {
            "type": "article",
            "id": "9",
            "title": "Parts",
            "body": "<p>7 years.</p>",
            "state": "published",
            "default_locale": "en",
            "translated_content": {
                "type": "article_translated_content",
                "nl": {"title": "Onderdelen", "body": "<p>7 jaar.</p>", "state": "published"},
                "es": {"title": "Recambios", "body": "<p>7 años.</p>", "state": "draft"},
            },
        }
    ],
}
FRESHDESK = [
    {"id": 5, "title": "Jobs", "description": "<p>Apply online.</p>", "status": 2},
    {"id": 6, "title": "Later", "description": "<p>Soon.</p>", "status": 1},
]


def put(folder: Path, name: str, content: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, "utf-8")
    return path


def only(folder: Path) -> Document:
    (document,), broken = read_folder(folder)
    assert broken == []
    return document


def write_docx(path: Path, paragraphs: str) -> None:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    with ZipFile(path, "w") as archive:
        archive.writestr(
            "word/document.xml", f"<w:document {space}><w:body>{paragraphs}</w:body></w:document>"
        )


def test_a_web_page_is_told_without_menus_and_scripts(tmp_path: Path) -> None:
    put(tmp_path, "pickup.html", HTML)

    page = only(tmp_path)

    assert (page.title, page.language) == ("Abholung", "de")
    assert page.text == (
        "Wir heben alles *7 Tage* auf.\n\n- Ausweis\n- Nummer\n\nMehr dazu (https://shop.example/mehr)."
    )


def test_a_pdf_says_what_is_printed_in_it(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    canvas = Canvas(str(tmp_path / "en" / "house-rules.pdf"))
    canvas.drawString(72, 720, "Returns within 30 days.")
    canvas.save()

    page = only(tmp_path)

    assert (page.id, page.title, page.language) == ("house-rules", "house rules", "en")
    assert page.text == "Returns within 30 days."


def test_a_word_document_keeps_its_headings_and_lists(tmp_path: Path) -> None:
    (tmp_path / "fr").mkdir()
    heading = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Retours</w:t></w:r></w:p>'
    item = "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>complet</w:t></w:r></w:p>"
    plain = "<w:p><w:r><w:t xml:space='preserve'>30 </w:t></w:r><w:r><w:t>jours</w:t></w:r></w:p>"
    write_docx(tmp_path / "fr" / "retours.docx", heading + plain + item)

    assert only(tmp_path).text == "*Retours*\n\n30 jours\n- complet"


def test_pairs_in_a_table_are_a_document_each(tmp_path: Path) -> None:
    put(
        tmp_path,
        "en/faq.csv",
        "Question;Answer;Markets;Valid_until\nDo you sell cards?;No.;;\nIs it open?;Yes.;be|FR;2027-01-31\n",
    )

    documents, broken = read_folder(tmp_path)

    assert broken == []
    assert [one.questions[0] for one in documents] == ["Do you sell cards?", "Is it open?"]
    assert [one.markets for one in documents] == [(), ("BE", "FR")]
    assert len({one.source for one in documents}) == 2


def test_pairs_in_json_may_say_who_may_read_them(tmp_path: Path) -> None:
    pair = {"question": "Whose is it?", "answer": "Yours.", "language": "en", "proof": "code"}
    put(tmp_path, "faq.json", json.dumps([pair]))

    assert only(tmp_path).proof is Proof.CODE


@pytest.mark.parametrize(
    ("export", "told"),
    [
        (ZENDESK, {("en", "Gift cards", "Valid *3 years*."), ("fr", "Cartes cadeaux", "Valables 3 ans.")}),
        (INTERCOM, {("nl", "Onderdelen", "7 jaar.")}),
        (FRESHDESK, {("en", "Jobs", "Apply online.")}),
    ],
    ids=["zendesk", "intercom", "freshdesk"],
)
def test_published_articles_of_a_help_centre_are_taken_over(
    tmp_path: Path, export: object, told: set[tuple[str, str, str]]
) -> None:
    put(tmp_path, "en/help.json", json.dumps(export))

    documents, broken = read_folder(tmp_path)

    assert broken == []
    assert {(one.language, one.title, one.text) for one in documents} == told


def test_a_page_beside_a_file_says_what_the_file_does_not(tmp_path: Path) -> None:
    put(tmp_path, "pickup.html", HTML)
    put(tmp_path, "pickup.yaml", "title: Abholen\nmarkets: [DE]\naudience: people\nvalid_from: 2026-01-01\n")

    page = only(tmp_path)

    assert (page.title, page.markets, page.audience) == ("Abholen", ("DE",), "people")


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("en/a.pdf", "no pdf", "PDF"),
        ("en/a.docx", "no archive", "Word"),
        ("en/a.csv", "Frage,Antwort\nx,y\n", "question and answer"),
        ("en/a.json", "{", "line 1"),
        ("en/a.json", '{"pages": []}', "Zendesk"),
        ("a.html", "<p>Which language?</p>", "language"),
        ("en/a.html", "<script>only()</script>", "no text"),
    ],
)
def test_a_broken_file_is_named_with_what_to_do(
    tmp_path: Path, name: str, content: str, problem: str
) -> None:
    put(tmp_path, name, content)

    documents, (broken,) = read_folder(tmp_path)

    assert documents == []
    assert broken.source == name
    assert problem in broken.problem


def test_pairs_that_became_unreadable_stay_known_until_mended(tmp_path: Path) -> None:
    kb = index(tmp_path)
    table = put(tmp_path / "pages", "en/faq.csv", "question,answer\nDo you sell gift cards?,Never.\n")
    kb.sync(tmp_path / "pages")

    table.write_bytes(b"\xff\xfe\x00")
    report = kb.sync(tmp_path / "pages")

    assert [one.source for one in report.broken] == ["en/faq.csv"]
    assert [one.text for one in kb.search("Do you sell gift cards?", "en", 1, NOON)] == ["Never."]


def test_a_document_holds_for_its_market_and_readers_only(tmp_path: Path) -> None:
    kb = index(tmp_path)
    write(tmp_path / "pages", "en/belgium", "Strikes", "Is there a strike?", "Yes.", "markets: [BE]\n")
    write(tmp_path / "pages", "en/inside", "Margins", "What margin is there?", "40 %.", "audience: people\n")
    write(tmp_path / "pages", "en/vip", "Tariff", "Which tariff is mine?", "Gold.", "proof: code\n")
    kb.sync(tmp_path / "pages")

    def told(asker: Asker) -> set[str]:
        return {one.title for one in kb.search("any of it", "en", 9, NOON, asker=asker, least=0)}

    assert told(Asker()) == {"Strikes"}
    assert told(Asker(market="FR", proof=Proof.CHANNEL)) == set()
    assert told(Asker(market="BE", proof=Proof.DOCUMENT)) == {"Strikes", "Tariff"}
    assert told(Asker(market="FR", people=True)) == {"Margins", "Tariff"}
