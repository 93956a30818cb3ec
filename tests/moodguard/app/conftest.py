"""Makes apps with real files, and ends them behind the test."""

from support.app_fixtures import autostart, driver, make_app

__all__ = ["autostart", "driver", "make_app"]
