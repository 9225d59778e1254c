"""News and photo agencies of the world, as printed in bylines, credits and datelines.

Lower case, commas between them, sorted inside each group. What belongs: agencies, wire
services and photo libraries that sell or give to many papers, under the name or the letters
they sign with. What stays out: single newspapers and broadcasters, offices that hand photos
out, compounds of two agencies ("AFP/Getty Images": each half stands alone), and letters that
are printed for other things more often than for the agency (unless they are ambiguous ones).
"""

from __future__ import annotations

from functools import cache


def _entries(text: str) -> frozenset[str]:
    return frozenset(" ".join(entry.split()) for entry in text.split(",")) - {""}


# Wire services of the world and of the United States.
_WORLD = """
    accesswire, afp, afp forum, afp photo, afp-jiji, afpbb, afpbb news, afpforum, afptv,
    agence france presse, agence france-presse, ap file photo, ap images, ap newsroom, ap photo,
    ap video, apimages, associated press, bloomberg, bloomberg news, business wire,
    businesswire, catholic news agency, catholic news service, dj newswires, djn, dow jones,
    dow jones newswires, ein presswire, globe newswire, globenewswire, inter press service,
    kaiser health news, kff health news, market news international, mcclatchy-tribune,
    new york times news service, news aktuell, newscom, newsfile, pr newswire, prnewswire,
    religion news service, reuters, reuters connect, reuters photo, reuters pictures,
    scripps howard news service, states newsroom, the associated press, thomson reuters,
    tribune content agency, tribune news service, ucan, ucanews, united press international,
    upi, washington post news service
"""

# German, Austrian and Swiss agencies and picture agencies.
_GERMAN = """
    action press, actionpress, adobe stock, adobestock, agentur focus, akg images, akg-images,
    apa picturedesk, apa-fotoservice, apa-grafik, apa-images, apa-ots, apa-picturedesk,
    austria presse agentur, awp, awp-finanznachrichten, bildagentur online, blaulicht-news,
    camera4, colourbox, dapd, ddp, ddp images, ddp media, deutsche presse agentur,
    deutsche presse-agentur, dpa, dpa grafik, dpa infocom, dpa picture alliance,
    dpa picture-alliance, dpa-afx, dpa-bildfunk, dpa-custom, dpa-infocom, dpa-infografik,
    dpa-tmn, dpa-zentralbild, dpaweb, dts nachrichtenagentur, eibner, eibner-pressefoto,
    epd-bild, evangelischer pressedienst, f1online, firo sportphoto, fotolia, fotostand,
    freshfocus, future image, futureimage, geisler fotopress, geisler-fotopress, gepa,
    gepa pictures, hmb media, image broker, imagebroker, imago, imago images, imago sport,
    imago sportfotodienst, imago stock & people, imago stock&people, imagostock, interfoto,
    istock, istockphoto, jalag, katholische nachrichten-agentur, kathpress, keystone,
    keystone-ats, keystone-sda, kna, kna bild, kna-bild, laif, look-foto, mauritius images,
    news5, nonstop news, nonstopnews, nord-west-media, nordphoto, ostkreuz, pa/dpa,
    panthermedia, photocase, photothek, photothek.net, pic alliance, picture alliance,
    picture-alliance, picturedesk, picturedesk.com, pixathlon, pixelio, plainpicture,
    pressefoto baumann, presseportal, revierfoto, schweizerische depeschenagentur, sda-ats,
    seasons.agency, sportfoto zink, spöttel picture, stock.adobe.com, stockfood, sz photo,
    süddeutsche zeitung photo, ullstein bild, ullsteinbild, vwd, westend61, wirestock, witters,
    zentralbild
"""

# Picture agencies and photo libraries of many countries; French and Italian agencies.
_PICTURES = """
    123rf, 123rf.com, 500px, abaca, abaca press, abacapress, abacapress.com, action images,
    actionplus, admedia, adnkronos, age fotostock, agefotostock, agence vu, agenzia dire,
    agenzia fotogramma, agenzia nova, alamy, alamy live news, alamy stock, alamy stock photo,
    ansa, ansa foto, askanews, backgrid, bang showbiz, best image, bestimage, bettmann,
    bigstock, bigstockphoto, bridgeman, bridgeman images, cal sport media, canva,
    coleman-rayner, colorsport, commons.wikimedia, corbis, defodi, defodi images,
    deposit photos, depositphotos, depositphotos.com, dppi, dreamstime, dreamstime.com, envato,
    everett collection, every second media, eyeem, filmmagic, flickr, fotogramma, freepik,
    gamma rapho, gamma-rapho, getty, getty image, getty images, getty images news,
    getty images north america, getty images sport, gettyimages, goff photos,
    granger collection, hans lucas, heritage images, hulton, hulton archive, hulton deutsch,
    icon smi, icon sport, icon sportswire, iconsport, icpress, image china, imagephotoagency,
    imaginechina, imagn, imagn images, inpho, ins news agency, insidefoto, invision, ipa agency,
    italpress, kcs presse, kharbine-tapabor, lapresse, lat images, leemage, magnum photos,
    mary evans picture library, matrix pictures, matrixpictures, max ppp, maxppp, mega agency,
    mi news, moment editorial, moment rf, motorsport images, mptv, mptvimages, news images,
    noor images, nur photo, nurphoto, offside sports photography, panos pictures, pexels,
    photo12, photofest, photomasi, pixabay, polaris images, popperfoto, presse sports,
    pressesports, pro sports images, propaganda photo, radiocor, rapho, red bull content pool,
    redferns, redux pictures, rex features, robertharding, roger viollet, roger-viollet,
    science photo library, shutterstock, shutterstock.com, sipa, sipa press, sipa usa, sipausa,
    splash news, splashnews, splashnews.com, sportimage, sportsfile, starface, startraks,
    startraks photo, stocksy, stringer, sutton images, sygma, the grosby group, the mega agency,
    thinkstock, topfoto, uig, uk sports pics ltd, universal images group, unsplash, vecteezy,
    vii photo, visual china group, wenn, wenn.com, wikicommons, wikimedia, wikimedia commons,
    wikipedia, wireimage, x17, x17online, xpb images, zuma press, zuma press wire, zuma wire,
    zumapress, zumapress.com
"""

# British and Irish agencies; Turkish agencies.
_BRITISH = """
    aa fotoğraf, aa photo, anadolu, anadolu agency, anadolu ajansı, anadolu images, apex news,
    avalon.red, barcroft, barcroft media, bia news, camera press, caters, caters news,
    caters news agency, cover images, cover-images.com, demirören haber ajansı, depo photos,
    empics, eyevine, ferrari press agency, ihlas haber ajansı, ihlas news agency, jam press,
    kennedy news, kennedy news and media, lnp, local democracy reporting service, london media,
    london news pictures, mercury press, mercury press and media, mirrorpix, pa archive,
    pa images, pa media, pa wire, photoshot, press association, retna, solent news,
    south west news service, story picture agency, swns, swns.com, the press association,
    triangle news, wales news service
"""

# Spanish, Portuguese and Latin American agencies.
_IBERIAN = """
    aci prensa, agencia andina, agencia bolivariana, agencia brasil, agencia de noticias,
    agencia efe, agencia uno, agencias efe, agenciauno, agif, agência brasil, agência câmara,
    agência estado, agência lusa, agência senado, aptn, aton chile, atonchile,
    brazil photo press, colpisa, colprensa, contacto photo, contactophoto, cordon press,
    cordonpress, cuartoscuro, diarios y noticias, efe-epa, estadão conteúdo, europa press,
    europapress, folhapress, fotoarena, futura press, global imagens, globalimagens, gtres,
    gtres online, gtresonline, jam media, lusa, mexsport, noticias argentinas, notimex,
    photopress, photosport, prensa latina, servimedia, straffon images, telam, télam
"""

# Dutch and Belgian agencies.
_LOW_COUNTRIES = """
    agentschap belga, algemeen nederlands persbureau, anp foto, anp photo, belga, belga image,
    belga photo, belgaimage, hollandse hoogte, id photo agency, imageselect, isopix, isosport,
    photo news, photonews, pro shots, proshots, reporters.be, vi images
"""

# Nordic and Baltic agencies.
_NORDIC = """
    all over press, anpb, baltic news service, bildbyran, bildbyrån, bns foto, ekspress meedia,
    fotobanka, lehtikuva, mostphotos, newsdesk-tt, norsk telegrambyrå, ntb kommunikasjon,
    ntb scanpix, polfoto, pressens bild, ritzau, ritzau scanpix, scanpix, scanpix baltics,
    scanpix danmark, scanpix denmark, scanpix sweden, stt-lehtikuva, tt nyhetsbyran,
    tt nyhetsbyrån, tt-nyhetsbyrån, vastavalo
"""

# Central and south-east European agencies.
_CENTRAL_EUROPEAN = """
    400mm.pl, agencja forum, agerpres, akpa, ana-mpa, ana-mpe, ape-mpe, bulphoto, cropix, ctk,
    cyfrasport, east news, east-news, eurokinissi, fena, fonet, fotonova, icon press, inquam,
    inquam photos, intime news, intimenews, kapif, kne, makfax, mediafax, mediafax foto,
    motion team, mti fotószerkesztőség, mtva, mwmedia, newspix.pl, pixsell,
    polska agencja prasowa, pressfocus, profimedia, profimedia.cz, tanjug, tasr, čtk, απε,
    απε-μπε, κυπε, ата, бта, булфото
"""

# Agencies of Russia and its neighbours.
_EASTERN = """
    akipress, armenpress, arminfo, azertac, azərtac, belapan, belta, interfax, interfax-ukraine,
    interpressnews, itar-tass, kazinform, montsame, moskva agency, photolure, photoxpress,
    regnum news, ria novosti, ria-novosti, rosbalt, sputnik, tass, ukrainian news, ukrinform,
    unian, агентство москва, агн москва, азертадж, арменпресс, белапан, белта, интерпресс,
    интерфакс, интерфакс-украина, итар-тасс, казинформ, монцамэ, рбк-україна, риа новости,
    росбалт, спутник, тасс, українські новини, укринформ, укрінформ, униан, уніан, ўза
"""

# Chinese, Japanese and Korean agencies.
_EAST_ASIAN = """
    aflo, aflo sport, afp 연합뉴스, afp=時事, afp=뉴스1, afp=연합뉴스, afp時事, afp通信,
    afp연합뉴스, amanaimages, ap 연합뉴스, ap=뉴시스, ap=연합뉴스, ap通信, ap뉴시스, ap연합뉴스,
    ap통신, china news service, chinafoto press, chinafotopress, cna photo, cnsphoto,
    dpa연합뉴스, epa=연합뉴스, epa연합뉴스, focus taiwan, getty images bank, gettyimagesbank,
    ic photo, icphoto, jiji, jiji press, jiji press photo, kcna, kyodo, kyodo news, news1,
    newsis, newspim, photo ac, pixta, upi연합뉴스, xinhua, xinhua news agency, yonhap,
    yonhap news, yonhap news agency, yonhapnews, アフロ, アマナイメージズ, イタル・タス通信,
    ゲッティ, ゲッティイメージズ, タス通信, ブルームバーグ, ロイター, ロイター通信, 东方 ic,
    东方ic, 中国新闻社, 中央社, 中新社, 中新网, 人民视觉, 俄新社, 共同社, 共同通信, 共同通信社,
    写真ac, 合众社, 图虫创意, 埃菲社, 塔斯社, 彭博社, 德新社, 新华社, 新华网, 新華社,
    新華社通信, 時事通信, 時事通信社, 朝鮮中央通信, 法新社, 美联社, 美聯社, 聯合ニュース,
    視覺中國, 视觉中国, 路透社, 韓聯社, 韩联社, 게티이미지, 게티이미지뱅크, 게티이미지코리아,
    공동취재단, 공동취재사진, 교도통신, 국회사진기자단, 뉴스1, 뉴스핌, 뉴시스,
    대통령실사진기자단, 로이터, 로이터 연합뉴스, 로이터 통신, 로이터=뉴스1, 로이터=연합뉴스,
    로이터연합뉴스, 로이터통신, 사진공동취재단, 셔터스톡, 신화=연합뉴스, 신화연합뉴스, 신화통신,
    연합뉴스, 연합뉴스tv, 조선중앙tv, 조선중앙통신, 타스=연합뉴스, 타스연합뉴스, 픽사베이,
    한국사진기자협회, ｐｉｘｔａ
"""

# Agencies of India and its neighbours.
_INDIAN = """
    ani file photo, ani photo, asian news international, associated press of pakistan,
    bangladesh sangbad sangstha, ians, iansphoto, pakistan press international,
    press information bureau, press trust of india, pti photo, pti photos,
    rastriya samachar samiti, uni photo, united news of bangladesh, united news of india,
    आईएएनएस, एएनआई, एएफपी, पीटीआई, पीटीआई भाषा, पीटीआई-भाषा, यूएनआई, रॉयटर्स
"""

# South-east Asia, Australia, Iran, Israel and the Arab world.
_SOUTHERN = """
    aap image, aap images, aapimage, algérie presse service, antara, antara foto, antarafoto,
    apa images, apaimages, australian associated press, bernama, bernamapic, bruneipress,
    emirates news agency, fars news, fars news agency, flash 90, flash90,
    iranian students' news agency, islamic republic news agency, jordan news agency,
    maan images, maghreb arab press, maghreb arabe presse, mcot, mehr news agency,
    middle east news agency, myanmar news agency, national news agency, nca newswire,
    ncanewswire, newspix, newswire, philippine news agency, photosport nz, photosport.nz,
    qatar news agency, saudi press agency, smp images, tasnim, tasnim news agency,
    thai news agency, thông tấn xã việt nam, ttxvn, tunis afrique presse, vietnam news agency,
    vnanet, wafa, west asia news agency, אי פי, אי-פי, אי.אף.פי, אי.פי, איי פי, איי.אף.פי,
    אימג'בנק, ג'יני, גטי, גטי אימג'ס, פלאש 90, פלאש90, רויטרס, שאטרסטוק, أ ب, أ ش أ, أ ف ب,
    أ.ف.ب, أسوشيتد برس, أسوشيتدبرس, إفي, الأناضول, ایرنا, ایسنا, تسنیم, جيتي, د ب أ, د.ب.أ,
    رويترز, سبوتنيك, شينخوا, غيتي, غيتي إيميجز, فرانس برس, وكالات, وكالة الأناضول,
    وكالة الأنباء الألمانية, وكالة فرانس برس
"""

# African agencies.
_AFRICAN = """
    africa press, african news agency, africapress, agence congolaise de presse,
    agence ivoirienne de presse, ana pictures, angop, apa news, apanews, backpage pix,
    backpagepix, ethiopian news agency, gallo images, ghana news agency, inforpress,
    kenya news agency, lesotho news agency, namibian press agency, nampa, new ziana,
    news agency of nigeria, panapress, panapress news agency, phototek, rwanda news agency,
    south african press association, sports inc, xpress images, zanis, zimbabwe news agency
"""

# Canada, and what stands for an agency everywhere.
_MORE = """
    agence qmi, canadian press, canwest news service, cp images, cp photo, epa, epa images,
    epa-efe, european press photo agency, european pressphoto, european pressphoto agency,
    la presse canadienne, local journalism initiative, nzme, postmedia, postmedia network,
    postmedia news, presse canadienne, qmi, qmi agency, the canadian press
"""

# No name of a person and no plain word of a language is written like one of these.
AGENCIES: frozenset[str] = _entries(
    ",".join(
        (
            _WORLD,
            _GERMAN,
            _PICTURES,
            _BRITISH,
            _IBERIAN,
            _LOW_COUNTRIES,
            _NORDIC,
            _CENTRAL_EUROPEAN,
            _EASTERN,
            _EAST_ASIAN,
            _INDIAN,
            _SOUTHERN,
            _AFRICAN,
            _MORE,
        )
    )
)

# Each is also a name of a person or a place, or a plain word in some language: "Ap
# Dijksterhuis", "Ani DiFranco", "tt" (Hungarian: here), "apa" (Romanian: water), "efe" (a given
# name in Turkey). They count in capitals everywhere, in small letters where a credit or a byline
# prints its agency, and never as a capital with small letters behind it.
AMBIGUOUS_AGENCIES: frozenset[str] = _entries(
    """
    aa, aap, action plus, afx, agf, andina, ani, anp, aop, ap, apa, atsh, bns, bpk, cp,
    creative commons, dha, dj, dts, dyn, efe, elta, ep, epd, firo, focus images, gna, hina, iha,
    intime, ipa, ipn, irna, isna, jini, jta, kns, krt, kuna, leta, lfi, mct, mni, mti, nna, ntb,
    offside, pa, panoramic, panos, pap, pool, pti, qna, rex, ria, rns, rtr, sda, sid, sita, str,
    stt, tca, tns, tt, vcg, wam, wana, xpb, прайм, риа, بترا, سانا, فارس, كونا, مهر, واس, وام,
    وفا, भाषा, 共同, 新华, 時事, 聯合, 路透, 연합
    """
)

# Words that make a name an agency's: behind the rest of it, or in front.
AGENCY_ENDINGS: frozenset[str] = _entries(
    """
    news agency, press agency, photo agency, picture agency, news service, wire service,
    nachrichtenagentur, bildagentur, presseagentur, fotoagentur, presse-agentur, nyhetsbyrå,
    nyhetsbyrån, persbureau, haber ajansı, ajansı, tiskové agentury, 通信社, 通讯社, 通訊社, 통신사
    """
)
AGENCY_OPENINGS: frozenset[str] = _entries(
    """
    agence, agencia, agência, agenzia, agencja, agentura, agenție, agenția, agentur, bildagentur,
    nachrichtenagentur, nyhetsbyrån, persbureau, агентство, агенція, агентства, وكالة, खबर एजेंसी
    """
)

# Stand between two agencies of one credit: "AFP via Getty Images", "Reuters und dpa".
AGENCY_JOINERS: frozenset[str] = _entries(
    """
    and, e, en, et, for, für, i, og, och, through, und, via, y
    """
)

# Parts of the names of houses that sell pictures and no stories: "Getty Images", "picture
# alliance", "stock.adobe.com". They stand in credits and never sign an article.
_OF_PICTURES: frozenset[str] = _entries(
    """
    adobe, alamy, bild, foto, getty, imag, photo, picture, pixabay, shutterstock, stock, unsplash
    """
)


@cache
def picture_agencies() -> frozenset[str]:
    """The agencies that are houses of pictures."""
    return frozenset(name for name in AGENCIES if any(part in name for part in _OF_PICTURES))
