"""The leads that every sandbox begins with, in campaigns and lists; and as many more as a test of load wants."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator

from ..state.clock import START, identifier, timestamp
from ..state.owners import ORGANIZATION, USER
from ..state.store import Record
from .campaigns import ACTIVE, COMPLETED, DRAFT
from .outreach import Outreach, outreach
from .people import Person, known, people

COUNT = 250
_KNOWN = 5  # people who are the first of the active campaign

CONFERENCE = identifier(START - datetime.timedelta(days=64), 5)
NEWSLETTER = identifier(START - datetime.timedelta(days=63), 6)

_FIRST = START - datetime.timedelta(days=60)
# Where 25 leads after another are. Of those beyond the usual number nobody has been written to.
_PLACES = (ACTIVE,) * 11 + (COMPLETED,) * 6 + (DRAFT,) * 2 + (CONFERENCE,) * 4 + (NEWSLETTER,) * 2
_LISTS = {CONFERENCE, NEWSLETTER}
_VERIFIED, _INVALID, _RISKY, _CATCH_ALL = 1, -1, -2, -3
_VERIFICATION = (_VERIFIED, _VERIFIED, _VERIFIED, _INVALID, _VERIFIED, _RISKY, _VERIFIED, _CATCH_ALL)


def lead_lists() -> Iterator[Record]:
    """Two lists."""
    for identity, name, days in ((CONFERENCE, "Conference in May", 64), (NEWSLETTER, "Newsletter readers", 63)):
        yield {
            "id": identity,
            "organization_id": ORGANIZATION,
            "has_enrichment_task": False,
            "owned_by": USER,
            "name": name,
            "timestamp_created": timestamp(START - datetime.timedelta(days=days)),
        }


def contacts(count: int = COUNT, seed: int = 0) -> Iterator[tuple[Record, Outreach | None]]:
    """Leads in the order of their ids, each with what happened to it."""
    places: Counter[str] = Counter()
    for number, person in zip(range(count), people(COUNT, seed), strict=False):
        place = _PLACES[number % len(_PLACES)]
        if place == COMPLETED and number >= COUNT:
            place = ACTIVE
        turn = places[place]
        places[place] += 1
        if place == ACTIVE and turn < _KNOWN:
            person = known(turn)
        campaign = None if place in _LISTS else place
        happened = outreach(campaign, turn)
        lead = _lead(number, person, {"list_id": place} if campaign is None else {"campaign": place})
        yield (lead if happened is None else lead | _contacted(happened)), happened


def leads(count: int = COUNT, seed: int = 0) -> Iterator[Record]:
    """The leads alone."""
    return (lead for lead, _ in contacts(count, seed))


def _lead(number: int, person: Person, place: Record) -> Record:
    moment = _FIRST + datetime.timedelta(seconds=number)
    created = timestamp(moment)
    return {
        "id": identifier(moment, number),
        "timestamp_created": created,
        "timestamp_updated": created,
        "organization": ORGANIZATION,
        "status": 1,
        "email": person.email,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "company_name": person.company_name,
        "job_title": person.job_title,
        "website": f"https://{person.company_domain}",
        "email_open_count": 0,
        "email_reply_count": 0,
        "email_click_count": 0,
        "company_domain": person.company_domain,
        "status_summary": {},
        "payload": {
            "firstName": person.first_name,
            "lastName": person.last_name,
            "companyName": person.company_name,
            "jobTitle": person.job_title,
            "website": f"https://{person.company_domain}",
            "industry": person.industry,
            "employees": person.employees,
        },
        "verification_status": _VERIFICATION[number % len(_VERIFICATION)],
        "upload_method": "manual" if number % 3 else "api",
        "uploaded_by_user": USER,
        "assigned_to": USER,
        **place,
    }


def _contacted(happened: Outreach) -> Record:
    """What a lead shows of what happened to it."""
    step = len(happened.sent)
    variant = happened.variant(step - 1)
    last = timestamp(happened.sent[-1])
    latest = timestamp(happened.latest)
    changes: Record = {
        "status": happened.status,
        "verification_status": _VERIFIED,
        "timestamp_last_contact": last,
        "last_contacted_from": happened.account,
        "last_step_from": "campaign",
        "last_step_timestamp_executed": last,
        "status_summary": {
            "lastStep": {"from": "campaign", "stepID": happened.step(step - 1), "timestamp_executed": last}
        },
        "email_open_count": happened.opened,
        "email_click_count": happened.clicked,
    }
    for times, action, done in ((happened.opened, "open", "opened"), (happened.clicked, "click", "clicked")):
        if times:
            changes |= {
                f"timestamp_last_{action}": timestamp(happened.done(times)[-1]),
                f"email_{done}_step": step,
                f"email_{done}_variant": variant,
            }
    if happened.answers and not happened.is_auto_reply:
        changes |= {
            "email_reply_count": len(happened.received),
            "timestamp_last_reply": timestamp(happened.received[-1]),
            "email_replied_step": step,
            "email_replied_variant": variant,
        }
    if happened.interest is not None:
        changes |= {"lt_interest_status": happened.interest, "timestamp_last_interest_change": latest}
    return changes | {"timestamp_updated": latest, "timestamp_last_touch": latest}
