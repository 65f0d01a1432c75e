"""Question and answer pairs in CSV and JSON files; every pair is a document."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from typing import Any

from kb.documents import BrokenDocument, Document, document
from kb.markdown import whatsapp

FIELDS = ("id", "title", "language", "audience", "proof", "valid_from", "valid_until")
LISTS = ("questions", "markets")
"""Columns that are told as they are, and those with several values, split at |."""


def from_csv(text: str, source: str, about: Mapping[str, Any]) -> list[Document]:
    """One document a row: columns question and answer, and any of a front page's.

    Raises:
        BrokenDocument: a column is missing, or a row is broken.
    """
    try:
        dialect: type[csv.Dialect] = csv.Sniffer().sniff(text[:4_096], delimiters=",;\t")
    except csv.Error:
        dialect = csv.excel
    rows = csv.DictReader(io.StringIO(text.lstrip("\ufeff")), dialect=dialect)
    names = {(name or "").strip().casefold() for name in rows.fieldnames or ()}
    if not {"question", "answer"} <= names:
        raise BrokenDocument("the first row must name the columns question and answer")
    plain = ({(name or "").strip().casefold(): value for name, value in row.items()} for row in rows)
    return list(_documents(plain, source, about))


def from_pairs(pairs: Iterable[Any], source: str, about: Mapping[str, Any]) -> list[Document]:
    """One document an object with `question` and `answer`. Raises BrokenDocument as `from_csv`."""
    rows = [pair for pair in pairs if isinstance(pair, dict)]
    return list(_documents(rows, source, about))


def _documents(
    rows: Iterable[Mapping[str, Any]], source: str, about: Mapping[str, Any]
) -> Iterator[Document]:
    for number, row in enumerate(rows, start=1):
        question, answer = (str(row.get(name) or "").strip() for name in ("question", "answer"))
        if not question and not answer:
            continue
        try:
            key = str(row.get("id") or blake2b(question.encode(), digest_size=4).hexdigest())
            told = _told(row)
            front = {**about, "title": question, **told, "id": f"{about['id']}-{key}".lower()}
            front["questions"] = list(dict.fromkeys([question, *told.get("questions", [])]))
            yield document(front, whatsapp(answer), f"{source}#{key}")
        except BrokenDocument as error:
            raise BrokenDocument(f"pair {number}: {error}") from error


def _told(row: Mapping[str, Any]) -> dict[str, Any]:
    told: dict[str, Any] = {name: row[name] for name in FIELDS if row.get(name)}
    for name in LISTS:
        value = row.get(name)
        if value:
            told[name] = value if isinstance(value, list) else [one.strip() for one in value.split("|")]
    return told
