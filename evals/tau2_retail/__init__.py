"""tau2-bench retail: its policy and database as a playbook and tools, its tasks as scripted customers."""
