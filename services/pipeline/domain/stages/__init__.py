"""The stages of a pipeline, and what a deal needs to get through each."""
