"""Headers against abuse on every answer, and pages instead of bare errors."""

from collections.abc import Callable, Coroutine
from typing import Any
from urllib.parse import quote

from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import RedirectResponse
from fastapi.routing import APIRoute

from console.errors import Forged, LoginNeeded, Missing, NotAllowed
from console.sessions import PATH

HEADERS = {
    "content-security-policy": (
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
    ),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    # "no-referrer" would make browsers send `Origin: null` with our own forms.
    "referrer-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}

ErrorPage = Callable[[Request, int, str], Response]
Handle = Callable[[Request], Coroutine[Any, Any, Response]]


def protected(error_page: ErrorPage) -> type[APIRoute]:
    """A kind of route whose answers carry the headers and whose errors are pages."""

    class Protected(APIRoute):
        def get_route_handler(self) -> Handle:
            handle = super().get_route_handler()

            async def guarded(request: Request) -> Response:
                response = await _answer(handle, request, error_page)
                for name, value in HEADERS.items():
                    response.headers.setdefault(name, value)
                response.headers.setdefault("cache-control", "no-store")
                return response

            return guarded

    return Protected


async def _answer(handle: Handle, request: Request, error_page: ErrorPage) -> Response:
    try:
        return await handle(request)
    except LoginNeeded as needed:
        return RedirectResponse(f"{PATH}/login?then={quote(needed.then)}", 303)
    except Forged:
        return error_page(request, 403, "forged")
    except NotAllowed:
        return error_page(request, 403, "not-allowed")
    except Missing:
        return error_page(request, 404, "missing")
    except RequestValidationError:
        return error_page(request, 422, "unreadable")
