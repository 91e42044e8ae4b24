# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class SignalKeyword(Model):
    """A keyword with its frequency in signal records.

    Attributes:
        keyword: Keyword in lower case.
        count: Signal records of the past 90 days that contain the keyword.
    """

    keyword: str | None = LEFT_OUT
    count: int | None = LEFT_OUT
