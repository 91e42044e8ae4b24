# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset
from .credits_addon import CreditsAddon
from .outreach_addon import OutreachAddon


@define(slots=False, kw_only=True, repr=False)
class PlanAddons(Model):
    """Add-ons that the workspace has or can buy.

    Attributes:
        outreach: Add-on for more contacts.
        credits: Add-on for more Instantly credits.
    """

    outreach: OutreachAddon | Unset = UNSET
    credits: CreditsAddon | Unset = UNSET

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "outreach": decoding.model(OutreachAddon),
        "credits": decoding.model(CreditsAddon),
    }
