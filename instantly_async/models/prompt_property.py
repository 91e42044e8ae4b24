# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class PromptProperty(Model):
    """A property that a prompt template works with.

    Attributes:
        name: Name of the property.
        property: Placeholder that stands for the property in the template.
    """

    name: str | None = LEFT_OUT
    property: str | None = LEFT_OUT
