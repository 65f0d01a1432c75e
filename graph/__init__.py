"""The conversation as a checkpointed LangGraph state machine."""
