"""What customers may have of their data: all of it told, all of it erased."""
