"""The knowledge of each business: where its index lies, kept equal to the playbook's documents."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from app import models
from app.models import Models
from app.playbook_folders import folder
from app.settings import Settings
from domain.clock import utc_now
from domain.ids import BusinessId
from domain.json import JsonDict
from kb.index import Index, Report
from playbooks.playbook import Playbook, load


def index(settings: Settings, business: BusinessId, playbook: Playbook, loaded: Models) -> Index:
    """The business's index, in step with its documents."""
    where = settings.data_dir / "kb" / business
    with _alone(where):
        opened = Index(where, loaded.embedders.understanding(playbook.languages), zone=playbook.zone)
        opened.sync(playbook.knowledge)
    return opened


def sync(settings: Settings) -> dict[str, Report]:
    """Bring the index of every business in step with its documents; what changed, by playbook name."""
    loaded = models.load(settings)
    reports = {}
    for business, name in settings.businesses().items():
        book = load(folder(name))
        where = settings.data_dir / "kb" / business
        with _alone(where):
            opened = Index(where, loaded.embedders.understanding(book.languages), zone=book.zone)
            reports[book.name] = opened.sync(book.knowledge)
    return reports


def search(settings: Settings, text: str, language: str) -> list[JsonDict]:
    """What the main business's agent would find."""
    book = load(folder(settings.playbook))
    opened = index(settings, settings.business, book, models.load(settings))
    found = opened.search(text, language, 3, utc_now().astimezone(book.zone))
    return [asdict(passage) for passage in found]


@contextmanager
def _alone(where: Path) -> Iterator[None]:
    """One process at a time changes an index."""
    where.mkdir(parents=True, exist_ok=True)
    with (where / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
