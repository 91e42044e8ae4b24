# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class SendingDays(Model):
    """Weekdays on which a window is open, under the keys `0` to `6`.

    Days left out stay closed; existing campaigns hold only the days that are set, mostly `1` to `5`. The
    vendor does not name the days; that pattern fits `0` as Sunday and `1` as Monday.

    Attributes:
        day_0: Day 0, presumably Sunday.
        day_1: Day 1, presumably Monday.
        day_2: Day 2, presumably Tuesday.
        day_3: Day 3, presumably Wednesday.
        day_4: Day 4, presumably Thursday.
        day_5: Day 5, presumably Friday.
        day_6: Day 6, presumably Saturday.
    """

    day_0: bool | None = LEFT_OUT
    day_1: bool | None = LEFT_OUT
    day_2: bool | None = LEFT_OUT
    day_3: bool | None = LEFT_OUT
    day_4: bool | None = LEFT_OUT
    day_5: bool | None = LEFT_OUT
    day_6: bool | None = LEFT_OUT

    _json_names: ClassVar[Mapping[str, str]] = {
        "day_0": "0",
        "day_1": "1",
        "day_2": "2",
        "day_3": "3",
        "day_4": "4",
        "day_5": "5",
        "day_6": "6",
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            day_0: bool | Unset = UNSET,
            day_1: bool | Unset = UNSET,
            day_2: bool | Unset = UNSET,
            day_3: bool | Unset = UNSET,
            day_4: bool | Unset = UNSET,
            day_5: bool | Unset = UNSET,
            day_6: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
