# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model


class DeletedGuidanceRule(Model):
    """Confirmation that a guidance rule was deleted.

    Attributes:
        id: Former id of the rule; after the deletion another rule may have it.
        deleted: Always true. Always True.
    """

    id: str
    deleted: bool = True
