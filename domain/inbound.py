"""What reaches us from a channel, free of any channel's format."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from domain.contact import Sender
from domain.ids import BusinessId, MessageId, OutboxId
from domain.json import Json, JsonDict


@dataclass(frozen=True, kw_only=True, slots=True)
class Text:
    body: str
    kind: Literal["text"] = "text"


@dataclass(frozen=True, kw_only=True, slots=True)
class Tap:
    """A tapped button, list row or template quick reply; `id` is the one we gave it."""

    id: str
    title: str
    kind: Literal["tap"] = "tap"


@dataclass(frozen=True, kw_only=True, slots=True)
class Form:
    """An answered WhatsApp Flow, address or call-permission form; `answers` as sent, any JSON."""

    name: str
    body: str = ""
    answers: Json = None
    kind: Literal["form"] = "form"


@dataclass(frozen=True, kw_only=True, slots=True)
class Media:
    """A file by reference. `url` lives five minutes, `media_id` seven days; `sha256` is base64."""

    what: Literal["image", "video", "audio", "document", "sticker"]
    media_id: str
    mime_type: str | None = None
    sha256: str | None = None
    url: str | None = None
    caption: str | None = None
    filename: str | None = None
    voice: bool = False
    animated: bool = False
    kind: Literal["media"] = "media"


@dataclass(frozen=True, kw_only=True, slots=True)
class Location:
    latitude: float
    longitude: float
    name: str | None = None
    address: str | None = None
    kind: Literal["location"] = "location"


@dataclass(frozen=True, kw_only=True, slots=True)
class Cards:
    """Shared address-book cards, as the channel sent them."""

    cards: list[JsonDict]
    kind: Literal["cards"] = "cards"


@dataclass(frozen=True, kw_only=True, slots=True)
class Reaction:
    """An emoji on an earlier message; `emoji` is None when it was taken away."""

    to: MessageId
    emoji: str | None = None
    kind: Literal["reaction"] = "reaction"


@dataclass(frozen=True, kw_only=True, slots=True)
class Basket:
    """An order composed from the WhatsApp catalog; items as the channel sent them."""

    catalog: str
    text: str
    items: list[JsonDict]
    kind: Literal["basket"] = "basket"


@dataclass(frozen=True, kw_only=True, slots=True)
class Edit:
    """The customer changed an earlier message; `text` is its new wording where it has one."""

    original: MessageId
    text: str | None = None
    kind: Literal["edit"] = "edit"


@dataclass(frozen=True, kw_only=True, slots=True)
class Revoke:
    """The customer deleted an earlier message."""

    original: MessageId
    kind: Literal["revoke"] = "revoke"


@dataclass(frozen=True, kw_only=True, slots=True)
class Unsupported:
    """Something the channel cannot hand over; `what` is its own word for it, if any."""

    what: str | None = None
    code: int | None = None
    kind: Literal["unsupported"] = "unsupported"


Content = Annotated[
    Text | Tap | Form | Media | Location | Cards | Reaction | Basket | Edit | Revoke | Unsupported,
    Field(discriminator="kind"),
]


@dataclass(frozen=True, kw_only=True, slots=True)
class Inbound:
    """One message of a customer. `at` is the channel's aware UTC time, with 1 s resolution."""

    business: BusinessId
    id: MessageId
    sender: Sender
    at: datetime
    content: Content
    reply_to: MessageId | None = None
    forwarded: bool = False
    referral: str | None = None
    type: Literal["inbound"] = "inbound"


@dataclass(frozen=True, kw_only=True, slots=True)
class Price:
    """What Meta says a message costs: category service, utility, marketing, ...; `type` regular or free."""

    category: str
    billable: bool | None = None
    type: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Delivery:
    """A status of a message of ours. Statuses arrive shuffled, repeated, or not at all."""

    business: BusinessId
    id: MessageId
    status: str  # sent, delivered, read, played, failed; others may come
    at: datetime
    outbox: OutboxId | None = None
    recipient: Sender | None = None
    error_code: int | None = None
    error: str | None = None
    price: Price | None = None
    type: Literal["delivery"] = "delivery"


@dataclass(frozen=True, kw_only=True, slots=True)
class Preference:
    """The customer stopped or resumed marketing messages in WhatsApp's own settings."""

    business: BusinessId
    sender: Sender
    wants: bool
    at: datetime
    category: str = "marketing_messages"
    type: Literal["preference"] = "preference"


@dataclass(frozen=True, kw_only=True, slots=True)
class IdentityChange:
    """A customer changed phone number or user id; `old` and `new` are the same person."""

    business: BusinessId
    old: Sender
    new: Sender
    at: datetime
    type: Literal["identity_change"] = "identity_change"


@dataclass(frozen=True, kw_only=True, slots=True)
class Echo:
    """Staff wrote to the customer from the Business app: the agent must fall silent."""

    business: BusinessId
    id: MessageId
    to: Sender
    at: datetime
    text: str | None = None
    type: Literal["echo"] = "echo"


@dataclass(frozen=True, kw_only=True, slots=True)
class Notice:
    """Anything else the channel tells us (account, template, handover events), kept as it came."""

    business: BusinessId | None
    topic: str
    data: JsonDict
    type: Literal["notice"] = "notice"


@dataclass(frozen=True, kw_only=True, slots=True)
class Quarantined:
    """A part of a webhook that cannot be read; kept with the reason, for an operator."""

    reason: str
    data: Json
    type: Literal["quarantined"] = "quarantined"


Item = Annotated[
    Inbound | Delivery | Preference | IdentityChange | Echo | Notice | Quarantined,
    Field(discriminator="type"),
]
