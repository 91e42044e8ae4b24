"""Figures of accounts, counted from e-mails and leads."""

from __future__ import annotations

import datetime

from attrs import evolve

from ..engine.call import Call
from ..engine.group import Group
from ..http.refusal import Refusal
from ..state.store import Record
from .activity import Activity
from .period import Period

GROUP = Group()

_LONGEST = 31  # days
_USUAL = datetime.timedelta(days=30)
_EARLIEST = datetime.datetime.min.replace(tzinfo=datetime.UTC) + _USUAL


@GROUP.endpoint("GET /api/v2/accounts/analytics/daily")
def get_daily_analytics(call: Call) -> list[Record]:
    """The figures of every account for every day on which something happened."""
    emails = set(call.query.get("emails", ()))
    if not emails:
        raise Refusal(413, "Too many accounts, name them in emails")
    activity = Activity.of(call.store).where(lambda event: event.account in emails).within(_period(call))
    return [
        {
            "date": day,
            "email_account": account,
            **found.figures(),
            "bounced": found.count("bounced"),
            "contacted": found.count_leads("sent"),
            "new_leads_contacted": found.count("new_leads_contacted"),
        }
        for (day, account), found in activity.grouped(lambda event: (event.time[:10], event.account or "")).items()
    ]


@GROUP.endpoint("POST /api/v2/accounts/warmup-analytics")
def get_warmup_analytics(call: Call) -> Record:
    """The warm-up scores of accounts; the sandbox sends no e-mails to warm them up, so that no day has figures."""
    accounts = [call.store["accounts"][email] for email in call.body["emails"] if email in call.store["accounts"]]
    scores = {account["email"]: account.get("stat_warmup_score") for account in accounts}
    return {
        "email_date_data": {email: {} for email in scores},
        "aggregate_data": {email: {} if score is None else {"health_score": score} for email, score in scores.items()},
    }


def _period(call: Call) -> Period:
    """The period that a call names, or the last days of it."""
    named = Period.of(call)
    end = named.end or call.store.clock.now()
    start = named.start or max(end, _EARLIEST) - _USUAL
    if (end - start).days > _LONGEST:
        raise Refusal(400, f"The period must not be longer than {_LONGEST} days")
    return evolve(named, start=start, end=end)
