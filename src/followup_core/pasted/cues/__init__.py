"""The tables of what messages say: one row a cue, each with an example of it."""
