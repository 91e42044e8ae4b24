"""How leads react to e-mails: how likely, how soon, and the same in every run."""

from __future__ import annotations

import datetime
import random
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal, TypeAlias

from attrs import define, field, fields, frozen, validators

Kind: TypeAlias = Literal["bounced", "opened", "clicks", "unsubscribed", "replies", "replies_automatic"]

LONGEST_DELAY = datetime.timedelta(days=366)

_MOST_OPENS = 3
# Interested, meeting booked, not interested, wrong person.
_INTERESTS: Mapping[int, float] = MappingProxyType({1: 0.3, 2: 0.1, -1: 0.3, -2: 0.05})
_DELAY = [
    validators.instance_of(datetime.timedelta),
    validators.ge(datetime.timedelta(0)),
    validators.le(LONGEST_DELAY),
]


def _rate(default: float) -> Any:
    return field(default=default, validator=[validators.ge(0), validators.le(1)])


def _are_shares(behaviour: Behaviour, attribute: Any, interests: Mapping[int, float]) -> None:
    if not isinstance(interests, Mapping) or not all(type(status) is int for status in interests):
        raise ValueError("interests has shares by the numbers of interest statuses, such as {1: 0.3}")
    if any(share < 0 for share in interests.values()) or sum(interests.values()) > 1:
        raise ValueError("the shares of interests are from 0 to 1, all together")


@frozen
class Reaction:
    """What a lead does with an e-mail, and how long after it was sent."""

    kind: Kind
    after: datetime.timedelta


@define(kw_only=True)
class Behaviour:
    """How leads react to e-mails.

    It can be changed at any time, and counts for the e-mails that are sent from then on. What a lead does depends on
    the seed, its address, and the name and the step of the campaign alone: a rate that is changed changes no other
    reaction. Rates are shares of the e-mails, from 0 to 1.

    Attributes:
        seed: Another seed gives other reactions.
        open_rate: E-mails that are opened, if the campaign tracks opens.
        click_rate: E-mails whose link is clicked, if the campaign tracks links.
        reply_rate: E-mails that are answered.
        auto_reply_rate: E-mails that are answered automatically.
        bounce_rate: E-mails that bounce.
        unsubscribe_rate: E-mails after which the lead unsubscribes.
        answers_again: E-mails written by hand that are answered.
        account_error_rate: E-mails that fail because the sending account cannot log in any more.
        interests: Shares of the answers that set an interest status, by its number; labels have one, too. By default
            30 % are interested (1), 10 % book a meeting (2), 30 % are not interested (-1), 5 % the wrong person (-2).
        opens_within: The longest time until an e-mail is opened.
        clicks_within: The longest time from the first opening to a click.
        replies_within: The longest time until an answer.
        auto_replies_within: The longest time until an automatic answer.
        bounces_within: The longest time until an e-mail bounces.
        unsubscribes_within: The longest time until a lead unsubscribes.
    """

    seed: int = 0
    open_rate: float = _rate(0.5)
    click_rate: float = _rate(0.08)
    reply_rate: float = _rate(0.06)
    auto_reply_rate: float = _rate(0.03)
    bounce_rate: float = _rate(0.02)
    unsubscribe_rate: float = _rate(0.01)
    answers_again: float = _rate(0.5)
    account_error_rate: float = _rate(0.0)
    interests: Mapping[int, float] = field(default=_INTERESTS, validator=_are_shares)
    opens_within: datetime.timedelta = field(default=datetime.timedelta(hours=12), validator=_DELAY)
    clicks_within: datetime.timedelta = field(default=datetime.timedelta(minutes=30), validator=_DELAY)
    replies_within: datetime.timedelta = field(default=datetime.timedelta(hours=36), validator=_DELAY)
    auto_replies_within: datetime.timedelta = field(default=datetime.timedelta(minutes=5), validator=_DELAY)
    bounces_within: datetime.timedelta = field(default=datetime.timedelta(minutes=2), validator=_DELAY)
    unsubscribes_within: datetime.timedelta = field(default=datetime.timedelta(hours=24), validator=_DELAY)

    def reactions(self, key: str, *, opens: bool, clicks: bool) -> list[Reaction]:
        """What a lead does with an e-mail from a campaign.

        Args:
            key: Tells the e-mail from all others.
            opens: Whether opens are tracked.
            clicks: Whether clicks are tracked.

        Returns:
            The reactions, each with the time after which it comes.
        """
        dice = self._dice(key)
        bounce, opened, click, unsubscribe, reply, auto_reply = (dice.random() for _ in range(6))
        first_open = _delay(dice, self.opens_within)
        click_delay, bounce_delay = _delay(dice, self.clicks_within), _delay(dice, self.bounces_within)
        unsubscribe_delay, reply_delay = _delay(dice, self.unsubscribes_within), _delay(dice, self.replies_within)
        auto_reply_delay = _delay(dice, self.auto_replies_within)
        if bounce < self.bounce_rate:
            return [Reaction("bounced", bounce_delay)]
        found: list[Reaction] = []
        if opens and opened < self.open_rate:
            times = dice.randint(1, _MOST_OPENS)
            found += [Reaction("opened", first_open * number) for number in range(1, times + 1)]
        if clicks and click < self.click_rate:
            found.append(Reaction("clicks", first_open + click_delay))
        if unsubscribe < self.unsubscribe_rate:
            found.append(Reaction("unsubscribed", unsubscribe_delay))
        elif reply < self.reply_rate:
            found.append(Reaction("replies", reply_delay))
        if auto_reply < self.auto_reply_rate:
            found.append(Reaction("replies_automatic", auto_reply_delay))
        return found

    def answer(self, key: str) -> list[Reaction]:
        """What a lead does with an e-mail that was written by hand.

        Args:
            key: Tells the e-mail from all others; the same key gives the same answer.

        Returns:
            The answer, or nothing.
        """
        dice = self._dice(key)
        answered = dice.random() < self.answers_again
        return [Reaction("replies", _delay(dice, self.replies_within))] if answered else []

    def interest(self, key: str) -> int | None:
        """The interest that an answer shows, if any.

        Args:
            key: Tells the e-mail from all others; the same key gives the same answer.

        Returns:
            The number of the interest status; None for most.
        """
        left = self._dice(f"{key} interest").random()
        for status, share in self.interests.items():
            if left < share:
                return status
            left -= share
        return None

    def fails(self, key: str) -> bool:
        """Whether an account cannot send any more.

        Args:
            key: Tells the e-mail from all others; the same key gives the same answer.

        Returns:
            Whether it fails from now on.
        """
        return self.account_error_rate > 0 and self._dice(f"{key} account").random() < self.account_error_rate

    def variant(self, key: str, options: int) -> int:
        """Which of the variants of a step a lead gets.

        Args:
            key: Tells the e-mail from all others; the same key gives the same answer.
            options: How many variants there are.

        Returns:
            The place of the variant, from 0 on.
        """
        return self._dice(f"{key} variant").randrange(options)

    def wait(self, key: str, most: datetime.timedelta) -> datetime.timedelta:
        """The random extra wait after an e-mail, in whole seconds.

        Args:
            key: Tells the e-mail from all others; the same key gives the same answer.
            most: The longest wait.

        Returns:
            The wait.
        """
        return datetime.timedelta(seconds=self._dice(f"{key} wait").randint(0, int(most.total_seconds())))

    def become(self, other: Behaviour) -> None:
        """Be as another one is; whoever has this one goes on with it.

        Args:
            other: The one to be like.
        """
        for attribute in fields(Behaviour):
            setattr(self, attribute.name, getattr(other, attribute.name))

    def _dice(self, key: str) -> random.Random:
        return random.Random(f"{self.seed} {key}")


def _delay(dice: random.Random, longest: datetime.timedelta) -> datetime.timedelta:
    """Some time, of at least a second."""
    return datetime.timedelta(seconds=1 + int(dice.random() * max(longest.total_seconds() - 1, 0)))
