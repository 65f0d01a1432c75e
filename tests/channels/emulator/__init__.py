"""Tests of the local WhatsApp."""
