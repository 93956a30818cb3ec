"""A picture that nobody could hold is refused by its head, before it is decoded."""

import subprocess
import sys
from pathlib import Path

from support.picture_files import jpeg_of_claimed_size

PROGRAM = """
import sys
from pathlib import Path
import trainers
from trainers.data.folders import decode
from trainers.data.landscapes import LandscapeError, read_photos
path = Path(sys.argv[1])
print(decode(path.read_bytes()))
try:
    read_photos([path], 8)
except LandscapeError as error:
    print(error)
"""


def test_a_picture_of_more_than_200_megapixels_is_refused_by_its_head(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(jpeg_of_claimed_size(15_000, 15_000))
    command = [sys.executable, "-c", PROGRAM, str(tmp_path / "a.jpg")]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert said.startswith("None\n")
    assert "too large to be read" in said
