"""Tests of the console, through HTTP."""
