# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class Success(Model):
    """Whether an action succeeded.

    Attributes:
        success: True when the action was carried out.
    """

    success: bool | None = LEFT_OUT
