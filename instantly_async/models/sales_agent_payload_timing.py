# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


from .._core.base_model import Model
from .._core.types import UNSET, Unset


class SalesAgentPayloadTiming(Model):
    """Hours of the day between which e-mails are sent.

    Attributes:
        from_: Start of the window.
        to: End of the window.
    """

    from_: str | Unset = UNSET
    to: str | Unset = UNSET

    _json_names: ClassVar[Mapping[str, str]] = {
        "from_": "from",
    }
