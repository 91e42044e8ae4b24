# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class DFYOrderType(OpenStrEnum):
    """What an order buys.

    Attributes:
        DFY: New domains with new mailboxes.
        PRE_WARMED_UP: Pre-warmed domains, whose mailboxes exist already.
        EXTRA_ACCOUNTS: Further mailboxes on domains that were ordered before; not possible for
            Microsoft/Outlook.
    """

    DFY = "dfy"
    PRE_WARMED_UP = "pre_warmed_up"
    EXTRA_ACCOUNTS = "extra_accounts"
