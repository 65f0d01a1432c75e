"""Reads a flow's page into a flow."""

import hashlib
import json

from flows.flow import Flow, Offer, SlotDef
from flows.forms import FlowForm, OfferForm, SlotForm
from flows.layout import Layout
from playbooks.page import Page


def flow(page: Page) -> Flow:
    """The flow on a page.

    Raises:
        UnsafePlaybook: the page does not have a flow's shape; names file and line.
    """
    form = page.fill(FlowForm)
    if form.flow != page.file.stem:
        raise page.refuse(("flow",), f"the file of flow {form.flow} is named {form.flow}.yaml")
    return Flow(
        name=form.flow,
        about=form.about,
        examples={language: tuple(texts) for language, texts in form.examples.items()},
        proof=form.proof,
        slots={name: _slot(name, slot, page) for name, slot in form.slots.items()},
        steps=tuple(Layout(page).lay(form.steps)),
        documents=tuple(form.documents),
        tests=form.tests,
        version=hashlib.sha256(json.dumps(page.data, sort_keys=True).encode()).hexdigest()[:12],
        page=page,
        proves=form.proves,
    )


def _slot(name: str, form: SlotForm, page: Page) -> SlotDef:
    return SlotDef(
        name=name,
        type=form.type,
        ask=form.ask or f"ask-{name}",
        cannot=form.cannot,
        line=page.line(("slots", name)),
        pattern=form.pattern,
        options=form.options,
        offer=_offer(form.choices) if form.choices else None,
        opens_with=form.opens_with,
        when_asked=form.when_asked,
        read_back=form.read_back,
        titles=form.titles,
        kind=form.kind,
        place=form.place,
        none=form.none,
    )


def _offer(form: OfferForm) -> Offer:
    return Offer(
        tool=form.tool,
        args=form.args,
        value=form.value,
        title=form.title,
        description=form.description,
        words=form.words,
        about=form.about,
        nearest=form.nearest,
        single=form.single,
        by_product=form.by_product,
    )
