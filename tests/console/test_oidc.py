"""Logging in by an identity provider: in by its word alone, and only by a word meant for this attempt."""

import time
from collections.abc import Iterator
from typing import Any

import pytest
from joserfc.jwk import ECKey

from console.options import OidcOptions
from store import acts, people
from store.database import Database
from tests.console.identity_provider import IdentityProvider, identity_provider
from tests.console.office import PASSWORD, Browser, Office

BACK = "/console/login/oidc/back"


@pytest.fixture
def provider() -> Iterator[IdentityProvider]:
    """A provider at which ana@shop.test is logged in."""
    with identity_provider() as provider:
        yield provider


@pytest.fixture
def office(
    database: Database, provider: IdentityProvider, request: pytest.FixtureRequest
) -> Iterator[Office]:
    """An office that trusts it; newcomers get the role that the test names, if it names one."""
    options = OidcOptions(
        issuer=provider.url,
        client_id="deskhand",
        client_secret="shared",
        console_url="http://desk.test/console",
        role=getattr(request, "param", None),
    )
    office = Office(database, oidc=options)
    yield office
    office.folder.cleanup()


async def come_back(office: Office, provider: IdentityProvider, **changes: str) -> tuple[Browser, Any]:
    """Go to the provider and come back with its answer."""
    browser = Browser(office.app)
    sent = await browser.get("/console/login/oidc?then=/console/settings")
    answer = provider.approve(sent.headers["location"])
    return browser, await browser.http.get(BACK, params={**answer, **changes})


async def test_somebody_with_an_account_comes_in(office: Office, provider: IdentityProvider) -> None:
    office.accounts.save("ana@shop.test", PASSWORD, "lead")

    browser, answer = await come_back(office, provider)

    assert (answer.status_code, answer.headers["location"]) == (303, "/console/settings")
    assert "ana@shop.test" in (await browser.get("/console/settings")).text
    assert provider.seen[0]["code_verifier"]
    with office.database.reading() as connection:
        assert acts.recent(connection, None, 1)[0].detail == {"by": "oidc"}


async def test_a_stranger_stays_outside(office: Office, provider: IdentityProvider) -> None:
    browser, answer = await come_back(office, provider)

    assert answer.status_code == 403
    assert "no account here" in answer.text
    assert (await browser.get("/console")).status_code == 303


@pytest.mark.parametrize("office", ["agent"], indirect=True)
async def test_a_newcomer_gets_the_role_for_newcomers(office: Office, provider: IdentityProvider) -> None:
    _, answer = await come_back(office, provider)

    with office.database.reading() as connection:
        made = people.get(connection, "ana@shop.test")
    assert answer.status_code == 303
    assert made is not None
    assert made.role == "agent"


@pytest.mark.parametrize(
    "claims",
    [
        {"nonce": "of another attempt"},
        {"aud": "another app"},
        {"iss": "https://elsewhere.test"},
        {"exp": int(time.time()) - 3600},
        {"email_verified": False},
    ],
    ids=lambda claims: next(iter(claims)),
)
async def test_a_word_not_meant_for_us_lets_nobody_in(
    office: Office, provider: IdentityProvider, claims: dict[str, Any]
) -> None:
    office.accounts.save("ana@shop.test", PASSWORD, "lead")
    provider.claims = claims

    browser, answer = await come_back(office, provider)

    assert answer.status_code == 403
    assert (await browser.get("/console")).status_code == 303


async def test_a_token_signed_by_somebody_else_lets_nobody_in(
    office: Office, provider: IdentityProvider
) -> None:
    office.accounts.save("ana@shop.test", PASSWORD, "lead")
    provider.signs_with = ECKey.generate_key("P-256", {"kid": "1", "alg": "ES256"})

    _, answer = await come_back(office, provider)

    assert answer.status_code == 403


async def test_an_answer_to_somebody_elses_attempt_is_refused(
    office: Office, provider: IdentityProvider
) -> None:
    office.accounts.save("ana@shop.test", PASSWORD, "lead")

    _, answer = await come_back(office, provider, state="stolen")

    assert answer.status_code == 403
    assert provider.seen == []


async def test_the_login_page_offers_it(office: Office) -> None:
    page = (await Browser(office.app).get("/console/login")).text

    assert "/console/login/oidc" in page
