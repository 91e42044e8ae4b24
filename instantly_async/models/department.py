# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class Department(OpenStrEnum):
    """Department in which a lead works.

    Attributes:
        ENGINEERING: `Engineering`.
        FINANCE_AND_ADMINISTRATION: `Finance & Administration`.
        HUMAN_RESOURCES: `Human Resources`.
        IT_AND_IS: Information technology and information systems.
        MARKETING: `Marketing`.
        OPERATIONS: `Operations`.
        SALES: `Sales`.
        SUPPORT: `Support`.
        OTHER: `Other`.
    """

    ENGINEERING = "Engineering"
    FINANCE_AND_ADMINISTRATION = "Finance & Administration"
    HUMAN_RESOURCES = "Human Resources"
    IT_AND_IS = "IT & IS"
    MARKETING = "Marketing"
    OPERATIONS = "Operations"
    SALES = "Sales"
    SUPPORT = "Support"
    OTHER = "Other"
