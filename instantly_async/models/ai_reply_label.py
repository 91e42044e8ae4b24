# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class AIReplyLabel(Model):
    """The label that AI predicts for a reply.

    Attributes:
        result: Name of the predicted label.
        custom_labels_considered: Names of the custom labels among which AI chose, those with `use_with_ai`.
    """

    result: str | None = LEFT_OUT
    custom_labels_considered: list[str] | None = LEFT_OUT
