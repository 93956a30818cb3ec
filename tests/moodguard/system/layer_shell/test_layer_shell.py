"""Surfaces of our own on a real connection to the test's own compositor: drawn, pointed at, lost."""

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from moodguard.system.layer_shell.opening import NotOfferedError, Opening, connected
from moodguard.system.layer_shell.pointing import Act, Button, PointerEvent
from moodguard.system.layer_shell.popup import Box
from moodguard.system.layer_shell.shell import LayerShell
from moodguard.system.layer_shell.surface import LayerSurface, Place, Surface
from moodguard.system.wayland import WaylandError
from support.layer_shell import CardCompositor, card_compositor, layer_shell, wait_for

pytest.importorskip("pywayland", reason="there is none for this kind of machine")
pytestmark = pytest.mark.usefixtures("qapp")

CORNER = Place(40, 20, right=True, bottom=True, from_side=16, from_edge=12)
TOP, RIGHT_BOTTOM, LEFT_TOP = 2, 8 | 2, 4 | 1
FOR_EVER_MS = 10_000_000


@pytest.fixture
def compositor() -> Iterator[CardCompositor]:
    with card_compositor() as made:
        yield made


@pytest.fixture
def shell(compositor: CardCompositor) -> Iterator[LayerShell]:
    with layer_shell(compositor) as made:
        yield made


class Heard:
    """What a surface has said."""

    def __init__(self, surface: Surface) -> None:
        self.drawable = 0
        self.events: list[PointerEvent] = []
        self.gone: list[str] = []
        surface.drawable.connect(self._count)
        surface.pointed.connect(self.events.append)
        surface.gone.connect(self.gone.append)

    def _count(self) -> None:
        self.drawable += 1


def drawn(surface: Surface, colour: bytes = b"\x10\x20\x30\xff", scale: int = 1) -> bool:
    """Draw it in one colour (blue, green, red, alpha), as CORNER is large."""
    width, height = CORNER.width * scale, CORNER.height * scale
    return surface.show(memoryview(colour * (width * height)), width, height, scale)


def shown(shell: LayerShell, place: Place = CORNER, output: str = "") -> tuple[LayerSurface, Heard]:
    """A surface that is to be seen."""
    surface = shell.show_card(place, output, FOR_EVER_MS)
    heard = Heard(surface)
    wait_for(lambda: heard.drawable > 0, "leave to draw")
    assert drawn(surface)
    return surface, heard


def test_a_card_is_asked_for_above_windows_in_its_corner_and_never_with_the_keyboard(
    compositor: CardCompositor, shell: LayerShell
) -> None:
    shown(shell)
    (asked,) = compositor.asked()
    assert (asked["layer"], asked["namespace"], asked["keyboard"], asked["zone"]) == (TOP, "moodguard", 0, 0)
    assert (asked["anchor"], asked["margins"]) == (RIGHT_BOTTOM, [0, 16, 12, 0])
    assert asked["size"] == [40, 20]
    assert compositor.tell("keyboards") == "0"
    assert asked["output"] == "", "the compositor chooses one"
    assert asked["drawn"] == 1
    assert compositor.picture().pixelColor(39, 19).getRgb() == (0x30, 0x20, 0x10, 0xFF)


@pytest.mark.parametrize("version", ["1", "4"])
def test_the_oldest_and_the_newest_version_will_do(version: str) -> None:
    with card_compositor("--shell", version) as compositor, layer_shell(compositor) as shell:
        surface, _ = shown(shell)
        assert compositor.asked()[0]["version"] == int(version)
        surface.close()
        wait_for(lambda: compositor.asked() == [], "the surface to go")


def test_a_surface_moves_and_grows_when_it_is_next_drawn(
    compositor: CardCompositor, shell: LayerShell
) -> None:
    surface, _ = shown(shell)
    surface.put(Place(50, 30, right=False, bottom=False, from_side=5, from_edge=7))
    pixels = memoryview(bytes(50 * 30 * 4))
    assert surface.show(pixels, 50, 30, 1)
    (asked,) = compositor.asked()
    assert (asked["anchor"], asked["margins"], asked["size"]) == (LEFT_TOP, [7, 0, 0, 5], [50, 30])
    assert asked["picture"] == [50, 30]


def test_nothing_is_drawn_before_the_compositor_asks_for_it(
    compositor: CardCompositor, shell: LayerShell
) -> None:
    surface = shell.show_card(CORNER, patience_ms=FOR_EVER_MS)
    assert not drawn(surface)
    assert compositor.asked()[0]["drawn"] == 0


def test_what_the_compositor_still_shows_is_not_drawn_over(
    compositor: CardCompositor, shell: LayerShell
) -> None:
    surface, heard = shown(shell)
    compositor.tell("keep")
    red, green = b"\x00\x00\xff\xff", b"\x00\xff\x00\xff"
    assert drawn(surface, red)
    assert drawn(surface, red)
    before = heard.drawable
    assert not drawn(surface, green), "both pictures are in use"
    assert compositor.picture().pixelColor(0, 0).red() == 0xFF
    compositor.tell("free")
    wait_for(lambda: heard.drawable > before, "word that one is free")
    assert drawn(surface, green)
    wait_for(lambda: compositor.picture().pixelColor(0, 0).green() == 0xFF, "the other picture")


def test_a_card_comes_on_the_output_that_is_named() -> None:
    with card_compositor("--outputs", "2") as compositor, layer_shell(compositor) as shell:
        compositor.settle()
        shown(shell, output="TEST-2")
        shown(shell, output="NONE")
        assert [each["output"] for each in compositor.asked()] == ["TEST-2", ""]


def test_it_is_drawn_anew_where_an_output_gets_another_scale(
    compositor: CardCompositor, shell: LayerShell
) -> None:
    surface, heard = shown(shell)
    assert surface.scale == 1
    before = heard.drawable
    compositor.tell("scale 2")
    wait_for(lambda: heard.drawable > before, "word that it is to be drawn")
    assert surface.scale == 2
    assert drawn(surface, scale=2)
    (asked,) = compositor.asked()
    assert (asked["scale"], asked["picture"], asked["size"]) == (2, [80, 40], [40, 20])


def test_it_is_drawn_for_the_output_that_it_turns_out_to_be_on() -> None:
    with card_compositor("--outputs", "2") as compositor, layer_shell(compositor) as shell:
        compositor.tell("scale 2 TEST-2")
        compositor.settle()
        surface = shell.show_card(CORNER, patience_ms=FOR_EVER_MS)
        heard = Heard(surface)
        wait_for(lambda: heard.drawable == 1, "leave to draw")
        assert surface.scale == 2, "fine enough for either"
        assert drawn(surface, scale=2)
        wait_for(lambda: heard.drawable == 2, "word that it is to be drawn")
        assert surface.scale == 1


def test_the_mouse_is_told_of_with_its_buttons(compositor: CardCompositor, shell: LayerShell) -> None:
    _, heard = shown(shell)
    for order in ("move 0 3 4", "move 0 5 6.5", "press", "release", "press 273", "press 999", "leave"):
        compositor.tell(order)
    wait_for(lambda: len(heard.events) == 6, "the mouse")
    assert heard.events == [
        PointerEvent(Act.ENTER, 3, 4),
        PointerEvent(Act.MOVE, 5, 6.5),
        PointerEvent(Act.PRESS, 5, 6.5, Button.LEFT),
        PointerEvent(Act.RELEASE, 5, 6.5, Button.LEFT),
        PointerEvent(Act.PRESS, 5, 6.5, Button.RIGHT),
        PointerEvent(Act.LEAVE, 5, 6.5),
    ]


def test_what_is_said_of_a_surface_that_was_just_closed_is_passed_over(
    compositor: CardCompositor, shell: LayerShell, capfd: pytest.CaptureFixture[str]
) -> None:
    surface, heard = shown(shell)
    compositor.own.tell("move 0 3 4")  # which we have not heard yet
    surface.close()
    compositor.settle()
    assert heard.events == []
    assert "Traceback" not in capfd.readouterr().err


def test_a_finger_is_a_mouse_that_comes_presses_and_goes(
    compositor: CardCompositor, shell: LayerShell
) -> None:
    _, heard = shown(shell)
    for order in ("down 0 3 4", "drag 5 6", "lift"):
        compositor.tell(order)
    wait_for(lambda: len(heard.events) == 5, "the finger")
    assert [event.act for event in heard.events] == [Act.ENTER, Act.PRESS, Act.MOVE, Act.RELEASE, Act.LEAVE]
    assert (heard.events[-2].x, heard.events[-2].button) == (5, Button.LEFT)


@pytest.mark.parametrize(
    ("without", "arrow", "hand"),
    [
        ([], "default", "pointer"),
        (["--without", "wp_cursor_shape_manager_v1"], "drawn 12x19", "drawn 12x19"),
    ],
)
def test_the_mouse_looks_like_something_there(without: list[str], arrow: str, hand: str) -> None:
    with card_compositor(*without) as compositor, layer_shell(compositor) as shell:
        surface, heard = shown(shell)
        assert compositor.tell("cursor") == "none"
        compositor.tell("move 0 3 4")
        wait_for(lambda: compositor.tell("cursor") == arrow, "the arrow")
        surface.shows_hand = True
        compositor.tell("move 0 4 4")
        wait_for(lambda: len(heard.events) == 2, "the mouse")
        wait_for(lambda: compositor.tell("cursor") == hand, "the hand")


def test_a_menu_belongs_to_its_card_and_takes_the_mouse_by_the_press_that_opened_it(
    compositor: CardCompositor, shell: LayerShell
) -> None:
    card, heard = shown(shell)
    compositor.tell("click 0 5 5")
    wait_for(lambda: len(heard.events) == 3, "the click")
    compositor.tell("place 4 -30")
    menu = shell.show_popup(card, Box(2, 3, 10, 8), (30, 25), menu=True)
    assert menu is not None
    places: list[Any] = []
    menu.placed.connect(lambda x, y: places.append((x, y)))
    its = Heard(menu)
    wait_for(lambda: its.drawable > 0, "leave to draw")
    assert places == [(4, -30)]
    assert menu.show(memoryview(bytes(30 * 25 * 4)), 30, 25, 1)
    asked = compositor.asked()[1]
    assert (asked["at"], asked["size"], asked["parent"], asked["mouse"]) == ([2, 3, 10, 8], [30, 25], 0, True)
    assert asked["grabs"] > 0
    compositor.tell("dismiss")
    wait_for(lambda: its.gone != [], "the menu to go")
    assert [each["role"] for each in compositor.asked()] == ["layer"]


def test_words_of_help_let_the_mouse_through_and_take_nothing(
    compositor: CardCompositor, shell: LayerShell
) -> None:
    card, _ = shown(shell)
    compositor.tell("click 0 5 5")
    shell.show_popup(card, Box(2, 3, 10, 8), (30, 25), menu=False)
    asked = compositor.asked()[1]
    assert (asked["mouse"], asked["grabs"]) == (False, 0)


def test_a_menu_goes_before_its_card(compositor: CardCompositor, shell: LayerShell) -> None:
    card, _ = shown(shell)
    menu = shell.show_popup(card, Box(2, 3, 10, 8), (30, 25), menu=True)
    assert menu is not None
    its = Heard(menu)
    card.close()
    assert its.gone != []
    wait_for(lambda: compositor.asked() == [], "both to go")


def test_without_a_way_for_menus_there_is_none() -> None:
    with card_compositor("--without", "xdg_wm_base") as compositor, layer_shell(compositor) as shell:
        card, _ = shown(shell)
        assert shell.show_popup(card, Box(2, 3, 10, 8), (30, 25), menu=True) is None


def test_who_asks_whether_anybody_is_alive_gets_an_answer(
    compositor: CardCompositor, shell: LayerShell
) -> None:
    shown(shell)
    compositor.tell("ping")
    wait_for(lambda: compositor.tell("pongs") == "1", "an answer")


def test_a_surface_that_the_compositor_closes_is_gone_and_the_next_one_comes(
    compositor: CardCompositor, shell: LayerShell
) -> None:
    surface, heard = shown(shell)
    compositor.tell("close 0")
    wait_for(lambda: heard.gone != [], "word of it")
    assert compositor.asked() == []
    assert not drawn(surface)
    shown(shell)
    assert len(compositor.asked()) == 1


def test_an_output_that_is_unplugged_takes_its_card_along() -> None:
    with card_compositor("--outputs", "2") as compositor, layer_shell(compositor) as shell:
        compositor.settle()
        _, stays = shown(shell, output="TEST-1")
        _, goes = shown(shell, output="TEST-2")
        compositor.tell("unplug")
        wait_for(lambda: goes.gone != [], "word of it")
        assert stays.gone == []
        assert [each["output"] for each in compositor.asked()] == ["TEST-1"]
        shown(shell, output="TEST-2")
        assert compositor.asked()[1]["output"] == "", "it is none any more"


def test_who_does_not_answer_shows_nothing(compositor: CardCompositor, shell: LayerShell) -> None:
    compositor.tell("silent")
    surface = shell.show_card(CORNER, patience_ms=1)
    heard = Heard(surface)
    wait_for(lambda: heard.gone != [], "an end of the wait")
    assert heard.gone == ["it doesn't answer"]
    wait_for(lambda: compositor.asked() == [], "the surface to go")


def test_a_compositor_that_hangs_holds_up_nobody_however_much_is_asked_of_it(
    compositor: CardCompositor, shell: LayerShell
) -> None:
    surface, heard = shown(shell)
    compositor.tell("keep")  # or what it says, once it goes on, would have the rest sent
    compositor.own.hang()
    for number in range(10_000):  # far more than a socket holds
        surface.put(Place(40, 20, right=True, bottom=True, from_side=number % 9, from_edge=12))
        drawn(surface)
        shell.flush()
    QApplication.processEvents()
    late = shell.show_card(CORNER, patience_ms=1)
    told = Heard(late)
    wait_for(lambda: told.gone != [], "an end of the wait")
    assert heard.gone == []
    compositor.own.go_on()
    wait_for(lambda: compositor.asked()[0]["margins"] == [0, 9_999 % 9, 12, 0], "all that was asked")


@pytest.mark.parametrize("end", ["die", "refuse"])
def test_a_connection_that_is_lost_is_told_with_all_its_surfaces(
    compositor: CardCompositor, shell: LayerShell, end: str
) -> None:
    surface, heard = shown(shell)
    lost: list[str] = []
    shell.lost.connect(lost.append)
    if end == "die":
        compositor.own.die()
    else:
        compositor.tell("refuse")
    wait_for(lambda: lost != [], "word of it")
    assert heard.gone == lost
    assert not drawn(surface)
    shell.close()
    shell.flush()


@pytest.mark.parametrize("missing", ["zwlr_layer_shell_v1", "wl_shm"])
def test_a_compositor_without_what_is_needed_is_not_asked_again(missing: str) -> None:
    with (
        card_compositor("--without", missing) as compositor,
        pytest.raises(NotOfferedError, match=missing),
    ):
        connected(compositor.connect)


def test_one_that_hangs_or_is_gone_may_be_tried_again(compositor: CardCompositor) -> None:
    compositor.own.hang()
    with pytest.raises(WaylandError, match="answer"):
        connected(compositor.connect, patience=0.01)
    compositor.own.die()
    with pytest.raises(WaylandError, match="reached"):
        connected(compositor.connect)


def test_without_pywayland_there_is_nothing_to_try() -> None:
    def lacks() -> Any:
        raise ModuleNotFoundError("No module named 'pywayland'")

    told: list[tuple[str, bool]] = []
    opening = Opening(lacks)
    opening.failed.connect(lambda why, again: told.append((why, again)))
    opening.start()
    wait_for(lambda: told != [], "the end of the try")
    assert told == [("there is no pywayland here: No module named 'pywayland'", False)]


def test_nothing_of_pywayland_is_loaded_before_it_is_opened() -> None:
    loads = (
        "import moodguard.app.app, moodguard.desktop.break_cards, moodguard.system.layer_shell.opening, sys"
    )
    looks = "print([name for name in sys.modules if 'pywayland' in name or 'layer_shell.shell' in name])"
    done = subprocess.run(
        [sys.executable, "-c", f"{loads}; {looks}"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
