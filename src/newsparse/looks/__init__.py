"""How an article looks: the card of a notebook, the labelled source as a page, their colours."""

from newsparse.looks.card import to_card
from newsparse.looks.page import to_page

__all__ = ["to_card", "to_page"]
