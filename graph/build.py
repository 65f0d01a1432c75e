"""Which node follows which."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from langgraph.graph import START, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.types import Checkpointer

from domain.dialogue import State
from graph.routes import END, after_act, after_ingest, after_score, after_transcribe

Node = Callable[[State], Awaitable[State]]
Graph = CompiledStateGraph[State, None, State, State]


@dataclass(frozen=True, kw_only=True, slots=True)
class Nodes:
    """The decisions of a turn, assembled by app/desk.py."""

    ingest: Node
    transcribe: Node
    classify: Node
    retrieve: Node
    act: Node
    score_confidence: Node
    escalate: Node
    survey: Node
    reply: Node


def build(nodes: Nodes, saver: Checkpointer = None) -> Graph:
    """The compiled graph; without a saver for LangGraph Studio, which brings its own."""
    graph: StateGraph[State, None, State, State] = StateGraph(State)
    for name in Nodes.__slots__:
        graph.add_node(name, _named(getattr(nodes, name), name))
    graph.add_edge(START, "ingest")
    graph.add_conditional_edges(
        "ingest", _at_once(after_ingest), ["transcribe", "classify", "retrieve", "reply", "survey", END]
    )
    graph.add_conditional_edges("transcribe", _at_once(after_transcribe), ["classify", "reply", END])
    graph.add_edge("classify", "retrieve")
    graph.add_edge("retrieve", "act")
    graph.add_conditional_edges("act", _at_once(after_act), ["act", "score_confidence"])
    graph.add_conditional_edges("score_confidence", _at_once(after_score), ["escalate", "survey", "reply"])
    graph.add_edge("escalate", "reply")
    graph.add_edge("survey", "reply")
    graph.add_edge("reply", END)
    return graph.compile(checkpointer=saver, name="deskhand")


def _named(node: Node, name: str) -> Any:
    """LangGraph wants a coroutine function; our nodes may be objects with `async __call__`."""

    async def run(state: State) -> State:
        return await node(state)

    run.__name__ = name
    return run


def _at_once(route: Callable[[State], str]) -> Callable[[State], Awaitable[str]]:
    """LangGraph starts a thread for a plain function, which takes longer than choosing."""

    async def choose(state: State) -> str:
        return route(state)

    choose.__name__ = route.__name__
    return choose
