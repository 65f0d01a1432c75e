"""Embeds our own sentences once, at release, so that no start has to: python -m scripts.embed_phrases."""

import sys

import numpy as np

from ai.embeddings import E5, PHRASES, cache_key
from ai.scope import foreign, service


def main() -> int:
    """Write the vectors of what `ai/scope.py` compares with beside the code that reads them."""
    model = E5()
    texts = list(dict.fromkeys(foreign()[0] + service()))
    keys = np.array([np.frombuffer(cache_key("query", text), np.uint8) for text in texts])
    vectors = model.queries(texts).astype(np.float16)
    np.savez_compressed(PHRASES, model=np.array(model.id), keys=keys, vectors=vectors)
    sys.stdout.write(f"{PHRASES.name}: {len(texts)} sentences, {model.id}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
