"""The commands. Each says in one line what went wrong, and exits non-zero when something did."""

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from app import logs
from app.rights.commands import contact
from app.settings import Settings, read
from domain.errors import DeskhandError
from domain.json import Json, dump

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Deskhand, the WhatsApp customer-service agent.",
)
kb = typer.Typer(no_args_is_help=True, help="The company's knowledge.")
sandbox = typer.Typer(no_args_is_help=True, help="The embedded back office of the demo.")
conversation = typer.Typer(no_args_is_help=True, help="Conversations: what was said, understood and done.")
app.add_typer(kb, name="kb")
app.add_typer(sandbox, name="sandbox")
app.add_typer(conversation, name="conversation")
app.add_typer(contact, name="contact")

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
out = Console(highlight=False, soft_wrap=True)


@app.command()
def serve(
    port: Annotated[int | None, typer.Option(help="Where to listen, on 127.0.0.1.")] = None,
    host: Annotated[str, typer.Option(help="Address to listen on; keep it behind a proxy.")] = "127.0.0.1",
    workers: Annotated[int, typer.Option(min=0, help="Further worker processes beside this one.")] = 0,
) -> None:
    """Serve the webhook, the console and the emulator; the worker runs inside."""
    from app.serving import serve as run

    run(_settings(), host=host, port=port, workers=workers)


@app.command()
def worker(
    parent: Annotated[int | None, typer.Option(hidden=True, help="End with this process.")] = None,
) -> None:
    """Run a worker process of a scaled deployment: turns and sending, no HTTP."""
    from app.serving import work

    work(_settings(), parent)


@app.command()
def chat(
    customer: Annotated[str, typer.Option(help="Phone number or name of a demo customer.")] = "",
    url: Annotated[str, typer.Option(help="The running Deskhand with its emulator.")] = "",
) -> None:
    """Talk to the agent in the terminal, as a customer of the emulator."""
    from app.terminal import talk

    talk(url or f"http://127.0.0.1:{_settings().port}", customer)


@app.command()
def check(playbook: Annotated[str, typer.Argument(help="Name or folder of a playbook.")]) -> None:
    """Refuse an unsafe or broken playbook, naming file and line."""
    from app.checking import check as run

    findings = run(playbook, _settings(), progress=lambda line: out.print(line, style="dim"))
    for finding in findings:
        out.print(finding, markup=False)
    if findings:
        raise DeskhandError(f"{len(findings)} finding(s): the playbook is refused")
    out.print(f"{playbook}: safe")


@app.command("eval")
def evaluate(
    suites: Annotated[
        list[str] | None, typer.Argument(help="Suites, by name; none lists them. Or `add CONVERSATION`.")
    ] = None,
    only: Annotated[list[str] | None, typer.Option(help="Only this category; may be repeated.")] = None,
    language: Annotated[list[str] | None, typer.Option(help="Only this language; may be repeated.")] = None,
    runs: Annotated[int, typer.Option(min=1, help="Runs of a case, each in another style.")] = 1,
    data: Annotated[
        Path | None, typer.Option(help="Folder of data that is not ours: public sets, tasks, recordings.")
    ] = None,
    accept: Annotated[
        bool, typer.Option(help="Make this run the baseline that later ones are held against.")
    ] = False,
    retold: Annotated[bool, typer.Option(help="Customers speak in the words of DESKHAND_MODEL.")] = False,
    json_: AsJson = False,
) -> None:
    """Run suites offline: does it work, as well as before? Reports go to `evals` in the data directory.

    `deskhand eval add CONVERSATION` keeps a real conversation, without personal data, as a case that must
    keep going as it went.
    """
    # Evals stand above the application: found by name, as the server is.
    command = import_module("evals.command")
    if not suites:
        out.print(command.listed(), markup=False)
        return
    if suites[0] == "add":
        for line in command.add(_settings(), suites[1:]):
            out.print(line, markup=False)
        return
    chosen = {"only": only or [], "languages": language or [], "runs": runs, "data": data}
    chosen |= {"accept": accept, "retold": retold}
    if not command.run(_settings(), suites, **chosen, as_json=json_):
        raise DeskhandError("the evals are below their floors, or worse than accepted")


@app.command()
def migrate() -> None:
    """Bring the database schema up to date."""
    from app.databases import open_database

    open_database(_settings()).close()
    out.print("the database is up to date")


@kb.command("sync")
def kb_sync() -> None:
    """Make the index equal to the playbook's knowledge."""
    from app.knowledge import sync

    with Progress(console=out, transient=True) as bar:
        task = bar.add_task("embedding", total=None)
        reports = sync(_settings(), lambda done, total: bar.update(task, completed=done, total=total))
    for name, report in reports.items():
        counts = f"{len(report.added)} added, {len(report.changed)} changed, {len(report.removed)} removed"
        out.print(f"{name}: {counts}", markup=False)
        for one in report.broken:
            out.print(f"  skipped {one.source}: {one.problem}", markup=False)
        for conflict in report.conflicts:
            first, second = zip(conflict.sources, conflict.said, strict=True)
            out.print(f"  they do not agree: {first[0]} “{first[1]}”", markup=False)
            out.print(f"                and {second[0]} “{second[1]}”", markup=False)


@kb.command("gaps")
def kb_gaps(json_: AsJson = False) -> None:
    """What customers asked in the last 30 days that nothing answered, put together by meaning."""
    from app.knowledge import gaps

    found = gaps(_settings())
    if json_:
        _print_json([dump(gap) for gap in found])
        return
    for gap in found:
        rejected = f"; what was quoted was not it: {gap.rejected}" if gap.rejected else ""
        out.print(f"{gap.count:4} × {gap.question} ({', '.join(gap.languages)}{rejected})", markup=False)
        for example in gap.examples[1:]:
            out.print(f"       {example}", markup=False, style="dim")
    if not found:
        out.print("everything was answered")


@kb.command("check")
def kb_check() -> None:
    """Ask what every approved lesson was approved for: its article must answer, or its flow begin."""
    from app.regressions import regressions

    total, failing = regressions(_settings())
    for one in failing:
        out.print(f"{one.id}: “{one.question}” ({one.language}) is answered by something else", markup=False)
    if failing:
        raise DeskhandError(f"{len(failing)} of {total} approved lessons no longer hold")
    out.print(f"all {total} approved lessons hold")


@kb.command("search")
def kb_search(
    text: str,
    language: Annotated[str, typer.Option(help="The customer's language.")] = "en",
    json_: AsJson = False,
) -> None:
    """Show what the agent would find for a question."""
    from app.knowledge import search

    passages = search(_settings(), text, language)
    if json_:
        _print_json(passages)
        return
    for passage in passages:
        out.print(f"{passage['score']:.2f}  {passage['title']} ({passage['language']})", markup=False)
        out.print(f"      {passage['text']}", markup=False, style="dim")
    if not passages:
        out.print("nothing good enough: the agent would say so and offer a person")


@sandbox.command("show")
def sandbox_show(json_: AsJson = False) -> None:
    """Print the embedded back office."""
    from app.backoffice import sandbox as open_sandbox

    world = open_sandbox(_settings()).show()
    if json_:
        _print_json(world)
        return
    for kind, rows in world.items():
        out.print(f"{kind}: {len(rows)}", style="bold")
        for row in rows[:10]:
            out.print(f"  {json.dumps(row, ensure_ascii=False)}", markup=False)
        if len(rows) > 10:
            out.print(f"  … {len(rows) - 10} more (--json prints all)", style="dim")


@sandbox.command("reset")
def sandbox_reset() -> None:
    """Make the demo world anew, with dates relative to now."""
    from app.backoffice import sandbox as open_sandbox

    open_sandbox(_settings()).reset()
    out.print("the demo world is new")


@conversation.command("list")
def conversation_list(limit: int = 50, json_: AsJson = False) -> None:
    """List the latest conversations."""
    from app.databases import open_database
    from app.report import listed

    with open_database(_settings()).reading() as connection:
        lines = listed(connection, limit)
    if json_:
        _print_json(lines)
        return
    for line in lines:
        who = line["contact"]["name"] or line["contact"]["phone"] or line["contact"]["bsuid"]
        out.print(f"{line['id']}  {line['mode']:6} {line['turns']:4} turns  {who}", markup=False)


@conversation.command("show")
def conversation_show(
    who: Annotated[str, typer.Argument(help="Conversation id, phone number or user id.")],
    json_: AsJson = False,
) -> None:
    """Show one conversation with what was understood and done in every turn."""
    from app.databases import open_database
    from app.report import shown
    from store import conversations

    database = open_database(_settings())
    with database.reading() as connection:
        found = conversations.find(connection, who.removeprefix("+"))
    if not found:
        raise DeskhandError(f"no conversation with {who}")
    whole = shown(database, found[0])
    if json_:
        _print_json(whole)
        return
    for message in whole["messages"]:
        out.print(f"{message['at'][:19]}  {message['author']:8} {message['text']}", markup=False)
    for case in whole["handoffs"]:
        out.print(f"\n{case['state']}: {case['summary']}\nNext: {case['next_action']}", markup=False)


@app.command()
def notices(json_: AsJson = False) -> None:
    """List what operators should know: failed messages, notices of Meta, and what could not be read."""
    from app.databases import open_database
    from app.report import noticed

    with open_database(_settings()).reading() as connection:
        found = noticed(connection)
    if json_:
        _print_json(found)
        return
    for one in found["notices"]:
        out.print(
            f"{one['at'][:19]}  {one['topic']}  {json.dumps(one['data'], ensure_ascii=False)}", markup=False
        )
    for one in found["quarantined"]:
        out.print(f"not read: {one['reason']}  {json.dumps(one['data'], ensure_ascii=False)}", markup=False)
    if not any(found.values()):
        out.print("nothing to know")


def main() -> None:
    """The entry point of `deskhand`."""
    logs.configure("warning")
    try:
        app()
    except DeskhandError as error:
        sys.stderr.write(f"deskhand: {error}\n")
        sys.exit(1)


def _settings() -> Settings:
    return read()


def _print_json(value: Json | object) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2, default=str) + "\n")


if __name__ == "__main__":
    main()
