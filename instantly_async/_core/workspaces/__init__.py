"""Many workspaces at once: clients for all of them, walks over all of them, and errors that say whose they are."""
