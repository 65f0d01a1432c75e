"""The emulator of a desk without Meta: connected to it as Meta would be, with the demo's customers."""

from app.premises import Premises
from channels.emulator.emulator import Emulator
from channels.emulator.options import ApprovedText, EmulatorOptions
from domain.ids import MessageId
from playbooks.playbook import Playbook
from store.records import Records
from store.vault import media_id
from tools.sandbox import Sandbox

HINTS = {
    "shipped": "a parcel on its way",
    "small": "may be refunded at once",
    "large": "a refund needs a person",
    "late": "a late parcel",
    "old": "too late for a refund",
    "vip": "a VIP",
    "serial": "many refunds already",
    "private": "shows no phone number",
}
"""What the demo customers of tools.sandbox are good for, as the chat page tells it."""


def emulator(premises: Premises) -> Emulator:
    """The emulator of the main business's number."""
    settings, known, voice = premises.settings, premises.known, premises.main.voice
    world = Sandbox(Records(premises.database, settings.business))
    return Emulator(
        EmulatorOptions(
            webhook_url=f"http://127.0.0.1:{settings.port}/webhook/whatsapp",
            app_secret=known.app_secret,
            verify_token=known.verify_token,
            access_token=known.access_token,
            phone_number_id=settings.business,
            display_number=voice.phone,
            business_name=voice.shop,
            transcript=lambda message: _heard(premises, MessageId(message)),
            templates=_approved(premises.main),
            customers=lambda: [
                {**row, "hint": HINTS.get(row["role"], "")} for row in world.show()["customers"]
            ],
        )
    )


def _heard(premises: Premises, message: MessageId) -> str | None:
    """What was heard in a voice note; None as long as nobody has listened."""
    entry = premises.vault.find(media_id(premises.settings.business, message))
    return entry.reading.text if entry and entry.reading else None


def _approved(playbook: Playbook) -> tuple[ApprovedText, ...]:
    """The playbook's templates, as if Meta had approved them."""
    return tuple(
        ApprovedText(
            name=one.name, category=one.category, language=text.code, body=text.body, buttons=text.buttons
        )
        for one in playbook.templates.values()
        for text in one.texts.values()
    )
