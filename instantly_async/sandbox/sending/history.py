"""What a workspace has sent, as far as it matters for what it may send next."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

from . import messages
from .place import Place
from .sequence import Sequence, minutes

if TYPE_CHECKING:
    from ..state.store import Record, Store

Key = TypeVar("Key")

_SHORTEST_GAP = datetime.timedelta(seconds=1)
_LONG_BEFORE = datetime.datetime.min.replace(tzinfo=datetime.UTC)


def sequences_of(store: Store) -> dict[str, Sequence]:
    """Every campaign and subsequence, by its id."""
    campaigns = store["campaigns"]
    found = [Sequence.of(campaign, campaign) for campaign in campaigns.values()]
    for record in store["subsequences"].values():
        if campaign := campaigns.get(record["parent_campaign"]):
            found.append(Sequence.of(record, campaign))
    return {sequence.id: sequence for sequence in found}


def accounts_of(store: Store, campaign: Record) -> list[Record]:
    """The accounts that a campaign names, or whose tags it names."""
    accounts, named = store["accounts"], set(campaign.get("email_list") or ())
    if tags := set(campaign.get("email_tag_list") or ()):
        mappings = store["custom_tag_mappings"].values()
        named |= {mapping["resource_id"] for mapping in mappings if mapping["tag_id"] in tags}
    return [accounts[email] for email in sorted(named) if email in accounts]


class History:
    """The campaigns' e-mails of a workspace. All limits of a day are those of a day in UTC, as in the analytics.

    Args:
        now: From its day on e-mails are counted.
    """

    def __init__(self, store: Store, sequences: Mapping[str, Sequence], now: datetime.datetime) -> None:
        self._first_day = now.date().isoformat()
        self._last_to: dict[str, Record] = {}
        self._behaviour = store.behaviour
        self._sequences = sequences
        self._counts: Counter[tuple[str, str, str]] = Counter()
        self._last_of: dict[str, Record] = {}
        self._last_by: dict[tuple[str, str], Record] = {}
        self._ready: defaultdict[str, dict[str, datetime.datetime]] = defaultdict(dict)
        for email in store["emails"].values():
            if email.get("ue_type") == messages.FROM_CAMPAIGN:
                self.add(email)

    def add(self, email: Record) -> None:
        """Note that an e-mail was sent."""
        account, campaign, time = email["eaccount"], email.get("campaign_id") or "", email["timestamp_email"]
        _keep_last(self._last_to, email.get("lead_id") or "", email, time)
        _keep_last(self._last_of, email.get("subsequence_id") or campaign, email, time)
        _keep_last(self._last_by, (account, ""), email, time)
        _keep_last(self._last_by, (account, campaign), email, time)
        self._ready.pop(account, None)
        if (day := time[:10]) >= self._first_day:
            self._counts["account", account, day] += 1
            self._counts["new", campaign, day] += self.is_first_contact(email)
            sequence = self._sequences.get(email.get("subsequence_id") or campaign)
            if sequence is not None and sequence.limit:
                self._counts["limit", sequence.limit[0], day] += 1

    def is_first_contact(self, email: Record) -> bool:
        """Whether an e-mail is of the first step of a campaign."""
        sequence = self._sequences.get(email.get("campaign_id") or "")
        place = Place.of(email)
        is_of_subsequence = bool(email.get("subsequence_id"))
        if sequence is None or not sequence.steps or place is None or is_of_subsequence:
            return False
        return place.step == sequence.steps[0].number

    def before(self, lead: str, sequence: Sequence) -> Record | None:
        """The last e-mail that a lead got from the same campaign or one of its subsequences."""
        found = self._last_to.get(lead)
        return found if found and found.get("campaign_id") == sequence.campaign["id"] else None

    def sent(self, sequence: Sequence, day: str) -> int:
        """How many e-mails count towards the limit of a campaign or a subsequence."""
        return self._counts["limit", sequence.limit[0], day] if sequence.limit else 0

    def sent_to_new_leads(self, sequence: Sequence, day: str) -> int:
        """How many leads a campaign has contacted for the first time."""
        return self._counts["new", sequence.campaign["id"], day]

    def is_used_up(self, sequence: Sequence, day: str) -> bool:
        """Whether a campaign or a subsequence has sent all that it may send on a day."""
        return sequence.limit is not None and self.sent(sequence, day) >= sequence.limit[1]

    def is_used_up_for_new_leads(self, sequence: Sequence, day: str) -> bool:
        """Whether a campaign has contacted all the new leads that it may contact on a day."""
        limit = sequence.campaign.get("daily_max_leads")
        return limit is not None and self.sent_to_new_leads(sequence, day) >= limit

    def is_used_up_by(self, sequence: Sequence, account: Record, day: str) -> bool:
        """Whether an account has sent all that it may send on a day."""
        limit = None if sequence.record.get("ignore_account_daily_limit") else account.get("daily_limit")
        return limit is not None and self._counts["account", account["email"], day] >= limit

    def ready(self, sequence: Sequence, account: Record) -> datetime.datetime:
        """From when on an account may send the next e-mail for a campaign: both have gaps between their e-mails."""
        campaign, known = sequence.campaign, self._ready[account["email"]]
        if campaign["id"] not in known:
            known[campaign["id"]] = self._next(account, campaign)
        return known[campaign["id"]]

    def last_sent(self, sequence: Sequence, account: Record) -> str:
        """When an account last sent an e-mail for a campaign."""
        email = self._last_by.get((account["email"], sequence.campaign["id"]))
        return email["timestamp_email"] if email else ""

    def last_of(self, sequence: Sequence) -> str | None:
        """When the last e-mail of a campaign or a subsequence was sent."""
        email = self._last_of.get(sequence.id)
        return email["timestamp_email"] if email else None

    def _next(self, account: Record, campaign: Record) -> datetime.datetime:
        moments = [_LONG_BEFORE]
        if email := self._last_by.get((account["email"], "")):
            moments.append(_moment(email) + max(minutes(account.get("sending_gap")), _SHORTEST_GAP))
        if email := self._last_by.get((account["email"], campaign["id"])):
            moments.append(_moment(email) + minutes(campaign.get("email_gap")))
            if most := minutes(campaign.get("random_wait_max")):
                moments[-1] += self._behaviour.wait(email["id"], most)
        return max(moments)


def _keep_last(records: dict[Key, Record], key: Key, email: Record, time: str) -> None:
    known = records.get(key)
    if known is None or known["timestamp_email"] <= time:
        records[key] = email


def _moment(email: Record) -> datetime.datetime:
    return datetime.datetime.fromisoformat(email["timestamp_email"])
