# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


class PromptProperty(Model):
    """A property that a prompt template works with."""

    name: str | Unset = UNSET
    property: str | Unset = UNSET
