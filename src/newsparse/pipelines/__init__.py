"""From where articles lie, files and WARC archives, to where they are wanted; engines' steps."""
