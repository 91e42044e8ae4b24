"""Figures of campaigns and subsequences, counted from e-mails and leads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from ..engine.call import Call
from ..engine.group import Group
from ..state.store import Record
from .activity import Activity, Kind, steps
from .period import Period

GROUP = Group()

# Names that totals have for what is counted in several ways.
_COUNTED: Mapping[str, Kind] = {
    "open_count": "opened",
    "reply_count": "replies",
    "reply_count_automatic": "replies_automatic",
    "link_click_count": "clicks",
}
_INTERESTED, _BOOKED, _COMPLETED, _WON = 1, 2, 3, 4


@GROUP.endpoint("GET /api/v2/campaigns/analytics")
def get_analytics(call: Call) -> list[Record]:
    """The figures of every campaign that has sent anything."""
    of_campaigns = _activity(call).grouped(lambda event: event.campaign or "")
    period = Period.of(call)
    is_counted = not call.query.get("exclude_total_leads_count")
    leads = Counter(lead.get("campaign") for lead in call.store["leads"].values() if is_counted)
    return [
        _of_campaign(campaign, leads[campaign["id"]], found.within(period))
        for campaign in _campaigns(call).values()
        if (found := of_campaigns.get(campaign["id"], Activity(()))).count("sent")
    ]


@GROUP.endpoint("GET /api/v2/campaigns/analytics/overview")
def get_analytics_overview(call: Call) -> Record:
    """The figures of several campaigns together."""
    campaigns = _campaigns(call)
    found = _activity(call).within(Period.of(call))
    return {
        **_totals(found, campaigns),
        "total_interested": _count_interest(found, _INTERESTED),
        "total_meeting_booked": _count_interest(found, _BOOKED),
        "total_meeting_completed": _count_interest(found, _COMPLETED),
        "total_closed": _count_interest(found, _WON),
    }


@GROUP.endpoint("GET /api/v2/campaigns/analytics/daily")
def get_daily_analytics(call: Call) -> list[Record]:
    """The figures of every day on which something happened."""
    days = _activity(call).within(Period.of(call)).grouped(lambda event: event.time[:10])
    return [
        {
            "date": day,
            **found.figures(),
            "contacted": found.count_leads("sent"),
            "new_leads_contacted": found.count("new_leads_contacted"),
            "opportunities": found.count("opportunities"),
            "unique_opportunities": found.count_leads("opportunities"),
        }
        for day, found in days.items()
    ]


@GROUP.endpoint("GET /api/v2/campaigns/analytics/steps")
def get_steps_analytics(call: Call) -> list[Record]:
    """The figures of every variant of every step."""
    with_opportunities = call.query.get("include_opportunities_count")
    return [
        {**step, **found.figures(), **(_opportunities(found) if with_opportunities else {})}
        for step, found in steps(_activity(call).within(Period.of(call)))
    ]


@GROUP.endpoint("GET /api/v2/subsequences/analytics")
def get_subsequence_analytics(call: Call) -> list[Record]:
    """The figures of the subsequences of a campaign."""
    found = Activity.of(call.store).grouped(lambda event: event.subsequence or "")
    nothing = Activity(())
    return [
        {
            "subsequence_id": subsequence["id"],
            "emails_sent": found.get(subsequence["id"], nothing).count("sent"),
            "unique_opens": found.get(subsequence["id"], nothing).count_leads("opened"),
            "unique_replies": found.get(subsequence["id"], nothing).count_leads("replies"),
        }
        for subsequence in call.store["subsequences"].values()
        if subsequence["parent_campaign"] == call.query["campaign_id"]
    ]


@GROUP.endpoint("GET /api/v2/subsequences/{id}/analytics/steps")
def get_subsequence_steps_analytics(call: Call) -> list[Record]:
    """The figures of every variant of every step of a subsequence."""
    subsequence = call.store["subsequences"].find(call.path["id"])
    found = Activity.of(call.store).where(lambda event: event.subsequence == subsequence["id"])
    in_period = found.within(Period.of(call, is_of_whole_days=True))
    return [{**step, **of_step.figures()} for step, of_step in steps(in_period, first=0)]


def _campaigns(call: Call) -> dict[str, Record]:
    """The campaigns that a call is about: those that it names, in the state that it names."""
    named = {*call.query.get("ids", ()), call.query.get("id"), call.query.get("campaign_id")} - {None}
    status = call.query.get("campaign_status")
    return {
        key: campaign
        for key, campaign in call.store["campaigns"].items()
        if (not named or key in named) and status in {None, campaign["status"]}
    }


def _activity(call: Call) -> Activity:
    """What happened in the campaigns that a call is about, without their subsequences, which have their own figures."""
    campaigns = _campaigns(call)
    return Activity.of(call.store).where(lambda event: event.campaign in campaigns and event.subsequence is None)


def _of_campaign(campaign: Record, leads: int, found: Activity) -> Record:
    return {
        "campaign_name": campaign["name"],
        "campaign_id": campaign["id"],
        "campaign_status": campaign["status"],
        "campaign_is_evergreen": bool(campaign.get("is_evergreen")),
        "leads_count": leads,
        **_totals(found, {campaign["id"]: campaign}),
    }


def _totals(found: Activity, campaigns: Mapping[str, Record]) -> Record:
    values = found.where(lambda event: event.kind == "opportunities").grouped(lambda event: event.campaign or "")
    return {
        "emails_sent_count": found.count("sent"),
        "contacted_count": found.count_leads("sent"),
        "new_leads_contacted_count": found.count("new_leads_contacted"),
        **{name: found.count(kind) for name, kind in _COUNTED.items()},
        **{f"{name}_unique": found.count_leads(kind) for name, kind in _COUNTED.items()},
        **{f"{name}_unique_by_step": found.count_leads_by_step(kind) for name, kind in _COUNTED.items()},
        "bounced_count": found.count("bounced"),
        "unsubscribed_count": found.count("unsubscribed"),
        "completed_count": found.count("completed"),
        "total_opportunities": found.count("opportunities"),
        "total_opportunity_value": sum(
            (campaigns[key].get("pl_value") or 0) * of_campaign.count("opportunities")
            for key, of_campaign in values.items()
        ),
    }


def _opportunities(found: Activity) -> Record:
    return {
        "opportunities": found.count("opportunities"),
        "unique_opportunities": found.count_leads("opportunities"),
        "meetings_booked": _count_interest(found, _BOOKED),
        "won": _count_interest(found, _WON),
    }


def _count_interest(found: Activity, interest: int) -> int:
    return sum(event.interest == interest for event in found.events)
