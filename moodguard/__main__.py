"""`python -m moodguard`, and the entry of the bundle."""

import sys

from moodguard.cli import main

if __name__ == "__main__":
    sys.exit(main())
