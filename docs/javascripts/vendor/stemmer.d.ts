/** The build puts the module of the npm package here; see site_hooks/bundle/vendor.py. */
export * from "stemmer";
