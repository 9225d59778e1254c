"""Places that reporters write from, where their form alone could be a person's.

What belongs: capitals and great cities, in the spellings of the languages of the cue tables,
lower case, commas between them. What stays out: towns that are better known as a family name
or a given name. No parser may demand that a place be listed here.
"""

from __future__ import annotations

from newsparse.cues.words import Words

_PLACES = """
    uk, usa, us, abidjan, abu dhabi, abuja, accra, addis ababa, addis abeba, aleppo,
    algiers, algier, alger, almaty, amman, amsterdam, ankara, antalya, antwerp, antwerpen,
    astana, asunción, athens, athen, athènes, atenas, atene, auckland, baghdad, bagdad,
    baku, bali, bamako, bangalore, bengaluru, bangkok, barcelona, barcelone, basel,
    beijing, peking, pékin, pekín, pequim, pechino, beirut, beyrouth, belfast, belgrade,
    belgrad, bengasi, berlin, berlín, berlino, berlim, bern, berne, berna, bilbao,
    birmingham, bogotá, bogota, bonn, bordeaux, boston, brasília, brasilia, bratislava,
    bremen, brussels, brüssel, bruxelles, bruselas, bruxelas, brussel, bucharest,
    bukarest, bucarest, bucurești, budapest, buenos aires, cairo, kairo, le caire, el
    cairo, calgary, canberra, cape town, kapstadt, le cap, caracas, cardiff, casablanca,
    chennai, chicago, chișinău, cologne, köln, colombo, copenhagen, kopenhagen,
    copenhague, københavn, köpenhamn, córdoba, dakar, damascus, damaskus, damas, damasco,
    dar es salaam, darwin, davos, delhi, detroit, dhaka, doha, dortmund, dresden, dubai,
    dubái, dublin, durban, düsseldorf, edinburgh, erfurt, essen, frankfurt, frankfurt am
    main, frankfurt/main, gaza, geneva, genf, genève, ginebra, ginevra, glasgow, göteborg,
    guangzhou, hamburg, hanoi, hà nội, harare, havana, la habana, helsinki, ho chi minh
    city, tp hcm, tp.hcm, hong kong, hongkong, hyderabad, islamabad, istanbul, jakarta,
    jeddah, jerusalem, jérusalem, jerusalén, gerusalemme, johannesburg, kabul, kaboul,
    kampala, karachi, kathmandu, khartoum, kiev, kiew, kyiv, kyjiw, kigali, kinshasa,
    kolkata, krakow, kraków, krakau, kuala lumpur, kuwait, kuwait city, lagos, la paz,
    lahore, leipzig, lima, lisbon, lissabon, lisbonne, lisboa, lisbona, liverpool,
    ljubljana, london, londres, londra, londen, londyn, los angeles, los ángeles, luanda,
    lucknow, lusaka, luxembourg, luxemburg, lyon, lviv, madrid, mainz, málaga, managua,
    manchester, manila, maputo, marrakech, marseille, maseru, mecca, medellín, melbourne,
    mexico city, ciudad de méxico, mexiko-stadt, miami, milan, mailand, milano, milán,
    minsk, mogadishu, monrovia, monterrey, montevideo, montreal, montréal, moscow, moskau,
    moscou, moscú, mosca, moscovo, moskva, moskwa, москва, mumbai, munich, münchen,
    múnich, muscat, nairobi, naples, neapel, napoli, new delhi, neu-delhi, nova délhi,
    nueva delhi, new orleans, new york, nueva york, nova iorque, nova york, new york city,
    nicosia, nuuk, odesa, odessa, osaka, oslo, ottawa, palermo, palma, panama city, paris,
    parís, parigi, parijs, paryż, perth, philadelphia, phnom penh, port-au-prince,
    portland, porto, potsdam, prague, prag, praga, praha, pretoria, quito, rabat,
    ramallah, reykjavik, reykjavík, riga, rio de janeiro, riyadh, riad, rome, rom, roma,
    rotterdam, saint petersburg, st. petersburg, st petersburg, san diego, san francisco,
    san josé, san juan, san salvador, santiago, santiago de chile, santo domingo, são
    paulo, sao paulo, sarajevo, seattle, seoul, séoul, seúl, sevilla, shanghai, singapore,
    singapur, singapour, singapura, skopje, sofia, split, stockholm, stoccolma,
    strasbourg, straßburg, stuttgart, surabaya, sydney, taipei, tallinn, tashkent,
    tbilisi, tegucigalpa, tehran, teheran, téhéran, teherán, tel aviv, tel-aviv, the
    hague, den haag, la haye, la haya, tirana, tokyo, tokio, tóquio, toronto, toulouse,
    tripoli, tunis, turin, ulaanbaatar, valencia, vancouver, vatican city, venice,
    venedig, venezia, vienna, wien, vienne, viena, vilnius, warsaw, warschau, varsovie,
    varsovia, varsavia, warszawa, washington, washington d.c., washington dc, wellington,
    wiesbaden, windhoek, yangon, yaoundé, yerevan, zagreb, zurich, zürich, киев, київ,
    минск, лондон, берлин, париж, санкт-петербург, львів, харків, одеса, αθήνα,
    θεσσαλονίκη, βρυξέλλες, λευκωσία, القاهرة, بيروت, دمشق, بغداد, الرياض, دبي, رام الله,
    غزة, القدس, تونس, الجزائر, الرباط, واشنطن, لندن, باريس, ירושלים, תל אביב, חיפה,
    וושינגטון, 서울, 부산, 대구, 인천, 광주, 대전, 울산, 세종, 수원,
    성남, 제주, 순천, 광양, 여수, 목포, 강릉, 춘천, 전주, 군산,
    청주, 천안, 창원, 진주, 포항, 경주, 안동, 안양, 평양, 도쿄, 베이징,
    워싱턴, 뉴욕, 런던, 파리, 北京, 上海, 广州, 南京, 天津, 重庆,
    武汉, 成都, 香港, 台北, 臺北, 高雄, 东京, 東京, 大阪, 京都, 名古屋,
    札幌, 仙台, 広島, 福岡, 那覇, 华盛顿, 伦敦, 巴黎, नई
    दिल्ली, दिल्ली, मुंबई, लखनऊ, पटना, जयपुर, भोपाल, वाशिंगटन
"""

PLACES: Words = frozenset(" ".join(entry.split()) for entry in _PLACES.split(","))
