"""A process of its own for one row: `python -m trainers.published.worker ROW DATA OUT RESULT SETTINGS`.

TensorFlow takes threads and processor features once a process, and gives memory back only at its end.
"""

import json
import sys
from pathlib import Path

from trainers.published.reproduce import run_row
from trainers.published.rows import find_rows
from trainers.published.settings import Settings
from trainers.run_options import ExperimentError


def main(arguments: list[str]) -> int:
    """Run the row; 2 is a failure that is said in words."""
    name, data, out, result, settings = arguments
    try:
        (row,) = find_rows([name])
        run_row(row, Settings(**json.loads(settings)), Path(data), Path(out), Path(result))
    except ExperimentError as error:
        print(f"{error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
