"""Why there is no pull request."""

from __future__ import annotations


class ProposalError(Exception):
    """What was handed on is refused; the message says why."""
