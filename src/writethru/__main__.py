"""`python -m writethru`: the same as the command `writethru`."""

from writethru.cli import main

main()
