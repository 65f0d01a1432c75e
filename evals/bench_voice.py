"""How soon a running `deskhand serve` answers a voice note, one alone and ten at once, and its memory."""

import asyncio
import io
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread

import httpx

from ai.speech.ogg import voice_note
from ai.speech.voices import Speech
from evals.bench_figures import Figure, Missing, Row, tree_mb
from evals.bench_serve import Served, bubbles, serving
from evals.media.clips import RATE, VOICES, spoken

PART = "voice"
LANGUAGE = "en"
TEXT = (
    "Hello, I ordered a kettle from you more than a week ago and it has not arrived so far."
    " Could you please tell me where my parcel is? I would like to have it before Saturday. Thank you."
)
NOTE_S = 10
AT_ONCE = 10
PATIENCE_S = 300.0
WATCH_S = 0.1


@dataclass(kw_only=True, slots=True)
class Highest:
    """The most memory that a process and all it started held together, in MB, watched in a thread."""

    pid: int
    mb: float = 0.0
    _over: Event = field(default_factory=Event)
    _thread: Thread | None = None

    def __enter__(self) -> "Highest":
        self._thread = Thread(target=self._watch)
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._over.set()
        if self._thread:
            self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(WATCH_S):
            self.mb = max(self.mb, tree_mb(self.pid))


def voice(at_once: int = AT_ONCE) -> Iterator[Row]:
    """Notes of ten seconds as WhatsApp sends them, to a server that has been started before."""
    if not VOICES.speaks(LANGUAGE):
        yield Missing(part=PART, why="nobody speaks here: install the extra `voice`")
        return
    note = asyncio.run(_note())
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        with serving(Path(folder)):
            pass  # makes the index and joins the model, which a running one does not need
        with serving(Path(folder)) as served, Highest(pid=served.pid) as highest:
            first, second = _answered(served, note), _answered(served, note)
            yield Figure(part=PART, what="the first note, which loads the model", value=first, unit="s")
            yield Figure(part=PART, what="a note of ten seconds answered", value=second, unit="s", goal=8)
            yield from _crowd(served, note, at_once)
        yield Figure(part=PART, what="highest memory, children's too", value=highest.mb, unit="MB", goal=2500)


def _crowd(served: Served, note: bytes, at_once: int) -> Iterator[Figure]:
    with ThreadPoolExecutor(at_once) as crowd:
        taken = list(crowd.map(lambda _: _answered(served, note), range(at_once)))
    lost = sum(seconds >= PATIENCE_S for seconds in taken)
    what = f"{at_once} notes at once"
    yield Figure(part=PART, what=f"{what}: not answered", value=lost, unit="", goal=1)
    yield Figure(part=PART, what=f"{what}: the last answered", value=max(taken), unit="s", goal=60)


async def _note() -> bytes:
    """Somebody speaks for ten seconds: OGG/Opus, mono."""
    sound = (await spoken(TEXT, LANGUAGE))[: NOTE_S * RATE]
    pcm = (sound * 32_767).astype("int16").tobytes()
    return io.BytesIO(voice_note([Speech(pcm=pcm, rate=RATE)])).getvalue()


def _answered(served: Served, note: bytes) -> float:
    """Seconds from a new customer's voice note to the first message of the answer; `PATIENCE_S` for none."""
    with httpx.Client(base_url=served.http.base_url, timeout=60) as phone:
        made = phone.post("/emulator/customers", json={"language": LANGUAGE}).raise_for_status().json()
        path = f"/emulator/customers/{made['id']}"
        begun = time.perf_counter()
        files = {"file": ("note.ogg", note, "audio/ogg; codecs=opus")}
        phone.post(f"{path}/media", files=files, data={"voice": "true"}).raise_for_status()
        while (seconds := time.perf_counter() - begun) < PATIENCE_S:
            if bubbles(phone, f"{path}/messages"):
                return seconds
            time.sleep(WATCH_S)
    return PATIENCE_S
