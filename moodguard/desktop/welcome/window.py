"""The welcome's window: three pages, and at their foot what can be done. It decides nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from moodguard.desktop.editors import ListCameras
from moodguard.desktop.screens import ScreenWatch, keep_on_screen
from moodguard.desktop.settings_page import line, quiet_label
from moodguard.desktop.theme import GAP, PAD, SPACE
from moodguard.desktop.welcome.camera import CameraPage
from moodguard.desktop.welcome.habits import HabitsPage
from moodguard.desktop.welcome.page import WelcomePage
from moodguard.desktop.welcome.promises import PromisesPage
from moodguard.store.settings import Settings
from moodguard.translation import to_translate, tr

TITLE = to_translate("MoodGuard: welcome")
WIDTH_EM = 78
SCREEN_SHARE = 0.9


class WelcomeWindow(QDialog):
    """Asks for the camera first. Escape and closing mean "Not now", and change nothing that was said."""

    agreed = Signal()  # yes to the camera
    demo_wanted = Signal()
    camera_chosen = Signal(str)  # its value
    preview_wanted = Signal(object)  # the value of the camera to show live, or None: no longer
    measure_wanted = Signal()  # the face at rest
    habits_chosen = Signal(object)  # values of settings by their names
    left = Signal()  # closed, whatever had happened

    def __init__(self, cameras: ListCameras, icon: QIcon, parent: QWidget | None = None) -> None:
        """`cameras` gives label and value of each; `icon` is what the tray shows."""
        super().__init__(parent)
        ScreenWatch(lambda: keep_on_screen(self), self)
        self.setWindowTitle(tr(TITLE))
        self.promises = PromisesPage()
        self.camera = CameraPage(cameras)
        self.habits = HabitsPage(icon)
        self.pages: tuple[WelcomePage, ...] = (self.promises, self.camera, self.habits)
        self._stack = QStackedWidget()
        self._place = quiet_label("")
        self.not_now, self.demo, self.agree = (
            _button(tr("&Not now")),
            _button(tr("Try the &demo")),
            _button(""),
        )
        self.demo_instead = _button(tr("Try the &demo instead"))
        self.back, self.on, self.done_here = (
            _button(tr("&Back")),
            _button(tr("&Continue")),
            _button(tr("&Done")),
        )
        for main in (self.agree, self.on, self.done_here):
            main.setProperty("look", "main")
        self._connect()
        self._lay_out()
        self._turn_to(0)

    def fill(self, settings: Settings, *, consented: bool, measured: str, tray: bool) -> None:
        """Begin at the first page, with what is true now. `measured` says what is known of the face."""
        self.agree.setText(tr("&Use my camera"))
        self.not_now.setText(tr("&Close") if consented else tr("&Not now"))
        self.camera.fill(settings.camera, measured)
        self.habits.fill(settings, tray=tray)
        self._turn_to(0)

    @property
    def page(self) -> WelcomePage:
        """The page that is shown."""
        return self.pages[self._stack.currentIndex()]

    def showEvent(self, event: QShowEvent) -> None:
        """The screen may be gone on which it was closed."""
        super().showEvent(event)
        keep_on_screen(self)

    def _agree(self) -> None:
        self.agreed.emit()
        self._turn_to(1)

    def _try_demo(self) -> None:
        self.accept()
        self.demo_wanted.emit()

    def _to_habits(self) -> None:
        self.camera_chosen.emit(self.camera.camera())
        self._turn_to(2)

    def _finish(self) -> None:
        values = self.habits.values()
        if values is not None:
            self.accept()
            self.habits_chosen.emit(values)

    def _turn_to(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self._place.setText(tr("{number} of {count}").format(number=number + 1, count=len(self.pages)))
        on_page = {
            0: (self.not_now, self.demo, self.agree),
            1: (self.demo_instead, self.on) if self.camera.found_none else (self.on,),
            2: (self.back, self.done_here),
        }
        for button in self._buttons:
            button.setVisible(button in on_page[number])
        main = on_page[number][-1]
        for button in self._buttons:
            button.setDefault(button is main and button is not self.agree)
        if main is self.agree:  # a yes is never the Return that was meant for another window
            self.promises.setFocus()
        else:
            main.setFocus()
        self.setAccessibleDescription(self.page.title)

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return (
            self.not_now, self.demo, self.demo_instead, self.back, self.agree, self.on, self.done_here,
        )  # fmt: skip

    def _connect(self) -> None:
        self.camera.preview_wanted.connect(self.preview_wanted)
        self.camera.filled.connect(lambda: self._turn_to(1))
        self.camera.measure_wanted.connect(self.measure_wanted)
        self.not_now.clicked.connect(self.reject)
        self.demo.clicked.connect(self._try_demo)
        self.demo_instead.clicked.connect(self._try_demo)
        self.agree.clicked.connect(self._agree)
        self.on.clicked.connect(self._to_habits)
        self.back.clicked.connect(lambda: self._turn_to(1))
        self.done_here.clicked.connect(self._finish)
        self.finished.connect(self.left)

    def _lay_out(self) -> None:
        for page in self.pages:
            self._stack.addWidget(page)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._place, stretch=1)
        for button in self._buttons:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD + SPACE, PAD + SPACE, PAD + SPACE, PAD)
        column.setSpacing(PAD)
        column.addWidget(self._stack, stretch=1)
        column.addWidget(line())
        column.addLayout(row)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self._take_size()

    def _take_size(self) -> None:
        room = self.screen().availableSize() * SCREEN_SHARE
        width = min(room.width(), WIDTH_EM * self.fontMetrics().horizontalAdvance("n"))
        inside = width - 2 * (PAD + SPACE)
        highest = max(page.height_wanted(inside) for page in self.pages)
        foot = 2 * PAD + self.agree.sizeHint().height() + 2 * (PAD + SPACE)
        self.resize(width, min(room.height(), highest + foot))


def _button(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
