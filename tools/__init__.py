"""The back office: one Protocol per capability, the embedded sandbox, and the gateway that guards them."""
