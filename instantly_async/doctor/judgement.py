"""What the answers of the API mean, and what to do about what is wrong."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping

from .._core.drift import Unknown
from .._core.errors import EdgeBlockedError, RateLimitTimeoutError
from .._core.operation import Operation
from .._core.scopes import grants_one_of, groups
from ..api import DOCUMENT_DATE
from ..scopes import HeldScopes, ScopeFinding
from .report import Check, Name

# Statuses with which the API itself refuses a read whose key it knows: the plan, another reason than scopes, a limit.
TELLING = {402, 403, 429}
MOST_SHOWN = 8  # scopes, or unknown things, in one message
NEW_KEY = "make a key with the scopes in the dashboard (Settings > Integrations > API keys)"

ADVICE = {
    "key": "copy a V2 key from the dashboard (Settings > Integrations) into INSTANTLY_API_KEY, as it is shown there",
    "proxy": "correct or unset the variable; NO_PROXY names hosts to which no proxy leads",
    "dns": "check the spelling of the host, and whether this machine's resolver knows others (VPN, /etc/resolv.conf)",
    "tcp": "check the port, and whether a firewall lets connections to it out; HTTPS_PROXY names a proxy, if any",
    "proxy_tls": "check that the proxy speaks TLS; if it does not, its URL begins with http://",
    "tunnel": "ask the proxy's operator to let CONNECT to this host and port through",
    "tls": "check that the port speaks TLS, and that nothing on the way breaks it off",
    "certificate": (
        "if a proxy or a virus scanner reads along, name its authority in SSL_CERT_FILE; if the certificate is out of "
        "date, check this machine's clock"
    ),
    "edge": "it is about this machine's address, not the key: ask Instantly to let it through, or call from elsewhere",
    "connection": "the way to the API is open, but it gave no answer: try again, and look at its status page",
    "server": "the API itself fails: try again later, and look at its status page",
    "other": "check that the base URL leads to the API itself, and see what it is that answers there",
    "time": "give it more time with --timeout, and see which step takes it",
}
SKIPPED: Mapping[Name, str] = {
    "proxy_tls": "not needed",
    "tunnel": "not needed",
    "tls": "not needed, or not reached",
    "clock": "the API did not tell the time",
}


def source_of_base_url(given: str | None) -> str:
    """Where a base URL is from."""
    if given:
        return "from an argument"
    return "from INSTANTLY_BASE_URL" if os.environ.get("INSTANTLY_BASE_URL") else "by default"


def of_api(found: HeldScopes, latency: str) -> Check:
    """Whether the API answers at all; a refusal is an answer, too."""
    asked = [each for each in found.findings if each.operation is not None]
    if not asked:
        return Check("api", "failed", "no time was left to ask it", ADVICE["time"])
    unknown = [each for each in asked if each.state == "unknown"]
    odd = [each for each in unknown if not _is_of_api(each)]
    if not odd:
        return Check("api", "ok", f"it answers{latency}")
    first = next((each for each in odd if each.status_code is not None), odd[0])
    told = len(found.held) + len(found.missing) + len(unknown) - len(odd)
    if told:
        message = f"it answers{latency}, but {len(odd)} of {told + len(odd)} reads tell nothing: {first.reason}"
        return Check("api", "warning", message, "try again later" if first.status_code is None else _advice(first))
    return Check("api", "failed", first.reason, _advice(first))


def of_scopes(found: HeldScopes, needed: Collection[Operation]) -> Check:
    """Whether the key is good for what it is needed for, as far as reads tell."""
    told = len(found.held) + len(found.missing)
    if found.reads_everything:
        message = f"the key reads everything that can be asked: it holds all {told} read scopes that can be told"
        message += f"; of {len(found.unknown)} others no call tells" if found.unknown else ""
    else:
        message = f"the key holds {len(found.held)} of the {told} read scopes that can be told: {_some(found.held)}"
    lacking = [operation.name for operation in needed if _lacks(found, operation)]
    if lacking:
        return Check("scopes", "failed", f"{message}; it is not good for {_some(lacking)}", NEW_KEY)
    if found.missing and not found.held:
        message = f"the key holds none of the {told} read scopes that can be told"
        return Check("scopes", "failed" if _are_most(found.missing, found) else "warning", message, NEW_KEY)
    open_ = [operation.name for operation in needed if not _has(found, operation)]
    if open_:
        return Check("scopes", "warning", f"{message}; whether it is good for {_some(open_)} cannot be told by reads")
    if not told:
        reason = next(each.reason for each in found.findings if each.operation is not None)
        return Check("scopes", "warning", f"no answer tells which scopes the key holds: {reason}")
    return Check("scopes", "ok", message)


def of_plan(found: HeldScopes, needed: Collection[Operation]) -> Check:
    """Whether the workspace's plan includes what was read."""
    blocked = found.blocked_by_plan
    if not blocked:
        return Check("plan", "ok", "it blocks none of the reads")
    message, advice = f"it blocks what these scopes are for: {_some(blocked)}", "look at the plan in the dashboard"
    is_needed = any({*group} & {*blocked} for operation in needed for group in groups(operation))
    return Check("plan", "failed" if is_needed or _are_most(blocked, found) else "warning", message, advice)


def of_drift(drift: Mapping[Unknown, int]) -> Check:
    """Whether answers had something that the API's document does not know."""
    if not drift:
        return Check("drift", "ok", f"none: the answers fit the API's document of {DOCUMENT_DATE}")
    places = sorted({each.place if each.value is None else f"{each.place} {each.value}" for each in drift})
    message = f"the API's document of {DOCUMENT_DATE} does not know {_some(places)}"
    return Check("drift", "warning", message, "nothing is lost; a newer version of the package may know them")


def _is_of_api(finding: ScopeFinding) -> bool:
    """Whether the API itself has refused a read, or will as long as a limit of its own leaves no room."""
    is_of_edge = isinstance(finding.error, EdgeBlockedError)
    return isinstance(finding.error, RateLimitTimeoutError) or (finding.status_code in TELLING and not is_of_edge)


def _advice(finding: ScopeFinding) -> str:
    """What to do about an answer that is none of the API's, or about none."""
    if finding.status_code is None:
        return ADVICE["connection"]
    return ADVICE["server" if finding.status_code >= 500 else "other"]


def _are_most(scopes: Collection[str], found: HeldScopes) -> bool:
    return 2 * len(scopes) >= sum(each.operation is not None for each in found.findings)


def _lacks(found: HeldScopes, operation: Operation) -> bool:
    """Whether a key is known not to be good for an operation."""
    return any(not grants_one_of(found.held, group) and {*group} & {*found.missing} for group in groups(operation))


def _has(found: HeldScopes, operation: Operation) -> bool:
    return all(grants_one_of(found.held, group) for group in groups(operation))


def _some(names: Collection[str]) -> str:
    shown = ", ".join([*names][:MOST_SHOWN]) or "none"
    return shown if len(names) <= MOST_SHOWN else f"{shown} and {len(names) - MOST_SHOWN} more"
