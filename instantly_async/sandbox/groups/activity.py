"""What happened to leads: e-mails that they got, opened and answered, and what became of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter
from typing import Any, Literal, TypeAlias, TypeVar

from attrs import evolve, frozen

from ..sending import messages
from ..sending.place import Place
from ..state.store import Record, Store
from .period import Period

Kind: TypeAlias = Literal[
    "sent",
    "new_leads_contacted",
    "opened",
    "clicks",
    "replies",
    "replies_automatic",
    "bounced",
    "unsubscribed",
    "completed",
    "opportunities",
]

Key = TypeVar("Key", bound=Any)

# States of leads, and stages of interest, as the API numbers them.
_LEFT: dict[int, Kind] = {-1: "bounced", -2: "unsubscribed"}
_COMPLETED = 3
_OPPORTUNITIES = {1, 2, 3, 4}
# What is done to e-mails, with the names that leads have for it.
_DONE: tuple[tuple[Kind, str, str], ...] = (("opened", "open", "opened"), ("clicks", "click", "clicked"))
_DONE_TO_EMAILS: tuple[Kind, ...] = ("opened", "clicks", "bounced", "unsubscribed")
# What happens to leads as a whole: it belongs to no step, and to the campaign even in one of its subsequences.
_OF_LEADS = {"new_leads_contacted", "bounced", "unsubscribed", "completed"}


@frozen(kw_only=True)
class Event:
    """Something that happened.

    Attributes:
        campaign: Id of the campaign.
        subsequence: Id of the subsequence; None for what belongs to the campaign itself.
        lead: Address of the lead.
        account: Address of the account that wrote to the lead.
        step: Number of the step, from 1.
        variant: Number of its variant, from 0.
        times: How often it happened.
        interest: How far the lead is interested, where this is the event.
    """

    kind: Kind
    time: str
    campaign: str | None
    subsequence: str | None
    lead: str
    account: str | None = None
    step: int | None = None
    variant: int | None = None
    times: int = 1
    interest: int | None = None


@frozen
class Activity:
    """Events, and figures of them."""

    events: tuple[Event, ...]

    @classmethod
    def of(cls, store: Store) -> Activity:
        """All that happened in a workspace, as far as its e-mails and leads tell."""
        emails = store["emails"].values()
        of_emails = sorted((event for email in emails for event in _of_email(email)), key=attrgetter("time"))
        sent = [event for event in of_emails if event.kind == "sent"]
        first = {(event.campaign, event.lead): event for event in reversed(sent)}
        accounts = {(event.campaign, event.lead): event.account for event in sent}
        known = _Known.of(emails)
        of_leads = (event for lead in store["leads"].values() for event in _of_lead(lead, known))
        return cls(
            (
                *of_emails,
                *(evolve(event, kind="new_leads_contacted") for event in first.values()),
                *(evolve(event, account=accounts.get((event.campaign, event.lead))) for event in of_leads),
            )
        )

    def where(self, is_meant: Callable[[Event], bool]) -> Activity:
        """The events that meet a condition."""
        return Activity(tuple(event for event in self.events if is_meant(event)))

    def within(self, period: Period) -> Activity:
        """The events of a period."""
        return self.where(lambda event: period.contains(event.time))

    def count(self, kind: Kind) -> int:
        """How often something happened."""
        return sum(event.times for event in self.events if event.kind == kind)

    def count_leads(self, kind: Kind) -> int:
        """To how many leads something happened."""
        return len({(event.campaign, event.lead) for event in self.events if event.kind == kind})

    def count_leads_by_step(self, kind: Kind) -> int:
        """To how many leads something happened, each counted once for every step."""
        return len({(event.campaign, event.lead, event.step) for event in self.events if event.kind == kind})

    def figures(self) -> Record:
        """The figures that days and steps have, by the names of the API."""
        kinds: tuple[Kind, ...] = ("opened", "replies", "replies_automatic", "clicks")
        return {
            "sent": self.count("sent"),
            **{kind: self.count(kind) for kind in kinds},
            **{f"unique_{kind}": self.count_leads(kind) for kind in kinds},
        }

    def grouped(self, key: Callable[[Event], Key]) -> dict[Key, Activity]:
        """The events that have something in common, by what that is, in its order."""
        found: dict[Key, list[Event]] = {}
        for event in self.events:
            found.setdefault(key(event), []).append(event)
        return {common: Activity(tuple(found[common])) for common in sorted(found)}


def steps(activity: Activity, *, first: int = 1) -> list[tuple[Record, Activity]]:
    """The steps in which something happened to e-mails: number and variant, with the events.

    Args:
        first: The number of the first step.
    """
    shown = activity.where(lambda event: event.kind not in _OF_LEADS)
    grouped = shown.grouped(lambda event: (event.step or 0, event.variant or 0, event.step is None))
    return [
        (
            {"step": None, "variant": None} if is_unknown else {"step": str(step - 1 + first), "variant": str(variant)},
            found,
        )
        for (step, variant, is_unknown), found in grouped.items()
    ]


@frozen
class _Known:
    """What e-mails tell of leads, so that the leads themselves need not.

    Attributes:
        times: How often something happened, by the id of the lead and what it is.
        over: When the campaign was over, by the id of the lead.
    """

    times: Counter[tuple[str, str]]
    over: dict[str, str]

    @classmethod
    def of(cls, emails: Iterable[Record]) -> _Known:
        times: Counter[tuple[str, str]] = Counter()
        over: dict[str, str] = {}
        for email in emails:
            lead = email.get("lead_id") or ""
            for kind in messages.DONE:
                if kind in email:
                    times[lead, kind] += len(email[kind])
            if "completed" in email:
                over[lead] = max(over.get(lead, ""), email["completed"][-1])
        return cls(times, over)


def _of_email(email: Record) -> Iterator[Event]:
    """That an e-mail was sent or received, and what was done to it."""
    if email.get("ue_type") == messages.FROM_CAMPAIGN:
        yield _event(email, "sent", email["timestamp_email"])
    elif email.get("ue_type") == messages.RECEIVED:
        yield _event(email, "replies_automatic" if email.get("is_auto_reply") else "replies", email["timestamp_email"])
    for kind in _DONE_TO_EMAILS:
        for time in email.get(kind, ()):
            yield _event(email, kind, time)


def _event(email: Record, kind: Kind, time: str) -> Event:
    place = Place.of(email)
    return Event(
        kind=kind,
        time=time,
        campaign=email.get("campaign_id"),
        subsequence=None if kind in _OF_LEADS else email.get("subsequence_id"),
        lead=email.get("lead") or "",
        account=email.get("eaccount"),
        step=place.step + 1 if place else None,
        variant=place.variant if place else None,
    )


def _of_lead(lead: Record, known: _Known) -> Iterator[Event]:
    """What a lead tells that no e-mail does; the latest change of the lead stands for a time that is not known."""
    key, status = lead["id"], lead.get("status")
    for kind, name, done in _DONE:
        times = lead.get(f"email_{name}_count", 0) - known.times[key, kind]
        if times > 0:
            yield evolve(_lead_event(lead, kind, lead.get(f"timestamp_last_{name}"), f"email_{done}"), times=times)
    if status in _LEFT and not known.times[key, _LEFT[status]]:
        yield _lead_event(lead, _LEFT[status], None)
    if status == _COMPLETED:
        yield _lead_event(lead, "completed", known.over.get(key))
    if (interest := lead.get("lt_interest_status")) in _OPPORTUNITIES:
        found = _lead_event(lead, "opportunities", lead.get("timestamp_last_interest_change"), "email_replied")
        step = (found.step, found.variant) if found.subsequence is None else (None, None)
        yield evolve(found, interest=interest, subsequence=None, step=step[0], variant=step[1])


def _lead_event(lead: Record, kind: Kind, time: str | None, place: str = "") -> Event:
    moment = time or lead["timestamp_updated"]
    joined = lead.get("timestamp_added_subsequence")
    is_of_subsequence = joined and joined <= moment and kind not in _OF_LEADS
    return Event(
        kind=kind,
        time=moment,
        campaign=lead.get("campaign"),
        subsequence=lead.get("subsequence_id") if is_of_subsequence else None,
        lead=lead.get("email") or "",
        step=lead.get(f"{place}_step"),
        variant=lead.get(f"{place}_variant"),
    )
