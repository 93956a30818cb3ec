"""Runs one row, here or in a process of its own: `-m trainers.published.worker ROW DATA OUT RESULT SETTINGS`.

TensorFlow takes threads and processor features once a process, and gives memory back only at its end.
"""

import json
import os
import sys
from dataclasses import replace
from pathlib import Path

from trainers.published.rows import Row, find_rows
from trainers.published.settings import Settings
from trainers.run_options import AfterEpoch, ExperimentError

# TensorFlow's oneDNN crashes while it trains depthwise convolutions with AVX-512.
_PROCESSOR = ("ONEDNN_MAX_CPU_ISA", "AVX2")


def run_row(
    row: Row,
    settings: Settings,
    data: Path,
    out: Path,
    result: Path,
    *,
    after_epoch: AfterEpoch | None = None,
) -> None:
    """Run a row in this process and write its result; `after_epoch` gets the record of each epoch."""
    if row.depthwise:
        if os.environ.get("KERAS_BACKEND", "tensorflow") == "tensorflow":
            os.environ.setdefault(*_PROCESSOR)
        # Without AVX-512 there are no convolutions in bfloat16; torch's depthwise ones are slower in it.
        settings = replace(settings, bf16=False)
    from trainers.published.results import write_result
    from trainers.published.row_run import reproduce_row

    write_result(reproduce_row(row, settings, data, out, after_epoch), result)


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
