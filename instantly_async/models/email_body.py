# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class EmailBody(Model):
    """Content of an e-mail as HTML, as plain text or both.

    Attributes:
        text: Plain text. Newlines stay line breaks in a forwarded e-mail and in what is read; a sent reply
            loses them.
        html: HTML. Line breaks are written as `<br/>`.
    """

    text: str | None = LEFT_OUT
    html: str | None = LEFT_OUT

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str | Unset = UNSET,
            html: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
