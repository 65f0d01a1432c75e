"""Puts the local WhatsApp together."""

from types import TracebackType

import httpx
from fastapi import APIRouter
from fastapi.staticfiles import StaticFiles

from channels.emulator.admin_api import admin_router
from channels.emulator.background import Background
from channels.emulator.courier import Courier
from channels.emulator.faults import Faults
from channels.emulator.feed import Feed
from channels.emulator.graph_api import graph_router
from channels.emulator.media import MediaShelf
from channels.emulator.options import EmulatorOptions
from channels.emulator.page import STATIC, page_router
from channels.emulator.phones import Phones
from channels.emulator.sending import Sending
from channels.emulator.world import World
from channels.emulator.writing import Writing
from domain.clock import Clock, utc_now


class Emulator:
    """A WhatsApp of our own: Graph API, phones and chat page, talking to Deskhand only over HTTP.

    `transport` replaces the network towards Deskhand in tests. Everything lives in memory.
    """

    def __init__(
        self,
        options: EmulatorOptions,
        clock: Clock = utc_now,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        background, faults = Background(), Faults()
        self._world = World(
            options=options,
            clock=clock,
            phones=Phones(options.customers, Feed(), clock),
            shelf=MediaShelf(clock),
            faults=faults,
            background=background,
            courier=Courier(options, faults, background, clock, transport),
        )

    def routes(self) -> APIRouter:
        """Everything under `/emulator`: include it in the application."""
        sending = Sending(self._world)
        writing = Writing(self._world, sending)
        router = APIRouter()
        router.include_router(graph_router(self._world, sending))
        router.mount("/emulator/static", StaticFiles(directory=STATIC), name="emulator-static")
        router.include_router(page_router())
        router.include_router(admin_router(self._world, sending, writing))
        return router

    async def settled(self) -> None:
        """Wait until every webhook has been taken and every tick has been told."""
        await self._world.background.settled()

    async def start(self) -> None:
        """Begin; nothing runs until somebody writes."""

    async def stop(self) -> None:
        """End what is on its way and close the connections."""
        await self._world.background.stop()
        await self._world.courier.close()

    async def __aenter__(self) -> "Emulator":
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()
