"""Text of PDF and Word files."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

from kb.documents import BrokenDocument

MOST_TEXT = 5_000_000  # bytes of a Word file's text, unpacked: a small archive may hold a huge one
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def pdf_text(path: Path) -> str:
    """The text of a PDF, its pages one after another.

    Raises:
        BrokenDocument: it is damaged, locked, or has only pictures.
    """
    # LangChain's loaders take half a second to import: most folders have no PDF.
    from langchain_community.document_loaders import PyPDFium2Loader
    from pypdfium2 import PdfiumError  # type: ignore[import-untyped]

    try:
        pages = [page.page_content for page in PyPDFium2Loader(str(path)).lazy_load()]
    except (PdfiumError, ValueError) as error:
        raise BrokenDocument("the PDF cannot be opened: save it anew, without a password") from error
    text = re.sub(r"\r\n?", "\n", "\n\n".join(page.strip() for page in pages)).strip()
    if not text:
        raise BrokenDocument("the PDF holds pictures only: save it with its text")
    return text


def docx_text(path: Path) -> str:
    """The paragraphs of a Word document; headings bold, lists with dashes.

    Raises:
        BrokenDocument: it is damaged or no Word document.
    """
    try:
        with ZipFile(path) as archive:
            part = archive.getinfo("word/document.xml")
            if part.file_size > MOST_TEXT:
                raise BrokenDocument("the Word document has too much text: split it")
            root = ElementTree.fromstring(archive.read(part))
    except (BadZipFile, KeyError, ElementTree.ParseError) as error:
        raise BrokenDocument("it is not a Word document: save it as .docx") from error
    return "\n\n".join(_paragraphs(root)).replace("\n\n- ", "\n- ").strip()


def _paragraphs(root: ElementTree.Element) -> Iterator[str]:
    for paragraph in root.iter(f"{WORD}p"):
        text = "".join(_runs(paragraph)).strip()
        style = paragraph.find(f"{WORD}pPr/{WORD}pStyle")
        name = (style.get(f"{WORD}val") or "").casefold() if style is not None else ""
        if not text:
            continue
        if name.startswith(("heading", "title")):
            yield f"*{text}*"
        else:
            listed = paragraph.find(f"{WORD}pPr/{WORD}numPr") is not None
            yield f"- {text}" if listed else text


def _runs(paragraph: ElementTree.Element) -> Iterator[str]:
    for node in paragraph.iter():
        if node.tag == f"{WORD}t":
            yield node.text or ""
        elif node.tag in (f"{WORD}br", f"{WORD}cr"):
            yield "\n"
        elif node.tag == f"{WORD}tab":
            yield " "
