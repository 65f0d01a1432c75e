"""A person's answer becomes the agent's, once a person has approved it, and only then."""

import re
from collections.abc import Iterator

import httpx
import pytest

from app.engine.engine import Engine
from domain.event import Decision
from domain.ids import ConversationId
from tests.journeys.phone import Company, Phone, eventually
from tests.journeys.servers import running

PASSWORD = "correct horse battery"
QUESTION = "can I rent a carpet cleaner from you?"
ANSWER = "Yes: carpet cleaners cost €19 a day in our Paris shop."

SLANG = "do the llama thing with us"
HOURS = "10:00"


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    data = tmp_path_factory.mktemp("deskhand")
    with running(data, DESKHAND_CONSOLE__PASSWORD=PASSWORD) as server, Company(server) as company:
        yield company


@pytest.fixture
def office(company: Company) -> Iterator[httpx.Client]:
    """An admin's browser."""
    with httpx.Client(base_url=company.server.url, timeout=300) as browser:
        submit(browser, "/console/login", "/console/login", name="admin", password=PASSWORD)
        yield browser


def submit(browser: httpx.Client, page: str, action: str, **fields: str) -> httpx.Response:
    token = re.search(r'name="csrf" value="(\w+)"', browser.get(page).text)
    assert token, f"{page} has no form"
    origin = {"origin": str(browser.base_url).rstrip("/")}
    return browser.post(action, data={"csrf": token[1], **fields}, headers=origin)


def decide(customer: Phone, **decision: str) -> None:
    conversation = ConversationId(customer.conversation()["id"])
    Engine(customer.company.database).decide(conversation, Decision(person="ana", **decision))  # type: ignore[arg-type]


def waiting(office: httpx.Client) -> str:
    """The page, once a draft is on it."""
    page = office.get("/console/knowledge").text
    return page if "/approve" in page else ""


def resolved(company: Company) -> Phone:
    """A customer whose question nothing answered, but a person did."""
    customer = company.stranger("en")
    customer.writes(QUESTION)
    customer.writes("I want to talk to a person")
    decide(customer, do="take")
    decide(customer, do="reply", text=ANSWER)
    eventually(lambda: ANSWER in customer.last(), "the person's words")
    decide(customer, do="resolve")
    return customer


def test_what_a_person_answered_is_told_to_all_after_approval_and_taken_back(
    company: Company, office: httpx.Client
) -> None:
    resolved(company)
    page = eventually(lambda: waiting(office), "a draft")
    (draft,) = set(re.findall(r"/console/knowledge/(\w+)/approve", page))

    before = company.stranger("en").writes(QUESTION)
    assert ANSWER not in before.last(), "told before anybody approved"

    submit(
        office, "/console/knowledge", f"/console/knowledge/{draft}/approve", question=QUESTION, answer=ANSWER
    )
    after = company.stranger("en").writes(QUESTION)
    assert ANSWER in after.last()

    submit(office, "/console/knowledge", f"/console/knowledge/{draft}/revert")
    again = company.stranger("en").writes(QUESTION)
    assert ANSWER not in again.last()


def corrected(company: Company, office: httpx.Client) -> str:
    """The draft of an example that somebody made of a customer's words in the console."""
    customer = company.stranger("en").writes(SLANG)
    page = f"/console/conversations/{customer.conversation()['id']}"
    turn = re.search(r'name="turn" value="(\d+)"', office.get(page).text)
    assert turn, "nothing can be corrected"
    submit(office, page, f"{page}/meant", turn=turn[1], flow="opening_hours")
    (draft,) = set(re.findall(r"/console/knowledge/(\w+)/approve", waiting(office)))
    return draft


def test_what_a_person_says_was_meant_is_understood_after_approval_and_forgotten_when_taken_back(
    company: Company, office: httpx.Client
) -> None:
    draft = corrected(company, office)
    before = company.stranger("en").writes(SLANG)
    assert HOURS not in before.last(), "understood before anybody approved"

    submit(office, "/console/knowledge", f"/console/knowledge/{draft}/approve", question=SLANG)
    after = company.stranger("en").writes(SLANG)
    assert HOURS in after.last()

    submit(office, "/console/knowledge", f"/console/knowledge/{draft}/revert")
    again = company.stranger("en").writes(SLANG)
    assert HOURS not in again.last()


def test_what_nothing_answered_is_on_the_page(company: Company, office: httpx.Client) -> None:
    company.stranger("en").writes(QUESTION)

    assert QUESTION in office.get("/console/knowledge").text
