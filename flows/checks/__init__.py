"""What the checker looks for, a module for each part of a flow."""
