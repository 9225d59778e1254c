"""What is known of a byline while it is read, and what the reading ends with."""

from __future__ import annotations

import attrs

from newsparse.values import Person


@attrs.frozen(eq=False, repr=False)
class Reading:
    """Who is named in a byline, and how sure its form is.

    Args:
        people: named authors.
        agencies: agencies and signatures.
        strength: see ``byline_strength``.
    """

    people: tuple[Person, ...]
    agencies: tuple[str, ...]
    strength: str


@attrs.define(eq=False, repr=False)
class Draft:
    """A byline while its items are read.

    Args:
        people: named so far.
        agencies: agencies and signatures so far.
        signs: what speaks for or against a byline: "opened", "weak", "role", "dated", "lost".
        group: index of the first person who shares a place printed behind.
        waiting: facts printed in front of the person they belong to.
    """

    people: list[Person] = attrs.Factory(list)
    agencies: list[str] = attrs.Factory(list)
    signs: set[str] = attrs.Factory(set)
    group: int = 0
    waiting: dict[str, str] = attrs.Factory(dict)

    @property
    def is_opened(self) -> bool:
        """Whether an opener of authors was printed."""
        return "opened" in self.signs or "weak" in self.signs

    def add(self, person: Person, lead: str) -> None:
        """Add a person; one joined to a person without a place shares what follows."""
        if lead not in ("and", ",") or (self.people and self.people[-1].place):
            self.group = len(self.people)
        self.people.append(attrs.evolve(person, **self.waiting))
        self.waiting.clear()

    def give(self, key: str, value: str, *, shared: bool = False) -> None:
        """Write a fact to the person in front, or to the whole group."""
        for position in range(self.group if shared else len(self.people) - 1, len(self.people)):
            if getattr(self.people[position], key) is None:
                self.people[position] = attrs.evolve(self.people[position], **{key: value})
