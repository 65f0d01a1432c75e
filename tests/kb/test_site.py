"""The company's own site, fetched from a server on loopback."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from kb.folder import read_folder
from kb.site import Site, SiteUnreadable, fetch
from tests.loopback import QuietHandler, listening


class Web:
    """A site whose pages a test writes; remembers what was asked for."""

    def __init__(self) -> None:
        self.pages: dict[str, str] = {}
        self.asked: list[str] = []
        self.host = ""

    @contextmanager
    def served(self) -> Iterator["Web"]:
        web = self

        class Handler(QuietHandler):
            def do_GET(self) -> None:
                web.asked.append(self.path)
                body = web.pages.get(self.path)
                self.send_response(302 if body == "moved" else 200 if body else 404)
                self.send_header("content-type", "text/html; charset=utf-8")
                self.end_headers()
                self.wfile.write((body or "").encode())

        with listening(Handler) as self.host:
            yield self

    def lists(self, *addresses: str) -> Site:
        places = "".join(f"<url><loc>{one}</loc></url>" for one in addresses)
        space = "http://www.sitemaps.org/schemas/sitemap/0.9"
        self.pages["/sitemap.xml"] = f'<urlset xmlns="{space}">{places}</urlset>'
        return Site(sitemap=f"http://{self.host}/sitemap.xml", hosts=frozenset({self.host}))

    def page(self, path: str, text: str) -> str:
        self.pages[path] = f'<html lang="en"><title>{path}</title><body><p>{text}</p></body></html>'
        return f"http://{self.host}{path}"


@pytest.fixture
def web() -> Iterator[Web]:
    with Web().served() as site:
        yield site


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    with httpx.Client(timeout=5, trust_env=False) as client:
        yield client


def test_listed_pages_are_taken_over_and_removed_ones_leave(
    web: Web, http: httpx.Client, tmp_path: Path
) -> None:
    returns, jobs = web.page("/returns", "Within 30 days."), web.page("/jobs", "Apply online.")
    fetch(web.lists(returns, jobs), tmp_path / "site", http)

    done = fetch(web.lists(returns), tmp_path / "site", http)

    documents, broken = read_folder(tmp_path / "site")
    assert (done.pages, broken) == (1, [])
    assert [(one.title, one.language, one.text) for one in documents] == [
        ("/returns", "en", "Within 30 days.")
    ]


def test_other_hosts_redirects_and_what_robots_forbid_are_left_out(
    web: Web, http: httpx.Client, tmp_path: Path
) -> None:
    web.pages["/robots.txt"] = "User-agent: *\nDisallow: /private"
    web.pages["/moved"] = "moved"
    private, moved = web.page("/private/prices", "Secret."), f"http://{web.host}/moved"
    elsewhere, local = "http://localhost:9/other", "file:///etc/passwd"

    done = fetch(web.lists(private, moved, elsewhere, local), tmp_path / "site", http)

    assert done.pages == 0
    assert {one.source: one.problem for one in done.skipped} == {
        private: "robots.txt forbids it",
        moved: "it answered 302",
        elsewhere: "its host is not allowed",
        local: "its host is not allowed",
    }
    assert "/private/prices" not in web.asked


def test_no_more_pages_than_allowed_are_asked_for(web: Web, http: httpx.Client, tmp_path: Path) -> None:
    site = web.lists(*(web.page(f"/{number}", "Text.") for number in range(4)))

    done = fetch(Site(sitemap=site.sitemap, hosts=site.hosts, most_pages=2), tmp_path / "site", http)

    assert (done.pages, len(done.skipped)) == (2, 1)


def test_without_a_sitemap_what_was_fetched_before_stays(
    web: Web, http: httpx.Client, tmp_path: Path
) -> None:
    site = web.lists(web.page("/returns", "Within 30 days."))
    fetch(site, tmp_path / "site", http)
    web.pages.clear()

    with pytest.raises(SiteUnreadable):
        fetch(site, tmp_path / "site", http)

    assert len(read_folder(tmp_path / "site")[0]) == 1
