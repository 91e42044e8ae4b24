# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class WarmupIncrement(OpenStrEnum):
    """Slow ramp of an account.

    The limit begins at 0 and rises by this number of e-mails each day until it reaches its full value.

    Attributes:
        DISABLED: No slow start; the full limit counts from the first day.
        BY_0: Raise by 0 a day.
        BY_1: Raise by 1 a day.
        BY_2: Raise by 2 a day.
        BY_3: Raise by 3 a day.
        BY_4: Raise by 4 a day.
    """

    DISABLED = "disabled"
    BY_0 = "0"
    BY_1 = "1"
    BY_2 = "2"
    BY_3 = "3"
    BY_4 = "4"
