"""Other forms of an article: plain dictionaries ready for JSON, and back."""

from newsparse.exports.dictionary import from_dict, to_dict

__all__ = ["from_dict", "to_dict"]
