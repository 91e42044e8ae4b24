# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class StepVariant(Model):
    """One wording of a step's e-mail.

    Attributes:
        subject: Subject line.
        body: Text of the e-mail as HTML; line breaks have to be written as `<br/>`.
        v_disabled: Set to `true` to take the variant out of use; variants are in use by default.
    """

    subject: str
    body: str
    v_disabled: bool | None = LEFT_OUT

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            subject: str,
            body: str,
            v_disabled: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
