"""Models: what a customer means, how it sounds, and the one way to ask a chat model."""
