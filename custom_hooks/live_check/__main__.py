"""The command behind `make live-check`."""

from .command import main

if __name__ == "__main__":
    raise SystemExit(main())
