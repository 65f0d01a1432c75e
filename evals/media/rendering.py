"""Papers as they could reach a shop, rendered: invoices, labels, order confirmations, screens."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import reportlab
import zxingcpp
from PIL import Image, ImageDraw, ImageFont

FONTS = Path(reportlab.__file__).parent / "fonts"
"""Bitstream Vera, which comes with reportlab."""

Words = Mapping[str, str]
LANGUAGES: Mapping[str, Words] = {
    "en": {"invoice": "Invoice number", "order": "Order number", "date": "Date", "total": "Total",
           "sub": "Subtotal", "tracking": "Tracking number", "serial": "Serial number", "model": "Model",
           "error": "Error", "thanks": "Thank you for your order!", "check": "Please check the water tank"},
    "fr": {"invoice": "Facture n°", "order": "N° de commande", "date": "Date", "total": "Total TTC",
           "sub": "Sous-total", "tracking": "N° de suivi", "serial": "N° de série", "model": "Modèle",
           "error": "Erreur",
           "thanks": "Merci pour votre commande !", "check": "Vérifiez le réservoir d'eau"},
    "nl": {"invoice": "Factuurnummer", "order": "Bestelnummer", "date": "Datum", "total": "Totaal",
           "sub": "Subtotaal", "tracking": "Zendingsnummer", "serial": "Serienummer", "model": "Model",
           "error": "Fout",
           "thanks": "Bedankt voor je bestelling!", "check": "Controleer het waterreservoir"},
    "de": {"invoice": "Rechnungsnummer", "order": "Bestellnummer", "date": "Datum", "total": "Gesamtbetrag",
           "sub": "Zwischensumme", "tracking": "Sendungsnummer", "serial": "Seriennummer", "model": "Modell",
           "error": "Fehler", "thanks": "Vielen Dank für Ihre Bestellung!", "check": "Wassertank prüfen"},
    "es": {"invoice": "Número de factura", "order": "Número de pedido", "date": "Fecha",
           "total": "Importe total", "sub": "Subtotal", "tracking": "Número de seguimiento",
           "serial": "Número de serie",
           "model": "Modelo", "error": "Error", "thanks": "¡Gracias por tu pedido!",
           "check": "Revisa el depósito de agua"},
    "it": {"invoice": "Numero fattura", "order": "Numero d'ordine", "date": "Data", "total": "Totale",
           "sub": "Subtotale", "tracking": "Numero di spedizione", "serial": "Numero di serie",
           "model": "Modello", "error": "Errore", "thanks": "Grazie per il tuo ordine!",
           "check": "Controlla il serbatoio dell'acqua"},
}  # fmt: skip
CARRIERS = ("DHL", "UPS", "PostNL", "Colissimo", "GLS", "DPD", "Correos", "bpost")
ITEMS = ("Kettle Brewster 1.7 L", "Vacuum V8 Plus", "Toaster Duo", "Desk lamp Lumo", "Air fryer Crispy 4")


@dataclass(frozen=True, kw_only=True, slots=True)
class Paper:
    """A rendered paper with what is to be read in it; `code` is what its barcode says."""

    kind: str
    language: str
    image: Image.Image
    fields: Mapping[str, str]
    code: str | None = None


def papers(language: str, seed: int) -> list[Paper]:
    """One of each kind, the same for the same seed."""
    made: list[Callable[[str, random.Random], Paper]] = [invoice, label, confirmation, plate, screen]
    return [make(language, random.Random(f"{seed}:{language}:{make.__name__}")) for make in made]


def invoice(language: str, rng: random.Random) -> Paper:
    """A page with a table: labels to the left, values beside them."""
    words, sheet = LANGUAGES[language], _Sheet(1240, 1400)
    number, order = f"INV-2026-{rng.randrange(1000, 9999)}", f"V-{rng.randrange(10_000, 99_999)}"
    total = rng.randrange(2_000, 99_900)
    sheet.text(80, 70, "VOLTERA", 64, bold=True)
    sheet.text(80, 160, "12 rue des Ateliers, 75011 Paris", 26)
    sheet.rows(
        80, 260, 520, [(words["invoice"], number), (words["order"], order), (words["date"], "12/11/2026")]
    )
    sheet.text(80, 480, rng.choice(ITEMS), 30)
    sheet.text(960, 480, _money(total - 500, language), 30)
    sheet.rows(80, 640, 880, [(words["sub"], _money(total - 500, language))])
    sheet.text(80, 740, words["total"], 38, bold=True)
    sheet.text(960, 740, _money(total, language), 38, bold=True)
    fields = {
        "invoice_number": number,
        "order_number": order,
        "date": "2026-11-12",
        "total": f"{total / 100:.2f} EUR",
    }
    return Paper(kind="invoice", language=language, image=sheet.image, fields=fields)


def label(language: str, rng: random.Random) -> Paper:
    """A parcel's label with a barcode."""
    words, sheet = LANGUAGES[language], _Sheet(1000, 1200)
    carrier = rng.choice(CARRIERS)
    parcel = f"003404{rng.randrange(10**13, 10**14)}"
    sheet.text(60, 50, carrier, 90, bold=True)
    sheet.text(60, 220, "Rue du Midi 4, 1000 Bruxelles", 32)
    sheet.text(60, 330, words["tracking"], 30)
    sheet.text(60, 380, " ".join(parcel[at : at + 4] for at in range(0, 20, 4)), 44, bold=True)
    sheet.barcode(60, 520, parcel, "Code128", (880, 220))
    fields = {"tracking_number": parcel, "carrier": carrier}
    return Paper(kind="label", language=language, image=sheet.image, fields=fields, code=parcel)


def confirmation(language: str, rng: random.Random) -> Paper:
    """An order's mail on a phone, with a QR code: values below their labels."""
    words, sheet = LANGUAGES[language], _Sheet(900, 1300)
    order, total = f"V-{rng.randrange(10_000, 99_999)}", rng.randrange(1_000, 49_900)
    sheet.text(60, 60, words["thanks"], 40, bold=True)
    sheet.text(60, 180, words["order"], 30)
    sheet.text(60, 230, order, 36, bold=True)
    sheet.text(60, 330, rng.choice(ITEMS), 30)
    sheet.text(60, 430, f"{words['total']}: {_money(total, language)}", 34)
    sheet.barcode(60, 600, f"https://www.voltera.example/o/{order}", "QRCode", (360, 360))
    fields = {"order_number": order, "total": f"{total / 100:.2f} EUR"}
    code = f"https://www.voltera.example/o/{order}"
    return Paper(kind="order", language=language, image=sheet.image, fields=fields, code=code)


def plate(language: str, rng: random.Random) -> Paper:
    """A product's type plate."""
    words, sheet = LANGUAGES[language], _Sheet(1100, 700, paper=(225, 226, 228))
    model, serial = f"KTL-{rng.randrange(1000, 9999)}X", f"VK{rng.randrange(10**7, 10**8)}A"
    sheet.text(70, 60, "VOLTERA", 56, bold=True)
    sheet.text(70, 200, f"{words['model']}: {model}", 40)
    sheet.text(70, 300, f"{words['serial']}: {serial}", 40)
    sheet.text(70, 420, "220-240 V~ 50/60 Hz 2200 W", 32)
    fields = {"model_number": model, "serial_number": serial}
    return Paper(kind="plate", language=language, image=sheet.image, fields=fields)


def screen(language: str, rng: random.Random) -> Paper:
    """An appliance's display or an app: light on dark."""
    words, sheet = LANGUAGES[language], _Sheet(1000, 640, paper=(18, 24, 38), ink=(235, 240, 250))
    code = f"E{rng.randrange(10, 99)}"
    sheet.text(90, 90, f"{words['error']} {code}", 80, bold=True)
    sheet.text(90, 280, words["check"], 38)
    return Paper(kind="screen", language=language, image=sheet.image, fields={"error_code": code})


def _money(cents: int, language: str) -> str:
    whole, rest = divmod(cents, 100)
    return f"€{whole}.{rest:02}" if language == "en" else f"{whole},{rest:02} €"


class _Sheet:
    """Something to write on."""

    def __init__(
        self,
        width: int,
        height: int,
        paper: tuple[int, int, int] = (255, 255, 255),
        ink: tuple[int, int, int] = (20, 20, 24),
    ) -> None:
        self.image = Image.new("RGB", (width, height), paper)
        self._draw = ImageDraw.Draw(self.image)
        self._ink = ink

    def text(self, x: int, y: int, text: str, size: int, *, bold: bool = False) -> None:
        font = ImageFont.truetype(FONTS / ("VeraBd.ttf" if bold else "Vera.ttf"), size)
        self._draw.text((x, y), text, fill=self._ink, font=font)

    def rows(self, x: int, y: int, gap: int, rows: list[tuple[str, str]]) -> None:
        for at, (left, right) in enumerate(rows):
            self.text(x, y + 60 * at, left, 30)
            self.text(x + gap, y + 60 * at, right, 30)

    def barcode(self, x: int, y: int, text: str, kind: str, size: tuple[int, int]) -> None:
        made = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, kind))
        drawn = np.asarray(zxingcpp.write_barcode_to_image(made, scale=4))
        picture = Image.fromarray(drawn).convert("RGB")
        self.image.paste(picture.resize(size, Image.Resampling.NEAREST), (x, y))
