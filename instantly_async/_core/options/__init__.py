"""The options of a client, and what each of them may be."""
