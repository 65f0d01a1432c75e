"""What was approved must keep holding: every lesson played anew, as when it was tried out."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from app import knowledge, models
from app.agent import flows
from app.databases import open_database
from app.learning import learning
from app.learning.trial import failing
from app.playbook_folders import folder
from app.rehearsing import Stage
from app.settings import Settings
from app.understanding import analyst_for
from playbooks.playbook import Playbook, load
from store.lessons import Lesson


def regressions(settings: Settings) -> tuple[int, list[Lesson]]:
    """How many lessons of the main business are approved, and those whose question no longer gets its answer
    or its flow."""
    book, database = load(folder(settings.playbook)), open_database(settings)
    try:
        taught = learning.approved(database, settings.business)
    finally:
        database.close()
    return len(taught), asyncio.run(_failing(settings, book, taught)) if taught else []


async def _failing(settings: Settings, book: Playbook, taught: Sequence[Lesson]) -> list[Lesson]:
    """Asked offline, on a stage with the business's own knowledge."""
    known, loaded = flows(book), replace(models.load(settings), chat=None, hosted=None)
    documents = [learning.article(one) for one in taught if one.kind == "article"]
    asked = knowledge.index(settings, settings.business, book, loaded, documents)
    analyst = analyst_for(book, known, loaded).taught(learning.sentences(taught))
    async with Stage.built(book, loaded, index=asked, analyst=analyst) as stage:
        return await failing(stage, known, taught)
