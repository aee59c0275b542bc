"""`python -m gpt4all_desktop` and the installed commands."""

import sys


def main() -> int:
    from gpt4all_desktop.cli import main as run

    return run(sys.argv[1:])


if __name__ == "__main__":
    raise SystemExit(main())
