"""Where editors see how dispatches were read and placed, and decide."""
