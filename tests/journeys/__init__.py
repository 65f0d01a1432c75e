"""Through the real door: Meta's bytes in, the customer's phone out, on a server of its own."""
