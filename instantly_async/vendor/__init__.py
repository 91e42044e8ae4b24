"""Copies this package into another repository, under any name, and checks such copies; a copy can do so too.

The command is `python -m` and the name of this package, with a folder such as `acme/_vendor/instantly`.
"""
