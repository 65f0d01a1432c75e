"""What we send to a customer, free of any channel's format but within WhatsApp's limits."""

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from domain.ids import DocumentId, MessageId


@dataclass(frozen=True, kw_only=True, slots=True)
class Button:
    """`id` comes back when tapped (256 characters at most); `title` 20 at most."""

    id: str
    title: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One row of a list: `id` 200, `title` 24, `description` 72 characters at most."""

    id: str
    title: str
    description: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Say:
    """Plain text, 4,096 characters at most, with WhatsApp's *bold* and _italic_."""

    body: str
    kind: Literal["say"] = "say"


@dataclass(frozen=True, kw_only=True, slots=True)
class Ask:
    """Text (1,024 at most) with one to three buttons."""

    body: str
    buttons: tuple[Button, ...]
    kind: Literal["ask"] = "ask"


@dataclass(frozen=True, kw_only=True, slots=True)
class Offer:
    """Text (1,024 at most) with a list of up to ten rows behind the button `open` (20 at most)."""

    body: str
    open: str
    rows: tuple[Row, ...]
    kind: Literal["offer"] = "offer"


@dataclass(frozen=True, kw_only=True, slots=True)
class File:
    """A file already uploaded to the channel; `what` decides how it is shown."""

    what: Literal["image", "document", "audio", "video"]
    media_id: str
    filename: str | None = None
    caption: str | None = None
    kind: Literal["file"] = "file"


@dataclass(frozen=True, kw_only=True, slots=True)
class Document:
    """A document kept in our store under `id`; the sender uploads it and sends the file instead. The
    caption has 1,024 characters at most."""

    id: DocumentId
    filename: str
    caption: str | None = None
    kind: Literal["document"] = "document"


@dataclass(frozen=True, kw_only=True, slots=True)
class Voice:
    """A voice note of ours, kept in our store under `id` until it is uploaded; `text` is what it says."""

    id: DocumentId
    text: str
    kind: Literal["voice"] = "voice"


@dataclass(frozen=True, kw_only=True, slots=True)
class React:
    """An emoji on a message of the customer's, in place of words."""

    to: MessageId
    emoji: str
    kind: Literal["react"] = "react"


Category = Literal["utility", "marketing"]
"""What a template is for, as Meta has approved it: marketing needs the customer's consent."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Parameter:
    """What fills a template's placeholder: the one of this `name`, or the next where they are numbered."""

    text: str
    name: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Template:
    """A message that Meta has approved by `name` and `language` (its codes), the only kind that may be sent
    once the customer has not written for 24 hours. `body` is how it reads with its `parameters`; a tapped
    button's id comes back (128 characters at most), its title is part of what was approved."""

    name: str
    language: str
    category: Category
    body: str
    parameters: tuple[Parameter, ...] = ()
    buttons: tuple[Button, ...] = ()
    kind: Literal["template"] = "template"


Outbound = Annotated[
    Say | Ask | Offer | File | Document | Voice | React | Template, Field(discriminator="kind")
]
