"""Texts that want the agent to do what nobody may ask of it, judged by what happened at the tools."""
