/** Senses in `fr`; the grammar of the phrases is that of `PhraseMatcher`. */
export const FR = `
not: n est pas, est pas, ne sont pas, sont pas, c est pas, n etait pas, pas
do_not: ne * pas, je (ne |n |)(veux|fais|sais|vois|ai) pas, fait pas, ne fonctionne pas, n a pas, n ai pas
did_not: n a pas, n ai pas, ai pas, j ai pas, n ont pas, n avez pas, n avons pas, n est pas
can_not: (ne |n |)(peux|peut|pouvons|peuvent|pouvais|pouvait) (pas|plus), n arrive (pas|plus), j arrive (pas|plus), impossible de, incapable de, arrive pas a, peu pas, pas moyen de
will_not: ne (veut|sera|va|vais|veux) pas, (veut|veux) pas, ne (ferai|fera|ferez) pas, ne voudra pas
never: jamais, ne * jamais, a aucun moment, pas une (seule |)fois, jms
nobody: personne (ne|n|me|repond), aucune personne, pas une personne, personne
nothing: rien, rien du tout, que dalle, nada, aucune chose, ke dalle
none: aucun, aucune, aucuns, pas (d argent|de fonds|de reponse|de coins), pas un (seul|centime), zero (argent|reponse)
no_answer_word: non, nan, nn, que non
yes: oui, ouais, ouai, ui, yep
neither_nor: ni, ni l un ni l autre, et ni, non plus
without: sans, sans que, sans aucun*
no_longer: n est plus, ne * plus, (n ai|j ai|n a|ai) plus, ne marche plus, plus du tout, (fonctionne|marche|peux|arrive|existe|recois) plus, plus jamais
not_yet: pas encore, toujours pas, pas jusqu a present, tjs pas, toujours rien
still: toujours, tjs, tjrs, encore a ce jour, encore aujourd hui, meme maintenant
already: deja, dejà, dja
again: encore, a nouveau, de nouveau, encore une fois, une nouvelle fois, une fois de plus, rebelote
only: seulement, uniquement, juste, seul*, simplement, que ca
only_me: que moi, juste moi, seulement moi, que mon compte, chez moi seulement, suis je le seul, je suis le seul
also: aussi, egalement, pareillement, en plus, de meme
even_though: bien que, alors que, meme si, malgre, pourtant, quoique, quand meme
but: mais, cependant, toutefois, par contre, or, neanmoins, sauf que
because: parce que, parceque, pcq, pck, puisque, a cause, vu que, en raison
if: si, au cas ou, s il, si jamais, a condition
what_if: que se passe t il si, qu est ce qui (se passe|arrive) si, il se passe quoi si, et si, que faire si, supposons
unless: sauf si, a moins que, a moins de, excepte si
or_question: ou pas, ou bien, ou non, ou sinon
instead_of: au lieu, a la place, plutot que, en lieu et place
otherwise: sinon, autrement, sans quoi, dans le cas contraire
while_during: pendant, pendant que, durant, tandis que, en plein, lors de, au moment ou
until: jusqu a, jusqu au, jusqu en, jusque, jusqu ici
before: avant, avant que, avant de, auparavant, precedemment, au prealable
after: apres, apres que, ensuite, puis, suite a
since: depuis, dps, depuis que, a partir de, des lors
when_question: quand (est ce|vais|pourrai|sera|serai|aurai|va|est), c est quand, depuis quand, a partir de quand, quand
how_long: combien de (temps|jours|heures|semaines), cb de temps, combien de tps, dans combien de temps, encore combien, quel delai, ca (prend|dure) combien
how_do_i: comment (je|puis|puis je|on|faire|dois|fait|peut|peux|est ce|faut|activer|changer|supprimer|retirer|acheter), comment faire pour, comen, cmt faire, comment on fait, de quelle maniere
how_much: combien, cb, quel montant, quelle somme, kombien
how_does_it_work: comment (ca |cela |)(marche|fonctionne), comment fonctionnent, comment sont, comment est, fonctionnement
why: pourquoi, pk, pq, prkoi, pour quelle raison, comment ca se fait, pourkoi
where: où, ou est, ou sont, d ou, vers ou, ou se trouve, ou en est
where_is_my_money: ou (est|sont|est passe|sont passes|en est) (mon|mes|l|ma|le) (argent|depot|retrait|fonds|coins|usdt|btc|virement|cryptos|sous|bitcoin), ou est passe mon, ou sont passes mes, il est ou mon argent, ou est l argent, est ou mon argent
where_do_i_find: ou (puis je|trouver|trouve|se trouve|peut on|est ce que je|je trouve|je peux|cliquer), ou trouver, ne trouve pas, trouve pas, introuvable, je trouve nulle part, nulle part
who: qui est, c est qui, par qui, a qui, de qui, qui a, chez qui
what_question: qu est ce que, c est quoi, quel est, quelle est, quels sont, quelles sont, que signifie, kesako
what_happened: (que|qu est ce qui) (s est|se) (passe|il passe|t il passe), que se passe t il, il se passe quoi, qu est ce qu il se passe, kes ki se passe, qu est il arrive, c est quoi (ce|le) (bordel|probleme|delire)
what_should_i_do: que (dois|puis|faut|faire) (je|il|t il) (faire|), je fais quoi, je dois faire quoi, que faire, qu est ce que je (dois|peux) faire, quoi faire, que dois je faire
which: lequel, laquelle, lesquels, lesquelles, quel, quelle, quels, quelles
which_documents: (quels|quel|quelles) (documents|document|papiers|justificatifs|justificatif|pieces|piece), quels docs, liste des documents, documents (demandes|requis|necessaires|a fournir)
can_i: puis je, est ce que je peux, je peux, peut on, est ce qu on peut, ai je le droit, pourrais je
can_you: pouvez vous, pourriez vous, vous pouvez, peux tu, est ce que vous pouvez, pouvez vs, quelqu un peut, vous pourriez
is_it_possible: est il possible, est ce possible, c est possible, y a t il (un moyen|une facon|une possibilite), y a moyen, possibilite, serait il possible, possible de
is_it_safe: est ce (sur|fiable|securise|sans risque), c est (sur|fiable|safe|securise), puis je faire confiance, sans danger, sans risque
is_it_normal: est ce normal, c est normal, est il normal, normal que, normal ou pas, comportement normal, cense*
is_it_real: est ce (vraiment |bien |)(vous|un vrai|une vraie|officiel|authentique|legitime), c est (bien |vraiment |)(vous|de vous|officiel|un vrai), vient (bien |vraiment |)de (vous|chez vous), (provient|emane) de (vous|chez vous|vos), est ce un vrai, vrai ou faux, est ce de vous
is_it_allowed: est ce (autorise|permis|interdit|legal), ai je le droit, on a le droit, c est (autorise|permis|interdit), autorise a, est il permis, permis de
do_i_need: dois je, faut il, est ce que je dois, ai je besoin, est ce obligatoire, est il necessaire, obligatoire, il faut que je
do_you_support: (prenez|acceptez|supportez|proposez|listez|gerez) vous, vous (acceptez|supportez|proposez|prenez en charge|gerez), est ce que vous avez, avez vous, allez vous lister
do_you_have_record: avez vous (une |)(trace|historique), de votre cote, dans vos (registres|systemes|dossiers|logs), chez vous, voyez vous, vous voyez
should_i: devrais je, dois je, est ce que je devrais, faut il que je, vaut mieux, mieux vaut
just_curious: par curiosite, simple (question|curiosite), juste (une |pour |)(question|savoir|curieux), curieux, pour info, je me demandais, question generale, par simple
question: question, questions, une question, petite question, demande, interrogation
please: svp, s il vous plait, stp, merci de, veuillez, s il te plait, prière de, sil vous plait
request_help: aide, aider, aidez, aidez moi, au secours, besoin d aide, assistance, a l aide, aidé moi
explain: expli*, eclairc*, m expliquer, clarifi*, eclairer
tell_me: dites moi, dite moi, me dire, tenez moi, informez*, me tenir au courant, faites moi savoir, m indiquer, me confirmer, renseign*
check_please: verifier, verifiez, verifi*, regarder, regardez, jeter un oeil, controler, examin*, enquet*
want: veux, voudrais, souhait*, aimerais, voulais, j ai envie, desire, je ve
need: besoin, ai besoin, necessaire, il me faut, faut que, bsoin, necessit*
must: dois, doit, devons, il faut, faut, oblige*, devez, contraint
do_it_for_me: faites le (pour moi|a ma place|svp), a ma place, de votre cote, manuellement, le faire pour moi, vous charger, faire a ma place
fix_it: repar*, corrig*, resoudre, regler, reglez, fixer, arranger, resolvez, remedier
speed_up: acceler*, plus vite, depech*, activez vous, plus rapidement, prioris*, en priorite, faites vite, hater
stop_it: arretez, stoppez, arretez ca, stopper, faites cesser, mettre fin, bloquez le
give_back: rendez moi, rendez, rendre mon argent, redonnez, recuperer mon (argent|du), je veux (mon|mes) (argent|fonds|sous|cryptos), rendez nous, remettez, ramenez mon
undo: annul*, revenir en arriere, retour en arriere, inverser, defaire, retablir
change: chang*, modifi*, modif, rectifi*, changement
replace: remplac*, substitu*, echanger contre
add: ajout*, rajout*, ajouter, lier a mon compte
remove: enlev*, retirer de, retire* de, otez, desassoci*, dissoci*
delete: supprim*, effac*, suppression, vider
open_something: ouvrir, ouvert*, ouvre, ouvrez, ouverture, j ai ouvert
close_something: fermer, ferme*, fermeture, clotur*, ferm*
switch_on: activ*, allum*, enclench*, activation, mettre en marche
switch_off: desactiv*, eteind*, couper, desactivation
turned_off: eteint*, desactive*, est coupe, coupe
start: commenc*, debut*, demarr*, lanc*, depart
stop: arret*, cess*, stopp*, s arrete
continue: continu*, poursuiv*, aller plus loin, la suite
cancel: annul*, annulation, annulez, resili*, cancel*, anule*
confirm: confirm*, valid*, confirmation, validation
confirm_in_writing: par ecrit, (confirmation|attestation|reponse) ecrite, lettre officielle, courrier officiel
wait: attend*, attente, patient*, j attends, en attente, attent
please_wait: veuillez patienter, merci de patienter, patience, soyez patient, un peu de patience
try: essay*, essai, tent*, esaye*
try_again: (ressaye|ressay|reessay|retent)*, essaye (encore|a nouveau|plusieurs fois), nouvel essai, nouvelle tentative, refait, encore essaye
many_attempts: plusieurs fois, plusieurs reprises, maintes fois, (trois|cinq|dix|3|4|5|10) fois, x fois, mille fois, sans cesse, plusieurs tentatives
once: une fois, une seule fois, 1 fois, un coup
twice: deux fois, 2 fois, double*, 2x, en double, une deuxieme fois
every_time: chaque fois, a chaque fois, toutes les fois, a chaque, systematiquement, a tous les coups
sometimes: parfois, de temps en temps, quelquefois, par moments, des fois, aleatoire*, par intermittence
often: souvent, frequemment, regulierement, svt
first_time: premiere fois, 1ere fois, 1re fois, jamais (fait|utilise)
last_time: derniere fois, la fois precedente, precedemment, dernierement
forever: une eternite, pour toujours, interminable*, sans fin, des lustres, a vie, infini*
keep_doing: sans arret, n arrete pas, constamment, sans cesse, en permanence, en boucle, continue de, tout le temps
suddenly: soudain*, tout a coup, d un coup, subitement, du jour au lendemain, tout d un coup, brusquement
automatically: automatique*, tout seul, auto, de lui meme, automatiquement
manually: manuel*, a la main, manuellement
today: aujourd hui, ce (matin|midi|soir), cet apres midi, auj, ajd, aujourdhui
yesterday: hier, avant hier, hier (soir|matin), la veille, cette nuit
tomorrow: demain, apres demain, le lendemain, 2main
tonight: ce soir, cette nuit, dans la soiree
morning: matin, matinee, ce matin, petit dejeuner, l aube
noon_afternoon: midi, apres midi, aprem, aprm, dejeuner
evening_night: soir, soiree, nuit, minuit, dans la nuit
right_now: maintenant, tout de suite, immediatement, en ce moment, actuellement, a l instant, mtn, tt de suite, la maintenant, sur le champ
asap: urgent*, urgence, au plus vite, le plus vite possible, des que possible, rapidement, vite, asap, au plus tot, tres urgent, dans les plus brefs delais
no_hurry: pas (urgent|presse|pressee), rien d urgent, pas d urgence, prenez votre temps, quand vous (pouvez|aurez|avez) (le temps|un moment|), sans urgence, ca presse pas, pas de stress
soon: bientot, prochainement, sous peu, d ici peu, dans peu de temps
later: plus tard, ulterieurement, par la suite, apres coup, plus tart
recently: recemment, dernierement, ces derniers (jours|temps), a l instant, tout juste, depuis peu, il y a peu
long_ago: il y a longtemps, il y a des annees, ca fait longtemps, a l epoque, depuis longtemps
ago: il y a, ya, ca fait, cela fait
seconds: seconde*, sec, secs
minutes: minute*, min, mins, mn
hours: heure*, h, hrs, 24h, 48h, 72h
half_hour: demi heure, une demi heure, demie heure, 30 (min|minutes|mn), trente minutes
days: jour, jours, journee*, j, jrs
business_days: jours ouvres, jours ouvrables, jour ouvre, jour ouvrable, jrs ouvres
weeks: semaine*, sem, smaine
months: mois, un mois
years: annee*, an, ans
quarter_year: trimestr*, t1, t2, t3, t4, trimestre
last_week: semaine (derniere|passee|precedente), sem derniere
last_month: mois (dernier|passe|precedent)
last_year: annee (derniere|passee|precedente), an dernier, an passe
next_week_month: semaine prochaine, mois prochain, annee prochaine, an prochain
long_delay: trop long*, si longtemps, trop longtemps, des lustres, une eternite, longtemps, interminable, ca traine, prend (trop de |un )temps
within_time: sous (24|48|72|24h|48h), en moins de, dans un delai, d ici, au sein
weekend: weekend*, week end*, samedi*, dimanche*, we
weekday: lundi*, mardi*, mercredi*, jeudi*, vendredi*, en semaine
month_name: janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre
daily: par jour, chaque jour, tous les jours, quotidien*, journalier*, au quotidien
weekly: par semaine, chaque semaine, hebdo*, toutes les semaines
monthly: par mois, chaque mois, mensuel*, tous les mois
per_hour_minute: par (heure|minute|seconde), a l heure, toutes les heures, a la minute
date: date, dates, date*, calendrier
time_of_day: heures, a quelle heure, heure du, utc, gmt, vers (1|2|3|4|5|6|7|8|9|10|11|12)h
time_zone: fuseau*, fuseau horaire, heure locale, decalage horaire, heure de paris
deadline: echeance*, date limite, delai*, dernier (jour|delai), au plus tard, avant le, expire le
too_late: trop tard, en retard, rate, tardi*, manque la
on_time: a temps, a l heure, dans les temps, ponctuel*
expired: expire*, perime*, plus valable, plus valide, echu*, expiration
same_day: meme jour, dans la journee, 24 heures, 24h, sous 24h, le jour meme
old: ancien*, vieux, vieil*, vieille*, precedent*
new: nouveau*, nouvel*, neuf, neuve, nouvo
number_words_small: deux, trois, quatre, cinq, six, sept, huit, neuf, dix
thousands: mille, millier*, 1k, 2k, 5k, 10k, 10 000
millions: million*, milliard*
half: moitie*, demi, demie, 50 pour cent, la moitie
third_quarter_part: un tiers, un quart, une partie de, partie de, fraction
percent: pour cent, pourcent*, pourcentage, pct
all_everything: tout, tous, toute, toutes, totalite, entier*, integral*, complet*, tt
some_part: certain*, partiel*, une partie, quelque*, en partie, plusieurs, un peu
more: plus de, davantage, de plus, supplementaire*, en plus, encore plus
less: moins, moins de, inferieur*, pas assez, plus bas que
too_much: trop, trop de, excessi*, beaucoup trop, exager*, abuse*
zero: zero, 0 euro, a zero, nul, nulle
empty: vide, vides, vide*, plus rien (dessus|dedans), a sec, mis a zero
huge_amount: grosse somme, gros montant, beaucoup d argent, somme (importante|enorme|consequente|considerable), enorme*, montant (important|eleve|consequent), fortune
small_amount: petite somme, petit montant, peu d argent, quelques (euros|centimes), faible montant, trois fois rien, des miettes, clopinettes
cents_dust: centime*, poussiere*, dust, reliquat*, cents, reste
difference_amount: difference*, ecart*, ne correspond (pas|plus), correspond pas, incoheren*, ne colle pas, colle pas, divergen*, decalage
less_than_expected: moins que (prevu|ce|annonce|attendu), moins que (je|ce que), il manque, manque (une partie|de l argent), pas le montant (complet|total|exact), pas la totalite, recu moins
more_than_expected: plus que (prevu|ce|annonce|attendu), trop (percu|preleve|paye|debite), trop verse, surpaye
equal_exact: exact*, precis*, au centime pres, egal*, pile
approximately: environ, a peu pres, autour de, approximati*, grosso modo, dans les, presque
at_least: au moins, au minimum, minimum de, pas moins de
at_most: au maximum, au plus, maximum de, pas plus de, jusqu a
average: moyen*, en moyenne, moyenne
count_sum: somme*, total*, au total, en tout, totalise
deposit: depot*, depos*, verser, verse*, versement*, alimenter, recharg*, approvisionn*, depo
withdraw: retrait*, retirer, retire*, encaiss*, retrai, cash out, cashout, sortir mon argent, retirez
transfer: transfer*, transfert*, virement*, virer, trasfert*, transmis
send: envoi*, envoy*, envoyer, expedi*, jai envoye, anvoye
receive: recu*, recevoir, recois, recoit, recevez, reception, resu
arrive: arriv*, parvenu*, parvient, atterri*, abouti*
not_arrived: (pas|toujours pas|jamais|rien|tjs pas|pas encore) (arriv*|recu*|parvenu*|credite*|recois), rien (recu|recois|n est arrive|vu), jamais (arriv*|recu*), n est (pas|jamais|toujours pas) arriv*, n arrive pas sur, rien sur mon compte, toujours rien
credited: credit*, creditee, ajoute au solde, comptabilis*, credite*
not_credited: (pas|jamais|toujours pas|pas encore) (ete |)(credit*|ajoute*|comptabilis*), non credit*, n apparai(t|ssent|s) (pas|plus), apparait pas, ne s affiche pas, s affiche pas, pas visible, pas affiche*
debited: debit*, prelev*, preleve*, deduit*, ponction*, soustrait*, retire de mon
refund: rembours*, remboursement*, ramboursement, remboursez
returned_funds: retourne*, renvoye*, retour des fonds, revenu sur, reexpedi*, restitu*, rejete par la banque, retour a l expediteur
pending: en attente, en cours, en traitement, en cours de traitement, pending, en suspens, en cour
stuck: bloque*, coince*, reste bloque, n avance (pas|plus), bouge (pas|plus), fige*, rien ne bouge, blok*
failed: echou*, echec*, rate, n a pas (abouti|fonctionne|marche|reussi), pas abouti, echoue*, n aboutit pas
completed: termin*, complet*, effectu*, reussi*, fini*, abouti*, finalis*, succes, execut*
says_completed_but: (marque|indique|affiche|statut|note|noté|dit) (comme |)(termine*|complet*|effectue*|reussi*|envoye*|succes|valide*|execute*), soi disant (termine*|envoye*|effectue*), statut (termine|complete|effectue|envoye), affiche termine
rejected: rejet*, refus*, refuse*, decline*, deboute*, pas accepte*
approved: approuv*, accept*, valide*, feu vert, accepte*
on_hold: en attente, en suspens, retenu*, retien*, suspendu*, mis en attente
suspended_service: suspendu*, suspension, indisponib*, temporairement (ferme*|suspendu*|indisponible*), interrompu*
released: liber*, debloqu*, deblocage, degel*, relach*
frozen: gel*, gele*, fige*, geler, gel des, congele*
unlock: debloqu*, deverrouill*, deblocage, debloquez, rouvrir, debloker
locked_out: (pas|plus) acces, plus acces a, perdu (l |)acces, (ne peux|peux|n arrive|arrive) plus (acceder|rentrer|entrer|me connecter), acces (refuse|perdu|impossible), enferme dehors, plus acceder
locked: verrouill*, bloqu*, verouill*, bloque*
blocked: bloqu*, blocage*, banni*, blok*, blacklist*, liste noire, ban
restricted: restreint*, restriction*, limite*, limitation*, compte limite
account_frozen: compte (est |a ete |a été |etait |reste |toujours |)(gele|bloque|suspendu|verrouille|restreint|limite|desactive|banni|fige|blok*), (bloque|gele|suspendu|ferme|verrouille|desactive) mon compte, mon compte bloque, blocage (de|du) (mon |)compte, gel de mon compte
compliance_review: conformite, en cours (d examen|de verification|d analyse|de revision), examen (de mon|du) compte, verification manuelle, sous examen, controle en cours, en revision, compliance
source_of_funds: (origine|provenance|source) (des|de|du|de mes) (fonds|mes fonds|argent|revenus|patrimoine), justificatif* (de revenu*|d origine|de fonds|de provenance), d ou (vient|provient) (l|mon) argent, origine des fonds
aml: blanchiment*, anti blanchiment, lcb ft, lcb, aml, blanchir
sanctions: sanction*, ofac, embargo*, gel des avoirs, pays sanctionne*
limit: limite, limites, plafond*, plafonn*, seuil*
withdrawal_limit: (limite|plafond|plafonds) (de |des |)retrait*, limite (quotidienne|journaliere|par jour), retrait (max|maximum), plafond (journalier|quotidien)
raise_limit: (augment*|relever|hausser|monter) (ma |mon |la |le |mes |)(limite*|plafond*), augmentation (de |du |de la |de ma |de mon )(limite|plafond), plafond plus (eleve|haut), limite plus (elevee|haute)
limit_lowered: (limite|plafond) (a ete |)(baisse|reduit*|diminu*|abaisse*), (baisse|reduit|diminue) (ma|mon) (limite|plafond)
limit_reached: (limite|plafond) (est |)(atteint*|depass*), depass*, atteint (ma|mon|la|le) (limite|plafond), au dela (du|de la) (plafond|limite)
minimum_amount: minimum*, montant (minimal|minimum), mini, en dessous du minimum, inferieur au minimum, minimal*
maximum_amount: maximum*, max, montant (maximal|maximum), maximal*
address: adresse*, adress, adrese, addresse
deposit_address: adresse* de (depot|reception), mon adresse (chez vous|de depot), adresse depot, qr de depot
wrong_address: mauvaise adresse, adresse (incorrecte|erronee|fausse|invalide), fausse adresse, trompe d adresse, erreur d adresse, mauvais wallet, autre adresse, mauvais portefeuille
new_address: nouvelle adresse, autre adresse, adresse differente, une autre adresse
address_changed: adresse (a |a ete |)(change*|remplace*|modifie*|substitue*), change l adresse, adresse changee, adresse modifiee
unknown_address: adresse (inconnue|que je ne connais pas|que je connais pas|etrangere|bizarre), adresse n est pas (a moi|la mienne), pas mon adresse, pas la mienne, connais pas cette adresse
own_wallet: mon (propre |)(wallet|portefeuille), portefeuille (prive|personnel), wallet (perso|personnel|prive), mon ledger, mon propre wallet, auto conservation
hardware_wallet: ledger, trezor, hardware wallet*, portefeuille (physique|materiel), cle ledger, cold wallet, stockage a froid
hot_wallet_app: metamask, trust wallet, trustwallet, phantom, hot wallet, exodus
wallet: wallet*, portefeuille*, portefeuil*, portemonnaie
other_exchange: autre (exchange|plateforme|bourse|echange), d un autre exchange, depuis binance, de coinbase, kraken, bybit, bitpanda, kucoin, concurrent*
same_exchange_internal: (transfert|virement) interne*, entre (mes |)comptes, entre utilisateurs, a un autre utilisateur, d un sous compte
txid: txid, tx id, hash, tx, hash de (la |)transaction, (identifiant|numero|id) de (la |)transaction, tx hash
transaction: transaction*, transac, operation*
blockchain: blockchain*, block chain, on chain, chaine, chaine de blocs
explorer: explorateur*, explorer*, etherscan, tronscan, blockchair, bscscan, solscan, mempool space
block_confirmations: confirmations, blocs, nombre de confirmations, confirmations reseau, confs
confirmed_on_chain: (confirme*|valide*|visible) sur (la |le |l |)(blockchain|chaine|reseau|explorateur|explorer|etherscan|tronscan), (explorateur|explorer|blockchain) (dit|montre|indique|affiche) (succes|confirme*|success|que), assez de confirmations, toutes les confirmations, entierement confirme*
unconfirmed: non confirme*, pas (encore |)confirme*, 0 confirmation*, zero confirmation, mempool, aucune confirmation
not_on_chain: pas sur (la |)(blockchain|chaine), (pas|aucun|aucune|sans) (de |)(txid|hash|tx), (explorateur|explorer|blockchain) (ne trouve|ne montre|ne connait|n affiche) rien, introuvable sur (la|l|le) (blockchain|explorateur|explorer), rien sur (la |)blockchain
network: reseau*, network, reso, mainnet
wrong_network: (mauvais|mauvaise|autre) (reseau|chaine|blockchain|network), trompe de reseau, erreur de reseau, reseau (different|incorrect|errone), via bep20 au lieu, par le mauvais reseau
which_network: (quel|quels) (reseau|reseaux|chaine|network), bon reseau, via quel reseau, quelle (chaine|blockchain)
network_congestion: congestion*, reseau (sature|encombre|surcharge|lent), satur*, surcharg*, engorg*
network_suspended: (reseau|depots|retraits|reseaux) (sont |est |)(suspendu*|en maintenance|ferme*|en pause|desactive*|interrompu*), maintenance (du |)reseau, suspension des (depots|retraits)
evm_networks: erc20, erc 20, bep20, bep 20, bsc, polygon, matic, arbitrum, optimism, avax c
tron_network: trc20, trc 20, tron, trx
lightning_network: lightning, lightning network, reseau lightning, facture lightning, invoice lightning
memo_tag: memo, destination tag, tag de destination, memos, payment id, champ commentaire
memo_missing: (sans|oublie|oublié|mauvais|manque|pas mis|omis) (le |de |un |l |)(memo|tag|destination tag|mémo), (memo|tag) (manquant|oublie|errone|incorrect|manque|vide), oubli (du|de) (memo|tag)
bridge: bridge*, pont, cross chain, bridger
smart_contract: smart contract*, contrat intelligent, adresse de contrat, adresse du contrat, dapp, dao
token_contract: contrat du token, contract du token, token contract, contrat du jeton
unsupported_token: (non|pas) (supporte*|pris* en charge|liste*|compatible), ne supportez pas, ne prenez pas en charge, n est pas supporte
recover_coins: recuper* (mes |mon |l |les |ces |)(coins|fonds|depot|tokens|argent|cryptos|usdt|btc|jetons|bitcoin), recuperation (des|de) (fonds|coins|mes), recuper*, sauver mes, retrouver mes (fonds|coins)
bitcoin: bitcoin*, btc, sats, satoshi*
ether: ether, ethereum, eth
stablecoin: usdt, tether, usdc, stablecoin*, eurc, dai, fdusd
altcoin_big: xrp, ripple, solana, sol, cardano, bnb, ltc, litecoin, polkadot, avax, xlm
meme_coin: doge, dogecoin, pepe, shib*, memecoin*, shitcoin*, meme coin*
coin_general: coin, coins, token, tokens, crypto*, jeton*, cryptomonnaie*, actif*
nft: nft*, objet de collection
exchange_token: token de (la plateforme|l exchange), jeton natif, token natif, votre token
fiat_money: fiat, monnaie (fiat|locale|nationale|fiduciaire), argent reel, vrai argent, devise*
dollar: dollar*, usd, dollars us, balles
euro: euro, euros, eur, eu
pound: livre sterling, livres sterling, gbp, sterling, livres
asian_currency: yen, yuan, dirham*, mad, dinar*, roupie*, lire turque, baht, dong
african_currency: fcfa, cfa, franc* cfa, xof, xaf, naira, cedi*, f cfa
other_currency: chf, franc*, franc* suisse*, rouble*, hryvnia, zloty, cad, dollar canadien
currency_exchange_rate: taux de (change|conversion), cours de change, taux de chg
money: argent, l argent, fric, sous, thune*, tune, pognon, ble, oseille, arjent
funds: fonds, capital, capitaux, mes fonds, avoirs
balance: solde*, balance, balances, avoir
balance_wrong: solde (est |)(faux|incorrect|errone|different|inferieur|pas bon|inexact|pas correct), mauvais solde, solde ne correspond pas, solde n est pas (bon|correct|juste)
balance_zero: solde (est |affiche |a |tombe a |est a |)(zero|0|vide|nul), solde a zero, solde vide, compte (vide|a zero), wallet vide
balance_not_shown: (vois|voit) (pas|plus) (mon solde|mes coins|mes fonds|mes cryptos|le solde), solde (ne s affiche|n apparait|s affiche|apparait) (pas|plus), solde (a |)disparu, solde invisible
available_vs_locked_balance: solde (disponible|bloque|gele|verrouille|indisponible), fonds (bloques|verrouilles) dans, bloque dans (un|des) ordre*, en ordre, disponible
negative_balance: negatif*, negative*, en negatif, dans le rouge, solde negatif, je vous dois
missing_money: manque*, disparu*, disparait, disparition, envole*, volatilise*, introuvable*, perdu la trace, evapore*
money_gone: (argent|fonds|coins|solde|usdt|btc|cryptos|compte|tout|wallet|sous) (a |ont |est |sont |s est |se sont |)(disparu*|vide*|envole*|parti*|volatilise*|evapore*), plus rien sur (mon|le), tout (perdu|disparu|a disparu), plus un (sou|centime), tout mon argent a disparu
lost: perdu*, perd, perdre, perds, pert*
found: trouv*, retrouv*, decouv*, il s avere
bank: banque*, bancaire*, ma banque, bank
bank_account: compte bancaire, iban, rib, numero de compte, compte courant, coordonnees bancaires
bank_transfer: virement*, virement bancaire, sepa, swift, virement sepa, transfert bancaire, virment
instant_transfer: virement instantane, sepa instant*, instantane*, virement immediat, paiement instantane
card: carte*, cb, visa, mastercard, carte (bancaire|bleue|de credit), carte de debit
exchange_card: votre carte, carte crypto, la carte de chez vous, carte de votre
card_declined: carte (est |a ete |)(refusee|rejetee|declinee|bloquee|refuse), paiement (par carte |)(refuse|rejete|decline), cb (refusee|refuse)
card_lost: carte (perdue|volee), perdu ma (carte|cb), vole ma (carte|cb), (perte|vol) de (ma |)carte
mobile_money: mobile money, orange money, mtn, moov, wave, mpesa, momo, airtel, lydia, free money
paypal_like: paypal, skrill, neteller, revolut, wise, apple pay, google pay, n26, paysafecard
cash_machine: distributeur*, dab, guichet automatique, atm
third_party_payment: (compte|carte|virement) (de ma|de mon|d un|de la) (femme|mari|ami|amie|frere|mere|pere|conjoint|tiers|compagne), pas a mon nom, compte (d un |)tiers, nom ne correspond pas, tierce personne, compte d une autre personne
reference_number: reference*, motif du virement, libelle, code de reference, numero de reference, communication
wrong_reference: (mauvaise|sans|oublie|fausse|pas mis) (la |de |)reference, reference (manquante|oubliee|erronee|incorrecte), mauvais libelle
payment: paiement*, payer, paye*, payement*, reglement, paie
paid: paye, payé, j ai paye, regle, ai regle, jai paye
buy: achat*, achet*, acheter, achte
sell: vend*, vendu*, vente*, vendre
p2p: p2p, pair a pair, peer to peer, entre particuliers
p2p_seller: vendeur*, vendeuse*, marchand*, annonceur*
p2p_buyer: acheteur*, acheteuse*, contrepartie, l autre trader
p2p_release: (liber*|relach*|debloqu*) (les |mes |ses |la |le |)(coins|cryptos|crypto|usdt|btc|fonds), (ne |)(libere|relache|debloque) pas, refuse de (liberer|relacher), pas libere*
p2p_paid_not_released: (j ai |)(paye|payé|vire) (mais|et il|et le vendeur), marque comme paye, paye mais, paiement (fait|effectue) mais, j ai paye et
p2p_not_paid: (n a |a |)(pas|jamais|toujours pas) (paye|payé|vire|verse), sans payer, acheteur n a pas, aucun paiement recu, (ne |)paie pas, paye pas
p2p_appeal: appel, litige*, contest*, contentieux, ouvrir un litige, differend, reclam*
escrow: sequestre*, escrow, tiers de confiance
chargeback: retrofacturation, chargeback*, opposition, paiement (inverse|annule|conteste), rejet de prelevement, rappel de fonds
convert: convert*, conversion*, echang*, swap*, troque*
duplicate_payment: (paye|debite|preleve|facture|envoye|vire) (deux|2) fois, double (paiement|debit|prelevement|facturation|virement), en double, preleve* deux fois, doublon*
payment_cancelled_but_charged: (annule|echoue|refuse|rejete) mais (debite|preleve|l argent|argent|on m a|j ai ete|mon compte), quand meme (debite|preleve)
receipt: recu de (paiement|virement), justificatif* de (paiement|virement), preuve* de (paiement|virement), quittance*, bordereau, facturette, ticket de caisse
screenshot: capture*, capture d ecran, screenshot*, screen, capture ecran, copie d ecran, impression ecran
attached: piece jointe, pieces jointes, ci joint*, en pj, joint, joins, en annexe, ci dessous
invoice: facture*, facturation, facturer
statement: releve*, releve de compte, releve bancaire, extrait de compte
history: historique*, registre*, liste des transactions, archives
trade: trade, trades, trader, trading, negoci*, tradé, trade*
order: ordre, ordres, order, mon ordre
open_order: ordre* ouvert*, ordre* en cours, ordre* actif*, ordre* en attente
market_order: ordre* (au |de |)marche, au marche, ordre* market, market order, au prix du marche
limit_order: ordre* (a cours |a |)limite*, ordre* limit, cours limite, limite d achat, prix limite
stop_loss: stop loss*, stoploss*, stop, ordre* stop, sl, seuil de perte
take_profit: take profit*, tp, prise de (profit|benefice)*, objectif de gain
trailing_stop: trailing stop*, stop suiveur, trailing
oco_order: oco, ordre oco, bracket
post_only: post only, reduce only, ioc, fok, gtc, maker only
not_triggered: (pas|jamais) (ete |)(declenche*|active*|execute*), ne s est (pas|jamais) (declenche|active|execute), s est pas declenche, n a pas (fonctionne|marche|reagi), stop (ignore|pas pris), se declenche pas
triggered: declench*, active a, trigger*, enclench*, parti tout seul
triggered_wrongly: declenche (trop tot|sans raison|pour rien|alors que|a tort), (prix|cours) n a jamais (atteint|touche|ete), jamais (atteint|touche) (le|ce|mon|les), n a jamais atteint
filled: rempli*, execut*, execution*, servi, complete, passe
not_filled: (pas|jamais|non) (ete |)(rempli*|execute*|servi*|passe), n a pas ete (execute|rempli|servi), n est pas (execute|rempli), reste ouvert, toujours ouvert, ne s execute pas
partially_filled: (partiellement|en partie|a moitie) (rempli*|execute*|servi*), execution partielle, remplissage partiel
filled_twice: (execute*|rempli*|achete|vendu|passe) (deux|2) fois, ordre* en double, deux ordres au lieu, double (execution|ordre|achat|vente), ordre double
order_wrong_price: (mauvais|pire|autre) (prix|cours), prix (different|incorrect|errone|defavorable), pas (a mon|au bon|le bon|au) prix, execute (a|au|bien), cours defavorable, mauvaise execution
order_not_cancelled: (peux|peut|arrive|impossible) (pas |plus |d |a |pas a |de l |de )(annuler|l annuler), ordre (ne s annule|n est) pas (annule|), annulation (impossible|echoue|refusee|ne marche), impossible d annuler, arrive pas a annuler
order_cancelled_by_itself: ordre (a ete |s est |)(annule|disparu|supprime) (tout seul|sans|par|automatiquement|de lui meme|), ordre (a |)disparu, annule (tout seul|sans raison|sans mon)
order_rejected: ordre (a ete |est |)(rejete|refuse|invalide), rejet de l ordre, insuffisan*, ordre non valide
insufficient_balance: (solde|fonds|marge|provision) insuffisant*, pas assez (de |d )(solde|fonds|argent|marge), insuffisan*, solde trop (bas|faible), manque de fonds
order_placed: (passe|passer|place|placer|mis|mettre|pose) (un |mon |l |des |)ordre*, ordre (passe|place|pose), pass* un ordre
order_not_shown: ordre (n apparait|ne s affiche|n est|pas|s affiche|apparait) (pas|plus|visible|dans|affiche)*, ordre introuvable, ordre invisible, vois pas mon ordre
i_did_not_place: pas (passe|place) (cet|cette|ces|d|par|de) *, (jamais|pas) passe (cet|ces|d|l) ordre*, pas passe par moi, ordres (ne sont |)pas (les miens|de moi|a moi), trade* que je n ai pas, pas moi qui ai passe
price: prix, cours, tarif*, cout*, cotation
price_rise: hausse*, monte, augment*, grimp*, pump*, to the moon, monter, envol*
price_fall: baisse*, chut*, tomb*, effondr*, plong*, dump*, descend*, dip
crash_market: krach*, crash*, flash crash, effondrement, marche s effondre, crash du marche
wick: meche*, wick*, pic, spike*, meche anormale
price_differs: autres (exchanges|plateformes|bourses|echanges) (affich*|montr*|avai*|etai*|ont), prix (different|differe) (des|sur|d), differen* des autres, nulle part ailleurs, aucun autre exchange, sur les autres plateformes, ecart de prix
stale_price: (prix|cours) (est |)(fige|bloque|gele|obsolete|perime|pas a jour|pas actualise), ancien prix, prix ne (bouge|change) (plus|pas), prix pas mis a jour
mark_price: mark price, prix mark, prix de marque, prix de reference, index, prix indice
last_price: last price, dernier (prix|cours), prix last
spread: spread*, ecart achat vente, fourchette, bid ask
slippage: slippage, glissement*, derapage
liquidity: liquidite*, liquide*, marche peu liquide, profondeur, illiquid*
order_book: carnet d ordre*, carnet, order book, orderbook, carnets
chart: graphique*, graph*, chart*, bougie*, chandelier*, courbe*, tradingview
chart_wrong: (graphique|graph|chart) (est |)(faux|vide|bloque|fige|ne charge pas|charge pas|incorrect|ne s affiche pas), bougies manquantes, manque des bougies
indicator: indicateur*, rsi, macd, moyenne mobile, moyennes mobiles
market: marche*, marché*, marches
pair: paire*, paire de trading, symbole*, ticker, paires
spot: spot, marche spot, compte spot, wallet spot, au comptant
futures: future, futures, perp, perps, perpetuel*, derive*, contrats a terme, contrat*
options_trading: trading d options, call option*, option call, option put, strike, prix d exercice
margin: marge*, margin*, compte marge
leverage: levier*, effet de levier, leverage, 10x, 20x, 50x, 100x, x10, x20
isolated_cross: isole*, marge isolee, marge croisee, croise*, cross, isolated
position: position*, pos, positions
position_closed: position (a ete |s est |est |)(ferm*|clotur*|soldee|liquidee), (ferme|cloture) ma position, fermeture de ma position, cloture forcee
long_short: position* (longue*|courte*|long|short), en long, en short, shorter, shorte, short sur, long sur, vente a decouvert
hedge_mode: hedge*, couverture, hedging, mode hedge, mode unidirectionnel
liquidated: liquid*, liquidation*, liquide*, liq, rekt, crame
liquidation_price: prix de liquidation, cours de liquidation, liq price, prix liq, niveau de liquidation
liquidated_unfairly: liquid* (a tort|trop tot|injustement|sans raison|alors que|sans|abusivement), liquidation (injuste|abusive|anormale|injustifiee), injustement liquide*
margin_call: appel* de marge, marge de maintien, marge de maintenance, margin call*, ratio de marge, rajouter de la marge
collateral: collateral*, garantie*, nantissement*, gage, haircut
auto_deleverage: adl, auto delever*, desendettement*, deleverag*, fonds d assurance
funding_rate: funding*, taux de financement, frais de financement, financement
interest_charged: interets (factur*|preleve*|debite*|a payer|sur), interet* d emprunt, interets de marge, payer des interets
loan: pret*, prets, emprunt*, emprunte*, credit*, dette*
repay: rembourser (le|mon|l|un) (pret|emprunt|credit), rembourse mon (pret|emprunt), solder, remboursement du pret
profit: profit*, gain*, benefice*, plus value*, gagne*
loss: perte*, moins value*, pertes, drawdown, deficit*
pnl_wrong: pnl, p l, non realise*, latent*, plus ou moins value, gains et pertes
portfolio: portefeuille*, portfolio, vue d ensemble, apercu des actifs
settlement: reglement*, settlement, expiration du contrat, echeance du contrat, livraison du contrat
trading_halt: (trading|cotation|marche|echanges) (suspendu*|arrete*|interrompu*|en pause|stoppe*), suspension (du trading|de la cotation), arret du trading
cannot_close_position: (peux|peut|pu|arrive|impossible) (pas |plus |de |pas a |plus a |)(fermer|cloturer|clore) (ma |la |mes |)(position*|), position (ne se ferme pas|refuse de se fermer), bouton (fermer|cloturer), impossible de (fermer|cloturer)
cannot_trade: (peux|peut|pu|arrive|impossible) (pas |plus |de |pas a |plus a )(trader|acheter ni|vendre ni|negocier), trading (desactive|impossible|bloque), ni (acheter|trader|vendre)
system_failed_during_volatility: (pendant|lors|en plein|au moment) (le |du |de la |)(crash|krach|chute|dump|pump|baisse|hausse), quand le marche (a |s |)(chute|baisse|bouge|effondre|plonge), au pire moment, pile (au moment|quand), juste quand
volatility: volatil*, gros mouvement*, fluctu*, variation*
listing_new_coin: listing, lister, referenc*, nouveau listing, cotation de, listé
delisting: delist*, retire de la cote, retrait de la cotation, delisté, dereferenc*
airdrop: airdrop*, air drop, fork, hard fork
token_swap_migration: migrat*, migr*, changement de nom du token, rebrand*, swap de token, token swap, conversion en nouveau token
`;
