"""How well files are read: rendered papers, clean and distorted, files that mean harm, and voice notes."""
