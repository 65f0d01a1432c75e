"""The agents of a process as pupils: what each understands, how they keep up, and who teaches them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta

from ai.pupil import Pupil
from app.agent import flows
from app.learning.gaps import Gaps, comparing
from app.learning.learning import Learning, Studies
from app.learning.trial import StageTrial
from app.models import Models
from app.ticker import Ticker
from app.understanding import analyst_for
from domain.clock import Clock
from domain.ids import BusinessId
from kb.index import Index
from playbooks.playbook import Playbook
from store.database import Database

KEEP_UP_EVERY = timedelta(seconds=1)


class School:
    """All businesses' pupils; each knows its playbook, and what was approved when the school began."""

    def __init__(self, database: Database, books: Mapping[BusinessId, Playbook], models: Models) -> None:
        self.books = books
        self.models = models
        self.pupils = {
            business: Pupil(analyst_for(book, flows(book), models)) for business, book in books.items()
        }
        self._database = database
        self._studies = Studies(database, self.pupils)
        self._studies.keep_up()

    @contextmanager
    def in_session(self) -> Iterator[None]:
        """Follow what is approved and taken back in any process, until the block ends."""
        ticker = Ticker("studies", self._studies.keep_up, KEEP_UP_EVERY)
        ticker.start()
        try:
            yield
        finally:
            ticker.stop()

    def teacher(self, indexes: Mapping[BusinessId, Index], clock: Clock) -> Learning:
        """Who carries out what people decide about lessons."""
        languages = {language for book in self.books.values() for language in book.languages}
        gaps = Gaps(self._database, comparing(self.models.embedders, languages))
        trials = {
            business: StageTrial(
                playbook=book,
                models=self.models,
                index=indexes[business],
                pupil=self.pupils[business],
                clock=clock,
            )
            for business, book in self.books.items()
        }
        topics = {business: tuple(flows(book)) for business, book in self.books.items()}
        return Learning(self._database, indexes, trials, self._studies, topics, gaps, clock)
