"""The company's own site: the pages its sitemap lists, from explicitly allowed hosts only."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from tempfile import mkdtemp
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree

import httpx

from domain.errors import DeskhandError
from kb.documents import Broken

AGENT = "Deskhand"
LARGEST = 2_000_000  # bytes of a page or a sitemap
MOST_PAGES = 500
MOST_SITEMAPS = 20


class SiteUnreadable(DeskhandError):
    """The sitemap cannot be had; what was fetched before stays."""


class _Refused(Exception):
    """An address that is not fetched, and why."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Site:
    """Where the sitemap is, and the hosts (with port, if it is not the usual one) that may be asked."""

    sitemap: str
    hosts: frozenset[str]
    most_pages: int = MOST_PAGES


@dataclass(frozen=True, kw_only=True, slots=True)
class Fetched:
    """How many pages there are now, and those left out, by address."""

    pages: int
    skipped: tuple[Broken, ...]


def fetch(site: Site, folder: Path, http: httpx.Client) -> Fetched:
    """Put the site's pages into `folder` in place of what was there, for `read_folder`.

    Redirects are not followed, robots.txt is honoured. The folder changes all at once, at the end.

    Raises:
        SiteUnreadable: the sitemap cannot be read, or lies on a host that is not allowed.
    """
    robots = _robots(site, http)
    skipped: list[Broken] = []
    folder.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(mkdtemp(dir=folder.parent, prefix=f".{folder.name}."))
    pages = 0
    for address in _listed(site, http):
        if pages == site.most_pages:
            skipped.append(Broken(source=address, problem=f"more than {site.most_pages} pages"))
            break
        try:
            if not robots.can_fetch(AGENT, address):
                raise _Refused("robots.txt forbids it")
            _keep(fresh, address, _get(site, address, http))
            pages += 1
        except _Refused as refused:
            skipped.append(Broken(source=address, problem=str(refused)))
    shutil.rmtree(folder, ignore_errors=True)
    fresh.rename(folder)
    return Fetched(pages=pages, skipped=tuple(skipped))


def _keep(folder: Path, address: str, html: str) -> None:
    slug = re.sub(r"[^a-z0-9]+", "-", urlsplit(address).path.casefold()).strip("-")[:60] or "home"
    name = f"{slug}-{blake2b(address.encode(), digest_size=4).hexdigest()}"
    (folder / f"{name}.html").write_text(html, "utf-8")


def _listed(site: Site, http: httpx.Client) -> Iterator[str]:
    """The addresses of all pages, also of sitemaps that the sitemap lists."""
    waiting, read = [site.sitemap], 0
    while waiting and read < MOST_SITEMAPS:
        address, read = waiting.pop(0), read + 1
        try:
            root = ElementTree.fromstring(_get(site, address, http))
        except (_Refused, ElementTree.ParseError) as error:
            if address == site.sitemap:
                raise SiteUnreadable(f"{address} is no sitemap that can be read: {error}") from error
            continue
        found = [(node.text or "").strip() for node in root.iter() if node.tag.rpartition("}")[2] == "loc"]
        if root.tag.endswith("sitemapindex"):
            waiting += found
        else:
            yield from found


def _robots(site: Site, http: httpx.Client) -> RobotFileParser:
    rules = RobotFileParser()
    parts = urlsplit(site.sitemap)
    try:
        rules.parse(_get(site, f"{parts.scheme}://{parts.netloc}/robots.txt", http).splitlines())
    except _Refused:
        rules.parse([])  # none: nothing is forbidden
    return rules


def _get(site: Site, address: str, http: httpx.Client) -> str:
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or parts.netloc not in site.hosts:
        raise _Refused("its host is not allowed")
    try:
        with http.stream("GET", address, headers={"user-agent": AGENT}, follow_redirects=False) as answer:
            if answer.status_code != 200:
                raise _Refused(f"it answered {answer.status_code}")
            body = b""
            for part in answer.iter_bytes():
                body += part
                if len(body) > LARGEST:
                    raise _Refused(f"it has more than {LARGEST // 1_000_000} MB")
            return body.decode(answer.encoding or "utf-8", "replace")
    except (httpx.HTTPError, LookupError) as error:
        raise _Refused(f"it did not answer: {type(error).__name__}") from error
