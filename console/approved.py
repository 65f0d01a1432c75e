"""Approved templates as a person may send them: with what is known filled in, and blanks for the rest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from console.desk import Templates
from domain.contact import Contact
from playbooks.templates import ApprovedTemplate, Fill


@dataclass(frozen=True, kw_only=True, slots=True)
class Blank:
    """A placeholder: its name, what fills it, and with what it begins."""

    name: str
    fill: Fill
    value: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Sendable:
    """A template as it would read: text and blanks in turn; `titles` name it in its readers' languages.
    `chosen`: what a person had filled in before."""

    name: str
    titles: Mapping[str, str]
    language: str
    category: str
    pieces: tuple[str | Blank, ...]
    buttons: tuple[str, ...]
    chosen: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Filled:
    """What a person filled in, in the order of the text."""

    name: str
    values: Sequence[str]


def sendable(
    templates: Templates | None, contact: Contact, topic: str | None, person: str, draft: Filled | None = None
) -> list[Sendable]:
    """What may be sent to this customer about a topic, by this person: nothing against their wish."""
    if templates is None or contact.opted_out:
        return []
    allowed = [one for one in templates.approved(contact.business) if permitted(one, contact)]
    return [_sendable(one, templates, contact, topic, person, draft) for one in allowed]


def permitted(template: ApprovedTemplate, contact: Contact) -> bool:
    """Whether the customer has agreed to messages of this category; asks for nothing where none is needed."""
    return template.category != "marketing" or contact.marketing


def _sendable(
    template: ApprovedTemplate,
    templates: Templates,
    contact: Contact,
    topic: str | None,
    person: str,
    draft: Filled | None,
) -> Sendable:
    text = template.text(contact.language)
    language = text.code[:2]
    known: Mapping[Fill, str] = {
        **templates.fills(contact.business, topic, language),
        "customer": contact.sender.name or "",
        "person": person,
    }
    chosen = draft is not None and draft.name == template.name
    values = (
        list(draft.values)
        if draft and chosen
        else [known.get(template.fill[one], "") for one in text.placeholders]
    )
    literal, blanks = text.pieces[::2], zip(text.placeholders, values, strict=False)
    filled = [Blank(name=name, fill=template.fill[name], value=value) for name, value in blanks]
    between = [part for pair in zip(literal, filled, strict=False) for part in pair]
    return Sendable(
        name=template.name,
        titles=template.titles,
        language=language,
        category=template.category,
        pieces=(*between, literal[-1]),
        buttons=text.buttons,
        chosen=chosen,
    )
