"""The CDN in front of the API, which answers in the API's place where it refuses a request or cannot pass it on."""

from __future__ import annotations

from typing import Any

from ..text import one_line
from ..transport import HTTPResponse

NAME = "the CDN in front of the API"
REFUSED = f"{NAME} refused the request, and the API never saw it"

# What it means by statuses of its own, where it says nothing more.
STATUSES = {
    520: f"{NAME} could not read the API's answer; the call may have been carried out",
    521: f"the API took no connection of {NAME}",
    522: f"{NAME} could not connect to the API in time",
    523: f"{NAME} found no way to the API",
    524: f"the API gave {NAME} no answer in time; the call may have been carried out",
    525: f"{NAME} could not agree on TLS with the API",
    526: f"the API's certificate did not satisfy {NAME}",
    527: f"{NAME} lost the API's server",
    530: f"{NAME} could not find the API's server",
}


def is_of_edge(body: Any) -> bool:
    """Whether a JSON body is the CDN's: that of its own errors, which have numbers from 1000 to 1999, or of a 52x."""
    if not isinstance(body, dict):
        return False
    if body.get("cloudflare_error") is True:
        return True
    kind, code = body.get("type"), body.get("error_code")
    is_its_kind = isinstance(kind, str) and "developers.cloudflare.com" in kind
    return is_its_kind or (type(code) is int and 1000 <= code <= 1999 and "error_name" in body)


def ray_id(response: HTTPResponse | None, body: Any) -> str | None:
    """What the CDN calls the request."""
    ray: str | None = None if response is None else response.headers.get("cf-ray")
    named = body.get("ray_id") if ray is None and isinstance(body, dict) else ray
    return named if isinstance(named, str) else None


def meaning(meaning: str | None, response: HTTPResponse, body: Any) -> str:
    """What an answer of the CDN means, and how it can be asked about."""
    said = meaning or f"so says {NAME}"
    ray = ray_id(response, body)
    return said if ray is None else f"{said} (ray id {one_line(ray, 100)})"
