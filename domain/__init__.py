"""The nouns of Deskhand: plain frozen data, no I/O, imports nothing else of ours."""
