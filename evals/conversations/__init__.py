"""Whole conversations with simulated customers, graded by what became of the world."""
