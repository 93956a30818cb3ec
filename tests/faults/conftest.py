"""Makes the real app, with a camera of which the tests decide what becomes."""

from support.app_fixtures import autostart, driver, make_app

__all__ = ["autostart", "driver", "make_app"]
