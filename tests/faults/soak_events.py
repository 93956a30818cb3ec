"""What happens in a simulated day: faults, each with what puts it right again, and what users do."""

import contextlib
import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from faults.soak_world import World
from moodguard.app.app import App
from moodguard.store.answers import Answer as Said
from moodguard.store.answers import Kind
from moodguard.store.paths import Paths
from moodguard.store.profiles import ProfileError
from moodguard.store.taste import Answer
from moodguard.system.single_instance import Command
from moodguard.system.surroundings import Signals
from support.fake_driver import DESK
from support.full_disk import FULL, refusing

Undo = Callable[[], None]
Action = Callable[[], Undo | None]


class Events:
    """All that may happen to this app in its world, by name."""

    def __init__(self, app: App, world: World, paths: Paths) -> None:
        self.app, self.world, self.paths = app, world, paths
        self.all: list[tuple[str, Action]] = [*self._faults(), *self._uses()]

    # --- what goes wrong: each returns how it is put right again

    def _faults(self) -> list[tuple[str, Action]]:
        world, driver = self.world, self.world.driver
        good = driver.pictures
        one = next(good)  # made now: to draw it takes a while, and events happen on the thread of the windows

        def set_driver(**values: Any) -> Undo:
            before = {name: getattr(driver, name) for name in values}
            for name, value in values.items():
                setattr(driver, name, value)
            return lambda: [setattr(driver, n, v) for n, v in before.items()] and None

        def pictures(other: Iterator[np.ndarray]) -> Undo:
            driver.pictures = other
            return lambda: setattr(driver, "pictures", good)

        def hang() -> Undo:
            driver.answer.clear()
            driver.hangs_in = "read"

            def answer() -> None:
                driver.hangs_in = ""
                driver.answer.set()

            return answer

        def full() -> Undo:
            disk = refusing(world.patch, self.paths.state.parent, world.rng.choice(list(FULL.values())))
            disk.__enter__()
            return lambda: disk.__exit__(None, None, None)

        def sleep() -> None:
            self.app.fall_asleep()
            world.asleep_for += world.rng.uniform(60, 4 * 3600)
            self.app.wake_up()

        def signals(**values: Any) -> Undo:
            self.show(replace(Signals(), **values))
            return lambda: self.show(Signals())

        def set_world(name: str, value: object) -> Undo:
            before = getattr(world, name)
            setattr(world, name, value)
            return lambda: setattr(world, name, before)

        return [
            ("camera absent", lambda: set_driver(cameras=[])),
            ("camera busy", lambda: set_driver(free=False)),
            ("camera gives nothing", lambda: set_driver(dead={DESK.address})),
            ("camera hangs", hang),
            ("camera frozen", lambda: pictures(itertools.repeat(one))),
            ("camera stops", lambda: pictures(iter(()))),
            ("camera of floats", lambda: pictures(itertools.repeat(np.zeros((9, 9, 3))))),
            ("disk takes nothing", full),
            ("file damaged", self._damage),
            ("machine slept", sleep),
            ("clock set", lambda: set_world("ahead", world.rng.uniform(-3, 3) * 86400)),
            ("screen locked", lambda: signals(locked=True)),
            ("in a call", lambda: signals(camera_users=("talk",), microphone_users=("talk",))),
            ("on battery", lambda: signals(on_battery=True)),
            ("desktop answers nonsense", lambda: set_world("look_fails", True)),
            ("tray gone", lambda: set_world("tray_there", False)),
            ("model that can't be used", self._bad_model),
        ]

    def show(self, signals: Signals) -> None:
        """Let the app find this around the user."""
        self.world.signals = signals
        self.app.quiet.set_surroundings(signals)

    def _damage(self) -> None:
        files = [path for path in self.paths.state.parent.rglob("*.json") if ".broken-" not in path.name]
        if files:
            path = self.world.rng.choice(sorted(files))
            path.write_bytes(path.read_bytes()[: self.world.rng.randrange(1, 60)])

    def _bad_model(self) -> Undo:
        def choose(model: str) -> None:
            self.app.settings.save(replace(self.app.active_profile.chosen, expression_model=model))

        choose(str(self.paths.settings_file))
        return lambda: choose("")

    # --- what the user does

    def _uses(self) -> list[tuple[str, Action]]:
        app = self.app

        def open_settings() -> Undo:
            app.settings.open()
            return app.settings.close

        def open_gallery() -> Undo:
            app.gallery.open()
            return app.gallery.close

        def like() -> None:
            shown = app.curator.arrange(app.active_profile.settings).paths
            app.curator.answer(self.world.rng.choice(shown), Answer.LIKE)

        def pause() -> Undo:
            app.handle_command(Command.PAUSE)
            return lambda: app.handle_command(Command.RESUME) and None

        def profiles() -> None:
            with contextlib.suppress(ProfileError):
                if len(app.active_profile.profiles.all) < 3:
                    app.active_profile.create(f"P{self.world.rng.randrange(10**6)}")
                else:
                    app.active_profile.delete(app.active_profile.profiles.all[-1])
            app.profiles.use(self.world.rng.choice(app.active_profile.profiles.all))

        return [
            ("settings opened", open_settings),
            ("gallery opened", open_gallery),
            ("picture liked", like),
            ("paused", pause),
            ("profiles changed", profiles),
            ("answer counted", lambda: app.active_profile.keep_answer(Said(Kind.RIGHT))),
            ("status asked", lambda: app.handle_command(Command.STATUS) and None),
        ]
