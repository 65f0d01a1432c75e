"""The decisions of a turn, one a file: plain functions from state to what they add to it."""
