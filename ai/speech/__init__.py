"""Speech, both ways and all local: what a voice note says, and our words as one."""
