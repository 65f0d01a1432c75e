"""How well files are read: rendered papers, clean and distorted, and files that mean harm."""
