"""The knowledge of each business: where its index lies, kept equal to the playbook's documents."""

import fcntl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path

import httpx
import structlog

from app import agent, models
from app.databases import open_database
from app.learning import learning
from app.learning.gaps import Gaps, comparing
from app.models import Models
from app.playbook_folders import folder
from app.settings import Settings
from app.understanding import order_shape
from domain.clock import utc_now
from domain.ids import BusinessId
from domain.json import JsonDict
from kb.documents import Broken, Document
from kb.folder import read_folder
from kb.gaps import Gap
from kb.holdings import Progress, silent
from kb.index import Index, Report
from kb.site import Site, fetch
from playbooks.playbook import Playbook, load

log = structlog.get_logger()

SITE_TIMEOUT_S = 20.0


def index(
    settings: Settings,
    business: BusinessId,
    playbook: Playbook,
    loaded: Models,
    learned: Sequence[Document] = (),
    progress: Progress = silent,
) -> Index:
    """The business's index, in step with its documents and with what people taught."""
    where = settings.data_dir / "kb" / business
    with _alone(where):
        opened = open_index(where, playbook, loaded)
        opened.sync(playbook.knowledge, progress, more=[*learned, *_site_pages(settings, business)[0]])
    for one in opened.conflicts(utc_now()):
        log.warning("knowledge_disagrees", business=business, language=one.language, sources=one.sources)
    return opened


def open_index(where: Path, playbook: Playbook, loaded: Models) -> Index:
    """The index in this folder as it is, with the models that suit the playbook's languages and orders."""
    languages, hosted = playbook.languages, loaded.hosted
    return Index(
        where,
        loaded.embedders.understanding(languages),
        comparing=comparing(loaded.embedders, languages),
        hosted=hosted.with_shape(order_shape(agent.flows(playbook))) if hosted else None,
        zone=playbook.zone,
    )


def sync(settings: Settings, progress: Progress = silent) -> dict[str, Report]:
    """Bring the index of every business in step with its documents; what changed, by playbook name."""
    loaded = models.load(settings)
    reports = {}
    skipped = _fetch_site(settings)
    database = open_database(settings)
    for business, name in settings.businesses().items():
        book = load(folder(name))
        where = settings.data_dir / "kb" / business
        with _alone(where):
            opened = open_index(where, book, loaded)
            pages, broken = _site_pages(settings, business)
            more = [*learning.articles(database, business), *pages]
            report = opened.sync(book.knowledge, progress, more=more)
            reports[book.name] = replace(
                report,
                broken=(*report.broken, *broken, *skipped),
                conflicts=tuple(opened.conflicts(utc_now())),
            )
    database.close()
    return reports


def gaps(settings: Settings) -> list[Gap]:
    """What the main business's customers asked in vain lately."""
    book = load(folder(settings.playbook))
    embedder = comparing(models.load(settings).embedders, book.languages)
    database = open_database(settings)
    try:
        return Gaps(database, embedder).lately(settings.business, utc_now())
    finally:
        database.close()


def search(settings: Settings, text: str, language: str) -> list[JsonDict]:
    """What the main business's agent would find."""
    book = load(folder(settings.playbook))
    database = open_database(settings)
    learned = learning.articles(database, settings.business)
    database.close()
    opened = index(settings, settings.business, book, models.load(settings), learned)
    found = opened.search(text, language, 3, utc_now().astimezone(book.zone))
    return [asdict(passage) for passage in found]


def _fetch_site(settings: Settings) -> Sequence[Broken]:
    """Fetch the company's own site, if one is set; what was left out. It is the main business's."""
    if not settings.site.sitemap:
        return ()
    site = Site(sitemap=settings.site.sitemap, hosts=frozenset(settings.site.hosts))
    with httpx.Client(timeout=SITE_TIMEOUT_S, trust_env=False) as http:
        return fetch(site, _site_folder(settings), http).skipped


def _site_pages(settings: Settings, business: BusinessId) -> tuple[list[Document], list[Broken]]:
    """The pages of the site as they were last fetched, and those that cannot be read."""
    here = _site_folder(settings)
    if business != settings.business or not settings.site.sitemap or not here.is_dir():
        return [], []
    documents, broken = read_folder(here)
    return [replace(one, source=f"site/{one.source}") for one in documents], broken


def _site_folder(settings: Settings) -> Path:
    return settings.data_dir / "kb" / "site"


@contextmanager
def _alone(where: Path) -> Iterator[None]:
    """One process at a time changes an index."""
    where.mkdir(parents=True, exist_ok=True)
    with (where / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
