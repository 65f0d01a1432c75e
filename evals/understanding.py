"""How well the embedded analyst understands, on public development data: python -m evals.understanding."""

import argparse
import gzip
import json
import random
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import f1_score, roc_auc_score  # type: ignore[import-untyped]

from ai.analyst import EmbeddedAnalyst
from ai.embeddings import Embedder, load_embedders
from ai.intents import Intents, Scores, gather
from ai.language import Languages
from ai.scope import Scope
from ai.sentiment import Sentiment
from domain.understanding import Topic

DATA = Path(__file__).parents[1] / "../shared/data"
SHOTS = 10
MOST = 1_000  # texts a measurement
UPSET, GLAD = -0.25, 0.35  # sentiment below and above which a text counts as one
MESSAGE = (
    "Hello, I ordered a vacuum cleaner two weeks ago and it still has not arrived, can you say where it is?"
)

Row = dict[str, Any]
"""One line of a data set, as its README describes it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Measured:
    """One figure, with what the design's own measurements on official test sets gave, where comparable."""

    suite: str
    what: str
    value: float
    unit: str = "%"
    design: str = ""


Suite = Callable[[Embedder], Iterator[Measured]]


def rows_of(name: str) -> list[Row]:
    """All rows of a data set, shuffled the same way every time.

    Raises:
        FileNotFoundError: the data set is not on this machine.
    """
    with gzip.open(DATA / name / "dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows: list[Row] = [json.loads(line) for line in lines]
    random.Random(0).shuffle(rows)
    return rows


def topics_of(rows: Sequence[Row], shots: int) -> list[Topic]:
    """Each intent as a topic with `shots` examples and its label, in words, for a description."""
    examples: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if len(examples[row["intent"]]) < shots:
            examples[row["intent"]].append(row["text"])
    return [
        Topic(flow=name, about=name.replace("_", " ").replace("/", " "), examples={"en": texts})
        for name, texts in sorted(examples.items())
    ]


def logits_of(intents: Intents, embedder: Embedder, rows: Sequence[Row]) -> Scores:
    """What `intents` says of each row's text."""
    texts = [row["text"] for row in rows]
    return intents.logits(embedder.queries(texts), texts)


def right(intents: Intents, embedder: Embedder, rows: Sequence[Row], top: int = 1) -> float:
    """The share of rows, in percent, whose intent is among the `top` likeliest."""
    best = np.argsort(-logits_of(intents, embedder, rows), axis=1)[:, :top]
    hits = [
        row["intent"] in {intents.flows[place] for place in places}
        for row, places in zip(rows, best, strict=True)
    ]
    return 100 * float(np.mean(hits))


def banking77(embedder: Embedder) -> Iterator[Measured]:
    """77 intents of a bank, few examples each."""
    rows = rows_of("banking77")
    held = [row for row in rows if row["part"] == "val"][:MOST]
    for shots, design in ((5, "78.2"), (10, "84.5")):
        intents = Intents.fit(topics_of([row for row in rows if row["part"] == "train"], shots), embedder)
        yield Measured(
            suite="banking77", what=f"{shots}-shot top-1", value=right(intents, embedder, held), design=design
        )
    yield Measured(suite="banking77", what=f"{SHOTS}-shot top-3", value=right(intents, embedder, held, top=3))


def clinc150(embedder: Embedder) -> Iterator[Measured]:
    """150 intents, and requests that are none of them."""
    rows = rows_of("clinc150")
    scope = Scope(
        gather(topics_of([row for row in rows if row["part"] == "train"], SHOTS), embedder), embedder
    )
    held = [row for row in rows if row["part"] == "val"][:MOST]
    none = [row for row in rows if row["intent"] == "oos"]
    ours, foreign = (_chances(scope, embedder, part) for part in (held, none))
    known = np.concatenate([np.ones(len(ours)), np.zeros(len(foreign))])
    auroc = roc_auc_score(known, np.concatenate([ours, foreign]))
    yield Measured(suite="clinc150", what="top-1", value=right(scope.intents, embedder, held))
    yield Measured(
        suite="clinc150", what="in scope kept", value=100 * float((ours > 0.5).mean()), design="92.8"
    )
    yield Measured(
        suite="clinc150", what="foreign rejected", value=100 * float((foreign <= 0.5).mean()), design="91.2"
    )
    yield Measured(suite="clinc150", what="AUROC", value=100 * float(auroc), design="97.8")


def _chances(scope: Scope, embedder: Embedder, rows: Sequence[Row]) -> Scores:
    texts = [row["text"] for row in rows]
    vectors = embedder.queries(texts)
    return scope.chance(vectors, scope.intents.logits(vectors, texts))


def xsid(embedder: Embedder) -> Iterator[Measured]:
    """English examples, other languages."""
    rows = rows_of("xsid")
    intents = Intents.fit(topics_of([row for row in rows if row["lang"] == "en"], 300), embedder)
    for language in ("de", "nl", "it"):
        held = [row for row in rows if row["lang"] == language]
        yield Measured(
            suite="xsid",
            what=f"en to {language}",
            value=right(intents, embedder, held),
            design="83.2 (mean of nine)",
        )


def massive(embedder: Embedder) -> Iterator[Measured]:
    """60 intents, English examples, Spanish messages.

    The Spanish part is the English one translated, in another order: about one message in twenty translates
    an example, so the figure flatters a little.
    """
    rows = rows_of("massive_en_es")
    train = [row for row in rows if row["lang"] == "en" and row["part"] == "train"]
    intents = Intents.fit(topics_of(train, SHOTS), embedder)
    held = [row for row in rows if row["lang"] == "es"][:MOST]
    yield Measured(
        suite="massive",
        what=f"en to es, {SHOTS}-shot",
        value=right(intents, embedder, held),
        design="77.8 (full)",
    )


def language(embedder: Embedder) -> Iterator[Measured]:
    """Spans of three to eight words in seven languages."""
    rows = rows_of("lid_short")
    languages = Languages(("en", "fr", "nl", "de", "es", "it", "pt"))
    for what, prior in (("no prior", None), ("right prior", "same"), ("wrong prior", "other")):
        hits = [row["lang"] == languages.detect(row["text"], _prior(prior, row["lang"]))[0] for row in rows]
        design = "" if prior else "97.9"
        yield Measured(suite="language", what=what, value=100 * float(np.mean(hits)), design=design)


def _prior(kind: str | None, true: str) -> str | None:
    return {None: None, "same": true, "other": "fr" if true == "en" else "en"}[kind]


def sentiment(embedder: Embedder) -> Iterator[Measured]:
    """Upset, neutral and thankful Reddit comments that the head was not trained on."""
    kinds = {"anger": 0, "annoyance": 0, "disgust": 0, "neutral": 1, "curiosity": 1, "gratitude": 2, "joy": 2}
    rows = [row for row in rows_of("goemotions") if row["part"] == "val" and row["labels"][0] in kinds]
    rows = [row for row in rows if len(row["labels"]) == 1][:MOST]
    scores = Sentiment.load(embedder.id).scores(embedder.queries([row["text"] for row in rows]))
    true = [kinds[row["labels"][0]] for row in rows]
    told = np.digitize(scores, [UPSET, GLAD])
    yield Measured(
        suite="sentiment", what="macro-F1, English", value=100 * float(f1_score(true, told, average="macro"))
    )
    upset: NDArray[np.bool_] = np.array(true) == 0
    yield Measured(suite="sentiment", what="upset AUROC", value=100 * float(roc_auc_score(upset, -scores)))


def cost(embedder: Embedder) -> Iterator[Measured]:
    """What one analysis of a 20-word message costs, and what fitting a small playbook does."""
    topics = [
        Topic(
            flow=f"flow_{number}", about=f"Topic number {number}", examples={"en": [f"I want topic {number}"]}
        )
        for number in range(20)
    ]
    analyst = EmbeddedAnalyst(topics, ("en", "fr", "nl", "de", "es", "it"), embedder)
    messages = [MESSAGE.replace("two", str(number)) for number in range(3, 34)]
    wall, core = zip(*(_timed(analyst, message) for message in messages), strict=True)
    yield Measured(suite="cost", what="p50 of a 20-word message", value=median(wall), unit="ms", design="44")
    yield Measured(suite="cost", what="the same, of one core", value=median(core), unit="ms")
    start = time.thread_time()
    Intents.fit(topics, embedder)
    yield Measured(
        suite="cost", what="fitting 20 flows", value=1_000 * (time.thread_time() - start), unit="ms"
    )


def _timed(analyst: EmbeddedAnalyst, message: str) -> tuple[float, float]:
    wall, core = time.perf_counter(), time.thread_time()
    analyst.analyse(message)
    return 1_000 * (time.perf_counter() - wall), 1_000 * (time.thread_time() - core)


SUITES: dict[str, Suite] = {
    "banking77": banking77,
    "clinc150": clinc150,
    "xsid": xsid,
    "massive": massive,
    "language": language,
    "sentiment": sentiment,
    "cost": cost,
}


def measure(names: Sequence[str], embedder: Embedder) -> Iterator[Measured]:
    """Run the suites named; one whose data is absent says so on stderr and is left out."""
    for name in names:
        try:
            yield from SUITES[name](embedder)
        except FileNotFoundError as error:
            sys.stderr.write(f"{name}: left out, {error.filename} is not on this machine\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table of figures, as they come."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("suite", nargs="*", choices=[*SUITES, []], help="all by default")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    chosen = parser.parse_args(arguments)
    embedder = load_embedders(cache=20_000).understanding(("en",))
    for found in measure(chosen.suite or list(SUITES), embedder):
        sys.stdout.write(_as_json(found) if chosen.json else _as_row(found))
        sys.stdout.flush()
    return 0


def _as_json(found: Measured) -> str:
    fields = ("suite", "what", "value", "unit", "design")
    return json.dumps({name: getattr(found, name) for name in fields}) + "\n"


def _as_row(found: Measured) -> str:
    design = f"  (design: {found.design})" if found.design else ""
    return f"{found.suite:<10} {found.what:<26} {found.value:>7.1f} {found.unit:<3}{design}\n"


if __name__ == "__main__":
    sys.exit(main())
