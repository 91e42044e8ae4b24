"""The document as published: fetched or read, and refused where it is none."""

from __future__ import annotations

import time
from pathlib import Path

import httpx
import stamina

from ..errors import DocumentError
from ..openapi import yaml_file
from ..openapi.bounds import check_bounds
from ..openapi.document import Node

URL = "https://api.instantly.ai/openapi/api_v2.json"
ATTEMPTS = 3
SECONDS = 60.0


def load(source: str) -> Node:
    """Read a published document, JSON or YAML, from a URL or a file: plain data of bounded size, whatever it says.

    Raises:
        DocumentError: It cannot be had, or what is there is no document.
    """
    document = _downloaded(source) if source.startswith(("http://", "https://")) else yaml_file.read(Path(source))
    check_bounds(document)
    return document


def _downloaded(url: str) -> Node:
    try:
        return yaml_file.parse(_download(url), url)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise DocumentError([f"{url} cannot be downloaded: {error or type(error).__name__}"]) from error


@stamina.retry(on=httpx.HTTPError, attempts=ATTEMPTS)
def _download(url: str) -> bytes:
    headers = {"User-Agent": "instantly-async"}  # the API's CDN turns away what calls itself python-httpx
    data, end = bytearray(), time.monotonic() + SECONDS
    with httpx.stream("GET", url, headers=headers, timeout=SECONDS, follow_redirects=True) as response:
        for part in response.raise_for_status().iter_bytes():
            data += part
            if len(data) > yaml_file.LARGEST_FILE:
                break  # what is here already is refused as too large
            if time.monotonic() > end:
                raise httpx.ReadTimeout(f"it takes longer than {SECONDS:.0f} seconds", request=response.request)
    return bytes(data)
