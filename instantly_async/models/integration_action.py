# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._core.base_model import Model


class IntegrationAction(Model):
    """One provider action with its inputs.

    Attributes:
        mapping: Inputs of the action by field key. A column input takes the name of a lead column; text and
            list inputs take the value itself, lists with commas between the entries.
    """

    mapping: dict[str, str]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mapping: Mapping[str, str],
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
