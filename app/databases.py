"""The database of the settings, open and up to date."""

from app.engine.engine import migrate
from app.settings import Settings
from domain.errors import SettingsError
from store.database import Database, DatabaseError, connect


def open_database(settings: Settings) -> Database:
    """The database with its schema brought up to date.

    Raises:
        SettingsError: it does not answer, refuses us, or was written by a newer program.
    """
    database = connect(settings.database)
    try:
        migrate(database)
    except DatabaseError as error:
        database.close()
        problem = str(getattr(error, "orig", None) or type(error).__name__).splitlines()[0]
        raise SettingsError(f"DESKHAND_DATABASE_URL: the database does not answer: {problem}") from error
    return database
