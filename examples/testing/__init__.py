"""Tests with pytest and the sandbox

How to test code that calls Instantly: against the sandbox, which remembers what it is told, so that a test asks what
has become of the workspace and not which calls were made. `forget.py` is the code, `test_forget.py` its tests.

It needs `pip install "instantly-async[sandbox]" pytest`:

```sh
python -m pytest examples/testing
```

What to notice:

- Fixtures come with the package, and pytest finds them by itself: `instantly_sandbox` is a sandbox of its own for every
  test, `instantly_client` a client of it.
- `instantly_sandbox.state` is read and changed like any dictionary, and holds the API's own JSON.
- Failures are asked for, call by call (`faults`), and keys have just the scopes that are tested (`client(scopes=...)`).
- Two variables lead a whole program to the sandbox, over HTTP; its code knows nothing of it.
"""
