# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class CompanyLimit(Model):
    """A campaign's own limit of e-mails per company, used in place of the workspace's setting.

    Attributes:
        mode: Whether the campaign has its own limit or none.
        daily_limit: Most e-mails to one company per day; belongs to the mode `custom`. At least 1.
        scope: Which e-mails count towards the limit.
    """

    mode: models.CompanyLimitMode
    daily_limit: int | None = LEFT_OUT
    scope: models.CompanyLimitScope | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "mode": decoding.enum(models.CompanyLimitMode),
        "scope": decoding.enum(models.CompanyLimitScope),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mode: models.CompanyLimitMode | str,
            daily_limit: int | Unset = UNSET,
            scope: models.CompanyLimitScope | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
