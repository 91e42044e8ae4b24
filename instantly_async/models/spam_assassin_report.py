# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False)
class SpamAssassinReport(Model):
    """Findings of SpamAssassin for a test e-mail.

    Attributes:
        is_spam: Whether SpamAssassin regards the e-mail as spam.
        report: Result of each rule.
        spam_score: Score of the e-mail over all rules.
    """

    is_spam: bool | Unset = UNSET
    report: list[models.SpamAssassinRule] | Unset = UNSET
    spam_score: int | Unset = UNSET

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "report": decoding.array(decoding.model(models.SpamAssassinRule)),
    }
