"""Papers as PDF: invoices, contracts, certificates and labels, the same bytes for the same facts."""
