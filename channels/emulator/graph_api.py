"""Meta's Graph API as far as Deskhand uses it: messages and media."""

import hmac
import json
from collections.abc import Callable, Coroutine
from typing import Annotated, Any

from fastapi import APIRouter, Depends, File, Form, Request, Response, UploadFile
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException

from channels.emulator.errors import GraphError
from channels.emulator.faults import Fault
from channels.emulator.media import UPLOAD_LIFE, StoredFile, check_upload
from channels.emulator.sending import NoAnswer, Sending
from channels.emulator.world import World
from domain.json import JsonDict

PREFIX = "/emulator/graph"


class GraphRoute(APIRoute):
    """A route that answers refusals in Meta's JSON."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Wrap FastAPI's handler."""
        answer = super().get_route_handler()

        async def answer_or_refuse(request: Request) -> Response:
            try:
                return await answer(request)
            except GraphError as error:
                return JSONResponse(error.body(), status_code=error.status)
            except NoAnswer:
                return Response(status_code=504)

        return answer_or_refuse


def graph_router(world: World, sending: Sending) -> APIRouter:
    """The endpoints under `/emulator/graph`, all of them behind the access token."""

    def authorize(request: Request) -> None:
        given = request.headers.get("authorization", "").encode()
        if not hmac.compare_digest(given, f"Bearer {world.options.access_token}".encode()):
            raise GraphError(190)

    router = APIRouter(
        prefix=PREFIX, route_class=GraphRoute, dependencies=[Depends(authorize)], include_in_schema=False
    )
    _add_files(router, world)
    _add_messages(router, world, sending)
    _add_media(router, world)
    return router


def _add_messages(router: APIRouter, world: World, sending: Sending) -> None:
    @router.post("/{version}/{phone_number_id}/messages")
    async def send(phone_number_id: str, request: Request) -> JsonDict:
        _check_number(world, phone_number_id)
        payload = await _json(request)
        return sending.mark_read(payload) if "status" in payload else await sending.accept(payload)


def _add_media(router: APIRouter, world: World) -> None:
    @router.post("/{version}/{phone_number_id}/media")
    async def upload(
        phone_number_id: str,
        file: Annotated[UploadFile, File()],
        messaging_product: Annotated[str, Form()] = "",
        type: Annotated[str, Form()] = "",
    ) -> JsonDict:
        _check_number(world, phone_number_id)
        if messaging_product != "whatsapp":
            raise GraphError(100, "messaging_product must be 'whatsapp'.")
        data, mime_type = await file.read(), type or file.content_type or ""
        check_upload(mime_type, len(data))
        return {"id": world.shelf.add(data, mime_type, file.filename, UPLOAD_LIFE).id}

    @router.get("/{version}/{media_id}")
    async def media(version: str, media_id: str, request: Request) -> JsonDict:
        file = _file(world, media_id)
        path = request.url.path.removesuffix(f"/{version}/{media_id}")
        url = request.url.replace(path=f"{path}/files/{world.shelf.link(media_id)}", query="")
        about = {"mime_type": file.mime_type, "sha256": file.sha256, "file_size": str(len(file.data))}
        return {"messaging_product": "whatsapp", "id": media_id, "url": str(url), **about}

    @router.delete("/{version}/{media_id}")
    async def remove(media_id: str) -> JsonDict:
        _file(world, media_id)
        return {"success": world.shelf.remove(media_id)}


def _add_files(router: APIRouter, world: World) -> None:
    @router.get("/files/{key}")
    async def download(key: str) -> Response:
        if world.faults.take(Fault.MEDIA_GONE):
            world.shelf.cut(key)
        file = world.shelf.follow(key)
        if file is None:
            raise HTTPException(404)
        return Response(file.data, media_type=file.mime_type)


def _check_number(world: World, phone_number_id: str) -> None:
    if phone_number_id != world.options.phone_number_id:
        raise GraphError(100, f"Object with ID '{phone_number_id}' does not exist or cannot be loaded.")


def _file(world: World, media_id: str) -> StoredFile:
    file = world.shelf.get(media_id)
    if file is None:
        raise GraphError(100, f"Object with ID '{media_id}' does not exist or cannot be loaded.")
    return file


async def _json(request: Request) -> JsonDict:
    try:
        payload = json.loads(await request.body())
    except ValueError as error:
        raise GraphError(100, "The body is not JSON.") from error
    if not isinstance(payload, dict):
        raise GraphError(100, "The body must be a JSON object.")
    return payload
