"""The states of a page, decided as a whole: what a chain of lines cannot know is put right.

A chain knows a line's neighbours. That an article has one headline, one standfirst, that it is
signed once, only a look at the whole page can tell; where it tells another, the chain is asked
again with that much known.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.decode.headline import chosen
from newsparse.decode.page import SURE, Decoded, Told, decode, decoded_with_headlines
from newsparse.decode.signing import signed_once
from newsparse.decode.states import State
from newsparse.decode.strengths import Strengths
from newsparse.rules.evidence import FAR_AWAY, Said

CERTAIN = 0.99  # of a headline: no other line is asked for then
AHEAD = 0.1  # by which a standfirst further down must be the likelier one


def decided(said: Sequence[Said], strengths: Strengths) -> list[Decoded]:
    """The states of a page, with the probabilities that their labels are right.

    Lines far from all running text that stand together are one link of the chain.
    """
    links = links_of(said)
    return spread(_decided([said[i] for i in links], strengths), links, len(said))


def links_of(said: Sequence[Said]) -> list[int]:
    """The lines of a page without those that go on with a stretch of lines far from the text."""
    return [
        i
        for i, own in enumerate(said)
        if own is not FAR_AWAY or not i or said[i - 1] is not FAR_AWAY
    ]


def spread(found: Sequence[Decoded], links: Sequence[int], count: int) -> list[Decoded]:
    """What was found of the links of a chain, for each line of the page.

    Args:
        found: of each link.
        links: the first line of each.
        count: of the page's lines.
    """
    ends = [*links[1:], count] if links else []
    return [
        here for here, start, end in zip(found, links, ends, strict=True) for _ in range(start, end)
    ]


def _decided(said: Sequence[Said], strengths: Strengths) -> list[Decoded]:
    decoded, shares = decoded_with_headlines(said, strengths)
    headline = None
    present = next((i for i, here in enumerate(decoded) if here.state is State.HEADLINE), None)
    if present is not None and strengths.choice and shares[present] < CERTAIN:
        headline = chosen(said, shares, strengths, present)
    if headline and headline.line != present:
        again = decode(said, strengths, _known([headline.line], ()))
        decoded = again if again[headline.line].state is State.HEADLINE else decoded
    if stray := stray_standfirsts(decoded):
        titles = [i for i, here in enumerate(decoded) if here.state is State.HEADLINE]
        decoded = decode(said, strengths, _known(titles, stray))
    if headline and decoded[headline.line].state is State.HEADLINE:
        decoded[headline.line] = Decoded(State.HEADLINE, headline.probability)
    return signed_once(said, decoded)


def _known(headlines: Sequence[int], stray: Sequence[int]) -> Told:
    return {
        **dict.fromkeys(headlines, (State.HEADLINE, SURE)),
        **dict.fromkeys(stray, (State.STANDFIRST, -SURE)),
    }


def stray_standfirsts(decoded: Sequence[Decoded]) -> list[int]:
    """Lines that look like a standfirst, apart from those that most likely are it.

    Of two that are about as likely the first is it, which stands nearer to the headline.
    """
    groups: list[list[int]] = []
    for i, here in enumerate(decoded):
        if here.state is State.STANDFIRST:
            if groups and groups[-1][-1] == i - 1:
                groups[-1].append(i)
            else:
                groups.append([i])
    best = [max(decoded[i].probability for i in group) for group in groups]
    enough = max(best, default=0.0) - AHEAD
    kept = next((group for group, p in zip(groups, best, strict=True) if p >= enough), [])
    return [i for group in groups if group is not kept for i in group]
