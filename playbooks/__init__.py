"""Businesses and sectors as data: playbook pages, opening hours, flows, words, knowledge."""
