"""Getting in, staying out, and forms from elsewhere."""

import pytest

from tests.console.office import PASSWORD, Browser, Office, at

PAGES = [
    "/console",
    "/console?tab=mine",
    "/console/search?q=x",
    "/console/conversations/x",
]
ACTIONS = ["take", "reply", "return", "resolve", "approve", "decline"]


@pytest.mark.parametrize("page", PAGES)
async def test_every_page_asks_strangers_to_log_in(office: Office, page: str) -> None:
    answer = await Browser(office.app).get(page)

    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/console/login?then=/console")


@pytest.mark.parametrize("action", ACTIONS)
async def test_no_form_works_for_strangers(office: Office, action: str) -> None:
    conversation = office.customer()

    answer = await Browser(office.app).http.post(at(conversation, action), data={"text": "hello"})

    assert answer.status_code == 303
    assert office.desk.decisions == []


async def test_who_logs_in_again_is_back_at_the_page_whose_form_they_sent(office: Office) -> None:
    page = at(office.customer())

    answer = await Browser(office.app).http.post(
        f"{page}/reply", data={"text": "hello"}, headers={"referer": f"http://desk.test{page}?part=case"}
    )

    assert answer.headers["location"] == f"/console/login?then={page}%3Fpart%3Dcase"


async def test_a_person_gets_in_with_name_and_password_and_out_again(office: Office) -> None:
    browser = await office.person("Ana")
    assert (await browser.get("/console")).status_code == 200

    await browser.submit("/console", "/console/logout")

    assert (await browser.get("/console")).status_code == 303


async def test_the_login_leads_on_to_where_the_person_wanted_to_go(office: Office) -> None:
    office.accounts.save("Ana", PASSWORD, "agent")
    browser = Browser(office.app)

    answer = await browser.submit(
        "/console/login", "/console/login", name="Ana", password=PASSWORD, then="/console?tab=mine"
    )

    assert answer.headers["location"] == "/console?tab=mine"


@pytest.mark.parametrize(
    "elsewhere", ["https://evil.test/", "//evil.test", "/console//evil.test", "/consoles"]
)
async def test_the_login_leads_nowhere_else(office: Office, elsewhere: str) -> None:
    office.accounts.save("Ana", PASSWORD, "agent")
    browser = Browser(office.app)

    answer = await browser.submit(
        "/console/login", "/console/login", name="Ana", password=PASSWORD, then=elsewhere
    )

    assert answer.headers["location"] == "/console"


async def test_a_login_ends_after_twelve_hours(office: Office) -> None:
    browser = await office.person("Ana")

    office.clock.move(hours=12, seconds=1)

    assert (await browser.get("/console")).status_code == 303


async def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(office: Office) -> None:
    office.accounts.save("Ana", PASSWORD, "agent")
    browser = Browser(office.app)

    answer = await browser.log_in("Ana")

    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie


@pytest.mark.parametrize("name", ["Ana", "Nobody"])
async def test_a_wrong_password_is_refused_a_few_times_and_then_throttled(office: Office, name: str) -> None:
    office.accounts.save("Ana", PASSWORD, "agent")
    browser = Browser(office.app)

    answers = [(await browser.log_in(name, "wrong")).status_code for _ in range(9)]
    right = await browser.log_in(name)

    assert answers == [401] * 8 + [429]
    assert right.status_code == 429


async def test_the_throttle_lets_go_after_a_while(office: Office) -> None:
    office.accounts.save("Ana", PASSWORD, "agent")
    browser = Browser(office.app)
    for _ in range(9):
        await browser.log_in("Ana", "wrong")

    office.clock.move(minutes=16)

    assert (await browser.log_in("Ana")).status_code == 303


async def test_one_address_cannot_try_many_names(office: Office) -> None:
    browser = Browser(office.app, address="203.0.113.9")

    answers = [(await browser.log_in(f"name{number}", "guess")).status_code for number in range(33)]

    assert answers == [401] * 32 + [429]
    assert (await Browser(office.app, address="203.0.113.10").log_in("Ana", "guess")).status_code == 401


async def test_a_form_without_the_pages_token_changes_nothing(office: Office) -> None:
    browser = await office.person("Ana")
    conversation = office.customer()

    answer = await browser.http.post(at(conversation, "take"), data={"csrf": "0" * 64})

    assert answer.status_code == 403
    assert office.now(conversation).mode == "bot"


async def test_a_form_from_another_site_changes_nothing_even_with_the_token(office: Office) -> None:
    browser = await office.person("Ana")
    conversation = office.customer()
    page = (await browser.get("/console")).text
    token = page.split('name="csrf" value="')[1].split('"')[0]

    answer = await browser.http.post(
        at(conversation, "take"), data={"csrf": token}, headers={"origin": "https://evil.test"}
    )

    assert answer.status_code == 403
    assert office.desk.decisions == []


async def test_another_persons_token_does_not_work(office: Office) -> None:
    ana, ben = await office.person("Ana"), await office.person("Ben")
    conversation = office.customer()
    token = (await ben.get("/console")).text.split('name="csrf" value="')[1].split('"')[0]

    answer = await ana.http.post(at(conversation, "take"), data={"csrf": token})

    assert answer.status_code == 403


async def test_logging_in_needs_our_own_form_too(office: Office) -> None:
    office.accounts.save("Ana", PASSWORD, "agent")

    answer = await Browser(office.app).http.post(
        "/console/login", data={"name": "Ana", "password": PASSWORD, "csrf": "x"}
    )

    assert answer.status_code == 403


@pytest.mark.parametrize(
    "page", ["/console/login", "/console", "/console/conversations/none", "/console/static/live.js"]
)
async def test_every_answer_carries_the_strict_policy(office: Office, page: str) -> None:
    browser = await office.person("Ana")

    answer = await browser.get(page)

    policy = answer.headers["content-security-policy"]
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_pages_are_not_kept_by_browsers_and_scripts_are(office: Office) -> None:
    browser = await office.person("Ana")

    page = await browser.get("/console")
    script = page.text.split('src="')[1].split('"')[0]

    assert page.headers["cache-control"] == "no-store"
    assert "immutable" in (await browser.get(script)).headers["cache-control"]
    assert (await browser.get("/console/static/..%2Fpages.py")).status_code == 404


async def test_no_page_holds_a_script_or_style_of_its_own(office: Office) -> None:
    browser = await office.person("Ana")
    conversation = office.customer()
    office.says(conversation, "hello")
    office.awaits_approval(conversation)

    pages = [(await browser.get(path)).text for path in ("/console/login", "/console", at(conversation))]

    assert not any("style=" in page or "<style" in page or " onclick" in page for page in pages)
    assert not any("<script>" in page for page in pages)


async def test_a_flood_of_text_is_refused(office: Office) -> None:
    browser = await office.person("Ana")
    conversation = office.customer()

    answer = await browser.submit("/console", at(conversation, "reply"), text="x" * 100_000)

    assert answer.status_code == 413
    assert office.desk.decisions == []
