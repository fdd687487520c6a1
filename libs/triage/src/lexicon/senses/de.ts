/** Senses in `de`; the grammar of the phrases is that of `PhraseMatcher`. */
export const DE = `
not: nicht, nich, nit, ned, net, ist kein*
do_not: tut nicht, macht nicht, geht nicht, (mache|mach|will|brauche|habe|hab) (ich |)nicht, tue nicht, tu nicht, gar nicht
did_not: (habe|hab|hat|haben|habt|wurde|war|hatte) (ich |es |)nicht, (habe|hab|hat|haben) (ich |)(kein*|nix), (habe|hab|haben) (ich |)noch nicht
can_not: kann (ich |man |mich |)nicht, kann (es |das |mein* |)nicht, (kann|konnte) (ich |)(nix|kein*), (konnte|könnte|können|koennen) (ich |wir |mich |)nicht, nicht möglich, nicht in der lage, kanns nicht, kann net
will_not: (wird|werde|werden|will|würde) (ich |es |)nicht, will (ich |)kein*, werd nicht
never: nie, niemals, noch nie, nie wieder, nie und nimmer, zu keiner zeit, kein einziges mal
nobody: niemand*, keiner, kein mensch, kein schwein, keine sau, keine person
nothing: nichts, nix, garnichts, gar nichts, überhaupt nichts, ueberhaupt nix, nüscht
none: keine, keinen, keinerlei, kein (geld|guthaben|cent|euro), keine (coins|antwort)
no_answer_word: nein, nö, nee, ne danke
yes: ja, jap, jo, jawohl, yep, jep
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
weeks: wochechenchenlang
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
empty: leer, leere, leeren, geleert, leergeräumt, leergeraeumt, ausgeräumt, leer geräumt, nichts mehr drin, nix mehr drauf
huge_amount: riesig*, hohe summe, hoher betrag, hohen betrag, viel geld, große summe, grosse summe, großer betrag, vermögen, haufen geld, menge geld, horrend*
small_amount: kleiner betrag, kleinen betrag, kleinbetrag, wenig geld, paar euro, peanuts, kleinigkeit, paar cent, geringer betrag, geringfügig*
cents_dust: cent, cents, staub, dust, restbetrag, restguthaben, krümel, reste
difference_amount: differenz*, abweichung*, unterschied, stimmt nicht (überein|), stimmen nicht, diskrepanz*, unstimmig*, passt nicht (zusammen|), fehlbetrag
less_than_expected: weniger als (erwartet|ich|angezeigt|vereinbart), zu wenig (bekommen|erhalten|gutgeschrieben|angekommen), nur ein teil, nicht der volle betrag, nicht die volle summe, da fehlt, da fehlen
more_than_expected: mehr als (erwartet|ich|angezeigt|vereinbart), zu viel (bezahlt|überwiesen|abgebucht|bekommen), zuviel (bezahlt|überwiesen|abgebucht), überzahlt
equal_exact: genau, exakt*, gleich, haargenau, centgenau, auf den cent, präzise
approximately: ungefähr, ungefaehr, ca, circa, etwa, rund, zirka, in etwa, um die
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
blocked: blockiert*, block*, geblockt, gebannt, sperrung, kontosperre, kontosperrung, blacklist*
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
missing_money: fehlt, fehlen, verschwunden*, verschwind*, verschollen, spurlos, futsch, in luft aufgelöst, abhanden
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
buy: kauf, kaufen, gekauft, kaufe, kaufte, käufe, erwerb*, erworben
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
fee: gebühr*, gebuehr*, provision*, spesen, entgelt*, gebüren, fees
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
verification: verifiz*, verifik*, verfizier*, ident*, verifi*
verification_pending: (verifizierung|verifikation|kyc|prüfung) (läuft|dauert|hängt|ausstehend|in bearbeitung|in prüfung|steht aus|noch nicht), warte auf (die |meine |)verifizierung, seit * in prüfung, verifizierung immer noch, noch nicht verifiziert
verification_failed: (verifizierung|verifikation|kyc|identifizierung) (ist |wurde |wird |)(abgelehnt|fehlgeschlagen|gescheitert|nicht erfolgreich|schlägt fehl|klappt nicht|geht nicht), nicht verifiziert, nicht verifizieren, kyc abgelehnt
verified_already: (bereits|schon|längst|voll|vollständig) verifiziert, bin verifiziert, verifizierung (bereits |)(abgeschlossen|bestanden|erfolgreich), kyc (fertig|abgeschlossen|bestanden|erledigt)
why_verify_again: (erneut|nochmal|nochmals|wieder|schon wieder) (verifizieren|verifizierung|identifizieren|legitimieren|kyc|ausweisen), erneute verifizierung, neu verifizieren, schon wieder (den |meinen |)ausweis
kyc_level: verifizierungsstufe*, kyc level, kyc stufe, stufe 2, level 2, tier 2, erweiterte verifizierung
identity: identität*, identitaet*, wer ich bin, zur person
passport: reisepass*, pass, passnummer, reisepaß
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
email_changed_not_by_me: (mail|email|e mail|mailadresse|e mail adresse|emailadresse) (wurde |ist |)(geändert|ausgetauscht) (worden|ohne|nicht|), jemand * (mail|email) geändert, meine (mail|email|mailadresse) geändert, hinterlegte mail geändert
email_change_request: (mail|email|e mail|mailadresse|e mail adresse|emailadresse|email adresse) (ändern|wechseln|aktualisieren|umstellen), neue (mail|email|mailadresse|e mail|emailadresse), mailadresse ändern
email_lost_access: kein(en|) zugriff (mehr |)auf (meine|die|das|mein) (mail|email|e mail|postfach|alte), alte (mail|email|e mail|mailadresse), (mail|email|e mail|mailadresse|postfach) (existiert|gibt es|habe ich) nicht mehr, postfach (gelöscht|gekündigt|weg)
email_hacked: (mail|email|e mail|postfach|gmail|mailkonto|gmx) (wurde |ist |)(gehackt|gehacked|kompromittiert|übernommen), in meinem postfach, mailkonto gehackt, zugriff auf mein postfach
spam_folder: spam, spamordner, junk, spam ordner, papierkorb
`;
