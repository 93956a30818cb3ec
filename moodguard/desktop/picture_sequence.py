"""Where somebody stands in a row of pictures, of which some may turn out to be unreadable."""

from collections.abc import Container, Sequence
from pathlib import Path


class PictureSequence:
    """Goes round and round; pictures known to be unreadable are stepped over."""

    def __init__(self, paths: Sequence[Path] = (), start: Path | None = None) -> None:
        """Stand at `start` if it is among `paths`, else at the first."""
        self._paths = list(dict.fromkeys(paths))
        self._at = self._paths.index(start) if start in self._paths else 0
        self._forward = 1
        self._unreadable: dict[Path, str] = {}
        self._skipped: list[Path] = []

    def __len__(self) -> int:
        """How many pictures there are, also unreadable ones."""
        return len(self._paths)

    @property
    def current(self) -> Path | None:
        """The picture to show, None where no readable one is left."""
        if len(self._unreadable) == len(self._paths):
            return None
        return self._paths[self._at]

    @property
    def paths(self) -> tuple[Path, ...]:
        """All of them, also unreadable ones."""
        return tuple(self._paths)

    @property
    def number(self) -> int:
        """Which one it is, from 1."""
        return self._at + 1

    @property
    def readable(self) -> int:
        """How many have not turned out to be unreadable."""
        return len(self._paths) - len(self._unreadable)

    @property
    def skipped(self) -> list[tuple[Path, str]]:
        """What the last step went over, and why; everything once nothing readable is left."""
        paths = self._skipped if self.current is not None else self._paths
        return [(path, self._unreadable[path]) for path in paths]

    def step(self, forward: int, over: Container[Path] = ()) -> None:
        """Go on (1) or back (-1) to the next readable picture that is not in `over`, where there is one."""
        self._forward = forward
        self._skipped.clear()
        for _ in self._paths:
            if self.current is None:
                return
            self._at = (self._at + forward) % len(self._paths)
            self._pass_unreadable()
            if self.current not in over:
                return

    def go_to_end(self, *, last: bool) -> None:
        """Go to the first picture, or the last, or the readable one that is nearest to it."""
        if self._paths:
            self._at = 0 if last else len(self._paths) - 1
            self.step(-1 if last else 1)

    def go_to(self, path: Path) -> bool:
        """Stand at `path`; False, and nothing changes, where it isn't in the row or can't be read."""
        if path not in self._paths or path in self._unreadable:
            return False
        self._skipped.clear()
        self._at = self._paths.index(path)
        return True

    def mark_unreadable(self, path: Path, why: str) -> None:
        """Remember it, and go past it if that is where we stand."""
        self._unreadable[path] = why
        self._pass_unreadable()

    def neighbours(self) -> list[Path]:
        """The readable ones next to the current one; that in the direction of travel first."""
        found = (self._readable_from(self._forward), self._readable_from(-self._forward))
        return [path for path in dict.fromkeys(found) if path is not None and path != self.current]

    def _pass_unreadable(self) -> None:
        while self.current in self._unreadable:
            self._skipped.append(self._paths[self._at])
            self._at = (self._at + self._forward) % len(self._paths)

    def _readable_from(self, forward: int) -> Path | None:
        count = len(self._paths)
        steps = ((self._at + forward * away) % count for away in range(1, count))
        return next((self._paths[at] for at in steps if self._paths[at] not in self._unreadable), None)
