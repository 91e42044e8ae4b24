"""A release: a person prepares it, merges it and tags it, and the workflow `release` does the rest.

`prepare` writes the version and the entry of the changelog, and refuses a version that the `policy` forbids. `check`
says whether a tag may be released. `files` hands the built files on with their digests, and inspects them in every
later job. `github` makes the release on GitHub. This folder imports the standard library alone, since parts of it run
beside a token that may write; `dry_run` has the stand-ins for what only GitHub and the index can do.
"""
