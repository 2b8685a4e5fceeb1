"""Makes the site out of the core: pages, form, tables and the bundle that browsers load."""
