"""Meta's WhatsApp Cloud API: webhooks in, messages out."""
