"""Words of photo credits that belong to no one language, or that every press prints alike.

What a credit opens with, and its words of rights and licence, are in the languages' tables.
"""

from __future__ import annotations


def _entries(text: str) -> frozenset[str]:
    return frozenset(" ".join(entry.split()) for entry in text.split(",")) - {""}


# Openers and words of rights that the press of many languages prints, beside the common table's.
OPENERS: frozenset[str] = _entries("copyright, photocredit, ph., foto ©, photo ©, text and photos")
RIGHTS: frozenset[str] = _entries("no credit, royalty free, uncredited, via reuters")

# Stand behind a name and make it a credit: "張三 攝", "山田太郎撮影", "현대건설 제공".
CLOSERS: frozenset[str] = _entries(
    """
    撮影, 提供, 写真, 寫真, 撮影・提供, 写真提供, 摄, 攝, 摄影, 攝影, 供图, 供圖, 图, 圖, 图片,
    资料图, 資料圖, 画像, 代表撮影, 공동취재단, 제공, 촬영, 사진, 기자, 記者, 记者, 写真部,
    자료사진, 캡처, 갈무리, 촬영기자, 사진기자, 資料写真, 摄影报道, 報道写真, 供稿, 发, 發
    """
)

# The same in scripts with spaces, as the last word: "Ana Ruiz photo", "J. Jonaičio nuotr."
LAST_WORDS: frozenset[str] = _entries(
    """
    felvétele, felvételei, fotója, nuotr, nuotrauka, nuotraukos, photo, photograph, photos
    """
)

# Open a caption, set off by a bracket, a dash or a colon: "FILE - The mayor ...", "(FILES) ...".
OF_ARCHIVES: frozenset[str] = _entries(
    """
    file, filed, files, file image, file photo, file pic, file picture, undated photo,
    archiv, archivaufnahme, archivbild, archivfoto, symbolbild, symbolfoto, themenbild,
    archive, archives, image d'archives, photo d'archive, photo d'archives,
    photo d'illustration,
    archivo, foto archivo, foto de archivo, fotografía de archivo, imagen de archivo,
    imatge d'arxiu, arquivo, foto de arquivo, imagem de arquivo, imagem ilustrativa,
    archivio, foto d'archivio, foto di archivio, immagine d'archivio,
    archief, archiefbeeld, archieffoto, arkiv, arkivbild, arkivbillede, arkivfoto, genrebild,
    illustrasjonsfoto, illustrationsbild, illustrationsfoto, arkisto, arkistokuva, kuvituskuva,
    archivní foto, archivní snímek, ilustrační foto, ilustrační snímek, archiwum,
    fotografia archiwalna, zdjęcie archiwalne, zdjęcie ilustracyjne, архив, архивное фото,
    фото из архива, архів, архівне фото, ілюстративне фото, arşiv, arşiv fotoğrafı, archív,
    archív felvétel, illusztráció, fotografie de arhivă, imagine de arhivă, asociatyvi nuotr,
    αρχείο, φωτογραφία αρχείου, ảnh tư liệu, ảnh minh hoạ, ảnh minh họa, foto arsip, arsip,
    資料写真, 資料圖片, 資料照片, 资料图, 资料图片, 资料照片, 자료사진, 자료 사진, أرشيف,
    صورة أرشيفية, צילום ארכיון, תמונת ארכיון, फाइल फोटो, फ़ाइल फ़ोटो, picha ya maktaba
    """
)

# Open what a copyright sign grants or forbids, and name nobody: "© Licencja na publikację".
LICENCES: frozenset[str] = _entries(
    """
    licence, licencia, licencja, licença, licens, license, licenza, licenţă, lisans, lizenz,
    лицензия
    """
)

# End what says who gave a photo: "Bệnh viện cung cấp", "vom Krankenhaus zur Verfügung gestellt".
GIVEN: frozenset[str] = _entries(
    """
    bereitgestellt, zur verfügung gestellt, cung cấp, cedida, cedido, cedidas, fourni, fournie,
    fornecida, fornita, provided, supplied, submitted, udostępnione, poskytnuto, предоставлено,
    надано, beschikbaar gesteld
    """
)

# Say whose news it is as often as whose photo: "Quelle: dpa" below a text.
SOURCES: frozenset[str] = _entries(
    """
    source, sources, quelle, quellen, kilde, kilder, källa, källor, bron, bronnen, fuente, fuentes,
    fonte, fonti, fontes, źródło, źródła, zdroj, zdroje, источник, источники, джерело, джерела,
    kaynak, kaynaklar, forrás, források, sursa, surse, šaltinis, πηγή, πηγές, lähde, lähteet,
    heimild, heimildir, nguồn, sumber, المصدر, מקור, स्रोत, chanzo, umthombo, 出典, 来源, 來源, 출처
    """
)

# Between an agency and its reporter: "新华社记者张伟摄".
REPORTERS: frozenset[str] = _entries("记者, 記者, 기자, 特派員, 특파원")

# Between the name of a photographer and whom the photo was taken for or handed on by.
LINKS: frozenset[str] = _entries(
    """
    via, for, für, pour, para, per, voor, för, til, dla, pro, für die, through, by, von, de,
    par
    """
)

# Behind words of rights, in front of who gave the photo: "cedida por". "de" and "of" are not
# among them: "foto de archivo de Ana Ruiz" says who is in it.
GIVEN_BY: frozenset[str] = _entries(
    """
    af, av, by, da, dal, dalla, dall, door, durch, from, od, par, por, przez, via, von
    """
)

# The one of them that always hands a photo on, in the press of every language.
VIA = "via"

# End a sentence that claims all rights; it names nobody.
RESERVED: tuple[str, ...] = ("reserved", "réservés", "vorbehalten", "reservados", "riservati")

# Parts of words that say what kind of picture it is, and nothing of whose: "Archivbild".
PICTURE_KINDS: tuple[str, ...] = (
    "bild",
    "foto",
    "photo",
    "image",
    "picture",
    "pic",
    "footage",
    "montage",
    "画像",
    "사진",
)

# The same in words of ``OF_ARCHIVES``.
PICTURES: tuple[str, ...] = ("aufnahme", "beeld", "kuva", "写真", "图", "圖", "照片")

# Label a caption: "Image caption, A ferry leaves Port Ann". They are no part of it.
CAPTION_LABELS: frozenset[str] = _entries(
    """
    caption, image caption, photo caption, picture caption, video caption, bildunterschrift,
    bildtext, bildbeschreibung, légende, légende image, pie de foto, pie de imagen, didascalia,
    legenda, bijschrift, fotobijschrift, billedtekst, billedtext, bildetekst, kuvateksti,
    podpis, popisek, képaláírás, leírás, подпись, підпис, λεζάντα, resim yazısı, keterangan,
    keterangan gambar, chú thích, تعليق على الصورة, التعليق على الصورة, שורת תמונה, इमेज कैप्शन,
    图像说明, 圖像說明, 이미지 캡션, 画像説明, 画像の説明, подпись к фото, підпис до фото,
    legenda da foto, legenda da imagem, légende de la photo, image légende
    """
)

# Say where somebody stands in the photo, in brackets: they stay in the caption.
PLACES_IN_PHOTO: frozenset[str] = _entries(
    """
    l, r, m, c, li, re, mi, l., r., m., c., li., re., mi., left, right, centre, center, middle,
    top, bottom, back, front, foreground, background, v.l., v.l.n.r., vl, vr, h., v., hinten,
    vorne, vorn, links, rechts, mitte, oben, unten, g., d., gauche, droite, à gauche, à droite,
    au centre, izquierda, derecha, centro, i, d, i., izq., dcha., izda., esquerda, direita,
    sinistra, destra, al centro, midden, venstre, højre, høyre, midten, i midten, t.v., t.h.,
    t v, t h, till vänster, till höger, vänster, höger, vas., oik., kesk., keskellä, vasemmalla,
    oikealla, f.v., f.h., od lewej, z lewej, z prawej, po lewej, po prawej, w środku, vlevo,
    vpravo, uprostřed, balra, jobbra, b, j, k, középen, balról, jobbról, stânga, dreapta,
    centru, solda, sağda, ortada, kiri, kanan, tengah, trái, phải, giữa, слева, справа,
    в центре, посередине, ліворуч, праворуч, у центрі, зліва, αριστερά, δεξιά, κέντρο, يمين,
    يسار, وسط, מימין, משמאל, במרכז, बाएं, दाएं, 左, 右, 中, 中央, 左から, 右から, 왼쪽, 오른쪽,
    가운데, 왼쪽부터, 오른쪽부터, kushoto, kulia, kairėje, dešinėje, centre left, far left,
    far right, second left, second right, from left, above, below, inset, pictured
    """
)

# Heads of names of offices, companies, papers and institutions that hand photos out.
ORGANISATION_WORDS: frozenset[str] = _entries(
    """
    police, university, college, school, museum, gallery, library, ministry, department, office,
    council, court, district, government, parliament, senate, embassy, commission, authority,
    agency, institute, foundation, society, association, federation, hospital, clinic, army,
    navy, forces, fire, rescue, service, services, news, times, press, herald, gazette, tribune,
    journal, magazine, media, network, television, tv, radio, broadcasting, channel, studio,
    studios, pictures, films, film, productions, production, entertainment, records, music,
    theatre, theater, opera, festival, orchestra, images, image, photo, photos, photography,
    stock, archive, archives, collection, creative, commons, digital, company, corporation,
    corp, inc, ltd, llc, plc, group, holding, partners, bank, airlines, motors, airport,
    railway, technologies, systems, labs, solutions, club, team, sports, sport, center, centre,
    hotel, estate, design, architects, project, campaign, committee, board, factory, nasa, esa,
    noaa, maps, earth, satellite, instagram, facebook, twitter, youtube, tiktok, telegram,
    whatsapp, google, netflix, disney, linkedin, reddit, wikipedia, weather, survey, city, town,
    republic, kingdom, polizei, feuerwehr, bundeswehr, bundespolizei, landespolizei,
    universität, hochschule, schule, verlag, zeitung, zeitungsverlag, nachrichten, ministerium,
    bundesministerium, gemeinde, stadt, landkreis, verein, verband, gmbh, ag, kg, ug, e.v., ev,
    stiftung, kirche, archiv, stadtarchiv, bundesarchiv, presse, pressestelle, fotografie, foto,
    fotos, bild, grafik, infografik, agentur, redaktion, klinik, klinikum, amt, landesamt,
    bundesamt, zentrale, bibliothek, staatskanzlei, regierung, partei, gesellschaft, werke,
    stadtwerke, filmverleih, policía, universidad, ayuntamiento, gobierno, ministerio, museo,
    fundación, archivo, guardia, presidencia, congreso, senado, diario, noticias, editorial,
    cortesía, agencia, bomberos, fotografía, imágenes, archivos, prensa, consejería, junta,
    comunidad, asociación, federación, policia, universidade, câmara, governo, ministério,
    museu, fundação, arquivo, prefeitura, presidência, jornal, bombeiros, divulgação,
    assessoria, secretaria, polizia, carabinieri, comune, regione, ministero, università,
    fondazione, archivio, ufficio, teatro, stampa, vigili, protezione, civile, gendarmerie,
    université, mairie, gouvernement, ministère, musée, fondation, préfecture, élysée, théâtre,
    éditions, agence, région, département, pompiers, mission, politie, universiteit, gemeente,
    ministerie, stichting, archief, brandweer, rijksoverheid, krant, beeld, politi, politiet,
    universitet, universitetet, kommune, ministeriet, departementet, forlag, forlaget, museet,
    arkiv, arkivet, teatret, forsvaret, avisen, avis, polisen, kommun, regeringen,
    regeringskansliet, förlag, förlaget, räddningstjänsten, teatern, tidningen, myndigheten,
    försvarsmakten, poliisi, yliopisto, kaupunki, ministeriö, arkisto, eduskunta,
    valtioneuvosto, puolustusvoimat, lögreglan, háskóli, ráðuneytið, policja, uniwersytet,
    ministerstwo, muzeum, archiwum, urząd, straż, fundacja, wydawnictwo, gazeta, kancelaria,
    policie, univerzita, ministerstvo, úřad, zprávy, noviny, deník, hasiči, vláda, rendőrség,
    egyetem, minisztérium, múzeum, levéltár, hivatal, poliția, universitatea, ministerul,
    primăria, guvernul, muzeul, arhiva, ziarul, emniyet, üniversitesi, belediyesi, bakanlığı,
    müdürlüğü, müzesi, gazetesi, arşivi, valiliği, cumhurbaşkanlığı, polisi, universitas,
    kementerian, pemprov, pemkot, istimewa, humas, pemerintah, công an, đại học, báo, ubnd,
    полиция, университет, министерство, мвд, мид, мчс, музей, архив, газета, правительство,
    администрация, прокуратура, суд, фонд, пресс-служба, прес-служба, поліція, університет,
    міністерство, офіс, днс, αστυνομία, πανεπιστήμιο, υπουργείο, δήμος, μουσείο, γραφείο,
    αρχείο, εφημερίδα, وزارة, جامعة, شرطة, صحيفة, قناة, مكتب, حكومة, رئاسة, قوات, משטרת, משטרה,
    אוניברסיטת, משרד, דוברות, דובר, עיריית, צה"ל, पुलिस, विश्वविद्यालय, मंत्रालय, विभाग, सरकार
    """
)
