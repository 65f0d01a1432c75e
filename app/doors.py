"""The doors for machines: is the process alive, is it ready, and its figures."""

from collections.abc import Callable, Mapping

from fastapi import APIRouter, Response
from fastapi.responses import RedirectResponse
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest

Checks = Mapping[str, Callable[[], bool]]
"""What has to work, by name: database, engine, models."""


def routes(checks: Checks, figures: CollectorRegistry, home: str) -> APIRouter:
    """`/healthz`, `/readyz` and `/metrics`; the root leads to the page `home`."""
    router = APIRouter(tags=["operations"])

    @router.get("/", include_in_schema=False)
    def root() -> RedirectResponse:
        """Whoever opens the bare address meant a page."""
        return RedirectResponse(home)

    @router.get("/healthz")
    def healthz() -> dict[str, str]:
        """The process is alive."""
        return {"status": "ok"}

    @router.get("/readyz")
    def readyz(response: Response) -> dict[str, bool]:
        """Everything a turn needs is there; 503 with what is missing otherwise."""
        found = {name: check() for name, check in checks.items()}
        response.status_code = 200 if all(found.values()) else 503
        return found

    @router.get("/metrics")
    def metrics() -> Response:
        """Prometheus figures."""
        return Response(generate_latest(figures), media_type=CONTENT_TYPE_LATEST)

    return router
