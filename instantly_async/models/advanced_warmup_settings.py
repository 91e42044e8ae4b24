# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class AdvancedWarmupSettings(Model):
    """Finer settings of an account's warm-up.

    Attributes:
        warm_ctd: Whether the custom tracking domain (CTD) is warmed up too.
        open_rate: Rate at which warm-up e-mails are opened.
        important_rate: Rate at which warm-up e-mails are marked as important.
        read_emulation: Whether the reading of e-mails is emulated.
        spam_save_rate: Rate at which warm-up e-mails are rescued from spam.
        weekday_only: Whether warm-up e-mails go out on weekdays only.
    """

    warm_ctd: bool | None = LEFT_OUT
    open_rate: float | None = LEFT_OUT
    important_rate: float | None = LEFT_OUT
    read_emulation: bool | None = LEFT_OUT
    spam_save_rate: float | None = LEFT_OUT
    weekday_only: bool | None = LEFT_OUT

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            warm_ctd: bool | Unset = UNSET,
            open_rate: float | Unset = UNSET,
            important_rate: float | Unset = UNSET,
            read_emulation: bool | Unset = UNSET,
            spam_save_rate: float | Unset = UNSET,
            weekday_only: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
