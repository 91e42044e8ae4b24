# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .._core.base_model import Model


class SendingHours(Model):
    """Hours of the day between which a window is open.

    Attributes:
        from_: Opening time, as `HH:MM` on the 24-hour clock in the window's timezone. Pattern
            `^([01][0-9]|2[0-3]):([0-5][0-9])$`.
        to: Closing time, as `HH:MM` on the 24-hour clock in the window's timezone. Pattern
            `^([01][0-9]|2[0-3]):([0-5][0-9])$`.
    """

    from_: str
    to: str

    _json_names: ClassVar[Mapping[str, str]] = {
        "from_": "from",
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            from_: str,
            to: str,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
