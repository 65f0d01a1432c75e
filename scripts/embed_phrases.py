"""Embeds our own sentences once, at release, so that no start has to: python -m scripts.embed_phrases."""

import sys
import tempfile
from pathlib import Path

import numpy as np

from ai.embeddings import E5, PHRASES, Cached, Embedders, Use
from ai.intents import gather
from ai.scope import foreign, service
from app.agent import flows
from app.playbook_folders import folder
from app.understanding import topics
from kb.index import Index
from playbooks.playbook import load

PLAYBOOKS = ("shop",)
ROOM = 100_000  # more sentences than we shall ever ship


def main() -> int:
    """Write the vectors of what `ai/scope.py` compares with, and of the playbooks' examples and knowledge."""
    e5 = Cached(E5(), ROOM)
    embedders = Embedders(e5=e5, use=Use())
    e5.queries(foreign()[0] + service())
    with tempfile.TemporaryDirectory() as scratch:
        for name in PLAYBOOKS:
            book = load(folder(name))
            embedder = embedders.understanding(book.languages)
            gather(topics(book, flows(book)), embedder)
            Index(Path(scratch) / name, embedder, zone=book.zone).sync(book.knowledge)
        written = Path(scratch) / "all.npz"
        e5.save(written)
        with np.load(written) as kept:
            keys, vectors = kept["keys"], kept["vectors"].astype(np.float16)
    np.savez_compressed(PHRASES, model=np.array(e5.id), keys=keys, vectors=vectors)
    sys.stdout.write(f"{PHRASES.name}: {len(keys)} sentences, {e5.id}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
