"""The console as people use it: in a real browser, on a phone and at a desk, two at once, online and not."""

import json
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests import pictures
from tests.journeys.phone import Company, Phone, eventually
from tests.journeys.push_service import PushService, push_service
from tests.journeys.sayings import LANGUAGES, PERSON, REFUND
from tests.journeys.screens import DESKTOP, PASSWORD, PHONE, chromium, colleague, log_in, person, violations
from tests.journeys.servers import running

pytestmark = pytest.mark.slow

PAGES = (
    "/console",
    "/console?tab=mine",
    "/console?tab=open",
    "/console?tab=recent",
    "/console?reason=asked&language=fr",
    "/console/search",
    "/console/search?q=nobody",
    "/console/settings",
    "/console/people",
    "/console/macros",
    "/console/incidents",
    "/console/audit",
    "/console/offline",
    "/console/conversations/none",
)
SUBSCRIBES = """
const subscription = {subscription};
PushManager.prototype.getSubscription = async () => null;
const made = {{ toJSON: () => subscription, unsubscribe: async () => true }};
PushManager.prototype.subscribe = async () => made;
"""
"""Stands in for the browser vendor's service, which is not on this machine; the rest is the browser's own."""


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    """A running Deskhand whose first person has a known password."""
    settings = {"DESKHAND_CONSOLE__PASSWORD": PASSWORD, "DESKHAND_CONSOLE__FALL_BACK_S": "10"}
    with running(tmp_path_factory.mktemp("deskhand"), **settings) as server, Company(server) as company:
        yield company


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The system's Chromium."""
    with chromium() as browser:
        yield browser


@pytest.fixture
def admin(browser: Browser, company: Company) -> Iterator[Page]:
    """The first person, at a desk."""
    page = person(browser, company.server)
    yield page
    page.context.close()


def conversation_of(customer: Phone) -> str:
    """The address of the customer's conversation."""
    return f"/console/conversations/{customer.conversation()['id']}"


@pytest.mark.parametrize(("size", "theme", "locale"), [(PHONE, "dark", "de-DE"), (DESKTOP, "light", "en-GB")])
def test_axe_finds_nothing_on_any_page(
    browser: Browser, company: Company, size: dict[str, int], theme: str, locale: str
) -> None:
    customer = company.customer("it", "small")
    invoice = pictures.as_bytes(pictures.page("Fattura F-2026-1001", "Totale EUR 24,90"))
    customer.sends_file("foto.png", invoice, "image/png")
    customer.writes(PERSON["it"])
    login = browser.new_page(viewport=size, color_scheme=theme, base_url=company.server.url)  # type: ignore[arg-type]
    login.goto("/console/login")
    found = violations(login)
    login.close()

    page = person(browser, company.server, size=size, theme=theme, locale=locale)
    chat = conversation_of(customer)
    for address in (*PAGES, chat, f"{chat}?part=case"):
        page.goto(address)
        found += violations(page)
    page.goto(chat)
    page.locator(".attached a").first.click()
    page.wait_for_selector(".sheet img")
    found += violations(page)
    page.keyboard.press("Control+k")
    expect(page.locator("#palette-list li").first).to_be_visible()
    found += violations(page)
    page.context.close()

    assert found == []


def test_a_customers_words_appear_by_themselves(company: Company, admin: Page) -> None:
    customer = company.stranger("en")
    admin.goto("/console")
    customer.writes(PERSON["en"])
    expect(admin.locator(".line", has_text="person").first).to_be_visible()

    admin.goto(conversation_of(customer))
    customer.says_without_waiting("my blender smells of smoke")

    expect(admin.locator(".log .said.customer").last).to_contain_text("my blender smells of smoke")


def test_an_open_page_keeps_its_look_and_its_counts_through_many_changes(
    company: Company, admin: Page
) -> None:
    admin.goto("/console?tab=open")
    for _ in range(2):
        customer = company.stranger("en")
        customer.writes(PERSON["en"])
        expect(admin.locator(f"#q-{customer.conversation()['id']}")).to_be_visible()
        lines = admin.locator(".line").count()

        expect(admin.locator("nav.tabs a[aria-current] .count")).to_have_text(str(lines))


def test_two_people_at_once_never_answer_twice(browser: Browser, company: Company, admin: Page) -> None:
    customer = company.stranger("en")
    customer.writes(PERSON["en"])
    ben = person(browser, company.server, "Ben", colleague(admin, "Ben"), size=PHONE)
    for page in (admin, ben):
        page.goto(conversation_of(customer))

    ben.fill("#text", "Ben here, one moment")
    admin.click("#take button")
    expect(ben.locator(".standing")).to_contain_text("admin answers")
    assert ben.input_value("#text") == "Ben here, one moment"
    expect(ben.locator("button.send")).to_be_enabled()
    ben.click("button.send")
    expect(ben.get_by_role("alert")).to_contain_text("admin has this conversation")

    admin.fill("#text", "Hello, this is the office")
    admin.keyboard.press("Control+Enter")
    expect(admin.locator(".said.person").last).to_contain_text("this is the office")
    eventually(lambda: "this is the office" in customer.last(), "the reply on the phone")
    assert "Ben here" not in customer.heard()
    ben.context.close()


def test_an_answer_outlives_the_login_it_was_written_in(company: Company, admin: Page) -> None:
    customer = company.stranger("en")
    customer.writes(PERSON["en"])
    admin.goto(conversation_of(customer))
    admin.fill("#text", "Your kettle is on its way")

    admin.context.clear_cookies()
    admin.click("button.send")
    log_in(admin)
    assert admin.input_value("#text") == "Your kettle is on its way"
    assert "kettle" not in customer.heard()
    admin.click("button.send")

    expect(admin.locator(".said.person").last).to_contain_text("Your kettle is on its way")
    assert admin.input_value("#text") == ""
    admin.reload()
    assert admin.input_value("#text") == ""


def test_what_is_being_written_is_there_again_after_a_login_that_ended_meanwhile(
    company: Company, admin: Page
) -> None:
    customer = company.stranger("en")
    customer.writes(PERSON["en"])
    admin.goto(conversation_of(customer))
    admin.fill("#text", "I am looking for your")

    company.end_logins("admin")
    log_in(admin)

    assert admin.input_value("#text") == "I am looking for your"
    admin.click(".leave button[type=submit]")
    log_in(admin)
    admin.goto(conversation_of(customer))
    assert admin.input_value("#text") == ""


def test_a_refund_is_approved_on_a_phone(browser: Browser, company: Company) -> None:
    customer = company.customer("fr", "large")
    order = customer.orders("delivered")[0]
    customer.writes(REFUND["fr"].format(number=order["number"]))
    customer.taps("Oui")
    page = person(browser, company.server, size=PHONE)

    page.goto(conversation_of(customer))
    page.locator(".approval button.primary").click()

    expect(page.locator(".approval")).to_have_count(0)
    eventually(lambda: company.refunds(order["number"]), "the refund")
    page.context.close()


def test_notes_snoozes_and_macros_are_at_hand(company: Company, admin: Page) -> None:
    customer = company.stranger("en")
    customer.writes(PERSON["en"])
    admin.goto("/console/macros")
    admin.fill("#title", "Greeting")
    admin.fill("#words", "Hello, {me} speaking.")
    admin.click("form.card button.primary")
    admin.goto(conversation_of(customer))

    admin.fill("#text", "seems to be in a hurry")
    admin.click("button.note")
    expect(admin.locator(".noted")).to_contain_text("seems to be in a hurry")
    admin.select_option("#macro", label="Greeting")
    assert admin.input_value("#text") == "Hello, admin speaking."
    admin.fill("#text", "")
    admin.click("#snooze summary")
    admin.click("#snooze button[value=hour]")

    expect(admin.locator("#wake")).to_be_visible()
    assert "hurry" not in customer.heard()


def test_what_is_fetched_for_an_answer_is_asked_for_once(company: Company, admin: Page) -> None:
    customer = company.stranger("en")
    customer.writes(PERSON["en"])
    asked, held = [], []

    def hold(route: Route) -> None:
        asked.append(route.request.url)
        held.append(route)

    admin.route("**/suggestion", hold)
    admin.goto(conversation_of(customer))
    suggest = admin.locator("[data-into=suggestion]")

    suggest.click()
    expect(suggest).to_be_disabled()
    suggest.evaluate("button => button.click()")
    held[0].continue_()

    expect(suggest).to_be_enabled()
    expect(admin.locator("#suggestion")).not_to_be_empty()
    assert len(asked) == 1


def test_commands_are_a_few_letters_away(company: Company, admin: Page) -> None:
    admin.goto("/console")

    admin.keyboard.press("Control+k")
    admin.keyboard.type("audi")
    admin.keyboard.press("Enter")
    expect(admin).to_have_url(re.compile("/console/search"))
    admin.keyboard.press("Control+k")
    admin.keyboard.type("settings")
    admin.keyboard.press("Enter")

    expect(admin).to_have_url(re.compile("/console/settings"))


def test_without_a_connection_the_app_says_so_and_comes_back(company: Company, admin: Page) -> None:
    admin.goto("/console")
    _await_worker(admin)
    admin.reload()

    admin.context.set_offline(True)
    admin.goto("/console?tab=open")
    expect(admin.get_by_role("heading")).to_have_text("No connection")
    admin.context.set_offline(False)

    expect(admin.get_by_role("heading", level=1)).to_have_text("All open", timeout=15_000)


def test_a_call_reaches_the_device_and_says_nothing_about_the_customer(
    browser: Browser, company: Company, admin: Page
) -> None:
    with push_service() as service:
        page = person(browser, company.server, "Cleo", colleague(admin, "Cleo"))
        _wants_calls(page, service)
        page.goto("about:blank")

        customer = company.stranger("en")
        customer.writes(PERSON["en"])
        eventually(lambda: service.sent, "the call")

        headers, _ = service.sent[0]
        assert headers["authorization"].startswith("vapid t=")
        assert headers["content-encoding"] == "aes128gcm"
        assert json.loads(service.read()[0]) == {"occasion": "waiting"}
        assert _shown(page, company, service.read()[0]) == ["A customer waits for a person."]
        mails = eventually(lambda: _mails(company, "cleo@deskhand.test"), "the e-mail")
        assert "/console" in mails[0]["text"]
        page.context.close()


def test_a_cancelled_device_is_called_no_more(browser: Browser, company: Company, admin: Page) -> None:
    with push_service() as service:
        service.gone = True
        page = person(browser, company.server, "Dora", colleague(admin, "Dora"))
        _wants_calls(page, service)
        page.context.close()

        company.stranger("en").writes(PERSON["en"])
        eventually(lambda: service.sent, "the call")
        company.stranger("fr").writes(PERSON["fr"])
        company.stranger("de").writes(PERSON["de"])

        assert len(service.sent) == 1


def test_a_customer_of_long_ago_gets_an_approved_message_and_the_answer_that_waited(
    browser: Browser, company: Company, admin: Page
) -> None:
    customer = company.customer("fr", "small")
    customer.writes(PERSON["fr"])
    company.let_the_window_close(customer)
    page = person(browser, company.server, "Finn", colleague(admin, "Finn"), size=PHONE)
    page.goto(conversation_of(customer))

    page.click("#template-case_update summary")
    page.get_by_label("Fill in: News").fill("votre colis est retrouvé")
    assert violations(page) == []
    page.keyboard.press("Control+Enter")

    expect(page.locator(".said.person .text").last).to_contain_text("votre colis est retrouvé")
    eventually(
        lambda: "votre colis est retrouvé. Vous pouvez répondre ici." in customer.last(), "the message"
    )
    page.click("#template-case_update summary")
    page.click("#return summary")
    menu = page.locator("#return form").bounding_box()
    assert menu is not None
    assert menu["y"] >= 0
    customer.says_without_waiting("super")
    expect(page.locator("#text")).to_have_attribute("placeholder", re.compile("Write to"))
    page.fill("#text", "Il arrive demain.")
    company.plan("window", 1)
    page.click("button.send")
    eventually(lambda: "Touchez le bouton" in customer.last(), "that an answer waits")
    customer.taps("Voir la réponse")

    assert customer.last() == "Il arrive demain."
    page.context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_console_speaks_the_browsers_language(browser: Browser, company: Company, language: str) -> None:
    page = browser.new_page(locale=language, base_url=company.server.url)

    page.goto("/console/login")

    assert page.get_attribute("html", "lang") == language
    page.close()


def _wants_calls(page: Page, service: PushService) -> None:
    """Turn calls on in the settings, as a person does, and name an e-mail for what they don't see."""
    page.context.grant_permissions(["notifications"])
    page.add_init_script(SUBSCRIBES.format(subscription=json.dumps(service.subscription)))
    page.goto("/console/settings")
    _await_worker(page)
    page.click("#push-on")
    expect(page.locator("#push-off")).to_be_visible()
    page.fill("#email", "cleo@deskhand.test")
    page.click("form.card button.primary")
    expect(page.locator(".saved")).to_be_visible()


def _await_worker(page: Page) -> None:
    """Return once the service worker looks after the page's visits."""
    page.wait_for_function(
        "async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated'"
    )


def _shown(page: Page, company: Company, payload: bytes) -> list[str]:
    """What the device shows when the browser hands it this payload."""
    page.goto(f"{company.server.url}/console/offline")
    session = page.context.new_cdp_session(page)
    registrations: list[str] = []
    session.on(
        "ServiceWorker.workerRegistrationUpdated",
        lambda event: registrations.extend(one["registrationId"] for one in event["registrations"]),
    )
    session.send("ServiceWorker.enable")
    eventually(lambda: page.evaluate("1") and registrations, "the service worker")
    message = {"origin": company.server.url, "registrationId": registrations[0], "data": payload.decode()}
    session.send("ServiceWorker.deliverPushMessage", message)
    bodies = (
        "navigator.serviceWorker.ready.then((one) => one.getNotifications())"
        ".then((all) => all.map((one) => one.body))"
    )
    found: list[str] = eventually(lambda: page.evaluate(bodies), "the notification")
    return found


def _mails(company: Company, to: str) -> list[dict[str, str]]:
    return [one for one in company.world("mailbox") if one["to"] == to]
