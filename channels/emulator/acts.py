"""What a customer can be told to do, as JSON from the page or from a headless client."""

from typing import Annotated, Literal, assert_never

from pydantic import BaseModel, ConfigDict, Field

from channels.emulator.phones import Bubble, Phone
from channels.emulator.writing import Writing

Digits = Annotated[str, Field(pattern=r"^\+?[1-9]\d{5,14}$")]


class _Act(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Text(_Act):
    type: Literal["text"] = "text"
    body: Annotated[str, Field(min_length=1, max_length=65_536)]
    reply_to: str | None = None


class Tap(_Act):
    """With `title` the choice need not be one that was offered: for forged and stale buttons."""

    type: Literal["tap"] = "tap"
    message_id: str
    id: str
    title: str | None = None


class Reaction(_Act):
    type: Literal["reaction"] = "reaction"
    message_id: str
    emoji: str | None = None


class Location(_Act):
    type: Literal["location"] = "location"
    latitude: Annotated[float, Field(ge=-90, le=90)]
    longitude: Annotated[float, Field(ge=-180, le=180)]
    name: str | None = None
    address: str | None = None


class Edit(_Act):
    type: Literal["edit"] = "edit"
    message_id: str
    body: Annotated[str, Field(min_length=1)]


class Revoke(_Act):
    type: Literal["revoke"] = "revoke"
    message_id: str


class NumberChange(_Act):
    """Without `phone`, or where the number is hidden, only the user id changes."""

    type: Literal["number_change"] = "number_change"
    phone: Digits | None = None


class Unsupported(_Act):
    type: Literal["unsupported"] = "unsupported"
    what: str = "poll"


Act = Annotated[
    Text | Tap | Reaction | Location | Edit | Revoke | NumberChange | Unsupported, Field(discriminator="type")
]


def perform(act: Act, phone: Phone, writing: Writing) -> Bubble | None:
    """Let the customer do it; answers the new message, if there is one.

    Raises:
        NotOnPhone: it is about a message that is not on the screen.
        NumberTaken: another customer has the new number.
    """
    match act:
        case Text():
            return writing.text(phone, act.body, act.reply_to)
        case Tap():
            return writing.tap(phone, act.message_id, act.id, act.title)
        case Location():
            return writing.location(phone, act.model_dump(exclude={"type"}, exclude_none=True))
        case Unsupported():
            return writing.unsupported(phone, act.what)
        case _:
            _change(act, phone, writing)
            return None


def _change(act: Reaction | Edit | Revoke | NumberChange, phone: Phone, writing: Writing) -> None:
    match act:
        case Reaction():
            writing.react(phone, act.message_id, act.emoji)
        case Edit():
            writing.edit(phone, act.message_id, act.body)
        case Revoke():
            writing.revoke(phone, act.message_id)
        case NumberChange():
            writing.change_number(phone, act.phone.lstrip("+") if act.phone else None)
        case _:
            assert_never(act)
