"""The company's site beside the playbook's pages, at `deskhand kb sync`."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app import models
from app.doors import optional
from app.knowledge import index, sync
from app.playbook_folders import folder
from app.settings import Settings
from kb.shelf import Asker
from playbooks.playbook import load
from tests.ai.embedding_server import EmbeddingServer
from tests.kb.test_site import Web

pytestmark = pytest.mark.slow


def test_the_site_is_part_of_the_knowledge_and_its_broken_pages_are_named(tmp_path: Path) -> None:
    with Web().served() as web:
        site = web.lists(web.page("/lamps", "Lamps come with a bulb."), f"http://{web.host}/gone")
        settings = Settings(
            data_dir=tmp_path,
            site={"sitemap": site.sitemap, "hosts": [web.host]},
            database_url=f"sqlite:///{tmp_path}/d.db",
        )

        (report,) = sync(settings).values()

    assert [one for one in report.added if one.startswith("site/lamps-")]
    assert [(one.source, one.problem) for one in report.broken] == [
        (f"http://{web.host}/gone", "it answered 404")
    ]


def test_pages_that_do_not_agree_are_named(tmp_path: Path) -> None:
    book = tmp_path / "shop"
    shutil.copytree(folder("shop"), book)
    page = "---\nid: old\ntitle: Old\nlanguage: fr\n---\nTous nos produits ont une garantie de 5 ans.\n"
    (book / "knowledge/fr/old.md").write_text(page, "utf-8")

    (report,) = sync(
        Settings(data_dir=tmp_path, playbook=str(book), database_url=f"sqlite:///{tmp_path}/d.db")
    ).values()

    assert {one.sources for one in report.conflicts} == {("fr/old.md", "fr/warranty.md")}


def test_a_hosted_embedder_orders_the_shops_knowledge_and_reads_no_personal_data(tmp_path: Path) -> None:
    book, now = load(folder("shop")), datetime(2026, 11, 20, 12, tzinfo=UTC)
    question = (
        "Here is Some Name, some@example.org, order V-12345: how long do I have to send something back?"
    )
    with EmbeddingServer().running() as server:
        settings = Settings(
            data_dir=tmp_path, embedder="openai:tiny", embedder_base_url=server.url, embedder_api_key="k"
        )
        heard: list[tuple[int, int]] = []
        opened = index(
            settings,
            settings.business,
            book,
            models.load(settings),
            progress=lambda done, total: heard.append((done, total)),
        )
        embedded = len(server.texts)

        (best, *_) = opened.search(question, "en", 3, now, asker=Asker(names=("Some Name",)))

        assert heard[-1][0] == heard[-1][1]
        assert embedded > heard[-1][1]
        assert server.texts[embedded:] == [
            "Here is [NAME_1], [EMAIL_1], order V-12345: how long do I have to send something back?"
        ]
        assert best.source == "en/returns.md"
        assert optional({settings.business: opened})["embedder"]()

    assert opened.search(question, "en", 3, now)[0].source == "en/returns.md"
    assert not optional({settings.business: opened})["embedder"]()
