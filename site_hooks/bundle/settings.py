"""Reads mkdocs.yml where no MkDocs runs: its `extra` and `site_url`, which are the options of the bundle."""

import yaml
from yaml_env_tag import construct_env_tag

from site_hooks.bundle.site import PROJECT, Options, options_from


class _Loader(yaml.SafeLoader):
    """Knows `!ENV`, and passes over the tags that name Python objects, which only generators need."""


_Loader.add_constructor("!ENV", construct_env_tag)
_Loader.add_multi_constructor("tag:yaml.org,2002:python/", lambda _loader, name, _node: name)


def read_settings() -> Options:
    """The options in mkdocs.yml and the environment."""
    settings = yaml.load((PROJECT / "mkdocs.yml").read_text("utf-8"), Loader=_Loader)
    return options_from({"site_url": settings.get("site_url"), **settings.get("extra", {})})
