"""Turns that nothing loses: what comes in, what is decided, what goes out."""
