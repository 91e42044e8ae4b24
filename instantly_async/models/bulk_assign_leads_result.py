# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class BulkAssignLeadsResult(Model):
    """Notice that leads will be assigned in a background job.

    Attributes:
        status: Text such as `accepted`.
        message: Explanation for people.
    """

    status: str | None = LEFT_OUT
    message: str | None = LEFT_OUT
