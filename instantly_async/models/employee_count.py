# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class EmployeeCount(OpenStrEnum):
    """Predefined range of a company's number of employees; the old form, beside which there are range objects.

    Attributes:
        UP_TO_25: Up to 25 employees.
        FROM_25_TO_100: From 25 to 100 employees.
        FROM_100_TO_250: From 100 to 250 employees.
        FROM_250_TO_1000: From 250 to 1,000 employees.
        FROM_1K_TO_10K: From 1,000 to 10,000 employees.
        FROM_10K_TO_50K: From 10,000 to 50,000 employees.
        FROM_50K_TO_100K: From 50,000 to 100,000 employees.
        OVER_100K: More than 100,000 employees.
    """

    UP_TO_25 = "0 - 25"
    FROM_25_TO_100 = "25 - 100"
    FROM_100_TO_250 = "100 - 250"
    FROM_250_TO_1000 = "250 - 1000"
    FROM_1K_TO_10K = "1K - 10K"
    FROM_10K_TO_50K = "10K - 50K"
    FROM_50K_TO_100K = "50K - 100K"
    OVER_100K = "> 100K"
