"""The protections of each part of salesloop, with what takes each away and which tests notice."""
