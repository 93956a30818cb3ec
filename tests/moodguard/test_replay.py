"""Replay: the whole way from pictures to steps, on a simulated clock, and the command line around it."""

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.cli import main
from moodguard.mood.escalation import Stage, Step
from moodguard.mood.evidence import Mood
from moodguard.mood.reasons import Cause, Silence
from moodguard.reading import NoReading, Reading
from moodguard.replay import as_json, as_words, events
from moodguard.sensing.demo import LOOKS, draw_scene
from moodguard.sensing.source_choice import DEMO, Wanted
from moodguard.store.paths import DETECTOR_FILE, assets_dir
from moodguard.store.settings import Settings
from support.recordings import Shot, jpeg, shade, shots, write_matroska

MakeModel = Callable[..., Path]
QUICK = replace(
    Settings(), sample_seconds=10, window_minutes=2, break_share=0.2, follow_up_minutes=1,
    gallery_share=0.3, gallery_minutes=1, rest_minutes=5, negative_threshold=0.6,
)  # fmt: skip


@pytest.fixture
def video(tmp_path: Path) -> Path:
    """Sixty frames of a drawn face at one a second: bright, then very dim (which the model calls angry).

    It is bright for less than tells a new light from a new mood.
    """
    path = tmp_path / "day.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter_fourcc(*"MJPG"), 1, (640, 480))
    rng = np.random.default_rng(1)
    for number in range(60):
        level = 1.0 if number < 5 else 0.45
        writer.write((draw_scene(LOOKS["neutral"], rng) * level).astype(np.uint8))
    writer.release()
    return path


def test_a_video_leads_from_readings_to_break_message_gallery_and_rest(
    make_model: MakeModel, video: Path
) -> None:
    each_look = replace(QUICK, mood_minutes=0)
    wanted = Wanted(str(video), make_model(), speed=10)
    happened = list(events(wanted, each_look, report=pytest.fail))
    steps = [e for e in happened if isinstance(e, Step)]
    assert [s.stage for s in steps][:3] == [Stage.BREAK_MESSAGE, Stage.GALLERY, Stage.REST]
    assert sum(isinstance(e, Reading) for e in happened) == 60
    assert steps[0].time > 50
    assert happened == list(events(wanted, each_look, report=pytest.fail))


def test_a_short_recording_is_looked_at_ten_times(make_model: MakeModel, video: Path) -> None:
    happened = list(events(Wanted(str(video), make_model()), replace(QUICK, sample_seconds=60)))
    assert sum(isinstance(e, Reading | NoReading) for e in happened) == 10


def test_a_recording_is_replayed_by_the_time_stamps_of_its_frames(
    make_model: MakeModel, tmp_path: Path
) -> None:
    """Somebody is there for ten seconds, and nobody from then on; the header claims 1000 frames a second."""
    somebody = jpeg(draw_scene(LOOKS["neutral"], np.random.default_rng(1)))
    frames = [Shot(stamp, somebody) for stamp in range(0, 10_000, 500)]
    frames += [Shot(stamp, shade(5)) for stamp in (10_000, 10_100, 29_000, 29_500)]
    clip = write_matroska(tmp_path / "clip.mkv", frames, frame_ns=1_000_000, duration_ms=90.0)
    happened = list(events(Wanted(str(clip), make_model()), QUICK, every=1.0, report=pytest.fail))
    assert [event.time for event in happened] == list(range(30))
    assert [type(event) for event in happened] == [Reading] * 10 + [NoReading] * 20


def test_a_recording_whose_header_claims_hours_is_looked_at_ten_times_all_the_same(
    make_model: MakeModel, tmp_path: Path
) -> None:
    frames = shots(range(0, 2000, 100))
    clip = write_matroska(tmp_path / "clip.mkv", frames, duration_ms=5e7)
    happened = list(events(Wanted(str(clip), make_model()), Settings(), report=pytest.fail))
    assert [event.time for event in happened] == pytest.approx([0.2 * number for number in range(10)])


@pytest.mark.data
@pytest.mark.parametrize("detector", [None, DETECTOR_FILE], ids=["Haar", "YuNet"])
def test_every_webcam_clip_gives_a_reading_in_nine_of_ten_samples(data: Path, detector: str | None) -> None:
    yunet = data / "detector" / detector if detector is not None else None
    model = assets_dir() / "models" / "expression.onnx"
    clips = sorted((data / "video").glob("*.mkv"))
    assert clips
    for clip in clips:
        happened = events(Wanted(str(clip), model, detector=yunet), Settings(), report=pytest.fail)
        samples = [event for event in happened if isinstance(event, Reading | NoReading)]
        readings = sum(isinstance(sample, Reading) for sample in samples)
        assert readings >= 0.9 * len(samples) >= 9, f"{clip.name}: {readings} of {len(samples)}"


def test_a_folder_gives_one_sample_a_picture_and_goes_on_after_a_broken_one(
    make_model: MakeModel, tmp_path: Path
) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in range(3):
        picture = draw_scene(LOOKS["happy"], np.random.default_rng(number))
        cv2.imwrite(str(folder / f"{number}.png"), picture)
    (folder / "1b.png").write_bytes(b"broken")
    happened = list(events(Wanted(str(folder), make_model()), QUICK))
    assert [type(e) for e in happened] == [Reading, Reading, NoReading, Reading]
    assert [e.time for e in happened] == [0, 10, 20, 30]


def test_the_demo_plays_its_day_once(make_model: MakeModel) -> None:
    happened = list(events(Wanted(DEMO, make_model()), replace(QUICK, sample_seconds=60)))
    assert len([e for e in happened if not isinstance(e, Step)]) == 60
    assert any(isinstance(e, NoReading) for e in happened)


def test_every_event_is_one_line_of_the_documented_json() -> None:
    reading = Reading(1.5, {"angry": 0.75, "happy": 0.25}, 0.75, 1.0)
    step = Step(60.0, Stage.REST, Cause.SKIPPED, Silence(3600.0))
    assert json.loads(as_json(reading)) == {
        "kind": "reading",
        "time": 1.5,
        "negative": 0.75,
        "classes": {"angry": 0.75, "happy": 0.25},
    }
    assert json.loads(as_json(step)) == {
        "kind": "step",
        "time": 60.0,
        "step": "rest",
        "sentence": "You skipped the suggestion.",
        "why": "No suggestion follows for 60 min.",
    }
    judged = Step(60.0, Stage.BREAK_MESSAGE, Cause.TENSE, None, Mood(60.0, 0.31, 0.5, 60, 0.9), 0.2, "Tea?")
    numbers = {"negativity": 0.31, "coverage": 0.5, "limit": 0.2, "message": "Tea?"}
    assert json.loads(as_json(judged)).items() >= numbers.items()
    assert "\n" not in as_json(step)
    assert as_words(step) == "00:01:00.0  ==> rest: You skipped the suggestion."
    assert as_words(step, numbers=True) == f"{as_words(step)} No suggestion follows for 60 min."
    assert "angry" in as_words(reading)


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_the_command_line_replays_with_the_shipped_model(
    capsys: pytest.CaptureFixture[str], video: Path
) -> None:
    assert main(["replay", str(video), "--json", "--every", "20"]) == 0
    printed = lines(capsys)
    assert {line["kind"] for line in printed} <= {"reading", "no_reading", "step"}
    assert [line["time"] for line in printed if line["kind"] != "step"] == [0, 20, 40]


def test_settings_can_be_changed_for_one_replay(capsys: pytest.CaptureFixture[str], video: Path) -> None:
    quick = ["--set", "window_minutes=1", "--set", "negative_threshold=0.01", "--set", "break_share=0.01"]
    assert main(["replay", str(video), "--json", "--speed", "10", *quick]) == 0
    assert "break_message" in [line.get("step") for line in lines(capsys)]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["replay", "gone.mkv"], "no file or folder gone.mkv"),
        (["replay", "camera"], "needs a recording"),
        (["replay", "demo", "--set", "nothing=1"], "no setting 'nothing'"),
        (["replay", "demo", "--set", "window_minutes=0"], "must be 1 to 120"),
        (["run", "--source", "gone.mkv"], "no file or folder gone.mkv"),
    ],
)
def test_what_can_not_be_done_is_said_in_one_line(
    capsys: pytest.CaptureFixture[str], arguments: list[str], says: str
) -> None:
    assert main(arguments) == 2
    error = capsys.readouterr().err
    assert says in error
    assert error.count("\n") == 1


def test_a_file_that_is_no_video_is_said_in_one_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "a.mkv").write_text("no video")
    assert main(["replay", str(tmp_path / "a.mkv")]) == 2
    assert "can't be played" in capsys.readouterr().err


def test_a_recording_without_one_whole_picture_is_said_in_one_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    torn = [Shot(stamp, b"no picture") for stamp in range(0, 1000, 100)]
    assert main(["replay", str(write_matroska(tmp_path / "a.mkv", torn))]) == 2
    printed = capsys.readouterr()
    assert (printed.out, printed.err.count("\n")) == ("", 1)
    assert "holds no picture that can be read" in printed.err


def test_a_model_that_can_not_be_used_is_said_once(video: Path, tmp_path: Path) -> None:
    (tmp_path / "own.onnx").write_bytes(b"broken")
    command = ["replay", str(video), "--set", f"expression_model={tmp_path / 'own.onnx'}"]
    done = subprocess.run(
        [sys.executable, "-m", "moodguard", *command], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0
    assert done.stderr.count("own.onnx") == 1


def test_a_command_for_the_running_app_says_when_none_is_running(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["status"]) == 3
    assert "not running" in capsys.readouterr().err


def test_version_and_help_are_given(capsys: pytest.CaptureFixture[str]) -> None:
    for option in ("--version", "--help"):
        with pytest.raises(SystemExit) as end:
            main([option])
        assert end.value.code == 0
    assert "moodguard 0." in capsys.readouterr().out
