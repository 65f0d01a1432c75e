"""All words: prompts for models by node, and the words customers read."""
