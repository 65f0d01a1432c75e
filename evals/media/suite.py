"""`deskhand eval media`: its parts, their figures, and a report of what went wrong."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from app.settings import Settings
from domain.errors import DeskhandError
from domain.json import JsonDict
from evals.media import attacks, documents, voice
from evals.media.figures import Figure, as_text
from evals.media.rendering import LANGUAGES

Part = Callable[[Sequence[str]], tuple[list[Figure], list[str]]]
"""Measures for languages; answers figures and, a line each, what went wrong."""


def _documents(languages: Sequence[str]) -> tuple[list[Figure], list[str]]:
    figures, seen = documents.run(languages)
    wrong = [
        f"{one.shot.paper.language} {one.shot.paper.kind} {one.shot.how}:"
        f" {one.reading.problem or 'unflagged'} ({one.reading.confidence}) {one.wrong}"
        for one in seen
        if (one.wrong and not one.shot.failing) or (one.reading.problem is None) is one.shot.failing
    ]
    return figures, wrong


def _hostile(languages: Sequence[str]) -> tuple[list[Figure], list[str]]:
    figures, survived = attacks.run()
    return figures, [
        f"{one.file.what}: {one.error} after {one.seconds:.1f} s" for one in survived if one.error
    ]


PARTS: Mapping[str, Part] = {"documents": _documents, "hostile": _hostile}


def parts(settings: Settings, recordings: Path | None) -> Mapping[str, Part]:
    """All parts; `recordings` is a folder of people's voices, if there is one."""
    return {**PARTS, "voice": lambda languages: voice.run(languages, settings, recordings)}


def run(
    only: Sequence[str], languages: Sequence[str], settings: Settings, recordings: Path | None = None
) -> tuple[list[Figure], str]:
    """Measure the parts named (all unless any are), write the report; answers figures and their text.

    Raises:
        DeskhandError: there is no such part or language.
    """
    known = parts(settings, recordings)
    if unknown := (set(only) - set(known)) | (set(languages) - set(LANGUAGES)):
        raise DeskhandError(f"media has no {', '.join(sorted(unknown))}")
    figures: list[Figure] = []
    wrong: list[str] = []
    for name in only or known:
        found, problems = known[name](languages or [*LANGUAGES])
        figures += found
        wrong += problems
    reports = settings.data_dir / "evals"
    reports.mkdir(parents=True, exist_ok=True)
    data: JsonDict = {"figures": [asdict(one) for one in figures], "wrong": wrong}
    (reports / "media.json").write_text(json.dumps(data, ensure_ascii=False, indent=1), "utf-8")
    return figures, as_text(figures)
