# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class InboxPlacementTest(Model):
    """A test that shows whether e-mails land in the inbox, in spam or in a category folder.

    Attributes:
        id: ID of the test. A UUID.
        organization_id: Workspace that owns the test. A UUID.
        name: Name of the test.
        delivery_mode: Whether the test e-mails go out one at a time or all at once.
        description: Description of the test.
        schedule: Days, start time and time zone of the runs of an automated test.
        type: Whether the test runs once or repeatedly by schedule.
        sending_method: Whether Instantly sends the test e-mails or you send them by other means.
        campaign_id: Campaign that the test belongs to. A UUID.
        email_subject: Subject line of the test e-mail.
        email_body: Content of the test e-mail.
        emails: Addresses that the test e-mail goes to.
        test_code: Code that marks test e-mails sent from outside Instantly: `ptid_` and then letters, digits,
            hyphens or underscores, 50 characters at most in all. Pattern
            `^ptid_(?!ptid_)[A-Za-z0-9_-]{1,45}$`.
        tags: Ids of the tags to use for sending.
        text_only: Whether open tracking is turned off for the test e-mails.
        recipients: Addresses of the test mailboxes, set by the server.
        recipients_labels: Kinds of recipient mailboxes to test, by provider, type and region;
            `inbox_placement_tests.list_esp_options` lists the choices.
        timestamp_created: When the test was created.
        timestamp_next_run: Time of the next run.
        automations: Actions that follow when a condition is met. At least 0 items.
        status: State of the test.
        not_sending_status: Reason why the test is not sending at the moment; an empty string when nothing is
            wrong.
    """

    id: str
    organization_id: str
    name: str
    delivery_mode: models.PlacementDeliveryMode | None = LEFT_OUT
    description: str | None = LEFT_OUT
    schedule: models.PlacementSchedule | None = LEFT_OUT
    type: models.PlacementTestType
    sending_method: models.PlacementSendingMethod
    campaign_id: str | None = LEFT_OUT
    email_subject: str
    email_body: str
    emails: list[str]
    test_code: str | None = LEFT_OUT
    tags: list[str] | None = LEFT_OUT
    text_only: bool | None = LEFT_OUT
    recipients: list[str]
    recipients_labels: list[models.PlacementRecipientLabel] | None = LEFT_OUT
    timestamp_created: datetime.datetime
    timestamp_next_run: datetime.datetime | None = LEFT_OUT
    automations: list[models.PlacementAutomation] | None = LEFT_OUT
    status: models.PlacementTestStatus | None = LEFT_OUT
    not_sending_status: models.PlacementNotSendingStatus | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "delivery_mode": decoding.enum(models.PlacementDeliveryMode),
        "schedule": decoding.model(models.PlacementSchedule),
        "type": decoding.enum(models.PlacementTestType),
        "sending_method": decoding.enum(models.PlacementSendingMethod),
        "recipients_labels": decoding.array(decoding.model(models.PlacementRecipientLabel)),
        "timestamp_created": decoding.date_time,
        "timestamp_next_run": decoding.date_time,
        "automations": decoding.array(decoding.model(models.PlacementAutomation)),
        "status": decoding.enum(models.PlacementTestStatus),
        "not_sending_status": decoding.enum(models.PlacementNotSendingStatus),
    }
