# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class PromptTemplateType(OpenStrEnum):
    """Whether a prompt template is a custom or a public one.

    Attributes:
        CUSTOM: `custom`.
        PUBLIC: `public`.
    """

    CUSTOM = "custom"
    PUBLIC = "public"
