"""What is watched and how closely, and what is said where that goes wrong."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from moodguard.mood.baseline import INTERVAL
from moodguard.system.surroundings import Signals
from support.app_under_test import MakeApp


def test_a_recording_that_has_ended_is_not_said_to_be_watched(
    qtbot: QtBot, make_app: MakeApp, tmp_path: Path
) -> None:
    cv2.imwrite(str(tmp_path / "one.png"), np.zeros((60, 60, 3), np.uint8))
    app = make_app(source=str(tmp_path), changes={"sample_seconds": 0.5})
    app.start()
    qtbot.waitUntil(lambda: app.state()["ended"] is True)
    assert app.state()["words"] == "The recording has ended"


def test_a_model_that_can_not_be_used_is_said_and_watching_goes_on(
    qtbot: QtBot, make_app: MakeApp, tmp_path: Path
) -> None:
    (tmp_path / "own.onnx").write_bytes(b"broken")
    app = make_app(changes={"expression_model": str(tmp_path / "own.onnx")})
    app.start()
    qtbot.waitUntil(lambda: app.state()["source"] == "demo")
    assert "own.onnx" in str(app.state()["problem"])
    qtbot.waitUntil(lambda: app.companion.status().mood.readings > 0)


def test_before_sleep_the_camera_is_closed_and_after_it_opened_again(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app()
    app.start()
    qtbot.waitUntil(lambda: app.companion.status().mood.readings > 0)
    with qtbot.waitSignal(app.watching.sampler.switched_off):
        app.fall_asleep()
    count = app.companion.status().mood.readings
    app.wake_up()
    qtbot.waitUntil(lambda: app.companion.status().mood.readings > count)


def test_it_looks_more_closely_while_the_gallery_is_open(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = make_app()
    attended: list[float] = []
    monkeypatch.setattr(app.watching.sampler, "set_attention", lambda tension, **_: attended.append(tension))
    app.gallery.open()
    assert attended[-1] == 1.0
    assert app.gallery.viewer is not None
    app.gallery.viewer.close()
    assert attended[-1] == 0.0


def test_on_battery_looks_are_rarer_and_the_evidence_knows_it(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app()
    paces: list[float] = []
    app.watching.sampler.paced.connect(paces.append)
    app.start()
    qtbot.waitUntil(lambda: paces == [20.0])
    app.quiet.set_surroundings(Signals(on_battery=True))
    qtbot.waitUntil(lambda: paces == [20.0, 40.0])
    app.settings.save(app.active_profile.settings)  # which must not make the evidence forget the pace
    assert app.companion._evidence.sample_interval == 40.0


def test_a_calibration_looks_often_with_the_camera_kept_open_and_then_as_before(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = make_app()
    asked: list[tuple[bool, float, bool]] = []
    monkeypatch.setattr(
        app.watching.sampler,
        "configure",
        lambda wanted, every, *, adaptive: asked.append((wanted.keep_camera_open, every, adaptive)),
    )
    app.watching.look_closely(True)
    app.watching.look_closely(False)
    settings = app.active_profile.settings
    usual = (settings.keep_camera_open, settings.sample_seconds, settings.adapt_rate)
    assert asked == [(True, INTERVAL, False), usual]
