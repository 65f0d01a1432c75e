"""Key fields are found by their labels, in six languages, beside, below and behind them."""

import pytest

from ai.sight.fields import Spot, find_fields
from domain.media import Code, Line


def spots(*rows: tuple[str, ...]) -> list[Spot]:
    """A page: each row's texts in columns."""
    return [
        Spot(
            line=Line(text=text, box=(0.1 + 0.4 * column, 0.05 * row, 0.3, 0.02)),
            left=0.1 + 0.4 * column,
            right=0.4 + 0.4 * column,
            middle=0.05 * row + 0.01,
            height=0.02,
        )
        for row, texts in enumerate(rows)
        for column, text in enumerate(texts)
    ]


def read(*rows: tuple[str, ...], codes: tuple[Code, ...] = ()) -> dict[str, str]:
    return {field.name: field.value for field in find_fields(spots(*rows), codes)}


@pytest.mark.parametrize(
    ("label", "name", "value", "canonical"),
    [
        ("Order number:", "order_number", "V-10432", "V-10432"),
        ("N° de commande", "order_number", "V-1O432", "V-10432"),
        ("Bestelnummer", "order_number", "V - 10432", "V-10432"),
        ("Bestellnummer:", "order_number", "V-10432", "V-10432"),
        ("Número de pedido", "order_number", "V-10432", "V-10432"),
        ("Numero d'ordine", "order_number", "V-10432", "V-10432"),
        ("Invoice no.", "invoice_number", "INV-2026-0042", "INV-2026-0042"),
        ("Facture n°", "invoice_number", "F2026/0042", "F2026/0042"),
        ("Rechnungsnummer", "invoice_number", "R-20260042", "R-20260042"),
        ("Invoice date", "date", "12/11/2026", "2026-11-12"),
        ("Date", "date", "12 novembre 2026", "2026-11-12"),
        ("Datum", "date", "12. November 2026", "2026-11-12"),
        ("Fecha", "date", "12 de noviembre de 2026", "2026-11-12"),
        ("Total", "total", "1 249,90 €", "1249.90 EUR"),
        ("Gesamtbetrag", "total", "1.249,90 EUR", "1249.90 EUR"),
        ("Totaal", "total", "€ 49,95", "49.95 EUR"),
        ("Total", "total", "£1,249.90", "1249.90 GBP"),
        ("Tracking number", "tracking_number", "1Z 999 AA1 01 2345 6784", "1Z999AA10123456784"),
        ("Sendungsnummer", "tracking_number", "00340434161094015902", "00340434161094015902"),
        ("S/N", "serial_number", "VK24A0091734", "VK24A0091734"),
        ("Seriennummer", "serial_number", "SN-77120-B", "SN-77120-B"),
        ("Model", "model_number", "KTL-1700X", "KTL-1700X"),
        ("Modèle", "model_number", "WM8/FR", "WM8/FR"),
        ("Fehlercode", "error_code", "E04", "E04"),
        ("Error", "error_code", "0x80070005", "0x80070005"),
    ],
)
@pytest.mark.parametrize("layout", ["behind", "beside", "below"])
def test_a_field_is_found_wherever_its_value_stands(
    label: str, name: str, value: str, canonical: str, layout: str
) -> None:
    rows = {"behind": [(f"{label} {value}",)], "beside": [(label, value)], "below": [(label,), (value,)]}

    assert read(*rows[layout])[name] == canonical


def test_the_total_is_not_the_subtotal_or_the_tax() -> None:
    found = read(
        ("Subtotal", "41,58 €"), ("Total excl. VAT", "41,58 €"), ("VAT 20 %", "8,32 €"), ("Total", "49,90 €")
    )

    assert found["total"] == "49.90 EUR"


def test_a_carrier_and_its_number_need_no_label() -> None:
    assert read(("COLISSIMO",), ("6A 123 456 789 FR",)).get("carrier") == "Colissimo"
    assert read(("UPS Standard",), ("1Z999AA10123456784",)) == {
        "carrier": "UPS",
        "tracking_number": "1Z999AA10123456784",
    }


def test_a_code_tells_the_parcel_and_has_its_place() -> None:
    code = Code(format="Code128", text="1Z999AA10123456784", box=(0.1, 0.2, 0.5, 0.1))

    (field,) = find_fields([], [code])

    assert (field.name, field.value, field.box) == ("tracking_number", "1Z999AA10123456784", code.box)


def test_every_field_is_grounded_in_its_line() -> None:
    (field,) = find_fields(spots(("Order number V-10432",)), ())

    assert field.text == "Order number V-10432"
    assert field.box == (0.1, 0.0, 0.3, 0.02)


def test_a_letter_without_fields_has_none() -> None:
    assert read(("Dear Sir or Madam,",), ("thank you for your order, it arrived in good order.",)) == {}
