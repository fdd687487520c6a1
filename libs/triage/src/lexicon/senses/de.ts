/** Senses in `de`; the grammar of the phrases is that of `PhraseMatcher`. */
export const DE = `
not: nicht, nich, nit, ned, ist kein*
do_not: tut nicht, macht nicht, geht nicht, (mache|mach|will|brauche|habe|hab) (ich |)nicht, tue nicht, tu nicht, gar nicht
did_not: (habe|hab|hat|haben|habt|wurde|war|hatte) (ich |es |)nicht, (habe|hab|hat|haben) (ich |)(kein*|nix), (habe|hab|haben) (ich |)noch nicht
can_not: kann (ich |man |mich |)nicht, kann (es |das |mein* |)nicht, (kann|konnte) (ich |)(nix|kein*), (konnte|könnte|können|koennen) (ich |wir |mich |)nicht, nicht möglich, nicht in der lage, kanns nicht, kann net
will_not: (wird|werde|werden|will|würde) (ich |es |)nicht, will (ich |)kein*, werd nicht
never: nie, niemals, noch nie, nie wieder, nie und nimmer, zu keiner zeit, kein einziges mal
nobody: niemand*, keiner, kein mensch, kein schwein, keine sau, keine person
nothing: nichts, nix, garnichts, gar nichts, überhaupt nichts, ueberhaupt nix, nüscht
none: keine, keinen, keinerlei, kein (geld|guthaben|cent|euro), keine (coins|antwort)
no_answer_word: nein, nee, ne danke
yes: jap, jo, jawohl, yep, jep, ja bitte, ja genau, ja ich, ja hab, ja klar
neither_nor: weder, weder noch
without: ohne, ohne dass, ohne jede*
no_longer: nicht mehr, nimmer, nichtmehr, kein* mehr, nie mehr
not_yet: noch nicht, bisher nicht, bislang nicht, noch (immer|) (kein*|nichts|nix), bis jetzt nicht, noch ned
still: immer noch, noch immer, nach wie vor, weiterhin, bis heute, immernoch
already: schon, bereits, schon längst
again: wieder, nochmal, nochmals, noch mal, noch einmal, erneut, abermals, schon wieder
only: nur, bloß, bloss, lediglich, ausschließlich, ausschliesslich, einzig
only_me: nur ich, nur bei mir, nur mein konto, nur mir, bin ich der einzige, bin ich die einzige
also: auch, ebenfalls, ebenso, außerdem, ausserdem, genauso, gleichfalls, zudem
even_though: obwohl, trotzdem, trotz, dennoch, obschon, wenngleich, selbst wenn
but: aber, jedoch, doch, allerdings, sondern, dabei
because: weil, wegen, denn, da ich, aufgrund, deshalb, deswegen, daher, darum
if: wenn, falls, sofern, im falle
what_if: was (ist|passiert|geschieht|wäre|waere|mache ich) (dann |)(wenn|falls), was wenn, was passiert, angenommen
unless: es sei denn, außer wenn, ausser wenn, sofern nicht, wenn nicht
or_question: oder, oder nicht, ob, oder doch
instead_of: statt, anstatt, anstelle, stattdessen, an stelle
otherwise: sonst, ansonsten, andernfalls, wenn sie nicht
while_during: während, waehrend, währenddessen, mitten in, mitten im, als ich
until: bis, bis zum, bis jetzt, bis dahin, bisher, bislang
before: vor, bevor, vorher, zuvor, davor, ehe
after: nach, nachdem, danach, dann, hinterher, anschließend, anschliessend
since: seit, seitdem, seither, seit dem
when_question: wann, ab wann, wann kommt, wann wird, wann kann, seit wann, wann ist
how_long: wie lange, wie lang, wieviel* (tage|stunden|wochen), wie viele (tage|stunden|wochen), wie lange noch, wie lange dauert
how_do_i: wie (mache|mach|soll|muss|krieg|kriege|komme|stelle|ändere|lösche) ich, wie kann man, wie geht das, wie macht man, wie kann ich, wie bekomme ich
how_much: wie viel, wieviel, wie viele, wieviele, wie hoch
how_does_it_work: wie funktioniert, wie funktionieren, wie läuft, wie laeuft, wie geht das, wie wird, wie werden
why: warum, wieso, weshalb, weswegen, aus welchem grund, wozu, wofür
where: wo, wohin, woher, wo ist, wo sind
where_is_my_money: wo (ist|bleibt|sind|bleiben) (mein*|das geld|die auszahlung|die einzahlung|unser*), wo is mein*, mein geld wo, wo mein geld, wohin ist mein geld
where_do_i_find: wo (finde|sehe|kann|bekomme|stelle|klicke) ich, wo (finde|kann|sieht) man, wo gibt es, finde (ich |)nicht, nicht finden, nirgends, nirgendwo
who: wer, wem, wen, wessen, von wem
what_question: was ist, was sind, was bedeutet, was heißt, was heisst, was genau, was für
what_happened: was ist (passiert|los|geschehen|da los), was (geht|läuft|is) (da |hier |)(ab|los|schief), was war das, was stimmt nicht, was soll das
what_should_i_do: was (soll|kann|muss|mach|mache|tun) (ich |)(jetzt |nun |)(tun|machen|), was tun, was nun, was jetzt, wie soll ich vorgehen, was kann man da machen
which: welche, welcher, welches, welchen, welchem
which_documents: welche (dokumente|unterlagen|papiere|nachweise|belege), welches dokument, welchen nachweis, was für (dokumente|unterlagen|papiere|nachweise), (dokumente|unterlagen) (benötigen|brauchen|werden benötigt|braucht)
can_i: kann ich, darf ich, könnte ich, koennte ich, können wir, dürfen wir, kann man, darf man
can_you: können sie, koennen sie, könnt ihr, koennt ihr, kannst du, könnten sie, würden sie, könntet ihr, kann jemand, kann mir jemand
is_it_possible: ist es möglich, ist das möglich, ist es moeglich, gibt es eine möglichkeit, geht das, möglichkeit, wäre es möglich, besteht die möglichkeit
is_it_safe: ist (das|es) sicher, ist das seriös, kann ich (dem |euch |ihnen |)(vertrauen|trauen), sicher ist, gefahrlos, bedenkenlos
is_it_normal: ist das normal, normal so, normal dass, soll das so (sein|), das normal, üblich, ueblich, gewollt
is_it_real: ist (das|es|die|diese) (mail|sms|seite|email|anruf|) (echt|von euch|von ihnen|wirklich|legitim|seriös), (kommt|stammt) (das|die|diese) (mail|sms|email|nachricht|) von (ihnen|euch), seid ihr das, sind sie das, war das (ihr|von euch), echt von euch, wirklich von (euch|ihnen)
is_it_allowed: ist (das|es) erlaubt, erlaubt, darf man, zulässig, zulaessig, gestattet, verboten
do_i_need: (muss|brauche|brauch|benötige) ich, muss man, braucht man, ist es (nötig|notwendig|erforderlich|pflicht), notwendig, erforderlich, pflicht
do_you_support: unterstützt ihr, unterstützen sie, unterstuetzt, bietet ihr, bieten sie, habt ihr auch, akzeptiert ihr, akzeptieren sie, listet ihr
do_you_have_record: bei ihnen im system, bei euch im system, sehen sie (das|etwas|meine*|bei), seht ihr (das|was|bei|meine*), auf ihrer seite, in euren unterlagen, in ihren unterlagen, ihrerseits
should_i: soll ich, sollte ich, sollten wir, sollen wir, besser wenn, lieber
just_curious: nur (eine |mal |so |)(frage|interesse|wissen|aus interesse), aus interesse, interessehalber, neugier*, aus neugier, wollte nur (mal |)(fragen|wissen), reine frage, rein theoretisch, interessiert mich
question: frage, fragen, kurze frage, anfrage, rückfrage, nachfrage, rueckfrage, hätte (da |)(mal |)eine frage
please: bitte, pls, biddeschön, bitte bitte, bitten sie, bitt
request_help: hilfe, helfen, helft, hilf, brauche hilfe, unterstützung, unterstuetzung, behilflich, weiterhelfen, brauch hilfe
explain: erklär*, erklaer*, erläuter*, erlaeuter*, aufklär*, klarstell*, klarheit
tell_me: sagen sie mir, sagt mir, sag mir, teilen sie mir, bescheid, mitteilen, informier*, gebt mir bescheid, auskunft
check_please: prüfen, pruefen, prüft, überprüf*, ueberpruef*, nachsehen, nachschauen, schaut (mal |)(nach|rein|drüber), anschauen, untersuch*, nachprüf*
want: ich will, will ich, wollen, will (mein*|nur|das|wissen), möchte*, moechte*, würde gern*, wünsche, hätte gern*, ich mag, wollte
need: brauche, brauch, brauchen, benötig*, benoetig*, braucht, gebraucht
must: muss, müssen, muessen, musste*, müsste*, gezwungen, mus
do_it_for_me: für mich (machen|erledigen|ändern|umstellen|einstellen), macht das (bitte |)für mich, von ihrer seite, von eurer seite, händisch, manuell (ändern|freischalten|gutschreiben), übernehmen sie das
fix_it: beheben, behebt, behoben, reparier*, fixen, fixt, in ordnung bringen, richtig stellen, richtigstellen, lösen, klären, korrigier*
speed_up: beschleunig*, schneller, beeil*, vorantreib*, priorisier*, bevorzugt, dalli, macht hin, flott
stop_it: stoppen, stoppt, stopp, stoppen sie, anhalten, aufhalten, haltet (das |)auf, unterbind*, hört auf
give_back: gebt mir, gib mir, zurückgeben, (geld|coins|btc|usdt) (wieder |)zurück, zurück haben, zurückhaben, zurueckhaben, zurueck, will mein geld, rückgabe, wiederhaben, her mit mein*
undo: rückgängig, rueckgaengig, zurücknehmen, zurücksetzen, widerruf*, zurückrollen, rückabwickl*, stornier*
change: änder*, aender*, geändert, geaendert, umstell*, umgestellt, verändert, anpass*, abgeändert, wechsel*
replace: ersetz*, austausch*, ausgetauscht, umtausch*
add: hinzufüg*, hinzugefügt, hinzufueg*, hinterlegen, hinterlegt, ergänz*, einbinden, zufügen
remove: entfern*, entfernt, rausnehmen, wegnehmen, wegmachen, entkoppel*, abmelden von
delete: lösch*, loesch*, gelöscht, geloescht, vernicht*
open_something: öffne*, oeffne*, geöffnet, geoeffnet, aufmachen, aufgemacht, eröffn*
close_something: schließ*, schliess*, geschlossen, zumachen, zugemacht, schloss
switch_on: einschalt*, eingeschaltet, aktivier*, anschalten, freischalt*, einrichten, anmachen
switch_off: ausschalt*, deaktivier*, abschalt*, abstell*, ausmachen
turned_off: ausgeschaltet, abgeschaltet, deaktiviert, ist aus, abgestellt
start: starte*, gestartet, beginn*, begonnen, begann, fing an, anfangen, angefangen, los gehts
stop: stopp, gestoppt, aufgehört, hört nicht auf, aufhören, angehalten, eingestellt
continue: weiter, weitermach*, fortfahr*, fortsetz*, fortgesetzt, geht weiter
cancel: stornier*, storno, abbrech*, abgebrochen, abbruch, kündig*, widerrufen, cancel*, gecancelt, gecancelled
confirm: bestätig*, bestaetig*, bestädig*, bestätigung*
confirm_in_writing: schriftlich*, schriftliche (bestätigung|antwort|stellungnahme), in schriftform, offizielles schreiben
wait: warte, warten, wartet, gewartet, wart, abwarten, wartezeit, warteschleife, am warten
please_wait: bitte warten, geduld*, gedulden, haben sie geduld
try: versuch*, probier*, versucht, ausprobier*
try_again: (nochmal|nochmals|erneut|noch mal|wieder) (versucht|probiert|versuchen|probieren|gemacht), erneuter versuch, nochmal versucht, neuer versuch, versuche es erneut, wiederholt
many_attempts: mehrmals, mehrfach, zigmal, zig mal, x mal, schon (3|5|drei|fünf|zehn) mal, dreimal, fünfmal, ständig, immer wieder, tausendmal, etliche male
once: einmal, ein mal, 1 mal, 1x, ein einziges mal
twice: zweimal, zwei mal, doppelt, 2x, 2 mal, zum zweiten mal, verdoppelt
every_time: jedes mal, jedesmal, immer, immer wenn, stets, bei jedem
sometimes: manchmal, ab und zu, gelegentlich, hin und wieder, sporadisch, zeitweise, unregelmäßig*, mal so mal so
often: oft, öfter*, häufig*, regelmäßig*, regelmaessig*, oftmals
first_time: das erste mal, zum ersten mal, erstmals, ersten mal, noch nie (gemacht|benutzt), erstmalig
last_time: das letzte mal, letztes mal, beim letzten mal, zuletzt, früher, vorheriges mal
forever: ewig, ewigkeit*, seit ewig*, für immer, endlos*, unendlich, nimmt kein ende
keep_doing: ständig, staendig, dauernd, andauernd, am laufenden band, ununterbrochen, immer wieder, permanent
suddenly: plötzlich, ploetzlich, auf einmal, aus dem nichts, schlagartig, von jetzt auf gleich, unvermittelt
automatically: automatisch*, von selbst, von allein*, selbständig, selbsttätig, auto
manually: manuell*, von hand, händisch*, per hand, haendisch
today: heute, heut, heute (morgen|früh|mittag|nachmittag|vormittag|abend), heutig*
yesterday: gestern, gestrig*, gestern (abend|nacht|früh), vorgestern, letzte nacht
tomorrow: morgen, morgigen, übermorgen, uebermorgen, am nächsten tag
tonight: heute abend, heute nacht, heut abend, heut nacht
morning: morgens, vormittag*, in der früh, früh um, am morgen, frühstück
noon_afternoon: mittag*, nachmittag*, mittags, mittagspause
evening_night: abend, abends, nacht, nachts, mitternacht, über nacht, nächtlich*
right_now: jetzt, gerade, grad, grade, sofort, in diesem moment, momentan, augenblicklich, soeben, derzeit, gerade eben
asap: dringend*, eilig, eilt, so schnell wie möglich, schnellstmöglich*, umgehend, asap, notfall*, unverzüglich, schnell bitte, sehr dringend, brandeilig
no_hurry: eilt (nicht|ned|net), keine eile, nicht (eilig|dringend), hat zeit, kein stress, bei gelegenheit, wenn sie zeit haben, in ruhe, wenn ihr zeit habt
soon: bald, demnächst, demnaechst, in kürze, gleich, zeitnah, baldmöglichst
later: später, spaeter, nachher, irgendwann, hinterher
recently: kürzlich, kuerzlich, neulich, vor kurzem, in letzter zeit, letztens, eben, vorhin, neuerdings, gerade erst
long_ago: vor jahren, vor langer zeit, lange her, seit jahren, vor ewigkeiten, damals
ago: vor (ein|zwei|drei|vier|fünf) (paar|tagen|wochen|monaten|jahren|stunden), vor (einigen|wenigen|mehreren|ein paar), vor einer (woche|stunde), lange her, her ist, ist her
seconds: sekunde*, sek, sekündlich
minutes: minute, minuten, min, mins, minütig*
hours: stunde, stunden, std, stündig*, stdn
half_hour: halbe stunde, halben stunde, halbstunde, 30 (min|minuten), ne halbe stunde
days: tage, tagen, tagelang, einen tag, ganzen tag, (1|ein|einem|zwei|drei) tag*, tägig*
business_days: werktag*, bankarbeitstag*, arbeitstag*, geschäftstag*, bankarbeitstage
weeks: woche, wochen, wochenlang, wöchig*
months: monat, monate, monaten, monatelang, monats
years: jahr, jahre, jahren, jahrelang, jahres
quarter_year: quartal*, vierteljahr*, q1, q2, q3, q4
last_week: (letzte|letzter|letzten|vorige|voriger|vergangene|vergangener) woche, vorwoche
last_month: (letzten|letztem|vorigen|vergangenen|letzter) monat, vormonat
last_year: (letztes|letzten|voriges|vergangenes|vergangenen) jahr*, vorjahr*
next_week_month: (nächste|nächster|kommende|folgende) (woche|wochen), (nächsten|kommenden|nächster) monat, nächstes jahr, nächsten jahr
long_delay: zu lange, so lange, dauert (schon |viel |so |)(ewig|lange|zu lange), ewig, viel zu lang, sehr lange, lange zeit, zieht sich
within_time: innerhalb, binnen, innert, in weniger als, in unter
weekend: wochenende*, samstag*, sonntag*, sonnabend
weekday: montag*, dienstag*, mittwoch*, donnerstag*, freitag*, wochentag*
month_name: januar, jänner, februar, märz, maerz, april, mai, juni, juli, august, september, oktober, november, dezember
daily: täglich*, taeglich*, pro tag, jeden tag, am tag, tgl
weekly: wöchentlich*, woechentlich*, pro woche, jede woche
monthly: monatlich*, pro monat, jeden monat, im monat
per_hour_minute: pro (stunde|minute|sekunde), stündlich*, minütlich*, in der stunde
date: datum, datiert, termin*, kalender
time_of_day: uhr, um (1|2|3|4|5|6|7|8|9|10|11|12) uhr, uhrzeit, utc, mez, mesz
time_zone: zeitzone*, utc offset, ortszeit, lokale zeit, sommerzeit
deadline: frist*, fällig*, faellig*, stichtag, deadline, spätestens, spaetestens, läuft ab, ablauffrist, bis zum
too_late: zu spät, zu spaet, verspätet, verpasst, zuspät, spät dran
on_time: pünktlich*, rechtzeitig, fristgerecht, puenktlich, termingerecht
expired: abgelaufen*, läuft ab, laeuft ab, ungültig geworden, nicht mehr gültig, verfallen, verfällt, abläuft
same_day: am selben tag, am gleichen tag, taggleich, 24 stunden, 24h, innerhalb eines tages
old: alt, alte, alten, altes, alter, früher*, ehemalig*, vorherig*
new: neu, neue, neuen, neues, neuer, neuem, brandneu*, nagelneu*, neueste*
number_words_small: zwei, drei, vier, fünf, fuenf, sechs, sieben, acht, neun, zehn
thousands: tausend*, 1k, 2k, 5k, 10k, mille, riesen
millions: million*, mio, milliarde*, millionen
half: halb, hälfte, haelfte, halbe, halben, 50 prozent, die hälfte
third_quarter_part: drittel, viertel, teil von, ein teil, anteil*
percent: prozent*, proz, prozentig*
all_everything: alles, alle, allen, ganze*, gesamt*, komplett*, sämtlich*, vollständig*, kompletter betrag
some_part: einige*, teilweise, teil, teils, ein paar, manche*, paar, teilbetrag
more: mehr, zusätzlich*, zusaetzlich*, weitere*, extra
less: weniger, wenig, geringer, zu wenig, niedriger, fehlbetrag, kleiner als
too_much: zu viel, zuviel, zu viele, übermäßig*, übertrieben, überhöht*, ueberhoeht*
zero: null, auf null, 0 euro, nullen, steht 0
empty: leere, leeren, geleert, leergeräumt, leergeraeumt, ausgeräumt, leer geräumt, nichts mehr drin, nix mehr drauf, ist leer, (konto|wallet|komplett|ganz|alles) leer
huge_amount: riesig*, hohe summe, hoher betrag, hohen betrag, viel geld, große summe, grosse summe, großer betrag, vermögen, haufen geld, menge geld, horrend*
small_amount: kleiner betrag, kleinen betrag, kleinbetrag, wenig geld, paar euro, peanuts, kleinigkeit, paar cent, geringer betrag, geringfügig*
cents_dust: cent, cents, staub, dust, restbetrag, restguthaben, krümel, reste
difference_amount: differenz*, abweichung*, unterschied, stimmt nicht (überein|), stimmen nicht, diskrepanz*, unstimmig*, passt nicht (zusammen|), fehlbetrag
less_than_expected: weniger als (erwartet|ich|angezeigt|vereinbart), zu wenig (bekommen|erhalten|gutgeschrieben|angekommen), nur ein teil, nicht der volle betrag, nicht die volle summe, da fehlt, da fehlen
more_than_expected: mehr als (erwartet|ich|angezeigt|vereinbart), zu viel (bezahlt|überwiesen|abgebucht|bekommen), zuviel (bezahlt|überwiesen|abgebucht), überzahlt
equal_exact: genau, exakt*, gleich, haargenau, centgenau, auf den cent, präzise
approximately: ungefähr, ungefaehr, circa, etwa, rund, zirka, in etwa, um die
at_least: mindestens, wenigstens, zumindest, minimum
at_most: höchstens, hoechstens, maximal, bis zu, nicht mehr als
average: durchschnitt*, im schnitt, mittelwert, durchschnittspreis
count_sum: summe, insgesamt, gesamtsumme, zusammen, gesamtbetrag, in summe, total
deposit: einzahl*, eingezahlt, einzahlung*, aufgeladen, aufladen, aufladung, eingezahlen, einzalung, einbezahlt
withdraw: auszahl*, ausgezahlt, abheb*, abgehoben, abhebung*, auszalung, auscashen, ausgecasht, auszuzahlen, abzuheben, rausholen, geld raus
transfer: überweis*, ueberweis*, überwiesen, ueberwiesen, transfer*, übertrag*, uebertrag*, transferiert, rüberschick*
send: send*, gesendet, schick*, geschickt, gesandt, versend*, verschick*, abgeschickt, rausgeschickt, gschickt
receive: erhalten, erhalte, bekommen, bekomme, bekommt, empfang*, empfäng*, gekriegt, kriege, krieg, kriegen, bekam, erhielt*
arrive: ankomm*, angekommen, eingegangen, eingetroffen, kommt an, kam an, ankam, gelandet, eingang
not_arrived: (nicht|nich|nie|nichts|nix|noch nicht|ned) (angekommen|eingegangen|da|eingetroffen|erhalten|bekommen|ankommen|gutgeschrieben), kommt (einfach |)(nicht|nichts|nix|nie) an, kam (nie|nicht|nichts|nix) an, nicht auf meinem konto, fehlt immer noch, keine gutschrift, nix da, nichts da
credited: gutgeschrieben, gutschrift*, gutschreib*, verbucht, verbuchen, gebucht, zugebucht, aufgebucht
not_credited: (nicht|noch nicht|nie|nix|nichts) (gutgeschrieben|verbucht|gebucht), keine gutschrift, wird nicht angezeigt, nicht zu sehen, taucht nicht auf, nicht aufgetaucht, nicht sichtbar, erscheint nicht, ohne gutschrift
debited: abgebucht*, abbuch*, belastet, belastung, abgezogen, abzug, eingezogen, abgegangen, abgezwackt
refund: erstatt*, rückerstatt*, rueckerstatt*, zurückzahl*, zurückgezahlt, rückzahlung, refund*, geld zurück, zurückerstatt*
returned_funds: zurückgeschickt, zurückgebucht, rückbuchung, zurückgesendet, zurückgekommen, zurückgegangen, zurücküberwiesen, retour, rücküberweisung
pending: ausstehend, in bearbeitung, wird bearbeitet, in prüfung, pending, schwebend, offen, am laufen, wird verarbeitet, in arbeit
stuck: hängt, haengt, hängen geblieben, steckt, feststeckt, festgehangen, hängengeblieben, bewegt sich nicht(s|), tut sich nichts, tut sich nix, hängt fest, stockt
failed: fehlgeschlagen, fehlschlag*, gescheitert, misslungen, schlägt fehl, schlug fehl, nicht geklappt, klappt nicht, erfolglos, ging schief, schiefgelaufen, schief gegangen
completed: abgeschlossen, erfolgreich, erledigt, fertig, beendet, durchgeführt, geklappt, durchgegangen, vollzogen
says_completed_but: (steht|status|zeigt|als) (auf |)(abgeschlossen|erledigt|erfolgreich|fertig|completed|gesendet|ausgeführt), steht abgeschlossen, als (abgeschlossen|erledigt|gesendet) (markiert|angezeigt), angeblich (abgeschlossen|gesendet|erledigt|ausgeführt)
rejected: abgelehnt*, ablehn*, lehnt ab, lehnte ab, zurückgewiesen, verweiger*, abgewiesen, nicht akzeptiert, abgeschmettert
approved: genehmigt*, freigegeben, freigabe, akzeptiert, angenommen, bewilligt, grünes licht, zugelassen
on_hold: einbehalten, zurückgehalten, zurueckgehalten, on hold, auf eis, festgehalten, gehalten, pausiert
suspended_service: ausgesetzt, nicht verfügbar, vorübergehend (geschlossen|gesperrt|eingestellt|nicht verfügbar), eingestellt, suspendiert
released: freigegeben, freigeben, freigabe, gebt frei, entsperrt, freigeschaltet
frozen: eingefroren*, einfrier*, eingefror*, friert ein, festgesetzt, auf eis gelegt
unlock: entsperr*, freischalt*, freigeschaltet, entblock*, wieder öffnen, entsperrung
locked_out: ausgesperrt, ausgeschlossen, kein(en|) zugriff, kein(en|) zugang, komm(e|) nicht (mehr |)(rein|in mein*|an mein*), zugriff verloren, nicht mehr rein, komm ned rein
locked: gesperrt*, sperr*, abgesperrt, verriegelt, zugesperrt
blocked: blockiert*, geblockt, gebannt, sperrung, kontosperre, kontosperrung, blacklist*, blockt, blocken
restricted: eingeschränkt*, eingeschraenkt*, beschränk*, einschränkung*, beschraenk*, limitiert
account_frozen: (konto|account|acc) (ist|wurde|is|wird|bleibt|) (gesperrt|eingefroren|blockiert|eingeschränkt|geblockt|deaktiviert|suspendiert|gebannt|dicht), (konto|account) (ist|wurde) seit (gestern|heute|tagen|wochen|einer woche) (gesperrt|eingefroren), kontosperrung, kontosperre, gesperrtes konto, sperrung mein*, (konto|account) vorübergehend (gesperrt|eingeschränkt)
compliance_review: compliance, in prüfung, in überprüfung, wird (geprüft|überprüft), überprüfung meines kontos, manuelle prüfung, prüfung läuft, kontoprüfung
source_of_funds: herkunftsnachweis*, mittelherkunft*, herkunft (der|des|meiner|meines) (mittel|gelder|geldes|vermögens), woher (das|mein) geld, einkommensnachweis*, vermögensnachweis*, vermögensherkunft, source of funds
aml: geldwäsche*, geldwaesche*, aml, gwg, geldwäscheverdacht
sanctions: sanktion*, sanktionsliste*, ofac, embargo*
limit: limit, limits, limite, obergrenze*, grenze, höchstgrenze, freigrenze
withdrawal_limit: auszahlungslimit*, abhebelimit*, tageslimit*, abhebungslimit*, auszahlungsgrenze, tägliches limit, limit pro tag
raise_limit: limit (erhöhen|anheben|hochsetzen|raufsetzen|rauf), limiterhöhung, höheres limit, erhöhung (des|meines) (limits|tageslimits|auszahlungslimits), (tageslimit|auszahlungslimit) (erhöhen|anheben)
limit_lowered: limit (wurde |)(gesenkt|reduziert|herabgesetzt|gekürzt|runtergesetzt|verringert), limit runter, niedrigeres limit
limit_reached: limit (erreicht|überschritten|ausgeschöpft), überschritten, ueberschritten, überschreit*, über dem limit, limit ist erreicht
minimum_amount: mindestbetrag*, minimum, mindestsumme, mindestmenge, unter dem (minimum|mindestbetrag), mindesteinzahlung, mindestauszahlung
maximum_amount: maximum, maximal*, höchstbetrag*, maximalbetrag, höchstens
address: adresse, adressen, adress, walletadresse*, wallet adresse*, addresse
deposit_address: einzahlungsadresse*, einzahladresse*, empfangsadresse*, einzahlungs adresse, meine adresse bei (euch|ihnen), depositadresse
wrong_address: falsche* adresse, an die falsche adresse, adresse (war |ist |)falsch, falscher adresse, andere adresse, adresse vertippt, falsche wallet, falsches wallet
new_address: neue adresse, neuer adresse, neuen adresse, andere adresse, anderen adresse
address_changed: adresse (wurde |hat sich |)(geändert|ausgetauscht|ersetzt|vertauscht), geänderte adresse, adresse ist jetzt eine andere
unknown_address: unbekannte adresse, fremde adresse, unbekannter adresse, adresse die ich nicht kenne, nicht meine adresse, kenne (die|diese) adresse nicht, fremden adresse, mir unbekannte* adresse
own_wallet: eigene wallet, eigenes wallet, meine wallet, mein wallet, private wallet, meiner wallet, eigenen wallet, self custody, mein ledger
hardware_wallet: hardware wallet*, hardwarewallet*, ledger, trezor, bitbox*, cold wallet, cold storage
hot_wallet_app: metamask, trust wallet, trustwallet, phantom, exodus, hot wallet
wallet: wallet*, geldbörse, brieftasche, walet, wallett
other_exchange: andere* börse, andere* boerse, anderen börse, andere exchange, von binance, kraken, bitpanda, bitvavo, coinbase, bison
same_exchange_internal: interne* (transfer|überweisung|übertragung|übertrag), zwischen (meinen |)(konten|unterkonten), an einen anderen (nutzer|user), innerhalb der (börse|plattform)
txid: txid, tx id, transaktions id, transaktionsnummer*, transaktionshash, hash, tx, tx hash
transaction: transaktion*, trx id, vorgang
blockchain: blockchain*, block chain, auf der chain, on chain, chain, kette
explorer: explorer*, etherscan, tronscan, blockchair, blockexplorer, bscscan, solscan, mempool space
block_confirmations: bestätigungen, confirmations, blöcke, bestaetigungen, netzwerkbestätigungen
confirmed_on_chain: (auf der|in der|laut) (blockchain|chain) (bestätigt|abgeschlossen|angekommen|sichtbar), (explorer|blockchain) (sagt|zeigt) (bestätigt|erfolgreich|confirmed|success), im explorer (bestätigt|sichtbar), genug bestätigungen, vollständig bestätigt, laut explorer
unconfirmed: unbestätigt*, unbestaetigt, 0 bestätigungen, null bestätigungen, nicht bestätigt, keine bestätigungen, mempool, unconfirmed
not_on_chain: nicht (auf|in) der (blockchain|chain), keine (txid|tx id|hash|transaktions id), kein (hash|txid), (explorer|blockchain) (findet|zeigt|kennt) (nichts|nix|keine), im explorer nicht(s|) (zu |)(finden|gefunden|auffindbar)
network: netzwerk*, netz, netze, mainnet, chain
wrong_network: falsche* (netzwerk|netz|chain|blockchain), falschen (netzwerk|netz|chain|blockchain), anderes (netzwerk|netz), im falschen netz, netzwerk verwechselt, über bep20 statt, über das falsche
which_network: welche(s|m|n|) (netzwerk|netz|chain), richtige* (netzwerk|netz|chain), über welches (netz|netzwerk)
network_congestion: überlast*, ueberlast*, netz (ist |)voll, netzwerk (ist |)(überlastet|langsam|voll|verstopft), verstopft, netzauslastung, netzwerküberlastung
network_suspended: (netzwerk|netz|einzahlungen|auszahlungen|abhebungen) (sind |ist |wurden |derzeit |)(ausgesetzt|pausiert|geschlossen|gestoppt|deaktiviert|eingestellt), netzwerkwartung, auszahlungsstopp
evm_networks: erc20, erc 20, bep20, bep 20, bsc, polygon, matic, arbitrum, optimism, base netzwerk, avax c
tron_network: trc20, trc 20, tron, trx, tron netzwerk
lightning_network: lightning, lightning netzwerk, lightning network, lightning rechnung, lightning invoice
memo_tag: memo, destination tag, memos, zielkennung, kommentarfeld, tag feld, payment id, ziel tag
memo_missing: (ohne|falsche*|kein|keinen|vergessen|fehlende*) (memo|tag|destination tag|den tag|das memo), (memo|tag) (vergessen|fehlt|falsch|nicht angegeben|leer|weggelassen), memo nicht eingegeben, tag feld leer
bridge: bridge*, gebridged, gebridgt, cross chain, brücke
smart_contract: smart contract*, smartcontract*, contract adresse, vertragsadresse, dapp, dao
token_contract: token contract, contract des tokens, token vertrag, contract adresse
unsupported_token: nicht unterstützt*, nicht unterstuetzt*, wird nicht unterstützt, unterstützt ihr nicht, nicht gelistet
recover_coins: (coins|geld|guthaben|token|einzahlung|btc|eth|usdt) (wieder |)(zurückholen|retten|wiederherstellen|wiederbekommen|zurückbekommen|zurück bekommen), wiederherstell*, retten, rückholung, zurückholen, zurueckholen
bitcoin: bitcoin*, btc, sats, satoshi*, bitcoins
ether: ether, ethereum, eth
stablecoin: usdt, tether, usdc, stablecoin*, eurc, dai, fdusd
altcoin_big: xrp, ripple, solana, sol, ada, cardano, bnb, ltc, litecoin, polkadot, avax, xlm
meme_coin: doge, dogecoin, pepe, shib*, memecoin*, shitcoin*, meme coin*
coin_general: coin, coins, token, tokens, krypto*, kryptowährung*, münzen, kryptos
nft: nft*, sammlerstück*
exchange_token: börsentoken, plattformtoken, euer eigener token, exchange token, hauseigene* token
fiat_money: fiat, echtes geld, landeswährung, fiatgeld, gesetzliche* zahlungsmittel
dollar: dollar*, usd, us dollar, dollars
euro: euro, eur, euros, teuro, öcken
pound: pfund, gbp, britische pfund
asian_currency: yen, yuan, rupie*, rubel türkische, türkische lira, lira, baht, won, rupiah
african_currency: naira, schilling, rand, cedi*
other_currency: chf, franken, schweizer franken, rubel, hrywnja, zloty, kronen, stutz
currency_exchange_rate: wechselkurs*, umrechnungskurs*, devisenkurs*, tauschkurs, umtauschkurs
money: geld, gelder, kohle, knete, moneten, gelt, asche, zaster
funds: mittel, gelder, vermögen*, kapital, einlagen
balance: guthaben*, kontostand*, saldo, balance, bestand, guthabn
balance_wrong: (guthaben|kontostand|saldo|bestand) (ist |stimmt |war |)(falsch|nicht|niedriger|weniger|anders), falsche* (guthaben|kontostand|saldo), (guthaben|kontostand|saldo) stimmt nicht
balance_zero: (guthaben|kontostand|saldo|balance|konto) (ist |steht |zeigt |auf |steht auf |ist auf |)(null|0|leer), guthaben weg, kontostand null, konto leer, wallet leer
balance_not_shown: (guthaben|coins|bestand|saldo|kontostand) (wird|werden) nicht (mehr |)angezeigt, sehe (mein|meine) (guthaben|coins) nicht, guthaben nicht sichtbar, guthaben verschwunden
available_vs_locked_balance: verfügbare* (guthaben|saldo), gesperrtes guthaben, in orders gebunden, gebundenes guthaben, nicht verfügbares guthaben, eingefrorenes guthaben, verfügbar
negative_balance: negativ*, im minus, ins minus, minus, schulde euch, schulden bei euch
missing_money: fehlt, fehlen, verschwunden*, verschwind*, verschollen, spurlos, futsch, in luft aufgelöst, abhanden, ist weg, sind weg, war weg
money_gone: (geld|coins|guthaben|alles|usdt|btc|eth|wallet|kohle|konto) (ist |sind |is |war |plötzlich |auf einmal |einfach |)(weg|verschwunden|futsch|leer|fort), alles weg, alles verloren, geld weg
lost: verloren, verlier*, verlor, verlust*, verlorn
found: gefunden, finde, fand, entdeckt, stellte sich heraus, herausgefunden
bank: bank, banken, hausbank, sparkasse, volksbank, raiffeisen*, kreditinstitut, postbank
bank_account: bankkonto, bankverbindung, iban, kontonummer, girokonto, bankkonten, konto bei der (bank|sparkasse)
bank_transfer: überweisung*, ueberweisung*, banküberweisung*, sepa, swift, bankeinzahlung, überwiesen, auslandsüberweisung
instant_transfer: echtzeitüberweisung*, sofortüberweisung*, echtzeit überweisung, echtzeit, sepa instant, instant überweisung, sofort überweisung
card: karte, karten, kreditkarte*, visa, mastercard, debitkarte*, ec karte, girocard
exchange_card: eure karte, ihre karte, eurer karte, ihrer karte, krypto karte, kryptokarte, karte von (euch|ihnen), eure visa
card_declined: karte (wird |wurde |ist |)(abgelehnt|verweigert|nicht akzeptiert|nicht angenommen|gesperrt), kartenzahlung (abgelehnt|fehlgeschlagen), zahlung abgelehnt
card_lost: karte (verloren|gestohlen|weg|geklaut), (verlorene|gestohlene) karte, kartenverlust
mobile_money: twint, alipay, wechat pay, wechat, mobile money, gcash, m pesa, paytm
paypal_like: paypal, skrill, neteller, wise, revolut, apple pay, google pay, klarna, n26
cash_machine: geldautomat*, bankomat*, bancomat, automat*, geldausgabeautomat
third_party_payment: drittkonto, konto (meiner|meines) (frau|mannes|freundes|bruders|freundin|schwester), auf den namen meine*, fremdes konto, fremden konto, name stimmt nicht überein, nicht auf meinen namen
reference_number: verwendungszweck*, referenz*, referenznummer, zahlungsreferenz, betreff, referenzcode
wrong_reference: (falsche*|ohne|kein|keinen|fehlende*) (verwendungszweck|referenz|referenznummer), (verwendungszweck|referenz) (vergessen|falsch|fehlt)
payment: zahlung*, zahlen, bezahlen, zahle, zahlt, bezahlung
paid: bezahlt, gezahlt, hab bezahlt, habe bezahlt, einbezahlt
buy: kauf, kaufen, gekauft, kaufe, kaufte, käufe, erwerb*, erworben, sofortkauf
sell: verkauf*, verkauft, verkaufen, verkaufe, veräußer*, verkäufe
p2p: p2p, peer to peer, privatverkauf, privathandel
p2p_seller: verkäufer*, verkaeufer*, händler*, haendler*, inserent*
p2p_buyer: käufer*, kaeufer*, gegenpartei, handelspartner, der andere trader
p2p_release: (coins|krypto|usdt|btc) (nicht |)(freigeben|freigegeben), gibt (die |)(coins |)nicht frei, nicht freigegeben, will nicht freigeben, weigert sich freizugeben
p2p_paid_not_released: (bezahlt|überwiesen) (aber|doch), als bezahlt markiert, habe bezahlt und, bezahlt und (er|sie|verkäufer|der verkäufer)
p2p_not_paid: (nicht|nie|noch nicht) (bezahlt|gezahlt|überwiesen), käufer (zahlt|hat) nicht, ohne zu (zahlen|bezahlen), keine zahlung (erhalten|eingegangen|bekommen), zahlt nicht
p2p_appeal: einspruch*, widerspruch*, streitfall*, disput*, beanstand*, anfecht*, reklam*, appeal
escrow: treuhand*, escrow, hinterlegt
chargeback: rückbuchung*, rueckbuchung*, chargeback*, rücklastschrift*, zurückgebucht, lastschrift zurück
convert: konvertier*, umtausch*, tausch*, getauscht, umgetauscht, umwandel*, umgewandelt, swap*, geswapt
duplicate_payment: doppelt (bezahlt|abgebucht|überwiesen|belastet|gezahlt|gesendet), zweimal (bezahlt|abgebucht|überwiesen|belastet|gezahlt), doppelte (zahlung|abbuchung|belastung|überweisung), doppelbuchung, doppelzahlung
payment_cancelled_but_charged: (abgebrochen|storniert|fehlgeschlagen|abgelehnt) (aber|und|trotzdem) (abgebucht|belastet|geld|das geld), trotzdem (abgebucht|belastet)
receipt: beleg*, quittung*, zahlungsnachweis*, zahlungsbeleg*, kassenbon, überweisungsbeleg*
screenshot: screenshot*, bildschirmfoto*, screen shot, bildschirmaufnahme*, siehe bild, bildschirmvideo
attached: anhang, anbei, angehängt*, beigefügt*, angefügt, im anhang, anlage, beigelegt, hänge an
invoice: rechnung, rechnungen, rechnungsnummer, invoice, rechnungsstellung
statement: kontoauszug*, kontoauszüge*, auszug, abrechnung*, aufstellung
history: historie, verlauf, transaktionsverlauf, transaktionshistorie, übersicht, aufzeichnung*, orderhistorie
trade: trade, trades, handel, handeln, getradet, traden, gehandelt, tradet
order: order, orders, auftrag, aufträge, auftraege, ordern
open_order: offene* order*, offene* auftrag, offene aufträge, aktive order*, laufende order*
market_order: market order*, marktorder, markt order, bestens, zum marktpreis, marketorder*
limit_order: limit order*, limitorder*, limit kauf, limit verkauf, limitpreis, kauflimit
stop_loss: stop loss*, stoploss*, stopp loss, stop order*, stop limit, sl, verlustbegrenzung, stopp order
take_profit: take profit*, tp, gewinnmitnahme*, kursziel, gewinnziel
trailing_stop: trailing stop*, nachgezogener stop, trailing
oco_order: oco, one cancels the other, bracket order, oco order
post_only: post only, reduce only, ioc, fok, gtc, gültigkeit, time in force
not_triggered: (nicht|nie) (ausgelöst|ausgeloest|getriggert|gegriffen|reagiert|aktiviert), hat nicht (ausgelöst|gegriffen|getriggert), löst nicht aus, stop (hat |)ignoriert, greift nicht
triggered: ausgelöst*, ausgeloest, getriggert, auslös*, trigger*, gegriffen
triggered_wrongly: zu früh ausgelöst, (grundlos|ohne grund|fälschlich) ausgelöst, kurs (war |hat |)(nie|nicht) (erreicht|berührt|dort), preis (war |wurde |)(nie|nicht) (erreicht|berührt|dort), nie erreicht, ausgelöst obwohl
filled: gefüllt, gefuellt, ausgeführt, ausgefuehrt, ausführung*, füllung, abgewickelt, ausgefüllt
not_filled: nicht (gefüllt|ausgeführt|gefuellt|ausgefuehrt|bedient|abgewickelt), nie (gefüllt|ausgeführt), wird nicht (ausgeführt|gefüllt), wurde nicht (ausgeführt|gefüllt), ungefüllt, bleibt offen
partially_filled: teilweise (gefüllt|ausgeführt), teilausführung*, nur zum teil (gefüllt|ausgeführt), halb gefüllt, teilgefüllt
filled_twice: doppelt (ausgeführt|gefüllt|gekauft|verkauft), zweimal (ausgeführt|gefüllt|gekauft|verkauft), zwei orders statt, doppelte order*, order doppelt
order_wrong_price: falscher (preis|kurs), falschen (preis|kurs), schlechtere* (preis|kurs), anderen (preis|kurs), nicht zu meinem (preis|kurs), ausgeführt (zu|bei|wurden), mieser kurs, zu schlecht ausgeführt
order_not_cancelled: (order|auftrag) (lässt sich nicht|kann nicht|nicht) (stornieren|storniert|löschen|abbrechen|canceln), nicht (stornieren|stornierbar|canceln), stornierung (fehlgeschlagen|geht nicht|abgelehnt), nicht löschbar
order_cancelled_by_itself: order (wurde |)(von selbst|einfach|automatisch) (storniert|gelöscht|gecancelt), order (ist |)(verschwunden|weg), einfach storniert, ohne mein zutun storniert, order gelöscht
order_rejected: order (wird |wurde |)(abgelehnt|zurückgewiesen|verweigert|rejected), ungültige order, auftrag abgelehnt, nicht ausreichend, unzureichend*
insufficient_balance: nicht genug (guthaben|geld|margin|saldo), unzureichende* (guthaben|deckung|margin|saldo), guthaben (reicht nicht|zu niedrig|nicht ausreichend), nicht genügend (guthaben|mittel|margin), zu wenig guthaben, mangels deckung
order_placed: order (platziert|gesetzt|aufgegeben|erteilt|eingestellt|gestellt), auftrag (erteilt|aufgegeben), order (platzieren|aufgeben|setzen), platziert
order_not_shown: order (wird |ist |)nicht (angezeigt|sichtbar|zu sehen|gelistet), order taucht nicht auf, order fehlt, order nicht in der liste
i_did_not_place: nicht (von mir |)(platziert|aufgegeben|erteilt), nie (platziert|aufgegeben|erteilt), (trades|orders) (die |)nicht von mir, order (war|ist) nicht von mir, habe ich nicht aufgegeben
price: preis, preise, kurs, kurse, preisen, kosten
price_rise: gestiegen, steig*, stieg, hochgegangen, pump*, to the moon, anstieg, nach oben, rauf
price_fall: gefallen, fällt, fiel, gesunken, absturz, eingebrochen, dump*, dip, sinkt, runter, nach unten, kurssturz
crash_market: crash*, marktcrash, börsencrash, flash crash, kurssturz, markt eingebrochen, gecrasht
wick: wick*, docht*, spike*, ausreißer, kursspitze, lunte
price_differs: (andere*|anderen) börsen (zeigen|hatten|haben|war), kurs weicht ab, preis weicht ab, abweichender (preis|kurs), preis stimmt nicht, auf keiner anderen börse, kursabweichung, anderswo
stale_price: (preis|kurs) (steht|eingefroren|hängt|bleibt stehen|veraltet|aktualisiert nicht), veraltete* (preis|kurs), kurs wird nicht aktualisiert
mark_price: mark price, markpreis, mark preis, indexpreis, index
last_price: last price, letzter preis, letzter kurs, letztkurs, last preis
spread: spread, geld brief spanne, spanne, geld brief
slippage: slippage, gerutscht, kursrutsch, abgerutscht
liquidity: liquidität*, liquide*, markttiefe, dünner markt, dünnes orderbuch, liquiditaet
order_book: orderbuch*, order buch, orderbook, auftragsbuch, orderbücher
chart: chart, charts, kerze*, kurve, grafik*, diagramm, tradingview, candlestick*
chart_wrong: chart (ist |)(falsch|leer|hängt|lädt nicht|eingefroren|fehlerhaft|spinnt), kerzen fehlen, chart lädt nicht
indicator: indikator*, rsi, macd, gleitende* durchschnitt
market: markt, märkte, maerkte, marktes
pair: paar, handelspaar*, währungspaar*, tradingpaar*, symbol, ticker
spot: spot, spotmarkt, spot wallet, spot konto, kassamarkt
futures: future, futures, perp, perps, perpetual*, derivat*, kontrakt*, terminkontrakt*
options_trading: optionshandel, call option*, put option*, optionsschein*, strike
margin: margin*, sicherheitsleistung, marge
leverage: hebel*, leverage*, gehebelt, 10x, 20x, 50x, 100x
isolated_cross: isoliert*, isolated, cross margin, cross modus, cross
position: position*, posi, posis
position_closed: position (wurde |ist |)(geschlossen|glattgestellt|zugemacht|zwangsgeschlossen), (meine|die) position geschlossen, zwangsglattstellung, position zu
long_short: long position, short position, longposition, shortposition, geshortet, long gegangen, short gegangen, shorten
hedge_mode: hedge*, hedging, absicher*, one way modus, hedge modus
liquidated: liquidier*, liquidation*, liq, liquidiert, rekt, weggefegt, zwangsliquid*
liquidation_price: liquidationspreis*, liquidierungspreis*, liq preis, liquidationskurs, liq price
liquidated_unfairly: (zu unrecht|zu früh|fälschlich|ungerechtfertigt|unfair|grundlos) liquidiert, liquidiert obwohl, trotzdem liquidiert, liquidation (war |)(falsch|ungerechtfertigt|unfair), liquidiert ohne
margin_call: margin call*, nachschuss*, margin nachschießen, maintenance margin, margin ratio, nachschusspflicht
collateral: sicherheit hinterlegt, sicherheiten, collateral*, pfand*, beleihung*, haircut
auto_deleverage: adl, auto delever*, deleverag*, versicherungsfonds, insurance fund
funding_rate: funding*, finanzierungsrate*, finanzierungsgebühr*, fundingrate*, funding gebühr*
interest_charged: zinsen (berechnet|abgezogen|belastet|zahlen), sollzins*, leihzinsen, kreditzins*, margin zinsen
loan: kredit, kredite, darlehen, ausgeliehen, leihen, geliehen, verleih*, schulden
repay: zurückzahlen, zurückgezahlt, tilg*, getilgt, abbezahl*, zurueckzahlen, ablösen
profit: gewinn*, profit*, ertrag, erträge, rendite*, plus gemacht
loss: verlust*, minus, miese, einbuße*, schaden
pnl_wrong: pnl, p l, gewinn und verlust, guv, unrealisiert*, realisiert*
portfolio: portfolio, depot, vermögensübersicht, portfolios
settlement: abrechnung*, abwicklung*, settlement, verfall, verfallstag, lieferung des kontrakts
trading_halt: handel (ist |wurde |)(ausgesetzt|gestoppt|pausiert|angehalten|eingestellt), handelsstopp, handelsaussetzung, handelsunterbrechung
cannot_close_position: position (lässt sich nicht|kann nicht|nicht) (schließen|schliessen|geschlossen), nicht (schließen|schliessen|glattstellen), schließen (button|knopf), position geht nicht zu, komm nicht aus der position
cannot_trade: (kann|konnte) (ich |)nicht (handeln|traden|kaufen|verkaufen), nicht (handeln|traden), handel nicht möglich, weder handeln, kein handel möglich
system_failed_during_volatility: (während|im|beim) (dem |des |)(crash|absturz|dump|pump|kurssturz|crashs), als der (markt|kurs) (fiel|abstürzte|einbrach|crashte|explodierte), im schlimmsten moment, ausgerechnet (jetzt|dann|als|wenn)
volatility: volatil*, schwank*, kursschwankung*, kurssprung
listing_new_coin: listing, gelistet, listen, auflisten, neulisting, auflistung, notierung
delisting: delist*, delisted, aus dem handel genommen, ausgelistet, handel eingestellt
airdrop: airdrop*, air drop, fork, hard fork, hardfork
token_swap_migration: migration*, migrier*, umbenannt, umgestellt auf neuen token, token swap, token tausch, rebrand*
staking: stak*, gestaked, gestakt, restak*, gestaket
earn_product: earn, sparprodukt*, flexibel, festgeld, flexible anlage, launchpool, simple earn, feste laufzeit
unstake: unstak*, entstak*, unbond*, unstaken, aus dem staking, auslös*, einlös*, ausgestaked
rewards_missing: reward*, belohnung*, staking reward*, keine zinsen, zinsen (fehlen|nicht|bleiben), prämie*
apy: apy, apr, zinssatz, zins, rendite*, jahreszins, zinsen pro jahr, verzinsung
dual_investment: dual investment, strukturierte* produkt*, dual
lock_period: sperrfrist*, haltefrist*, laufzeit, bindungsfrist*, lock up, gebunden bis, lockup, vorzeitig
mining: mining, miner*, mininpool, schürf*, hashrate, gemint
copy_trading: copy trad*, copytrad*, kopier* trader, lead trader, kopiertem trader
trading_bot: bot, bots, tradingbot*, gridbot*, grid bot, dca, handelsroboter
strategy: strateg*, vorgehensweise, ansatz
recurring_buy: sparplan*, sparpläne*, dauerauftrag*, wiederkehrend*, automatische* kauf, regelmäßiger kauf, autokauf
arbitrage: arbitrag*, arbitragehandel
paper_trading: demokonto, paper trad*, testnet, sandbox, übungskonto, simulat*, demo
fee: gebühr*, gebuehr*, provision*, spesen, entgelt*, gebüren, fees, handelsgebühr*, auszahlungsgebühr*
fee_too_high: (hohe|teure|überhöhte|zu hohe|horrende|unverschämte) gebühr*, gebühren (sind |)(zu |viel zu |)(hoch|teuer), teuer, teure, abzocke bei den gebühren, wucher
fee_wrong: falsche gebühr*, gebühr (ist |war |)(falsch|stimmt nicht|zu hoch), zu viel gebühr*, (mehr|doppelt|zu viel|zuviel) (berechnet|verrechnet), gebühr stimmt nicht, höher als angegeben, gebührenfehler
fee_twice: doppelte gebühr*, gebühr* (doppelt|zweimal), zweimal gebühr*, zwei mal gebühr*
fee_unexpected: versteckte (gebühr*|kosten), (unerwartete|unangekündigte) (gebühr*|kosten), gebühr (nicht|nie|nirgends) (erwähnt|angezeigt|ausgewiesen), von gebühren (war |)keine rede, nirgends stand
what_are_fees: (welche|was für) gebühren, wie hoch (sind|ist) (die|eure|ihre) gebühr*, gebührentabelle, gebührenübersicht, preisverzeichnis, was kostet, gebühren für, gebührenordnung
network_fee: netzwerkgebühr*, netzwerk gebühr*, gas, gas fee*, gasgebühr*, miner gebühr*, netzgebühr*, gas gebühr*
fee_discount: rabatt*, ermäßig*, vip stufe, vip level, günstiger, gebührenstufe*, vergünstig*, nachlass
maker_taker: maker, taker, maker gebühr*, taker gebühr*
tax: steuer, steuern, finanzamt, steuerlich*, versteuern, besteuer*, fiskus, steuererklärung
tax_report: steuerreport*, steuerbericht*, steuererklärung*, steuerbescheinigung*, steuerauszug, steuerdokument*, jahresabrechnung, steuerformular*
cost_basis: anschaffungskosten, anschaffungspreis*, kaufpreis, einstandskurs*, einstandspreis*, fifo, anschaffung
export_history: export*, csv, excel, pdf, (historie|trades|auszug|verlauf|transaktionen) (herunterladen|exportieren|runterladen|downloaden), exportiert
report_incomplete: (report|bericht|export|auszug) (ist |)(unvollständig|falsch|leer), (trades|zeilen|einträge|buchungen|transaktionen) fehlen, fehlende (trades|zeilen|einträge|buchungen), unvollständig*
audit: audit*, wirtschaftsprüf*, abschlussprüf*, prüfer, saldenbestätigung*, revision*, jahresabschluss
accountant: steuerberat*, buchhalt*, treuhänder, buchhaltung, buchführung
bonus: bonus*, boni, prämie, promo*, gutschein*, aktion, aktionscode
bonus_missing: bonus (nicht|fehlt|nie|noch nicht) (erhalten|bekommen|gutgeschrieben|angekommen|da|), kein(en|) bonus, versprochene* bonus, prämie nicht (erhalten|bekommen)
campaign_contest: wettbewerb*, gewinnspiel*, kampagne*, aktion, turnier, tradingwettbewerb
referral: empfehlung*, geworben, einladung*, eingeladen, werben, referral*, affiliat*, einladungscode, freunde werben
referral_missing: (empfehlungsbonus|werbeprämie|referral bonus) (fehlt|nicht), freund (geworben|eingeladen|registriert|angemeldet), freundin (geworben|eingeladen), keine werbeprämie
gift_card: geschenkkarte*, gutscheinkarte*, gift card*, guthabenkarte*
api: api, apis, schnittstelle*, rest api
api_key: api key*, apikey*, api schlüssel*, schlüssel, secret key, api secret
api_key_create: api (key|schlüssel) (erstellen|anlegen|erzeugen|generieren), neuen api (key|schlüssel), neuer api (key|schlüssel), api einrichten
api_key_leaked: (key|schlüssel) (ist |wurde |)(geleakt|öffentlich|geleaked|kompromittiert|veröffentlicht|gestohlen), auf github, key öffentlich, (key|schlüssel) im (repo|ticket|git), geleakte* (key|schlüssel)
api_permission: api recht*, leserecht*, nur lesen, read only, handelsrecht*, auszahlungsrecht*, berechtigung*
api_error: fehlercode*, error code, http fehler, statuscode*, api (liefert|gibt|meldet|fehler|antwortet), http status
error_4xx: 400, 401, 403, 404, unauthorized, forbidden, bad request
error_5xx: 500, 502, 503, 504, internal server error, bad gateway, gateway timeout, service unavailable, 5xx
rate_limit: rate limit*, ratelimit*, 429, too many requests, zu viele anfragen, gedrosselt, drossel*, 418
signature_invalid: signatur*, ungültige signatur, hmac, signier*, signature
timestamp_error: timestamp, zeitstempel*, recvwindow, uhrzeit synchron*, ntp, zeitabweichung, zeitsynchronisation
nonce: nonce, client order id, clientorderid, clientid
websocket: websocket*, ws, stream, streams, web socket, datenfeed
websocket_disconnect: (verbindung|stream|websocket) (bricht ab|abgebrochen|getrennt|geschlossen|reißt ab|wird getrennt), verbindungsabbr*, disconnect*, abbrüche, bricht (ständig |immer |)(weg|ab)
endpoint: endpunkt*, endpoint*, route, v1, v3, pfad
api_documentation: dokumentation*, api doku, doku, changelog, spezifikation*, dokumentiert
api_latency: latenz*, millisekunde*, ms, ping, verzögerte antwort, antwortzeit*, lag
ip_whitelist: ip whitelist*, ip freigabe*, ip (freigeben|hinterlegen|freischalten|beschränkung|bindung), ip gebunden, ip adresse* (hinterlegt|freigeben)
library_sdk: sdk, library, bibliothek*, python, java, ccxt, node js, php, golang
webhook: webhook*, callback url
fix_protocol: fix protokoll, fix session, fix gateway, fix verbindung, fix schnittstelle
developer: entwickler*, programmierer*, developer, unser entwicklerteam, softwareentwickl*
script_code: skript*, script, quellcode, mein programm, programmier*, sourcecode
integration: integrier*, integration*, anbindung*, anbinden, plugin, angebunden
market_data: marktdaten*, tickdaten, historische daten, kursdaten, datenfeed, snapshot*
maintenance: wartung*, wartungsarbeiten, wartungsfenster, systemupdate, geplante wartung
status_page: statusseite*, ankündigung*, angekündigt, aushang, ankuendigung*, hinweis
kyc: kyc, identitätsprüfung*, identitätsnachweis*, legitimation*, postident, identitaetspruefung, legitimier*, ausweisprüfung
verification: verifiz*, verifik*, verfizier*, verifi*, identifizier*
verification_pending: (verifizierung|verifikation|kyc|prüfung) (läuft|dauert|hängt|ausstehend|in bearbeitung|in prüfung|steht aus|noch nicht), warte auf (die |meine |)verifizierung, verifizierung immer noch, noch nicht verifiziert
verification_failed: (verifizierung|verifikation|kyc|identifizierung) (ist |wurde |wird |)(abgelehnt|fehlgeschlagen|gescheitert|nicht erfolgreich|schlägt fehl|klappt nicht|geht nicht), nicht verifiziert, nicht verifizieren, kyc abgelehnt
verified_already: (bereits|schon|längst|voll|vollständig) verifiziert, bin verifiziert, verifizierung (bereits |)(abgeschlossen|bestanden|erfolgreich), kyc (fertig|abgeschlossen|bestanden|erledigt)
why_verify_again: (erneut|nochmal|nochmals|wieder|schon wieder) (verifizieren|verifizierung|identifizieren|legitimieren|kyc|ausweisen), erneute verifizierung, neu verifizieren, schon wieder (den |meinen |)ausweis
kyc_level: verifizierungsstufe*, kyc level, kyc stufe, stufe 2, level 2, tier 2, erweiterte verifizierung
identity: identität*, identitaet*, wer ich bin, zur person
passport: reisepass*, mein pass, meinen pass, meines passes, passnummer, reisepaß, passkopie, den pass
id_card: personalausweis*, ausweis*, perso, identitätskarte, id karte, ausweiskopie
driving_licence: führerschein*, fuehrerschein*, führerausweis, fahrerlaubnis
residence_permit: aufenthaltstitel*, aufenthaltserlaubnis, aufenthaltsgenehmigung, aufenthaltskarte, niederlassungserlaubnis, niederlassungsbewilligung
proof_of_address: adressnachweis*, wohnsitznachweis*, stromrechnung*, meldebescheinigung*, meldezettel, nebenkostenabrechnung, mietvertrag, adressbestätigung, wohnsitzbestätigung
documents: dokument*, unterlage*, papiere, nachweis*, dokumenten
document_expired: (pass|ausweis|perso|dokument|reisepass|personalausweis|führerschein) (ist |)abgelaufen, abgelaufene* (pass|ausweis|perso|dokument|reisepass|personalausweis)
document_not_accepted: (dokument|ausweis|pass|perso|nachweis|adressnachweis|personalausweis|führerschein|dokumente|unterlagen) (wird |werden |wurde |wurden |immer |wird immer |)(nicht (akzeptiert|angenommen|anerkannt)|abgelehnt|zurückgewiesen)
document_unreadable: unscharf*, unleserlich, nicht lesbar, verschwommen, spiegel*, zu dunkel, glanz auf, schlechte qualität, verpixelt
upload: hochlad*, hochgeladen, upload*, hochzuladen, lade hoch, einreichen, raufladen
upload_fails: upload (geht nicht|schlägt fehl|hängt|fehlgeschlagen|klappt nicht|bricht ab|funktioniert nicht), (nicht|nichts) hochladen, hochladen (geht|klappt|funktioniert) nicht, lässt sich nicht hochladen
file_too_large: datei (ist |)zu (groß|gross), dateigröße, dateiformat, falsches format, jpg, jpeg, png
photo: foto*, bild, bilder, lichtbild*, aufnahme, bildern
selfie: selfie*, foto von mir, bild von mir, foto meines gesichts
face_scan: gesicht*, gesichtserkennung*, gesichtsscan*, kopf (drehen|bewegen), liveness, blinzel*, face scan
camera_problem: kamera*, webcam, kamera (schwarz|geht nicht|öffnet nicht|startet nicht), cam
video_call: videoident*, video ident*, videoanruf*, videoverifizierung, videocall, video call, video chat
resubmit: (nochmal|erneut|nochmals|wieder|noch einmal) (eingereicht|einreichen|hochgeladen|hochladen|geschickt|senden|gesendet|schicken), nachreichen, nachgereicht
submitted: eingereicht, eingesendet, eingeschickt, abgegeben, vorgelegt, reichte ein
form: formular*, fragebogen, fragebögen, ausfüllen, ausgefüllt, feld, felder, eingabefeld
name: name, namen, vorname*, nachname*, familienname*
name_mismatch: name (stimmt|passt) nicht (überein|), namensabweichung, anderer name, name (ist |)falsch (geschrieben|), namen (falsch|stimmen nicht), abweichender name
name_change: namensänderung, namen geändert, namen ändern, mädchenname, geburtsname, nach (der|meiner) (hochzeit|heirat|scheidung|eheschließung), neuer nachname, heiße jetzt
date_of_birth: geburtsdatum, geburtstag*, geboren, geb datum, geburtsdaten
age_minor: minderjährig*, unter 18, volljährig*, jahre alt, zu jung, minderjaehrig
nationality: nationalität*, staatsangehörig*, staatsbürger*, nationalitaet
country: land, länder, laender, region, bundesland, landes, deutschland, österreich, schweiz
country_not_supported: land (wird |ist |)(nicht (unterstützt|verfügbar|gelistet|dabei)|gesperrt|fehlt), in (meinem|unserem) land (nicht|gesperrt), nicht verfügbar in, nicht unterstütztes land
travel_abroad: ausland, urlaub*, auf reisen, reise, reisen, verreist, im ausland, ferien, unterwegs
moved_house: umgezogen, umzug*, ziehe (um|nach), neue anschrift, wohnsitz (geändert|gewechselt), neuer wohnsitz, ausgewandert, umziehen, wohne jetzt
home_address: wohnadresse, anschrift, meldeadresse, straße, strasse, plz, postleitzahl, wohnort, wohnsitz, hausnummer
personal_data: persönliche daten, personendaten, meine daten, persönlichen daten, profil, stammdaten, personenbezogen*
update_details: (daten|profil|adresse|namen|anschrift|angaben) (ändern|aktualisieren|anpassen|korrigieren|berichtigen), datenänderung, adressänderung, adresse umstellen
duplicate_account: doppelte* (konto|account), zweites konto, zweitkonto, zwei konten, bereits registriert, mehrere konten, zweiter account, schon registriert
wrong_data_in_profile: tippfehler (im|in|bei), falsches geburtsdatum, falsch (eingegeben|eingetragen|geschrieben|hinterlegt), falsche (daten|angaben), schreibfehler, zahlendreher, vertippt
privacy: datenschutz*, dsgvo, privatsphäre, gdpr, datenschutzbeauftragte*
data_deletion_request: (meine |)daten (zu |)(löschen|löscht), löschung (meiner|aller|der) daten, recht auf vergessenwerden, art 17, datenlöschung, daten vollständig
data_copy_request: kopie meiner daten, auskunft nach, art 15, welche daten, selbstauskunft, datenauskunft, gespeicherte* daten, auskunftsersuchen
data_leak: datenleck*, datenpanne*, daten (geleakt|geleaked|öffentlich|abgeflossen|gestohlen), leak, datendiebstahl
account: konto, konten, account*, benutzerkonto, acc, kontos, nutzerkonto, acount
register: registrier*, anmeldung, angemeldet, neues konto, konto (eröffnen|erstellen|anlegen), kontoeröffnung, sign up, neuanmeldung
cannot_register: registrierung (geht nicht|schlägt fehl|fehlgeschlagen|klappt nicht|nicht möglich|funktioniert nicht), nicht registrieren, nicht anmelden
close_account: konto (schließen|schliessen|löschen|kündigen|auflösen|loeschen), account (löschen|schließen|schliessen|kündigen|loeschen), kontoschließung, kontolöschung, kontokündigung, konto gelöscht haben, konto dichtmachen
reopen_account: (konto|account) (wieder |)(eröffnen|reaktivieren|aktivieren|öffnen|freischalten|entsperren|freigeben), wiedereröffn*, reaktivier*, wiederhergestellt, wieder freischalten
account_closed_by_you: (konto|account) (wurde |)(geschlossen|gekündigt|gelöscht|aufgelöst), mein konto gekündigt, gekündigt, habt (mein|mir das) konto (geschlossen|gekündigt)
dormant_account: inaktiv*, altes konto, alter account, vergessenes konto, jahrelang nicht (benutzt|genutzt), lange nicht (benutzt|genutzt|eingeloggt), ungenutzt*
account_recovery: kontowiederherstellung, (konto|zugang|zugriff|account) (wiederherstellen|wiederbekommen|zurückbekommen|zurück|wiedererlangen), wieder rein, wieder an mein konto, wieder zugriff
sub_account: unterkonto, unterkonten, subaccount*, sub account*, nebenkonto
business_client: firma, unternehmen, gmbh, firmenkonto, geschäftskunde*, firmenkunde*, geschäftskonto, firmen, ag, betrieb, geschäftlich
business_verification: kyb, firmenverifizierung, unternehmensverifizierung, handelsregister*, gesellschaftsvertrag, firmenunterlagen, firmenbuch*, gewerbeschein
institution: institution*, hedgefonds, fonds, vermögensverwalt*, family office, treasury, institutionell*
signer_multi: zeichnungsberechtigt*, unterschriftsberechtigt*, multisig*, bevollmächtigt*, freigebende*, vier augen, zweitunterschrift, freigabeberechtigt*
employee_left: (mitarbeiter|mitarbeiterin|kollege|kollegin) (hat uns verlassen|ist weg|ausgeschieden|gekündigt|verlassen), ausgeschieden*, ehemalige* (mitarbeiter*|kolleg*), ex mitarbeiter, nicht mehr bei uns, nicht mehr im unternehmen
owner_beneficial: wirtschaftlich berechtigt*, ubo, gesellschafter*, aktionär*, geschäftsführer*, anteilseigner, prokurist
joint_account: gemeinschaftskonto, gemeinsames konto, partnerkonto, gemeinsam mit meine*
account_manager: account manager, kundenbetreuer*, key account, betreuer*, ansprechpartner*, kontobetreuer
partner_b2b: partner*, b2b, white label, kooperationspartner*, liquiditätsanbieter
otc: otc, over the counter, außerbörslich*, blockhandel
custody: verwahr*, verwahrung, custody, kryptoverwahr*, depotbank
log_in: einlog*, eingeloggt, anmelden, login, log in, einloggen, einzuloggen, logge
logged_in: eingeloggt, angemeldet, bin drin, loggte mich ein, ich bin eingeloggt
cannot_log_in: (kann|konnte) (ich |)mich nicht (mehr |)(einloggen|anmelden), nicht (mehr |)(einloggen|anmelden), komme nicht (mehr |)(rein|ins konto|in mein*|in den account), komm(e|) (nicht|ned|net) (mehr |)rein, login (geht nicht|klappt nicht|fehlgeschlagen|funktioniert nicht|schlägt fehl|problem), lässt mich nicht (rein|einloggen), einloggen (geht|klappt|funktioniert) nicht, anmeldung (geht nicht|schlägt fehl|fehlgeschlagen|klappt nicht)
logged_out: ausgeloggt, abgemeldet, loggt mich (immer |ständig |)aus, fliege (immer |ständig |)raus, rausgeworfen, rausgeschmissen, wirft mich raus, ausloggen, abmelden
session: sitzung*, session*, aktive sitzung*
session_expired: sitzung (ist |)abgelaufen, session (abgelaufen|expired|timeout), ständig neu (einloggen|anmelden), timeout, time out, immer wieder neu einloggen
unknown_login: (unbekannter|fremder|verdächtiger|unbekannte|fremde) (login|zugriff|anmeldung|anmeldeversuch|login versuch), login (war nicht|der nicht|nicht) (ich|von mir), fremdzugriff, jemand (hat sich |loggt sich |)(eingeloggt|angemeldet|ein), anmeldung (die |)nicht von mir, fremder loginversuch
unknown_device: (unbekanntes|fremdes|neues|anderes|unbekannten|fremden|unbekanntem|fremdem) (gerät|geraet|handy|iphone|computer|browser), gerät (das |)(ich nicht kenne|nicht meins|kenne ich nicht), nicht mein gerät
unknown_country_login: (login|anmeldung|eingeloggt|zugriff|einloggen) aus (einem|russland|china|vietnam|nigeria|brasilien|rumänien|dem ausland|einer), aus einem anderen land, aus russland, war noch nie in, anmeldung aus
device: gerät*, geraet*, endgerät*, geräte
device_approval: gerät (bestätigen|freigeben|autorisieren|freischalten|hinzufügen), vertrauenswürdige* gerät, gerätebestätigung, gerätefreigabe
new_phone: neues (handy|iphone|smartphone|telefon|gerät|phone|natel), neuen handy, handy gewechselt, handywechsel, neue(m|n) (handy|smartphone|telefon), gerätewechsel
phone_lost: (handy|telefon|smartphone|iphone|natel) (ist |)(verloren|weg|verlegt|verschwunden|im klo), handyverlust, verlorenes handy, handy verlor*
phone_stolen: (handy|telefon|smartphone|iphone|natel) (wurde |ist |wurde mir |)(gestohlen|geklaut|geraubt|gestohlen worden), gestohlenes (handy|telefon), handydiebstahl, handy geklaut
phone_broken: (handy|telefon|smartphone|iphone|display|natel) (ist |)(kaputt|defekt|tot|hin|gesprungen|zerstört|geschrottet|im eimer|gecrasht), kaputtes handy, handy (runtergefallen|zurückgesetzt|ins wasser), werkseinstellung*, defektes (handy|smartphone)
phone_number: telefonnummer*, handynummer*, rufnummer*, mobilnummer*, nummer, handy nummer, natelnummer
phone_number_changed: neue (nummer|handynummer|telefonnummer|rufnummer), (nummer|handynummer|telefonnummer) (gewechselt|geändert|ändern|nicht mehr), alte (nummer|handynummer|telefonnummer), andere nummer, nummernwechsel, rufnummer geändert
sim_swap: sim swap*, simkarte*, sim karte*, sim, esim, sim getauscht, kein empfang, kein netz mehr
password: passwort*, passwörter, kennwort*, pw, passwd, pwd, passwörtern, paswort
password_forgotten: (passwort|pw|kennwort) (vergessen|verloren|verlegt|weg), weiß (mein|das) passwort nicht, passwort nicht mehr, passwort fällt mir nicht
password_wrong: falsches (passwort|kennwort|pw), (passwort|pw|kennwort) (ist |sei |wird |)(falsch|ungültig|nicht akzeptiert|stimmt nicht|funktioniert nicht|geht nicht|nicht angenommen)
password_reset: (passwort|pw|kennwort) (zurücksetzen|zurückgesetzt|ändern|reset|resetten|zuruecksetzen|neu setzen), neues passwort, passwortreset, reset link, reset mail, passwort reset
reset_link_not_working: (reset link|link|resetlink|reset mail|passwort mail) (ist |)(abgelaufen|ungültig|geht nicht|funktioniert nicht|kommt nicht|tot|kaputt), keine reset mail, link läuft ab, resetmail (kommt|nicht)
password_changed_not_by_me: (passwort|pw) (wurde |ist |)(geändert|gewechselt) (ohne|aber|nicht|und), (jemand|er|sie) (hat |)(mein|das) (passwort|pw) geändert, passwort wurde geändert, passwort geändert worden
email: email*, mail, mails, e mail*, postfach, posteingang, gmail, gmx, mailadresse, web de
email_not_received: keine (mail|email|e mail|bestätigungsmail|mails|e mails), (mail|email|e mail|bestätigungsmail) (kommt|kam|ist) (nicht|nie|nix) (an|angekommen|), (bekomme|erhalte|kriege) (ich |)keine (mail|email|e mail|mails|emails), mails kommen nicht
email_changed_not_by_me: (mail|email|e mail|mailadresse|e mail adresse|emailadresse) (wurde |ist |)(geändert|ausgetauscht) (worden|ohne|nicht|), jemand hat meine (mail|email|mailadresse) geändert, meine (mail|email|mailadresse) geändert, hinterlegte mail geändert
email_change_request: (mail|email|e mail|mailadresse|e mail adresse|emailadresse|email adresse) (ändern|wechseln|aktualisieren|umstellen), neue (mail|email|mailadresse|e mail|emailadresse), mailadresse ändern
email_lost_access: kein(en|) zugriff (mehr |)auf (meine|die|das|mein) (mail|email|e mail|postfach|alte), alte (mail|email|e mail|mailadresse), (mail|email|e mail|mailadresse|postfach) (existiert|gibt es|habe ich) nicht mehr, postfach (gelöscht|gekündigt|weg)
email_hacked: (mail|email|e mail|postfach|gmail|mailkonto|gmx) (wurde |ist |)(gehackt|gehacked|kompromittiert|übernommen), in meinem postfach, mailkonto gehackt, zugriff auf mein postfach
spam_folder: spam, spamordner, junk, spam ordner, papierkorb
typo_in_email: tippfehler, vertippt, falsche (mail|email|mailadresse|e mail|emailadresse), schreibfehler, verschrieben
two_factor: 2fa, zwei faktor*, 2 faktor*, zweifaktor*, zweiter faktor, zweiten faktor, mfa, 2 fa
two_factor_reset: 2fa (zurücksetzen|reset|zurückgesetzt|deaktivieren|entfernen|ausschalten|resetten|weg|verloren|abschalten), 2fa reset, zurücksetzung (der|meiner) 2fa, (zwei faktor|2 faktor) (zurücksetzen|deaktivieren)
two_factor_setup: 2fa (einrichten|aktivieren|einschalten|eingerichtet|setup|einstellen), (zwei faktor|2 faktor) (einrichten|aktivieren)
two_factor_removed_not_by_me: 2fa (wurde |ist |)(entfernt|deaktiviert|ausgeschaltet|geändert|abgeschaltet) (worden|ohne|nicht), 2fa wurde (entfernt|deaktiviert|ausgeschaltet|geändert|zurückgesetzt), jemand hat (die |meine )2fa
authenticator: authenticator*, google auth*, authy, authentifikator*, authentifizierungsapp, authentificator, ga code
authenticator_lost: authenticator (verloren|weg|gelöscht|leer|nicht mehr|ist weg), authenticator app (verloren|weg|gelöscht|leer), (authy|google authenticator) (weg|gelöscht|leer|verloren), kein zugriff auf (den |meinen )authenticator
code: code, codes, otp, einmalcode*, sechsstellig*, zahlencode, bestätigungscode*, sicherheitscode*, tans, mtan
code_invalid: (code|codes|otp|tan) (ist |wird |immer |sei |)(ungültig|falsch|nicht akzeptiert|nicht angenommen|abgelehnt|nicht korrekt|nicht gültig), ungültiger code, falscher code, code (geht|funktioniert|stimmt) nicht, nimmt den code nicht
code_not_received: (kein|keinen|keine) (code|sms|codes|otp|bestätigungscode|tan), (code|sms|otp|bestätigungscode) (kommt|kam|ist) (nicht|nie|nix|einfach nicht) (an|), (bekomme|erhalte|kriege|krieg) (ich |)(keinen|kein|keine) (code|sms|bestätigungscode|sms code), sms kommt nicht
code_late: code (kommt |kam |)zu spät, code (ist |)(schon |bereits |)abgelaufen, code läuft ab, sms kommt zu spät
code_without_request: code (den ich nicht|ohne|nicht) angefordert, codes die ich nicht, (bekomme|erhalte) (ständig |dauernd |ungefragt |)codes, nicht angeforderte* code*, (code|codes|sms) nicht angefordert, sms mit codes
code_given_away: code (durchgegeben|weitergegeben|gegeben|gesagt|vorgelesen|mitgeteilt|verraten|genannt), (ihm|ihr|ihnen|dem) (den|die) (code|codes|tan) (gegeben|gesagt|genannt|durchgegeben), code herausgegeben
sms: sms, textnachricht*, kurznachricht*, sms code
backup_code: backup code*, backupcode*, wiederherstellungscode*, recovery code*, ersatzcode*, notfallcode*
seed_phrase: seed, seedphrase, seed phrase, wiederherstellungsphrase*, 12 wörter, 24 wörter, zwölf wörter, mnemonic, wiederherstellungswörter, wörter der wallet
seed_given_away: (seed|wörter|phrase|seedphrase) (eingegeben|eingetippt|weitergegeben|verraten|herausgegeben|mitgeteilt|gegeben|genannt), meine (12|24|zwölf|vierundzwanzig) wörter (eingegeben|eingetippt), (12|24) wörter eingegeben, meinen seed
private_key: private key*, privater schlüssel, privaten schlüssel, privatekey*
passkey: passkey*, yubikey, sicherheitsschlüssel*, fingerabdruck*, face id, biometr*, touch id
pin: pin, pin code, pincode, handelspasswort, auszahlungspasswort
security_question: sicherheitsfrage*, geheimfrage*
security_settings: sicherheitseinstellung*, sicherheitsseite, sicherheitscenter, sicherheitsbereich
security: sicherheit*, sicher, gesichert, absicher*, security
security_hold_after_change: (24|48|72) (stunden|std|h) (sperre|gesperrt|sperrfrist|blockiert), 24h sperre, nach (passwort|2fa|passwortänderung|der passwortänderung|dem zurücksetzen|änderung), auszahlungen gesperrt nach, auszahlungssperre
address_whitelist: whitelist*, white list*, adressbuch, gespeicherte adresse*, weiße liste, freigegebene adresse*
anti_phishing_code: anti phishing*, antiphishing*
withdrawal_confirmation_mail: bestätigungsmail*, bestätigungslink*, bestätigungsemail*, bestätigungs mail, bestaetigungsmail, auszahlungsbestätigung
captcha: captcha*, puzzle, ich bin kein roboter, kein roboter, roboter test, schieberegler
ip_address: ip, ip adresse*, ips, ipadresse
location: standort*, stadt, ort, von wo, wohnort
vpn: vpn, proxy
hacked: gehackt*, gehacked, hack, hacken, kompromittier*, geknackt, hackt, eingebrochen, gekapert, gehakt, übernommen
hacker: hacker*, angreifer*, eindringling*, einbrecher
account_hacked: (konto|account|acc) (wurde |ist |is |wird |)(gehackt|gehacked|kompromittiert|gekapert|übernommen|geknackt), (mein|meinen) (konto|account) gehackt, jemand ist in meinem (konto|account), fremder (in|auf) meinem konto, in mein konto eingedrungen, ich wurde gehackt, bin gehackt
stolen: gestohlen*, geklaut, klaut, klauen, stiehlt, stehlen, diebstahl*, dieb*, beklaut, bestohlen, ausgeraubt, entwendet
wallet_drained: leergeräumt, leer geräumt, ausgeräumt, abgeräumt, leergesaugt, geplündert, leergeraeumt, (wallet|konto) geleert
i_did_not_do_it: war ich nicht, ich war das nicht, war nicht ich, ich wars nicht, nicht von mir, (habe|hab) (ich |das ich |)(das |)(nicht|nie|niemals) (gemacht|veranlasst|getan|beauftragt|angefordert|ausgelöst|autorisiert|beantragt), nicht (veranlasst|autorisiert|beauftragt|angefordert|beantragt), nichts (gemacht|veranlasst|beauftragt), weder veranlasst
unauthorized: unautorisiert*, unbefugt*, unberechtigt*, ohne (meine |mein )(erlaubnis|zustimmung|wissen|einwilligung|einverständnis|zutun), nicht autorisiert, nicht genehmigt, eigenmächtig
withdrawal_not_mine: (auszahlung|abhebung|auszahlungen|abhebungen|überweisung) (die |)(nicht von mir|ich nicht|war nicht ich|war nicht von mir|habe ich nicht), (fremde|unbekannte|unautorisierte) (auszahlung|abhebung|auszahlungen|abhebungen), jemand (hat |hebt |)(abgehoben|ausgezahlt|geld ab), ohne mich ausgezahlt
someone_else: jemand, irgendwer, irgendjemand, fremde*, unbekannte*, wer anderes, jemand anderes, dritte
happening_now: (jetzt|gerade|grad) (gerade |)(hebt|zieht|räumt|geht|läuft|gehen|passiert), hebt gerade, gehen gerade, geht gerade (raus|weg), läuft gerade, während ich (das |)(schreibe|tippe), in diesem moment, live mit
freeze_my_account_request: (sperrt|sperren sie|friert|blockiert|frieren sie) (bitte|sofort|bitte sofort|) (mein konto|das konto|meinen account|alles|mein konto), konto (bitte|sofort|) (sperren|einfrieren|blockieren|dichtmachen), alles (sperren|einfrieren|stoppen), bitte (sperren|einfrieren|sofort sperren), (sperrt|stoppt) alle auszahlungen
stop_the_withdrawal: (auszahlung|überweisung|abhebung|transaktion|zahlung|transfer) (bitte |sofort |)(stoppen|stornieren|abbrechen|anhalten|aufhalten|canceln), (stoppt|stoppen sie|stornieren sie|storniert) (bitte |)(die|diese|meine) (auszahlung|überweisung|abhebung|transaktion), bitte stoppen
phishing: phish*, fishing mail, pishing, phishingmail*, fising
fake_site: (gefälschte|falsche|nachgemachte|fake|geklonte) (seite|website|webseite|homepage), fakeseite*, fake seite*, nachgebaute seite, nicht eure echte seite, gefälschten (seite|website), betrügerische (seite|website|webseite)
fake_app: fake app, gefälschte app, falsche app, app (war |ist |)(gefälscht|fake), fakeapp, gefälschten app
fake_support: (falscher|gefälschter|angeblicher|fake|vermeintlicher) (support|mitarbeiter|supporter|kundendienst|agent), (gab|gibt) sich als, ausgegeben als, als (mitarbeiter|support) (ausgegeben|ausgab|von), gab sich (für|als), angeblich (vom|von) (eurem |ihrem |)support, sich als * (ausgab|ausgegeben)
fake_email: (gefälschte|falsche|fake|betrügerische) (mail|email|e mail|sms|nachricht), fake mail*, fakemail*, nicht von (ihnen|euch), gefälschte absender*
fake_token: (fake|gefälschter|gefälschte|falsche) (token|coin|usdt|coins), flash usdt
fake: fake*, gefälscht*, fälsch*, gefaelscht*, unecht, falschgeld, vorgetäuscht
suspicious: verdächtig*, verdaechtig*, komisch*, merkwürdig*, seltsam*, dubios*, suspekt, eigenartig, spanisch vor
suspicious_message: (verdächtige|komische|seltsame|merkwürdige|dubiose) (mail|email|e mail|nachricht|sms|anruf|link|anrufe|mails), (mail|sms|email|nachricht|anruf) (bekommen|erhalten|gekriegt), komischen anruf
link_clicked: (auf |)(den|einen|diesen) link (geklickt|gedrückt|angeklickt|geöffnet|gegangen|getippt), angeklickt, geklickt, draufgeklickt, auf den link, link geöffnet, drauf gedrückt
link: link, links, url, verlinkung
entered_data_on_site: (daten|passwort|zugangsdaten|code|login|logindaten|pw) (dort |da |)(eingegeben|eingetippt|eingetragen|angegeben|preisgegeben), dort (eingeloggt|angemeldet), da (eingeloggt|angemeldet), meine zugangsdaten, alles eingegeben
suspicious_call: anruf*, angerufen, telefonanruf, anrufer*, rief mich an, ruft mich an, rief an, am telefon, telefonat
telegram_whatsapp: telegram, whatsapp, signal gruppe, viber, discord, whats app, threema, wechat gruppe
social_media: facebook, instagram, twitter, youtube, tiktok, linkedin, insta, reddit
group_chat: gruppe, gruppen, kanal, tradinggruppe, channel, telegramgruppe
scam: scam*, abzocke, abzock*, betrug, betrugsmasche, masche, bauernfängerei, nepp
scammer: betrüger*, betrueger*, scammer*, abzocker*, gauner*, schwindler*, hochstapler, verbrecher*
fraud: betrug*, betrüg*, betrueg*, betrog*, schwindel, täusch*, beschiss*, arglist*
you_are_scammers: ihr seid (betrüger|diebe|verbrecher|abzocker|gauner|kriminelle), ihr (betrüger|diebe|verbrecher|abzocker|gauner), (scheiß|drecks|betrüger) (börse|laden|verein), abzocker, sauladen, saftladen, betrügerbude, ihr klaut
got_scammed: (wurde|bin|worden|wurden|hat mich) (ich |)(betrogen|reingelegt|abgezockt|gescammt|verarscht|hereingelegt|gescammed|übers ohr gehauen), reingefallen, hereingefallen, auf (einen |)(betrüger|scammer|betrug) (reingefallen|hereingefallen), betrugsopfer, opfer (eines|von), auf den leim
is_it_a_scam: ist (das|es|die) (ein |)(scam|betrug|fake|abzocke|phishing|seriös), betrug oder, scam oder, doch betrug, ist das betrug, kann das betrug sein
investment_scam: (anlage|investment|trading) plattform, anlageplattform*, anlagebetrug, garantierte* (gewinn*|rendite*), schneeballsystem*, ponzi, hohe rendite, geld verdoppelt, pyramidensystem
romance_scam: love scam*, heiratsschwind*, online kennengelernt, im internet kennengelernt, tinder, liebesbetrug, dating*, kennengelernt
investment_adviser: anlageberater*, finanzberater*, berater*, mentor*, broker, experte*, coach, guru
told_to_send: ich (soll|sollte|solle) (noch|erst|ihm|geld|das geld|mehr|coins|btc|jetzt|) (einzahlen|überweisen|zahlen|senden|schicken), soll ich * (überweisen|einzahlen|senden|schicken|zahlen), aufgefordert, angewiesen, verlangt von mir, verlangt dass ich, gesagt ich soll, meinte ich soll
pay_first_demand: (erst|zuerst|vorher|vorab) (steuer*|gebühr*|kaution|zahlen|bezahlen|einzahlen|überweisen), (steuern|gebühr|kaution) (zahlen|bezahlen) (um|damit|bevor|vor), vorkasse, vorauszahlung*, vorschuss*, freischaltgebühr, um auszahlen zu können
remote_access: anydesk, teamviewer, fernzugriff*, fernwartung*, bildschirm geteilt, fernsteuer*, bildschirmübertragung
recovery_service: recovery (agent|firma|service|dienst|experte), (geld|coins) zurückholen (kann|können|lassen), rückholdienst, wiederbeschaffung*, verlorenes geld zurück
malware: malware, virus, trojaner, keylogger, schadsoftware, spyware, infiziert, viren, ransomware
blackmail: erpress*, lösegeld*, droht mir, drohen mir, bedroh*
coerced: gezwungen, unter zwang, mit vorgehaltener, bedroht, unter druck gesetzt, genötigt, entführ*, waffe, nötig*
trusted_person_did_it: mein(e|) (sohn|mann|frau|bruder|ex|freund|freundin|tochter|mitbewohner|neffe|exfreund|exmann) (hat|hatte|war|nutzte), mein (exfreund|exmann), meine (exfreundin|exfrau), hat mein sohn, mein ex hat
sent_to_scammer: an (einen |den |die |)(betrüger|scammer) (geschickt|gesendet|überwiesen|geschickt|gezahlt), (adresse|wallet|konto) (des|der|eines) (betrüger*|scammer*), an betrüger
trace_funds: nachverfolg*, zurückverfolg*, verfolgen wohin, rückverfolg*, wohin (das |die |es )(geld|coins|ging|gegangen), tracen
report_scam: (betrug|scam|seite|adresse|nutzer|betrüger|phishing|user|scammer) melden, möchte * melden, melden, anzeigen, hiermit melde, zur meldung, gemeldet
warn_others: warn*, vorsicht, gewarnt, achtung, aufpassen
address_owner_query: wem gehört (die|diese) adresse, gehört (die|diese) adresse (euch|ihnen|zu), (eure|ihre) adresse, wem gehört, eure hot wallet
vulnerability: schwachstelle*, sicherheitslücke*, sicherheitsluecke*, bug bounty, exploit*, lücke im
police: polizei*, anzeige, kripo, kriminalpolizei, lka, bka, interpol, cybercrime, strafanzeige
police_report: anzeige (erstattet|erstatten|gemacht|gestellt|aufgegeben), strafanzeige*, polizeibericht, aktenzeichen*, bei der polizei (gemeldet|angezeigt), vorgangsnummer
law_enforcement_request: staatsanwalt*, auskunftsersuchen, gerichtsbeschluss*, behördliche* anfrage, ermittlungsverfahren, ermittlung*, ermittler, beschlagnahm*
lawyer: anwalt*, anwält*, rechtsanwalt*, rechtsanwält*, kanzlei*, jurist*, rechtsbeistand, anwaelt*
legal_action: klage*, verklag*, gericht*, rechtliche schritte, rechtsweg, juristisch*, mahnbescheid, sammelklage, rechtliche konsequenzen
regulator: bafin, finanzaufsicht, fma, finma, aufsichtsbehörde*, aufsicht, verbraucherschutz*, ombudsmann, schlichtungsstelle, verbraucherzentrale
licence: lizenz*, lizensier*, lizenziert, reguliert, zulassung*, zugelassen, konzession*, mica
terms: agb, nutzungsbedingung*, geschäftsbedingung*, bedingungen, konditionen
contract_agreement: vertrag, vereinbarung*, vertraglich*, vertrags, verträge
insurance: versicher*, einlagensicherung*, versichert
bankruptcy_fear: pleite, insolven*, bankrott, konkurs, ftx, zahlungsunfähig*, exit scam, zahlungsfähig*, pleite geht
rumour: gerücht*, geruecht*, stimmt es dass, stimmt das dass, man liest, man hört, habe gelesen dass, gemunkelt
compensation: entschädig*, entschaedig*, schadenersatz*, schadensersatz*, kulanz*, wiedergutmachung, ausgleich*, ersatz
liability: haft*, verantwort*, schuld, eure schuld, ihre schuld, schuld daran, zuständig, euretwegen
my_fault: mein(e|) (eigener |eigene |)(fehler|schuld|dummheit), selber schuld, selbst schuld, mein fehler, war dumm von mir, habe einen fehler gemacht, hab mist gebaut, mein versehen
by_mistake: versehentlich*, aus versehen, irrtümlich*, versehen, fälschlich*, ausversehen, unabsichtlich, irrtum, ungewollt
confused_by_ui: verwechselt, verwirr*, durcheinander, falschen (knopf|button), falsch (geklickt|gedrückt|gelesen), verklickt, verlesen, unübersichtlich
friend: freund*, kumpel*, bekannte*, kollege, spezi
husband_wife: mann, ehemann, frau, ehefrau, gatte*, gattin, verlobte*, partnerin, ehepartner*
son_daughter: sohn*, tochter, kinder*, mein kind, meinem kind, enkel*, töchter, söhne
parents: eltern*, mutter, vater, mama, papa, mutti, vati
siblings: bruder, schwester*, cousin*, neffe*, nichte*, onkel, tante, geschwister*, brüder
grandparents: oma*, opa*, großmutter, großvater, grossmutter, grossvater, großeltern
family: familie*, verwandt*, angehörig*, haushalt
colleague_boss: kolleg*, chef*, vorgesetzt*, arbeitgeber*, geschäftsführung, arbeitskolleg*
customer_of_ours: unsere kunden, unserer kunden, unser kunde, unseren kunden, endkunden, unsere nutzer, unsere user
other_users: andere nutzer, anderen nutzer*, andere kunden, anderen kunden, andere user, andere leute, andere, anderen
everyone: alle, jeder, jedem, jedermann, sämtliche nutzer, meine freunde auch
neighbour: nachbar*, bekannt*, mitbewohner*
deceased: verstorben*, gestorben, tod, todesfall, tot, erbe*, erbschein*, nachlass*, hinterblieben*, verstarb, erbschaft
illness: krank*, krankenhaus, spital, op, operation*, krebs, arzt, ärzt*, klinik, schlaganfall, erkrankt
elderly: rentner*, pensionist*, senior*, alte dame, alter mann, rente, pension*, betagt*
disabled_person: blind, gehörlos*, behinder*, rollstuhl*, screenreader*, sehbehindert*, barrierefrei*, taub
beginner: anfänger*, anfaenger*, neuling*, einsteiger*, neu hier, neu dabei, keine ahnung von, newbie, noob, kenne mich nicht aus, kenn mich nicht aus
experienced: erfahren*, langjährig*, treuer kunde, stammkunde, seit jahren (kunde|bei euch|bei ihnen|dabei), kunde seit, alter hase
student: student*, studier*, uni, universität, schule, schüler*, prüfung*, studium, azubi
teacher_research: forsch*, bachelorarbeit, masterarbeit, umfrage, studie, journalist*, presse, interview, doktorarbeit, redaktion
job_seeker: stellenanzeige*, bewerb*, job, praktikum, lebenslauf, karriere, stellenangebot*, offene stellen
salary: gehalt*, lohn*, löhne, gehälter, gehaelter, lohnzahlung*
rent_bills: miete*, rechnungen (bezahlen|zahlen), vermieter*, strom, hypothek*, wohnungsmiete
tuition: studiengebühr*, semesterbeitrag, schulgeld, semestergebühr*
house_car: haus, hauskauf, wohnung*, autokauf, anzahlung*, notar*, immobilie*, neues auto, wohnungskauf
food_children: essen, lebensmittel, einkaufen, kinder ernähren, windeln, baby, ernähr*
savings: erspart*, ersparnis*, spargeld, sparkonto, rücklage*, altersvorsorge, notgroschen
all_my_savings: (alle|meine|gesamten|ganzen|meine ganzen|meine gesamten) ersparnisse, alles was ich (habe|hab|hatte|besitze), mein ganzes (geld|erspartes|vermögen), mein gesamtes (geld|erspartes|vermögen|guthaben), lebensersparnisse, erspartes, mein ganzes hab
borrowed_money: geliehen*, geborgt, geld (von|meiner) (meiner |)(familie|eltern|freunden), nicht mein geld, kredit aufgenommen, bankkredit, ausgeliehen
debt_trouble: schulden*, verschuldet, ruinier*, ruin, kann nicht (mehr |)(zahlen|bezahlen), zwangsräumung, existenz*, pleite, verliere (mein|das) haus, obdachlos
gambling: spielsucht*, spielsüchtig*, süchtig*, glücksspiel*, casino, wetten, zock*, selbstsperre, selbstausschluss
emergency_reason: für die (operation|op|beerdigung), beerdigung*, notfall*, notlage, krankenwagen, begräbnis
suicide: suizid*, selbstmord*, umbring*, bring mich um, (will|möchte|mag) nicht mehr leben, leben (nehmen|beenden), will sterben, mache schluss mit, keinen grund mehr zu leben
self_harm_hint: kann nicht mehr, (sehe|seh) (keinen|kein) (ausweg|anderen ausweg|sinn), kein(en|) ausweg, ausweglos*, alles sinnlos, hoffnungslos*, am ende meiner kräfte, spring* von, lebt wohl
threat_violence: bringe euch um, euch umbringen, komme vorbei, ich finde euch, bombe, verprügel*, ich komme zu euch, stehe vor eurer tür, zünde, abfackeln, schlag euch
insult: idiot*, scheiß*, scheiss*, arschl*, arsch, vollpfosten, penner, wichser, verarsch*, trottel, drecks*, dumm, dumme, dummheit
angry: wütend, sauer, verärger*, stinksauer, empör*, unverschämt*, frechheit, unfassbar, sauerei, inakzeptabel, wut, aergerlich
disappointed: enttäusch*, enttaeusch*, schade, hätte mehr erwartet, im stich gelassen
frustrated: frust*, genervt, reicht (mir |es |)(jetzt|langsam), schnauze voll, es reicht, satt, leid, ärger*, die faxen dicke, nervt, nervig*
worried: sorge*, besorgt, mach mir sorgen, beunruhig*, nervös, unruhig, bedenken, mulmig*
afraid: angst, ängste, fürcht*, befürcht*, erschrocken, schiss, aengst*
panic: panik*, hilfe hilfe, oh gott, um gottes willen, zitter*, omg, ogott, mein gott
desperate: verzweifel*, flehe, ich flehe, bitte bitte, am ende, fix und fertig, am boden zerstört, weiß nicht mehr weiter
sad_crying: traurig*, wein*, heul*, tränen, traenen, deprimiert, depress*, am boden
cannot_sleep: (kann|konnte) (ich |)(nicht|nachts nicht|nicht mehr|kaum) schlafen, schlaflos*, nicht geschlafen, kein auge, schlafe nicht, keinen schlaf
stress: stress*, gestresst, nerven, erschöpft, unter druck, nervlich
shocked_surprised: schock*, geschockt, überrasch*, ueberrasch*, fassungslos, erstaunt, unglaublich, staun*, traute meinen augen
ashamed: scham*, schäm*, peinlich*, schaem*, fühle mich (so |)(dumm|blöd|doof)
trust_lost: vertrauen verloren, vertraue (euch|ihnen) nicht, kein vertrauen, vertrauen (ist |)(weg|dahin|futsch), misstrau*, nicht mehr vertrauen
happy_satisfied: zufrieden*, super, glücklich, freut mich, spitze, klasse, perfekt, begeistert, prima, beste börse, topp, toll, tolle, toller, tolles
calm_polite: kein problem, alles gut, kein stress, passt schon, macht nichts, kein thema, alles klar, ist ok, keine sorge, passt so
joke: witz*, scherz*, haha*, spaß, spass, lol, hihi, lustig*, zum lachen
sarcasm: glückwunsch, bravo, na toll, ganz toll, super gemacht, danke für nichts, gratuliere, herzlichen glückwunsch, großes kino
thanks: danke*, vielen dank, dank, merci, thx, vielendank, besten dank, dankbar, bedank*
thanks_in_advance: danke im voraus, dank im voraus, danke schonmal, danke schon mal, im voraus danke, vorab vielen dank, danke vorab
greeting: hallo, hi, guten (tag|morgen|abend), moin, servus, grüezi, sehr geehrte*, grüß gott, liebes (team|support), hey, grüß euch
farewell: mit freundlichen grüßen, mfg, liebe grüße, lg, viele grüße, freundliche grüsse, beste grüße, tschüss, schönen tag, gruß, vg, gruss
apology: sorry, entschuldig*, tut mir leid, verzeih*, pardon, tschuldig*
praise_suggestion: vorschlag, vorschläge, verbesserungsvorschlag, feature wunsch, wäre (schön|toll|gut|super|cool) wenn, anregung*, wunsch, idee, verbesser*
complaint: beschwer*, reklamation*, reklamier*, beschwerde*, beanstand*
feedback: feedback, bewert*, rückmeldung*, meinung*, rezension*, lob
bad_review_threat: schlechte bewertung, trustpilot, negative bewertung, an die öffentlichkeit, in die medien, allen erzählen, 1 stern, ein stern, öffentlich machen
leaving_threat: zur konkurrenz, wechsle (zu|die|den), wechsel (zu|die) (anderen|andere|börse), nie wieder (bei|mit) (euch|ihnen), bin weg, verlasse euch, andere börse wechseln, ziehe * ab
support_team: support, kundendienst*, kundenservice*, kundensupport, supportteam, kundenbetreuung, helpdesk, service team
your_support: (euer|ihr|eurem|ihrem|eurer|ihrer) (support|kundendienst|team|mitarbeiter*|kundenservice|kollege*), einer ihrer (mitarbeiter|kollegen), eure (leute|mitarbeiter|kollegen), ihre kollegin, dein kollege
agent: mitarbeiter*, sachbearbeiter*, agent*, supporter, bearbeiter*, supportmitarbeiter*
human_please: echter mensch, echten menschen, echte person, einen menschen, richtige* mensch, mit einem (menschen|mitarbeiter) (sprechen|reden|verbinden), kein(en|) bot, menschlich* (ansprechpartner|kontakt|mitarbeiter), persönlichen ansprechpartner
chatbot: chatbot*, chat bot, automatische antwort*, bot antwort*, standard bot, roboterantwort*, textbaustein*
live_chat: chat, live chat, livechat, chatfenster
support_no_answer: keine (antwort|reaktion|rückmeldung|rueckmeldung), (niemand|keiner) (antwortet|meldet|reagiert|hilft|kümmert), meldet sich (niemand|keiner|nicht), ignorier*, antwortet (nicht|keiner|niemand), ohne antwort, funkstille, reagiert nicht
support_slow: (support|antwort) (zu |so |sehr |)(langsam|lahm|dauert), warte auf (eine |eure |ihre )antwort, seit tagen keine antwort, tage ohne antwort, bearbeitungszeit* zu lang, lahmer support
support_copy_paste: copy paste, copy and paste, textbaustein*, standardantwort*, vorgefertigt*, immer (die |)(gleiche|dieselbe|selbe) antwort, floskel*, standardtext*
support_promised: versprochen, zugesagt, zusage*, wurde mir gesagt, mir wurde (gesagt|versichert|zugesagt|versprochen), versprecht, versichert, hieß es, es hieß
contradicting_answers: widerspr*, unterschiedliche antworten, jeder sagt was anderes, einer sagt, jedes mal eine andere antwort, verschiedene auskünfte
ticket: ticket*, ticketnummer, fallnummer, vorgangsnummer, meine anfrage, mein anliegen, support anfrage
ticket_closed: ticket (wurde |ist |einfach |)(geschlossen|zu|gelöst|beendet), anfrage (wurde |)(geschlossen|beendet), als gelöst (markiert|geschlossen), ticket einfach geschlossen
reopen_ticket: ticket (wieder |)(öffnen|eröffnen|aufmachen), wieder öffnen, ticket erneut öffnen
follow_up: nachfrage, nachhaken, neuigkeiten, stand der dinge, gibt es (schon |)(was |etwas |)(neues|neuigkeiten|ein update), update, wie ist der stand, erinnerung, status meine*, aktueller stand, sachstand
second_message: zweite (nachricht|mail|anfrage), bereits geschrieben, schon geschrieben, wie (bereits |schon |)(geschrieben|erwähnt|gesagt|beschrieben), vorherige (nachricht|mail|anfrage|ticket), schon mal geschrieben
escalate: eskalier*, eskalation, vorgesetzte*, teamleiter*, weiterleit*, höhere stelle, abteilungsleiter
call_me: ruft mich an, rufen sie mich an, rückruf*, zurückrufen, hotline*, telefonsupport, supportnummer, telefonisch*
is_number_real: ist das (eure|ihre) nummer, eure nummer, ihre telefonnummer, ruft ihr kunden an, rufen sie kunden an, ruft ihr an, rufen sie an, ist die nummer
answer: antwort*, beantwort*, rückmeld*, rueckmeld*, geantwortet, reaktion*
ask: frage, fragt, fragte, gefragt, fragen, nachgefragt, bat
message: nachricht*, benachrichtigung*, meldung*, mitteilung*, msg, schreiben
told_said: sagt, sagte, gesagt, sagen, heißt, behauptet*, meinte, erzähl*, meint, heisst
wrote_by_user: geschrieben, schrieb, schreibe, schreiben, geschrieben habe
forum_says: forum*, foren, auf reddit, leute sagen, habe gelesen, (hab|habe) gehört, artikel*, im netz gelesen, angeblich
friend_says: (freund|kumpel|kollege|bekannter|freundin) (sagt|meint|meinte|sagte|hat gesagt|behauptet|erzählt), mein freund sagt, kumpel meint
bank_says: bank (sagt|meint|bestätigt|sagte|hat bestätigt|hat gesagt|meinte), laut (meiner |der |)bank, bank zufolge
bank_blocked: bank (blockiert|sperrt|verweigert|lehnt|hat * gesperrt|gesperrt|hat abgelehnt), von (der|meiner) bank (gesperrt|blockiert|abgelehnt)
website_says: (seite|app|website|status|anzeige) (sagt|zeigt|steht|meldet), da steht, es steht, dort steht, bei euch steht, steht da, in der app steht, angezeigt
help_page: hilfeseite*, faq, hilfecenter, hilfeartikel*, anleitung*, tutorial*, handbuch, hilfebereich, hilfe artikel
advertisement: werbung*, werbe*, anzeige schalten, marketing, seo, unsere dienstleistung*, follower, reichweite
offer_spam: sonderangebot*, geschäftsvorschlag, geld verdienen von zuhause, klicken sie hier, jetzt kaufen, kooperationsangebot, angebot*, nebenverdienst
job_of_bounty: partnerschaft*, kooperation*, zusammenarbeit*, sponsor*, influencer*, botschafter
newsletter: newsletter*, abbestell*, werbemail*, werbe mail*, abmelden vom newsletter, keine werbung
notifications_setting: push nachricht*, preisalarm*, benachrichtigung* (aus|ein|an|deaktivieren), pushbenachrichtigung*, kursalarm*, alarm*
wrong_recipient: falsche firma, kein kunde, (bin|war) (kein|nicht|nie) (ihr |euer |)(kunde|kundin|bei euch|bei ihnen), (habe|hatte) (gar |nie |)(kein|ein) konto bei (euch|ihnen), nicht bei (euch|ihnen) registriert, falscher empfänger
test_message: testnachricht*, nur ein test, test test, bitte ignorieren, asdf, test bitte
quoted_text: zitat*, zitier*, folgendes, im wortlaut, wörtlich, weitergeleitet*, kopierter text, siehe unten
forwarded_mail: weitergeleitet*, weiterleit*, wg, fwd, leite * weiter
translation_language: übersetz*, sprache, mein deutsch, auf deutsch, deutsch sprechen, google translate, englisch, dolmetscher
app: app, apps, applikation, anwendung, handy app
website: webseite*, website*, internetseite, homepage, seite
web_version: webversion, im web, desktop version, am pc, am computer, im browser, browserversion, am rechner
works_on_web: (im (browser|web)|am (pc|computer|laptop|rechner|desktop)|auf (der website|der webseite|dem pc)) (geht|funktioniert|klappt|läuft|gehts|schon), nur in der app, im browser (geht|schon), über den browser geht
works_on_app: (in der app|am handy|auf dem handy) (geht|funktioniert|klappt|läuft|gehts), nur (im browser|am pc|im web|am computer|auf der webseite)
browser: browser*, chrome, firefox, safari, edge, opera
clear_cache: cache, cookies, cache (geleert|gelöscht), inkognito*, neu installiert, neuinstall*, deinstalliert, privates fenster
android: android, samsung, huawei, xiaomi, pixel, google play, play store, playstore
iphone: iphone*, ios, ipad, app store, apple, appstore
computer: computer*, laptop*, pc, mac, windows, linux, rechner, notebook
phone: handy*, telefon, smartphone*, mobiltelefon*, natel, telefone, handi
tablet: tablet*, ipad
download_install: herunterlad*, heruntergeladen, runterlad*, runtergeladen, install*, download*, installiert
update_app: app (update|aktualisiert|aktualisieren|updaten|geupdatet), neueste version, neue version, nach dem update, seit dem update, aktualisier*, letztes update, geupdatet
app_crashes: app (stürzt|stuerzt|schließt|crasht|bricht) (immer |ständig |dauernd |sofort |sich |)(ab|selbst|), abgestürzt, abstürz*, crasht, app schmiert ab, stürzt ab, absturz*, schließt sich
app_not_opening: app (öffnet|startet|geht) (sich |)(nicht|gar nicht|nicht auf), lässt sich nicht (öffnen|starten), app nicht öffnen, startet nicht, öffnet nicht
freezes_screen: app (friert|hängt|eingefroren|hängt sich), friert ein, hängt sich auf, bildschirm (friert|eingefroren|hängt), reagiert nicht, aufgehängt, keine reaktion
white_screen: weißer bildschirm, schwarzer bildschirm, leere seite, weiße seite, weisser bildschirm, leerer bildschirm, bildschirm (bleibt |)(weiß|schwarz|leer|weiss), nur weiß
loading_forever: lädt (nicht|ewig|nur|und lädt|ständig), laedt, ladekreis, ladebalken, dreht sich, lädt und lädt, ladesymbol, lädt endlos, am laden, ladekringel
slow_app: langsam*, ruckel*, lahm*, laggt, träge, lädt langsam, schneckentempo
site_down: down, offline, nicht erreichbar, störung*, stoerung, ausfall, server (down|weg|tot), seite (down|nicht erreichbar|geht nicht), ausgefallen
error: fehler*, error*, fehlerhaft*, felher
error_message: fehlermeldung*, fehler meldung, es kommt (ein |)fehler, unbekannter fehler, popup, etwas ist schiefgelaufen, meldung, fehlertext
bug: bug, bugs, buggy, programmfehler, softwarefehler, verbuggt, macke, glitch*
not_working: (geht|funktioniert|klappt|funzt|läuft|tut) (einfach |es |leider |das |immer noch |)(nicht|nich|nix|net|ned), funktionieren nicht, kaputt, defekt, spinnt, (geht|funktioniert) (gar|überhaupt) nicht, geht nix, funktionierte nicht, außer betrieb
works_again: (geht|funktioniert|klappt|läuft) (jetzt |nun |alles |)wieder, wieder (normal|da|möglich|alles), geht jetzt, funktioniert jetzt, klappt jetzt, läuft wieder
works_fine: (funktioniert|läuft|klappt|geht) (alles |)(einwandfrei|super|gut|problemlos|bestens|tadellos|wunderbar), alles (ok|bestens|in ordnung|gut|super), keine probleme, problemlos, funktioniert alles
display_problem: anzeige*, darstellung*, falsch angezeigt, dargestellt, überlappt, abgeschnitten, schrift (zu |)klein, layout, verschoben
visual_only: nur (ein |)(anzeigefehler|darstellungsfehler|anzeige|optisch), anzeigefehler*, darstellungsfehler*, rein optisch, nur visuell
button: button*, knopf, knöpfe, taste*, schaltfläche*, drück*, gedrückt, tippe
button_not_working: (button|knopf|schaltfläche|taste) (geht|funktioniert|reagiert|tut|ist|bleibt) (nicht|nichts|nix|grau|tot|ausgegraut|inaktiv), ausgegraut, passiert nichts wenn, beim klicken passiert, passiert nix, reagiert nicht auf
screen: bildschirm*, screen, seite, fenster, ansicht, display
menu_settings: menü*, einstellung*, reiter, tab, option*, menue, bereich, rubrik
dark_mode: dark mode, darkmode, dunkelmodus, nachtmodus, heller modus, farben, schriftart, dunkles design
qr_code: qr, qr code*, scann*, einscann*, qrcode
internet_connection: internet*, wlan, wifi, verbindung, mobile daten, empfang, netzempfang
refresh: neu (geladen|laden|gestartet|starten), neustart*, neugestartet, aktualisier*, refresh*, neuladen
login_loop: (lande|komme) (immer|immer wieder|ständig|wieder) (auf|beim|zum|bei der|auf der) (login|anmeldeseite|anmeldung|startseite), (zurück|wieder) (zum|beim|auf der) (login|anmeldeseite|anmeldung), schleife, endlosschleife, loginschleife, loop, weiterleitung*
search_function: suche, suchfunktion, suchen, filter*, sortier*, suchfeld
typing_input: eingabe*, eingeben, eingegeben, tippen, tastatur, eingetippt, gebe ein, eintippen
paste_copy: kopier*, einfüg*, eingefügt, kopiert, copy, zwischenablage, reinkopiert
email_link_dead: link (ist |)(tot|kaputt|defekt|ungültig|geht nicht|funktioniert nicht), toter link, defekter link, seite nicht gefunden, kaputter link
feature_missing: funktion*, feature*, fehlende funktion, (button|knopf|funktion) (ist |)(weg|verschwunden|fehlt), wo ist die funktion, war früher da, gibt es nicht mehr
account_view_user_id: user id, uid, meine uid, kundennummer*, nutzer id, benutzer id, kunden nr, kundennr, userid
username: benutzername*, nutzername*, username, nickname, anzeigename*
avatar: avatar, profilbild*
time_display: uhrzeit (falsch|stimmt|angezeigt), falsche (uhrzeit|zeit), zeitanzeige, zeit falsch
server: server*, backend, engine, matching engine
system: system*, plattform*, platform
technical_problem: technische* (problem*|fehler|schwierigkeit*|störung*|panne*), technisch*
problem: problem*, schwierigkeit*, ärger mit, anliegen, sachverhalt, probleme, problematik
solved: gelöst*, geloest, behoben, erledigt, geklärt, hat sich (erledigt|geklärt|gelöst), problem weg, geklaert, hab es gefunden
solved_but: (gelöst|behoben|erledigt|ging) (aber|doch), wieder da, problem ist (wieder da|zurück), war gelöst, schon wieder dasselbe
arrived_after_all: (inzwischen|mittlerweile|jetzt|nun|doch|gerade|doch noch) (angekommen|eingegangen|da|gutgeschrieben|erhalten|eingetroffen), ist (jetzt |doch |inzwischen |)angekommen, endlich (angekommen|da), doch noch da, gerade angekommen
ticket_can_be_closed: (ticket|anfrage|fall) (kann|könnt ihr|können sie) (geschlossen|schließen|zu|zumachen|geschlossen werden), kann geschlossen werden, könnt (ihr |)(das |)(zumachen|schließen), hat sich erledigt, (mail|nachricht|ticket) (bitte |)ignorieren, gegenstandslos
unsolved: ungelöst, nicht gelöst, nicht behoben, keine lösung, immer noch (das gleiche|dasselbe|nicht|das selbe|nix), gleiches problem, selbe problem, ungeklärt
cause: ursache*, grund, gründe, liegt an, woran, verursach*, auslöser, gruende
result: ergebnis*, resultat*, am ende, letztendlich, letztlich, schlussendlich, endlich, schließlich
example: zum beispiel, beispiel*, beispielsweise, zb, z b, wie etwa
different: anders, andere, anderes, anderer, unterschied*, verschieden*, abweichend*
same: gleich, gleiche*, dasselbe, das selbe, selbe*, identisch, derselbe, dieselbe
similar: ähnlich*, aehnlich*, vergleichbar, so ähnlich
correct: richtig*, korrekt*, stimmt, ordnungsgemäß, korrekterweise
wrong: falsch*, inkorrekt, stimmt nicht, nicht korrekt, verkehrt, fehlerhaft*, unrichtig
true_real: wirklich, echt, wahr, tatsächlich, tatsaechlich, real, eigentlich
possible: möglich*, moeglich*, vielleicht, eventuell, evtl, vllt, könnte sein, vl, womöglich
impossible: unmöglich*, unmoeglich, kann nicht sein, ausgeschlossen, nicht möglich
sure: sicher, bestimmt, natürlich, natuerlich, selbstverständlich, klar, definitiv, offensichtlich, zweifellos
unsure: nicht sicher, unsicher, glaube ich, ich glaube, ich denke, weiß nicht, weiss nicht, keine ahnung, weis nicht, vermute*
know: weiß, weiss, wissen, wusste, bekannt, kenne, kennen
understand_not: verstehe (ich |das |es |)(nicht|nix|gar nicht|nur bahnhof), versteh (ich |das |)(nicht|nix|ned), kapier (ich |das |es |)(nicht|nix), nicht verstanden, unklar, unverständlich, macht keinen sinn, ergibt keinen sinn, nicht nachvollziehbar
understand: verstehe*, verstanden, versteh, kapiert, begriffen, nachvollzieh*, verständlich
remember: erinner*, weiß noch, merken, gemerkt
forgot: vergessen, vergaß, vergass, vergesse
see_look: sehe, sehen, gesehen, sah, siehe, schaue, geschaut, seh, sieht, gucken
notice: bemerkt, gemerkt, aufgefallen, fiel mir auf, festgestellt, entdeckt, bemerk*
read: lesen, gelesen, lese, liest, durchgelesen
happen: passier*, geschehen, geschieht, vorgefallen, ereignet, vorkomm*
change_without_me: ohne (mich|mein zutun|meine zustimmung|zu fragen|nachfrage) (geändert|umgestellt|verändert), von selbst (geändert|umgestellt|verstellt), hat sich (von selbst |einfach |)(geändert|verstellt|umgestellt), einfach geändert
compared: vergl*, im vergleich, verglichen, gegenüber, vs
agree: einverstanden, stimme zu, zustimm*, zugestimmt, akzeptiere, einwillig*
refuse_user: ich (weigere|verweigere), weigere mich, werde ich nicht, (will|möchte|mag) (ich |das |)nicht, mache ich nicht, kommt nicht in frage, sehe nicht ein
give: gebe, geben, gibt, gab, gegeben, liefer*, bereitstell*
take: nehme, nehmen, nimmt, nahm, genommen
keep: behalten, behalte, behält, aufbewahr*, aufheben, aufgehoben
move: verschieb*, verschoben, beweg*, umbuch*, umgebucht, rüberziehen
go_out: ging raus, rausgegangen, abgegangen, verlassen, raus, ausgehend*, abgang, rausgehen
incoming: eingehend*, eingang, kommt rein, reingekommen, eingänge
use: benutz*, nutz*, verwend*, genutzt, gebrauch*
choose: auswähl*, ausgewählt, wähl*, gewählt, ausgesucht, angehakt, auswahl, waehl*
show: zeig*, gezeigt, anzeig*, angezeigt, erschein*, wird angezeigt
hide: versteck*, ausgeblendet, unsichtbar, verborgen, ausblend*
save: speicher*, gespeichert, sichern, abgespeichert
count_on: verlass*, verließ mich, verlassen auf, angewiesen auf, abhängig, zähle auf, rechne mit
i_me: ich, mich, mir, i hob, selber, selbst
my: mein, meine, meinen, meinem, meiner, meines, mei
we_our: wir, uns, unser*, unsere, unserem
you_your: ihr, euch, euer, eure, eurer, ihnen, dein*, eurem, hast du, kannst du
he_she: er, ihn, ihm, sein, seine, seinem
they: die leute, deren, denen, diese leute
someones_account_query: (sein|ihr|deren|das|dem|vom) konto (meiner|meines|von meiner|seiner) (frau|mutter|mannes|vaters|oma|freundin|sohnes), konto (meiner|meines|von meiner|von meinem) (frau|mutter|mann|mannes|vater|vaters|oma|opa|freund|freundin|sohn|tochter|eltern), im namen von, im namen meine*, für meine (mutter|oma|frau|großmutter), für meinen (vater|opa|mann|sohn), im auftrag von
power_of_attorney: vollmacht*, bevollmächtigt*, vormund, gesetzliche* (vertreter*|betreuer*), betreuer*, vorsorgevollmacht, generalvollmacht
customer: kunde*, kundin*, nutzer*, user, anwender*, mandant*
man_woman: mann, frau, typ, herr, dame, mädchen, herrn, kerl
person: person*, leute, mensch*, leuten
office: büro*, filiale*, niederlassung*, hauptsitz, vor ort, firmensitz, geschäftsstelle, vorbeikommen
name_of_staff: mitarbeiter namens, mitarbeiterin namens, ihr geschäftsführer, euer ceo, kollege namens, namens
official: offiziell*, verifizierter kanal, blauer haken, amtlich, authentisch, echtes profil
important: wichtig*, entscheidend, essentiell, bedeutend, wesentlich
vip: vip, wal, whale, großkunde*, premiumkunde*, vermögende* kund*
free: kostenlos*, gratis, umsonst, kostenfrei*, gebührenfrei
worth_value: wert, wertes, werte, gegenwert, im wert von, wertvoll
low: niedrig*, tief*, günstig*, billig*, gering*
high: hoch, hohe*, höher*, hoeher*, höchste*
fast: schnell*, rasch, flott, zügig*, zuegig
big: groß, große*, gross*, größer*, riesig, groesser*
small: klein*, gering*, winzig*, bisschen, bißchen
good: gut, gute, guter, gutes, okay, ok, schön, fein
bad: schlecht*, miserabel, mies*, furchtbar, schrecklich, katastroph*, grottig, unterirdisch, unter aller sau
better_worse: besser*, schlimmer*, schlechter*, beste, am besten, schlimmste*
clear: klar, einfach, eindeutig, deutlich, simpel, verständlich
something_off: da stimmt (was|etwas) nicht, stimmt was nicht, irgendwas (stimmt|ist), kommt mir (komisch|seltsam|spanisch) vor, etwas faul, komisches gefühl
empty_promise: leere versprech*, versprechungen, vertröst*, hingehalten, heiße luft, nur versprochen
excuse: ausrede*, hinhalt*, hinhaltetaktik, vertröst*, abgewimmelt, abwimmel*, abgespeist, verzögerungstaktik
unfair: unfair*, ungerecht*, diskriminier*, nicht fair, unverhältnismäßig, willkür*
manipulation: manipul*, absichtlich*, mit absicht, stop hunting, abgefischt, vorsätzlich*, gegen eure kunden, stops abgefischt
insider: insider*, front run*, frontrunning, interner täter
illegal: illegal*, rechtswidrig*, gesetzwidrig, gegen das gesetz, straftat*, straftäter*, kriminell*, strafbar*, widerrechtlich
rules: regel*, vorschrift*, richtlinie*, vorgabe*, anforderung*, bestimmung*, regularien
proof: beweis*, nachweis*, beleg*, bewiesen, nachgewiesen
signed_document: unterschrieb*, unterschrift*, unterzeichn*, stempel, beglaubig*, notariell*, unterschreib*
certificate: zertifikat*, bescheinigung*, zertifizier*, urkunde*
letter_post: briefe, per post, postalisch, einschreiben, per brief, einen brief
order_number: order nr, ordernummer*, auftragsnummer*, order id, orderid, bestellnummer*, auftrags nr
amount: betrag*, beträge, menge, volumen, höhe von, betraege
quantity_lot: stückzahl, stück, losgröße, lot size, tick size, menge, nachkommastelle*, dezimalstelle*
rounding: rund*, gerundet, rundungsfehler*, rundungsdifferenz, nachkommastelle*, abgerundet, aufgerundet
min_notional: mindestordergröße, mindestorder*, mindestbestellwert, min notional, notional, mindestordervolumen
reverse_trade: trade (rückgängig|stornieren|annullieren|rückabwickeln), rückabwicklung, mistrade*, trades rückgängig, annullier*
closed_too_late: (zu spät|nicht rechtzeitig) (geschlossen|schließen|verkauft|raus), rechtzeitig (schließen|geschlossen|verkaufen|raus), zu spät zum schließen
sell_all_help: alles verkaufen, verkauft alles, alle positionen (schließen|schliessen), alles abstoßen, alles glattstellen
cannot_sell: (kann|konnte) (ich |es |meine |)nicht verkaufen, nicht verkaufen, verkauf (geht|funktioniert|klappt) nicht, verkaufen (geht|klappt|funktioniert) nicht, verkauf (fehlgeschlagen|nicht möglich), unverkäuflich
cannot_buy: (kann|konnte) (ich |)(nicht|nichts|keine *) kaufen, nicht kaufen, kauf (geht nicht|fehlgeschlagen|klappt nicht|nicht möglich|funktioniert nicht), kaufen (geht|klappt|funktioniert) nicht
cannot_withdraw: (kann|konnte) (ich |mein geld |nichts |)(nicht|nichts|nix) (auszahlen|abheben|auszahlen lassen), nicht (auszahlen|abheben), auszahlung* (geht nicht|nicht möglich|gesperrt|blockiert|funktioniert nicht|klappt nicht|deaktiviert), auszahlen (geht|klappt|funktioniert) nicht, komme nicht an mein geld, abheben (geht|klappt) nicht, auszahlungssperre, komm nicht an mein geld
cannot_deposit: (kann|konnte) (ich |)(nichts|nicht|kein geld|nix) einzahlen, nicht einzahlen, einzahlung* (geht nicht|nicht möglich|gesperrt|fehlgeschlagen|funktioniert nicht|klappt nicht|deaktiviert), einzahlen (geht|klappt|funktioniert) nicht, keine einzahlungsadresse
withdrawal_pending: (auszahlung|abhebung|auszahlungen) (hängt|ausstehend|pending|in bearbeitung|in prüfung|offen|ist ausstehend|steht|wird bearbeitet|steht auf|seit|immer noch|noch), ausstehende (auszahlung|abhebung), auszahlung steckt
withdrawal_failed: (auszahlung|abhebung|auszahlungen) (ist |wurde |wird |)(fehlgeschlagen|abgelehnt|gescheitert|verweigert|zurückgewiesen|schlägt fehl), fehlgeschlagene (auszahlung|abhebung)
withdrawal_cancelled: (auszahlung|abhebung) (wurde |)(storniert|abgebrochen|gecancelt|annulliert|zurückgezogen), stornierte auszahlung
withdrawal_not_arrived: (auszahlung|abhebung|überweisung) (ist |)(noch |immer noch |)(nicht|nie) (angekommen|da|eingegangen|erhalten), (ausgezahlt|abgehoben) aber, (auszahlung|abhebung) (abgeschlossen|gesendet|erledigt) aber, auszahlung (kommt|kam) nicht, bank hat nichts (bekommen|erhalten), auf meinem konto nichts
withdrawal_delay: auszahlung* (dauert|verzögert|verspätet|langsam|zu lange), wie lange dauert (eine|die) auszahlung, auszahlungsdauer, verzögerte auszahlung, dauer der auszahlung
withdrawal_sent_wrong_place: (falsche|falsches|falschen) (adresse|konto|wallet|netzwerk|empfänger|person|iban) (gesendet|geschickt|überwiesen|ausgezahlt), falsch (überwiesen|gesendet|geschickt|adressiert), an (die falsche|eine falsche|das falsche|den falschen), falscher empfänger, fehlüberweisung*
deposit_pending: (einzahlung|einzahlungen) (hängt|ausstehend|pending|in bearbeitung|in prüfung|wird bearbeitet|steht|immer noch|seit|noch), ausstehende einzahlung, einzahlung steckt
deposit_missing: (einzahlung|einzahlungen) (ist |)(weg|fehlt|verschwunden|verloren|nicht (da|angekommen|gutgeschrieben|eingegangen|sichtbar|verbucht)|kommt nicht|kam nicht), fehlende einzahlung, einzahlung nicht, verlorene einzahlung, einzahlung wurde nicht
deposit_below_minimum: unter (dem |der |)(mindestbetrag|mindesteinzahlung|minimum), mindesteinzahlung*, weniger als (das minimum|der mindestbetrag|die mindesteinzahlung), mindesteinzahlbetrag, mindestbetrag nicht erreicht, mindestbetrag unterschritten
deposit_time: wie lange dauert (eine|die) (einzahlung|gutschrift), wie viele bestätigungen, wieviele bestätigungen, einzahlungsdauer, dauer der einzahlung
deposit_by_bank_missing: (überweisung|sepa|banküberweisung|sepa überweisung) (ist |)(noch |immer noch |)(nicht|nie) (angekommen|da|gutgeschrieben|eingegangen), geld überwiesen aber, überweisung (kommt nicht|fehlt|nicht gutgeschrieben)
deposit_returned: (einzahlung|überweisung) (wurde |kam |ist |)(zurück|zurückgebucht|zurückgewiesen|zurückgeschickt|retour|zurücküberwiesen), geld (kam|ist|wieder) zurück
deposit_old_address: alte einzahlungsadresse, alte adresse, alten (einzahlungsadresse|adresse), frühere (einzahlungsadresse|adresse), adresse (abgelaufen|veraltet), veraltete adresse
deposit_from_contract: aus einem smart contract, aus einem contract, interne transaktion, internal transaction, multisend, contract einzahlung
deposit_wrong_coin: falsche* (coin|token|kryptowährung|münze), falschen (coin|token), (usdc|usdt|eth|btc|token) (an|auf) (eine|die|meine) (usdt|btc|eth|usdc|andere) adresse, anderer coin, coin verwechselt
deposit_card_failed: kartenzahlung* (fehlgeschlagen|abgelehnt|geht nicht|klappt nicht|funktioniert nicht|schlägt fehl), 3d secure, 3ds, karteneinzahlung, einzahlung (mit|per) (karte|kreditkarte)
bank_details_wrong: falsche (iban|kontonummer|bankverbindung|bankdaten), falsches bankkonto, iban (falsch|stimmt nicht|ungültig), zahlendreher in der iban, bankdaten falsch
bank_details_change: (bankverbindung|bankkonto|iban|bankdaten|referenzkonto) (ändern|hinzufügen|wechseln|aktualisieren|hinterlegen|verknüpfen|geändert), neues bankkonto, neue (bankverbindung|iban|bank), anderes bankkonto
add_card: karte (hinzufügen|hinterlegen|verknüpfen|speichern|hinterlegt), kreditkarte (hinzufügen|hinterlegen|verknüpfen)
payment_method: zahlungsmethode*, zahlungsart*, zahlungsmittel*, zahlungsoption*, zahlungsweg*, bezahlen mit
cash_payment: bar, in bar, bargeld*, bareinzahlung*, barzahlung*
cheque: scheck*, schecks, verrechnungsscheck
instalment: raten, ratenzahlung*, monatsrate*, in raten, teilzahlung*
subscription: abo, abos, abonnement*, mitgliedschaft*, abonniert
charged_unknown: unbekannte (abbuchung|belastung|buchung|zahlung), abbuchung (die |)(ich nicht kenne|kenne ich nicht|nicht von mir|unbekannt), (ohne grund|einfach|unberechtigt) abgebucht, abbuchung auf meine*, kann ich nicht zuordnen, unberechtigte abbuchung*
chain_reorg: reorg*, double spend*, orphan*, kettenreorganisation
replace_by_fee: replace by fee, rbf, zu niedrige gebühr, niedrige netzwerkgebühr, gebühr erhöhen, hängende transaktion
split_payment: aufgeteilt, in teilen, in mehreren (teilen|tranchen|überweisungen), zwei (überweisungen|transaktionen|teilen), mehrere (transaktionen|überweisungen), gesplittet, tranchen
batch: sammelüberweisung*, massenauszahlung*, batch*, stapel, sammelauszahlung*
test_amount: testbetrag*, test (überweisung|transaktion|betrag|auszahlung|einzahlung), testüberweisung*, testtransaktion*, testweise, kleiner test, zum testen
first_ok_second_not: (erste|ersten) (ist |kam |war |)(angekommen|da|an), (zweite|zweiten|zweiter) (nicht|fehlt|ist nicht|kam nicht|nie), nur eine* (angekommen|da), eine von (zwei|beiden), die zweite
some_arrived: nur (ein teil|teilweise|die hälfte) (angekommen|da|gutgeschrieben|erhalten), teil (davon |)(angekommen|fehlt|ist da), teilweise (angekommen|gutgeschrieben), teilbetrag
transfer_between_wallets: von spot (zu|nach|auf|in), spot (zu|auf|nach) futures, futures (zu|nach|auf) spot, funding wallet, funding konto, handelskonto, tradingkonto, umbuchung*
recipient: empfänger*, empfaenger*, begünstigt*, zahlungsempfänger*
sender: absender*, auftraggeber*, sender, einzahler, versender
travel_rule: travel rule, wallet (verifizieren|bestätigen|nachweisen|deklarieren), inhaberschaft, eigentum an der wallet, satoshi test, selbst gehostet*, walletbesitz
self_transfer_question: an mich selbst, auf mein anderes konto, an meine eigene, eigenes konto, zu meinem anderen konto
gift_transfer: geschenk*, schenk*, spende*, verschenk*, spenden, an einen freund (senden|schicken|gesendet|geschickt)
buy_goods: ware*, online bestellt, onlineshop*, online shop, bestellt, einkauf*
investment: invest*, anlage, geldanlage, angelegt, anlegen, geld reingesteckt, reingesteckt
investors: investor*, anleger*, unsere investoren, kapitalgeber, gesellschafter*
cash_flow_need: lieferant*, zulieferer, fracht, zoll, lieferantenrechnung*
blocked_money_need: (brauche|brauch|benötige) (das |mein |dringend |dringend das |das geld |mein geld )(geld|dringend|für), brauche das geld, angewiesen auf das geld, brauche es für, geld dringend
frozen_how_long: wie lange (ist|bleibt|wird|dauert|noch) (mein |das |die |)(konto|sperre|sperrung|prüfung|überprüfung|account|gesperrt), bis wann gesperrt, wie lange noch gesperrt, dauer der (sperre|prüfung)
why_blocked: (warum|wieso|weshalb) (ist|wurde|habt|haben|wird|sperrt) (mein |ihr |sie |das |)(konto|account|mein|gesperrt), (warum|wieso) gesperrt, grund (der|für die|für) (sperrung|sperre|kontosperrung), sperrgrund, aus welchem grund gesperrt
what_do_you_need_from_me: was (brauchen|braucht|benötigen|wollt|wollen) (sie|ihr) (noch |alles |denn |)(von mir|), was fehlt (noch|), was wird (noch |)(benötigt|gebraucht), welche unterlagen noch, was muss ich noch
already_sent_documents: (schon|bereits|längst|alles|alle) (dokumente|unterlagen|den ausweis|ausweis|meine dokumente|) (geschickt|eingereicht|hochgeladen|gesendet|eingesendet|vorgelegt), (unterlagen|dokumente) (bereits|schon|alle|mehrfach) (eingereicht|geschickt|hochgeladen)
no_reason_given: (kein|keinen|ohne) (angabe von gründen|grund|gründe|begründung|erklärung), grundlos, ohne (jede |jegliche |)(begründung|erklärung|angabe), keine begründung, grund (wurde |)(nicht|mir nicht) genannt, ohne was zu sagen, kein grund genannt
account_under_observation: überwach*, beobacht*, risikoabteilung, risk team, risikoprüfung, markiert, geflaggt, risikokontrolle
false_accusation: beschuldig*, unterstell*, vorwurf*, vorwürfe, nichts (falsch|illegales|verbotenes) gemacht, nichts verbrochen, unschuldig, zu unrecht
account_shared_or_sold: konto (verkaufen|verkauft|kaufen|vermieten|gekauft), account (verkaufen|kaufen|vermieten|verkauft), konto zur verfügung gestellt
bypass_question: umgeh*, ohne kyc, ohne verifizierung, kyc vermeiden, austricksen, drumherum, trick*
anonymous: anonym*, nicht rückverfolgbar, mixer, tornado, unerkannt
tax_evasion_question: steuern (sparen|umgehen|vermeiden|hinterziehen), steuerhinterziehung, vor dem finanzamt, nicht (angeben|melden) beim finanzamt, meldet ihr (an|dem) (das |)finanzamt, erfährt das finanzamt
theft_notice_other: (gestohlene|geklaute|entwendete) (coins|btc|eth|gelder|usdt) (bei|an|zu|auf|wurden|liegen|sind), (dieb|hacker|täter|betrüger) hat * (zu|an|bei) (euch|ihnen|eure), auf eure börse (geschickt|transferiert|geflossen), bei (euch|ihnen) gelandet, auf eurer plattform gelandet
freeze_other_account: (konto|adresse|wallet) (des|von|vom|der) (betrüger*|empfänger*|scammer*|täter*|diebes|verkäufer*) (sperren|einfrieren|blockieren|), (sein|dieses|deren|dessen) konto (sperren|einfrieren|blockieren), (betrüger|scammer|empfänger) sperren, sperrt (den|diesen|das konto) (betrüger|typ|des)
give_other_user_data: wem gehört (das|dieses) konto, name des (inhabers|kontoinhabers|empfängers|nutzers), daten (des|vom) (nutzers|empfängers|betrügers|käufers|verkäufers), wer (ist|steckt) (der inhaber|dahinter|hinter)
scam_ad_with_your_name: (in|mit|unter) (eurem|ihrem) (namen|logo), missbraucht (euren|ihren) namen, wirbt mit (euch|eurem|ihrem), geben sich als (euch|sie|ihr) aus, gibt sich als * aus
fake_job_offer: jobangebot*, nebenjob*, online (job|aufgaben), aufgaben (erledigen|gegen geld), gefälschte* stellenanzeige, homeoffice job, heimarbeit
lottery_prize: lotterie, gewonnen, gewinn (einlösen|abholen|sichern), preis gewonnen, gewinner, lotto
elon_giveaway: giveaway, verdopp*, doppelt zurück, elon, prominent*, verlosung, sende * bekomme
sextortion: nackt*, intime, nacktbilder, nacktfotos, webcam video, pornoseite*, intimbilder
dust_attack: dust attack*, dusting*, unbekannte* (token|coins|tokens), (token|coins) die ich nicht kenne, fremde token, seltsame* token, plötzlich token
approval_scam: wallet (verbunden|connected|verknüpft), wallet connect, walletconnect, (transaktion|vertrag|contract) (signiert|unterschrieben|bestätigt|genehmigt), token freigabe*, approval*, revoke*
address_poisoning: address poisoning, ähnliche adresse, sieht (fast |)(gleich|genauso|identisch) aus, gleiche anfang*, adresse (ausgetauscht|vertauscht|verändert), eingefügte adresse, zwischenablage
password_reused: (gleiches|selbes|dasselbe|gleiche|selbe|das gleiche) passwort, passwort (mehrfach|überall|woanders|auch) (verwendet|benutzt|genutzt|), passwort leak*
insecure_storage: notiz*, notizen app, foto (vom|von meinem|meiner|der) (seed|wörtern|wörter), auf (papier|zettel|einen zettel) (geschrieben|notiert), zettel, passwortdatei
lost_notebook: notizbuch, zettel (verloren|weg|weggeworfen|verlegt|nicht mehr), heft, weggeworfen, weggeschmissen, notizheft
protect_account: schütz*, schutz*, absichern, sichern, sicherer machen, wie schütze ich, schuetz*
money_safe_query: (ist|sind) (mein|meine|das) (geld|coins|guthaben|gelder|einlagen|kohle|konto) (noch|bei euch|bei ihnen|jetzt|) (sicher|in gefahr), geld (noch|) sicher, geld in gefahr, wie sicher (ist|sind), (coins|guthaben) sicher
can_they_steal: (können|könnten) (die|sie) (mein|meine|damit|jetzt|was) * (klauen|stehlen|anfangen|abheben), (kann|könnte) (jemand|der|er) (damit|mein|meine|jetzt|was) * (klauen|stehlen|anfangen|abheben), (was|etwas) (klauen|stehlen|passieren), gefahr*, gefährlich*, gefährdet, damit was anfangen, an mein geld ran
nothing_stolen_yet: (noch |bisher |)(nichts|nix) (gestohlen|geklaut|weg|verschwunden|fehlt|passiert|abgebucht), es fehlt nichts, fehlt (noch |)(nichts|nix), (geld|guthaben|alles|coins) (ist |sind |)noch da, kein schaden, noch alles da
nothing_entered: (nichts|nix|nicht) (angeklickt|eingegeben|geklickt|geantwortet|geöffnet|angegeben|draufgeklickt|reagiert), (habe|hab) (sie |es |die mail |)gelöscht, nicht drauf geklickt, keine daten eingegeben
attempted: versucht (sich|zu|in|jemand|einer), (jemand|einer) (versucht|probiert|wollte), versuchte, zugriffsversuch*, loginversuch*, anmeldeversuch*
blocked_in_time: rechtzeitig (bemerkt|gestoppt|gemerkt|storniert|gesperrt|abgebrochen), noch (rechtzeitig|stoppen können), gerade noch (rechtzeitig|gestoppt), zum glück (gestoppt|gemerkt|bemerkt|rechtzeitig)
changed_password_already: passwort (habe ich |hab ich |schon |bereits |ist |wurde |)(sofort |schon |bereits |gleich |)geändert, (habe|hab) (schon |sofort |bereits |gleich |)(das|mein) (passwort|pw) (schon |sofort |bereits |gleich |)geändert, neues passwort (gesetzt|vergeben)
all_devices_logout: alle geräte (abmelden|abgemeldet|ausloggen|ausgeloggt), überall (abmelden|ausloggen|abgemeldet|ausgeloggt), alle sitzungen (beenden|beendet|geschlossen), alle sessions
was_asleep: geschlafen, schlief, im schlaf, während ich schlief, im bett, am schlafen
was_at_work: bei der arbeit, auf (der |)arbeit, im meeting, im flugzeug, in einer besprechung, im büro, in der arbeit, im flieger
hypothetical: hypothetisch*, theoretisch*, theorie, mal angenommen, angenommen, rein theoretisch, generell, grundsätzlich, für die zukunft
for_a_friend: für (einen |eine |nen |)(freund|freundin|kumpel|bekannten|kollegen), frage für, ein freund (will|möchte|fragt), mein (freund|kumpel) (will|möchte|fragt)
past_story: damals, letztes jahr wurde, vor einem jahr, vor jahren, früher mal, war damals, in der vergangenheit
not_about_me: nicht (mir|ich) sondern, betrifft (mich nicht|nicht mich), (einem|meinem) (freund|bekannten|kollegen|kumpel) (passiert|von mir), (freund|kumpel|kollege) (wurde|hat|von mir), nicht mein fall
news_item: nachrichten, zeitung*, im fernsehen, pressemitteilung*, presse, schlagzeile*, tagesschau, in den news
film_book: film*, buch, roman, lied, serie, spiel, song
school_project: schulprojekt*, hausaufgabe*, referat, präsentation, vorlesung, seminararbeit, hausarbeit
price_question_future: (wird|geht|steigt|fällt) (der|) (kurs|btc|bitcoin|preis|eth) (noch|wieder|) (steigen|fallen|hoch|runter|weiter), kursprognose*, prognose*, wann steigt, geht btc
investment_advice: soll ich (jetzt |lieber |)(kaufen|verkaufen|halten), welche* coin (soll|kaufen|empfehl*), empfehl*, empfiehlt, was (raten|ratet|rätst|empfehlt), anlageberatung, lohnt sich
is_good_time: guter zeitpunkt, schlechter zeitpunkt, richtiger zeitpunkt, lohnt (es |)sich, guten zeitpunkt
opinion_exchange: im vergleich zu binance, besser als (andere|binance|bitpanda|die), andere (plattformen|anbieter), andere börsen, konkurrenz
compliance_contact: compliance (team|abteilung|officer), rechtsabteilung, datenschutzbeauftragte*, geldwäschebeauftragte*, complianceabteilung
security_team: sicherheitsteam, sicherheitsabteilung, betrugsabteilung, security team, betrugsteam
finance_department: finanzabteilung, buchhaltung, rechnungswesen, finanzbuchhaltung, unsere finanz
it_department: it abteilung, unsere it, administrator*, admin, systemadministrator, edv
roles_permissions: rolle, rollen, berechtigung*, rechte, zugriffsrecht*, nutzerrechte
add_user: (nutzer|benutzer|user|mitarbeiter) (hinzufügen|einladen|anlegen|entfernen), teammitglied*, weiteren nutzer, zweiten nutzer
api_balance_mismatch: api (zeigt|liefert|meldet) (andere|was anderes|einen anderen|falsche), oberfläche zeigt, in der api (anders|andere), api und (ui|oberfläche|app), ui zeigt
api_order_error: order endpunkt, order (über|per|via) (die |)api, order endpoint, order von der api abgelehnt, min qty
api_missing_data: fehlende* feld*, feld fehlt, felder fehlen, leeres array, leere (liste|antwort)
api_change: deprecat*, breaking change, abgekündigt, ohne ankündigung geändert, api (änderung|geändert|umgestellt), endpunkt abgeschaltet
api_pagination: paginat*, paginierung, cursor, seitengröße, offset, page size
parse_format: json, parse*, format, string, integer, boolean, zahlenformat
sequence_gap: sequenz*, sequence, lücke*, checksum*, resync, prüfsumme, fehlende updates
key_expired: (key|schlüssel) (ist |)(abgelaufen|ungültig|deaktiviert|inaktiv), api key (abgelaufen|ungültig|ist ungültig|deaktiviert), ungültiger api (key|schlüssel), invalid api key
load_test: lasttest*, load test*, benchmark, durchsatz
staging_environment: staging, testumgebung*, testserver*, produktion, produktivumgebung, produktivsystem
colocation: colocation, aws, serverstandort*, rechenzentrum
uptime_sla: sla, verfügbarkeit, uptime, erreichbarkeit
listing_fee: listinggebühr*, listing gebühr*, listing fee, kosten für ein listing
market_maker: market mak*, marketmaker, market making
proof_of_reserve: proof of reserves, reserven, reservenachweis, merkle
roadmap: roadmap, wann kommt (die|das|der|ein), geplant, geplante funktion, ist geplant
education: lernen, kurs für, lektion*, akademie, webinar*, schulung*, lernvideo*
explain_term: was (bedeutet|heißt|heisst|ist mit|meint), bedeut*, definition, gemeint, was ist der unterschied
how_calculated: berechn*, errechn*, rechn*, formel, wie setzt sich, zusammensetz*, kalkul*
cost_question: was kostet, wie teuer, kostet (das|es), kosten für, wie viel kostet, wieviel kostet
processing_time: bearbeitungszeit*, bearbeitungsdauer, zeitrahmen, wie schnell, dauer, eta, üblicherweise
opening_hours: öffnungszeiten, geschäftszeiten, servicezeiten, bürozeiten, habt ihr offen, erreichbar
public_holiday: feiertag*, weihnachten, ostern, neujahr, silvester, pfingsten
emergency_contact: notfallkontakt, notfallnummer*, notfall nummer, notrufnummer, schnellster weg, notfall hotline
number_words_tens: hundert*, fünfzig, vierzig, dreißig, zwanzig, sechzig, siebzig, achtzig, neunzig
ordinal: erste*, zweite*, dritte*, vierte*, nächste*, erstens
every_all: jede, jeder, jedes, jeden, irgendein*
half_of_users: (viele|die meisten|mehrere|einige) (nutzer|user|kunden|leute), etliche kunden, manche nutzer
side_panel: linke seite, rechte seite, links (oben|unten|im), rechts (oben|unten|im), oben, unten, ecke
color: grün*, rot, rote, roter, grau*, gelb*, blau*
inside_outside: innen, außen, drinnen, draußen, außerhalb, ausserhalb
up_down: nach oben, nach unten, hoch, runter, über, unter, darüber, darunter, rauf
near_far: nahe, in der nähe, weit, entfernt, fern
got_something: bekommen, bekam, gekriegt, kriege, krieg, erhalten
call: anruf*, anrufen, angerufen, telefonier*, rief, telefonat*
request_noun: anfrage*, antrag*, beantrag*, angefordert, anforder*, erbeten, verlangt
charged: belastet, berechnet, verrechnet, abgebucht, in rechnung gestellt, abkassiert
checked: geprüft, überprüft, nachgeschaut, nachgesehen, kontrolliert, gecheckt, geschaut
end_finish: ende, beendet, endet, fertig, vorbei, schluss
think_believe: denke, dachte, glaube, meine ich, meiner meinung, finde ich, glaub, gedacht
report: bericht*, melden, gemeldet, meldung*, berichte, report*
return_come_back: zurückkomm*, kommt zurück, kam zurück, zurückgekehrt, zurück, wiedergekommen
ignore: ignorier*, missachte*, nicht beachtet, ignoriert
trust: vertrau*, verlässlich*, vertrauenswürdig*, zuverlässig*, seriös*
keep_quiet: kein wort, kein sterbenswort, kein mucks, kein ton, ohne ein wort
fall_asleep: schlaf*, aufgewacht, wach, wachte auf, eingeschlafen, aufgestanden
alone: allein*, einsam*, auf mich gestellt
welcome_start: willkommen*, herzlichen glückwunsch, glückwunsch*
unsafe_risk: risiko*, risiken, riskant*, unsicher*, riskier*
meanwhile: inzwischen, mittlerweile, währenddessen, in der zwischenzeit, zwischenzeitlich
per_person: pro person, pro konto, pro nutzer, pro kopf, jeder von uns
pause: paus*, pausier*, unterbrech*, unterbrochen, ausgesetzt
monitor_watch: beobacht*, im auge behalten, zuschauen, zusehen, im blick, schaue zu
print: druck*, ausgedruckt, ausdruck*, drucken
paper: papier, auf papier, handschriftlich, in papierform
marriage_divorce: heirat*, verheiratet, geschieden, scheidung*, hochzeit*, ehe
accept_user: akzeptier*, angenommen, annehmen, nehme an, zustimmen
board_management: vorstand*, geschäftsleitung, geschäftsführung, verwaltungsrat, aufsichtsrat, leitung
incident: vorfall*, vorfälle, zwischenfall, ereignis*, incident*, vorkommnis*
authority_official_foreign: botschaft, regierung, behörde*, ministerium, amt, finanzamt, konsulat, behoerde*
crime_cash_robbery: raub*, überfall*, überfallen, ausgeraubt, beraubt, mit (messer|waffe) bedroht
trading_desk: trading desk, handelsabteilung, handelstisch, unser desk
exchange_word: börse*, boerse*, kryptobörse*, handelsplattform*, handelsplatz, exchange
node_software: node, full node, rpc, eigene node, eigener knoten, eigener node
web3_wallet: web3, web3 wallet, defi, dex, uniswap
word_letters: buchstabe*, zeichen, großbuchstabe*, kleinbuchstabe*, groß und kleinschreibung, sonderzeichen
log_files: logs, logdatei*, protokoll*, request id, trace id, logfile*, debug log
heartbeat_ping: heartbeat*, ping pong, keepalive, keep alive
dropped_messages: polling, poll, queue, warteschlange, puffer, verlorene nachrichten, verpasste nachrichten
retry_double_order: retry, (erneut|nochmal) gesendet und, order (erneut|nochmal|doppelt) (gesendet|geschickt), idempot*, wiederholte anfrage
leverage_changed: hebel (wurde |hat sich |)(geändert|verstellt|zurückgesetzt|umgestellt|verändert), (meinen|der) hebel (geändert|umgestellt|zurückgesetzt), hebel von selbst
funding_wrong: funding (falsch|doppelt|zu hoch|nicht gezahlt|stimmt nicht|nicht erhalten), funding zweimal, falsches funding, funding gebühr* (falsch|doppelt|zu hoch)
margin_mode_change: margin modus (ändern|wechseln|umstellen), auf (cross|isolated|isoliert) (umstellen|wechseln|umschalten), marginmodus, von cross auf, von isolated auf
add_margin_failed: (kann|konnte) keine margin (nachschießen|hinzufügen|nachlegen), margin (nicht hinzugefügt|hinzufügen geht nicht|nachschießen), keine margin (hinzufügen|nachlegen), margin nachgeschossen aber, margin hinzugefügt aber
liquidation_fee: liquidationsgebühr*, liquidierungsgebühr*, liquidation fee, liquidationskosten
who_gets_liquidation: wohin geht (meine|die) margin, wer (hat|bekommt|kriegt) (mein|das) geld, mehr (verloren|weg) als (meine|die) margin, wer verdient an
staking_not_returned: staking (beendet|abgelaufen|ausgelaufen|zu ende) aber, nicht aus dem staking zurück, unstaked aber, (eingelöst|ausgelöst) aber, nach dem unstaking, aus dem staking nicht zurück
accidentally_staked: (versehentlich|aus versehen|irrtümlich) (gestaked|gestakt|gestaket|angelegt|gesperrt|abgeschlossen), falsches produkt (gewählt|abgeschlossen), ausversehen gestaked
auto_renew: automatisch* (verlängert|verlängerung|erneuert|wieder angelegt), auto verlängerung, rollover, auto renew*, verlängert sich
withdraw_all: alles (auszahlen|abheben|abziehen|rausholen|auszahlen lassen), (komplettes|gesamtes|ganzes|mein ganzes) guthaben (auszahlen|abheben|abziehen), ziehe alles ab, komplette auszahlung, alles runter
cash_out_crypto_to_bank: auf (mein|das) (bankkonto|girokonto|konto bei der), aufs (bankkonto|girokonto|konto), krypto (zu|in) (geld|euro|bank), in euro (umwandeln|tauschen|auszahlen), auf meine bank
how_to_buy: wie (kaufe|kauf|kann) (ich |man |)(bitcoin |btc |krypto |coins |)(kaufen|), wie kauft man, wie kann man (bitcoin|krypto|btc) kaufen, zum ersten mal kaufen, ersten bitcoin kaufen
lost_password_and_phone: (weder|kein) (handy|telefon) (noch|und) (mail|email|passwort), (handy|passwort) und (mail|email|handy|passwort) (weg|verloren|nicht mehr|vergessen), alles verloren zum einloggen, kein handy und keine mail
locked_after_attempts: zu viele (versuche|fehlversuche|anmeldeversuche|login versuche|eingaben), nach * versuchen gesperrt, für 24 stunden gesperrt, zu oft (falsch|versucht|eingegeben), fehlversuche
clock_of_phone: uhrzeit (am|auf dem|meines) (handy|handys|telefon), zeitkorrektur, zeit synchronisier*, uhr (synchronisier*|geht|stellen), handy uhr, automatische uhrzeit
two_codes: (mail|email|sms) code, emailcode, mailcode, beide codes, einer der codes, zwei codes, smscode
number_in_use: nummer (ist |)(bereits|schon) (vergeben|registriert|verwendet|verknüpft|benutzt), (handynummer|telefonnummer) (ist |)(bereits|schon) (vergeben|registriert|verwendet|verknüpft), bereits in verwendung, schon vergeben
email_in_use: (mail|email|mailadresse|e mail|emailadresse) (ist |wird |)(bereits|schon) (vergeben|registriert|verwendet|benutzt), bereits vergeben, mail schon registriert
unknown_account_on_my_name: konto (in|auf|unter) meine(m|n) namen, (in|auf|unter) meine(m|n) namen (ein |)(konto|eröffnet|registriert|account), identitätsdiebstahl*, identitätsmissbrauch, meinen ausweis (benutzt|missbraucht|verwendet), mit meinen daten (registriert|eröffnet|angemeldet)
unknown_api_key: (unbekannter|fremder|unbekannten) api (key|schlüssel), api (key|schlüssel) (den ich nicht|nicht von mir|unbekannt|der nicht), jemand hat einen api (key|schlüssel), api key erstellt den
unknown_address_whitelisted: (unbekannte|fremde|neue) adresse (in|auf) (der|meiner) whitelist, adresse (wurde |)(zur|in die|auf die) whitelist (hinzugefügt|gesetzt), whitelist (steht eine|adresse) (fremde|unbekannte|die)
unknown_trades: (unbekannte|fremde) (trades|orders|käufe|verkäufe), (trades|orders|käufe) die (ich nicht|nicht von mir), ohne mich (gekauft|verkauft|gehandelt), trades nicht von mir, jemand (handelt|tradet|hat gehandelt|hat getradet), fremde trades
unknown_deposit: (unbekannte|fremde|unerwartete) (einzahlung|gutschrift), (geld|coins|betrag) (das|die|der) (mir nicht gehör*|nicht mir gehör*|ich nicht kenne|nicht von mir), fälschlich gutgeschrieben, gehört mir nicht, einzahlung die ich nicht, irrtümlich (erhalten|gutgeschrieben)
unknown_mail_about_withdrawal: (mail|email|nachricht|sms|benachrichtigung) (über|wegen|zu) (einer|eine|einen) (auszahlung|abhebung), auszahlungsmail*, (mail|email) dass (ich|eine auszahlung), bestätigung einer auszahlung, mail auszahlung
notification_of_login: login mail*, loginmail*, anmelde mail*, (mail|email|benachrichtigung) (über|wegen|zu) (einen|einer|eine|einem) (neuen |neue |)(login|anmeldung), login benachrichtigung*, neue anmeldung, neuer login, login hinweis
frozen_by_police: (von|durch) (der |die |)(polizei|staatsanwaltschaft|gericht) (gesperrt|eingefroren|beschlagnahmt|gepfändet), pfändung*, gerichtlich gesperrt, polizei hat * (gesperrt|eingefroren), beschlagnahm*
bank_asks_proof: bank (will|verlangt|fragt|braucht|fordert|benötigt|möchte), meine bank (will|verlangt|fragt), nachweis für (die|meine) bank, für meine bank
mistake_of_system: (euer|ihr|eure|ihre) (fehler|system|systemfehler), fehler (auf eurer|auf ihrer|bei euch|bei ihnen|eurerseits|ihrerseits|von euch), systemfehler*, euer fehler, liegt an euch, fehler eures
lost_because_of_outage: (wegen|durch) (eurem|eures|ihres|ihrem|eurer|ihrer|dem|des) (ausfall|ausfalls|störung|absturz|serverproblem*|app), weil (die|eure|ihre) (app|seite|plattform|server) (nicht|down|weg|ausgefallen|abgestürzt), weil ich nicht (schließen|verkaufen|handeln|rein), verlust wegen
delayed: verzöger*, verspät*, verzoeger*, verspaet*, überfällig*, im rückstand, hinausgezögert, lässt auf sich warten
`;
