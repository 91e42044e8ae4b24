"""What the sandbox remembers: workspaces and their tables, keys, and the time."""
