"""What must hold after every phase: functions from what was asked, answered and stored to what is wrong, [] when nothing is."""
