"""Windows, dialogs and the tray icon: they show and ask, and decide nothing."""
