# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class PlanAddons(Model):
    """Add-ons that the workspace has or can buy.

    Attributes:
        outreach: Add-on for more contacts.
        credits: Add-on for more Instantly credits.
    """

    outreach: models.OutreachAddon | None = LEFT_OUT
    credits: models.CreditsAddon | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "outreach": decoding.model(models.OutreachAddon),
        "credits": decoding.model(models.CreditsAddon),
    }
