"""What is measured: one script a question, one file a rival; the numbers go to docs/measured."""
