"""Redis, as one event loop reaches it: every question has its answer within a time limit, or none."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import SplitResult, urlsplit

import anyio

from ..secret import Secret
from .lanes import Lane
from .script import ALIVE, FORGOTTEN, SCRIPT, UNDER_WAY

QUESTIONS = 16  # under way at a time
PROBE = 1.0  # seconds between two attempts to reach a Redis that is away

NUMBER = int | float
# What the script answers to an action: the values of one of these.
ANSWERS: dict[str, tuple[dict[str, Any], ...]] = {
    "take": (
        {"settling": NUMBER},
        {"number": str, "judged": bool, "after": NUMBER},
        {"number": str, "look": NUMBER, "wait": NUMBER, "lane": int, "reason": str},
    ),
    "come_back": ({"in_use": bool, "settling": NUMBER},),
    "status": ({"lanes": list | dict},),  # an empty list of Lua is an object
}


class NoAnswer(Exception):
    """Redis has given no answer, or one that makes no sense; the text is the name of the error, which has no secret."""


def check_url(url: Any) -> Secret:
    """A URL of Redis; a password in it is in no message.

    Raises:
        TypeError: It is no text.
        ValueError: It is no URL of Redis.
        ImportError: redis-py is not installed.
    """
    given = Secret(url)
    del url  # what is refused below shows this frame
    if not isinstance(given.value, str):
        raise TypeError(f"the URL of Redis must be a str, not {type(given.value).__name__}")
    asyncio_client = client_class()
    try:
        asyncio_client.from_url(given.value).connection_pool.make_connection()
        _check_database(urlsplit(given.value))
    except Exception:  # of several kinds; some show a part of the password
        problem = "the URL of Redis is malformed: it must be such as redis://host:6379/0, rediss://... or unix://..."
        raise ValueError(problem) from None
    return given


def _check_database(url: SplitResult) -> None:
    """redis-py takes the first database where the name of another one is no number."""
    if url.scheme != "unix" and not (url.path.strip("/") or "0").isdecimal():
        raise ValueError


def client_class() -> Any:
    """The client of redis-py for asyncio."""
    try:
        from redis.asyncio import Redis
    except ImportError as missing:
        raise ImportError(
            "RedisRateLimiter needs redis, which is not installed: pip install 'instantly-async[redis]'", name="redis"
        ) from missing
    return Redis


def _is_of_script(action: str, answer: dict[str, Any]) -> bool:
    return any(
        all(isinstance(answer.get(name), kind) for name, kind in values.items())
        for values in ANSWERS.get(action, ({},))
    )


class Server:
    """Asks Redis.

    Args:
        prefix: What the names of all keys begin with.
        timeout: Seconds that an answer may take.
        quiet: Seconds until a call that others made is past.

    Attributes:
        reachable: Whether Redis has answered the last question.
    """

    def __init__(self, url: Secret, prefix: str, timeout: float, quiet: float) -> None:
        from redis.asyncio.retry import Retry
        from redis.backoff import NoBackoff
        from redis.exceptions import ConnectionError

        self._client = client_class().from_url(
            url.value,
            socket_timeout=timeout,
            socket_connect_timeout=timeout,
            retry=Retry(NoBackoff(), 1),  # a connection may have been closed while idle; asking twice changes nothing
            retry_on_error=[ConnectionError],
        )
        self._script = self._client.register_script(SCRIPT)
        self._places = anyio.Semaphore(QUESTIONS)
        self.reachable = True
        self._timeout = timeout
        self._keys = [f"{{{prefix}}}:believed", f"{{{prefix}}}:held"]
        settle = PROBE + timeout + quiet  # until then all processes have seen that Redis is back
        self._constants = {
            "settle": settle,
            "quiet": quiet,
            "under_way": UNDER_WAY,
            "alive": ALIVE,
            "forgotten": FORGOTTEN,
        }

    async def ask(self, lanes: Sequence[Lane], **request: Any) -> dict[str, Any]:
        """Ask whether a call may go on, when one of the questions that are under way has its answer.

        Raises:
            NoAnswer: It gave no answer in time, or none at all.
        """
        async with self._places:
            if not self.reachable:  # lost while this question waited
                raise NoAnswer("away")
            return await self.tell("take", lanes, alive=ALIVE, **request)

    async def tell(self, action: str, lanes: Sequence[Lane], **request: Any) -> dict[str, Any]:
        """Run the script.

        Raises:
            NoAnswer: It gave no answer in time, or none at all.
        """
        keys = [*self._keys, *(key for lane in lanes for key in lane.keys)]
        given = {name: value for name, value in request.items() if value is not None}
        windows = [lane.windows for lane in lanes]
        text = json.dumps({"action": action, "lanes": windows, "under_way": UNDER_WAY, **self._constants, **given})
        try:
            with anyio.fail_after(self._timeout):
                answer = json.loads(await self._script(keys=keys, args=[text]))
        except Exception as error:
            raise NoAnswer(type(error).__name__) from None
        if not isinstance(answer, dict) or not _is_of_script(action, answer):
            raise NoAnswer("it is no Redis")
        return answer

    async def aclose(self) -> None:
        """Close the connections."""
        with anyio.move_on_after(self._timeout):
            await self._client.aclose()
