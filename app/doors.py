"""The doors for machines: is the process alive, is it ready, and its figures."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from fastapi import APIRouter, Response
from fastapi.responses import RedirectResponse
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest

from app.engine.engine import Engine
from domain.ids import BusinessId
from kb.index import Index
from store.database import Database, DatabaseError

Checks = Mapping[str, Callable[[], bool]]
"""What has to work, by name: database, engine, models."""

NOTHING: Checks = MappingProxyType({})


def needed(database: Database, engine: Engine) -> Checks:
    """Those of a running desk, which is only handed out once its models are up."""

    def database_answers() -> bool:
        try:
            database.ping()
        except DatabaseError:
            return False
        return True

    return {"database": database_answers, "engine": lambda: engine.running, "models": lambda: True}


def optional(indexes: Mapping[BusinessId, Index]) -> Checks:
    """What is told of the knowledge of businesses with a hosted embedder: whether it orders what is found."""
    return {"embedder": lambda: all(one.reranks for one in indexes.values())} if indexes else {}


def routes(checks: Checks, figures: CollectorRegistry, home: str, extras: Checks = NOTHING) -> APIRouter:
    """`/healthz`, `/readyz` and `/metrics`; the root leads to the page `home`. The `extras` are
    told too; without them a process is ready all the same."""
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
        return {**found, **{name: check() for name, check in extras.items()}}

    @router.get("/metrics")
    def metrics() -> Response:
        """Prometheus figures."""
        return Response(generate_latest(figures), media_type=CONTENT_TYPE_LATEST)

    return router
