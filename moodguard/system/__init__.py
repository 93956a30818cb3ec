"""What the app asks of the machine it runs on: one small room for each thing, one file per platform in it."""

import os

# Since 1.29 the official builds of onnxruntime give each user an identifier, keep a data base of events and
# send it to their maker. Nothing leaves this machine here. The runtime reads this once, when it is first
# imported, which only a module of this package does.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
