# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class PausedAffectedAccounts(Model):
    """Answer to pausing the accounts that a recommendation concerns.

    Attributes:
        item: The feed item in its new state.
        affected_account_count: Accounts that the recommendation concerns.
        affected_domain_count: Domains that the recommendation concerns.
        paused_account_count: Accounts that were paused.
        paused_provider_counts: Paused accounts by e-mail provider.
        paused_managed_account_count: Paused accounts that are not self-managed.
        paused_self_managed_account_count: Paused accounts that the customer manages.
    """

    item: models.DeliverabilityFeedItem
    affected_account_count: int
    affected_domain_count: int
    paused_account_count: int
    paused_provider_counts: models.ProviderCounts
    paused_managed_account_count: int
    paused_self_managed_account_count: int

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "item": decoding.model(models.DeliverabilityFeedItem),
        "paused_provider_counts": decoding.model(models.ProviderCounts),
    }
