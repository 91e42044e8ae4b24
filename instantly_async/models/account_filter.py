# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class AccountFilter(OpenStrEnum):
    """Condition by which accounts are selected.

    Attributes:
        PAUSED: Accounts that are paused.
        ERROR: Accounts with errors.
        NO_TRACKING_DOMAIN: Accounts without a custom tracking domain.
        PRE_WARMED: Pre-warmed accounts.
        DFY: Done-for-you (DFY) accounts.
        DFY_SETUP_PENDING: Done-for-you (DFY) accounts whose set-up is unfinished.
        WARMUP_ACTIVE: Accounts whose warm-up is running.
        WARMUP_PAUSED: Accounts whose warm-up is paused.
        WARMUP_ERROR: Accounts whose warm-up has errors.
    """

    PAUSED = "ACC_FILTER_PAUSED"
    ERROR = "ACC_FILTER_ERROR"
    NO_TRACKING_DOMAIN = "ACC_FILTER_NO_CTD"
    PRE_WARMED = "ACC_FILTER_PW_ACCOUNTS"
    DFY = "ACC_FILTER_DFY"
    DFY_SETUP_PENDING = "ACC_FILTER_DFY_SETUP_PENDING"
    WARMUP_ACTIVE = "ACC_FILTER_W_ACTIVE"
    WARMUP_PAUSED = "ACC_FILTER_W_PAUSED"
    WARMUP_ERROR = "ACC_FILTER_W_ERROR"
