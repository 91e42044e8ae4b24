# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class AccountSortField(OpenStrEnum):
    """Field by which a list of accounts is ordered.

    Attributes:
        TIMESTAMP_CREATED: By the time the account was created.
        EMAIL: By address.
        STAT_WARMUP_SCORE: By warm-up score.
        STATUS: By state.
    """

    TIMESTAMP_CREATED = "timestamp_created"
    EMAIL = "email"
    STAT_WARMUP_SCORE = "stat_warmup_score"
    STATUS = "status"
