# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class AccountProviderCode(OpenIntEnum):
    """Mail provider of an account.

    An account with the wrong code does not work.

    Attributes:
        CUSTOM_IMAP_SMTP: Any mailbox reached over IMAP and SMTP.
        GOOGLE: Google.
        MICROSOFT: Microsoft.
        AWS: Amazon Web Services (AWS).
        AIRMAIL: AirMail.
        AIRMAIL_INSTANT: AirMail Instant.
    """

    CUSTOM_IMAP_SMTP = 1
    GOOGLE = 2
    MICROSOFT = 3
    AWS = 4
    AIRMAIL = 8
    AIRMAIL_INSTANT = 11
