"""Looks at one thing after another: settings, the way to the API, and what the API says to the key."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from math import inf
from statistics import median
from typing import get_args

import anyio

from .. import InstantlyClient
from .._core.drift import Unknown
from .._core.errors import APIConnectionError, AuthenticationError, EdgeBlockedError
from .._core.observability import Hooks, ResponseEvent
from .._core.operation import Operation
from .._core.options.base_url import base_url as checked_base_url
from .._core.options.converters import timeout as checked_timeout
from .._core.options.converters import workspace as checked_workspace
from .._core.options.keys import checked_key, key_source
from .._core.secret import Secret
from .._core.text import one_line
from .._core.transport.reachability import Step, proxy_for, reach
from ..scopes import HeldScopes, OperationLike, find
from . import judgement
from .clock import Clock
from .report import Check, Name, Report, State
from .versions import versions

SECONDS = 30.0  # for all of it
STEPS = 6  # of the way to the API, at most, and one share of the time for what it says
LONGEST_STEP = 10.0
FINGERPRINT = 8  # hexadecimal digits of a hash, by which keys can be told apart
NAMES: tuple[Name, ...] = get_args(Name)


async def examine(
    api_key: str | None = None,
    *,
    base_url: str | None = None,
    workspace: str | None = None,
    needed: Collection[OperationLike] = (),
    timeout: float = SECONDS,  # noqa: ASYNC109 - what was found by then is not lost
) -> Report:
    """Find out whether this installation can call the API with a key, and if not, why.

    It looks at the settings, goes the way to the API step by step, and makes one cheap read for each read scope, within
    the rate limits. Nothing is changed. It raises nothing for what is wrong, but reports it.

    Args:
        api_key: The API key; read from INSTANTLY_API_KEY when left out.
        base_url: Where the API is; read from INSTANTLY_BASE_URL when left out.
        workspace: ID of the workspace of your group on whose behalf to call.
        needed: Operations, such as `leads.list`, that the key has to be good for; the check of its scopes fails where
            it is found not to be.
        timeout: Seconds that all of it may take; what is not known by then is reported as such.

    Returns:
        What was found.

    Raises:
        ValueError: There is no such operation, or the time limit or the workspace cannot be right.
        TypeError: An argument is of another type.
    """
    key = Secret(api_key)
    del api_key  # what is raised below shows this frame
    limit = checked_timeout(timeout)
    seconds = limit if isinstance(limit, int | float) else inf
    checked_workspace(workspace)
    if isinstance(needed, str):
        raise TypeError(f"needed is {needed!r}, and must be several operations, such as [{needed!r}]")
    examination = _Examination(key, base_url, workspace, [find(each) for each in needed], seconds)
    with anyio.move_on_after(seconds) as scope:
        await examination.make()
    return examination.report(in_time=not scope.cancelled_caught)


class _Examination:
    def __init__(
        self, key: Secret, base_url: str | None, workspace: str | None, needed: list[Operation], seconds: float
    ) -> None:
        self._given_key = key
        self._given_base_url = base_url
        self._workspace = workspace
        self._needed = needed
        self._seconds = seconds
        self._deadline = anyio.current_time() + seconds
        self._checks: dict[Name, Check] = {}
        self._latencies: list[float] = []
        self._clock = Clock()
        self._drift: Mapping[Unknown, int] = {}
        self._scopes: HeldScopes | None = None

    async def make(self) -> None:
        """Look at everything that can be looked at."""
        base_url = self._base_url()
        if base_url is None or not self._proxy(base_url):
            self._key()
            return
        key = self._key()
        if await self._reaches(base_url) and key is not None:
            await self._ask(key, base_url)

    def report(self, *, in_time: bool) -> Report:
        """What was found until now."""
        if not in_time and not any(check.state == "failed" for check in self._checks.values()):
            self._note("api", "failed", f"not known within {self._seconds:g} s", judgement.ADVICE["time"])
        installed = versions()
        self._note("versions", "ok", ", ".join(f"{name} {version}" for name, version in installed.items() if version))
        for name in NAMES:
            if name not in self._checks:
                self._note(name, "skipped", judgement.SKIPPED.get(name, "not looked at: what comes before it failed"))
        checks = tuple(self._checks[name] for name in NAMES)
        return Report(checks, self._scopes, self._clock.skew, self._drift, installed)

    def _note(self, name: Name, state: State, message: str, advice: str = "") -> None:
        self._checks[name] = Check(name, state, one_line(message), advice)

    def _base_url(self) -> str | None:
        try:
            url = checked_base_url(self._given_base_url)
        except (TypeError, ValueError) as error:
            self._note("base_url", "failed", str(error))
            return None
        self._note("base_url", "ok", f"{url}, {judgement.source_of_base_url(self._given_base_url)}")
        return url

    def _proxy(self, base_url: str) -> bool:
        try:
            proxy = proxy_for(base_url)
        except ValueError as error:
            self._note("proxy", "failed", str(error), judgement.ADVICE["proxy"])
            return False
        if proxy is None:
            self._note("proxy", "ok", "none: the environment names none for the base URL")
        else:
            credentials = ", with credentials" if proxy.has_credentials else ""
            self._note("proxy", "ok", f"{proxy.url}, from {proxy.source}{credentials}")
        return True

    def _key(self) -> Secret | None:
        source = "INSTANTLY_API_KEY" if self._given_key.value is None else "an argument"
        try:
            found = key_source(self._given_key)
            key = checked_key(found) if isinstance(found, Secret) else checked_key(Secret(found))
        except (TypeError, ValueError) as error:
            self._note("key", "failed", str(error), judgement.ADVICE["key"])
            return None
        fingerprint = hashlib.sha256(key.value.encode()).hexdigest()[:FINGERPRINT]
        self._note("key", "ok", f"from {source}, fingerprint {fingerprint}")
        return key

    async def _reaches(self, base_url: str) -> bool:
        def note(step: Step) -> None:
            self._note(step.name, "failed" if step.problem else "ok", *_said_of(step))

        return await reach(base_url, min(LONGEST_STEP, self._seconds / STEPS), note)

    async def _ask(self, key: Secret, base_url: str) -> None:
        """Ask the API what the key may read."""
        left = self._deadline - anyio.current_time()
        async with InstantlyClient(
            key.value,
            base_url=base_url,
            workspace=self._workspace,
            timeout=max(round(left / 2, 2), 0.01),
            max_retries=1,
            hooks=Hooks(on_response=self._heard),
        ) as instantly:
            self._drift = instantly.drift
            try:
                found = await instantly.scopes_held(timeout=max(left * 0.9, 0.001))
            except AuthenticationError as error:
                self._note("key", "failed", str(error), judgement.ADVICE["key"])
                self._note("api", "ok", f"it answers, and refuses the key{self._latency()}")
            except EdgeBlockedError as error:
                self._note("api", "failed", str(error), judgement.ADVICE["edge"])
            except APIConnectionError as error:
                self._note("api", "failed", str(error), judgement.ADVICE["connection"])
            else:
                self._scopes = found
                self._judge(found)
        self._checks.setdefault("clock", self._clock.check())
        if self._scopes is not None:
            self._checks["drift"] = judgement.of_drift(self._drift)

    def _judge(self, found: HeldScopes) -> None:
        self._checks["api"] = judgement.of_api(found, self._latency())
        if self._checks["api"].state != "failed":
            self._checks["scopes"] = judgement.of_scopes(found, self._needed)
            self._checks["plan"] = judgement.of_plan(found, self._needed)

    def _heard(self, event: ResponseEvent) -> None:
        self._latencies.append(event.seconds)
        self._clock.hear(event.response.headers.get("date"), event.seconds)

    def _latency(self) -> str:
        return f", within {1000 * median(self._latencies):.0f} ms" if self._latencies else ""


def _said_of(step: Step) -> tuple[str, str]:
    """What to say of a step of the way, and what to do about it."""
    if not step.problem:
        what = f"{step.target}{f' is {step.found}' if step.found and step.found != step.target else ''}"
        return f"{what}, {1000 * step.seconds:.0f} ms", ""
    kind = "certificate" if step.kind == "certificate" else step.name
    return f"{step.target}: {step.problem}", judgement.ADVICE[kind]
