"""A chat model's server on loopback: speaks OpenAI's, Anthropic's and Mistral's tongue, fails on demand."""

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from domain.json import JsonDict

USED = (90, 10)
"""Tokens that every answer says it took."""


class ChatServer:
    """Answers `answer` as JSON text or as the arguments of a call. `statuses` are answered first, one a
    request; ways in `refuses` are answered 500."""

    def __init__(self, answer: str) -> None:
        self.answer = answer
        self.requests: list[JsonDict] = []
        self.paths: list[str] = []
        self.statuses: list[int] = []
        self.refuses: set[str] = set()
        self.delay_s = 0.0
        self.url = ""
        app = Starlette(routes=[Route("/{path:path}", self._complete, methods=["POST"])])
        # a kept connection would outlive the test's event loop
        closing = [("connection", "close")]
        self._server = uvicorn.Server(
            uvicorn.Config(app, port=0, log_level="critical", lifespan="off", headers=closing)
        )

    @contextmanager
    def running(self) -> Iterator["ChatServer"]:
        """Serve on a free port."""
        thread = threading.Thread(target=self._server.run, daemon=True)
        thread.start()
        while not self._server.started:
            time.sleep(0.01)
        port = self._server.servers[0].sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        yield self
        self._server.should_exit = True
        thread.join(timeout=10)

    async def _complete(self, request: Request) -> Response:
        body = await request.json()
        self.requests.append(body)
        self.paths.append(request.url.path)
        await asyncio.sleep(self.delay_s)
        if self.statuses:
            return _refusal(self.statuses.pop(0))
        way = body.get("response_format", {}).get("type", "function")
        if way in self.refuses:
            return _refusal(500)
        if request.url.path.endswith("/messages"):
            return JSONResponse(_anthropic(body, self.answer))
        return JSONResponse(_openai(body, self.answer, way))


def _refusal(status: int) -> Response:
    return JSONResponse({"error": {"message": "not now", "type": "error"}}, status_code=status)


def _openai(body: JsonDict, answer: str, way: str) -> JsonDict:
    message: JsonDict = {"role": "assistant", "content": answer}
    if way == "function":
        call = {"name": body["tools"][0]["function"]["name"], "arguments": answer}
        calls = [{"id": "call00001", "type": "function", "function": call}]
        message = {"role": "assistant", "content": "", "tool_calls": calls}
    return {
        "id": "1",
        "object": "chat.completion",
        "created": 0,
        "model": "tiny",
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": USED[0], "completion_tokens": USED[1], "total_tokens": sum(USED)},
    }


def _anthropic(body: JsonDict, answer: str) -> JsonDict:
    used = {"type": "tool_use", "id": "t1", "name": body["tools"][0]["name"], "input": json.loads(answer)}
    return {
        "id": "m1",
        "type": "message",
        "role": "assistant",
        "model": "tiny",
        "content": [used],
        "stop_reason": "tool_use",
        "stop_sequence": None,
        "usage": {"input_tokens": USED[0], "output_tokens": USED[1]},
    }
