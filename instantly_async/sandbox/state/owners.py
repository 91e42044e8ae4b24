"""Whose the first records are: one workspace, and one user of it."""

from __future__ import annotations

import datetime

from .clock import START, identifier

ORGANIZATION = identifier(START - datetime.timedelta(days=400), 1)
USER = identifier(START - datetime.timedelta(days=400), 2)
