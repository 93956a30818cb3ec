"""Prints as JSON what goes on around the user, in a process with the environment of a desktop."""

import json
from dataclasses import asdict

from moodguard.system.surroundings import system_surroundings

print(json.dumps(asdict(system_surroundings().look())))
