"""Options that cannot be right are refused when a client is made, and not at every call."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal
from fractions import Fraction
from typing import Any

import httpx
import pytest

import instantly_async as sdk
from instantly_async import Hooks, InstantlyClient, LocalRateLimiter, RateLimit
from instantly_async._core.options.known_scopes import known_scopes, meant
from instantly_async.api import MODULES

NOT_FOR_DERIVED = {"limits", "transport", "http_client", "base_url"}  # what belongs to the connections


def anything(*values: Any) -> tuple[Any, ...]:
    """Values of any types, for arguments that have others."""
    return values


class HalfALimiter:
    async def acquire(self, workspace: str, operation: Any, *, patience: float | None) -> None: ...


REFUSED: list[tuple[str, Any, str]] = [
    *[
        ("timeout", given, "must be a number of seconds")
        for given in anything("5", "", Decimal("5"), Fraction(1), True, [5], b"5")
    ],
    *[
        ("timeout", given, "must be a number of seconds")
        for given in anything(0, -1, float("nan"), float("-inf"), 10**400, 1e300)
    ],
    ("timeout", (5, 5, 5, 5), "must be a number of seconds"),
    ("timeout", httpx.Timeout("5"), "timeout has connect='5'"),  # type: ignore[arg-type]
    ("timeout", httpx.Timeout(5, read=-1), "timeout has read=-1"),
    ("timeout", httpx.Timeout(5, pool=float("nan")), "timeout has pool=nan"),
    *[
        ("max_retries", given, "must be a whole number")
        for given in anything("3", 2.5, 3.0, True, None, Decimal(3), [3])
    ],
    ("max_retries", -1, "must not be negative"),
    *[
        ("hooks", given, r"must be Hooks\(on_request")
        for given in anything(print, {}, [], 0, "x", Hooks, {"on_request": print})
    ],
    *[
        ("rate_limiter", given, "methods acquire and slow_down")
        for given in anything(5, "x", True, {}, print, LocalRateLimiter)
    ],
    ("rate_limiter", HalfALimiter(), "methods acquire and slow_down"),
    ("rate_limiter", RateLimit(1, 1), "methods acquire and slow_down"),
    *[
        ("limits", given, r"must be httpx\.Limits")
        for given in anything(5, 0, "5", {}, {"max_connections": 5}, httpx.Limits)
    ],
    *[
        ("limits", httpx.Limits(max_connections=given), "limits has max_connections=")
        for given in anything(0, -1, "5", 2.5, True)
    ],
    ("limits", httpx.Limits(max_keepalive_connections=-1), "limits has max_keepalive_connections=-1"),
    ("limits", httpx.Limits(keepalive_expiry="4"), "limits has keepalive_expiry='4'"),  # type: ignore[arg-type]
    ("limits", httpx.Limits(keepalive_expiry=float("nan")), "limits has keepalive_expiry=nan"),
    *[
        ("transport", given, r"must be an httpx\.AsyncBaseTransport.*a synchronous one cannot be used")
        for given in anything(5, "", print, httpx.HTTPTransport(), httpx.AsyncHTTPTransport, httpx.AsyncClient())
    ],
    *[
        ("http_client", given, r"must be an httpx\.AsyncClient; a synchronous one cannot be used")
        for given in anything(5, "", httpx.Client(), httpx.AsyncClient, httpx.AsyncHTTPTransport())
    ],
    *[("workspace", given, "must be the ID of a workspace") for given in anything(5, b"w", ["w"], "", "a b", "a\n")],
    *[("scopes", given, "must be a list of scopes") for given in anything(5, True)],
    *[
        ("scopes", [given], "is none: a scope is a resource and an action")
        for given in anything(5, None, "leads", "a:b:c", b"a:b")
    ],
    ("scopes", [["leads:read"]], "is none: a scope is a resource and an action"),
    ("timeout", Decimal("Infinity"), "must be a number of seconds"),
    ("base_url", False, "base_url is of the type bool"),
    ("api_key", 5, "the API key must be a str"),
    ("base_url", 5, "base_url is of the type int"),
    ("base_url", b"https://api.instantly.ai", "base_url is of the type bytes"),
    ("base_url", httpx.URL("https://api.instantly.ai"), "base_url is of the type URL"),
    ("default_headers", [("a", "b")], "must be a mapping"),
]


def key_and(name: str, given: Any) -> dict[str, Any]:
    return {"api_key": "key", name: given}


@pytest.mark.parametrize(("name", "given", "sentence"), REFUSED)
def test_an_option_that_cannot_be_right_is_refused_with_a_sentence(name: str, given: Any, sentence: str) -> None:
    with pytest.raises((TypeError, ValueError), match=sentence) as caught:
        InstantlyClient(**key_and(name, given))
    assert name.removeprefix("api_").rstrip("s") in str(caught.value)


@pytest.mark.parametrize(("name", "given", "sentence"), [case for case in REFUSED if case[0] not in NOT_FOR_DERIVED])
def test_a_derived_client_refuses_the_same(name: str, given: Any, sentence: str) -> None:
    with pytest.raises((TypeError, ValueError), match=sentence):
        InstantlyClient("key").with_options(**{name: given})


@pytest.mark.parametrize(
    "options",
    [
        {"timeout": 5},
        {"timeout": 0.1},
        {"timeout": None},
        {"timeout": float("inf")},
        {"timeout": httpx.Timeout(None)},
        {"timeout": httpx.Timeout(0)},
        {"max_retries": 0},
        {"rate_limiter": None},
        {"hooks": None},
        {"hooks": Hooks(on_retry=print)},
        {"limits": httpx.Limits()},
        {"limits": httpx.Limits(max_connections=1, max_keepalive_connections=0, keepalive_expiry=0)},
        {"transport": httpx.MockTransport(lambda request: httpx.Response(200))},
        {"scopes": ()},
        {"scopes": iter(["leads:read"])},
    ],
)
def test_ordinary_options_are_taken(options: Any) -> None:
    assert repr(InstantlyClient("key", **options)).endswith(" of https://api.instantly.ai>")


def test_an_endless_time_limit_is_none() -> None:
    assert InstantlyClient("key", timeout=float("inf"))._options.seconds is None


@pytest.mark.parametrize(("calls", "seconds"), [(0, 1), (1, 0), (-1, 1), (1, -5)])
def test_a_rate_limit_of_nothing_is_refused(calls: int, seconds: int) -> None:
    with pytest.raises(ValueError, match=r"of a RateLimit is .* must be a whole number from 1 on"):
        RateLimit(calls, seconds)


@pytest.mark.parametrize(("calls", "seconds"), [(1.5, 1), (1, 0.5), ("1", 1), (True, 1), (1, None), (float("nan"), 1)])
def test_a_rate_limit_that_is_no_whole_number_is_refused(calls: Any, seconds: Any) -> None:
    with pytest.raises(TypeError, match=r"of a RateLimit is .* must be a whole number from 1 on"):
        RateLimit(calls, seconds)


@pytest.mark.parametrize("limits", [RateLimit(1, 1), 5, [(1, 1)], None])
def test_limits_of_a_limiter_that_are_none_are_refused(limits: Any) -> None:
    with pytest.raises(TypeError, match="must be a tuple such as"):
        LocalRateLimiter(limits)


def test_a_clock_that_is_no_function_is_refused() -> None:
    with pytest.raises(TypeError, match="clock is 5"):
        LocalRateLimiter(clock=5)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["on_request", "on_response", "on_retry", "on_wait"])
def test_a_hook_that_is_no_function_is_refused(name: str) -> None:
    with pytest.raises(TypeError, match=f"{name} is 5, and must be a function or None"):
        Hooks(**{name: 5})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "known"),
    [
        ("campaign:read", "campaigns:read"),
        ("campagins:read", "campaigns:read"),
        ("leads:raed", "leads:read"),
        ("Leads:Read", "leads:read"),
        ("leads: read", "leads:read"),
        ("lead_labels:read", "lead-labels:read"),
        ("custom-tags:all", "custom_tags:all"),
        ("all:reads", "all:read"),
        ("webhook:al", "webhooks:all"),
    ],
)
def test_a_misspelt_scope_is_refused_with_the_one_that_is_meant(given: str, known: str) -> None:
    with pytest.raises(ValueError, match=f"scope '{given}' is none that is known; '{known}' is the nearest"):
        InstantlyClient("key", scopes=["accounts:read", given])


@pytest.mark.parametrize("scope", ["deliverability_reports:read", "leads:approve", "x:y", "a" * 100_000 + ":read"])
def test_a_scope_that_is_like_none_may_be_newer_than_the_package(scope: str) -> None:
    assert InstantlyClient("key", scopes=[scope])._options.scopes == frozenset([scope])


def test_every_known_scope_is_taken_as_it_is() -> None:
    assert len(known_scopes()) > 100
    assert [scope for scope in known_scopes() if meant(scope) is not None] == []
    assert {scope for name in MODULES for scope in sdk.scopes.required(name)} <= known_scopes()


def test_known_scopes_load_no_endpoint() -> None:
    script = (
        "import sys; from instantly_async import InstantlyClient; InstantlyClient('key', scopes=['leads:read']);"
        "print([name for name in sys.modules if name.startswith('instantly_async.api.')])"
    )
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert loaded.strip() == "[]"


class Early(InstantlyClient):
    """A subclass that shows itself before it is made."""

    def __init__(self) -> None:
        self.shown = repr(self)
        super().__init__("key")


def test_a_client_that_is_not_made_can_be_shown() -> None:
    assert Early().shown == "<Early>"
    made: list[InstantlyClient] = []

    class Kept(InstantlyClient):
        def __new__(cls, *arguments: Any) -> Any:
            made.append(object.__new__(cls))
            return made[0]

    with pytest.raises(ValueError, match="the API key is malformed"):
        Kept("sk\n")
    assert repr(made[0]) == "<Kept>"
