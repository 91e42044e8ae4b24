# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._core.base_model import Model


class TestEmailBody(Model):
    """Content of a test e-mail.

    Attributes:
        html: HTML. Line breaks are written as `<br/>`.
    """

    html: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            html: str,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
