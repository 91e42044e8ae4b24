"""The document as published: fetched or read, and refused where it is none."""

from __future__ import annotations

from pathlib import Path

import httpx
import stamina

from ..errors import DocumentError
from ..openapi import yaml_file
from ..openapi.document import Node

URL = "https://api.instantly.ai/openapi/api_v2.json"
ATTEMPTS = 3
SECONDS = 60.0


def load(source: str) -> Node:
    """Read a published document, JSON or YAML, from a URL or a file.

    Raises:
        DocumentError: It cannot be had, or what is there is no document.
    """
    if not source.startswith(("http://", "https://")):
        return yaml_file.read(Path(source))
    try:
        return yaml_file.parse(_download(source), source)
    except httpx.HTTPError as error:
        raise DocumentError([f"{source} cannot be downloaded: {error or type(error).__name__}"]) from error


@stamina.retry(on=httpx.HTTPError, attempts=ATTEMPTS)
def _download(url: str) -> bytes:
    headers = {"User-Agent": "instantly-async"}  # the API's CDN turns away what calls itself python-httpx
    return httpx.get(url, headers=headers, timeout=SECONDS, follow_redirects=True).raise_for_status().content
