"""Columns that hold the same on every database: text from anywhere, times, counting keys."""

from datetime import UTC, datetime

import sqlalchemy as sa


class Text(sa.TypeDecorator[str]):
    """Text from anywhere: what no database can hold (NUL, lone surrogates) is dropped or replaced."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: sa.Dialect) -> str | None:
        if value is None or (value.isascii() and "\0" not in value):
            return value
        return value.encode("utf-8", "replace").decode().replace("\0", "")


class Moment(sa.TypeDecorator[datetime]):
    """An aware UTC time, with microseconds, on databases with and without time zones."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        if value is None:
            return None
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


Serial = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def business() -> sa.Column[str]:
    """Whose row it is."""
    return sa.Column("business", Text, nullable=False)


def serial() -> sa.Column[int]:
    """A key that counts up."""
    return sa.Column("seq", Serial, primary_key=True, autoincrement=True)
