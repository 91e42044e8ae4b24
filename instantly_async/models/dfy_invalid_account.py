# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model


class DFYInvalidAccount(Model):
    """A mailbox of an order that failed validation.

    Attributes:
        domain: Domain of the mailbox.
        first_name: First name of the person the mailbox stands for.
        last_name: Last name of the person the mailbox stands for.
        email: Address of the mailbox.
        reason: Why the mailbox is not accepted.
    """

    domain: str
    first_name: str
    last_name: str
    email: str
    reason: str
