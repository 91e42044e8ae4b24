# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class PromptCategory(OpenIntEnum):
    """Subject of a prompt template.

    Attributes:
        COPYWRITING: Copywriting.
        CLEANING: Cleaning.
        SALES: Sales.
        MARKETING: Marketing.
        OTHER: Other.
        PERSONALIZATION: Personalization.
    """

    COPYWRITING = 1
    CLEANING = 2
    SALES = 3
    MARKETING = 4
    OTHER = 5
    PERSONALIZATION = 6
