# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._core import decoding
from .._core.base_model import Model
from .._core.pagination import Page
from .._core.types import UNSET, Unset
from .dfy_email_account_order import DFYEmailAccountOrder


@define(slots=False, kw_only=True, repr=False)
class DFYEmailAccountOrderPage(Model, Page[DFYEmailAccountOrder]):
    """One page of orders.

    Attributes:
        items: The items of this page.
        next_starting_after: Cursor to pass as `starting_after` for the next page.
    """

    items: list[DFYEmailAccountOrder]
    next_starting_after: str | Unset = UNSET

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "items": decoding.array(decoding.model(DFYEmailAccountOrder)),
    }
