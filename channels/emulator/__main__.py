"""The emulator beside Deskhand, as a process of its own: `python -m channels.emulator --help`."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated

import typer
import uvicorn
from fastapi import FastAPI

from channels.emulator.emulator import Emulator
from channels.emulator.options import ApprovedText, EmulatorOptions
from domain.json import JsonDict, load


def main(
    webhook: Annotated[
        str, typer.Option(help="Deskhand's webhook, e.g. http://127.0.0.1:8000/webhook/whatsapp")
    ],
    port: Annotated[int, typer.Option(help="port on 127.0.0.1")] = 9000,
    app_secret: Annotated[str, typer.Option(help="signs the webhooks")] = "emulator-app-secret",
    verify_token: Annotated[str, typer.Option(help="for the webhook handshake")] = "emulator-verify-token",
    access_token: Annotated[
        str, typer.Option(help="what Deskhand sends as bearer")
    ] = "emulator-access-token",
    phone_number_id: Annotated[
        str, typer.Option(help="Meta's id of the business number")
    ] = "106540352242922",
    display_number: Annotated[str, typer.Option(help="the business number, digits")] = "33939034000",
    customers: Annotated[Path | None, typer.Option(help="JSON file with demo customers")] = None,
    templates: Annotated[Path | None, typer.Option(help="JSON file with approved templates")] = None,
    pair_rate: Annotated[bool, typer.Option(help="enforce one message in six seconds per customer")] = False,
) -> None:
    """Play Meta towards a Deskhand that runs elsewhere; the chat page is at /emulator."""
    rows: list[JsonDict] = json.loads(customers.read_text()) if customers else []
    approved = json.loads(templates.read_text()) if templates else []
    options = EmulatorOptions(
        webhook_url=webhook,
        app_secret=app_secret,
        verify_token=verify_token,
        access_token=access_token,
        phone_number_id=phone_number_id,
        display_number=display_number,
        customers=lambda: rows,
        templates=tuple(load(ApprovedText, one) for one in approved),
        pair_rate=pair_rate,
    )
    typer.echo(f"Phone: http://127.0.0.1:{port}/emulator   Graph API: http://127.0.0.1:{port}/emulator/graph")
    uvicorn.run(application(options), host="127.0.0.1", port=port, timeout_graceful_shutdown=2)


def application(options: EmulatorOptions) -> FastAPI:
    """The emulator as an application of its own."""
    emulator = Emulator(options)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with emulator:
            yield

    app = FastAPI(title="WhatsApp emulator", lifespan=lifespan)
    app.include_router(emulator.routes())
    return app


if __name__ == "__main__":
    typer.run(main)
