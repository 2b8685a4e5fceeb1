"""What the Makefile runs: the environment, the browsers, the checks, and the server for working on the site."""
