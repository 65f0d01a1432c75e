"""A local WhatsApp: Meta's Graph API towards Deskhand, and phones for demo customers in the browser."""
