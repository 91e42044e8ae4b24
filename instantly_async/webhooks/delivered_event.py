"""What all delivered events share: how they are read, and that they do not change."""

# Annotations stay objects here: the classes show another module than this as their own, where these names are not.
import datetime
import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Self, TypeVar, cast

from .._core import decoding
from .._core.base_model import FreeModel
from .._core.decoding.layout import ADDITIONAL
from .._core.types import LEFT_OUT
from .event_key import EventKey
from .unibox import thread_id

ALL_EVENTS = "all_events"
# How the API writes its types. A custom label that is written so is read as an unknown event.
TYPE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)+")
# What the lead brings along under a second name, and the field that has the same value.
REPEATED = {"campaign": "campaign_id", "email": "lead_email"}


class DeliveredEvent(FreeModel):
    """An event as it was delivered.

    It cannot be changed; `event.replace(...)` gives a changed copy. It is read as models are. Every field stands on
    every class: the API's pages call nearly all of them optional for every type, and no recording exists of several
    types. `event["jobTitle"]` reads by the name in the body.

    Attributes:
        delivered_as: The class's `event_type` in a delivery; None where it has none of its own.
        subscribed_as: The `event_type` of the subscription that brings it; None where it has none.
        timestamp: When it happened.
        event_type: Name of the event as delivered, or the text of a custom label.
        workspace: ID of the workspace.
        campaign_id: ID of the campaign.
        campaign_name: Name of the campaign.
        lead_email: E-mail address of the lead.
        email_account: E-mail address of the sending account.
        unibox_url: Address of the conversation in the dashboard; `thread_id` reads the thread out of it.
        step: Number of the step in the sequence, from 1.
        variant: Number of the step's variant, from 1.
        is_first: Whether it is the first event of its type for the lead.
        email_id: ID of the e-mail; what `emails.reply` takes as `reply_to_uuid`.
        email_subject: Subject of the e-mail that was sent.
        email_text: Text of the e-mail that was sent.
        email_html: HTML of the e-mail that was sent.
        reply_subject: Subject of the reply.
        reply_text: Text of the reply.
        reply_text_snippet: Beginning of the reply; it may consist of line breaks alone.
        reply_html: HTML of the reply.
        first_name: First name of the lead (`firstName`).
        last_name: Last name of the lead (`lastName`).
        company_name: Company of the lead (`companyName`).
        website: Website of the lead.
        personalization: Personalization of the lead; it may be empty.
        phone: Phone number of the lead.
        additional_properties: Everything else that was in the body; `custom_variables` is the lead's part of it.
    """

    delivered_as: ClassVar[str | None] = None
    subscribed_as: ClassVar[str | None] = None

    timestamp: datetime.datetime | None = LEFT_OUT
    event_type: str | None = LEFT_OUT
    workspace: str | None = LEFT_OUT
    campaign_id: str | None = LEFT_OUT
    campaign_name: str | None = LEFT_OUT
    lead_email: str | None = LEFT_OUT
    email_account: str | None = LEFT_OUT
    unibox_url: str | None = LEFT_OUT
    step: int | None = LEFT_OUT
    variant: int | None = LEFT_OUT
    is_first: bool | None = LEFT_OUT
    email_id: str | None = LEFT_OUT
    email_subject: str | None = LEFT_OUT
    email_text: str | None = LEFT_OUT
    email_html: str | None = LEFT_OUT
    reply_subject: str | None = LEFT_OUT
    reply_text: str | None = LEFT_OUT
    reply_text_snippet: str | None = LEFT_OUT
    reply_html: str | None = LEFT_OUT
    first_name: str | None = LEFT_OUT
    last_name: str | None = LEFT_OUT
    company_name: str | None = LEFT_OUT
    website: str | None = LEFT_OUT
    personalization: str | None = LEFT_OUT
    phone: str | None = LEFT_OUT

    _json_names: ClassVar[Mapping[str, str]] = {
        "first_name": "firstName",
        "last_name": "lastName",
        "company_name": "companyName",
    }
    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {"timestamp": decoding.date_time}

    if not TYPE_CHECKING:

        def __init__(self, /, *positional: Any, **given: Any) -> None:
            super().__init__(*positional, **given)
            _frozen(self)

        def __setattr__(self, name: str, value: Any) -> NoReturn:
            raise AttributeError(f"{type(self).__name__} cannot be changed; replace({name}=...) gives a changed copy")

        def __delattr__(self, name: str) -> NoReturn:
            raise AttributeError(f"{type(self).__name__} cannot be changed; replace({name}=UNSET) gives a changed copy")

        def __setitem__(self, name: str, value: Any) -> NoReturn:
            raise TypeError(f"{type(self).__name__} cannot be changed")

        def __delitem__(self, name: str) -> NoReturn:
            raise TypeError(f"{type(self).__name__} cannot be changed")

    def __init_subclass__(
        cls, *, delivered_as: str | None = None, subscribed_as: str | None = None, **options: Any
    ) -> None:
        """Make a class known for an `event_type`: one of the API's, or the text of a custom label."""
        super().__init_subclass__(**options)
        if delivered_as is not None:
            cls.delivered_as, cls.subscribed_as = delivered_as, subscribed_as or delivered_as
            CLASSES[delivered_as] = cls

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make an event from a JSON object; of the class that its `event_type` names, if this is `DeliveredEvent`.

        So an endpoint of FastAPI that takes a `DeliveredEvent` gets a `ReplyReceived`. Odd values are kept as they are.

        Args:
            data: The object, as it was delivered.

        Returns:
            The event.

        Raises:
            TypeError: It is no object.
        """
        if cls is not DeliveredEvent or not isinstance(data, Mapping):
            return cls._from_dict(data)
        return cast(Self, class_of(data.get("event_type"))._from_dict(data))

    @classmethod
    def _from_dict(cls, data: Mapping[str, Any]) -> Self:
        return _frozen(super().from_dict(data))

    @property
    def custom_variables(self) -> Mapping[str, Any]:
        """What the lead has beside its usual fields, by the names in the body, with the values as they came.

        In an event of no lead it is whatever the body has beside the fields.

        The API puts them flat among its own fields. It also repeats the campaign's id as `campaign` and the lead's
        address as `email`: these are left out here, and a variable of such a name, known by another value, is not. A
        variable that is called as a field of the event cannot be told from it, and is read as that field.
        """
        return MappingProxyType(
            {
                name: value
                for name, value in self.additional_properties.items()
                if name not in REPEATED or value != self.get(REPEATED[name])
            }
        )

    @property
    def thread_id(self) -> str | None:
        """The thread that `unibox_url` leads to, as `emails.mark_thread_as_read` takes it; None where it names none."""
        return thread_id(self.unibox_url)

    @property
    def key(self) -> EventKey:
        """What tells this event from others, since deliveries have no id: the same whenever it is delivered again."""
        return EventKey.of(self)

    def replace(self, /, **changes: Any) -> Self:
        """A copy with other values; UNSET leaves a field out.

        Args:
            changes: New values, by the names of fields.

        Returns:
            Another event of this class.

        Raises:
            TypeError: No field has that name.
        """
        self._layout.check_names(changes)
        other = self._from_dict(self)
        for name, value in changes.items():
            FreeModel.__setattr__(other, name, value)
        return _frozen(other)

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        for name, value in super().__rich_repr__():
            yield name, dict(value) if name == ADDITIONAL else value

    def __copy__(self) -> Self:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return self._from_dict, (self.to_dict(),)


DeliveredEvent.__replace__ = DeliveredEvent.replace  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


class CustomLabel(DeliveredEvent):
    """A lead got a label of the workspace's own, whose text is the `event_type`.

    A class of your own for one label is a subclass: `class HotLead(CustomLabel, delivered_as="Hot lead")`.
    """

    subscribed_as: ClassVar[str | None] = None  # labels are subscribed to by their `custom_interest_value`

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        cls.subscribed_as = None


class UnknownEvent(DeliveredEvent):
    """An event whose type is left out, is no text, or is written as the API's types are and is none that is known."""


CLASSES: dict[str, type[DeliveredEvent]] = {}  # by the `event_type` of a delivery
EventT = TypeVar("EventT", bound=DeliveredEvent)


def class_of(event_type: object) -> type[DeliveredEvent]:
    """The class of an `event_type`; an event that was delivered by its subscription's name is known, too."""
    if not isinstance(event_type, str) or not event_type.strip():
        return UnknownEvent
    known = CLASSES.get(event_type) or class_of_subscription(event_type)
    return known or (UnknownEvent if TYPE.fullmatch(event_type) else CustomLabel)


def class_of_subscription(event_type: str) -> type[DeliveredEvent] | None:
    """The one class of event that a subscription brings, or None."""
    kinds = (kind for kind in CLASSES.values() if kind.subscribed_as == event_type != ALL_EVENTS)
    return next(kinds, None)


def _frozen(event: EventT) -> EventT:
    """The event, after what stands in it beside the fields was made read-only."""
    kept = event.__dict__
    kept[ADDITIONAL] = MappingProxyType(dict(kept.get(ADDITIONAL, ())))
    return event
