"""Waiting for what the API goes on with after a call: one way to ask for its state politely, and who uses it."""
