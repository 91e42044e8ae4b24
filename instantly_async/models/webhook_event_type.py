# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class WebhookEventType(OpenStrEnum):
    """Event that a webhook subscribes to.

    A delivery may name its event differently in its own `event_type`.

    Attributes:
        ALL_EVENTS: Every event, those of custom lead labels included.
        EMAIL_SENT: A campaign e-mail was sent.
        EMAIL_OPENED: A lead opened an e-mail.
        EMAIL_LINK_CLICKED: A lead clicked a link in an e-mail. Delivered as `link_clicked`.
        REPLY_RECEIVED: A reply came in.
        EMAIL_BOUNCED: An e-mail bounced.
        LEAD_UNSUBSCRIBED: A lead unsubscribed.
        CAMPAIGN_COMPLETED: A campaign was completed.
        ACCOUNT_ERROR: A sending account has an error.
        LEAD_NEUTRAL: A lead was marked as neutral.
        LEAD_INTERESTED: A lead was marked as interested.
        LEAD_NOT_INTERESTED: A lead was marked as not interested.
        LEAD_MEETING_BOOKED: A lead was marked as having booked a meeting.
        LEAD_MEETING_COMPLETED: A lead was marked as having completed a meeting.
        LEAD_CLOSED: A lead was marked as closed.
        LEAD_OUT_OF_OFFICE: A lead was marked as out of office.
        LEAD_WRONG_PERSON: A lead was marked as the wrong person.
        LEAD_NO_SHOW: A lead was marked as a no-show. The filter of the webhook list does not offer it.
        SUPERSEARCH_ENRICHMENT_COMPLETED: A SuperSearch enrichment was completed. The filter of the webhook
            list does not offer it.
    """

    ALL_EVENTS = "all_events"
    EMAIL_SENT = "email_sent"
    EMAIL_OPENED = "email_opened"
    EMAIL_LINK_CLICKED = "email_link_clicked"
    REPLY_RECEIVED = "reply_received"
    EMAIL_BOUNCED = "email_bounced"
    LEAD_UNSUBSCRIBED = "lead_unsubscribed"
    CAMPAIGN_COMPLETED = "campaign_completed"
    ACCOUNT_ERROR = "account_error"
    LEAD_NEUTRAL = "lead_neutral"
    LEAD_INTERESTED = "lead_interested"
    LEAD_NOT_INTERESTED = "lead_not_interested"
    LEAD_MEETING_BOOKED = "lead_meeting_booked"
    LEAD_MEETING_COMPLETED = "lead_meeting_completed"
    LEAD_CLOSED = "lead_closed"
    LEAD_OUT_OF_OFFICE = "lead_out_of_office"
    LEAD_WRONG_PERSON = "lead_wrong_person"
    LEAD_NO_SHOW = "lead_no_show"
    SUPERSEARCH_ENRICHMENT_COMPLETED = "supersearch_enrichment_completed"
