"""Exported help centres: the JSON that Zendesk, Intercom and Freshdesk answer for their articles."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from kb import hypertext
from kb.documents import Document, document

Article = Mapping[str, Any]


def from_export(data: Any, source: str, about: Mapping[str, Any]) -> list[Document] | None:
    """The published articles of an export, or None where it is not one that we know.

    Zendesk: /api/v2/help_center/articles.json. Intercom: /articles. Freshdesk: /api/v2/solutions/folders/…/
    articles. Several pages may be one after another in a list.
    """
    articles = list(_articles(data))
    for fits, read in KINDS:
        if articles and all(fits(article) for article in articles):
            return [
                document({**about, **front, "id": f"{about['id']}-{front['id']}"}, text, f"{source}#{key}")
                for article in articles
                for key, front, text in read(article)
                if text
            ]
    return None


def _articles(data: Any) -> Iterator[Article]:
    if isinstance(data, list):
        for one in data:
            yield from _articles(one) if _is_page(one) else [one] if isinstance(one, dict) else []
    elif isinstance(data, dict):
        listed = data.get("articles") or data.get("data") or []
        yield from (one for one in listed if isinstance(one, dict))


def _is_page(data: Any) -> bool:
    return isinstance(data, dict) and ("articles" in data or isinstance(data.get("data"), list))


Read = tuple[str, dict[str, Any], str]
"""The article's key, its front page and its text."""


def _zendesk(article: Article) -> Iterator[Read]:
    if not article.get("draft"):
        language = str(article["locale"])[:2].lower()
        yield _read(f"{article['id']}-{language}", article["id"], article["title"], article["body"], language)


def _intercom(article: Article) -> Iterator[Read]:
    """Every published translation; without any, the article itself in its default language."""
    translated = article.get("translated_content") or {}
    versions = {code: one for code, one in translated.items() if isinstance(one, dict)}
    default = str(article.get("default_locale") or "en")
    versions = versions or {default: dict(article)}
    for code, one in versions.items():
        if one.get("state") == "published":
            language = code[:2].lower()
            yield _read(f"{article['id']}-{language}", article["id"], one["title"], one["body"], language)


def _freshdesk(article: Article) -> Iterator[Read]:
    if article["status"] == 2:  # published; 1 is a draft
        language = str(article.get("language") or "")[:2].lower()
        key = f"{article['id']}-{language}" if language else str(article["id"])
        yield _read(key, article["id"], article["title"], article["description"], language)


def _read(key: str, number: Any, title: Any, html: Any, language: str) -> Read:
    front: dict[str, Any] = {"id": str(number), "title": str(title), "questions": [str(title)]}
    if language:
        front["language"] = language
    return key, front, hypertext.read(str(html or "")).text


KINDS: tuple[tuple[Callable[[Article], bool], Callable[[Article], Iterator[Read]]], ...] = (
    (lambda one: "locale" in one and "body" in one, _zendesk),
    (lambda one: one.get("type") == "article" and "body" in one, _intercom),
    (lambda one: "description" in one and "status" in one and "title" in one, _freshdesk),
)
