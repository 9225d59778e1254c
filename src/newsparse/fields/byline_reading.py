"""Reads the items of a byline into people and agencies, for scripts with spaces.

Decides whom a place, a role or a paper belongs to, and whether what is left over is too much
for a byline.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from newsparse.cues.bylines import AND_OTHERS, PREPOSITIONAL
from newsparse.cues.merged import words
from newsparse.cues.places import PLACES
from newsparse.cues.plain_words import PLAIN_WORDS
from newsparse.fields.agencies import is_agency
from newsparse.fields.byline_draft import Draft, Reading
from newsparse.fields.byline_found import Found
from newsparse.fields.byline_items import Item, items_of
from newsparse.fields.byline_kinds import is_organisation
from newsparse.fields.byline_parts import found_in
from newsparse.fields.byline_words import byline_words
from newsparse.fields.names import has_given_name, is_plain
from newsparse.shapes import bylines as shapes
from newsparse.values import Person

_STAFF = words("staff")
_ROLES = words("roles")
_KICKERS = words("kickers")
MOST_STRANGERS = 4
_TAIL_LEADS = frozenset({"|", "time", "(", ")", "/"})


def read_spaced(text: str) -> Reading | None:
    """Who is named in a line; None where it is no byline.

    Args:
        text: white space folded, in a script with spaces.
    """
    found = byline_words(text)
    signs = {"dated"} if any(word.kind == "time" for word in found) else set()
    if found and found[-1].text in (".", "*", ":"):
        signs.add("stopped")
        found = found[:-1]
    items = items_of(found)
    reading = _read_items(text, items, signs)
    if reading is None:
        # "National, Top Story | Published: 5 hours ago | Written by Ana Ruiz"
        for position, item in enumerate(items[1:], 1):
            if item.opener is not None and item.opener.is_authors and item.opener.sure:
                parted = item.lead in ("|", "time")
                return _read_items(text, items[position:], signs) if parted else None
    return reading


def _read_items(text: str, items: Sequence[Item], signs: set[str]) -> Reading | None:
    reading = _read_writers(text, items, signs)
    if reading is None and any(i.opener and i.opener.is_listed for i in items):
        # "Edited by Ana Ruiz": nobody else is named.
        listed = [
            item._replace(opener=item.opener._replace(is_authors=True))
            if item.opener and item.opener.is_listed
            else item
            for item in items
        ]
        reading = _read_writers(text, listed, signs)
    return reading


def _read_writers(text: str, items: Sequence[Item], signs: set[str]) -> Reading | None:
    draft = Draft(signs=set(signs))
    writes = True
    for item in items:
        if item.lead == "(" and item.opener and not item.words and draft.people:
            # "Ana Ruiz (text), Ben Okafor (photos)"
            if not item.opener.is_authors:
                draft.people.pop()
            continue
        if item.opener is not None:
            writes = item.opener.is_authors
            if writes:
                draft.signs.add("opened" if item.opener.sure else "weak")
        elif item.lead in ("|", "time"):
            writes = True
        if writes and (not item.words or not _read_item(text, item, draft)):
            return None
    return _judged(draft)


def _read_item(text: str, item: Item, draft: Draft) -> bool:
    """Add what an item says to the draft; False where the line is no byline for it."""
    found = found_in(text, item.words)
    whole = text[item.words[0].start : item.words[-1].end]
    if not found.is_known:
        return _is_bearable(whole, item, draft)
    stands_alone = found.place == whole and item.opener is not None
    if stands_alone and " " in whole and whole.lower() not in PLACES:
        # Behind an opener "San Kim" is a person.
        found = Found(name=found.place)
    if found.contact and draft.people and not found.name:
        draft.give("contact", found.contact)
    if found.name:
        return _add_name(found, item, draft)
    said = (
        (found.agency, _add_agency),
        (found.loose, _add_loose),
        (found.role, _add_role),
        (found.place, _add_place),
        (found.affiliation, _add_affiliation),
    )
    kept = [add(fact, item, draft) for fact, add in said if fact]
    return all(kept) if kept else bool(draft.people)


def _add_agency(agency: str, _: Item, draft: Draft) -> bool:
    draft.agencies.append(agency)
    return True


def _is_bearable(whole: str, item: Item, draft: Draft) -> bool:
    """Whether words nobody knows may stand here: behind a mark, once somebody is named."""
    is_named = bool(draft.people or draft.agencies)
    if item.lead == "and" and whole.lower() in AND_OTHERS:
        return is_named and draft.is_opened
    signature = shapes.SIGNATURE.fullmatch(whole)
    if signature and draft.agencies:
        if item.lead == "/" or draft.is_opened:
            draft.agencies.append(signature.group(1))
        return True
    if is_named and draft.is_opened:
        return item.lead in _TAIL_LEADS or (item.lead == "," and "dated" in draft.signs)
    if item.lead not in ("|", "time", ")") or len(item.words) > MOST_STRANGERS:
        return False
    if not is_named or "dated" not in draft.signs:
        draft.signs.add("lost")
    draft.signs.add("strange")
    return True


def _add_name(found: Found, item: Item, draft: Draft) -> bool:
    name = found.name or ""
    is_behind = bool(draft.people) and item.lead in _TAIL_LEADS | {","}
    is_shouted = name.isupper() and bool(draft.people) and not draft.people[-1].name.isupper()
    if is_behind and (is_shouted or is_plain(name)):
        # "von Ana Meier, RADIO ELBTAL", "Ana Ruiz | World News"
        if name.lower() not in _KICKERS:
            draft.give("affiliation", name)
        return is_shouted or item.lead != "," or draft.is_opened
    if not _is_believed(found, item, draft):
        return False
    draft.add(Person(name, found.role, None, found.affiliation, found.contact), item.lead)
    if found.place:
        draft.give("place", found.place, shared=True)
    if found.role or found.contact:
        draft.signs.add("role")
    if found.agency:
        draft.agencies.append(found.agency)
    for more in found.more_names:
        draft.add(Person(more), ",")
    return True


def _is_believed(found: Found, item: Item, draft: Draft) -> bool:
    """Whether the form of a name is enough here; without an opener more must speak for it."""
    name = found.name or ""
    if item.opener is not None:
        return not all(part in PLAIN_WORDS for part in name.lower().split())
    if " " not in name and not (draft.is_opened and draft.people and item.lead in ("and", ",")):
        return False
    parts = name.lower().split()
    if is_plain(name) or (len(parts) > 2 and not PLAIN_WORDS.isdisjoint(parts[1:])):
        return False
    if draft.is_opened or found.role:
        return True
    if found.affiliation and not is_organisation(found.affiliation):
        return False
    first = name.split()[0].lower()
    has_case = any(c.isupper() for c in name)
    return has_given_name(name) or (has_case and first not in PREPOSITIONAL)


def _add_loose(word: str, item: Item, draft: Draft) -> bool:
    """A single capitalised word: a person behind an opener, mostly a place behind a person."""
    is_word = word.lower() in PLAIN_WORDS
    if item.opener is not None:
        is_person = not item.opener.particle or has_given_name(word)
        return item.opener.sure and is_person and not is_word and _add_single(word, item, draft)
    if not draft.people:
        draft.signs.add("lost")
        return bool(draft.agencies) or item.lead in ("|", "time")
    are_single = all(" " not in person.name for person in draft.people)
    if item.lead == "and" or (item.lead == "," and draft.is_opened and are_single):
        return draft.is_opened and not is_word and _add_single(word, item, draft)
    if is_word:
        return item.lead != ","
    if item.lead in ("glue", "with"):
        draft.give("affiliation", word)
    else:
        draft.give("place", word, shared=True)
    return True


def _add_single(word: str, item: Item, draft: Draft) -> bool:
    draft.add(Person(word), item.lead)
    return True


def _add_role(role: str, item: Item, draft: Draft) -> bool:
    if not draft.people:
        if draft.is_opened and not draft.agencies:
            draft.agencies.append(role)
            return True
        draft.waiting["role"] = role
        return True
    draft.signs.add("role")
    last = role.lower().split()[-1]
    draft.give("role", role, shared=last.endswith("s") and last[:-1] in _ROLES)
    return True


def _add_place(place: str, item: Item, draft: Draft) -> bool:
    if draft.people:
        person = draft.people[-1]
        if item.lead == "," and person.place:
            draft.people[-1] = attrs.evolve(person, place=f"{person.place}, {place}")
        else:
            draft.give("place", place, shared=True)
        return True
    if draft.agencies:
        return True
    draft.waiting["place"] = place
    return item.opener is None


def _add_affiliation(paper: str, item: Item, draft: Draft) -> bool:
    if item.opener is not None and not is_organisation(paper) and not paper.isupper():
        return False
    if item.lead == "with" or (not draft.people and draft.is_opened):
        draft.agencies.append(paper)
        return True
    if item.words[0].lower == "special" and not draft.people:
        lead = " ".join(word.text for word in item.words)
        draft.agencies.append(lead)
        return True
    if draft.people:
        draft.give("affiliation", paper)
        draft.signs.add("role")
        return True
    if draft.agencies:
        return True
    draft.signs.add("lost")
    if "dated" in draft.signs and "strange" not in draft.signs and shapes.ACRONYM.fullmatch(paper):
        draft.agencies.append(paper)
    return True


def _is_firm(agency: str) -> bool:
    """Whether a signature alone on its line is one: "Redaktion" may be a button."""
    return is_agency(agency) or " " in agency


def _judged(draft: Draft) -> Reading | None:
    signs = draft.signs
    if not draft.people and not draft.agencies:
        return None
    if "stopped" in signs and not draft.is_opened:
        return None
    if "weak" in signs and any(" " not in p.name or is_plain(p.name) for p in draft.people):
        return None
    if draft.is_opened:
        strength = "opened"
    elif "lost" in signs and not ("dated" in signs and draft.agencies):
        return None
    elif not draft.people:
        if len(draft.agencies) == 1 and not (
            _is_firm(draft.agencies[0]) or ("dated" in signs and draft.agencies[0].isupper())
        ):
            return None
        strength = "agency"
    elif draft.agencies and "dated" not in signs:
        strength = "mixed"
    elif "role" in signs:
        strength = "role"
    elif "dated" in signs:
        strength = "dated"
    elif any(has_given_name(person.name) for person in draft.people):
        strength = "named"
    else:
        strength = "bare"
    return Reading(
        people=tuple(dict.fromkeys(draft.people)),
        agencies=tuple(dict.fromkeys(draft.agencies)),
        strength=strength,
    )
