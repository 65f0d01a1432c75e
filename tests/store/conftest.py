"""A migrated database of ours, once on SQLite and once on PostgreSQL."""

from tests.databases import database

__all__ = ["database"]
