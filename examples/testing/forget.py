"""Forgets people who ask for it: python forget.py ada@example.com"""

from __future__ import annotations

import sys

import anyio

from instantly_async import InstantlyClient, InstantlyError


async def forget(instantly: InstantlyClient, email: str) -> int:
    """Block an address, and delete every lead that has it; how many there were.

    Blocking comes first: when something fails after it, nobody writes to this person any more, and a repetition does
    the rest.
    """
    known = await instantly.block_list_entries.list(search=email)
    if email.lower() not in [entry.bl_value.lower() for entry in known]:
        await instantly.block_list_entries.create(bl_value=email)
    leads = [lead.id async for lead in instantly.leads.list(contacts=[email])]
    for lead_id in leads:
        await instantly.leads.delete(lead_id)
    return len(leads)


async def main(emails: list[str]) -> None:
    async with InstantlyClient() as instantly:
        for email in emails:
            try:
                print(f"{email}: {await forget(instantly, email)} leads")
            except InstantlyError as error:
                sys.exit(f"{email}: {error}")


if __name__ == "__main__":
    try:
        anyio.run(main, sys.argv[1:])
    except ValueError as error:  # there is no key, or it cannot be one
        sys.exit(str(error))
