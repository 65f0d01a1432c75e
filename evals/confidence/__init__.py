"""How far the confidence of a turn can be trusted: turns with labels, calibration, risk and coverage."""
