"""Replies, answered by a rule

The program reads the unread replies of a workspace, asks a plain function what to answer, answers in the thread and
marks the thread as read. It needs nothing but `pip install instantly-async`.

```sh
python examples/answer_replies.py           # shows what it would send, and sends nothing
python examples/answer_replies.py --send
```

`answer_to` is the rule, and yours to write: it is given the e-mail, and gives a text or None. What it leaves alone
stays unread for a person. Replies are written by strangers, so the rule here chooses among texts, and repeats none
of theirs.

An e-mail that was sent cannot be called back, so that nothing is answered twice. `replies.ckpt` remembers each
reply before its answer is sent. If the program dies between the two, or the answer of the API is lost, nobody knows
whether the e-mail went out: the next run looks into the thread. If the answer is there, it marks the thread as
read; if not, it says so and leaves the reply to a person. The file is locked while the program runs, so that no two
of them answer at once.
"""

from __future__ import annotations

import argparse
import asyncio
import sys

from instantly_async import (
    APIConnectionError,
    APIStatusError,
    BadRequestError,
    InstantlyClient,
    InstantlyError,
    NotFoundError,
    ServerError,
)
from instantly_async.bulk import SQLiteCheckpoint
from instantly_async.models import Email

MOST = 500  # replies of one run; the API lists 100 on a page, and gives 20 pages a minute
UNANSWERED, SENDING, ANSWERED = "", "sending", "answered"


def answer_to(email: Email) -> str | None:
    """The rule."""
    if email.is_auto_reply:
        return None
    wrote = (email.content_preview or "").casefold()  # the whole body quotes what was written before
    if "ask me again" in wrote:
        return "Gladly. I will write to you again in March."
    if "who is this" in wrote:
        return "I found you among the exhibitors of the spring fair. Shall I tell you what we do?"
    return None


async def answer(instantly: InstantlyClient, memory: SQLiteCheckpoint, email: Email, text: str) -> str:
    """Answer a reply, unless it may have been answered already; gives what became of it."""
    remembered = await memory.get(email.id) or UNANSWERED
    if remembered == SENDING and not await has_answer(instantly, email):
        return "uncertain: it may have been answered, look into the thread"
    if remembered == UNANSWERED:
        await memory.set(email.id, SENDING)
        try:
            await instantly.emails.reply(
                reply_to_uuid=email.id, eaccount=email.eaccount, subject=subject_of(email), body={"text": text}
            )
        except InstantlyError as error:
            if is_certainly_unsent(error):
                await memory.set(email.id, UNANSWERED)
            if isinstance(error, BadRequestError | NotFoundError):  # of this reply; the others may go through
                return f"refused: {error}"
            raise
    await memory.set(email.id, ANSWERED)
    if email.thread_id:
        await instantly.emails.mark_thread_as_read(email.thread_id)
    return "answered" if remembered == UNANSWERED else "was answered before"


def is_certainly_unsent(error: InstantlyError) -> bool:
    if isinstance(error, APIConnectionError):
        return error.unsent
    return isinstance(error, APIStatusError) and not isinstance(error, ServerError)


async def has_answer(instantly: InstantlyClient, email: Email) -> bool:
    """Whether somebody wrote in the thread after this reply."""
    thread = instantly.emails.list(search=f"thread:{email.thread_id}", email_type="manual")
    return any([later.timestamp_created > email.timestamp_created async for later in thread])


def subject_of(email: Email) -> str:
    return email.subject if email.subject.casefold().startswith("re:") else f"Re: {email.subject}"


async def answer_all(path: str, *, send: bool) -> None:
    async with InstantlyClient() as instantly, SQLiteCheckpoint(path) as memory:
        unread = instantly.emails.list(is_unread=True, email_type="received", latest_of_thread=True, max_items=MOST)
        for email in [email async for email in unread]:  # all of them first: to answer one changes the list
            text = answer_to(email)
            if text is None:
                became = "left for a person"
            elif send:
                became = await answer(instantly, memory, email, text)
            else:
                became = f"would answer: {text}"
            print(f"{email.lead!r}: {became}", flush=True)  # a stranger's text, shown without what steers terminals


def main() -> None:
    parser = argparse.ArgumentParser(description="Answer unread replies by a rule.")
    parser.add_argument("--send", action="store_true", help="really send the answers")
    parser.add_argument("--memory", default="replies.ckpt", help="the file that remembers which replies were answered")
    given = parser.parse_args()
    try:
        asyncio.run(answer_all(given.memory, send=given.send))
    except (InstantlyError, ValueError, OSError) as error:
        sys.exit(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    main()
