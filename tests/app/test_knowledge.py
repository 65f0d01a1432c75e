"""The company's site beside the playbook's pages, at `deskhand kb sync`."""

import shutil
from pathlib import Path

import pytest

from app.knowledge import sync
from app.playbook_folders import folder
from app.settings import Settings
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
