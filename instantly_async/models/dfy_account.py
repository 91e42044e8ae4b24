# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class DFYAccount(Model):
    """A mailbox that was ordered done-for-you.

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
        password: Password of the mailbox, present only with `with_passwords`. Can be empty while the mailbox
            is still being set up.
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
    password: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "email_provider": decoding.enum(models.DFYEmailProvider),
        "timestamp_cancelled": decoding.date_time,
        "timestamp_created": decoding.date_time,
    }
