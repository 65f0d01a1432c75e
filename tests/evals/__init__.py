"""Tests of the evaluations' own machinery."""
