"""Words inside bylines that no language's table holds apart: what follows a name, and whose it is.

What belongs: short function words and heads of names of papers and institutions, all languages
together, lower case. What stays out: openers, joiners, roles and staff, which each language's
own table has.
"""

from __future__ import annotations

from newsparse.cues.words import Words


def _entries(text: str) -> Words:
    return frozenset(" ".join(entry.split()) for entry in text.split(",")) - {""}


# Openers that are a mere preposition: a single name behind them is an author ("By Prince").
PREPOSITIONS: Words = _entries(
    """
    by, von, par, por, door, av, af, oleh, bởi, od, przez, autor, autorka, από, του, της,
    מאת, بقلم, द्वारा, na, ngu, ka, eftir, szerző, írta, yazan, written by, words by, text
    by, reporting by, report by, story by
    """
)

# Stand in front of people who did not write: photographers are in the credit openers.
NOT_AUTHORS: Words = _entries(
    """
    editing by, edited by, editing, writing and editing by, translated by, translation by,
    translation, produced by, production by, video by, photo by, photos by, fact-checked
    by, fact checked by, reviewed by, medically reviewed by, graphics by, graphic by,
    illustration by, illustrations by, presented by, layout, redigatur, redigiert von,
    bearbeitet von, übersetzung, übersetzung von, übersetzt von, aus dem englischen von,
    produktion, kamera, schnitt, ton, traduction, traduit par, traduit de l'anglais par,
    édité par, mise en page, édition, traducción, traducido por, traducción de, editado
    por, edición, edición de, traduzione, traduzione di, tradotto da, a cura editoriale
    di, tradução, traduzido por, edição, edição de, vertaling, vertaald door,
    eindredactie, oversættelse, oversat af, oversettelse, oversatt av, redigering,
    översättning, översatt av, käännös, kääntänyt, þýðing, tłumaczenie, tłumaczył,
    tłumaczyła, redakcja, překlad, přeložil, přeložila, vertė, fordította, szerkesztette,
    traducere, traducerea, editare, çeviri, çeviren, editör, penyunting, penerjemah,
    editor, biên tập, biên dịch, mhariri, umhleli, μετάφραση, επιμέλεια, перевод, перевёл,
    перевела, редактор, переклад, переклав, переклала, ترجمة, تحرير, תרגום, עריכה, अनुवाद,
    संपादन, 編集, 翻訳, 訳, 责编, 责任编辑, 编辑, 翻译, 責任編輯, 編輯, 번역, 편집
    """
)

# Between a name and the paper or institution the person writes for.
AFFILIATIONS: Words = _entries(
    """
    for, of, at, with, special to, special for, für, bei, pour, pour le, chez, para, de,
    del, do, da, per, voor, bij, för, dla, pro, για, для, عن, من, עבור, के लिए, untuk
    """
)

# A name of two words and more that begins or ends like this is no person's.
ORGANISATIONS: Words = _entries(
    """
    news, times, post, daily, herald, tribune, gazette, journal, chronicle, press,
    magazine, media, group, network, radio, television, tv, fm, university, institute,
    college, school, foundation, center, centre, council, association, society, ministry,
    department, bureau, service, services, agency, online, digital, sport, sports, weekly,
    express, observer, standard, independent, telegraph, guardian, mail, courier, review,
    report, report, reports, today, zeitung, nachrichten, anzeiger, blatt, bote, kurier,
    rundschau, presse, allgemeine, morgenpost, universität, institut, stiftung, verlag,
    gesellschaft, verband, hochschule, rundfunk, université, fondation, agence, quotidien,
    universidad, universidade, instituto, diario, diário, periódico, jornal, fundación,
    agencia, agência, noticias, notícias, università, istituto, giornale, corriere,
    gazzetta, agenzia, notizie, universiteit, krant, dagblad, nieuws, universitet,
    tidning, tidningen, tidende, avis, avisen, nyheter, nyheder, bladet, yliopisto,
    sanomat, uutiset, fréttir, uniwersytet, gazeta, dziennik, univerzita, noviny, deník,
    universitetas, egyetem, hírek, lap, universitatea, ziarul, üniversitesi, gazetesi,
    ajansı, universitas, berita, harian, đại học, báo, chuo, habari, εφημερίδα, νέα,
    πανεπιστήμιο, университет, институт, газета, новости, агентство, університет, новини,
    جامعة, صحيفة, وكالة, אוניברסיטת, עיתון, विश्वविद्यालय, समाचार, ltd, inc, gmbh, ag,
    llc, co, corp
    """
)

# Newsroom signatures end like this: "Gear Team", "Web Desk", "9News Staff", "MM-Redaktion".
STAFF_HEADS: Words = _entries(
    """
    team, staff, desk, newsroom, redaktion, rédaction, redacción, redação, redazione,
    redactie, redaktionen, redaksjonen, toimitus, ritstjórn, redakcja, redakce, redakcija,
    szerkesztőség, redacția, redactia, servisi, redaksi, board, correspondents, bureau,
    agencies, agenturen
    """
)

# An article and one word is a paper, not a person: "Les Nouvelles", "The Echo", "Der Bote".
ARTICLES: Words = _entries("the, les, los, las, der, die, das, het, il, gli, os, el, la, le, lo, i")

# Words that a place begins or ends with.
PLACE_BEGINNINGS: Words = _entries(
    """
    new, san, santa, santo, são, saint, st, st., los, las, bad, port, porto, puerto,
    north, south, east, west, northern, southern, eastern, western, cape, fort, mount,
    rio, tel, abu, addis, kuala, nowy, nova, novi, ciudad, cidade, villa, vila, buenos,
    hong, kuwait, kota, bandar, ho, hà, tp, tp., ramat, beit, beer, petah, nizhny, нижний,
    санкт, новый, άγιος, central, greater, upper, lower, lake, costa, sierra, ras, al,
    guinea, sri, burkina
    """
)
PLACE_ENDINGS: Words = _entries(
    """
    city, town, island, islands, beach, county, heights, springs, falls, valley, bay,
    airport, province, state, republic, am, main, island., d.c, d.c., d.c, dc, uk, us,
    u.s, usa, capital, aires, lumpur, ababa, kong, paulo, janeiro, aviv, dhabi, salvador,
    francisco, angeles, diego
    """
)

# In front of a role noun, part of the job title: "Deputy Editor", "Senior Reporter".
ROLE_MODIFIERS: Words = _entries(
    """
    senior, junior, deputy, chief, assistant, associate, managing, executive,
    contributing, staff, special, foreign, national, international, political,
    parliamentary, diplomatic, economics, business, sports, sport, health, science,
    environment, education, culture, arts, technology, tech, crime, court, legal, local,
    digital, online, night, news, features, investigative, data, social, media, world,
    regional, city, metro, court, guest, freelance, former, global, head, lead, principal,
    trainee, religion, defence, defense, security, climate, energy, transport, consumer,
    lifestyle, showbiz, entertainment, money, travel, food, football, royal, politics,
    opinion, europe, asia, africa, washington, brussels, white, video, web, content,
    audience, community, breaking, general, current, our, own, stellvertretender,
    stellvertretende, leitender, leitende, freier, freie, politischer, politische,
    wirtschaftspolitischer, grand, envoyé, envoyée, correspondant, vice, redactor, jefe,
    jefa, enviado, enviada, especial, caporedattore
    """
)

# Between agencies, or between a writer and an agency: "AFP mit Material von dpa".
MATERIAL: Words = _entries(
    """
    with, with material from, with files from, with inputs from, with input from, with
    agency inputs, with reporting by, with additional reporting by, additional reporting
    by, mit, mit material von, mit material der, mit agenturmaterial von, unter verwendung
    von, mit informationen von, mit inhalten von, avec, avec des informations de, con, con
    información de, con informaciones de, con material de, com, com informações de, met,
    met medewerking van, met materiaal van, med, med materiale fra, z, za, via, с, с
    использованием материалов, за матеріалами, με, με πληροφορίες από, cu, cu informații
    de la, dengan, ile, s využitím, při využití, z wykorzystaniem, source, quelle, fonte,
    fuente
    """
)

# Particles that every press prints in names of other countries.
PARTICLES: Words = _entries(
    """
    van, der, den, de, la, le, von, zu, zum, zur, du, del, della, di, da, do, dos, das,
    ter, ten, te, al, el, bin, binti, ibn, ben, af, av, y, e, i, san, st, ap, ab, ua, nic,
    ní, ó, mac, vom, op, 't
    """
)

# English function words: in a title's capitals they tell a headline from a name.
TITLE_WORDS: Words = _entries(
    """
    the, of, and, to, in, is, that, for, it, on, was, with, as, at, be, this, from, are,
    have, has, his, their, which, but, not, or, were, been, had, who, more, than, about,
    after, into, over, could, when, there, what, also, out, up, if, your, our, we, my,
    how, why, where, these, those, its, they, i, by, new, all, vs, via
    """
)

# Openers that stand in the notes of a language's table, with authors behind them all the same.
CONTRIBUTORS: Words = _entries(
    """
    writing by, reporting and writing by, reporting by, additional reporting by, with
    reporting by, words, story and photos by, mitarbeit, unter mitarbeit von, avec la
    collaboration de, con la colaboración de, con la collaborazione di, com a colaboração
    de, m.m.v, met medewerking van
    """
)

# In front of a genre that opens a byline: "Ein Kommentar von", "An essay by".
INDEFINITE: Words = _entries(
    "a, an, ein, eine, der, die, das, un, una, une, uno, um, uma, en, et, een, ett"
)

# Words of the tables of particles that are a preposition or an article more often.
NO_PARTICLES: Words = _entries(
    "of, the, im, am, an, at, in, on, auf, des, dem, aus, pour, par, sur"
)

# A word with such an ending is a noun or an adjective, not a name.
WORD_ENDINGS: tuple[str, ...] = tuple(
    sorted(
        _entries(
            """
            tion, tions, ción, ciones, ção, ções, zione, zioni, sión, ität, keit, heit,
            schaft, ung, ungen, ismus, ische, ischer, isches, ischen, liche, licher,
            liches, lichen, ments, ment, ness, ility, ological, ational, miento, mente,
            ología, politik, ungen, iert, ogie, ísticas, ística, ología, ological
            """
        )
    )
)

# Particles that open a phrase more often than a name, where nothing else speaks for a name.
PREPOSITIONAL: Words = _entries("zu, zum, zur, vom, das, à, av, af, y, e, i, te, op, ab, an")

# Behind a name they make a sentence of it: "Ana Ruiz is political editor".
VERBS: Words = _entries(
    """
    is, was, are, were, has, have, had, says, said, will, who, ist, war, hat, sagt, est,
    était, a, es, era, è, é, foi, er, är, var, on, oli, jest, był, była, je, byl, byla,
    yra, van, este, adalah, là, ni, είναι, был, была, є
    """
)

# Stand for further authors who are not named: "By Ana Ruiz and others".
AND_OTHERS: Words = _entries(
    "others, more, al, andere, autres, otros, outros, altri, anderen, andre, andra"
)
