/** Import first: an error is told in its own words, without the megabyte of minified code that Node would quote. */
process.on("uncaughtException", (error) => {
  console.error(String(error?.stack ?? error).slice(0, 4_000));
  process.exit(1);
});
