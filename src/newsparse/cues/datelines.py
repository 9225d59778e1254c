"""Words that tell a dateline from other openings of a paragraph.

Lower case. What belongs: labels printed in front of a text as a place would be ("update -",
"tv channel:"), and first words of speech, which show that the capitals in front of a colon name
a speaker. What stays out: kickers, openers and furniture, which are in each language's own table.
"""

from __future__ import annotations

from newsparse.cues.words import Words


def _entries(text: str) -> Words:
    return frozenset(entry.strip() for entry in text.replace("\n", ",").split(",")) - {""}


# Stand where a place would stand, and are none.
NOT_PLACES = _entries("""
    a, q, b, c, d, e, v, m, s, t, f, p, r, i, advisory, alert, answer, background, bonus, breaking
    bulletin, by the numbers, caution, channel, cost, date, day, developing, director, double
    draw, embargoed, example, exclusive, fact, false, faq, file, film, final, first, flash, frage
    antwort, free, friday, full time, game, guest, half time, half-time, host, important, info
    inside, introduction, join, just in, key, kick-off, kick off, kickoff, killer, last, live
    live stream, location, lead, listen, look, match, monday, more, new, next, no, note, notes
    now, odds, officials, ok, part, photo, photos, pictured, picture, plus, poll, prediction
    price, question, rating, read, reminder, report, result, results, rule, rumour, saturday
    score, scores, second, series, source, sources, spoiler, spoilers, start, status, step
    stream, summary, sunday, team, team news, teams, the latest, third, thursday, time, tip, tips
    today, top, topic, true, tuesday, tv, tv channel, tv channels, update, updated, updates, urgent
    venue, verdict, versus, video, vs, warning, watch, watch live, wednesday, what, when, where
    who, why, how, winner, with, write, wrong, yes, you, your
    spoiler alert, nato, unicef, unesco, fifa, uefa, opec, asean, interpol, brexit, bitcoin
    aktuell, achtung, fazit, hinweis, info, infos, korrektur, liveticker, meinung, stand, tipp
    wichtig, termin, termine, preis, preise, ergebnis, tabelle, übersicht, zahlen, ort, zeit
    última hora, urgente, atención, actualización, exclusiva, nota, aviso, vídeo, en vivo
    en directo, exclusif, alerte, direct, mise à jour, vidéo, aggiornamento, esclusiva, diretta
    urgent, exclusivo, ao vivo, urgente, son dakika, özel, canlı, breaking news
    срочно, молния, эксклюзив, обновлено, видео, фото, терміново, оновлено, відео
    速報, 独自, 解説, 写真, 動画, 関連記事, 更新, 注目, 快讯, 速递, 独家
    속보, 단독, 종합, 포토, 영상, 사진, 자료사진, 图, 图片, 圖, 圖片
""")

# A paragraph that begins so behind a colon is somebody speaking.
SPEECH_WORDS = _entries("""
    i, i'm, i’m, i've, i’ve, i'd, i’d, i'll, i’ll, we, we're, we’re, we've, we’ve, you, you're
    you’re, yes, no, yeah, well, my, me, our, us, thank, thanks, okay, ok, oh, so, sure, right
    absolutely, exactly, definitely, look, listen, please, hello, hi, good, actually, maybe
    perhaps, why, what, how, who, when, where, do, does, did, is, are, can, could, would, it's
    it’s, that's, that’s, there's, there’s, and, but, because, because, not, never, let's, let’s
    if, as, this, that, they, he, she, ja, nein, ich, wir, sí, yo, oui, non, je, nous, sì, io, noi
    não, eu, tak, nie, ano, ne, да, нет, я, мы, так, ні, ми, evet, hayır, ben, biz
""")
# "LINDI: IT's around noon" stays a dateline: the word in capitals opens a story.

# Close the Chinese and Japanese wire's opening: "新华社北京5月3日电".
WIRE_SIGNS = "电電讯訊"
# The paper itself in the place of an agency.
OWN_PAPER = _entries("本报, 本報, 本刊, 本社, 本网, 本網, 本台")

# Lower-case words inside place names: "Rio de Janeiro", "Frankfurt am Main", "Stoke upon Trent".
PLACE_PARTICLES = _entries("""
    de, del, di, da, do, dos, das, du, des, la, le, les, los, las, el, al, es, el-, d', d’, am, an
    der, den, dem, im, in, bei, ob, vor, auf, upon, on, under, by, the, of, sur, sous, en, lès, les
    aan, op, ten, ter, van, i, na, nad, pod, pri, på, i, s., u, и, на, над, за
""")
