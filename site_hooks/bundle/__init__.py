"""Turns a built folder into what a host serves: `python -m site_hooks.bundle site/`."""
