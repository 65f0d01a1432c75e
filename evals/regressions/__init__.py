"""Real conversations, without personal data, that must keep going as they went."""
