"""What is asked about deals: the list and the page, the board, the forecast, the history."""
