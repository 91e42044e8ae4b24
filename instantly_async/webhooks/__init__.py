"""Webhooks: deliveries become typed events, are verified, told apart, and handed on.

    event = webhooks.parse(await request.body())
    match event:
        case webhooks.ReplyReceived():
            ...

`instantly.webhooks` of a client manages the subscriptions that bring them.
"""

from .delivered_event import CustomLabel, DeliveredEvent, UnknownEvent
from .event_key import EventKey
from .events import (
    AccountError,
    AutoReplyReceived,
    CampaignCompleted,
    EmailBounced,
    EmailOpened,
    EmailSent,
    LeadClosed,
    LeadInterested,
    LeadMeetingBooked,
    LeadMeetingCompleted,
    LeadNeutral,
    LeadNoShow,
    LeadNotInterested,
    LeadOutOfOffice,
    LeadUnsubscribed,
    LeadWrongPerson,
    LinkClicked,
    ReplyReceived,
    SupersearchEnrichmentCompleted,
)
from .names import delivered_name, subscription_name
from .parsing import DeliveryTooLargeError, InvalidDeliveryError, parse
from .receiver import Receiver
from .routing import router
from .serving import Server, serve
from .verification import VerificationError, verify

__all__ = [
    "AccountError",
    "AutoReplyReceived",
    "CampaignCompleted",
    "CustomLabel",
    "DeliveredEvent",
    "DeliveryTooLargeError",
    "EmailBounced",
    "EmailOpened",
    "EmailSent",
    "EventKey",
    "InvalidDeliveryError",
    "LeadClosed",
    "LeadInterested",
    "LeadMeetingBooked",
    "LeadMeetingCompleted",
    "LeadNeutral",
    "LeadNoShow",
    "LeadNotInterested",
    "LeadOutOfOffice",
    "LeadUnsubscribed",
    "LeadWrongPerson",
    "LinkClicked",
    "Receiver",
    "ReplyReceived",
    "Server",
    "SupersearchEnrichmentCompleted",
    "UnknownEvent",
    "VerificationError",
    "delivered_name",
    "parse",
    "router",
    "serve",
    "subscription_name",
    "verify",
]

# As at the root of the package, a class has the name by which it is imported.
for _name in __all__:
    if isinstance(_class := globals()[_name], type):
        _class.__module__ = __name__
del _name, _class
