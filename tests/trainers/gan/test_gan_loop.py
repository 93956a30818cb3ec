"""The log of a training that was killed goes on as if it had not been."""

from dataclasses import dataclass
from pathlib import Path

from trainers.gan.loop import losses_log


@dataclass
class Losses:
    """What a step has cost."""

    generator: float


def test_steps_beyond_the_checkpoint_are_logged_once(tmp_path: Path) -> None:
    path = tmp_path / "losses.csv"
    with losses_log(path, ["generator"], 0) as log:
        for step in (1, 2, 3):
            log(step, Losses(step))
    with losses_log(path, ["generator"], 2) as log:
        log(3, Losses(30))
    assert path.read_text().split() == ["step,generator", "1,1.0000", "2,2.0000", "3,30.0000"]
    with losses_log(path, ["generator"], 0):
        pass
    assert path.read_text().split() == ["step,generator"]
