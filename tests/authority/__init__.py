"""Who may do what, asked of every operation by everybody: what is answered is held against an oracle written by hand."""
