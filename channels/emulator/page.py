"""The chat page."""

from pathlib import Path

from fastapi import APIRouter
from fastapi.responses import FileResponse, RedirectResponse, Response

STATIC = Path(__file__).parent / "static"

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; "
    "media-src 'self' blob:; connect-src 'self'; font-src 'self'; manifest-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)


def page_router() -> APIRouter:
    """The page at `/emulator`; its parts are static files."""
    router = APIRouter(prefix="/emulator", include_in_schema=False)

    @router.get("")
    async def page() -> Response:
        headers = {"content-security-policy": _POLICY, "cache-control": "no-cache"}
        return FileResponse(STATIC / "phone.html", headers=headers)

    @router.get("/")
    async def same_page() -> Response:
        return RedirectResponse("/emulator", status_code=308)

    return router
