"""The benchmarks: one script for each question, one file for each rival; the numbers go to docs/measured."""
