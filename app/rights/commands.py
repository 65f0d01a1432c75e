"""`deskhand contact`: data-subject rights, for whoever answers such requests."""

import asyncio
import getpass
import json
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from app.settings import read

contact = typer.Typer(no_args_is_help=True, help="A contact's rights: what is kept, and erasing it.")

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Who = Annotated[str, typer.Argument(help="Phone number, user id or contact id.")]
out = Console(highlight=False, soft_wrap=True)


@contact.command("export")
def export(
    who: Who,
    to: Annotated[Path | None, typer.Option(help="A folder for the files and a page to read.")] = None,
    json_: AsJson = False,
) -> None:
    """Everything that is kept about a contact: as JSON, or with --to in a folder to hand over."""
    from app.rights.exporting import export as run

    whole = asyncio.run(run(read(), who, to))
    if json_ or to is None:
        sys.stdout.write(json.dumps(whole, ensure_ascii=False, indent=2) + "\n")
        return
    for one in whole:
        out.print(f"{to / one['contact']['id']}: {len(one['files'])} file(s)", markup=False)


@contact.command("erase")
def erase(
    who: Who,
    by: Annotated[str, typer.Option(help="Who erases, for the record.")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Don't ask.")] = False,
    json_: AsJson = False,
) -> None:
    """Erase a contact: messages, transcripts, files, state; and say what stays, and why."""
    from app.rights.erasing import erase as run

    if not yes and sys.stdin.isatty():
        typer.confirm(f"Erase {who} for good?", abort=True)
    done = asyncio.run(run(read(), who, by or getpass.getuser()))
    if json_:
        sys.stdout.write(json.dumps(done, ensure_ascii=False, indent=2) + "\n")
        return
    for one in done:
        counts = ", ".join(
            f"{count} {name}" for name, count in one["erased"].items() if name != "ledger_kept"
        )
        out.print(f"erased ({one['erasure']}): {counts}", markup=False)
        for name, why in one["kept"].items():
            out.print(f"stays, {name}: {why}", markup=False)
