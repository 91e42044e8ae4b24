"""How long a refusal asks to wait, in whatever way it says so."""

from __future__ import annotations

import copy
import pickle
import time
from typing import Any

import httpx
import pytest

from instantly_async import RateLimitError, scopes

DATE = "Fri, 04 Dec 2026 10:00:00 GMT"  # what the server's clock says
DATE_SECONDS = 1_796_378_400


def refusal(headers: dict[str, str], body: Any = None) -> RateLimitError:
    response = httpx.Response(429, headers=headers)
    return RateLimitError("no", operation=scopes.find("leads.get"), response=response, body=body)


@pytest.mark.parametrize(
    ("headers", "body", "seconds"),
    [
        ({"retry-after": "7"}, None, 7),
        ({"retry-after": "0.5"}, None, 0.5),
        ({"retry-after": "7"}, {"retry_after": 9}, 7),
        ({}, {"retry_after": 9}, 9),
        ({}, {"retry_after": "9"}, 9),
        ({}, {"retry_after": 0}, 0),
        ({"retry-after": "Fri, 04 Dec 2026 10:00:30 GMT", "date": DATE}, None, 30),
        ({"retry-after": "Fri, 04 Dec 2026 09:00:00 GMT", "date": DATE}, None, 0),
        ({"date": DATE}, {"retry_after": "Fri, 04 Dec 2026 10:00:30 GMT"}, 30),
        ({"retry-after": str(DATE_SECONDS + 20), "date": DATE}, None, 20),
        ({"retry-after": str((DATE_SECONDS + 20) * 1_000), "date": DATE}, None, 20),
        ({"retry-after": str((DATE_SECONDS + 20) * 1_000_000), "date": DATE}, None, 20),
        ({"retry-after": "soon"}, {"retry_after": 5}, 5),
        ({"date": DATE}, {"retry_after": DATE_SECONDS - 20}, 0),
    ],
)
def test_seconds_dates_and_moments_are_read(headers: dict[str, str], body: Any, seconds: float) -> None:
    assert refusal(headers, body).retry_after == pytest.approx(seconds)


@pytest.mark.parametrize(
    "body", [None, "", [], {}, {"retry_after": None}, {"retry_after": True}, {"retry_after": -1}, {"retry_after": []}]
)
def test_what_says_nothing_is_none(body: Any) -> None:
    assert refusal({}, body).retry_after is None


def test_without_a_date_of_the_answer_the_own_clock_counts() -> None:
    assert refusal({"retry-after": str(time.time() + 100)}).retry_after == pytest.approx(100, abs=5)


@pytest.mark.parametrize("date", ["nonsense", ""])
def test_a_date_of_the_answer_that_is_none_is_passed_over(date: str) -> None:
    assert refusal({"retry-after": str(time.time() + 100), "date": date}).retry_after == pytest.approx(100, abs=5)


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_copies_keep_it(duplicate: Any) -> None:
    assert duplicate(refusal({"retry-after": "7"})).retry_after == 7


def test_an_error_made_by_hand_has_none() -> None:
    assert RateLimitError("no", operation=scopes.find("leads.get")).retry_after is None
