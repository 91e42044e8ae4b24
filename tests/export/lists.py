"""Lists of leads that a transport gives in pages, without a socket; and files read back."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import httpx

from instantly_async import InstantlyClient

KEY = "a-secret-key"


def lead(number: int, **more: Any) -> dict[str, Any]:
    """A lead with what the document says that every lead has, and more."""
    return {
        "id": f"{number:08}",
        "timestamp_created": "2026-01-31T10:00:00.000Z",
        "timestamp_updated": "2026-01-31T10:00:00.000Z",
        "organization": "o",
        "status": 1,
        "email_open_count": number,
        "email_reply_count": 0,
        "email_click_count": 0,
        "company_domain": "x.example",
        "status_summary": {"lastStep": {"from": "campaign"}},
        "email": f"lead-{number}@x.example",
        **more,
    }


class Leads:
    """A list of leads, as the API gives it: ordered by id, and the cursor is the id of the last one.

    Attributes:
        items: What is on it; a test may change it in the middle of a walk.
        asked: The cursors that were asked for.
        before: What happens before an answer.
    """

    def __init__(self, items: Sequence[Any]) -> None:
        self.items = list(items)
        self.asked: list[str | None] = []
        self.before: Callable[[], httpx.Response | None] = lambda: None

    def answer(self, request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        cursor, limit = body.get("starting_after"), body["limit"]
        self.asked.append(cursor)
        if (response := self.before()) is not None:
            return response
        start = 0
        if cursor is not None:
            start = next((n for n, item in enumerate(self.items) if _id(item, n) > cursor), len(self.items))
        items = self.items[start : start + limit]
        page: dict[str, Any] = {"items": items}
        if items:
            page["next_starting_after"] = _id(items[-1], start + len(items) - 1)
        content = json.dumps(page, ensure_ascii=True).encode()  # NaN and half surrogate pairs included
        return httpx.Response(200, content=content, headers={"content-type": "application/json"})

    def client(self, **options: Any) -> InstantlyClient:
        options = {"max_retries": 0, "transport": httpx.MockTransport(self.answer), **options}
        return InstantlyClient(KEY, **options)


def _id(item: Any, number: int) -> str:
    return item["id"] if isinstance(item, dict) and isinstance(item.get("id"), str) else f"{number:08}"


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def read_ndjson(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_bytes().split(b"\n")[:-1]]


def read_parquet(path: Path) -> list[dict[str, Any]]:
    from pyarrow import parquet

    rows: list[dict[str, Any]] = parquet.read_table(path).to_pylist()
    return rows


READERS: dict[str, Callable[[Path], list[Any]]] = {"csv": read_csv, "ndjson": read_ndjson, "parquet": read_parquet}


def ids(path: Path) -> list[str]:
    """The ids of the leads in a file, in order."""
    return [row["id"] for row in READERS[path.suffix[1:]](path)]


def in_folder(folder: Path) -> list[str]:
    """The names of all that is in a folder."""
    return sorted(found.name for found in folder.iterdir())


def beside(path: Path) -> list[str]:
    """The names of all that is in the folder of a file."""
    return in_folder(path.parent)
