"""Whatever is chosen as the expression model: the shipped one is used, it is said, and nothing hangs."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from faults import files
from faults.oracle import Fault, assert_alive, assert_ends, assert_said, in_bounds, wait_until_said
from moodguard.model_card import ExpressionCard
from moodguard.sensing.source_choice import DEMO, open_watcher, wanted_by
from moodguard.store.paths import Paths
from moodguard.store.settings import Settings
from support.app_under_test import MakeApp
from support.no_faces import NoFaces
from support.odd_models import save_odd_model

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes, devices and links of POSIX")


def odd(kind: str) -> Callable[[Path, ExpressionCard], None]:
    return lambda path, card: save_odd_model(path, card, kind) and None


def file(inject: Callable[[Path, Path], object]) -> Callable[[Path, ExpressionCard], None]:
    """A fault of files, on a model that is good otherwise."""

    def harm(path: Path, card: ExpressionCard) -> None:
        save_odd_model(path, card, "none of them")
        inject(path, path.parent)

    return harm


def missing(path: Path, _: ExpressionCard) -> None:
    assert not path.exists()


def not_utf8(path: Path, card: ExpressionCard) -> None:
    save_odd_model(path, card, "none of them")
    path.write_bytes(path.read_bytes().replace(b"by hand", b"\xff\xfe hand"))


USED_INSTEAD = "can't be used|is used from now on|is used"
FAULTS = [
    Fault("missing", missing, USED_INSTEAD),
    Fault("truncated", file(files.truncated), USED_INSTEAD),
    Fault("empty", file(files.empty), USED_INSTEAD),
    Fault("foreign", file(files.foreign), USED_INSTEAD),
    Fault("not in UTF-8", not_utf8, USED_INSTEAD),
    Fault("huge", file(files.huge), USED_INSTEAD),
    Fault("a pipe", file(files.pipe), USED_INSTEAD),
    Fault("a folder", file(files.folder), USED_INSTEAD),
    Fault("a link to itself", file(files.looped), USED_INSTEAD),
    Fault("a device that never ends", file(files.device("zero")), USED_INSTEAD),
    Fault("endless at once", odd("endless at once"), USED_INSTEAD),
]
# These show what they are only at a face; what else a model may give instead of probabilities is tried in
# tests/moodguard/sensing/test_expressions.py.
AT_A_FACE = [
    Fault("gives not a number", odd("not a number"), USED_INSTEAD),
    Fault("gives more than one", odd("above one"), USED_INSTEAD),
]
IN_THE_APP = [fault for fault in FAULTS if fault.name in ("a pipe", "not in UTF-8")] + AT_A_FACE


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_a_model_that_can_not_be_opened_is_replaced_and_it_is_said(
    tmp_path: Path, paths: Paths, monkeypatch: pytest.MonkeyPatch, *, fault: Fault, card: ExpressionCard
) -> None:
    monkeypatch.setattr("moodguard.system.onnx_session.RUN_SECONDS", 0.5)
    monkeypatch.setattr("moodguard.sensing.source_choice.open_detector", lambda _: NoFaces())
    model = tmp_path / "own.onnx"
    fault.inject(model, card)
    with in_bounds():
        opened = open_watcher(wanted_by(replace(Settings(), expression_model=str(model)), paths, DEMO))
    assert_said(" ".join(opened.problems), fault.says)
    assert opened.watcher.model.path.name == "expression.onnx"


@pytest.mark.parametrize("fault", IN_THE_APP, ids=str)
def test_the_shipped_one_is_used_and_it_is_said(
    qtbot: QtBot, make_app: MakeApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, fault: Fault,
    card: ExpressionCard,
) -> None:  # fmt: skip
    monkeypatch.setattr("moodguard.system.onnx_session.RUN_SECONDS", 0.5)
    model = tmp_path / "own.onnx"
    fault.inject(model, card)
    with in_bounds():
        app = make_app(changes={"expression_model": str(model), "sample_seconds": 0.5, "adapt_rate": False})
        app.start()
        wait_until_said(qtbot, app, fault.says)
        qtbot.waitUntil(lambda: app.companion.status().mood.readings > 0)
        assert app.companion.status().mood.negativity < 0.5, "nobody was tense yet"
        assert_alive(qtbot, app)
    assert_ends(app)
