"""A regeneration becomes one pull request, in two jobs that do not trust each other; a failed one becomes an issue.

The job that reads the document and runs the package's tests may write nothing. It hands on an `artifact`: a patch, the
report, notes and outcomes. The job that may write runs nothing of that: it checks the `patch`, and makes the
`pull_request`. This folder imports the standard library alone, so that the second job need not install anything.
"""
