"""The row of small pictures in the gallery: read as they come into sight, away from the windows' thread."""

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPen, QPixmap, QShowEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from moodguard.desktop.icon_button import heart
from moodguard.desktop.picture_reader import PictureReader
from moodguard.desktop.theme import DARK, SPACE
from moodguard.system.file_names import shown
from moodguard.translation import to_translate, tr

PLAIN = to_translate("Picture {number} of {count}: {name}")
LIKED = to_translate("Picture {number} of {count}: {name}, you like it")

HEIGHT = 56
WIDTH = 84
READ_AT = QSize(2 * WIDTH, 2 * HEIGHT)  # enough for screens of twice the density
MOST_KEPT = 300  # 75 kB each
_SETTLE_MS = 60  # a strip that is scrolled through needs none of what flies by

Index = QModelIndex | QPersistentModelIndex


class _Model(QAbstractListModel):
    """The pictures, their names, and what has been read of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.paths: tuple[Path, ...] = ()
        self.liked: frozenset[Path] = frozenset()
        self.kept: dict[Path, QPixmap] = {}  # the newest last

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - as Qt has it
        return 0 if parent.isValid() else len(self.paths)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        path = self.paths[index.row()]
        if role == Qt.ItemDataRole.DecorationRole:
            return self.kept.get(path)
        if role == Qt.ItemDataRole.UserRole:
            return path in self.liked
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            words = LIKED if path in self.liked else PLAIN
            return tr(words).format(number=index.row() + 1, count=len(self.paths), name=shown(path.stem))
        return None

    def set_paths(self, paths: Sequence[Path]) -> None:
        if self.paths != tuple(paths):
            self.beginResetModel()
            self.paths = tuple(paths)
            self.endResetModel()

    def keep(self, path: Path, image: QImage) -> None:
        self.kept.pop(path, None)
        self.kept[path] = QPixmap.fromImage(image)
        for oldest in list(self.kept)[: max(0, len(self.kept) - MOST_KEPT)]:
            del self.kept[oldest]
        if path in self.paths:
            self.changed(self.paths.index(path))

    def changed(self, row: int) -> None:
        self.dataChanged.emit(self.index(row), self.index(row))


class _Painter(QStyledItemDelegate):
    """A small picture with round corners; a ring around the one on show, a heart on a liked one."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(WIDTH + 2 * SPACE, HEIGHT + 2 * SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        frame = option.rect.adjusted(SPACE, SPACE, -SPACE, -SPACE)
        pixmap = index.data(Qt.ItemDataRole.DecorationRole)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if isinstance(pixmap, QPixmap):
            painter.drawPixmap(QRectF(frame), pixmap, _middle(pixmap.size(), frame.size()))
        else:
            painter.fillRect(frame, QColor(DARK.line))
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            focused = state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QPen(QColor(DARK.text if focused else DARK.accent), 3))
            painter.drawRoundedRect(QRectF(frame).adjusted(-1.5, -1.5, 1.5, 1.5), 3, 3)
        if index.data(Qt.ItemDataRole.UserRole):
            painter.translate(frame.topRight() + QPoint(-17, 2))
            painter.scale(0.65, 0.65)
            painter.setPen(QPen(QColor(DARK.on_accent), 2))
            painter.setBrush(QColor(DARK.accent))
            painter.drawPath(heart())
        painter.restore()


class ThumbnailStrip(QListView):
    """One row of small pictures. It says which one is wanted; the arrow keys go along it."""

    wanted = Signal(object)  # Path

    def __init__(self, parent: QWidget) -> None:
        """Empty until pictures are given."""
        super().__init__(parent)
        self._model = _Model(self)
        self._reader: PictureReader[QImage] = PictureReader(lambda image: image, self)
        self._reader.read.connect(self._read)
        self._unread: set[Path] = set()
        self._reader.failed.connect(lambda path, _why: self._unread.add(path))
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._read_what_is_seen)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(HEIGHT + 4 * SPACE)
        self.setAccessibleName(tr("All pictures in a row"))
        self.setStyleSheet("QListView { background: transparent; border: none; outline: none; }")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._choose)
        self.horizontalScrollBar().valueChanged.connect(lambda _: self._settle.start())

    def show_row(self, paths: Sequence[Path], current: Path | None, liked: Collection[Path]) -> None:
        """Show these pictures, with a ring around the `current` one."""
        self._model.set_paths(paths)
        if self._model.liked != frozenset(liked):
            self._model.liked = frozenset(liked)
            self.viewport().update()
        if current in self._model.paths:
            index = self._model.index(self._model.paths.index(current))
            if index != self.currentIndex():
                self.setCurrentIndex(index)
                self.scrollTo(index, QListView.ScrollHint.PositionAtCenter)
        self._settle.start()

    def switch_off(self) -> None:
        """Free the memory."""
        self._settle.stop()
        self._reader.forget()
        self._model.kept.clear()
        self._unread.clear()

    def wait(self) -> None:
        """Until nothing is being read any more: before the program ends."""
        self._reader.wait()

    def _seen(self) -> list[Path]:
        """Those in sight and their neighbours, the first first."""
        if not self._model.paths or not self.isVisible():
            return []
        each = WIDTH + 2 * SPACE
        first = max(0, self.horizontalScrollBar().value() // each - 1)
        return list(self._model.paths[first : first + self.viewport().width() // each + 3])

    def _read_what_is_seen(self) -> None:
        missing = [path for path in self._seen() if path not in self._model.kept and path not in self._unread]
        self._reader.want(missing, READ_AT)

    def _read(self, path: Path) -> None:
        image = self._reader.picture(path)
        if image is not None:
            self._model.keep(path, image)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.wanted.emit(self._model.paths[index.row()])

    # --- what Qt tells

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left, right, Home and End go along the row; all other keys are the window's."""
        along = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
        if event.key() in along and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            self._choose(self.currentIndex())
        else:
            event.ignore()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to read."""
        super().showEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex(), QListView.ScrollHint.PositionAtCenter)
        self._settle.start()


def _middle(size: QSize, frame: QSize) -> QRectF:
    """The middle of a picture of `size` that fills a frame of these proportions."""
    part = frame.scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
    corner = QPoint((size.width() - part.width()) // 2, (size.height() - part.height()) // 2)
    return QRectF(QRect(corner, part))
