"""What runs in a peer's own environment: each module reads the same texts with one tool, a turn at a time.

Nothing in here but `writethru_reader` may import writethru, and each imports what its peer's environment has.
"""
