# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class CancelledDFYAccount(Model):
    """A done-for-you mailbox that was cancelled.

    Attributes:
        id: Id of the mailbox order.
        domain: Domain of the mailbox.
        email: Address of the mailbox.
        email_provider: Mailbox product.
        first_name: First name of the person the mailbox stands for.
        last_name: Last name of the person the mailbox stands for.
        is_pre_warmed_up: Whether the mailbox was bought pre-warmed.
        timestamp_cancelled: When the mailbox was cancelled.
        timestamp_created: When the order was created.
    """

    id: str
    domain: str
    email: str
    email_provider: models.DFYEmailProvider
    first_name: str
    last_name: str
    is_pre_warmed_up: bool
    timestamp_cancelled: datetime.datetime
    timestamp_created: datetime.datetime

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "email_provider": decoding.enum(models.DFYEmailProvider),
        "timestamp_cancelled": decoding.date_time,
        "timestamp_created": decoding.date_time,
    }
