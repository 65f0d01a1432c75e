"""Slack, as staff use it: buttons that come back signed."""
