"""What may be done, and in which order: flow pages, the stepper, effects and their laws, the checker."""
