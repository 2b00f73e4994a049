"""Averages trained networks: `python -m training.average ONE.pt OTHER.pt ... --into MEAN.pt`.

Networks that went on from the same state on differently shuffled articles make different mistakes at the edges of
spans; their mean makes fewer than each, and costs nothing when reading.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("states", type=Path, nargs="+")
    given.add_argument("--into", type=Path, required=True)
    options = given.parse_args()
    states = [torch.load(path, map_location="cpu", weights_only=True) for path in options.states]
    torch.save({name: sum(s[name] for s in states) / len(states) for name in states[0]}, options.into)


if __name__ == "__main__":
    main()
