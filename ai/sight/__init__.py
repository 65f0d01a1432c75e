"""Reading pictures and documents, in a child process that may not do much."""
