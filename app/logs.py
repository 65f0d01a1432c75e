"""Structured logs: one JSON object a line, event names and ids only."""

import logging
import sys
from typing import Literal

import structlog

QUIET = ("httpx", "httpcore", "chromadb", "dbos", "uvicorn.access", "langchain", "langgraph")
"""Libraries whose chatter may hold addresses or texts; only their warnings are kept."""


def configure(level: Literal["debug", "info", "warning", "error"]) -> None:
    """Write logs to standard error, ours from `level` up, libraries' from warning up."""
    number = getattr(logging, level.upper())
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(levelname)s %(name)s %(message)s")
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
