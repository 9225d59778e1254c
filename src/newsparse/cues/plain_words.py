"""Plain words that newspapers print with a capital and that are seldom in a person's name.

They speak against a name where nothing else speaks for one: "White House", "Supreme Court",
"Breaking News", "Neue Woche". What belongs: frequent nouns, adjectives and verbs of headlines,
sections and buttons in languages that capitalise them (English titles, German nouns). What
stays out: words that are a frequent family name too, unless the plain word is far more frequent.
"""

from __future__ import annotations

from newsparse.cues.given_names import GIVEN_NAMES
from newsparse.cues.kept import Kept
from newsparse.cues.merged import numbered, words
from newsparse.cues.words import Words, parts

_ENGLISH = """
about above abuse access accident account accused across act action active ad address
advance advertising advice affair affairs after again age agency agenda agree agreement
ahead aid air airline airport alert alive all alleged allies almost alone also amid among
analysis and animal anniversary announces annual another answer answers any app appeal
approach are area army around arrest arrested arrests art arts as ask asks attack attacks
attorney auction author authorities authority award awards away baby back backs bad ban
bank banks bans bar battle beach beat beats becomes been before begins behind being best
better between beyond big bigger bills birth birthday black blast block blood blue board
boat body bomb book books boost border born boss both bottom box boy boys brain breaking
breaks bridge brief briefing bring brings british broken brother brothers budget build
building buildings business but buy buyer buying cabinet call calls camp campaign can
cancer candidate capital car care career cars case cases cash catch cause celebrates
celebrity central century ceremony chair challenge champion champions championship change
changes channel charge charged charges chief child children choice church city civil claim
claims class clean clear click climate close closed closer club coach coast code coffee
cold college comes comic coming comment comments commission committee common community
companies company complete concert conference confirmed congress conservative consumer
contact contents contest continue control cookie copy corporate cost costs could council
country county couple courses court courts cover covid crash create crime criminal crisis
crowd cultural culture cup current cut cuts cyber daily damage dance danger dark data date
daughter day days dead deadly deal deals death deaths debate debt decades decision deep
defence defense delay demand democracy democratic democrats department design desk despite
details develop device did dies diet digital dinner director disaster discover discovery
disease do doctor doctors does dog dogs dollar door double down dream drink drive driver
drone drones drop drug drugs during early earn earth east easy eat economic economics
economy edge edition education effect effort election elections electric emails emergency
emissions employee ends energy engine engineer english enter entertainment environment
equal europe european ever every evidence exchange exclusive executive exhibition exit
experts explained explainer extra extreme eye eyes face faces facts fail fails faith fake
fall falls family famous fans far farm farmers fashion fast fatal favourite fear fears
feature features federal feel fest festival few fight film final finally finance financial
find finds fire fires firm firms first fish fix flag flash flight flights flood floods
flooding focus follow food football for forces foreign forest form former forum forward
found four free freedom fresh friend friends from front fuel full fun fund funding funds
funeral future game games garden gas gear general german get gets getting gift girl girls
give gives global goal goals goes going gold golden gone good got government governor
grand great greatest green ground group groups grow growing growth guide gun guns half
hall hand hands happy hard has hate have head headlines heads health healthcare healthy
hear hearing heart heat heavy help helps her here hero heroes high higher highlights
highway hill his historic history hit hits hold holds holiday home homes hope horror
hospital hospitals hot hotel hour hours house houses housing how huge human hundreds
hurricane ice idea ideas if images immigration impact important in increase independence
index industry inflation information injured injury innovation inquiry inside insight
insurance intelligence interest international internet interview into investigation
investment investors is island issue issues it its jail job jobs join joins journal
journey judge judges jump just justice keep keeps key kick kill killed killing kills kids
kind kitchen know label labour land language large largest last late later latest launch
launches law lawmakers laws lawsuit lawyer lead leader leaders leadership leads league
learn learning least leave leaves left legacy legal less lessons let letter letters level
library licence life lifestyle light like likely line list listen literary little live
lives living local log long longer look looking looks lose loses loss lost lot love low
lower luxury machine made magazine mail main major make makes making male man management
many map march marine market marketing markets mass massive match matter matters mayor
meal meaning media medical medicine medics meet meeting meets member members memory men
mental menu message metal metro middle migrants migration military million millions mind
minister ministers ministry minor minute minutes missing mission mobile model modern
moment money month months mood moon more morning mortgage most mother motor mountain move
moves movie movies much murder museum music must my mystery name named names nation
national nations nature navy near need needs network never new news newsletter newspaper
next night no north northern not notes nothing notice now nuclear number numbers nurse
oath obituaries obituary off offer offers office officer officers official officials oil
old on once one online only open opening opens opera opinion opposition options or order
orders original other our out outdoors outside over overview owner own page paid pain
panel paper parent parents park parks parliament part parties partner partners parts party
pass past path patients pay pays peace penalty people per perfect person personal pet
petrol phone photo photos physical pick picture pictures place plan plane planet planning
plans plant plants plastic play player players playing playoffs plays please podcast
podcasts poetry point points police policy political politics poll polls pollution poor
pop popular population post poverty power powerful powers premier prepare presidency
president presidential press pressure pretty preview price prices primary prime prison
privacy private prize problem problems product profile profit profits program programme
progress project projects promise property protest protests proud public publish push puts
quality question questions quick quiet quiz race races racing radio rail rain raise raises
rally ranking rate rates read reader readers reading ready real really reason reasons
recall recipe recipes record records recovery recycling red reduce reform region regional
register reject rejects related release released releases religion remain remember remote
rental report reports republic republican republicans rescue research reserve residents
resort resources response restaurant restaurants results retail return returns reveal
revealed reveals revenue review reviews revolution rich ride right rights rise rises
rising risk risks rival rivals river road roads rock role roll room round row royal royals
rule rules run running runs rural safe safety said sale sales same satellite save savings
say says scandal school schools science scientists scores screen sea search season seat
second secret secretary section sector security see seek seeks seen sees select sell sells
senate senior sense sent series serious service services session set sets settlement
several shadow shake share shares sharp ship ships shock shoes shoot shooting shop
shopping short shot should show shows shut shutdown side sign signs simple single sister
site six sky sleep small smart smoke snow so social society soil soldiers some son song
songs soon soul sound source sources south southern space speak special speech speed spend
spending spirit sport sports spot spotlight spread spring square stability staff stage
stand star stars start starts startup state statement states station stay steel step steps
still stock stocks stop stops storage store stores stories storm storms story strategy
stream street streets strike strikes strong struggle student students studio studies study
style subscribe success such suffer summer summit sun super supply support supports
supreme surge surgery survey survives suspect sustainability sweet system table take takes
taking tale talk talks target tax taxes teacher teachers team teams tech technology teen
television tell tells temperature ten terms terror test tests text than thanks that the
theatre their them then there these they thing things think third this those thousands
threat threatens threats three through ticket tickets time times tips title to today
together told tomorrow tonight too tool top topic topics total touch tour tourism tourist
town toy track trade trading tradition traffic trail train training trains transfer
transit transport travel treasure treatment treaty tree trees trend trending trends trial
tribute trip troops trouble truck true truth try turn turns twin two type unemployment
union united university until up update updates upon urban urges us use used user uses
vaccine valley value vehicle verdict versus veterans very victim victims victory video
videos view views village violence virtual virus visit visits vote voter voters votes vs
wage wages wait wake walk wall want wants war warning warns wars was waste watch water
wave way ways weak wealth weapons weather web website wedding week weekend weekly welcome
welfare well were west western wet what when where which while white who whole why wide
wife wild wildfire wildlife will win wind wine winner winners winning wins winter wireless
with within without woman women wonder word words work worker workers working works world
worst worth would wounded writing wrong year years yes yesterday yet you young your youth
zero zone appointment arrangement invitation default request design accident christmas
easter halloween thanksgiving ramadan advent hanukkah english french spanish german
italian russian chinese american americans african asian europeans muslim jewish christian
"""

_GERMAN = """
abend abschied aktie aktuell aktuelle aktueller alle alles alte alter alten analyse
angebot angebote angriff angst ansicht anzeige arbeit arzt aufgabe auge ausblick ausgabe
ausland auto autor bahn ball bank bau bauen bericht beruf besuch bild bilder bildung börse
bundesliga bundesregierung bundesrat bundestag bürger chance das debatte dem demokratie
den denkmal der deutsche deutscher deutsches die digital drei druck eine einen einer ende
energie entscheidung erfolg erste ersten erster europa fahrt fall familie fehler feier
fest feuer film firma flucht folge forderung forschung frage fragen frauen freie freitag
freizeit frieden fußball gast gefahr geld gemeinde genuss gericht geschichte gesellschaft
gesetz gespräch gesundheit gewalt gewinn glück große großer großes gute guter handel haus
hause hilfe hintergrund hoch hochschule hochzeit infos inhalt insel interview
internationale jahr jahre jahren jetzt jobs jugend kampf kapital karriere kinder kino
kirche klima klimawandel kommentar kommentare kosten krank krieg krise kritik kultur kunde
kunst land leben leben lehrer leser letzte liebe liga live lust macht mann markt medien
mehr meinung mensch menschen messe miete migration milliarden millionen minister mittwoch
monat montag museum musik nacht nach nachrichten natur neue neuen neuer neues netz
newsletter nicht notfall opfer ort panorama partei partner pflege plan platz politik
politische polizei preis preise problem prozent prozess rat ratgeber recht rede regierung
region reise rekord rente rezept rote rückkehr sache sammlung schule schutz schwere seite
sieg sonntag soziale spiel spiele sport sprache stadt start staat stadion stellen steuer
strafe straße streit streik strom studie stunde suche tag tage teil termin test themen
thema tier tipps tod tore tour tourismus trauer trend tür umwelt unfall union unternehmen
unser unsere urlaub urteil verein verkehr video volk wahl wahlen warnung wasser wegen weg
weihnachten welt wende wetter wichtige wirtschaft wissen wissenschaft woche wohnen wohnung
zahl zahlen zeit zeitung ziel zukunft zwei
"""

_OTHERS = """
últimas noticias último última noticia gobierno deportes cultura economía política mundo
sociedad guerra vida salud tiempo nuevo nueva gran casa blanca día semana año partido
elecciones estado dernières actualités actualité politique économie société monde guerre
vie santé météo nouveau nouvelle grand grande maison blanche jour semaine année élections
état coupe ligue ultime notizie governo sport cultura economia politica mondo società
salute meteo nuovo nuova últimas governo esportes desporto saúde tempo novo nova guerra
eleições copa liga berita terkini dunia olahraga ekonomi politik hukum kesehatan
pendidikan teknologi wisata indonesia presiden menteri polisi rumah sakit jakarta harga
warga korban hari ini baru nieuws wereld economie politiek gezondheid weer nieuwe grote
"""

_COUNTRIES = """
afghanistan africa albania algeria america argentina asia australia austria azerbaijan
bangladesh belarus belgium brazil britain bulgaria cambodia cameroon canada chile china
colombia croatia cuba czechia denmark ecuador egypt england estonia ethiopia europe
finland france gaza germany ghana greece hungary iceland india indonesia iran iraq ireland
israel italy japan kenya korea kuwait lebanon libya lithuania malaysia mexico morocco
mozambique namibia nepal netherlands nigeria norway pakistan palestine panama peru
philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore
slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tanzania thailand
tunisia turkey turkiye uganda ukraine venezuela vietnam wales yemen zambia zimbabwe
deutschland österreich schweiz frankreich italien spanien russland amerika asien afrika
españa francia alemania italia rusia méxico brasil allemagne espagne italie russie
états-unis
"""

# Family names and given names that are in the lists above or among the sections of a paper.
_SURNAMES = """
will may mark grant young green white black brown gray grey hill hall wood woods page
price long king prince bell cook fox wolf stone rose grace hope joy art bill rich law rice
sharp rock swift park parks banks field fields church bishop west north love lamb moon
wind jung groß klein lang wild ho do an so ha le la de van von al bin may june april
august marsh day may small little rivers winter sommer rain rush ward case best power
powers head short street major ball gross lane land man book coffey
"""
KEPT = Kept(__name__, __file__)
# Short table words are syllables of names in other languages ("gia", "son", "han").
_SHORTEST = 4


def _plain_words() -> Words:
    sections = ("kickers", "furniture_lines", "function_words", "weekdays", "date_words")
    from_tables = parts(*map(words, sections)).union(numbered("days"), numbered("months"))
    listed = frozenset(f"{_ENGLISH}{_GERMAN}{_OTHERS}{_COUNTRIES}".split())
    plain = listed.union(word for word in from_tables if len(word) >= _SHORTEST)
    return plain - GIVEN_NAMES - frozenset(_SURNAMES.split()) - words("name_particles")


PLAIN_WORDS: Words = KEPT.words("plain words", _plain_words)
