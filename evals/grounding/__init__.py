"""Does the fact guard catch planted errors, and let right answers pass?"""
