"""The policy a second time, written from its text alone and without sight of the core."""
