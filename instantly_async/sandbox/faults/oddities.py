"""What live answers have although openapi.yaml does not say so: each oddity, where it was seen, and by whom."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

if TYPE_CHECKING:
    from ..engine.call import Call
    from ..state.store import Record

OfRecord: TypeAlias = Callable[["Record"], "Record"]

_DRAFT = 0  # the status of a campaign
_AIRMAIL = 8  # the provider code of an account
_NO_ENUM_HAS = 6  # a code of e-mail services; 4, 5 and 7 came before the document had them

_ACCOUNTS = ("accounts.list", "accounts.get")
_CAMPAIGNS = ("campaigns.list", "campaigns.get", "campaigns.create", "campaigns.update")
_EMAILS = ("emails.list", "emails.get", "emails.update", "emails.reply", "emails.forward")
_JOBS = ("background_jobs.list", "background_jobs.get")
_LEADS = ("leads.list", "leads.get")


@frozen
class Oddity:
    """Something that live answers have.

    Attributes:
        operations: The names of the operations whose answers have it; none for all of them.
        evidence: What it is, and who recorded it.
        of_record: What becomes of a record, alone or in a list.
        of_answer: What becomes of an answer as a whole.
    """

    operations: tuple[str, ...]
    evidence: str
    of_record: OfRecord | None = None
    of_answer: Callable[[Any, Call], Any] | None = None

    def apply(self, answer: Any, call: Call) -> Any:
        """An answer with the oddity; the one that is given stays as it is."""
        if self.of_record is not None:
            answer = _each(self.of_record, answer)
        return answer if self.of_answer is None else self.of_answer(answer, call)


def made_odd(operation: str, answer: Any, call: Call) -> Any:
    """An answer as the live API gives it."""
    for oddity in ODDITIES:
        if not oddity.operations or operation in oddity.operations:
            answer = oddity.apply(answer, call)
    return answer


def _each(change: OfRecord, answer: Any) -> Any:
    """An answer with every record changed: a record alone, those of a list, or those of a page."""
    match answer:
        case {"items": list(items)}:
            return {**answer, "items": [_each(change, item) for item in items]}
        case list():
            return [_each(change, item) for item in answer]
        case dict():
            return change(answer)
    return answer


def _without_nulls(record: Record) -> Record:
    return {name: value for name, value in record.items() if value is not None}


def _without(*names: str) -> OfRecord:
    return lambda record: {name: value for name, value in record.items() if name not in names}


def _campaign(campaign: Record) -> Record:
    kept = {name: value for name, value in campaign.items() if value is not False or name == "open_tracking"}
    if campaign.get("status") == _DRAFT:
        return {**kept, "campaign_schedule": {}}
    odd_dates = {"start_date": "", "end_date": "2027-01-05T00:00:00.000Z"}
    return {**kept, "campaign_schedule": {**campaign.get("campaign_schedule", {}), **odd_dates}}


def _account(account: Record) -> Record:
    withdrawn = {"timestamp_last_used": "", "warmup_pool_id": None, "dfy_password_changed": False}
    lacks = {"sending_gap"} if account.get("provider_code") == _AIRMAIL else set()
    return {**{name: value for name, value in account.items() if name not in lacks}, **withdrawn}


def _short_warmup(account: Record) -> Record:
    limit = (account.get("warmup") or {}).get("limit")
    return {**account, "warmup": {} if limit is None else {"limit": limit}} if "warmup" in account else account


def _lead(lead: Record) -> Record:
    return {**lead, "esp_code": _NO_ENUM_HAS, **({} if lead.get("campaign") else {"status": 0})}


def _job(job: Record) -> Record:
    return {**job, "data": {**(job.get("data") or {}), "failed_count": 0, "processed_emails": []}}


def _unnamed_row(**names: str) -> Callable[[Any, Call], Any]:
    """One row more, which counts nothing and has odd names."""

    def add(rows: Any, call: Call) -> Any:
        first = [{name: 0 if isinstance(value, int) else value for name, value in row.items()} for row in rows[:1]]
        return [*rows, *({**row, **names} for row in first)]

    return add


def _cursor_that_stays(page: Any, call: Call) -> Any:
    return page if page["items"] else {**page, "next_starting_after": call.query.get("starting_after", "")}


def _empty_cursor(page: Any, call: Call) -> Any:
    return page if page["items"] else {**page, "next_starting_after": ""}


def _no_cursor_at_the_end(page: Any, call: Call) -> Any:
    is_full = len(page["items"]) == call.query.get("limit", 10)
    return page if is_full else {"items": page["items"]}


def _created_without_email(answer: Any, call: Call) -> Any:
    return {**answer, "created_leads": [{**lead, "email": None} for lead in answer.get("created_leads", ())]}


ODDITIES = (
    Oddity((), "what is not set is left out instead of null (nearly all recordings)", of_record=_without_nulls),
    Oddity(
        _EMAILS, "lead_id and is_auto_reply are absent (two operators)", of_record=_without("lead_id", "is_auto_reply")
    ),
    Oddity(("emails.list",), "the empty page still has a cursor (recorded)", of_answer=_cursor_that_stays),
    Oddity(("dfy_email_account_orders.list",), "the last cursor is an empty text", of_answer=_empty_cursor),
    Oddity(("webhooks.list",), "the last page has no cursor (recorded)", of_answer=_no_cursor_at_the_end),
    Oddity(_LEADS, "status 0 of leads in lists (10 recordings); e-mail services of no enum", of_record=_lead),
    Oddity(("leads.bulk_add",), "created_leads[].email is null", of_answer=_created_without_email),
    Oddity(
        _CAMPAIGNS,
        "flags that are false are left out; schedules of drafts are empty, others have odd dates (recorded)",
        of_record=_campaign,
    ),
    Oddity(_ACCOUNTS, "fields that the document withdrew; AirMail lacks sending_gap", of_record=_account),
    Oddity(("accounts.list",), "lists abbreviate warmup to its limit", of_record=_short_warmup),
    Oddity(_JOBS, "data has many keys that nobody documented (recorded)", of_record=_job),
    Oddity(
        ("campaigns.get_steps_analytics", "subsequences.get_steps_analytics"),
        'rows whose step and variant are the text "null" (recorded)',
        of_answer=_unnamed_row(step="null", variant="null"),
    ),
    Oddity(
        ("accounts.get_daily_analytics",),
        'a row whose email_account is "" (recorded)',
        of_answer=_unnamed_row(email_account=""),
    ),
    Oddity(("campaigns.get_daily_analytics",), "rows lack bounced", of_record=_without("bounced")),
)
