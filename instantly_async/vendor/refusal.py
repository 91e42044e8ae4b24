"""What the command says instead of a traceback."""


class Refusal(Exception):
    """Something that is not done, and what to do instead; each argument is a line."""
