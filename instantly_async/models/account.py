# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class Account(Model):
    """A mailbox that sends campaigns.

    Attributes:
        email: Address of the mailbox; it also identifies the account in other calls. An e-mail address.
        timestamp_created: When the account was created.
        timestamp_updated: When the account was last changed.
        first_name: First name of the person the account stands for.
        last_name: Last name of the person the account stands for.
        warmup: Warm-up settings. Lists give only its `limit`; get the account for all of it.
        added_by: User who connected the account. A UUID.
        daily_limit: Most e-mails to send from the account per day.
        daily_limit_max: Highest daily sending limit that an AirMail account can have, in e-mails.
        warmup_limit_max: Highest daily warm-up limit that an AirMail account can have, in e-mails.
        modified_by: User who made the last change. A UUID.
        tracking_domain_name: Custom domain for tracking.
        tracking_domain_status: State of the custom tracking domain, e.g. `active`.
        status: Whether the account is active, paused or in error.
        enable_slow_ramp: Whether the sending limit is raised gradually.
        inbox_placement_test_limit: Limit on inbox placement tests with this account. At least 0.
        organization: Workspace that the account belongs to. A UUID.
        warmup_status: Whether warm-up is running, paused or blocked.
        status_message: Details of the state, such as the mail server's error.
        timestamp_warmup_start: When warm-up began.
        provider_code: Mail provider of the mailbox.
        setup_pending: Whether the set-up of the account is still unfinished.
        is_managed_account: Whether it is a managed account.
        stat_warmup_score: Score that warm-up gives the account, e.g. `85`.
        sending_gap: Minutes between two e-mails from the account; the shortest wait when several campaigns
            share it. 0 to 1440.
        signature: Signature for e-mails from this account.
        reply_to: Address that replies go to instead of the account's own. An e-mail address.
        autofix_failed: Outcome of the attempts to reconnect by themselves: `true` when they failed, `false`
            when one worked, null while they go on. It may lag behind.
        tags: Tags of the account; filled only when the list is asked for with `include_tags`.
        warmup_pool_id: The warm-up pool that the account was in. A UUID; deprecated; gone from the API's
            document since 2026-07-13.
        timestamp_last_used: When the account last sent an e-mail. Deprecated; gone from the API's document
            since 2026-07-13.
        dfy_password_changed: Whether the password of a done-for-you account was changed. Deprecated; gone
            from the API's document since 2026-07-13.
    """

    email: str
    timestamp_created: datetime.datetime
    timestamp_updated: datetime.datetime
    first_name: str
    last_name: str
    warmup: models.WarmupSettings | None = LEFT_OUT
    added_by: str | None = LEFT_OUT
    daily_limit: int | None = LEFT_OUT
    daily_limit_max: int | None = LEFT_OUT
    warmup_limit_max: int | None = LEFT_OUT
    modified_by: str | None = LEFT_OUT
    tracking_domain_name: str | None = LEFT_OUT
    tracking_domain_status: str | None = LEFT_OUT
    status: models.AccountStatus | None = LEFT_OUT
    enable_slow_ramp: bool | None = LEFT_OUT
    inbox_placement_test_limit: int | None = LEFT_OUT
    organization: str
    warmup_status: models.WarmupStatus
    status_message: models.AccountStatusMessage | None = LEFT_OUT
    timestamp_warmup_start: datetime.datetime | None = LEFT_OUT
    provider_code: models.AccountProviderCode
    setup_pending: bool
    is_managed_account: bool
    stat_warmup_score: float | None = LEFT_OUT
    sending_gap: int | None = LEFT_OUT
    signature: str | None = LEFT_OUT
    reply_to: str | None = LEFT_OUT
    autofix_failed: bool | None = LEFT_OUT
    tags: list[models.AccountTag] | None = LEFT_OUT
    warmup_pool_id: str | None = LEFT_OUT
    timestamp_last_used: datetime.datetime | None = LEFT_OUT
    dfy_password_changed: bool | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created": decoding.date_time,
        "timestamp_updated": decoding.date_time,
        "warmup": decoding.model(models.WarmupSettings),
        "status": decoding.enum(models.AccountStatus),
        "warmup_status": decoding.enum(models.WarmupStatus),
        "status_message": decoding.model(models.AccountStatusMessage),
        "timestamp_warmup_start": decoding.date_time,
        "provider_code": decoding.enum(models.AccountProviderCode),
        "tags": decoding.array(decoding.model(models.AccountTag)),
        "timestamp_last_used": decoding.date_time,
    }
