"""The recipe for replies sends what its rule says, once, whatever is lost; and nothing unless it is told to."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from instantly_async.sandbox import Sandbox

from .processes import EXAMPLES, environment_of, run, running

pytestmark = pytest.mark.slow
PROGRAM = "answer_replies.py"
BY_HAND = 3  # the code of an e-mail that was written by hand


def answers(sandbox: Sandbox) -> list[dict[str, Any]]:
    """The answers that went out, and not what the sandbox begins with."""
    texts = ("Gladly. I will", "I found you among")
    emails = sandbox.state["emails"].values()
    return [e for e in emails if e["ue_type"] == BY_HAND and (e["body"].get("text") or "").startswith(texts)]


def unread(sandbox: Sandbox, thread: str) -> bool:
    return any(email["is_unread"] for email in sandbox.state["emails"].values() if email["thread_id"] == thread)


def test_nothing_is_sent_without_being_told_to(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        done = run(sandbox, tmp_path, PROGRAM)
        called = {sent.operation for sent in sandbox.requests}
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("would answer: Gladly.") == 2
    assert called == {"emails.list"}


def test_replies_are_answered_in_their_threads_and_marked_as_read(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        first = run(sandbox, tmp_path, PROGRAM, "--send")
        second = run(sandbox, tmp_path, PROGRAM, "--send")
        sent = [request.body or {} for request in sandbox.requests if request.operation == "emails.reply"]
        emails = sandbox.state["emails"]
        for body in sent:
            answered = emails[body["reply_to_uuid"]]
            assert body["eaccount"] == answered["eaccount"]
            assert not unread(sandbox, answered["thread_id"])
        threads = Counter(email["thread_id"] for email in answers(sandbox))
        left = [email for email in emails.values() if "off your list" in (email["content_preview"] or "")]
        assert any(unread(sandbox, email["thread_id"]) for email in left)
    assert first.stdout.count(": answered\n") == len(sent) == 3
    assert set(threads.values()) == {1}
    assert ": answered" not in second.stdout


def test_an_answer_that_went_out_unseen_is_not_sent_again(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        sandbox.faults.add("emails.reply", drop="after")
        failed = run(sandbox, tmp_path, PROGRAM, "--send")
        went_on = run(sandbox, tmp_path, PROGRAM, "--send")
        threads = Counter(email["thread_id"] for email in answers(sandbox))
        assert not any(unread(sandbox, thread) for thread in threads)
    assert failed.returncode == 1
    assert "APIConnectionError" in failed.stderr
    assert "was answered before" in went_on.stdout
    assert len(threads) == 3
    assert set(threads.values()) == {1}


def test_a_reply_of_which_nobody_knows_is_left_to_a_person(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        sandbox.faults.add("emails.reply", drop="before")
        run(sandbox, tmp_path, PROGRAM, "--send")
        went_on = run(sandbox, tmp_path, PROGRAM, "--send")
        threads = {email["thread_id"] for email in answers(sandbox)}
    assert went_on.stdout.count("uncertain: it may have been answered") == 1
    assert len(threads) == 2


def test_a_program_that_is_killed_while_it_sends_does_not_send_again(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        sandbox.faults.add("emails.reply", latency=60)  # longer than it lives
        program = str(EXAMPLES / PROGRAM)
        with running(program, "--send", environment=environment_of(sandbox), folder=tmp_path):
            until = time.monotonic() + 60
            while not any(sent.operation == "emails.reply" for sent in sandbox.requests):
                assert time.monotonic() < until, "it sends nothing"
                time.sleep(0.01)
        went_on = run(sandbox, tmp_path, PROGRAM, "--send")
        sent = Counter(
            (request.body or {})["reply_to_uuid"] for request in sandbox.requests if request.operation == "emails.reply"
        )
    assert went_on.returncode == 0, went_on.stderr
    assert len(sent) == 3
    assert set(sent.values()) == {1}


def test_a_reply_that_cannot_be_answered_holds_up_no_other(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        sandbox.faults.add("emails.reply", status=400)
        done = run(sandbox, tmp_path, PROGRAM, "--send")
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("refused: 400 for emails.reply") == 1
    assert done.stdout.count(": answered\n") == 2


def test_what_strangers_call_themselves_steers_no_terminal(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        for email in sandbox.state["emails"].values():
            email["lead"] = "\x1b]0;owned\x07mia@fair.example\n\u202eeve"
        done = run(sandbox, tmp_path, PROGRAM)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert all(line.isprintable() and ("left for" in line or "would answer" in line) for line in lines)
    assert "mia@fair.example" in lines[0]
