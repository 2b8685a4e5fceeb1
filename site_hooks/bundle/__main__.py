"""`python -m site_hooks.bundle site/`: what the build runs on a built site, step by step, whatever built it."""

import sys
from collections.abc import Callable
from pathlib import Path

from site_hooks.bundle.app import put_app
from site_hooks.bundle.bill_of_materials import write_bill_of_materials
from site_hooks.bundle.compress import compress
from site_hooks.bundle.content_names import name_by_content
from site_hooks.bundle.core_wheel import put_core_wheel
from site_hooks.bundle.discovery import drop_guessed_canonicals, write_robots, write_sitemap
from site_hooks.bundle.extra_wheels import put_extra_wheels
from site_hooks.bundle.feed import write_feed
from site_hooks.bundle.fonts import put_fonts
from site_hooks.bundle.hash_list import write_hash_list
from site_hooks.bundle.head_tags import put_head_tags
from site_hooks.bundle.hosting import put_hosting
from site_hooks.bundle.inventory import write_inventory
from site_hooks.bundle.kit import put_kit
from site_hooks.bundle.last_changed import put_last_changed
from site_hooks.bundle.lean_runtime import put_lean
from site_hooks.bundle.leave_out import leave_out
from site_hooks.bundle.llms import write_llms
from site_hooks.bundle.lock_file import write_lock_file
from site_hooks.bundle.minify_scripts import minify_scripts
from site_hooks.bundle.minify_styles import minify_styles
from site_hooks.bundle.not_found import put_not_found
from site_hooks.bundle.page_block import put_page_block
from site_hooks.bundle.policy_version import put_policy_version
from site_hooks.bundle.preload_modules import preload_modules
from site_hooks.bundle.reload import put_reload
from site_hooks.bundle.runtime import put_runtime
from site_hooks.bundle.search_files import put_search_files
from site_hooks.bundle.section_links import link_sections
from site_hooks.bundle.security_policy import put_security_policy
from site_hooks.bundle.service_worker import name_build, put_service_worker, take_service_worker
from site_hooks.bundle.settings import read_settings
from site_hooks.bundle.share_pages import put_share_pages
from site_hooks.bundle.site import BundleError, Options, Site
from site_hooks.bundle.source_maps import drop_source_maps
from site_hooks.bundle.structured_data import put_structured_data
from site_hooks.bundle.vendor import put_vendor
from site_hooks.bundle.verify import verify
from site_hooks.bundle.watch import put_watch

type Step = Callable[[Site], None]

STEPS: tuple[Step, ...] = (
    leave_out,
    write_bill_of_materials,
    put_runtime,
    put_core_wheel,
    put_extra_wheels,
    write_lock_file,
    put_lean,
    put_fonts,
    put_search_files,
    link_sections,
    put_policy_version,
    put_not_found,
    put_last_changed,
    put_app,
    drop_guessed_canonicals,
    put_share_pages,
    put_head_tags,
    put_structured_data,
    write_sitemap,
    write_robots,
    write_feed,
    write_llms,
    put_vendor,
    drop_source_maps,
    minify_scripts,
    minify_styles,
    put_watch,
    take_service_worker,
    name_by_content,
    preload_modules,
    put_page_block,
    put_reload,
    name_build,
    put_security_policy,
    verify,
    put_service_worker,
    put_kit,
    put_hosting,
    compress,
    write_hash_list,
    write_inventory,
)
"""In the order in which they run: each takes the site as the one before left it."""


def bundle(folder: Path, options: Options) -> None:
    """Run every step on the built site in `folder`.

    Raises:
        BundleError: something is wrong with the site; the message names it and the remedy.
    """
    site = Site(folder=folder, options=options)
    for step in STEPS:
        step(site)


def main(arguments: list[str]) -> None:
    """Bundle the folder that is the only argument, with the options in `mkdocs.yml`."""
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        sys.exit("Say which built site: python -m site_hooks.bundle site/")
    try:
        bundle(Path(arguments[0]), read_settings())
    except BundleError as wrong:
        sys.exit(str(wrong))


if __name__ == "__main__":
    main(sys.argv[1:])
