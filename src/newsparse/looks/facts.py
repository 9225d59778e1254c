"""What was found inside a part, as pairs of a name and a text. Knows nothing of how it is shown."""

from __future__ import annotations

from newsparse.values import Byline, Credit, Dateline, Person, Timestamp

Facts = tuple[tuple[str, str], ...]


def facts_of(part: Byline | Timestamp | Dateline | Credit) -> Facts:
    """What a byline, timestamp, dateline or credit says; empty where nothing was found in it.

    >>> from newsparse import Span, parse_byline
    >>> byline = parse_byline("By Ana Ruiz in Madrid and agencies")
    >>> facts_of(byline) if byline else ()
    (('people', 'Ana Ruiz (Madrid)'), ('agencies', 'agencies'))
    >>> facts_of(Timestamp("just now", Span(0, 8)))
    ()
    """
    match part:
        case Byline():
            people = "; ".join(map(_person, part.people))
            return _told(("people", people), ("agencies", "; ".join(part.agencies)))
        case Credit():
            return _told(
                ("photographers", "; ".join(part.photographers)),
                ("agencies", "; ".join(part.agencies)),
                ("rights", "; ".join(part.rights)),
            )
        case Dateline():
            return _told(("place", part.place), ("date", part.date), ("agency", part.agency))
        case Timestamp():
            value = part.value.isoformat() if part.value else None
            return _told((part.kind or "time", value))


def in_one_line(facts: Facts) -> str:
    """The facts as one text.

    >>> in_one_line((("place", "LUNN"), ("agency", "NORD")))
    'place: LUNN, agency: NORD'
    """
    return ", ".join(f"{name}: {text}" for name, text in facts)


def _person(person: Person) -> str:
    beside = (person.role, person.place, person.affiliation, person.contact)
    told = ", ".join(part for part in beside if part)
    return f"{person.name} ({told})" if told else person.name


def _told(*facts: tuple[str, str | None]) -> Facts:
    return tuple((name, text) for name, text in facts if text)
