# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class LeadESPCode(OpenIntEnum):
    """E-mail service provider (ESP) of a lead's mailbox.

    Attributes:
        IN_QUEUE: In the queue, not determined yet.
        GOOGLE: Google.
        MICROSOFT: Microsoft.
        ZOHO: Zoho.
        AIRMAIL: AirMail.
        YAHOO: Yahoo.
        YANDEX: Yandex.
        WEB_DE: Web.de.
        LIBERO_IT: Libero.it.
        OTHER: Another provider.
        NOT_FOUND: No provider was found.
        UNDOCUMENTED_4: Occurs in answers; its meaning is not documented.
        UNDOCUMENTED_5: Occurs in answers; its meaning is not documented.
        UNDOCUMENTED_7: Occurs in answers; its meaning is not documented.
    """

    IN_QUEUE = 0
    GOOGLE = 1
    MICROSOFT = 2
    ZOHO = 3
    AIRMAIL = 8
    YAHOO = 9
    YANDEX = 10
    WEB_DE = 12
    LIBERO_IT = 13
    OTHER = 999
    NOT_FOUND = 1000
    UNDOCUMENTED_4 = 4
    UNDOCUMENTED_5 = 5
    UNDOCUMENTED_7 = 7
