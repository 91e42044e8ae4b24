"""The CDN in front of the API, which refuses clients that do not say who they are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from starlette.datastructures import Headers
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

# What HTTP libraries call themselves unless they are told otherwise; names of programs, curl and browsers pass.
_DEFAULT_NAMES = re.compile(r"python-httpx/.*|Python-urllib/.*|undici|node|", re.IGNORECASE)

# Says to a person, who would not think of a CDN on this machine, where the refusal comes from.
_HINT = {"x-sandbox-hint": "set a User-Agent of your own; the API's CDN refuses this one, and so does the sandbox"}

_PAGE = """\
<!DOCTYPE html>
<html><head><title>{title} | api.instantly.ai</title></head>
<body><center><h1>{title}</h1></center><hr><center>cloudflare</center></body></html>
"""
_SIGNATURE_BANNED: Mapping[str, Any] = {
    "type": "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/",
    "title": "Error 1010: Access denied",
    "status": 403,
    "detail": "The site owner has blocked access based on your browser's signature.",
    "error_code": 1010,
    "error_name": "browser_signature_banned",
    "cloudflare_error": True,
    "retryable": False,
}


def behind_edge(app: ASGIApp) -> ASGIApp:
    """An application that a client reaches only with a User-Agent of its own."""

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        if _DEFAULT_NAMES.fullmatch(headers.get("user-agent", "").strip()):
            await _refusal(headers.get("accept", ""))(scope, receive, send)
        else:
            await app(scope, receive, send)

    return guarded


def page(title: str, status: int) -> HTMLResponse:
    """What the CDN shows instead of an answer of the API."""
    return HTMLResponse(_PAGE.format(title=title), status)


def _refusal(accepted: str) -> Response:
    """A 403 in JSON for who asks for JSON, and a page for everybody else."""
    status = _SIGNATURE_BANNED["status"]
    is_json = "application/json" in accepted
    answer = JSONResponse(_SIGNATURE_BANNED, status) if is_json else page(_SIGNATURE_BANNED["title"], status)
    answer.headers.update(_HINT)
    return answer
