# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


class InboxManagerSettingsUpdate(Model):
    """Settings of an Inbox Manager to change.

    Attributes:
        configuration_type: Type of configuration, `1` or `2`; the vendor does not say what the two numbers
            stand for.
        tags: Tags that the agent uses, each by its ID; the text `default` is also accepted.
        handle_followup: Whether the agent also writes follow-ups.
        respond_to_automatic_emails: Whether the agent answers e-mails that were sent automatically.
        handle_objections: Whether the agent answers objections, refusals and other negative replies.
        integrations: Outside apps that the agent uses; one that is set to null is disconnected.
        no_show: Follow-ups to leads who missed a meeting.
        trigger_on_labels_enabled: Whether `trigger_on_labels` limits which leads the agent deals with.
        trigger_on_labels: Interest statuses of leads, as numbers, for example `[1, -1]`. Used if
            `trigger_on_labels_enabled` is true.
        trigger_on_labels_mode: Whether leads with the chosen labels are taken on or left alone. `include` if
            left out.
        monthly_credit_budget: Most AI credits that the agent may spend per month; null sets no bound. At
            least 1.
        followup_business_days_only: Whether follow-ups leave from Monday to Friday only.
    """

    configuration_type: models.InboxManagerConfigurationType | int | Unset = UNSET
    tags: list[str] | Unset = UNSET
    handle_followup: bool | Unset = UNSET
    respond_to_automatic_emails: bool | Unset = UNSET
    handle_objections: bool | Unset = UNSET
    integrations: models.InboxManagerIntegrations | Unset = UNSET
    no_show: models.NoShowFollowUp | Unset = UNSET
    trigger_on_labels_enabled: bool | Unset = UNSET
    trigger_on_labels: list[int] | Unset = UNSET
    trigger_on_labels_mode: models.LabelTriggerMode | str | Unset = UNSET
    monthly_credit_budget: float | None | Unset = UNSET
    followup_business_days_only: bool | Unset = UNSET

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "configuration_type": decoding.enum(models.InboxManagerConfigurationType),
        "integrations": decoding.model(models.InboxManagerIntegrations),
        "no_show": decoding.model(models.NoShowFollowUp),
        "trigger_on_labels_mode": decoding.enum(models.LabelTriggerMode),
    }
