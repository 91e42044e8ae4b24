"""The types of httpx that users meet."""

from __future__ import annotations

from typing import TypeAlias

import httpx

HTTPRequest: TypeAlias = httpx.Request
HTTPResponse: TypeAlias = httpx.Response
HTTPTransport: TypeAlias = httpx.AsyncBaseTransport
HTTPClient: TypeAlias = httpx.AsyncClient
HTTPTimeout: TypeAlias = httpx.Timeout
HTTPLimits: TypeAlias = httpx.Limits
HTTPProxy: TypeAlias = httpx.Proxy
