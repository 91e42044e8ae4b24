# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class CompanyRevenue(OpenStrEnum):
    """Revenue range of a company, in US dollars.

    Values have to be sent to the letter, spaces included.

    Attributes:
        UP_TO_1M: Up to 1 million.
        FROM_1M_TO_10M: From 1 to 10 million.
        FROM_10M_TO_50M: From 10 to 50 million.
        FROM_50M_TO_100M: From 50 to 100 million.
        FROM_100M_TO_250M: From 100 to 250 million.
        FROM_250M_TO_500M: From 250 to 500 million.
        FROM_500M_TO_1B: From 500 million to 1 billion.
        OVER_1B: More than 1 billion.
    """

    UP_TO_1M = "$0 - 1M"
    FROM_1M_TO_10M = "$1 - 10M"
    FROM_10M_TO_50M = "$10 - 50M"
    FROM_50M_TO_100M = "$50 - 100M"
    FROM_100M_TO_250M = "$100 - 250M"
    FROM_250M_TO_500M = "$250 - 500M"
    FROM_500M_TO_1B = "$500M - 1B"
    OVER_1B = "> $1B"
