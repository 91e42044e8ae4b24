# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class InterestStatusAccepted(Model):
    """Notice that the interest status will be set in a background job.

    Attributes:
        message: Explanation for people.
    """

    message: str | None = LEFT_OUT
