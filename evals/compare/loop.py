"""The other side: a tool-calling loop as LangChain makes it, with the policy in its prompt."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import jinja2
from langchain.agents import create_agent
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage
from langchain_core.tools import BaseTool

from playbooks.playbook import Playbook

POLICY = Path(__file__).with_name("policy.md")
POLICIES = ("auto_refund", "refund_days", "refunds_90d", "auto_cancel", "delivers_to", "return_terms")
STEPS = 12
"""Rounds of model and tools in one turn, after which the loop is given up."""


class Loop:
    """One conversation with a tool-calling model; counts what it takes."""

    def __init__(self, model: BaseChatModel, tools: list[BaseTool], prompt: str) -> None:
        self._agent = create_agent(model, tools, system_prompt=prompt)
        self._messages: list[Any] = []
        self.calls = 0
        self.tokens = 0

    async def hear(self, text: str) -> str:
        """What the model answers, having called what it wanted."""
        before = [*self._messages, {"role": "user", "content": text}]
        after = await self._agent.ainvoke({"messages": before}, {"recursion_limit": 2 * STEPS})
        self._messages = list(after["messages"])
        new = [one for one in self._messages[len(before) :] if isinstance(one, AIMessage)]
        self.calls += len(new)
        self.tokens += sum(one.usage_metadata["total_tokens"] for one in new if one.usage_metadata)
        said: str = new[-1].text if new else ""
        return said


def prompt(book: Playbook, now: datetime) -> str:
    """The policy as the model reads it."""
    policies = {name: book.policies[name] for name in POLICIES if name in book.policies}
    text: str = jinja2.Template(POLICY.read_text("utf-8"), undefined=jinja2.StrictUndefined).render(
        shop=book.voice.shop,
        tone=book.voice.tone,
        today=f"{now:%A %d %B %Y, %H:%M}",
        policies=json.dumps(policies, indent=1),
    )
    return text
