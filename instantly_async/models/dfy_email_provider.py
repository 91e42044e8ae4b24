# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class DFYEmailProvider(OpenIntEnum):
    """Mailbox product.

    Attributes:
        GOOGLE: Google, at most 5 mailboxes per domain; each mailbox is billed monthly.
        AIRMAIL: AirMail, at most 5 mailboxes per domain; each mailbox is billed monthly.
        MICROSOFT: Microsoft/Outlook, 50 to 100 mailboxes on a new domain; each domain is billed monthly.
            Mailboxes cannot be added later by an `extra_accounts` order.
    """

    GOOGLE = 1
    AIRMAIL = 2
    MICROSOFT = 3
