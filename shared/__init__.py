"""What the five services share: functions to call and small frozen values, never a class to inherit from."""
