"""The address of a conversation in the dashboard, which is where a delivery names the thread."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

LONGEST = 8_000  # characters of an address
MOST_PARAMETERS = 100
MARK = "thread:"


def thread_id(unibox_url: object) -> str | None:
    """The thread that `?thread_search=thread:...` names; None where it is left out, or is the lead's address."""
    if not isinstance(unibox_url, str) or len(unibox_url) > LONGEST:
        return None
    try:
        # Nobody means a blank by a plus sign in an id, or in an address.
        query = urlsplit(unibox_url).query.replace("+", "%2B")
        searches = parse_qs(query, max_num_fields=MOST_PARAMETERS).get("thread_search", [])
    except ValueError:
        return None
    return next((found for search in searches if (found := _named(search))), None)


def _named(search: str) -> str:
    return search.removeprefix(MARK).strip() if search.startswith(MARK) else ""
