# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class PromptTemplateType(StrEnum):
    """Whether a prompt template is a custom or a public one."""

    CUSTOM = "custom"
    PUBLIC = "public"
