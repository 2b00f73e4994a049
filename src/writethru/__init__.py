"""writethru: dispatches come in from many agencies, one live page goes out."""

__version__ = "0.1.0"
