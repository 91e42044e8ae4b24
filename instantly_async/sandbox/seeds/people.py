"""People to write to, made by counting; those of a large workspace are drawn, the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Iterator

from attrs import frozen

# Texts to split, since a list literal would take a line for each name; .example belongs to nobody.
_FIRST_NAMES = (  # noqa: SIM905
    "Aisha Ben Carla Dmitri Elif Femi Greta Hugo Ines Jonas Keiko Luca Maya Noor Olga Pavel Rosa"
).split()
_LAST_NAMES = (  # noqa: SIM905
    "Abbott Brandt Cruz Diallo Eriksen Farkas Gupta Hoffmann Ivanova Jones Kim Lopez Meyer Nowak Okafor Petrov Quinn "
    "Rahman Silva Tanaka Ueda Vargas Weber"
).split()
_COMPANIES = (  # noqa: SIM905
    "Adatum Alpine Bellows Contoso Datum Fabrikam Fourth Graphic Humongous Litware Margie Northwind Proseware "
    "Relecloud Tailspin Trey Wide Wingtip Woodgrove"
).split()
_JOBS = ("Head of Sales", "Founder", "Marketing Manager", "Operations Lead", "CEO", "Account Executive", "Buyer")
_INDUSTRIES = ("software", "logistics", "retail", "consulting", "manufacturing")
# Those who answered, and one who did not; they were written to first.
_KNOWN = (
    ("Mia", "Chen", "Northwind"),
    ("Omar", "Haddad", "Contoso"),
    ("Lena", "Vogel", "Fabrikam"),
    ("Paulo", "Reis", "Tailspin"),
    ("Nora", "Lind", "Litware"),
)


@frozen
class Person:
    """Somebody at a company."""

    first_name: str
    last_name: str
    email: str
    company_name: str
    company_domain: str
    job_title: str
    industry: str
    employees: int


def known(number: int) -> Person:
    """One of the few who are in every sandbox."""
    first_name, last_name, company = _KNOWN[number]
    return _person(number, first_name, last_name, company, f"{first_name}.{last_name}")


def people(counted: int, seed: int) -> Iterator[Person]:
    """People without end: a number of them by counting, and all after these drawn."""
    for number in range(counted):
        yield _named(number, number, number // len(_FIRST_NAMES) + number, number * 3)
    draw = random.Random(seed).randrange
    while True:
        counted += 1
        yield _named(counted - 1, draw(1_000), draw(1_000), draw(1_000))


def _named(number: int, first: int, last: int, company: int) -> Person:
    first_name = _FIRST_NAMES[first % len(_FIRST_NAMES)]
    last_name = _LAST_NAMES[last % len(_LAST_NAMES)]
    local = f"{first_name}.{last_name}.{number}"
    return _person(number, first_name, last_name, _COMPANIES[company % len(_COMPANIES)], local)


def _person(number: int, first_name: str, last_name: str, company: str, local: str) -> Person:
    domain = f"{company.lower()}.example"
    job_title = _JOBS[number % len(_JOBS)]
    industry = _INDUSTRIES[number % len(_INDUSTRIES)]
    return Person(
        first_name, last_name, f"{local.lower()}@{domain}", company, domain, job_title, industry, 10 + number % 9 * 25
    )
