"""What people teach: drafts from their work, tried and approved, studied by every process."""
