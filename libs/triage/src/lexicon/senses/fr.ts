/** Senses in `fr`; the grammar of the phrases is that of `PhraseMatcher`. */
export const FR = `
not: n est pas, est pas, ne sont pas, sont pas, c est pas, n etait pas, pas
do_not: ne * pas, je (ne |n |)(veux|fais|sais|vois|ai) pas, fait pas, ne fonctionne pas, n a pas, n ai pas
did_not: n a pas, n ai pas, ai pas, j ai pas, n ont pas, n avez pas, n avons pas, n est pas
can_not: (ne |n |)(peux|peut|pouvons|peuvent|pouvais|pouvait) (pas|plus), n arrive (pas|plus), j arrive (pas|plus), impossible de, incapable de, arrive pas a, peu pas, pas moyen de
will_not: ne (veut|sera|va|vais|veux) pas, (veut|veux) pas, ne (ferai|fera|ferez) pas, ne voudra pas
never: jamais, ne * jamais, a aucun moment, pas une (seule |)fois, jms
nobody: personne (ne|n|me|repond), aucune personne, pas une personne, personne
nothing: rien, rien du tout, que dalle, aucune chose, ke dalle
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
but: mais, cependant, toutefois, par contre, neanmoins, sauf que
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
try_again: ressaye*, reessay*, ressay*, retent*, essaye (encore|a nouveau|plusieurs fois), nouvel essai, nouvelle tentative, encore essaye
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
yesterday: avant hier, hier (soir|matin), la veille, cette nuit, (depuis|d|c etait|et|envoye|avant) hier, hier (a|j|vers|et|apres|dans), ier soir
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
ago: il y a, ca fait, cela fait
seconds: seconde*, sec, secs
minutes: minute*, min, mins, mn
hours: heure*, h, hrs, 24h, 48h, 72h
half_hour: demi heure, une demi heure, demie heure, 30 (min|minutes|mn), trente minutes
days: jour, jours, journee*, jrs
business_days: jours ouvres, jours ouvrables, jour ouvre, jour ouvrable, jrs ouvres
weeks: semaine*, smaine
months: mois, un mois
years: annee*, ans, un an, (deux|trois|cinq) ans
quarter_year: trimestr*, t1, t2, t3, t4, trimestre
last_week: semaine (derniere|passee|precedente), sem derniere
last_month: mois (dernier|passe|precedent)
last_year: annee (derniere|passee|precedente), an dernier, an passe
next_week_month: semaine prochaine, mois prochain, annee prochaine, an prochain
long_delay: trop long*, si longtemps, trop longtemps, des lustres, une eternite, longtemps, interminable, ca traine, prend (trop de |un )temps
within_time: sous (24|48|72|24h|48h), en moins de, dans un delai, d ici, au sein
weekend: weekend*, week end*, samedi*, dimanche*
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
too_late: trop tard, en retard, tardi*, manque la
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
empty: vide, vides, videe, vider, viden, plus rien (dessus|dedans), a sec, mis a zero, vide de
huge_amount: grosse somme, gros montant, beaucoup d argent, somme (importante|enorme|consequente|considerable), enorme*, montant (important|eleve|consequent), fortune
small_amount: petite somme, petit montant, peu d argent, quelques (euros|centimes), faible montant, trois fois rien, des miettes, clopinettes
cents_dust: centime*, poussiere*, dust, reliquat*, cents, reste
difference_amount: difference*, ecart*, ne correspond (pas|plus), correspond pas, incoheren*, ne colle pas, colle pas, divergen*, decalage
less_than_expected: moins que (prevu|ce|annonce|attendu), moins que (je|ce que), il manque, manque (une partie|de l argent), pas le montant (complet|total|exact), pas la totalite, recu moins
more_than_expected: plus que (prevu|ce|annonce|attendu), trop (percu|preleve|paye|debite), trop verse, surpaye
equal_exact: exact*, precis*, au centime pres, egal*, pile
approximately: environ, a peu pres, autour de, approximati*, grosso modo, presque
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
failed: echou*, echec*, n a pas (abouti|fonctionne|marche|reussi), pas abouti, echoue*, n aboutit pas, j ai rate
completed: termin*, complet*, effectu*, reussi*, fini*, abouti*, finalis*, succes, execut*
says_completed_but: (marque|indique|affiche|statut|note|noté|dit) (comme |)(termine*|complet*|effectue*|reussi*|envoye*|succes|valide*|execute*), soi disant (termine*|envoye*|effectue*), statut (termine|complete|effectue|envoye), affiche termine
rejected: rejet*, refus*, refuse*, decline*, deboute*, pas accepte*
approved: approuv*, accept*, valide*, feu vert, accepte*
on_hold: en attente, en suspens, retenu*, retien*, suspendu*, mis en attente
suspended_service: suspendu*, suspension, indisponib*, temporairement (ferme*|suspendu*|indisponible*), interrompu*
released: liber*, debloqu*, deblocage, degel*, relach*
frozen: gele, gelee, geles, gelees, geler, degel*, gel (des|de|du), fige*
unlock: debloqu*, deverrouill*, deblocage, debloquez, rouvrir, debloker
locked_out: (pas|plus) acces, plus acces a, perdu (l |)acces, (ne peux|peux|n arrive|arrive) plus (acceder|rentrer|entrer|me connecter), acces (refuse|perdu|impossible), enferme dehors, plus acceder
locked: verrouill*, bloqu*, verouill*, bloque*
blocked: bloqu*, blocage*, banni*, blok*, blacklist*, liste noire
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
asian_currency: yen, yuan, dirham*, dinar*, roupie*, lire turque, baht, dong
african_currency: fcfa, cfa, franc* cfa, xof, xaf, naira, cedi*, f cfa
other_currency: chf, franc*, franc* suisse*, rouble*, hryvnia, zloty, cad, dollar canadien
currency_exchange_rate: taux de (change|conversion), cours de change, taux de chg
money: argent, l argent, fric, thune*, tune, pognon, oseille, arjent, mes sous, des sous, les sous, ma thune
funds: fonds, capital, capitaux, mes fonds, avoirs
balance: solde*, balance, balances, avoir
balance_wrong: solde (est |)(faux|incorrect|errone|different|inferieur|pas bon|inexact|pas correct), mauvais solde, solde ne correspond pas, solde n est pas (bon|correct|juste)
balance_zero: solde (est |affiche |a |tombe a |est a |)(zero|0|vide|nul), solde a zero, solde vide, compte (vide|a zero), wallet vide
balance_not_shown: (vois|voit) (pas|plus) (mon solde|mes coins|mes fonds|mes cryptos|le solde), solde (ne s affiche|n apparait|s affiche|apparait) (pas|plus), solde (a |)disparu, solde invisible
available_vs_locked_balance: solde (disponible|bloque|gele|verrouille|indisponible), fonds (bloques|verrouilles) dans, bloque dans (un|des) ordre*, en ordre, disponible
negative_balance: negatif*, negative*, en negatif, dans le rouge, solde negatif, je vous dois
missing_money: manque*, disparu*, disparait, disparition, envole*, volatilise*, introuvable*, perdu la trace, evapore*
money_gone: (argent|fonds|coins|solde|usdt|btc|cryptos|compte|wallet|sous) (a|ont|est|sont|s est|se sont) (disparu*|vide*|envole*|parti*|volatilise*), plus rien sur (mon|le), tout (perdu|disparu|a disparu), plus un (sou|centime), (argent|fonds|solde) disparu*
lost: perdu*, perd, perdre, perds, pert*
found: trouv*, retrouv*, decouv*, il s avere
bank: banque*, bancaire*, ma banque, bank
bank_account: compte bancaire, iban, rib, numero de compte, compte courant, coordonnees bancaires
bank_transfer: virement*, virement bancaire, sepa, swift, virement sepa, transfert bancaire, virment
instant_transfer: virement instantane, sepa instant*, instantane*, virement immediat, paiement instantane, interac
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
payment: paiement*, payer, paye*, payement*, reglement, paie, paiements
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
attached: piece jointe, pieces jointes, ci joint*, en pj, joins, en annexe, ci dessous, fichier joint, document joint
invoice: facture*, facturation, facturer
statement: releve*, releve de compte, releve bancaire, extrait de compte
history: historique*, registre*, liste des transactions, archives
trade: trade, trades, trader, trading, negoci*, tradé, trade*
order: ordre, ordres, order, mon ordre
open_order: ordre* ouvert*, ordre* en cours, ordre* actif*, ordre* en attente
market_order: ordre* (au |de |)marche, au marche, ordre* market, market order, au prix du marche
limit_order: ordre* (a cours |a |)limite*, ordre* limit, cours limite, limite d achat, prix limite
stop_loss: stop loss*, stoploss*, ordre* stop, sl, seuil de perte, mon stop
take_profit: take profit*, tp, objectif de gain, prise de profit*, prise de benefice*
trailing_stop: trailing stop*, stop suiveur, trailing
oco_order: oco, ordre oco, bracket
post_only: post only, reduce only, ioc, fok, gtc, maker only
not_triggered: (pas|jamais) (ete |)(declenche*|active*|execute*), ne s est (pas|jamais) (declenche|active|execute), s est pas declenche, n a pas (fonctionne|marche|reagi), stop (ignore|pas pris), se declenche pas
triggered: declench*, active a, trigger*, enclench*, parti tout seul
triggered_wrongly: declenche (trop tot|sans raison|pour rien|alors que|a tort), (prix|cours) n a jamais (atteint|touche|ete), jamais (atteint|touche) (le|ce|mon|les), n a jamais atteint
filled: rempli*, execut*, execution*, servi, complete
not_filled: (pas|jamais|non) (ete |)(rempli*|execute*|servi*|passe), n a pas ete (execute|rempli|servi), n est pas (execute|rempli), reste ouvert, toujours ouvert, ne s execute pas
partially_filled: (partiellement|en partie|a moitie) (rempli*|execute*|servi*), execution partielle, remplissage partiel
filled_twice: (execute*|rempli*|achete|vendu|passe) (deux|2) fois, ordre* en double, deux ordres au lieu, double (execution|ordre|achat|vente), ordre double
order_wrong_price: (mauvais|pire|autre) (prix|cours), prix (different|incorrect|errone|defavorable), pas (a mon|au bon|le bon|au) prix, execute (a|au|bien), cours defavorable, mauvaise execution
order_not_cancelled: (peux|peut|arrive|impossible) (pas |plus |d |a |pas a |de l |de )(annuler|l annuler), ordre (ne s annule|n est) pas (annule|), annulation (impossible|echoue|refusee|ne marche), impossible d annuler, arrive pas a annuler
order_cancelled_by_itself: ordre (a ete |s est |)(annule|disparu|supprime) (tout seul|sans|par|automatiquement|de lui meme|), ordre (a |)disparu, annule (tout seul|sans raison|sans mon)
order_rejected: ordre (a ete |est |)(rejete|refuse|invalide), rejet de l ordre, insuffisan*, ordre non valide
insufficient_balance: (solde|fonds|marge|provision) insuffisant*, pas assez (de |d )(solde|fonds|argent|marge), insuffisan*, solde trop (bas|faible), manque de fonds
order_placed: (passe|passer|place|placer|mis|mettre|pose) (un |mon |l |des |)ordre*, ordre (passe|place|pose), pass* un ordre
order_not_shown: ordre (n apparait|ne s affiche|s affiche|apparait) (pas|plus), ordre (introuvable|invisible|pas affiche|pas visible), vois pas mon ordre
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
market: marches, (le|du|au|un|sur|ce) marche, marche (crypto|baissier|haussier|des)
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
cannot_close_position: (peux|peut|pu|arrive) (pas|plus|pas a|plus a) (fermer|cloturer|clore), position ne se ferme pas, bouton (fermer|cloturer), impossible de (fermer|cloturer) (ma|la|mes|cette|une)
cannot_trade: (peux|peut|pu|arrive|impossible) (pas |plus |de |pas a |plus a )(trader|acheter ni|vendre ni|negocier), trading (desactive|impossible|bloque), ni (acheter|trader|vendre)
system_failed_during_volatility: (pendant|lors|en plein|au moment) (le |du |de la |)(crash|krach|chute|dump|pump|baisse|hausse), quand le marche (a |s |)(chute|baisse|bouge|effondre|plonge), au pire moment, pile (au moment|quand), juste quand
volatility: volatil*, gros mouvement*, fluctu*, variation*
listing_new_coin: listing, lister, referenc*, nouveau listing, cotation de, listé
delisting: delist*, retire de la cote, retrait de la cotation, delisté, dereferenc*
airdrop: airdrop*, air drop, fork, hard fork
token_swap_migration: migrat*, migr*, changement de nom du token, rebrand*, swap de token, token swap, conversion en nouveau token
staking: stak*, restak*, staké, jalonnement, staker
earn_product: earn, epargne (flexible|bloquee), produit d epargne, produits d epargne, launchpool, simple earn, flexible, duree fixe
unstake: unstak*, destak*, unbond*, deblocage du staking, sortir du staking, rachat, retirer du staking
rewards_missing: recompense*, reward*, staking reward*, interets (non|pas) (verses|recus|payes), pas d interet*, recompenses (non|pas) (versees|recues)
apy: apy, apr, taux d interet*, rendement*, taux annuel, interet annuel, pour cent par an
dual_investment: dual investment, produit structure, produits structures, double investissement
lock_period: periode de (blocage|verrouillage|lock), duree de blocage, bloque jusqu, lock up, verrouille jusqu, sortie anticipee, engagement
mining: minage*, mining, mineur*, miner, pool de minage, hashrate
copy_trading: copy trad*, copytrad*, trader copie*, copier un trader, lead trader
trading_bot: bot, bots, robot de trading, grid bot, bot de trading, dca, grille
strategy: strateg*, methode*, approche
recurring_buy: achat* recurrent*, achat* programme*, achat* automatique*, plan d epargne, recurrent*, virement permanent
arbitrage: arbitrag*, faire de l arbitrage
paper_trading: compte (demo|de demonstration|d entrainement), paper trad*, testnet, sandbox, simulat*, mode demo
fee: frais, commission*, les frais, frait*, tarif*, fee
fee_too_high: frais (trop |tres |exorbitant|excessif|eleve|abus|enorme)*, (trop|beaucoup) de frais, trop cher*, exorbitant*, frais hallucinants, cher, chers
fee_wrong: mauvais frais, frais (errones|incorrects|faux|pas corrects|anormaux), (facture|preleve|paye) (trop|plus|le double), surfactur*, plus (eleve|cher|eleves) que (annonce|prevu|affiche|indique), erreur de frais
fee_twice: frais (deux|2) fois, double frais, frais en double, frais (preleves|factures|debites) deux fois
fee_unexpected: frais (caches|inattendus|imprevus|non annonces|pas annonces), frais (jamais|non|pas) (mentionnes|indiques|annonces), sans prevenir des frais, frais surprise
what_are_fees: quels sont (les|vos) (frais|tarifs), grille (tarifaire|des frais), combien (de frais|coute|coutent), quels frais, tableau des frais, frais pour
network_fee: frais de (reseau|gas|gaz|minage|blockchain), gas, frais de transaction, frais reseau, gas fee*, frais des mineurs
fee_discount: reduction*, remise*, rabais*, niveau vip, palier*, moins cher*, ristourne, frais reduits
maker_taker: maker, taker, frais (maker|taker), frais de maker
tax: impot*, fiscal*, fisc, taxe*, imposition, declaration d impot*, flat tax, impots
tax_report: (releve|rapport|document|attestation|declaration|bilan) fiscal*, document fiscal, 2086, 3916, ifu, declaration (fiscale|d impot*|annuelle)
cost_basis: prix d acquisition, prix de revient, prix d achat, fifo, cout d acquisition, prix moyen d achat
export_history: export*, csv, excel, pdf, telecharger (mon|l|les|mes|un) (historique|releve|transactions|trades|csv), exporter
report_incomplete: (rapport|releve|export|historique) (est |)(incomplet|faux|vide|errone), (lignes|transactions|trades|operations) (manquant*|absent*), manque des (lignes|transactions|trades|operations), incomplet*
audit: audit*, commissaire aux comptes, preuve de reserve*, confirmation de solde, expert comptable, cabinet d audit
accountant: comptab*, expert comptable, fiscaliste, conseiller fiscal
bonus: bonus*, promo*, coupon*, code promo, offre de bienvenue, prime, primes
bonus_missing: bonus (non|pas|jamais|toujours pas) (recu*|credite*|verse*), pas (recu|eu) (le|mon|de) bonus, aucun bonus, bonus promis, prime (non|pas|jamais) (recue|versee), n ai pas recu (le|mon) bonus
campaign_contest: concours*, competition*, campagne*, evenement, jeu concours, tournoi
referral: parrain*, filleul*, parrainage*, invit*, affili*, code d invitation, referral*
referral_missing: (prime|bonus|commission) de parrainage, filleul (inscrit|n a|est), (invite|parraine) un (ami|pote), parrainage (non|pas) (recu|credite|pris en compte|comptabilise)
gift_card: carte* cadeau*, enveloppe rouge, gift card*, bon cadeau
api: api, apis, rest api, l api
api_key: cle api, cles api, cle d api, clef api, api key*, cle secrete, api secret, clefs api, cle, cles
api_key_create: (creer|generer|cree|genere) (une |ma |mes |de |)(nouvelle |)(cle|cles|clef) api, nouvelle cle api, creation de (la |)cle api
api_key_leaked: (cle|cles|clef) (a |ont |est |)(ete |)(fuite|exposee*|publiee*|volee*|divulguee*|compromise*|leakee*), fuite de (la |ma |)cle, sur github, push* sur github, cle dans le depot
api_permission: permission* (api|de|d), droits (api|de la cle), lecture seule, droit de (trading|retrait), read only, permission*
api_error: code* d erreur, erreur http, code erreur, api (renvoie|retourne|repond), code retour, status code
error_4xx: 400, 401, 403, 404, unauthorized, forbidden, bad request, non autorise
error_5xx: 500, 502, 503, 504, internal server error, bad gateway, gateway timeout, service indisponible, erreur serveur
rate_limit: rate limit*, limite de requetes, 429, too many requests, trop de requetes, limit* de debit, throttl*, 418
signature_invalid: signature, signature invalide, hmac, signer la requete, signature incorrecte
timestamp_error: timestamp, horodatage*, recvwindow, ntp, derive d horloge, synchroni* l heure, decalage d horloge
nonce: nonce, client order id, clientorderid
websocket: websocket*, ws, stream, flux, web socket
websocket_disconnect: deconn*, (connexion|flux|stream|websocket) (se coupe|coupe|coupee|ferme|fermee|interrompu*|perdue), coupure*, se deconnecte, disconnect*
endpoint: endpoint*, point de terminaison, route, v1, v3, url de l api
api_documentation: documentation*, doc api, la doc, changelog, specification*, documente*
api_latency: latence*, millisecond*, ms, ping, temps de reponse, lag, reponse lente
ip_whitelist: whitelist ip, ip (autorisee*|whitelist*|liee*), liste blanche (ip|d ip), restriction* ip, restreindre l ip, lier une ip
library_sdk: sdk, librairie*, bibliotheque*, python, java, ccxt, node js, php, golang
webhook: webhook*, url de rappel, callback url
fix_protocol: protocole fix, session fix, gateway fix, connexion fix, passerelle fix
developer: developp*, dev, programmeur*, notre developpeur, ingenieur*
script_code: script*, code source, mon programme, programm*, mon code
integration: integrat*, integrer, plugin, connecter a (notre|votre), brancher, raccord*
market_data: donnees de marche, donnees historiques, tick data, flux de donnees, snapshot*, market data
maintenance: maintenance*, mise a niveau, maintenance (prevue|programmee|planifiee), travaux
status_page: page de statut, annonce*, page status, communique, page d etat, statut du service
kyc: kyc, verification d identite, controle d identite, connaissance client, verif d identite, identifi*
verification: verif*, verification*, validation*, verifie, varif*
verification_pending: verification (est |toujours |)(en cours|en attente|en suspens|pas terminee|bloquee|dure), attente de (verification|validation), verif (en cours|en attente), kyc (en cours|en attente|bloque), verification depuis, en attente de verification
verification_failed: (verification|verif|kyc|identification) (a |est |a ete |)(echou*|refuse*|rejete*|impossible|echec|ne passe pas|non validee), echec de (la |)verification, kyc (refuse|rejete), pas verifie, non verifie
verified_already: (deja|bien|entierement|completement) (verifie*|valide*), je suis verifie*, kyc (fait|valide|ok|termine|complete), compte verifie
why_verify_again: (verifier|verification|identifier|kyc|revalider) (a nouveau|de nouveau|encore|une nouvelle fois), reverifi*, encore (une |)(verification|verif|kyc|mes documents|mes papiers), refaire (le |mon |la |)(kyc|verification), redemand*
kyc_level: niveau de verification, niveau kyc, niveau 2, tier 2, verification (avancee|de base|intermediaire)
identity: identite*, qui je suis, mon identite
passport: passeport*, passport, passport*
id_card: carte d identite, carte nationale, cni, piece d identite, piece identite, pieces d identite, ma carte identite
driving_licence: permis de conduire, permis conduire, mon permis
residence_permit: titre de sejour, carte de sejour, permis de sejour, carte de resident, visa de sejour
proof_of_address: justificatif* de domicile, justif de domicile, preuve d adresse, attestation (de |d )(domicile|hebergement|residence), facture (d |de |)(electricite|edf|gaz|eau|internet), quittance de loyer, preuve de residence
documents: document*, papier*, pieces, justificatif*, docs, dossier*
document_expired: (passeport|carte|document|permis|piece|cni|titre) (est |d identite |d identite est |a )(expire*|perime*|plus valable), (passeport|document|permis) (expire|perime), papiers expires
document_not_accepted: (document|passeport|carte|piece|justificatif|documents|permis|carte d identite|piece d identite|justificatif de domicile|papiers) (est |sont |a ete |ont ete |toujours |)(refuse*|rejete*|pas accepte*|non accepte*|non valide*), (refuse|rejette|refusez|rejetez) (mon|ma|mes|tous) (passeport|carte|document*|justificatif*|piece*|papiers)
document_unreadable: flou*, illisible*, pas lisible, reflet*, trop sombre, mauvaise qualite, pixelis*
upload: upload*, televers*, telecharger (mon|mes|un|le|ma) (document*|photo*|piece*|justificatif), charger, importer, joindre, soumettre
upload_fails: (upload|telechargement|televersement|envoi) (echoue|ne marche pas|ne fonctionne pas|bloque|impossible|des documents echoue), impossible d (uploader|envoyer|importer|ajouter), (peux|arrive) pas (a |)(uploader|envoyer|charger|telecharger)
file_too_large: fichier (est |)trop (gros|lourd|volumineux|grand), taille du fichier, mauvais format, jpg, jpeg, png
photo: photo*, image*, cliche, fotos, foto
selfie: selfie*, photo de (moi|mon visage), autoportrait, photo de mon
face_scan: visage*, reconnaissance faciale, scan du visage, facial*, tourner la tete, cligner, liveness
camera_problem: camera*, webcam, appareil photo, camera (noire|ne marche pas|ne s ouvre pas), cam
video_call: appel video, visio*, verification video, identification video, entretien video
resubmit: (renvoy*|resoumis|resoumettre|reenvoy*|redepos*), envoye (a nouveau|encore|de nouveau), (soumis|upload*) (a nouveau|encore|de nouveau), renvoi*
submitted: soumis, soumettre, transmis, depose mes, remis, envoye mes (documents|papiers)
form: formulaire*, questionnaire*, remplir, champ, champs
name: nom, prenom*, noms, nom de famille, mon nom
name_mismatch: nom (ne |)correspond pas, nom (different|incorrect|mal orthographie|mal ecrit|errone), noms (differents|ne correspondent pas), erreur (de|sur|dans) (le |mon |)(nom|prenom), faute dans mon nom
name_change: change (de|mon) nom, changement de nom, nom de (jeune fille|naissance|femme mariee|mariage|epouse), apres (mon|le) (mariage|divorce), nouveau nom, nom d usage
date_of_birth: date de naissance, ne le, nee le, anniversaire, naissance, ddn
age_minor: mineur*, moins de 18, majorite, 18 ans, trop jeune, pas majeur
nationality: nationalite*, citoyen*, ressortissant*, ne en
country: mon pays, le pays, quel pays, du pays, region*, quels pays, france, belgique, suisse
country_not_supported: pays (n est |est |)(pas|non) (supporte|pris en charge|disponible|liste|eligible|dans la liste), pays (restreint|bloque|interdit|exclu), (pas|plus|non) disponible (dans|en) (mon|ce|notre|votre|france|belgique|suisse|algerie|maroc)
travel_abroad: etranger, voyage*, vacances, en deplacement, a l etranger, conges, autre pays
moved_house: demenag*, change (d |de )(adresse|domicile|residence), nouvelle adresse, nouveau domicile, emmenag*, j habite maintenant, expatri*
home_address: adresse postale, domicile, adresse du domicile, rue, code postal, residence, adresse de residence
personal_data: donnees personnelles, infos perso*, informations personnelles, mes donnees, mes infos, mon profil, coordonnees
update_details: (mettre a jour|modifier|changer|actualiser|rectifier|corriger) (mes|mon|ma|les|l) (donnees|infos|informations|profil|adresse|nom|coordonnees|prenom), mise a jour de mes, maj de mes
duplicate_account: (deuxieme|second|double) compte, compte (en double|duplique|double), deux comptes, deja (inscrit|enregistre), plusieurs comptes, 2 comptes, identite deja utilisee
wrong_data_in_profile: faute de frappe, erreur (dans|sur) (mon|ma|mes) (profil|date|nom|donnees|adresse|informations), mauvaise date de naissance, mal (orthographie|saisi|ecrit|renseigne), saisi de mauvaises, fausse date
privacy: confidentialite, rgpd, vie privee, protection des donnees, gdpr, cnil
data_deletion_request: (supprim*|effac*) (toutes |)mes donnees, suppression de (toutes |)mes donnees, droit a l oubli, effacement de mes, article 17
data_copy_request: copie de mes donnees, droit d acces, quelles donnees, donnees que vous (avez|detenez|conservez), article 15, acces a mes donnees
data_leak: fuite* de donnees, fuite, donnees (fuite|fuitees|volees|divulguees|exposees), violation de donnees, leak*
account: compte*, comptes, cpte, kompte, mon compte
register: inscri*, enregistr*, creer (un |mon |)compte, ouvrir un compte, creation de compte, m inscrire, nouveau compte
cannot_register: (peux|arrive) pas (a |)(m inscrire|creer), inscription (impossible|echoue|ne marche pas|ne fonctionne pas|refusee), impossible de (m inscrire|creer un compte)
close_account: (fermer|supprimer|cloturer|resilier|fermez|supprimez|cloturez|effacer) (mon |le |ce |definitivement mon |)compte, (cloture|fermeture|suppression|resiliation) (de|du) (mon |)compte, quitter la plateforme, fermer definitivement
reopen_account: rouvr*, reouvr*, reactiv*, reouverture, retablir (mon|le|l) (compte|acces), restaurer mon compte, retrouver mon compte
account_closed_by_you: (ferme|cloture|supprime|resilie) mon compte, compte (a ete |est |)(ferme|cloture|supprime|resilie), resiliation, vous avez ferme
dormant_account: inactif*, inactive, ancien compte, vieux compte, compte (inactif|oublie|dormant), pas utilise depuis, des annees sans
account_recovery: recuper* (mon |l |le |)(compte|acces), recuperation (de|du) (mon |)compte, retrouver (l |mon )(acces|compte), reacceder, acceder a nouveau
sub_account: sous compte*, sub account*, subaccount*, sous comptes
business_client: entreprise*, societe*, compte (pro|professionnel|entreprise), sarl, sas, notre societe, boite, professionnel*
business_verification: kyb, kbis, verification (d |de l )entreprise, extrait kbis, statuts (de la|de notre), documents de la societe, registre du commerce, verification (de la |)societe
institution: institution*, hedge fund, fonds d investissement, notre fonds, tresorerie, institutionnel*
signer_multi: signataire*, multi signature, multisig*, personne habilitee, personnes autorisees, double signature, approbateur*, mandataire*
employee_left: (employe|collegue|salarie|collaborateur|collaboratrice) (a quitte|est parti|partie|parti|a demissionne), ancien* (employe|salarie|collaborateur|collegue), ex (employe|salarie|collaborateur), quitte (la societe|l entreprise), ne travaille plus
owner_beneficial: beneficiaire effectif, beneficiaires effectifs, ubo, actionnaire*, associe*, dirigeant*, gerant*
joint_account: compte (joint|commun|partage), compte a deux, partage avec ma
account_manager: gestionnaire de compte*, charge de clientele, account manager, conseiller attitre, mon conseiller, referent
partner_b2b: partenaire*, partenariat*, b2b, marque blanche, white label, fournisseur de liquidite*
otc: otc, gre a gre, de gre a gre, over the counter, bloc
custody: conservation, custody, depositaire, garde des actifs, conservation d actifs
log_in: connect*, connexion*, me connecter, login, identifi*, se connecter, log in, conecter
logged_in: connecte*, je suis connecte*, logge, suis dedans, me suis connecte
cannot_log_in: (peux|peut|arrive|parviens|pu) (pas|plus) (a |)(me |)(connecter|acceder|rentrer|entrer|loguer|m identifier), connexion (impossible|echoue|refusee|ne marche pas|ne fonctionne pas), impossible de (me |se |)connecter, connecte pas, impossible d acceder, probleme de connexion, plus me connecter
logged_out: deconnect*, me deconnecte, ejecte*, deco, vire du compte, deconnexion*
session: session*, session active, sessions ouvertes
session_expired: session expir*, (me |)reconnecter (sans cesse|a chaque|toutes), expiration de session, temps ecoule, session (a |)expire, timeout
unknown_login: connexion* (inconnue*|suspecte*|etrange*|que je n ai pas|qui n est pas|pas moi|non autorisee*), connexion (n est|etait|c etait) pas moi, pas moi qui me suis, quelqu un (s est connecte|se connecte), connexion depuis (un|une|l), acces (suspect|inconnu|non autorise)
unknown_device: (appareil|telephone|iphone|pc|ordinateur|navigateur|dispositif|mobile) (inconnu*|que je ne connais|que je connais|qui n est pas|etrange|non reconnu|suspect), nouvel appareil, appareil (pas|non) (a moi|reconnu), autre appareil
unknown_country_login: connexion* (depuis|de|en|au) (la |l |un autre pays|russie|chine|vietnam|nigeria|bresil|ukraine|l etranger), depuis (la russie|la chine|le vietnam|le nigeria|un autre pays|l etranger), jamais (ete|alle|mis les pieds) (en|au|la bas|a), d un autre pays
device: appareil*, dispositif*, terminal, peripherique*
device_approval: (approuver|autoriser|confirmer|valider|ajouter) (l |un |cet |mon |le nouvel )appareil, appareil de confiance, validation de l appareil, confirmation d appareil
new_phone: nouveau (telephone|tel|portable|iphone|smartphone|mobile|phone), nouvel (iphone|appareil), change (de|mon) (telephone|tel|portable|smartphone|mobile|phone), changement de (telephone|tel|portable|mobile)
phone_lost: perdu mon (telephone|tel|portable|mobile|iphone|smartphone), (telephone|tel|portable) (perdu|egare|disparu), perte de (mon |)(telephone|portable|tel), egare mon
phone_stolen: (telephone|tel|portable|iphone|mobile) (a ete |)vole, vole mon (telephone|tel|portable|iphone|mobile), vol de (mon |)(telephone|portable|tel), on m a vole mon (telephone|tel|portable), arrache mon
phone_broken: (telephone|tel|portable|iphone|ecran|mobile) (est |)(casse*|mort|hs|grille|foutu|en panne|tombe|brise), casse mon (telephone|tel|portable|iphone), reset mon tel, reinitialise mon (telephone|tel|iphone), retour usine, tombe dans l eau
phone_number: numero de (telephone|tel|portable|mobile), numero*, num de tel, no de telephone, mon numero, num
phone_number_changed: nouveau numero, change (de|mon) (numero|num), ancien numero, plus (ce|acces a ce|mon) numero, changement de numero, changer (de|mon|le) numero, numero different
sim_swap: sim swap*, carte sim, sim, esim, clone sim, plus de reseau sur mon
password: mot de passe*, mdp, mots de passe, password, motdepasse, code secret
password_forgotten: (oublie|oublié|perdu) (mon |le |)(mot de passe|mdp), (mot de passe|mdp) (oublie|perdu), (souviens|rappelle) plus (de |du |)(mon |)(mot de passe|mdp)
password_wrong: (mauvais|faux) (mot de passe|mdp), (mot de passe|mdp) (est |)(incorrect|invalide|errone|faux|refuse|pas bon|ne marche pas|pas accepte|ne fonctionne pas)
password_reset: (reinitialis*|changer|modifier|reset|renouveler) (mon |le |du |de |)(mot de passe|mdp), nouveau (mot de passe|mdp), reinitialisation (du|de mon) (mot de passe|mdp), lien de reinitialisation, reinitialisation
reset_link_not_working: lien (a |est |)(expire|invalide|mort), lien (de reinitialisation |)(ne marche pas|ne fonctionne pas|n arrive pas|n est plus valide), (pas|aucun) (de |)mail de reinitialisation, lien marche pas
password_changed_not_by_me: (mot de passe|mdp) (a ete |a été |)(change|modifie) (sans|et ce|par|alors|mais|a mon insu), (quelqu un|on|il|ils) (a |m a |ont )(change|modifie) (mon|le) (mot de passe|mdp), mot de passe a ete (change|modifie), mdp (change|modifie)
email: email*, mail, mails, e mail*, boite mail, courriel*, gmail, adresse mail, boite de reception, hotmail
email_not_received: (pas|aucun|jamais|toujours pas) (de|d|) (mail|email|e mail|courriel), (recois|recu|recoit) (pas|aucun|plus|rien|jamais) (de|d|le|l|par|) (mail|email|mails|emails), (mail|email) (non recu|n arrive pas|jamais recu|pas recu|pas arrive), mail (n arrive|arrive) (pas|jamais)
email_changed_not_by_me: (mail|email|adresse mail|adresse email|e mail) (a ete |a été |)(change*|modifie*|remplace*), (change|modifie) (mon|l|mon adresse|l adresse) (mail|email|e mail), email change sans, mail modifie sans
email_change_request: (changer|modifier|mettre a jour) (mon |d |l |de |mon adresse |l adresse |d adresse |)(mail|email|e mail|adresse mail|adresse email), nouvelle adresse (mail|email|e mail), nouveau mail, nouvel email, changement (d |de |d adresse )(mail|email|adresse mail)
email_lost_access: (plus|perdu) (acces|l acces) (a |)(mon|ma|l|cette|mon ancienne) (mail|email|boite|adresse|messagerie|ancienne adresse|boite mail), ancienne (adresse|boite) (mail|email), (mail|email|adresse|boite) n existe plus, ancien (mail|email), boite mail (fermee|supprimee)
email_hacked: (mail|email|boite mail|gmail|messagerie|hotmail) (a ete |est |s est fait |)(pirate*|hack*|compromis*), (pirate|hacke) (mon|ma|mes) (mail|mails|email|boite|boite mail|gmail), dans ma boite mail, acces a ma boite mail
spam_folder: spam*, indesirable*, courrier indesirable, dossier spam, pourriel
typo_in_email: faute de frappe, mauvaise adresse (mail|email), mauvais (mail|email), erreur (dans|sur) (mon|l) (mail|email|adresse mail), trompe d (email|adresse mail), fausse adresse mail
two_factor: 2fa, double authentification, double facteur, deux facteurs, a2f, authentification a deux, mfa, 2 fa, double auth
two_factor_reset: (reinitialis*|reset|desactiv*|supprim*|enlever|retirer|perdu) (mon |la |le |ma |mes |du |de la |)(2fa|a2f|double authentification), reset 2fa, 2fa perdu, reinitialisation (du|de la|de mon) (2fa|double authentification|a2f)
two_factor_setup: (activer|configurer|mettre en place|installer|active) (le |la |ma |mon |)(2fa|a2f|double authentification), activation (du|de la) (2fa|double authentification)
two_factor_removed_not_by_me: (2fa|a2f|double authentification) (a ete |)(desactive*|supprime*|retire*|change*|modifie*|enleve*), (quelqu un|on) a (desactive|supprime|retire) (mon|le|la) (2fa|double authentification)
authenticator: authenticator*, google auth*, authy, application d authentification, appli d authentification, authentificateur*
authenticator_lost: (perdu|supprime|efface) (mon |l |google |l application |)(authenticator|authentificateur|authy), authenticator (perdu|vide|supprime|efface|disparu), plus acces a (google |l |mon |)(authenticator|authentificateur), plus (mon |)authenticator
code: code*, codes, otp, code a 6 chiffres, code de (verification|confirmation|securite), chiffres
code_invalid: code* (est |toujours |)(invalide*|incorrect*|faux|errone*|refuse*|pas accepte|non valide*|rejete), code ne (marche|fonctionne|passe) pas, mauvais code, code (marche|fonctionne|passe) pas, accepte pas le code
code_not_received: (pas|aucun|jamais|plus|toujours pas) (de |recu de |recu le |recu mon |)(code|codes|sms|otp), (recois|recoit|recu) (pas|plus|aucun|rien|jamais) (de |le |les |mon |)(code|codes|sms|otp), (code|sms) (n arrive|arrive|jamais|non|ne vient) (pas|jamais|recu|arrive), code non recu
code_late: code (arrive |)(trop tard|en retard), code (est |a |deja |)expire, code expire avant, sms (arrive |)(trop tard|en retard)
code_without_request: code* (que je n ai pas|que j ai pas|non|jamais|sans avoir) demande*, (recois|recoit) (des|plein de) codes, codes sans (rien |avoir |)demande*, sms avec des codes, rien demande
code_given_away: (donne|communique|dicte|transmis|lu|envoye|file|partage) (le|mon|ce|un|les|mes) code*, (lui|leur) ai (donne|dit|communique|transmis|dicte) (le|mon|les) code*, donne le code, code donne
sms: sms, texto*, message texte, textos
backup_code: code* de (secours|recuperation|sauvegarde), backup code*, codes de backup, cle de secours
seed_phrase: seed*, phrase de (recuperation|recup|passe secrete), phrase secrete, 12 mots, 24 mots, douze mots, mnemonique, seed phrase, vingt quatre mots
seed_given_away: (donne|saisi|entre|tape|rentre|communique|partage) (ma|mes|les|la) (seed|phrase|mots|12|24|douze|cle), (donne|saisi|entre|tape|rentre) (les |mes )(12|24|douze) mots, mots (saisis|entres|donnes), seed donnee
private_key: cle* privee*, private key*, clef* privee*
passkey: passkey*, cle de securite, yubikey, empreinte*, face id, biometri*, touch id, cle d acces
pin: pin, code pin, mot de passe de (retrait|trading|fonds)
security_question: question* (de securite|secrete*)
security_settings: parametres de securite, reglages de securite, page de securite, centre de securite, onglet securite
security: securit*, securise*, surete, secur*
security_hold_after_change: blocage de (24|48|72) (h|heures), (24|48|72) (h|heures) (apres|de blocage|de suspension), retraits (bloques|suspendus|desactives|geles) (apres|pendant|suite), apres (le |un |avoir )(changement|change|reset) (de|mon) (mot de passe|mdp), blocage 24h
address_whitelist: whitelist*, liste blanche, carnet d adresses, adresse* (enregistree*|autorisee*|de confiance), liste d autorisation
anti_phishing_code: anti phishing*, antiphishing*, anti hameconnage
withdrawal_confirmation_mail: (mail|email|lien|courriel) de confirmation, lien de validation, email de verification, mail de validation
captcha: captcha*, puzzle, pas un robot, je ne suis pas un robot, curseur
ip_address: ip, adresse ip, adresses ip, ips
location: localisation, ville, endroit, d ou, lieu, geolocalisation
vpn: vpn, proxy
hacked: hack*, pirat*, compromis*, piratage, craque*, hacké, infiltr*
hacker: hacker*, pirate*, attaquant*, intrus, hackeur*, pirates
account_hacked: compte (est |a ete |a été |s est fait |)(pirate|hacke|compromis|vole|usurpe|hack), (pirate|hacke|pirater|hacker) mon compte, (me suis|m a|me suis fait|m ont) (fait |)(pirate*|hack*), quelqu un est (dans|sur) mon compte, entre dans mon compte, piratage de mon compte, intrusion
stolen: vol, vole, volee*, voleur*, derob*, voler, cambriol*, pique, volé mes, vols
wallet_drained: vide mon (compte|wallet|portefeuille|solde), siphonn*, vider mon (compte|wallet|portefeuille), (wallet|compte|portefeuille) (a ete |)(vide|siphonne|pille), rafle*, tout pris, pille*, videe
i_did_not_do_it: (c est|c etait|ce n est|ce n etait|n etait|est) pas moi, pas (fait|demande|autorise|initie|effectue|valide|ordonne) (par moi|cette|ce|cet|ca|ces|de), (jamais|pas) (fait|demande|autorise|initie|effectue|valide|ordonne|lance) (ca|cela|cette|ce|cet|de|ces|d), je n ai (rien|jamais) (fait|demande|autorise|initie|valide), pas de mon fait, n en suis pas l auteur, n y suis pour rien, pas moi
unauthorized: non autoris*, sans (mon |)(autorisation|accord|consentement|permission|aval), a mon insu, frauduleux, frauduleuse*, pas autorise*, sans que je le sache
withdrawal_not_mine: retrait* (que je n ai|que j ai|qui n est|non|dont je ne) (pas |autorise*|suis)*, retrait (inconnu|frauduleux|suspect|pas de moi), quelqu un (retire|a retire|a fait un retrait), retraits (frauduleux|inconnus|non autorises), virement que je n ai pas, pas moi qui ai retire
someone_else: quelqu un, quelqun, une personne, un inconnu, inconnus, autrui, un tiers, qqn, qqun
happening_now: en train (de|d), est en train, sont en train, en direct, en ce moment meme, sous mes yeux, ca (continue|part) (encore|en direct|la|sous), pendant que j ecris
freeze_my_account_request: (bloquez|gelez|suspendez|fermez|bloquer|geler|verrouillez|suspendre) (mon |tout|le |vite mon |immediatement mon |svp mon |les |tous les )(compte|retraits|de suite|immediatement|), bloquez tout, gelez tout, bloquez vite
stop_the_withdrawal: (stoppez|annulez|arretez|stopper|annuler|arreter|bloquez|bloquer) (le|ce|mon|la|cette|ma) (retrait|virement|transfert|transaction|paiement|envoi), stoppez tout, annulez vite
phishing: phishing, hameconn*, fishing, phish*, filoutage
fake_site: faux (site|sites), site (frauduleux|pirate|contrefait|clone|copie), copie de votre site, fausse page, site (imite|qui imite|qui ressemble), site bidon
fake_app: fausse (app|appli|application), application (frauduleuse|fausse|bidon), fausses (apps|applis)
fake_support: faux (support|conseiller|agent|technicien|employe|service client), (se fait|s est fait|se faisant|se fesant) passer pour, pretend* (etre|travailler|venir), usurp*, soi disant (support|conseiller|agent|employe), se disant (du|de votre), disait etre (du|de|de votre)
fake_email: faux (mail|mails|email|sms|message|courriel), (mail|email|sms) (frauduleux|bidon|suspect), (ne vient|vient) pas de (vous|chez vous), imitation de mail
fake_token: faux (token|coin|usdt|tokens|jeton), fausse crypto, flash usdt
fake: faux, fausse*, falsifi*, contref*, bidon, truque*
suspicious: suspect*, bizarre*, louche*, etrange*, douteux, douteuse*, pas net
suspicious_message: (mail|email|message|sms|lien|appel|courriel) (suspect|bizarre|etrange|louche|douteux), (recu|recois) un (mail|sms|appel|message|email|lien) (de|bizarre|suspect|me|disant|qui)
link_clicked: (clique|cliqué|appuye) (sur |dessus|par erreur sur )(le |un |ce |leur |)(lien|), ouvert le lien, clique dessus, j ai clique, cliquer sur
link: lien*, liens, url, lien hypertexte
entered_data_on_site: (saisi|entre|rentre|tape|mis|donne|renseigne) (mes|mon|ma|tous mes) (donnees|mot de passe|mdp|identifiants|infos|codes|coordonnees|code|informations|login), connecte dessus, mes identifiants
suspicious_call: appel* (telephonique*|suspect|d un|de|recu|d une), m a appele*, m appelle, appele, coup de fil, on m a appele, m a telephone, au telephone
telegram_whatsapp: telegram, whatsapp, watsap, discord, viber, messenger, groupe whatsapp, whats app
social_media: facebook, instagram, twitter, youtube, tiktok, linkedin, insta, reddit, reseaux sociaux
group_chat: groupe*, canal, canaux, groupe de trading, chaine telegram
scam: arnaque*, scam*, escroqu*, arnak*, entourloupe, attrape
scammer: escroc*, arnaqueur*, scammer*, fraudeur*, brouteur*, arnaqueuse, malfaiteur*
fraud: fraude*, frauduleu*, tromperie*, escroquerie*, tricher*, abus de confiance
you_are_scammers: vous etes (des |une bande d |une bande de |de vrais |que des )(escrocs|voleurs|arnaqueurs|escroc|bandits|fraudeurs), bande (de|d) (voleurs|escrocs|arnaqueurs|bandits), votre (plateforme|site|exchange) est une arnaque, vous (volez|arnaquez|nous volez), plateforme d escrocs, voleurs
got_scammed: (me suis|m a|me suis fait|suis|m ont|s est fait|ai ete|suis fait) (fait |)(arnaque*|escroque*|avoir|scam*|berne*|rouler|pigeonne*|piege*), victime d (une |un )(arnaque|escroquerie|fraude|scam|escroc), tombe dans le (piege|panneau), me suis fait (avoir|rouler), victime de
is_it_a_scam: (est ce|c est|serait ce) (pas |bien |)(une |un |de l )(arnaque|scam|escroquerie|fraude), arnaque ou, scam ou, est ce un scam, ca sent l arnaque
investment_scam: (plateforme|site|societe) d investissement, (gain*|profit*|rendement*) garanti*, ponzi, pyramide, vente pyramidale, haut rendement, double mon argent, faux placement*
romance_scam: arnaque (sentimentale|amoureuse|aux sentiments), rencontre* (en ligne|sur), site de rencontre, tinder, rencontre (sur internet|une fille), faux amoureux, love scam
investment_adviser: conseiller (financier|en investissement), courtier*, broker*, mentor*, expert*, coach, gourou
told_to_send: (m a|m ont|il m a|on m a|elle m a) (dit|demande|ordonne) (de|d) (envoyer|virer|verser|transferer|payer|deposer|retirer), (me demande|me demandent|me dit|exige|exigent) (de|d|que) (envoyer|virer|verser|transferer|payer|deposer|je), demande d envoyer, on me demande de
pay_first_demand: payer (d abord|avant|une taxe|des frais|une caution|des impots|pour debloquer|pour retirer|pour recuperer), (taxe|caution|frais|depot) (a payer|pour debloquer|pour retirer|avant de|de deblocage), payer avant de, verser encore pour, acompte*
remote_access: anydesk, teamviewer, acces a distance, prise en main a distance, partag* (d |mon |l |)ecran, controle a distance, main sur mon (pc|ordinateur|telephone)
recovery_service: (agent|service|societe|expert|agence) de (recuperation|recouvrement), (peut|peuvent|promet de) recuperer (mes|mon|les), recuperateur de fonds, recovery
malware: malware*, virus, cheval de troie, keylogger, logiciel (malveillant|espion), infect*, ransomware, rancongiciel
blackmail: chantage, extors*, rancon*, menace de (publier|diffuser|divulguer), me menace*, faire chanter
coerced: force* a, oblige* a, sous la (menace|contrainte), menace* (avec|d une) arme, kidnap*, sequestr*, sous pression, enleve*
trusted_person_did_it: (mon|ma) (fils|mari|femme|frere|ex|ami|amie|fille|coloc|compagnon|copain|soeur|neveu) (a|m a|qui a|avait), (mon|ma) ex (a|m a|qui), mon fils a (utilise|pris|fait), mon ex mari
sent_to_scammer: (envoye|vire|verse|paye|transfere) (a |tout a |l argent a |mes btc a |)(un |l |cet |ces |des |au )(escroc*|arnaqueur*|scammer), adresse (de l |du |d un |de cet )(escroc|scammer|arnaqueur), a l escroc, aux escrocs
trace_funds: trac* (les|l|des|mes|mon) (fonds|argent|transactions), tracer, suivre (les fonds|l argent), ou (est parti|sont partis|est alle), retracer, remonter la trace
report_scam: (signaler|denoncer|signale|declarer) (une |un |cette |ce |cet |des |le |la |)(arnaque*|escroc*|fraude*|site*|adresse*|utilisateur*|compte*|scam*|phishing*|escroquerie*), signaler, signalement, je (signale|denonce), denoncer
warn_others: avert*, mefiez vous, prevenir les autres, mise en garde, alerter, faites attention, attention (a|aux|au)
address_owner_query: a qui (appartient|est) (cette|l) adresse, adresse (appartient|est) (a vous|a votre|la votre), adresse vous appartient, est ce votre adresse, est ce une de vos adresses, votre hot wallet
vulnerability: vulnerabilit*, faille*, bug bounty, exploit*, faille de securite
police: police*, gendarmerie*, plainte*, gendarme*, commissariat, interpol, cybercrim*, porter plainte
police_report: (depose*|depot de|porte*|porter) plainte, main courante, proces verbal, numero de plainte, recepisse, pv de (police|plainte), plainte deposee
law_enforcement_request: requisition*, procureur*, commission rogatoire, mandat judiciaire, decision de justice, opj, enqueteur*, juge d instruction
lawyer: avocat*, mon avocat, cabinet d avocat*, conseil juridique, huissier*, juriste*
legal_action: justice, tribunal*, poursuites, poursuivre (en justice|vous)*, action en justice, proces, assignation, mise en demeure, action collective, voies legales
regulator: amf, acpr, autorite (des marches|financiere|de controle), regulateur*, dgccrf, mediateur*, fsma, finma, autorites financieres
licence: licence*, agrement*, reglemente*, psan, regule*, mica, agree par, (etes|etre) vous agree*, regulation
terms: cgu, cgv, conditions (generales|d utilisation|de vente), conditions, vos conditions
contract_agreement: contrat*, accord*, convention, contractuel*
insurance: assuranc*, garantie des depots, assurance
bankruptcy_fear: faillite*, insolv*, liquidation judiciaire, ftx, depot de bilan, partir avec la caisse, banqueroute, solvable*
rumour: rumeur*, est ce vrai que, c est vrai que, on dit que, j ai lu que, parait que, il parait
compensation: indemnis*, dedommag*, compens*, geste commercial, reparation, dommages et interets, prejudice
liability: responsab*, votre faute, de votre faute, a cause de vous, la faute, faute de votre
my_fault: (ma|mon) (propre |)(faute|erreur|betise), c est ma faute, de ma faute, j ai fait une (erreur|betise|boulette), je me suis trompe*, erreur de ma part, j ai merde
by_mistake: par erreur, sans faire expres, erreur*, accident*, par megarde, involontaire*, pas fait expres, par inadvertance, mauvaise manip*
confused_by_ui: confond*, confus*, perdu dans, mauvais bouton, trompe de bouton, mal (lu|clique), melange*, embrouill*
friend: ami, amie, amis, pote*, copain*, copine*, un ami
husband_wife: mari, femme, epoux, epouse, conjoint*, compagne, compagnon, fiance*
son_daughter: fils, fille, enfant*, gosse*, gamin*, mes enfants, petit fils
parents: parents, mere, pere, maman, papa, mes parents
siblings: frere*, soeur*, cousin*, neveu*, niece*, oncle*, tante*, sœur
grandparents: grand mere, grand pere, mamie, papi, papy, grands parents, meme pepe
family: famille*, proche*, foyer, familial*
colleague_boss: collegue*, patron*, chef, employeur*, directeur*, directrice, superieur
customer_of_ours: nos clients, notre client*, nos utilisateurs, client final, clients finaux
other_users: autres (utilisateurs|clients|gens|personnes|traders|membres), d autres, les autres
everyone: tout le monde, tous les utilisateurs, nous tous, ts le monde, chacun, tous mes amis
neighbour: voisin*, voisine, colocataire*, connaissance, coloc
deceased: decede*, deces, mort, defunt*, herit*, succession*, notaire*, feu mon, est decedee, heritier*
illness: malad*, hopital*, operation*, cancer, medecin*, docteur, chirurg*, avc, hospitalis*, soins
elderly: retraite*, personne agee, personnes agees, pension*, vieille dame, vieux monsieur, age de, ma grand mere
disabled_person: aveugle*, handicap*, sourd*, malvoyant*, fauteuil roulant, lecteur d ecran, accessib*, invalide
beginner: debut*, novice*, nouveau dans, je debute, noob, je m y connais (pas|rien), y connais rien, premiers pas, pas doue*
experienced: experimente*, client (depuis|fidele), fidele, (client|membre|utilisateur) depuis, chez vous depuis, depuis des annees, ancien client
student: etudi*, universite*, fac, ecole, examen*, lycee*, eleve*
teacher_research: recherche*, these, memoire de, etude, journalis*, presse, interview*, enquete, sondage, article
job_seeker: emploi*, poste*, candidat*, postul*, cv, recrut*, carriere, embauch*, un stage, stagiaire*
salary: salaire*, paie, paye de, salarie*, remuner*, payer mes employes
rent_bills: loyer*, factures a payer, hypotheque, proprietaire, electricite, payer mon loyer, payer mes factures
tuition: frais (de scolarite|d inscription|scolaires|universitaires), scolarite, ecolage
house_car: maison, appartement, achat (immobilier|de ma maison|d une voiture|d une maison), apport, notaire*, voiture, logement, compromis de vente
food_children: manger, nourrir, nourriture, courses, bebe, couches, nourris*
savings: epargne*, economies, mes economies, bas de laine, livret
all_my_savings: toutes (mes|nos) economies, economies (de |d )(toute |)(une |ma |)vie, tout ce que (j ai|j avais|je possede|nous avons), tout mon argent, toute mon epargne, economies d une vie, tout mon (capital|patrimoine)
borrowed_money: argent (emprunte|prete|de ma famille|de mes parents), emprunte*, pas mon argent, j ai emprunte, credit a la banque, pret bancaire
debt_trouble: dette*, endette*, ruine*, surendett*, expuls*, (peux|peut) plus payer, a la rue, perdre ma maison, huissier*, interdit bancaire
gambling: jeu d argent, jeux d argent, addict*, accro, casino, joueur compulsif, auto exclusion, dependan*, paris sportif*, parie*
emergency_reason: pour (l |une |son |mon )operation, enterrement*, obseques, ambulance, funerailles, besoin urgent
suicide: suicid*, me tuer, mettre fin a mes jours, en finir, envie de mourir, veux mourir, plus envie de vivre, m en finir, me foutre en l air, plus de raison de vivre
self_harm_hint: (j en |)peux plus, plus d issue, aucune issue, a bout, sauter (du|d|par), plus d espoir, tout est fini, adieu a tous, plus rien a perdre
threat_violence: vous (tuer|retrouver|buter|faire la peau), je vais (vous|venir) (tuer|trouver|retrouver|chez|a vos|defoncer), bombe, venir a vos bureaux, vous allez (le |)payer cher, casser la gueule, bruler (vos|votre), je sais ou vous
insult: connard*, conne, cons, merde*, putain, encul*, idiot*, imbecile*, incapable*, salaud*, debile*, fdp, bordel, abruti*, gros con, bande de con*
angry: colere, furieu*, enerve*, scandal*, honteu*, inadmissible*, inacceptable*, revolt*, hors de moi, ras le bol, rage
disappointed: decu*, decev*, deception, dommage, je m attendais a mieux
frustrated: frustr*, marre, en ai marre, ras le bol, j en ai assez, agac*, saoul*, ca suffit, gonfle, lasse*
worried: inquiet*, inquiet, preoccup*, soucieu*, anxieu*, stresse*, angoiss*
afraid: peur*, crain*, effray*, terrifi*, j ai peur, flippe*, trouille
panic: panique*, paniqu*, au secours, mon dieu, omg, je tremble, affol*, aidez moi vite
desperate: desesper*, je vous en (supplie|prie), supplie*, a bout, pitie, par pitie, svp svp
sad_crying: triste*, pleur*, larmes, deprim*, effondre*, depress*, en larmes
cannot_sleep: (dors|dormir|dort) (plus|pas)*, pas (pu |)dormi*, insomni*, nuit blanche, n arrive (pas|plus) a dormir, n en dors plus, nuits blanches
stress: stress*, sous pression, epuis*, nerfs, fatigue*
shocked_surprised: choqu*, surpris*, stupef*, incroyable*, au reveil, sidere*, hallucin*, abasourdi*
ashamed: honte, embarrass*, me sens (bete|idiot|con|stupide|ridicule), j ai honte, genee, genant*
trust_lost: plus confiance, perdu confiance, aucune confiance, pas confiance, confiance (perdue|rompue), mefian*
happy_satisfied: content*, satisf*, heureu*, ravi*, super, excellent*, genial*, parfait*, meilleur exchange, impec*
calm_polite: pas de (souci|probleme|soucis|stress), pas grave, tout va bien, aucun souci, ne vous inquietez pas, tkt, c est bon, rien de grave
joke: blague*, plaisant*, mdr, lol, haha, ptdr, rigol*, je rigole, pour rire
sarcasm: felicitations, bravo, chapeau, merci pour rien, bien joue, beau travail, quel service, super boulot
thanks: merci*, mrc, remerci*, mci, thx, grand merci, reconnaissant*
thanks_in_advance: merci d avance, par avance merci, merci par avance, d avance merci, en vous remerciant
greeting: bonjour, bonsoir, salut, bjr, slt, coucou, cher (support|monsieur), chere (equipe|madame), madame monsieur, bsr
farewell: cordialement, cdt, cdlt, bien a vous, salutations*, au revoir, bonne (journee|soiree), sinceres salutations, a bientot, bien cordialement
apology: desole*, pardon, excus*, navre*, dsl, toutes mes excuses
praise_suggestion: suggestion*, suggere*, propos*, idee*, ce serait (bien|super|cool|top), ameliorat*, il serait (bien|utile), amelior*
complaint: reclam*, plaindre, plainte formelle, doleance*, reclamation, me plains
feedback: avis, retour d experience, opinion, remarque*, commentaire*, feedback, noter, ma note
bad_review_threat: mauvais avis, trustpilot, avis negatif, (reseaux|sur les reseaux) sociaux, rendre public, dire a tout le monde, dans la presse, une etoile
leaving_threat: (aller|passer|partir|vais) (chez |a |sur |voir )(la concurrence|un autre|un concurrent|ailleurs|une autre), changer de plateforme, plus jamais (chez|avec) vous, je (quitte|pars|m en vais), vais voir ailleurs, quitter votre
support_team: support*, service client*, assistance, sav, equipe support, service clientele, le support
your_support: (votre|vos|ton) (support|conseiller*|agent*|equipe*|collegue*|service client|employe*), un de vos (agents|collegues|conseillers|employes)
agent: agent*, conseiller*, operateur*, interlocuteur*, technicien*, charge de clientele
human_please: (vraie|une vraie) personne, un (vrai |)humain, etre humain, parler a (quelqu un|une personne|un humain|un conseiller|un agent), pas (un|a un) (robot|bot), quelqu un de reel, marre des (bots|robots)
chatbot: chatbot*, robot*, chat bot, reponse* automatique*, bot qui repond, reponse automatisee
live_chat: chat, tchat, chat en direct, live chat, fenetre de chat
support_no_answer: (aucune|pas de|pas eu de|sans|toujours pas de|jamais de) (reponse|retour|nouvelles|nouvelle), personne (ne |)(repond|m aide|me repond|n a repondu|s en occupe), ignor*, (repondez|repond|repondent) pas, silence radio, silence
support_slow: (support|service client|reponse) (trop |tres |)(lent*|long*), attends (une |votre |toujours une |toujours |)(reponse|retour), jours sans (reponse|nouvelle*), delai de reponse, attente d une reponse
support_copy_paste: copie* colle*, copier coller, (meme|memes) reponse*, reponse* (type|types|standard|toute faite|toutes faites|generique*), langue de bois, reponses bateau
support_promised: promis*, on m a (dit|assure|promis|affirme), m avez (dit|assure|promis), vous (aviez|avez) (dit|promis|assure), assure que, m a assure, avait dit
contradicting_answers: contradict*, contredi*, reponses differentes, l un dit, chacun dit, versions differentes, un autre me dit, jamais la meme reponse
ticket: ticket*, numero de (ticket|dossier), ma demande, mon ticket, dossier
ticket_closed: ticket (a ete |est |)(ferme*|clos|cloture*), (ferme|cloture|clos) (mon|le) ticket, marque comme (resolu|regle), dossier clos
reopen_ticket: rouvr* (le |mon |)ticket, reouvr* (le |mon |)ticket, reouverture du ticket
follow_up: relance*, des nouvelles, du nouveau, je reviens vers vous, suivi, point sur, ou en est (mon|ma|le), ou en etes vous, rappel, mise a jour sur, une avancee
second_message: deuxieme (message|mail|demande), deja (ecrit|envoye un|contacte|signale), second (message|mail), comme (dit|ecrit|mentionne|indique|explique|je l ai dit), precedent (message|mail|ticket), 2eme message
escalate: escalad*, superieur*, responsable, transmettre a (un|votre), niveau superieur, hierarchie, remonter
call_me: appelez moi, rappelez moi, me (rappeler|appeler|telephoner), par telephone, hotline, numero (du support|de telephone du support|vert), etre rappele, support telephonique
is_number_real: est ce votre numero, votre numero de telephone, c est votre numero, appelez vous (vos|les) clients, vous appelez les clients, ce numero est il
answer: repon*, reponse*, retour, repond*, reponce
ask: demand*, je demande, demander, pose la question
message: message*, notification*, msg, messages
told_said: dit, dis, disent, disait, affirm*, declar*, pretend*, dire
wrote_by_user: ecri*, j ai ecrit, ecrire, redig*
forum_says: forum*, sur reddit, on dit que, les gens disent, j ai lu, lu quelque part, entendu (dire|que), parait il, articles
friend_says: (ami|pote|collegue|copain|amie) (me |m a |)(dit|affirme|assure|raconte), mon pote dit, un ami m a dit
bank_says: banque (dit|me dit|confirme|m a dit|affirme|indique|m a confirme|assure), selon ma banque, d apres ma banque, ma banque me
bank_blocked: banque (a |)(bloque|refuse|rejette|refuse|gele), bloque par (ma|la) banque, (rejete|refuse) par (ma|la) banque
website_says: (site|page|appli|application|app|ecran|statut) (dit|indique|affiche|montre|marque|me dit), il est (ecrit|indique|marque|affiche), c est (marque|ecrit), ca (dit|affiche|marque|met), chez vous c est marque
help_page: page d aide, faq, centre d aide, tuto*, guide*, article d aide, mode d emploi, notice
advertisement: publicite*, pub, pubs, marketing, seo, nos services, annonce publicitaire, referencement
offer_spam: offre speciale, proposition commerciale, gagner de l argent (depuis|chez|facilement), cliquez ici, offre*, achetez maintenant, proposition d affaires
job_of_bounty: partenariat*, collaborat*, sponsor*, influenceur*, ambassadeur*, influenceuse*
newsletter: newsletter*, desinscri*, desabonn*, mails publicitaires, mail pub, infolettre
notifications_setting: notification* push, alerte* (de |)prix, alerte*, notif*, notifications
wrong_recipient: (pas|jamais ete) (client|cliente|votre client|chez vous|inscrit), (pas|jamais eu) de compte chez vous, n ai (pas|jamais eu) de compte, mauvaise (entreprise|societe), mauvais destinataire, trompe de societe
test_message: message (de |)test, (juste|ceci est|c est) un test, test test, ignorez ce message, asdf, ne pas tenir compte
quoted_text: je cite, citation*, le message dit, texte copie, ci dessous, voici le (message|mail|texte), cite
forwarded_mail: transfere ce (mail|message), je vous transfere, mail transfere, fwd, faire suivre
translation_language: tradu*, langue*, mon francais, en francais, parle* francais, google traduction, interprete
app: appli*, application*, app, apps, applis
website: site*, site web, site internet, page web, votre site
web_version: version (web|ordi|pc|ordinateur|bureau|desktop), sur (le web|ordinateur|pc|ordi), depuis (mon |un |)(pc|ordi|ordinateur), sur navigateur, le web
works_on_web: (marche|fonctionne) (bien|) (sur|depuis|via) (le web|le site|navigateur|le navigateur|ordinateur|mon ordinateur|pc|mon pc|ordi|mon ordi), seulement (sur|dans) l (appli|application|app), sur (pc|ordi|le site|le web) ca (marche|fonctionne|passe)
works_on_app: (marche|fonctionne) (bien|) (sur|depuis|dans|via) (l appli|l app|l application|mon telephone|le telephone|mobile|mon portable|le tel), (seulement|uniquement) sur (le|) (web|site|navigateur|pc|ordinateur)
browser: navigateur*, chrome, firefox, safari, edge, opera, brave
clear_cache: cache, cookies, vide (le|mon) cache, navigation privee, reinstall*, desinstall*
android: android, samsung, huawei, xiaomi, pixel, google play, play store, playstore
iphone: iphone*, ios, ipad, app store, apple, appstore
computer: ordinateur*, ordi, pc, mac, windows, linux, laptop, pc portable
phone: telephone*, tel, portable*, smartphone*, mobile*, phone
tablet: tablette*, tablet
download_install: install*, telecharg*, download*, installer
update_app: mise a jour*, maj, mettre a jour (l |)(app*|), derniere version, nouvelle version, depuis la (maj|mise a jour|derniere), apres la mise a jour, mis a jour
app_crashes: (appli|app|application|elle) (plante|crash|crashe|se ferme|bug|quitte|se coupe)*, plante*, crash*, se ferme toute seule, se ferme (tout|seule|sans)
app_not_opening: (appli|app|application) (ne |)(s ouvre|se lance|demarre|s ouvre) (pas|plus), s ouvre (pas|plus), ne (demarre|se lance|s ouvre) (pas|plus), refuse de s ouvrir, impossible d ouvrir (l|mon)
freezes_screen: ecran (fige|gele|bloque|freeze), appli (figee|gelee|bloquee|freeze), se fige, freeze*, repond plus, ne (reagit|repond) plus, ca rame
white_screen: ecran (blanc|noir|vide|bleu), page (blanche|vide|noire), tout blanc, ecran reste (blanc|noir|vide)
loading_forever: chargement*, charge (pas|plus|sans fin|en boucle|indefiniment|toujours), tourne en (rond|boucle), mouline*, roue qui tourne, charge a l infini, ca tourne, ne charge pas
slow_app: lent*, lente, rame*, ramer, lag*, lenteur*, met du temps a charger
site_down: en panne, hors ligne, hors service, site (down|inaccessible|en panne|hs|tombe), inaccessible*, panne*, serveur (down|hs|tombe|en panne), offline
error: erreur*, error*, erreure, ereur
error_message: message* d erreur, erreur (inconnue|affichee|suivante), popup, pop up, une erreur (est survenue|s est produite), me met erreur, affiche erreur
bug: bug*, bugs, bogue*, beug*, dysfonction*, bugge
not_working: (ne |n |)(marche|fonctionne|marchent|fonctionnent) (pas|plus|toujours pas|meme pas), pas marche, hs, casse*, en panne, fonctionne mal, rien ne (marche|fonctionne), deconne
works_again: (marche|fonctionne|refonctionne|remarche) (a nouveau|de nouveau|maintenant|enfin), (ca |)(remarche|refonctionne), c est (revenu|reparti|bon maintenant), retabli*, redevenu normal
works_fine: (marche|fonctionne) (bien|tres bien|parfaitement|nickel|super|sans probleme|correctement), tout (marche|fonctionne|est ok|va bien), aucun probleme, nickel, pas de probleme avec
display_problem: affichage*, mal affiche*, mise en page, coupe a, texte (trop petit|coupe), superpos*, s affiche mal, chevauch*
visual_only: (juste|seulement|simple|uniquement) (un |)(bug |probleme |erreur |)(visuel|d affichage|affichage), bug (visuel|d affichage), erreur d affichage, purement visuel
button: bouton*, appuy*, touche*, clic, cliqu*
button_not_working: bouton (ne |est |)(marche|fonctionne|repond|reagit|grise|inactif|mort|fait rien|ne fait)*, bouton grise, grise*, rien ne se passe quand, il ne se passe rien, clique et rien
screen: ecran*, page*, fenetre*, ecrans
menu_settings: menu*, parametre*, reglage*, onglet*, option*, rubrique*, section*
dark_mode: mode (sombre|nuit|clair), dark mode, theme*, couleurs, police de caractere*
qr_code: qr, qr code*, scann*, qrcode, scan
internet_connection: internet, wifi, connexion internet, donnees mobiles, 4g, 5g, reseau mobile
refresh: rafraich*, actualis*, recharge (la|l)*, redemarr*, relance*, reboot*
login_loop: (boucle|en boucle), (renvoie|ramene|revient|redirige|retombe|retour) (toujours |sans cesse |)(a|sur|vers) la (page de |)(connexion|login), redirig*, page de connexion en boucle, tourne en boucle
search_function: rechercher, barre de recherche, filtr*, moteur de recherche, fonction recherche, trier, tri par
typing_input: saisi*, saisir, clavier, entrer, ecrire dans, tape, taper, tapez
paste_copy: copi*, copier, coller, presse papier*, colle, collee
email_link_dead: lien (mort|casse|ne marche pas|ne fonctionne pas|invalide|marche pas), page introuvable, page (non|pas) trouvee, lien qui ne marche
feature_missing: fonction*, fonctionnalite*, option (a |)(disparu|manquante), bouton (a |)disparu, fonction (a |)disparu, n existe plus, avant il y avait
account_view_user_id: user id, uid, mon uid, numero client, identifiant client, id utilisateur, numero de client
username: nom d utilisateur, pseudo*, identifiant, username, nickname
avatar: avatar, photo de profil, image de profil
time_display: heure (affichee|fausse|incorrecte|pas bonne), mauvaise heure, horloge, heure decalee
server: serveur*, backend, moteur, server*, matching engine
system: systeme*, plateforme*, plate forme, system
technical_problem: (probleme*|souci*|incident*|erreur*|difficulte*|panne*) technique*, pb technique, bug technique, technique*
problem: probleme*, souci*, pb, pbs, difficulte*, prob, probleme, ennui*, galere*
solved: resolu*, regle*, c est regle, c est resolu, probleme (resolu|regle), c est bon, s est arrange, repare
solved_but: (resolu|regle|repare) mais, le probleme (est revenu|revient|recommence), de retour, ca recommence
arrived_after_all: (finalement|enfin|entre temps|bien|vient d|viens de|depuis) (arrive*|recu*|credite*|arriver|recevoir|le recevoir), c est (arrive|recu), viens de recevoir, (vient|viennent) d arriver, a fini par arriver, bien recu finalement
ticket_can_be_closed: (pouvez|peut|vous pouvez) (fermer|clore|cloturer) (le|ce|mon) (ticket|dossier), (fermez|cloturez) (le|ce|mon) ticket, peut etre (ferme|clos|cloture), (ignorez|ne tenez pas compte de) (mon|ma|ce|cette), plus besoin, sans suite
unsolved: (pas|non|toujours pas|jamais) (resolu*|regle*|repare*), aucune solution, pas de solution, toujours (le meme|la meme|pareil|pas), meme probleme, irresolu*
cause: cause*, raison*, motif*, provoqu*, origine
result: resultat*, au final, finalement, en fin de compte, enfin
example: par exemple, exemple*, p ex, comme par, par ex
different: different*, differe*, autre*, diverge*, pas pareil
same: meme, identique*, pareil*, la meme chose, memes
similar: similaire*, semblable*, comme ca, ressembl*, du meme genre
correct: correct*, juste, exact*, bon, bonne, correctement
wrong: faux, fausse*, incorrect*, errone*, mauvais*, inexact*
true_real: vrai*, reel*, vraiment, reellement, veritable*
possible: possib*, peut etre, eventuel*, probable*, pourrait, ptetre, sans doute
impossible: impossib*, pas possible, c est pas possible, inconcevable
sure: sur et certain, certain*, bien sur, evident*, evidemment, certainement, sure, sûr de, clairement
unsure: pas (sur|sure|certain*), je (crois|pense|suppose), sais pas, aucune idee, chais pas, pas trop sur
know: sais, savoir, sait, connais*, savez, connait, savais
understand_not: (comprends|comprend|pige|capte|compris) (pas|rien|plus), pas compris, incompr*, pas clair, n a (pas|aucun) (de |)sens, aucun sens, j y comprends rien, rien compris
understand: compren*, compris, je vois, pige, saisi
remember: souvien*, rappel*, me souviens, me rappelle, memoris*
forgot: oubli*, oublié, j ai oublie, omis
see_look: voir, vu, vois, regard*, vus, vois, voit, voyez
notice: remarqu*, constat*, rendu compte, repere, apercu*, apercois, apercevoir
read: lire, lu, lis, lisez, lecture
happen: arrive que, se passe*, s est (passe|produit), survenu*, produit, passe quoi
change_without_me: (change|modifie|changé|modifié) (sans (moi|mon|me|que|rien)|tout seul|a mon insu), change tout seul, sans me (demander|prevenir|consulter), s est (change|modifie) tout seul
compared: compar*, par rapport, en comparaison, versus, face a
agree: d accord, accept*, consent*, j approuve, ok pour, dac
refuse_user: je refuse, je ne (veux|vais|ferai) pas, pas question, hors de question, refuse de, veux pas
give: donn*, fourn*, fournir, donner
take: prend*, pris, prendre, prenez
keep: conserv*, garder, garde, gardez, gardent
move: deplac*, boug*, mouvement*, bascul*
go_out: sorti*, sortir, parti*, part de mon, sortant*, sort de, sortie
incoming: entrant*, entrants, entree, arrivant
use: utilis*, se sert, sert a, servir
choose: chois*, selectionn*, coch*, choix
show: montr*, affich*, indiqu*, apparai*, apparait
hide: masqu*, invisible*, dissimul*, cacher, cachee, cachent
save: enregistr*, sauvegard*, sauv*, stocker, stocke, stockage
count_on: compt* sur, depend*, m appuie sur, me fier, fie a
i_me: je, moi, j ai, moi meme, ji, jai, jsuis, j suis
my: mon, ma, mes, mien*, mienne
we_our: nous, notre, nos, on a, nôtre
you_your: vous, votre, vos, tu, toi
he_she: il, elle, lui, son, sa
they: ils, elles, eux, leur, leurs
someones_account_query: compte de (ma|mon|sa|son) (mere|pere|femme|mari|ami|amie|fils|fille|grand mere|conjoint|copine|frere|soeur), (son|leur) compte, au nom de (ma|mon), pour (ma|mon) (mere|pere|femme|mari|grand mere|fils|fille|ami), pour le compte de, compte d un (ami|proche)
power_of_attorney: procuration*, tuteur*, tutelle, curatelle, representant legal, mandataire, curateur
customer: client*, clientele, utilisateur*, cliente
man_woman: homme*, femme*, mec, monsieur, dame, fille, gars, un type, ce type, le type
person: personne*, gens, individu*, des gens
office: bureau*, agence*, siege, sur place, locaux, en personne
name_of_staff: (agent|conseiller|employe|conseillere) (nomme*|du nom|appele), nommee, votre (pdg|directeur|ceo), s appelle
official: officiel*, canal verifie, badge bleu, authentique*, compte certifie
important: important*, essentiel*, crucial*, primordial
vip: vip, baleine, gros client*, client (premium|fortune), clients fortunes
free: gratuit*, gratos, sans frais, gratis, offert*
worth_value: valeur*, vaut, valoir, valent, d une valeur
low: bas, basse, faible*, peu eleve, plus bas
high: haut*, eleve*, haute, plus haut
fast: rapide*, vite, rapidement, viteuf, prompt
big: gros, grosse*, large*, enorme, grand, grande, grands, grandes
small: petit*, petite, minuscule*, infime*
good: bon, bonne, bien, ok, correct, cool
bad: mauvais*, nul, nulle, horrible*, pourri*, catastroph*, lamentable*, pitoyable*, minable, degueul*
better_worse: mieux, meilleur*, pire*, le pire, empir*
clear: clair*, simple*, simplement, evident
something_off: quelque chose (cloche|ne va pas|de louche|de bizarre|d anormal), ca cloche, anormal*, qqch cloche, y a un truc
empty_promise: promesse* (vide|en l air|non tenue*)*, fausses promesses, promettez, promesses, paroles en l air, baratin
excuse: excuse bidon, pretexte*, fausses excuses, gagner du temps, me balade, mener en bateau, noyer le poisson, faire trainer
unfair: injust*, pas juste, inequitable, discriminat*, deloyal*, abusif*
manipulation: manipul*, truqu*, expres, delibere*, volontairement, chasse aux stops, intentionnel*
insider: delit d initie, front run*, complice interne, de l interieur
illegal: illegal*, contre la loi, illicite*, hors la loi, delit*, criminel*, crime*
rules: regle*, reglement*, politique*, exigence*, regles
proof: preuve*, prouv*, attestation*, demontr*
signed_document: signature*, tampon*, notari*, document signe, certifie conforme, signe, signee, signer, signez, signes
certificate: certificat*, attestation*, certifi*
letter_post: courrier*, lettre*, par la poste, recommande, voie postale, lettre recommandee
order_number: numero (d |de l )ordre, order id, id (de l |d )ordre, n ordre, ordre numero
amount: montant*, somme*, volume*, quantite
quantity_lot: taille de (lot|contrat), tick size, lot size, quantite*, decimales, precision
rounding: arrondi*, arrondir, arrondis, decimale*
min_notional: notionnel, min notional, ordre minimum, montant minimum d ordre, notional
reverse_trade: annul* (le |les |ce |ces |mon |mes |)trade*, annulation (du|des) trade*, inverser (le|les) trade*, defaire (le|les) trade*
closed_too_late: ferme* (trop tard|a temps), (fermer|vendre|sortir|cloturer) a temps, pas pu (fermer|vendre|sortir|cloturer), trop tard pour (fermer|vendre|sortir)
sell_all_help: tout vendre, vendez tout, vendre tout, fermer toutes (les|mes) positions, tout liquider, vendre en urgence
cannot_sell: (peux|peut|pu|arrive|puis) (pas|plus) (a |)(vendre|revendre), impossible de vendre, vente (impossible|bloquee|echouee|refusee), vendre ne marche pas, personne n achete
cannot_buy: (peux|peut|pu|arrive|puis) (pas|plus) (a |)acheter, impossible d acheter, achat (impossible|bloque|echoue|refuse), acheter ne marche pas
cannot_withdraw: (peux|peut|pu|arrive|puis) (pas|plus) (a |)(retirer|sortir|faire de retrait|effectuer de retrait|recuperer mon argent), impossible de (retirer|sortir|faire un retrait|faire de retrait), retrait* (impossible*|bloque*|desactive*|suspendu*|refuse*), (bloquez|empechez) (mes|mon|de) (retrait*|retirer), retirer ne marche pas, me laisse pas retirer
cannot_deposit: (peux|peut|pu|arrive|puis) (pas|plus) (a |)(deposer|faire de depot|verser|alimenter|approvisionner), impossible de (deposer|verser|faire un depot|faire de depot), depot* (impossible*|bloque*|desactive*|refuse*|echoue*), pas d adresse de depot
withdrawal_pending: retrait* (est |toujours |reste |encore |sont |)(en attente|en cours|bloque*|pending|coince*|en traitement|en suspens|en verification), retrait depuis
withdrawal_failed: retrait* (a |est |a ete |ont |)(echoue*|rejete*|refuse*|echec|decline*), echec (du|de mon|de) retrait
withdrawal_cancelled: retrait* (a ete |est |s est |)annule*, annule mon retrait, annulation (du|de mon) retrait
withdrawal_not_arrived: retrait* (non|pas|jamais|toujours pas|pas encore|n est pas|n est jamais|n est toujours pas) (recu*|arrive*|credite*), retire mais, retrait (termine|complete|effectue|valide|envoye) mais, (ma |la )banque n a rien recu, retrait n arrive pas, rien recu sur (mon|ma)
withdrawal_delay: retrait* (trop |tres |est |)(lent|long|retarde*|prend|traine|lents|longs), delai (de|du|des) retrait*, combien de temps (pour|prend) (un|le|mon) retrait, retard (de|du|sur mon) retrait
withdrawal_sent_wrong_place: (envoye|vire|transfere|retire|envoi) (au|a la|sur le|sur la|a un|a une|vers la|vers le|par le) (mauvais|mauvaise), trompe (de|d) (destinataire|compte|adresse|reseau|iban), envoye a la mauvaise adresse, mauvais destinataire
deposit_pending: depot* (est |toujours |reste |encore |sont |)(en attente|en cours|bloque*|pending|coince*|en traitement|en suspens), depot depuis
deposit_missing: depot* (non|pas|jamais|toujours pas|pas encore|n est pas|n est jamais|n est toujours pas|n a pas ete|n apparait) (recu*|arrive*|credite*|visible*|pas|comptabilise*), depot (manquant|disparu|perdu|introuvable|a disparu|non credite), mon depot n
deposit_below_minimum: (inferieur|en dessous|sous|moins) (au|du|que le|le) (depot |montant |)(minimum|minimal|mini), depot minimum, minimum de depot, montant minimum de depot
deposit_time: combien de confirmations, delai (de|du|pour un) depot*, combien de temps (pour|prend) (un|le|mon) depot, temps de depot
deposit_by_bank_missing: virement (non|pas|jamais|toujours pas|pas encore|n est pas|n est toujours pas|n est jamais) (recu*|arrive*|credite*), virement (sepa|bancaire) (non|pas|toujours pas|n est pas) (recu|arrive|credite), fait un virement mais, virement n arrive pas
deposit_returned: (depot|virement|argent) (a ete |est |m a ete |)(retourne|renvoye|rejete|revenu|restitue), virement (retourne|rejete|revenu), l argent est revenu
deposit_old_address: ancienne adresse (de depot|), adresse (perimee|expiree|obsolete|desactivee), adresse de depot (a |)change*, vieille adresse
deposit_from_contract: depuis un (smart contract|contrat), transaction interne, internal transaction, multisend, depot par contrat
deposit_wrong_coin: (mauvais|mauvaise) (coin|token|crypto|jeton|monnaie), trompe de (crypto|token|coin|monnaie), (usdc|usdt|eth|btc|tokens) (sur|vers|a) (une |mon |ma |l )adresse (usdt|btc|eth|usdc|bitcoin), autre crypto
deposit_card_failed: paiement (par |)(carte|cb) (echoue*|refuse*|rejete*|ne passe pas|ne marche pas), 3d secure, 3ds, depot par (carte|cb), carte ne passe pas
bank_details_wrong: (mauvais|faux) (iban|rib|numero de compte|compte bancaire), iban (incorrect|errone|faux|invalide), erreur (d |dans l |de |sur l |dans le )(iban|rib), rib (errone|faux|incorrect)
bank_details_change: (changer|modifier|ajouter|lier|enregistrer) (mon |de |d |un |mes |l |le )(rib|iban|compte bancaire|coordonnees bancaires|banque), nouveau (rib|compte bancaire), nouvel iban, nouvelle banque, change de banque
add_card: (ajouter|lier|enregistrer|associer|rajouter) (une |ma |la |mon |)(carte|cb)
payment_method: (moyen*|mode*|methode*) de paiement, payer (avec|par), moyens de paiement
cash_payment: en especes, especes, en liquide, en cash, argent liquide, depot d especes
cheque: cheque*, par cheque, cheque de banque
instalment: mensualite*, echelonn*, en plusieurs fois, paiement echelonne, en 3 fois
subscription: abonn*, abonnement*, souscri*, adhesion
charged_unknown: (prelevement|debit|paiement|achat) (inconnu|que je ne|que je n ai|non autorise|suspect|frauduleux|non reconnu), (debite|preleve) sans, reconnais pas (ce|cette|cet|le), prelevement sur ma carte, ne reconnais pas
chain_reorg: reorg*, double depense, orphelin*, double spend
replace_by_fee: replace by fee, rbf, frais trop (bas|faibles), augmenter les frais, transaction bloquee, frais (de reseau |)trop bas
split_payment: en plusieurs (fois|virements|transactions|parties), deux (virements|transactions|parties), plusieurs (virements|transactions), fraction*, scinde*, en deux fois
batch: lot de (paiements|retraits|virements), paiement* (de masse|groupe*), par lots, batch*, en masse
test_amount: (montant|virement|transaction|retrait|depot|transfert) (de |)test, petit test, test avec, envoi test, pour tester
first_ok_second_not: (premier|premiere|1er) (est |a ete |)(arrive*|recu*|passe*|ok), (deuxieme|second|seconde|2eme|2e) (non|pas|jamais|n est|n a|toujours|manque), un seul (est |)(arrive|recu), un (sur deux|des deux), le deuxieme
some_arrived: (une |qu une |seulement une )partie (est |)(arrivee|recue|creditee|seulement), la moitie (est |)(arrivee|recue|seulement), recu (qu une|que la moitie|seulement une), partiellement (recu|credite)
transfer_between_wallets: (du |de |depuis )spot (vers|a|au|sur), spot vers futures, futures vers spot, compte de (financement|trading|funding), entre mes portefeuilles, funding wallet
recipient: beneficiaire*, destinataire*, receveur*
sender: expediteur*, emetteur*, donneur d ordre, payeur*
travel_rule: travel rule, (declarer|verifier|prouver|confirmer|justifier) (mon|le|la|que mon) (wallet|portefeuille|propriete), propriete du (wallet|portefeuille), test satoshi, regle de voyage, auto heberge
self_transfer_question: a moi meme, vers mon (propre|autre) (compte|wallet), entre mes propres, sur mon autre compte, de moi a moi
gift_transfer: cadeau*, offrir, don, faire un don, envoyer a un ami, donation*
buy_goods: boutique*, marchandise*, commande* en ligne, achat en ligne, magasin, site marchand
investment: invest*, placement*, mis de l argent, place de l argent, placer, ai place
investors: investisseur*, nos actionnaires, actionnaire*, epargnants
cash_flow_need: fournisseur*, payer (mon|mes|un|nos) fournisseur*, fret, douane*, tresorerie
blocked_money_need: besoin (de|d) (mon argent|cet argent|l argent|mes fonds|ces fonds|mes sous|argent), il me faut (mon|cet|l) argent, j en ai besoin, besoin de cet
frozen_how_long: combien de temps (mon compte|le blocage|l examen|la verification|le gel|va durer|dure), jusqu a quand (bloque|mon|vous|le), duree du (blocage|gel), bloque combien de temps, jusqu a quand
why_blocked: pourquoi (mon compte|avez vous|vous avez|vous bloquez|est il|mon|est ce que mon compte|le compte) (est |a ete |)(bloque*|gele*|suspendu|ferme*|compte|restreint|limite), raison (du|de ce|de la) (blocage|gel|suspension|restriction), motif du (blocage|gel), pourquoi (bloque|ce blocage|bloquer)
what_do_you_need_from_me: (de quoi|que) (avez vous besoin|vous faut il|voulez vous|manque t il), qu est ce (qu il|que vous) (manque|faut|voulez|vous faut), que faut il (encore|fournir|de plus), il manque quoi, vous voulez quoi (de plus|encore)
already_sent_documents: deja (envoye|fourni|transmis|depose|soumis|uploade) (tous|tout|mes|les|tous mes|tous les|ma|mon), tout (envoye|fourni|transmis), (documents|papiers|justificatifs|pieces) (deja|) (envoyes|fournis|transmis|soumis), deja (tout|) (envoye|fourni) (plusieurs|x|trois) fois
no_reason_given: (sans|aucune|aucun|pas de|sans donner de|sans aucune|sans aucun) (raison|explication*|motif|justification), sans (me |)(dire|expliquer|prevenir), sans raison, aucune explication
account_under_observation: surveill*, controle des risques, signale par votre, service risque*, equipe risque*, gestion des risques, flag*
false_accusation: accus*, rien fait de (mal|illegal), innocent*, rien a me reprocher, soupconn*, a tort
account_shared_or_sold: (vendre|vend|acheter|louer|achete|loue|vendu) (mon |un |son |des |ton )compte*, compte a vendre, location de compte
bypass_question: contourn*, sans kyc, eviter (le |)kyc, sans verification, passer outre, by pass
anonymous: anonym*, intracable*, mixeur*, mixer, tornado
tax_evasion_question: (eviter|echapper|contourner) (les |l |aux |a l |au |le )(impot*|taxe*|fisc), evasion fiscale, ne pas declarer, (declarez|communiquez) vous (au fisc|aux impots), fraude fiscale, sans declarer
theft_notice_other: (coins|fonds|btc|cryptos|bitcoins) voles (sur|chez|vers|ont|se), voleur (a |les a |)(envoye|transfere|depose) (sur|chez|vers), (hacker|pirate|escroc) a (envoye|transfere), arrives (chez vous|sur votre), atterri chez vous
freeze_other_account: (bloquez|gelez|bloquer|geler|fermer) (son|leur|cette|ce) (compte|adresse|wallet), (bloquez|gelez|bloquer|geler|fermer) (le compte|l adresse|le wallet) (de|du|d), bloquer l (escroc|arnaqueur), bloquer le (destinataire|vendeur)
give_other_user_data: a qui (appartient|est) (ce|le) compte, nom du (titulaire|proprietaire|beneficiaire), identite (du|de l|de cet) (titulaire|proprietaire|escroc|utilisateur), qui est derriere, donnees de (l|cet) utilisateur, coordonnees du (vendeur|titulaire)
scam_ad_with_your_name: (utilise|utilisent|usurpe|usurpent) votre (nom|logo|image|identite), (a|en|sous) votre nom, avec votre logo, (se fait|se font) passer pour vous
fake_job_offer: fausse offre d emploi, offre* d emploi, taches (en ligne|remunerees|payees), (faux|job) (emploi|en ligne), travail a domicile, taches contre
lottery_prize: loterie*, gagne (un|le|au), gagnant*, tirage, reclamer (mon|votre|le) (prix|gain), gros lot
elon_giveaway: giveaway, doublez vos, double votre, elon, celebrite*, envoyez et recevez
sextortion: nude*, intime*, photos intimes, video intime, sextorsion, tout nu, toute nue, photo* nue
dust_attack: dust attack*, tokens inconnus, token inconnu, (tokens|jetons|coins) que je ne connais pas, tokens apparus, jeton* inconnu*, attaque par poussiere
approval_scam: (connecte|lie) mon (wallet|portefeuille|metamask), wallet connect, walletconnect, signe (une|la) transaction, (approuve|valide|signe) (le|un) contrat, approbation de token, revoqu*, revoke
address_poisoning: empoisonnement d adresse, address poison*, adresse (similaire|ressemblante|presque identique|quasi identique), memes (premiers|derniers) caracteres, adresse collee, colle une autre adresse
password_reused: meme (mot de passe|mdp), (mot de passe|mdp) (reutilise|partout|identique|fuite), reutilise (le|mon) (mot de passe|mdp)
insecure_storage: application notes, photo de ma (seed|phrase), note* sur (papier|mon telephone|un papier|un carnet), ecrit sur (un |)papier, fichier de mots de passe, bloc notes
lost_notebook: carnet (perdu|jete|brule), bout de papier, papier (perdu|jete), perdu (le|mon) (papier|carnet), jete (le|mon), cahier
protect_account: proteg*, comment securiser, securiser mon, me proteger, mettre en securite, protection
money_safe_query: (argent|fonds|coins|cryptos|compte|bitcoins) (est il|sont ils|est|sont) (en |toujours en |)(securite|danger|proteges|sur|surs|securise*), en (securite|danger), est ce que (mon argent|mes fonds|mes cryptos|mes coins) (est|sont|risque)
can_they_steal: (peuvent|peut|pourrait|pourraient) (ils |il |on |quelqu un |me |mon |)(me |)(voler|prendre|piquer|vider|acceder), danger*, risque que, qu est ce qu il peut faire, dangereux
nothing_stolen_yet: rien (n a ete |n est |ne |n a |)(vole|pris|manque|disparu|debite|touche), (argent|fonds|tout|solde) (est |sont |)(toujours la|encore la|intact*), pas encore (vole|perdu|touche), il ne manque rien
nothing_entered: (pas|jamais|rien) (clique*|saisi*|repondu*|ouvert*|donne*|entre*|rentre*|communique*|rempli*), (pas|rien) fait avec, j ai supprime (le|ce) (mail|message), n ai rien (clique|saisi|donne|rempli)
attempted: essay* de (se |me |rentrer|voler|pirater), tent* de (se |me |)(connecter|connexion|pirater|voler|retirer), tentative*, (quelqu un|on) (essaie|essaye|tente|a essaye|a tente)
blocked_in_time: (bloque|stoppe|annule|arrete|vu|remarque) a temps, de justesse, heureusement (j ai|bloque|annule|stoppe), juste a temps
changed_password_already: (deja |)(change|changé|modifie) (mon|le|tous mes|de) (mot de passe|mdp|mots de passe), (mot de passe|mdp) (deja |)(change|modifie), nouveau mot de passe (mis|defini|cree)
all_devices_logout: (deconnect*) (tous|de tous) (les|mes) (appareils|sessions|peripheriques), tous (les|mes) appareils, deconnexion partout, fermer toutes les sessions, toutes les sessions
was_asleep: dormais, je dormais, en dormant, pendant (mon sommeil|que je dormais), au lit, endormi*
was_at_work: au (travail|boulot|bureau), en reunion, dans l avion, en vol, au taf, en plein travail
hypothetical: hypothe*, theorique*, imagin*, en theorie, en general, dans l absolu, a l avenir
for_a_friend: pour un (ami|pote|copain), pour une (amie|copine), (ami|pote|collegue|copain) (veut|voudrait|demande|souhaite), c est pour un
past_story: a l epoque, l annee derniere (j|on|mon), il y a un an, par le passe, dans le passe, autrefois, en 20*
not_about_me: (pas|n est pas) mon cas, (arrive|arrivé) a (un|une|mon|ma) (ami|amie|pote|collegue|copine|copain), un (ami|pote) (s est|a ete|etait), me concerne pas, concerne pas moi
news_item: actualite*, journal, journaux, a la tele, aux infos, communique de presse, les medias, les infos
film_book: film*, livre, roman*, chanson*, jeu video, serie
school_project: projet (scolaire|d ecole|de fin d etudes|tutore), devoir*, expose, cours de, memoire, presentation
price_question_future: (va|vont) (t il |t elle |il |)(monter|baisser|remonter|chuter|grimper|descendre|exploser), (btc|bitcoin|prix|cours|eth) va, prevision*, pronostic*, va t il
investment_advice: (dois je|faut il|devrais je|je dois) (acheter|vendre|investir|garder|conserver), quelle crypto (acheter|choisir), conseil*, recommand*, que (conseillez|recommandez) vous, vaut le coup
is_good_time: (bon|mauvais|meilleur) moment, vaut le coup, vaut la peine, est ce le moment
opinion_exchange: (par rapport|compare) a (binance|coinbase|kraken|bitpanda), mieux que (binance|les autres|coinbase|kraken), autres (plateformes|exchanges), la concurrence
compliance_contact: (service|equipe|departement|responsable) (conformite|compliance|juridique), dpo, delegue a la protection, service juridique
security_team: (equipe|service|departement) (securite|de securite|fraude|anti fraude|antifraude)
finance_department: (service|departement) (comptable|financier|comptabilite|finance), notre (comptabilite|comptable|service financier)
it_department: service informatique, administrateur*, admin, dsi, informaticien*, notre informatique
roles_permissions: role*, permission*, droits, droits d acces, habilitation*
add_user: (ajouter|inviter|supprimer|retirer) (un |des |d autres |)(utilisateur*|membre*|collaborateur*), membre* de l equipe, nouvel utilisateur, deuxieme utilisateur
api_balance_mismatch: api (affiche|montre|renvoie|donne|retourne) (un autre|autre chose|une autre|un solde|different*), different* (dans|via|de) l api, interface (affiche|montre), api et (l |)(interface|ui|appli)
api_order_error: endpoint order, (passer|placer|envoyer) (un |des |)ordre* (via|par) (l |)api, ordre (rejete|refuse) par l api, min qty
api_missing_data: champ* (manquant*|absent*|vide*), (tableau|liste|array) vide, donnees manquantes
api_change: deprec*, breaking change, endpoint (supprime|retire), changement (d |de l )api, modifie sans (prevenir|preavis), obsolet*
api_pagination: pagin*, curseur, cursor, offset, taille de page
parse_format: json, parse*, format*, string, integer, booleen, chaine de caractere*
sequence_gap: sequence*, trou, trous, checksum, resync*, somme de controle, mises a jour manquantes
key_expired: cle* (api |)(est |a |)(expire*|invalide*|desactive*|inactive), (expiration de la |)cle expiree, invalid api key
load_test: test* de charge, benchmark, debit maximal, montee en charge
staging_environment: staging, environnement de (test|recette|preprod), preprod*, serveur de test, production, prod
colocation: colocation, aws, region du serveur, datacenter, hebergement
uptime_sla: sla, disponibilite, uptime, taux de disponibilite
listing_fee: frais (de |du )(listing|cotation|referencement), cout (du|d un) listing, prix du listing
market_maker: teneur* de marche, market mak*, tenue de marche
proof_of_reserve: preuve* de reserve*, reserves, merkle, proof of reserves
roadmap: feuille de route, roadmap, quand (allez vous|ajouterez vous|prevoyez vous), prevu*, fonctionnalite prevue
education: apprend*, cours (en ligne|sur|pour)*, formation*, lecon*, webinaire*, academie, academy
explain_term: (que|ca|cela|qu est ce que ca) (veut|voulez) (dire|ca dire), veut dire, signifi*, c est quoi la difference, definition*, sens de
how_calculated: calcul*, comment est calcule*, formule*, calcule*, base de calcul
cost_question: combien (ca |)coute*, coute*, quel est le (cout|prix|tarif), c est combien
processing_time: (delai|temps|duree) (de |du )(traitement|traitements), delai* (moyen|habituel|normal|annonce), quel delai, sous quel delai, delais
opening_hours: horaire*, heures d ouverture, etes vous ouvert*, ouvert le, joignable*
public_holiday: jour* ferie*, noel, nouvel an, paques, ramadan, aid, 14 juillet
emergency_contact: (numero|contact|ligne|telephone) d urgence, contact urgent, joindre en urgence, moyen le plus rapide
number_words_tens: centaine*, cinquante, quarante, trente, vingt, soixante, quatre vingt*, deux cents, cinq cents
ordinal: premier*, premiere*, deuxieme*, troisieme*, seconde, prochain*, suivant*
every_all: chaque, chacun*, n importe quel*, tous les
half_of_users: (plupart|beaucoup|plusieurs|certains|nombreux) (des |d |de |)(utilisateurs|clients|gens|personnes), la plupart, pas mal de gens
side_panel: a gauche, a droite, en haut, en bas, cote gauche, cote droit, coin (superieur|inferieur|en)
color: vert, verte, rouge*, gris*, jaune*, bleu*
inside_outside: dedans, dehors, a l interieur, a l exterieur, hors de
up_down: en haut, en bas, au dessus, en dessous, dessus, dessous
near_far: pres de, proche, loin, a cote, eloigne
got_something: obtenu*, obten*, j ai eu, recup
call: appel*, appele, telephon*, coup de fil
request_noun: demande*, requete*, requerir, exig*, requis*
charged: facture*, preleve*, debite*, factur*
checked: verifie*, j ai verifie, regarde, controle*, j ai regarde
end_finish: fini*, termin*, la fin, prend fin, acheve
think_believe: pense*, crois, croyais, je trouve, selon moi, a mon avis, croi
report: rapport*, signal*, declar*, compte rendu
return_come_back: revien*, revenu*, retour*, revenir, rentr*
ignore: ignor*, negligent, ignorez, ne prend pas en compte
trust: confiance, fiable*, faire confiance, digne de confiance, me fier
keep_quiet: pas un mot, sans un mot, aucun mot, sans rien dire
fall_asleep: dorm*, reveil*, couche, endorm*, sommeil
alone: seul, seule, tout seul, solitaire, toute seule
welcome_start: bienvenue, felicitation*, bienvenu
unsafe_risk: risque*, risqu*, dangereu*, peu sur, pas sur, non securise*
meanwhile: entre temps, entretemps, en attendant, pendant ce temps
per_person: par (personne|compte|utilisateur|client|tete), chacun de nous
pause: pause*, en pause, suspend*, mettre en pause
monitor_watch: surveill*, regarder, garder un oeil, observ*, tenir a l oeil
print: imprim*, impression, imprimer
paper: papier, sur papier, manuscrit*, ecrit a la main
marriage_divorce: divorc*, mariage, epous*, separation, mariee, marie avec, me marier, me suis marie*
accept_user: j accepte, accepte, accepter, acceptez
board_management: direction, conseil d administration, dirigeant*, comite de direction, gerance
incident: incident*, sinistre, evenement, incident en cours
authority_official_foreign: ambassade*, gouvernement, ministere, autorite*, administration fiscale, consulat, prefecture
crime_cash_robbery: braqu*, agress*, cambriol*, vol a main armee, menace avec, vol a l arrache
trading_desk: salle de marche, trading desk, notre desk, desk de trading
exchange_word: exchange*, plateforme d echange, plateforme*, bourse*, plateforme crypto
node_software: noeud*, full node, rpc, mon propre noeud, node
web3_wallet: web3, portefeuille web3, defi, dex, uniswap
word_letters: lettre*, caractere*, majuscule*, minuscule*, caracteres speciaux
log_files: logs, fichier log, journaux d erreur, request id, trace id, fichier journal
heartbeat_ping: heartbeat*, ping pong, keepalive, keep alive
dropped_messages: polling, poll, file d attente, tampon, buffer, messages perdus
retry_double_order: (renvoye|relance) (l |la |mon )(ordre|requete) et, retry, idempot*, nouvelle tentative a cree, double apres retry
leverage_changed: levier (a |a ete |s est |)(change*|modifie*|reinitialise*), change mon levier, levier (change|modifie) tout seul, levier remis
funding_wrong: funding (faux|errone|deux fois|trop eleve|non paye|incorrect|pas recu), funding (preleve|debite|facture) deux fois, mauvais funding
margin_mode_change: (changer|passer|basculer) (de |le |en |)(mode |)(de |)(marge|croise|isole|cross|isolated), mode de marge, passer en (cross|isole|croise)
add_margin_failed: (peux|peut|arrive|pu) (pas|plus) (a |)(ajouter|rajouter) (de la |ma |de )marge, impossible d ajouter (de la |)marge, marge (ajoutee mais|pas ajoutee|non ajoutee), ajoute de la marge mais
liquidation_fee: frais de liquidation, commission de liquidation, liquidation fee
who_gets_liquidation: ou (va|part|passe) (ma|la) marge, qui (a|recupere|prend) mon argent, perdu plus que ma marge, a qui profite
staking_not_returned: staking (termine|fini|expire) mais, (retire|sorti) du staking mais, pas (revenu|rendu|restitue) du staking, unstake mais, fonds du staking pas
accidentally_staked: (stake*|souscri*|bloque*|place*) par erreur, staking par erreur, souscrit sans (le |)(vouloir|faire), par erreur en staking
auto_renew: renouvel* automatique*, (renouvele|reconduit)* (tout seul|auto|automatiquement), reconduction, auto renouvellement, rollover, renouvellement auto
withdraw_all: (tout|totalite) (retirer|sortir|recuperer), (retirer|sortir|retire) (tout|la totalite|tout mon|l integralite|tous mes), je retire tout
cash_out_crypto_to_bank: (vers|sur) (mon|un|ma) (compte bancaire|banque|compte courant), crypto (en|vers) (euros|banque|cash), convertir en euros, retirer en euros, encaisser
how_to_buy: comment (acheter|j achete|on achete|puis je acheter|faire pour acheter|je fais pour acheter), acheter mon premier, acheter (du|des) (bitcoin|btc|crypto*) pour la premiere, premier achat
lost_password_and_phone: (ni|plus de|plus ni) (telephone|tel|portable|mdp|mot de passe) (ni|et) (de |plus de |)(mail|email|mdp|mot de passe|telephone), perdu (telephone|mon telephone) et (mail|mot de passe|mon mail|mon mdp), tout perdu pour me connecter
locked_after_attempts: trop (de |d )(tentatives|essais|essai), (bloque|verrouille) (apres|pendant|pour) (trop|plusieurs|3|5|24|trois|cinq), bloque 24h, tentatives echouees
clock_of_phone: heure (du|de mon) (telephone|tel|portable), synchronis* l heure, correction de l heure, horloge du telephone, heure automatique
two_codes: code (mail|email|sms|par mail|par sms|par email), les deux codes, un des codes, l un des codes, code telephone
number_in_use: numero (est |)(deja |)(utilise|enregistre|associe|pris|lie), deja (utilise|associe|lie|pris), numero deja
email_in_use: (mail|email|adresse mail|adresse|adresse email) (est |)deja (utilise*|enregistre*|pris*|associe*), mail deja, deja un compte avec
unknown_account_on_my_name: compte (ouvert |cree |)(a|en|sous) mon nom, usurpation d identite, usurpe mon identite, (utilise|pris) (ma carte d identite|mon identite|mes papiers|mon passeport|ma cni), ouvert un compte a mon nom, usurpation
unknown_api_key: cle api (inconnue|que je n ai|que j ai pas|pas a moi|que je ne), (quelqu un|on) a cree une cle api, cle api creee sans
unknown_address_whitelisted: adresse (inconnue |)(ajoutee|dans) (a|la|ma|sur) (ma |la |)(whitelist|liste blanche), ajoute une adresse, adresse inconnue (dans|sur), whitelist* une adresse
unknown_trades: (trades|ordres|achats|ventes|transactions) (que je n ai|inconnu*|non autorise*|pas de moi|qui ne sont|frauduleu*|suspect*), (achete|vendu|trade) (sans moi|a mon insu|sans mon), quelqu un trade
unknown_deposit: (depot|argent|virement|montant) (inconnu|qui n est pas a moi|que je ne connais pas|qui ne m appartient|pas a moi), (recu|credite) par erreur, ne m appartient pas, pas mon (argent|depot), recu de l argent d un inconnu
unknown_mail_about_withdrawal: (mail|email|notification|message|sms|alerte) (de|d un|pour un|concernant un|sur un|disant|m annoncant) (retrait|que j ai|mon retrait|un retrait), mail retrait, confirmation d un retrait, notification de retrait
notification_of_login: (mail|email|notification|alerte|notif) (de|d une|pour une) (nouvelle |)connexion, alerte de connexion, nouvelle connexion, alerte connexion
frozen_by_police: (bloque*|gele*|saisi*) par (la |le |un |)(police|justice|gendarmerie|procureur|juge|tribunal), gel judiciaire, saisie (judiciaire|penale), police a (gele|bloque|saisi), requisition
bank_asks_proof: banque (demande|veut|exige|reclame|me demande|a besoin), (justificatif|preuve|attestation) pour ma banque, pour ma banque, ma banque veut
mistake_of_system: (votre|vos) (erreur|faute|systeme|bug), erreur de (votre|vos) (part|cote|systeme|service), erreur du systeme, erreur chez vous, c est votre erreur
lost_because_of_outage: (a cause|en raison) (de|d) (votre|la|vos|une) (panne|coupure|bug|maintenance|plateforme|appli|serveurs), parce que (l |votre |la )(appli|app|plateforme|site|application) (etait|ne|a|plantait), pas pu (fermer|vendre|sortir) a cause, (perdu|pertes) a cause de (votre|vos|la|l)
delayed: retard*, en retard, retarde*, differe*, traine*, tarde*, du retard
`;
