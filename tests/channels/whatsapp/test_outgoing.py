import importlib.util
import json
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.whatsapp.errors import BadMessage
from channels.whatsapp.outgoing import cut, payload
from domain.contact import Sender
from domain.ids import MessageId, OutboxId
from domain.outbound import Ask, Button, File, Offer, Outbound, Parameter, React, Row, Say, Template
from tests.channels.whatsapp.posts import BSUID, PHONE, SHARED

TO = Sender(phone=PHONE, bsuid=BSUID)
CONTRACT = SHARED / "contracts/whatsapp/whatsapp.cut.json"
CHECKER = SHARED / "contracts/speccheck.py"

YES = Button(id="confirm:1:yes", title="Oui")
NO = Button(id="confirm:1:no", title="Non")

MESSAGES: list[Outbound] = [
    Say(body="Votre colis arrive *demain* 📦"),
    Say(body="x" * 5000),
    Ask(body="Rembourser 49,90 € ?", buttons=(YES, NO)),
    Ask(body="b", buttons=(Button(id="1", title="Un titre vraiment trop long"), YES, NO)),
    Offer(body="Quelle commande ?", open="Voir mes commandes récentes", rows=(Row(id="1", title="V-10432"),)),
    Offer(
        body="b",
        open="o",
        rows=tuple(Row(id=str(n), title="t" * 30, description="d" * 90) for n in range(10)),
    ),
    File(what="image", media_id="123", caption="c"),
    File(what="document", media_id="123", filename="facture.pdf", caption="c" * 2000),
    File(what="audio", media_id="123", filename="reponse.ogg"),
    File(what="video", media_id="123"),
    React(to=MessageId("wamid.1"), emoji="👍"),
    Template(
        name="case_update",
        language="fr",
        category="utility",
        body="Bonjour Ann, il y a du nouveau.",
        parameters=(Parameter(name="customer", text="Ann"), Parameter(text="du\nnouveau")),
        buttons=(Button(id="fetch", title="Voir"),),
    ),
    Template(name="plain", language="fr", category="utility", body="Bonjour !"),
]


def body(message: Outbound, to: Sender = TO, reply_to: str | None = None) -> dict[str, Any]:
    return payload(to, message, outbox=OutboxId("o-1"), reply_to=MessageId(reply_to) if reply_to else None)


@pytest.fixture(scope="module")
def contract() -> Any:
    """Meta's OpenAPI document behind the shared checker."""
    if not CONTRACT.exists():
        pytest.skip("no ../shared/contracts beside the repository")
    spec = importlib.util.spec_from_file_location("speccheck", CHECKER)
    assert spec
    assert spec.loader
    sys.modules["speccheck"] = checker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(checker)
    return checker.Spec(json.loads(CONTRACT.read_text()), base="https://graph.facebook.com")


# newer than the document (v23) or left out of it: Meta's reference pages of the message objects name them
UNNAMED = (
    "biz_opaque_callback_data",
    "audio/voice",
    "image/caption",
    "document/caption",
    "document/filename",
    "template/components/1/index",  # its pattern knows neither its own example, 0, nor the 0-9 it speaks of
)


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: message.kind)
def test_every_message_keeps_to_metas_own_document(contract: Any, message: Outbound) -> None:
    operation = contract.find("POST", "https://graph.facebook.com/v26.0/1/messages")
    schema = operation.node["requestBody"]["content"]["application/json"]["schema"]

    errors = contract.errors(schema, body(message, reply_to="wamid.0"))

    known = tuple(f"{name}:" for name in UNNAMED)
    assert [error for error in errors if not error.lstrip("/").startswith(known)] == []


def test_a_phone_number_gets_its_plus_and_a_hidden_one_is_reached_by_user_id() -> None:
    assert body(Say(body="b"))["to"] == f"+{PHONE}"
    assert "recipient" not in body(Say(body="b"))
    hidden = body(Say(body="b"), to=Sender(bsuid=BSUID))
    assert (hidden["recipient"], "to" in hidden) == (BSUID, False)
    with pytest.raises(BadMessage):
        body(Say(body="b"), to=Sender(name="Zoé"))


def test_our_id_and_what_is_replied_to_travel_along() -> None:
    told = body(Say(body="b"), reply_to="wamid.0")

    assert told["biz_opaque_callback_data"] == "o-1"
    assert told["context"] == {"message_id": "wamid.0"}
    assert "context" not in body(Say(body="b"))


def test_labels_too_long_are_cut_and_stay_different() -> None:
    orders = tuple(Row(id=str(n), title=f"Commande du 12 novembre 2026, n° {n}") for n in range(10))

    rows = body(Offer(body="b", open="o" * 40, rows=orders))["interactive"]["action"]["sections"][0]["rows"]

    titles = [row["title"] for row in rows]
    assert len(set(titles)) == 10
    assert all(len(title) <= 24 for title in titles)
    assert titles[0] == "Commande du 12 novembre…"
    assert "description" not in rows[0]


def test_buttons_with_the_same_title_are_numbered() -> None:
    told = body(Ask(body="b", buttons=(Button(id="1", title="Oui"), Button(id="2", title=" Oui "))))

    titles = [button["reply"]["title"] for button in told["interactive"]["action"]["buttons"]]
    assert titles == ["Oui", "Oui 2"]


def test_a_voice_note_is_sent_as_one() -> None:
    assert body(File(what="audio", media_id="1", filename="a.ogg"))["audio"] == {"id": "1", "voice": True}
    assert body(File(what="audio", media_id="1", filename="a.mp3"))["audio"] == {"id": "1"}


def test_a_template_names_what_was_approved_and_what_fills_it_in_one_line() -> None:
    template = body(MESSAGES[-2])["template"]

    assert (template["name"], template["language"]["code"]) == ("case_update", "fr")
    filled, button = template["components"]
    assert filled["parameters"] == [
        {"type": "text", "parameter_name": "customer", "text": "Ann"},
        {"type": "text", "text": "du nouveau"},
    ]
    assert button["parameters"] == [{"type": "payload", "payload": "fetch"}]
    assert "components" not in body(MESSAGES[-1])["template"]


@pytest.mark.parametrize(
    "message",
    [
        Say(body=" \n"),
        Ask(body="", buttons=(YES,)),
        Ask(body="b" * 1025, buttons=(YES, NO)),
        Ask(body="b", buttons=()),
        Ask(body="b", buttons=tuple(Button(id=str(n), title=str(n)) for n in range(4))),
        Ask(body="b", buttons=(YES, YES)),
        Ask(body="b", buttons=(Button(id="1", title=" "),)),
        Ask(body="b", buttons=(Button(id="i" * 257, title="t"),)),
        Ask(body="b", buttons=(Button(id=" 1", title="t"),)),
        Offer(body="b", open="", rows=(Row(id="1", title="t"),)),
        Offer(body="b", open="o", rows=()),
        Offer(body="b", open="o", rows=tuple(Row(id=str(n), title=str(n)) for n in range(11))),
        Offer(body="b", open="o", rows=(Row(id="i" * 201, title="t"),)),
        File(what="audio", media_id="1", caption="words"),
        File(what="image", media_id=""),
        Template(name="n", language="fr", category="utility", body="b", parameters=(Parameter(text=" "),)),
    ],
)
def test_what_cutting_would_falsify_is_refused(message: Outbound) -> None:
    with pytest.raises(BadMessage):
        body(message)


@given(st.text(st.characters(codec=None), max_size=60), st.integers(1, 24))
def test_cutting_never_exceeds_the_limit_and_keeps_what_fits(text: str, limit: int) -> None:
    short = cut(text, limit)

    units = len(text.encode("utf-16-le", "surrogatepass")) // 2
    assert short == text if units <= limit else short.endswith("…")
    assert len(short.encode("utf-16-le", "surrogatepass")) // 2 <= limit


def test_whatever_a_model_wrote_can_travel_as_json() -> None:
    told = body(Say(body="a\ud83d\0b"))

    assert json.dumps(told, ensure_ascii=False).encode()
    assert told["text"]["body"] == "a�b"
