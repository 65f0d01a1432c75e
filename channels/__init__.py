"""How customers reach us: one package a channel, each turning its own format into the domain's."""
