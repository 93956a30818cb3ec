"""Runs `moodguard` beside a camera that is made up, and logs each opening and closing of it."""

import logging
import sys

from moodguard import cli
from moodguard.sensing import source_choice
from moodguard.sensing.camera import CameraSource
from support.fake_driver import FakeDevice, FakeDriver

log = logging.getLogger("moodguard.camera")


class ToldDriver(FakeDriver):
    """Its devices are told of."""

    def __call__(self, address: int | str, fallback: bool) -> FakeDevice:
        log.warning("camera opened")
        return super().__call__(address, fallback)

    def let_go(self, device: FakeDevice) -> None:
        super().let_go(device)
        log.warning("camera closed")


def main() -> int:
    """Run `moodguard` with these arguments until it is told to quit."""
    driver = ToldDriver()

    def make_camera(wanted: str, **options: object) -> CameraSource:
        return CameraSource(wanted, cameras=lambda: driver.cameras, opener=driver, **options)  # type: ignore[arg-type]

    source_choice.CameraSource = make_camera  # type: ignore[assignment,misc]
    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
