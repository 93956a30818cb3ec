"""What is kept on disk: settings, profiles, and what was learned; and where."""
