"""Words in class, id and data attributes, each to what it says about the element.

A word is one whole part of a name: ``article__photo-credit`` is "article", "photo",
"credit". Two neighbours count joined as well: ``pull-quote`` is also "pullquote". What
belongs: words of newsrooms and web design, in any language. What stays out: words of layout
("row", "left", "wrap", "item", "inner"), words that mean too much ("content", "text",
"article", "block") unless joined with another, and names of one site's own system.
"""

from __future__ import annotations

from collections.abc import Mapping

_WORDS: Mapping[str, str] = {
    "caption": """
        caption captions cutline figcaption imagecaption photocaption picturecaption imgcaption
        mediacaption captiontext figurecaption imagedescription photodescription legend
        bildunterschrift bildtext bildunterzeile bildlegende legende légende leyenda epigrafe
        epígrafe didascalia bijschrift onderschrift billedtekst bildetekst kuvateksti myndatexti
        bildtexter piedefoto legenda imagelegend fotobijschrift imagetext imagetitle phototitle
        """,
    "credit": """
        credit credits copyright photocredit imagecredit photographer photographers photog
        imagecopyright photocopyright imagesource photosource bildnachweis bildquelle fotocredit
        bildrechte fotograf fotografo fotógrafo fotograaf photographe valokuvaaja urheber rights
        credito crédito creditos créditos copyrightholder imageauthor photoauthor attribution
        mediacredit picturecredit rightsholder bildcredit fotonachweis fotoquelle courtesy
        """,
    "byline": """
        byline bylines author authors authorname autor autoren autorin autores autora auteur
        auteurs autore autori writer writers reporter reporters contributor contributors firma
        firmas signature forfatter författare kirjoittaja journalist journalists verfasser
        redactor skribent toimittaja yazar penulis autorzy auteurnaam tekijä
        """,
    "bio": """
        bio biography authorbio authorbox authorprofile authordescription aboutauthor autorenbox
        autorbox aboutauthors authorcard authorfooter
        """,
    "headline": """
        headline headlines hed title articletitle posttitle entrytitle storytitle pagetitle
        newstitle articleheadline titel titre titulo título titular titolo überschrift
        ueberschrift schlagzeile otsikko rubrik tittel tytul nadpis naslov titulek baslik judul
        """,
    "kicker": """
        kicker kickers eyebrow overline topline roofline flag dachzeile spitzmarke antetitulo
        antetítulo pretitulo surtitre occhiello pretitle overtitle supertitle toptitle vinjett
        cintillo volanta spitzzeile flytitle sectionlabel sectionname articlesection
        """,
    "standfirst": """
        standfirst standfirsts deck dek subheadline subtitle subtitles subtitulo subtítulo subhed
        lead lede leadtext leadparagraph intro introtext introduction ingress ingres chapo chapô
        chapeau vorspann anriss abstract summary sumario entradilla bajada copete sottotitolo
        catenaccio perex anons sapo excerpt manchet undertittel underrubrik untertitel unterzeile
        einleitung articleintro articlesummary articlesubtitle articlelead articleexcerpt
        articledek articledeck keypoints highlights spot ozet
        """,
    "dateline": "dateline datelines",
    "time": """
        date dates datetime time timestamp published publishdate publishedat pubdate posted
        postdate entrydate articledate publicationdate updated update modified lastmodified
        datum zeit uhrzeit fecha hora ora heure data dato aika veröffentlicht lastupdated
        """,
    "body": """
        articlebody articlecontent articletext articlecopy storybody storycontent storytext
        entrycontent postcontent postbody contentbody bodycontent bodytext bodycopy textbody
        richtext newsbody newscontent paragraph paragraphs artikeltext fliesstext absatz parrafo
        párrafo paragrafo prose brödtext brodtext artikelinhalt articleparagraph textblock
        maincontent articlemain cuerpo
        """,
    "crosshead": """
        crosshead crossheading crossheadline subheading subhead subheader intertitle
        intertitulo intertítulo intertitre zwischentitel zwischenüberschrift ladillo
        zwischenueberschrift mellanrubrik mellemrubrik mellomtittel tussenkop mezititulek
        """,
    "pullquote": """
        pullquote pullquotes pullout quotebox zitat zitatbox destacado blockquote quote quotes
        citation citaat citat
        """,
    "figure": """
        figure figures image images img photo photos picture pictures foto fotos bild bilder
        gallery galleries slideshow carousel lightbox galerie bildergalerie fotostrecke galeria
        galería bildstrecke imagen imagem immagine illustration heroimage leadimage featuredimage
        thumbnail kuva obrazek
        """,
    "video": "video videos player videoplayer audio audioplayer podcast livestream",
    "related": """
        related relateds relatedarticles relatedlinks relatedposts recommended recommendation
        recommendations recirc recirculation morenews moreon morefrom morestories readmore
        readalso alsoread seealso readnext upnext similar popular trending mostread mostpopular
        mostviewed topstories latest latestnews verwandt weiterlesen meistgelesen lesetipp
        lesetipps relacionado relacionados relacionadas correlati lireaussi läsmer lesmer suggested
        internallink inlinelink crosslink linklist linkbox furtherreading nextarticle
        """,
    "teaser": """
        teaser teasers teasertext promo promos promobox card cards tile tiles storylist
        articlelist newslist feed stream river
        """,
    "newsletter": """
        newsletter newsletters signup subscribe subscription subscriptions subscriber abo
        abonnement abonnieren suscripcion suscríbete nieuwsbrief nyhetsbrev nyhedsbrev optin
        """,
    "share": """
        share sharing shares sharebar sharebuttons social socials socialmedia teilen compartir
        partager condividi compartilhar facebook twitter whatsapp linkedin telegram addthis
        bookmark bookmarks print follow followus favorite merken shareicons
        """,
    "comment": """
        comment comments commentlist commentform kommentar kommentare kommentarer comentario
        comentarios comentários commentaire commentaires commenti reacties discussion forum
        replies disqus respond
        """,
    "ad": """
        ad ads advert adverts advertisement advertising advertorial adslot adunit adcontainer
        sponsor sponsored sponsors anzeige anzeigen werbung publicidad publicidade pub publicité
        annons annonse annonce reklama reklame reklam mainos affiliate banner commercial
        """,
    "tag": """
        tag tags taglist tagcloud keywords topic topics thema themen tema temas etiquetas hashtag
        hashtags schlagworte schlagwort category categories kategorie kategorien categoria
        categoría rubriek articletags
        """,
    "menu": """
        menu menus submenu mainmenu megamenu nav navi navbar navigation navlist navitem dropdown
        offcanvas hamburger burger topbar sitenav masthead sitemap skiplink skip toolbar flyout
        langswitch pagination pager paging search searchform suche buscador recherche
        """,
    "breadcrumb": "breadcrumb breadcrumbs crumb crumbs brotkrumen brotkrume migas ariane",
    "header": """
        header siteheader pageheader mainheader articleheader postheader entryheader storyheader
        articletop hero opener
        """,
    "footer": "footer sitefooter pagefooter mainfooter articlefooter impressum colophon",
    "sidebar": """
        sidebar aside rail rightrail marginal infobox factbox faktabox faktenbox infokasten
        encadré boxout recuadro
        """,
    "paywall": """
        paywall paywalled paygate regwall premium piano bezahlschranke locked abowall registerwall
        """,
    "consent": """
        consent cookie cookies cookiebanner gdpr cmp privacy notification notifications modal
        popup overlay toast dialog login signin logout account
        """,
    "note": """
        correction corrections corrigendum korrektur korrigering editornote editorsnote erratum
        clarification disclaimer footnote footnotes endnote transparency
        """,
    "live": "liveblog liveticker livefeed liveupdates ticker livepost",
    "embed": "embed embeds embedded oembed tweet instagram iframe",
    "button": "button buttons btn btns cta",
    "unseen": """
        sronly visuallyhidden visuallyhide screenreader screenreadertext hiddenvisually
        assistivetext offscreen
        """,
}

# word -> what it says.
MEANINGS: Mapping[str, str] = {
    word: meaning for meaning, words in _WORDS.items() for word in words.split()
}
