"""Reads films: what is said in them by an ear, what is to be seen in their first frames by an eye."""

import asyncio
from dataclasses import replace

from domain.media import File, Reader, Reading


class Film:
    """A Reader of films, made of one of pictures and one of sound."""

    def __init__(self, eye: Reader, ear: Reader) -> None:
        self._eye = eye
        self._ear = ear

    async def read(self, file: File, language: str | None) -> Reading:
        """The words that are spoken, with fields, codes and a clean copy of the frames; a silent film is no
        problem, and neither is a blurred one: it is kept for people."""
        seen, heard = await asyncio.gather(self._eye.read(file, language), self._ear.read(file, language))
        speaks = heard.problem is None
        if seen.problem in ("broken", "too-big", "slow") and not speaks:
            return Reading(kind=file.kind, problem=seen.problem)
        return replace(
            seen,
            problem=None,
            text=heard.text if speaks else "",
            lines=heard.lines if speaks else (),
            confidence=heard.confidence if speaks else 1.0,
            language=heard.language,
            seconds=heard.seconds,
            calls=(*seen.calls, *heard.calls),
        )
