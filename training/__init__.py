"""How the weights that ship with writethru are made. Needs torch, which writethru itself does not."""
