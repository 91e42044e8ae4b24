"""What happened to leads: e-mails that they got, opened and answered, and what became of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter
from typing import Any, Literal, TypeAlias, TypeVar

from attrs import evolve, frozen

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

# Kinds of e-mails, states of leads, and stages of interest, as the API numbers them.
_SENT, _RECEIVED = 1, 2
_ENDS: dict[int, Kind] = {-1: "bounced", -2: "unsubscribed", 3: "completed"}
_OPPORTUNITIES = {1, 2, 3, 4}
# What is done to e-mails, with the names that leads have for it.
_DONE: tuple[tuple[Kind, str, str], ...] = (("opened", "open", "opened"), ("clicks", "click", "clicked"))

_STEP = re.compile(r"\d+_(?P<step>\d+)_(?P<variant>\d+)")


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
    step: str | None = None
    variant: str | None = None
    times: int = 1
    interest: int | None = None


@frozen
class Activity:
    """Events, and figures of them."""

    events: tuple[Event, ...]

    @classmethod
    def of(cls, store: Store) -> Activity:
        """All that happened in a workspace, as far as its e-mails and leads tell."""
        of_emails = sorted(_of_emails(store["emails"].values()), key=attrgetter("time"))
        sent = [event for event in of_emails if event.kind == "sent"]
        first = {(event.campaign, event.lead): event for event in reversed(sent)}
        accounts = {(event.campaign, event.lead): event.account for event in sent}
        of_leads = (event for lead in store["leads"].values() for event in _of_lead(lead))
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


def steps(activity: Activity) -> list[tuple[Record, Activity]]:
    """The steps in which something happened to e-mails: number and variant, with the events."""
    shown = activity.where(lambda event: event.kind not in {"new_leads_contacted", *_ENDS.values()})
    grouped = shown.grouped(lambda event: (int(event.step or 0), int(event.variant or 0), event.step is None))
    return [
        ({"step": None, "variant": None} if is_unknown else {"step": str(step), "variant": str(variant)}, found)
        for (step, variant, is_unknown), found in grouped.items()
    ]


def _of_emails(emails: Iterable[Record]) -> Iterator[Event]:
    for email in emails:
        kind: Kind
        if email.get("ue_type") == _SENT:
            kind = "sent"
        elif email.get("ue_type") == _RECEIVED:
            kind = "replies_automatic" if email.get("is_auto_reply") else "replies"
        else:
            continue
        found = _STEP.fullmatch(email.get("step") or "")
        yield Event(
            kind=kind,
            time=email["timestamp_email"],
            campaign=email.get("campaign_id"),
            subsequence=email.get("subsequence_id"),
            lead=email.get("lead") or "",
            account=email.get("eaccount"),
            step=str(int(found["step"]) + 1) if found else None,
            variant=found["variant"] if found else None,
        )


def _of_lead(lead: Record) -> Iterator[Event]:
    for kind, name, done in _DONE:
        if times := lead.get(f"email_{name}_count"):
            yield evolve(_lead_event(lead, kind, f"timestamp_last_{name}", f"email_{done}"), times=times)
    if (status := lead.get("status")) in _ENDS:
        yield _lead_event(lead, _ENDS[status], "timestamp_updated")
    if (interest := lead.get("lt_interest_status")) in _OPPORTUNITIES:
        found = _lead_event(lead, "opportunities", "timestamp_last_interest_change", "email_replied")
        yield evolve(found, interest=interest)


def _lead_event(lead: Record, kind: Kind, time: str, place: str = "") -> Event:
    """What a lead's fields tell of an event; the latest change of the lead stands for a time that is not known."""
    moment = lead.get(time) or lead["timestamp_updated"]
    joined = lead.get("timestamp_added_subsequence")
    step, variant = lead.get(f"{place}_step"), lead.get(f"{place}_variant")
    return Event(
        kind=kind,
        time=moment,
        campaign=lead.get("campaign"),
        subsequence=lead.get("subsequence_id") if joined and joined <= moment else None,
        lead=lead.get("email") or "",
        step=None if step is None else str(step),
        variant=None if variant is None else str(variant),
    )
