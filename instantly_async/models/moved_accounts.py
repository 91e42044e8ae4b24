# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class MovedAccounts(Model):
    """Confirmation that accounts were moved to another workspace.

    Attributes:
        status: Always `success`. Always 'success'.
    """

    status: str | None = LEFT_OUT
