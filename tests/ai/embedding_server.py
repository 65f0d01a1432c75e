"""An embeddings server on loopback in OpenAI's tongue: texts that share words have alike vectors."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from time import sleep

from domain.json import JsonDict
from tests.kb.hashing import Hashing
from tests.loopback import QuietHandler, listening


class EmbeddingServer:
    """Keeps what it was asked. `statuses` are answered first, one a request; `broken` answers no vectors, and
    with a `page` it answers that."""

    def __init__(self) -> None:
        self.requests: list[JsonDict] = []
        self.statuses: list[int] = []
        self.broken = False
        self.page = ""
        self.delay_s = 0.0
        self.words = Hashing()
        self.url = ""

    @property
    def texts(self) -> list[str]:
        """All texts that were sent, in order."""
        return [text for one in self.requests for text in one["input"]]

    @contextmanager
    def running(self) -> Iterator["EmbeddingServer"]:
        """Serve on a free port."""
        server = self

        class Handler(QuietHandler):
            def do_POST(self) -> None:
                asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                server.requests.append(asked)
                sleep(server.delay_s)
                status = server.statuses.pop(0) if server.statuses else 200
                body = json.dumps(server.answer(asked) if status == 200 else {"error": "not now"}).encode()
                body = server.page.encode() or body
                self.send_response(status)
                self.send_header("Content-Type", "text/html" if server.page else "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        with listening(Handler) as host:
            self.url = f"http://{host}/v1"
            yield self

    def answer(self, asked: JsonDict) -> JsonDict:
        """What the endpoint answers."""
        rows = 3 * self.words.queries([] if self.broken else asked["input"])
        data = [
            {"object": "embedding", "index": place, "embedding": [float(one) for one in row]}
            for place, row in enumerate(rows)
        ]
        return {
            "object": "list",
            "model": asked["model"],
            "data": data,
            "usage": {"prompt_tokens": 1, "total_tokens": 1},
        }
