"""The HTTP process: the lifespan builds the desk and mounts its doors; no logic."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastapi_swagger import patch_fastapi

from app.desk import open_desk
from app.settings import read


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """The desk is open while the process serves."""
    async with open_desk(read()) as desk:
        routes = app.router.routes
        others = len(routes)
        for door in desk.doors:
            app.include_router(door)
        routes[:] = routes[others:] + routes[:others]  # before the catch-all of LangGraph Studio
        yield


app = FastAPI(
    title="Deskhand", lifespan=lifespan, docs_url=None, redoc_url=None, swagger_ui_oauth2_redirect_url=None
)
patch_fastapi(app, redirect_from_root_to_docs=False)
