# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class InboxManagerPayload(Model):
    """Settings of an Inbox Manager, as an agent carries them.

    Attributes:
        configuration_type: Type of configuration, `1` or `2`; the vendor does not say what the two numbers
            stand for.
        tags: Tags that the agent uses, each by its ID; the text `default` is also accepted.
        handle_followup: Whether the agent also writes follow-ups.
        respond_to_automatic_emails: Whether the agent answers e-mails that were sent automatically.
        handle_objections: Whether the agent answers objections, refusals and other negative replies.
        integrations: Outside apps that the agent uses.
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

    configuration_type: models.InboxManagerConfigurationType | None = LEFT_OUT
    tags: list[str] | None = LEFT_OUT
    handle_followup: bool | None = LEFT_OUT
    respond_to_automatic_emails: bool | None = LEFT_OUT
    handle_objections: bool | None = LEFT_OUT
    integrations: dict[str, Any] | None = LEFT_OUT
    no_show: models.NoShowFollowUp | None = LEFT_OUT
    trigger_on_labels_enabled: bool | None = LEFT_OUT
    trigger_on_labels: list[int] | None = LEFT_OUT
    trigger_on_labels_mode: models.LabelTriggerMode | None = LEFT_OUT
    monthly_credit_budget: float | None = LEFT_OUT
    followup_business_days_only: bool | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "configuration_type": decoding.enum(models.InboxManagerConfigurationType),
        "no_show": decoding.model(models.NoShowFollowUp),
        "trigger_on_labels_mode": decoding.enum(models.LabelTriggerMode),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            configuration_type: models.InboxManagerConfigurationType | int | Unset = UNSET,
            tags: Sequence[str] | Unset = UNSET,
            handle_followup: bool | Unset = UNSET,
            respond_to_automatic_emails: bool | Unset = UNSET,
            handle_objections: bool | Unset = UNSET,
            integrations: Mapping[str, Any] | Unset = UNSET,
            no_show: models.NoShowFollowUp | Mapping[str, Any] | Unset = UNSET,
            trigger_on_labels_enabled: bool | Unset = UNSET,
            trigger_on_labels: Sequence[int] | Unset = UNSET,
            trigger_on_labels_mode: models.LabelTriggerMode | str | Unset = UNSET,
            monthly_credit_budget: float | None | Unset = UNSET,
            followup_business_days_only: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
