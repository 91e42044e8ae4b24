"""What campaigns have sent until the sandbox begins, and what came back: leads and e-mails both tell of it."""

from __future__ import annotations

import datetime
from functools import cache

from attrs import frozen

from ..state.clock import START
from .campaigns import ACTIVE, COMPLETED, senders

_ACTIVE, _COMPLETED, _BOUNCED, _UNSUBSCRIBED = 1, 3, -1, -2
INTERESTED, MEETING_BOOKED, NOT_INTERESTED, OUT_OF_OFFICE, LABELLED = 1, 2, -1, 0, 1001
_ENDS = {_COMPLETED: "completed", _BOUNCED: "bounced", _UNSUBSCRIBED: "unsubscribed"}

# The first days of both campaigns, and how many leads were written to on each.
_AUTUMN = tuple(START - datetime.timedelta(days=days) for days in (42, 41, 40))
_NEW_YEAR = tuple(START - datetime.timedelta(days=days) for days in (7, 6, 5, 3))
_A_DAY = {COMPLETED: 20, ACTIVE: 10}
_BETWEEN_STEPS = datetime.timedelta(days=3)
_BETWEEN_LEADS = datetime.timedelta(minutes=12)
_UNTIL_DONE = datetime.timedelta(minutes=30)  # until an e-mail is opened, or a link is clicked, for the last time
_BETWEEN_DONE = datetime.timedelta(minutes=5)
_AFTER = datetime.timedelta(hours=1)  # between e-mails of a thread

_AWAY = "I am out of the office until Monday."
_CONVERSATIONS: tuple[tuple[int | None, tuple[str, ...]], ...] = (
    (INTERESTED, ("This sounds useful. What does it cost?", "From 40 a month. Shall we talk?")),
    (NOT_INTERESTED, ("Please take me off your list.",)),
    (MEETING_BOOKED, ("Tuesday at ten works for me.", "Booked, see you then.", "Thank you!")),
    (OUT_OF_OFFICE, (_AWAY,)),
    (None, ()),
    (LABELLED, ("Not now, but ask me again in spring.",)),
    (None, ("Who is this?",)),
)
_NOTHING: tuple[int | None, tuple[str, ...]] = (None, ())


@frozen(kw_only=True)
class Outreach:
    """What happened to one lead of a campaign.

    Attributes:
        sent: When the campaign wrote, step by step.
        first_variant: Number of the variant of its first e-mail, from 0.
        account: Address that it wrote from.
        opened: How often the last e-mail of the campaign was opened.
        clicked: How often a link of it was clicked.
        interest: What the lead's answer means, as the API numbers it; None if it was not looked at, or there is none.
        answers: What the lead wrote, and what the account wrote back by hand, in turns.
        status: State of the lead, as the API numbers it.
    """

    sent: tuple[datetime.datetime, ...]
    first_variant: int
    account: str
    opened: int
    clicked: int
    interest: int | None
    answers: tuple[str, ...]
    status: int

    def variant(self, step: int) -> int:
        """Number of the variant of a step; both are numbered from 0."""
        return self.first_variant if step == 0 else 0

    def step(self, step: int) -> str:
        """A step and its variant, as e-mails name them."""
        return f"0_{step}_{self.variant(step)}"

    @property
    def is_auto_reply(self) -> bool:
        """Whether the answer is one that a mailbox gives by itself."""
        return self.answers == (_AWAY,)

    @property
    def received(self) -> tuple[datetime.datetime, ...]:
        """When the lead wrote."""
        return tuple(self.answered(number) for number in range(0, len(self.answers), 2))

    def done(self, times: int) -> list[datetime.datetime]:
        """When the lead did something with the last e-mail of the campaign, so many times."""
        return [self.sent[-1] + _UNTIL_DONE - _BETWEEN_DONE * number for number in reversed(range(times))]

    @property
    def latest(self) -> datetime.datetime:
        """When something last happened."""
        return max([self.sent[-1], *self.done(self.opened), *self.done(self.clicked), *self.received])

    @property
    def reactions(self) -> dict[str, list[datetime.datetime]]:
        """What the lead did with the last e-mail of the campaign, or what became of it, by the names of e-mails."""
        found = {"opened": self.done(self.opened), "clicks": self.done(self.clicked)}
        if self.status in _ENDS:
            found[_ENDS[self.status]] = [self.latest]
        return {kind: moments for kind, moments in found.items() if moments}

    def answered(self, number: int) -> datetime.datetime:
        """When one of the answers was written."""
        return self.sent[-1] + _AFTER * (number + 1)


def outreach(campaign: str | None, place: int) -> Outreach | None:
    """What happened to a lead by its place in its campaign; None where nothing was sent to it yet.

    Of the completed campaign all leads have got all e-mails or have ended before, of the active one the first few have
    got one or two of three.
    """
    days = {COMPLETED: _AUTUMN, ACTIVE: _NEW_YEAR}.get(campaign or "", ())
    day, turn = divmod(place, _A_DAY.get(campaign or "", 1))
    if campaign is None or day >= len(days):
        return None
    first = days[day] + _BETWEEN_LEADS * turn
    is_over = campaign == COMPLETED
    ends = {4: _BOUNCED, 9: _UNSUBSCRIBED}.get(place % 15, _COMPLETED if is_over else _ACTIVE)
    interest, answers = _NOTHING
    if place < 5 and not is_over:
        (interest, answers), ends = _CONVERSATIONS[place], _ACTIVE
    elif place % 6 == 5 and ends not in {_BOUNCED, _UNSUBSCRIBED}:
        interest, answers = _CONVERSATIONS[place // 6 % len(_CONVERSATIONS)]
    stops = ends in {_BOUNCED, _UNSUBSCRIBED} or bool(answers and answers != (_AWAY,))
    second = first + _BETWEEN_STEPS
    return Outreach(
        sent=(first, second) if not stops and second < START else (first,),
        first_variant=place % 2 if campaign == ACTIVE else 0,
        account=_senders(campaign)[place % len(_senders(campaign))],
        opened=0 if ends == _BOUNCED else 1 + place % 3 if answers or place % 2 == 0 else 0,
        clicked=int(place % 10 == 2 and ends != _BOUNCED),
        interest=interest,
        answers=answers,
        status=_COMPLETED if stops and ends == _ACTIVE else ends,
    )


@cache
def _senders(campaign: str) -> tuple[str, ...]:
    return tuple(senders(campaign))
