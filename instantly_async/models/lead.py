# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class Lead(Model):
    """A person in a campaign or list.

    The same person has a lead with an id of its own in every campaign and list.

    Attributes:
        id: ID of the lead. A UUID.
        timestamp_created: When the lead was created.
        timestamp_updated: When the lead was last changed.
        organization: Workspace that the lead belongs to. A UUID.
        campaign: Campaign that the lead is in. A UUID.
        status: State of the lead in its campaign.
        email: E-mail address of the lead.
        personalization: Text written for this lead, for use in campaign e-mails.
        website: Website of the lead.
        last_name: Last name of the lead.
        first_name: First name of the lead.
        company_name: Company that the lead works for.
        job_title: Job title of the lead.
        phone: Phone number of the lead.
        email_open_count: How often e-mails were opened.
        email_reply_count: How many replies came.
        email_click_count: How often links in e-mails were clicked.
        company_domain: Internet domain of the lead's company.
        status_summary: Last step that was carried out for the lead.
        payload: Custom variables of the lead, by name. Set them with `custom_variables`.
        status_summary_subseq: Last step that was carried out in the subsequence.
        last_step_from: Where the last step came from, for example `campaign`.
        last_step_id: Step that was carried out last. A UUID.
        last_step_timestamp_executed: When the last step was carried out.
        email_opened_step: Step whose e-mail the lead opened last.
        email_opened_variant: Variant of the step whose e-mail the lead opened last.
        email_replied_step: Step whose e-mail the lead answered last.
        email_replied_variant: Variant of the step whose e-mail the lead answered last.
        email_clicked_step: Step in whose e-mail the lead clicked last.
        email_clicked_variant: Variant of the step in whose e-mail the lead clicked last.
        lt_interest_status: Interest of the lead, as one of the listed numbers or the `interest_status` of a
            custom label.
        subsequence_id: Subsequence that the lead is in.
        verification_status: Result of verifying the e-mail address.
        pl_value_lead: What the lead may be worth, as text.
        timestamp_added_subsequence: When the lead came into the subsequence.
        timestamp_last_contact: When the lead was last contacted.
        timestamp_last_open: When an e-mail was last opened.
        timestamp_last_reply: When the lead last replied.
        timestamp_last_interest_change: When the interest status last changed.
        timestamp_last_click: When a link was last clicked.
        enrichment_status: State of the enrichment with further data.
        list_id: List that the lead is in. A UUID.
        last_contacted_from: Where the last contact came from.
        uploaded_by_user: User who uploaded the lead. A UUID.
        upload_method: Way in which the lead was uploaded.
        assigned_to: User to whom the lead is assigned. A UUID.
        is_website_visitor: Whether the lead came as a website visitor.
        timestamp_last_touch: When the lead was last touched.
        esp_code: Provider of the lead's mailbox.
        esg_code: E-mail security gateway in front of the lead's mailbox.
    """

    id: str
    timestamp_created: datetime.datetime
    timestamp_updated: datetime.datetime
    organization: str
    campaign: str | None = LEFT_OUT
    status: models.LeadStatus
    email: str | None = LEFT_OUT
    personalization: str | None = LEFT_OUT
    website: str | None = LEFT_OUT
    last_name: str | None = LEFT_OUT
    first_name: str | None = LEFT_OUT
    company_name: str | None = LEFT_OUT
    job_title: str | None = LEFT_OUT
    phone: str | None = LEFT_OUT
    email_open_count: int
    email_reply_count: int
    email_click_count: int
    company_domain: str
    status_summary: models.LeadStatusSummary
    payload: models.LeadPayload | None = LEFT_OUT
    status_summary_subseq: models.LeadSubsequenceStep | None = LEFT_OUT
    last_step_from: str | None = LEFT_OUT
    last_step_id: str | None = LEFT_OUT
    last_step_timestamp_executed: datetime.datetime | None = LEFT_OUT
    email_opened_step: int | None = LEFT_OUT
    email_opened_variant: int | None = LEFT_OUT
    email_replied_step: int | None = LEFT_OUT
    email_replied_variant: int | None = LEFT_OUT
    email_clicked_step: int | None = LEFT_OUT
    email_clicked_variant: int | None = LEFT_OUT
    lt_interest_status: models.LeadInterestStatus | None = LEFT_OUT
    subsequence_id: str | None = LEFT_OUT
    verification_status: models.LeadVerificationStatus | None = LEFT_OUT
    pl_value_lead: str | None = LEFT_OUT
    timestamp_added_subsequence: datetime.datetime | None = LEFT_OUT
    timestamp_last_contact: datetime.datetime | None = LEFT_OUT
    timestamp_last_open: datetime.datetime | None = LEFT_OUT
    timestamp_last_reply: datetime.datetime | None = LEFT_OUT
    timestamp_last_interest_change: datetime.datetime | None = LEFT_OUT
    timestamp_last_click: datetime.datetime | None = LEFT_OUT
    enrichment_status: models.LeadEnrichmentStatus | None = LEFT_OUT
    list_id: str | None = LEFT_OUT
    last_contacted_from: str | None = LEFT_OUT
    uploaded_by_user: str | None = LEFT_OUT
    upload_method: models.LeadUploadMethod | None = LEFT_OUT
    assigned_to: str | None = LEFT_OUT
    is_website_visitor: bool | None = LEFT_OUT
    timestamp_last_touch: datetime.datetime | None = LEFT_OUT
    esp_code: models.LeadESPCode | None = LEFT_OUT
    esg_code: models.LeadESGCode | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created": decoding.date_time,
        "timestamp_updated": decoding.date_time,
        "status": decoding.enum(models.LeadStatus),
        "status_summary": decoding.model(models.LeadStatusSummary),
        "payload": decoding.model(models.LeadPayload),
        "status_summary_subseq": decoding.model(models.LeadSubsequenceStep),
        "last_step_timestamp_executed": decoding.date_time,
        "lt_interest_status": decoding.enum(models.LeadInterestStatus),
        "verification_status": decoding.enum(models.LeadVerificationStatus),
        "timestamp_added_subsequence": decoding.date_time,
        "timestamp_last_contact": decoding.date_time,
        "timestamp_last_open": decoding.date_time,
        "timestamp_last_reply": decoding.date_time,
        "timestamp_last_interest_change": decoding.date_time,
        "timestamp_last_click": decoding.date_time,
        "enrichment_status": decoding.enum(models.LeadEnrichmentStatus),
        "upload_method": decoding.enum(models.LeadUploadMethod),
        "timestamp_last_touch": decoding.date_time,
        "esp_code": decoding.enum(models.LeadESPCode),
        "esg_code": decoding.enum(models.LeadESGCode),
    }
