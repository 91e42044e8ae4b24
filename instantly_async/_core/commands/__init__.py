"""The commands of `python -m instantly_async` that have no folder of their own."""
