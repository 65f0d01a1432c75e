"""HTML as text in WhatsApp's markup, without what is not the page's own: menus, scripts, footers."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

SKIPPED = frozenset({"script", "style", "nav", "header", "footer", "aside", "form", "noscript", "template"})
BLOCKS = frozenset({"p", "div", "section", "article", "main", "ul", "ol", "table", "blockquote", "br"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
BOLD = frozenset({"b", "strong"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """What a page says; `title` and `language` are empty where it doesn't tell."""

    title: str
    language: str
    text: str


def read(html: str) -> Page:
    """A page or a piece of one. Never fails: browsers take anything, too."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    text = re.sub(r"[ \t\u00a0]+", " ", "".join(reader.said))
    text = re.sub(r" ?\n ?", "\n", text)
    text = re.sub(r"\*\s*\*", "", text)  # bold around nothing
    text = re.sub(r"\n{3,}", "\n\n", text).strip()
    title = " ".join("".join(reader.title or reader.heading).split())
    return Page(title=title, language=reader.language, text=_without_heading(text, title))


def _without_heading(text: str, title: str) -> str:
    """The text without its own title as first line: the title is told beside it."""
    first, _, rest = text.partition("\n")
    return rest.strip() if rest and first.strip("* ") == title else text


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self.title: list[str] = []
        self.heading: list[str] = []
        self.language = ""
        self._skipping = 0
        self._open: list[str] = []
        self._links: list[tuple[str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "html" and not self.language:
            self.language = (given.get("lang") or "")[:2].lower()
        if tag in SKIPPED:
            self._skipping += 1
        if tag in ("title", "h1"):
            self._open.append(tag)
        if self._skipping:
            return
        if tag == "a":
            self._links.append((given.get("href") or "", len(self.said)))
        self.said.append(_opening(tag))

    def handle_endtag(self, tag: str) -> None:
        if tag in SKIPPED:
            self._skipping = max(0, self._skipping - 1)
        elif tag in self._open:
            self._open.remove(tag)
        if self._skipping:
            return
        if tag == "a" and self._links:
            self._close_link(*self._links.pop())
        self.said.append(_closing(tag))

    def handle_data(self, data: str) -> None:
        if "title" in self._open:
            self.title.append(data)
        elif not self._skipping:
            if "h1" in self._open:
                self.heading.append(data)
            self.said.append(re.sub(r"\s+", " ", data))

    def _close_link(self, href: str, begun: int) -> None:
        words = "".join(self.said[begun:]).strip()
        if href.startswith(("https://", "http://")) and href not in words:
            self.said.append(f" ({href})")


def _opening(tag: str) -> str:
    if tag in HEADINGS:
        return "\n\n*"
    if tag in BOLD:
        return "*"
    if tag == "li":
        return "\n- "
    if tag in ("td", "th"):
        return " "
    return "\n" if tag in ("br", "tr") else "\n\n" if tag in BLOCKS else ""


def _closing(tag: str) -> str:
    if tag in HEADINGS:
        return "*\n\n"
    if tag in BOLD:
        return "*"
    return "\n\n" if tag in BLOCKS and tag != "br" else ""
