"""Real browsers for journeys: the system's Chromium, driven by Playwright, with people at the console."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.journeys.servers import Server

PASSWORD = "a password for journeys"
NAMES = ("chromium", "chromium-browser", "google-chrome")
QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
    "--no-sandbox",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
"""Nothing but this machine."""
DESKTOP = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 844}


@contextmanager
def chromium() -> Iterator[Browser]:
    """The system's Chromium; skips the test where there is none."""
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    if path is None:
        pytest.skip("no Chromium on this machine (apt-get install chromium)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(QUIET))
        yield browser
        browser.close()


def person(
    browser: Browser,
    server: Server,
    name: str = "admin",
    password: str = PASSWORD,
    *,
    size: dict[str, int] = DESKTOP,
    theme: str = "light",
    locale: str = "en-GB",
) -> Page:
    """Somebody logged in at the console, in a browser of their own."""
    context: BrowserContext = browser.new_context(
        viewport=size,  # type: ignore[arg-type]
        color_scheme=theme,  # type: ignore[arg-type]
        locale=locale,
        base_url=server.url,
    )
    context.set_default_timeout(20_000)
    page = context.new_page()
    page.goto("/console")
    log_in(page, name, password)
    return page


def log_in(page: Page, name: str = "admin", password: str = PASSWORD) -> None:
    """Fill in the login page, as soon as it is there, and wait for the page it leads on to."""
    page.fill("#name", name)
    page.fill("#password", password)
    page.click("main button[type=submit]")
    page.wait_for_selector("#nav")


def colleague(admin: Page, name: str, role: str = "agent") -> str:
    """The password of a new account that an admin makes."""
    admin.goto("/console/people")
    admin.fill("#name", name)
    admin.select_option("#role", role)
    admin.click("form.card button.primary")
    made: str = admin.locator(".saved code").inner_text()
    return made


def violations(page: Page) -> list[str]:
    """What axe finds wrong with the page as it is, a line each."""
    found = Axe().run(page).response["violations"]
    return [
        f"{page.url}: {one['id']} at {node['target']}: {node['failureSummary']}"
        for one in found
        for node in one["nodes"]
    ]
