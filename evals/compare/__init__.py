"""Deskhand beside a tool-calling loop: same model, same tools, same conversations."""
