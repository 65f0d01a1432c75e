"""Whether a reply states nothing but what is so: claims read out of texts, and compared."""
