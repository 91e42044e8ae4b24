"""A class for each type of event that the API delivers. One of tomorrow is an UnknownEvent until it stands here."""

from .delivered_event import ALL_EVENTS, DeliveredEvent


class EmailSent(DeliveredEvent, delivered_as="email_sent"):
    """A campaign e-mail was sent."""


class EmailOpened(DeliveredEvent, delivered_as="email_opened"):
    """A lead opened an e-mail."""


class LinkClicked(DeliveredEvent, delivered_as="link_clicked", subscribed_as="email_link_clicked"):
    """A lead clicked a link in an e-mail."""


class ReplyReceived(DeliveredEvent, delivered_as="reply_received"):
    """A reply came in."""


class AutoReplyReceived(DeliveredEvent, delivered_as="auto_reply_received", subscribed_as=ALL_EVENTS):
    """An automatic reply came in.

    It has no subscription of its own.
    """


class EmailBounced(DeliveredEvent, delivered_as="email_bounced"):
    """An e-mail bounced."""


class LeadUnsubscribed(DeliveredEvent, delivered_as="lead_unsubscribed"):
    """A lead unsubscribed."""


class LeadNeutral(DeliveredEvent, delivered_as="lead_neutral"):
    """A lead was marked as neutral."""


class LeadInterested(DeliveredEvent, delivered_as="lead_interested"):
    """A lead was marked as interested."""


class LeadNotInterested(DeliveredEvent, delivered_as="lead_not_interested"):
    """A lead was marked as not interested."""


class LeadMeetingBooked(DeliveredEvent, delivered_as="lead_meeting_booked"):
    """A lead was marked as having booked a meeting."""


class LeadMeetingCompleted(DeliveredEvent, delivered_as="lead_meeting_completed"):
    """A lead was marked as having completed a meeting."""


class LeadClosed(DeliveredEvent, delivered_as="lead_closed"):
    """A lead was marked as closed."""


class LeadOutOfOffice(DeliveredEvent, delivered_as="lead_out_of_office"):
    """A lead was marked as out of office."""


class LeadWrongPerson(DeliveredEvent, delivered_as="lead_wrong_person"):
    """A lead was marked as the wrong person."""


class LeadNoShow(DeliveredEvent, delivered_as="lead_no_show"):
    """A lead was marked as a no-show."""


class AccountError(DeliveredEvent, delivered_as="account_error"):
    """A sending account has an error."""


class CampaignCompleted(DeliveredEvent, delivered_as="campaign_completed"):
    """A campaign was completed."""


class SupersearchEnrichmentCompleted(DeliveredEvent, delivered_as="supersearch_enrichment_completed"):
    """A SuperSearch enrichment was completed.

    It has no `campaign_id`.
    """
