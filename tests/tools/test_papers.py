"""Papers: real PDFs in every language, the same bytes for the same facts, a barcode that can be read."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pypdfium2
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from domain.money import Money
from tests.tools.office import Office
from tools.documents import PaperTerms
from tools.papers.papers import Bought, LabelFacts, OrderFacts, Party, invoice, label
from tools.papers.wording import languages, wording
from tools.sandbox import find
from tools.subscriptions import Terms
from tools.warranty import WarrantyTerms

TERMS = PaperTerms(
    warranty=WarrantyTerms(
        months=24, countries={"ES": 36}, products={}, care_plan="Care Plus", care_months=60
    ),
    subscription=Terms(pause_months=3, withdrawal_days=14, notice_days=30),
)
PARIS = ZoneInfo("Europe/Paris")
SHOP = Party(name="Voltera", address=("1 rue A", "75002 Paris"), email="a@b.example", vat_id="FR 1")
CLIENT = Party(name="Élodie Ñúñez-Weiß", address=("4000 Liège",), email="e@b.example")
TITLES = {
    "en": "Invoice",
    "fr": "Facture",
    "nl": "Factuur",
    "de": "Rechnung",
    "es": "Factura",
    "it": "Fattura",
}
LANGUAGES = sorted(TITLES)


def text(data: bytes) -> str:
    """All that can be read in a PDF."""
    pdf = pypdfium2.PdfDocument(data)
    return "\n".join(pdf[page].get_textpage().get_text_range() for page in range(len(pdf)))


def facts(lines: list[Bought], total: int, vat: int = 21) -> OrderFacts:
    return OrderFacts(
        number="V-10432",
        invoice="INV-10432",
        placed=datetime(2026, 11, 1, 23, 30, tzinfo=UTC),
        delivered=None,
        lines=lines,
        shipping=Money(490),
        discount=Money(0),
        total=Money(total),
        refunded=Money(0),
        method="iDEAL",
        vat=vat,
    )


KETTLE = Bought(name="Kettle Pico 1.7 L", quantity=2, price=Money(3990))


def test_papers_have_words_in_all_languages_with_the_same_keys() -> None:
    assert languages() == set(LANGUAGES)
    keys = [wording(language, PARIS).texts.keys() for language in LANGUAGES]
    assert all(one == keys[0] for one in keys)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_invoice_can_be_read_with_its_accents_lines_and_tax(language: str) -> None:
    said = text(invoice(facts([KETTLE], 8470), SHOP, CLIENT, wording(language, PARIS)))

    assert TITLES[language] in said
    assert "Élodie Ñúñez-Weiß" in said
    assert "Kettle Pico 1.7 L" in said
    for amount in ("39.90", "79.80", "84.70", "14.70", "70.00"):
        assert amount in said.replace(",", ".")


def test_days_are_those_of_the_shops_time_zone() -> None:
    assert "2 November 2026" in text(invoice(facts([KETTLE], 8470), SHOP, CLIENT, wording("en", PARIS)))


def test_the_same_facts_give_the_same_bytes() -> None:
    first = invoice(facts([KETTLE], 8470), SHOP, CLIENT, wording("fr", PARIS))

    assert first == invoice(facts([KETTLE], 8470), SHOP, CLIENT, wording("fr", PARIS))
    assert first != invoice(facts([KETTLE], 8471), SHOP, CLIENT, wording("fr", PARIS))


def test_a_long_invoice_goes_on_over_pages() -> None:
    many = [Bought(name=f"Thing {n}", quantity=1, price=Money(100)) for n in range(120)]

    data = invoice(facts(many, 12490), SHOP, CLIENT, wording("de", PARIS))

    assert len(pypdfium2.PdfDocument(data)) > 2
    assert all(f"Thing {n}" in text(data) for n in range(120))


@given(st.integers(0, 10**7), st.integers(0, 30))
def test_the_tax_within_a_total_is_right_to_the_nearest_cent(total: int, vat: int) -> None:
    tax = facts([], total, vat).vat_within.amount

    assert abs(tax * (100 + vat) - total * vat) * 2 <= 100 + vat


@pytest.mark.parametrize("tracking", ["3SVOLT0082634765R", "RM82634765R1", "6A0082634765R"])
def test_a_labels_barcode_is_the_tracking_number(tracking: str) -> None:
    told = LabelFacts(order="V-10432", tracking=tracking, carrier="PostNL", contents=["Kettle"])

    page = pypdfium2.PdfDocument(label(told, SHOP, CLIENT, wording("nl", PARIS)))[0]

    (code,) = zxingcpp.read_barcodes(page.render(scale=3).to_pil())
    assert (code.text, code.format) == (tracking, zxingcpp.BarcodeFormat.Code128)
    assert [round(side / 72 * 25.4) for side in page.get_size()] == [105, 148]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_paper_of_the_demo_shop_can_be_drawn(office: Office, language: str) -> None:
    documents = office.sandbox.toolset.documents
    serial = await documents.papers(find(language, "serial"))
    vip = await documents.papers(find(language, "vip"))

    for paper in [*serial, *vip]:
        file = await documents.file(paper.id, TERMS)
        assert file.data.startswith(b"%PDF-")
        assert paper.title in file.name + text(file.data)
    assert {paper.kind for paper in [*serial, *vip]} == {
        "invoice",
        "confirmation",
        "certificate",
        "contract",
        "label",
    }
