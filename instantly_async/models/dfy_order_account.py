# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._core.base_model import Model


class DFYOrderAccount(Model):
    """A mailbox to order.

    Attributes:
        email_address_prefix: Part of the address before the `@`, such as `john.doe` of
            `john.doe@example.com`.
        first_name: First name of the mailbox owner.
        last_name: Last name of the mailbox owner.
    """

    email_address_prefix: str
    first_name: str
    last_name: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            email_address_prefix: str,
            first_name: str,
            last_name: str,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
