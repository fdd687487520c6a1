/** Senses in `es`; the grammar of the phrases is that of `PhraseMatcher`. */
export const ES = `
not: no, no es, no esta, no estaba, no fue, no son
do_not: no (me|te|se|le|lo|la|nos|les), no hago, no hace, no tengo, no tiene
did_not: no he, no ha, no han, no hemos, no hice, no hizo, no hicieron
can_not: no (puedo|puede|pueden|podemos|pude|pudo|podia|podria), no me deja*, no logro, no consigo, no nos deja*, incapaz
will_not: no (voy|va|van|vamos) a, no quiere, no quieren, no lo hare, no querra
never: nunca, jamas, en ningun momento, nunk, en la vida
nobody: nadie, ninguna persona, ni una sola persona, nadien
nothing: nada, nada de nada, ni una cosa, na de na
none: ninguno, ninguna, ningun, ni un (peso|euro|dolar|centavo)
no_answer_word: no, nop, nope, nel, para nada, que va
yes: si, sip, claro que si, sii, afirmativo
neither_nor: ni, tampoco, ni siquiera
without: sin, sin ningun, sin ninguna
no_longer: ya no, no mas, nunca mas, dejo de
not_yet: aun no, todavia no, por ahora no, hasta ahora no, no todavia
still: aun, todavia, sigue, siguen, sigo, hasta hoy, hasta ahora, sigue sin
already: ya, ya esta, ya he, ya mero
again: otra vez, de nuevo, nuevamente, una vez mas, denuevo
only: solo, solamente, unicamente, nada mas, nomas, tan solo
only_me: solo (a|) mi, solo yo, solo mi cuenta, nada mas a mi, solamente a mi
also: tambien, ademas, tb, tmb, igualmente, asimismo
even_though: aunque, a pesar de, pese a, aun cuando, por mas que, si bien
but: pero, sin embargo, mas bien, sino, pro, no obstante
because: porque, pq, xq, porq, ya que, debido a, a causa de, puesto que
if: si, en caso de, en caso que, siempre que, suponiendo
what_if: que pasa si, que pasaria si, y si, que sucede si, supongamos, que ocurre si
unless: a menos que, salvo que, excepto si, a no ser que
or_question: o no, si es que, o si, sera que
instead_of: en (vez|lugar) de, envez de, mas bien que
otherwise: de lo contrario, si no, sino, de otro modo, en caso contrario
while_during: mientras, durante, en medio de, en plena, mientras tanto
until: hasta, hasta que, asta
before: antes, antes de, previamente, con anterioridad
after: despues, despues de, luego, tras, posteriormente, dsps
since: desde, desde que, desde entonces, a partir de
when_question: cuando, cuando (se|me|va|van|podre|puedo|llega), para cuando, desde cuando, pa cuando, qndo
how_long: cuanto tiempo, cuanto (tarda|tardan|demora|falta|dura), cuantos (dias|minutos), cuantas (horas|semanas), hasta cuando
how_do_i: como (puedo|hago|se|debo|podria|hacemos), como le hago, de que manera, como hacer, kmo hago
how_much: cuanto, cuantos, cuanta, cuantas, que cantidad, que monto
how_does_it_work: como funciona*, como es, como se (hace|maneja), como va, como son
why: por que, porque motivo, xq, por que razon, a que se debe, pq, como es que
where: donde, dnd, adonde, en donde, en que parte, a donde
where_is_my_money: donde esta* (mi|mis) (dinero|plata|deposito|retiro|fondos|monedas|pago|usdt|btc|lana), que paso con mi (dinero|plata|deposito|retiro), donde quedo mi, donde quedaron mis, donde fue mi
where_do_i_find: donde (encuentro|veo|puedo ver|esta|consigo|descargo|lo veo), no (lo|la|) encuentro, no encuentro donde, en que parte
who: quien, quienes, de quien, kien
what_question: que es, cual es, cuales son, que son, que hace, k es, q es
what_happened: que paso, que pasa, que sucedio, que ocurrio, que esta pasando, que ha pasado, q paso
what_should_i_do: que (debo|tengo que|puedo|podemos) hacer, que hago, q hago, que hacer, y ahora que
which: cual, cuales, cual de
which_documents: que (documentos|documentacion|papeles|docs|documento), cuales documentos, lista de documentos, documentos (necesito|piden|necesitan|se necesitan)
can_i: puedo, podria, podemos, me (dejan|permiten), se puede, podre
can_you: puedes, puede, podrian, podrias, pueden, me (puede*|podria*), podes
is_it_possible: es posible, hay (alguna|) (manera|forma|modo) de, sera posible, se puede, habra forma, seria posible
is_it_safe: es seguro, es segura, puedo confiar, es confiable, es fiable, sera seguro, es de fiar
is_it_normal: es normal, sera normal, eso es normal, esto es normal, deberia ser asi, asi debe ser
is_it_real: es (real|verdadero|legitimo|oficial|autentico|de verdad|de ustedes), son ustedes, fueron ustedes, legitim*, es legal esto
is_it_allowed: esta (permitido|prohibido), se permite, permiten, tengo permitido, va contra las reglas, esta permitida
do_i_need: tengo que, necesito, debo, hace falta, es (necesario|obligatorio), hay que, es requisito
do_you_support: (soportan|aceptan|admiten|tienen|ofrecen|manejan|trabajan con), tienen soporte para, tienen disponible, van a listar
do_you_have_record: tienen (algun|) registro, en (su|sus) (sistema|registros), de su lado, les aparece, ustedes ven, de su parte
should_i: deberia, debo, me conviene, es mejor, conviene
just_curious: (solo|por) curiosidad, simple curiosidad, queria saber, solo preguntaba, pregunta general, tengo curiosidad, me preguntaba
question: pregunta, preguntas, consulta, consultas, duda, dudas, una pregunta
please: por favor, porfavor, porfa, porfis, pf, plis, xfa, porfas
request_help: ayuda*, ayuden*, auxilio, asistencia, socorro, echenme una mano, necesito ayuda, ayudame
explain: explic*, expliquen*, explique*, aclar*, aclaracion, me explican
tell_me: digame*, dime, diganme, avis*, informen*, informar, cuenteme, haganme saber, indiqu*
check_please: revis*, verifiquen, chequ*, comprueb*, comprob*, fijense, investig*, miren mi
want: quiero, quisiera, queremos, queria, deseo, me gustaria, kiero, qiero
need: necesito, necesit*, me hace falta, preciso, ocupo, me urge
must: debo, debe, deben, tengo que, hay que, tenemos que, obligat*
do_it_for_me: hagan* por mi, hacerlo por mi, desde su lado, desde su parte, haganlo ustedes, pueden hacerlo ustedes, en mi nombre
fix_it: arregl*, repar*, solucion*, resolver, resuelv*, correg*, corrij*, componer
speed_up: aceler*, agiliz*, apur*, agilic*, mas rapido, dar prioridad, priori*
stop_it: detengan*, paren, parenlo, detener*, frenar, frenen, parar esto, detenganlo
give_back: devuelv*, devolv*, regres* mi*, quiero mi (dinero|plata|lana), reintegr*, mi dinero de vuelta, me regresen
undo: deshacer, deshag*, revert*, reviert*, dar marcha atras, echar para atras, anular
change: cambi*, modific*, edit*, actualiz*, correg*, alter*
replace: reemplaz*, sustitu*, cambiar por otr*, reposicion
add: agreg*, anad*, agregu*, sumar, meter otr*, vincul*
remove: quit*, elimin*, sac* (mi|el|la), desvincul*, remov*, remuev*
delete: borr*, elimin*, suprim*
open_something: abrir, abri, abrio, abre, abren, abierto, abierta, abriendo
close_something: cerr*, cierr*
switch_on: activar*, active, activen, activad*, activacion, habilit*, encend*, enciend*, prender
switch_off: desactiv*, deshabilit*, apag*, inhabilit*
turned_off: desactivad*, apagad*, deshabilitad*, inhabilitad*
start: empez*, empiez*, comenz*, comienz*, inici*, arranc*
stop: paro, paron, pare, deten*, detuv*, dej* de, ceso, cesar
continue: continu*, segu*, sigu*, sigo, prosegu*, avanzar
cancel: cancel*, anul*, dar de baja
confirm: confirm*, corrobor*
confirm_in_writing: por escrito, confirmacion escrita, carta oficial, respuesta escrita, documento firmado
wait: esper*, aguard*, llevo esperando
please_wait: espere por favor, tenga paciencia, paciencia, sea paciente, aguarde, un momento
try: intent*, trat* de, trate, probar, probe, probado, prueb*
try_again: intent* (de nuevo|otra vez|nuevamente), reintent*, vuelv* a intentar*, volver a intentar*, volvi a intentar*, otro intento, intente mas tarde
many_attempts: varias veces, muchas veces, una y otra vez, mil veces, repetidas veces, tres veces, cinco veces, a cada rato
once: una vez, una sola vez, 1 vez, una unica vez
twice: dos veces, 2 veces, doble, dobl*, por duplicado, segunda vez, por partida doble
every_time: cada vez, siempre, todas las veces, cada ves, toda vez
sometimes: a veces, de vez en cuando, algunas veces, en ocasiones, intermitente*, de repente, ocasional*, aleatori*
often: seguido, a menudo, frecuente*, con frecuencia, muchas veces, muy seguido
first_time: primera vez, por primera vez, nunca (he|habia) (usado|hecho), 1ra vez, 1era vez
last_time: ultima vez, la vez pasada, la vez anterior, anteriormente, la otra vez
forever: para siempre, eternidad, interminable*, una eternidad, eterno, nunca termina, sin fin
keep_doing: sigue* (pidiendo|saliendo|diciendo|mandando|apareciendo|llegando), siguen, sigue sin, constante*, sin parar, a cada rato, todo el tiempo
suddenly: de repente, de pronto, de la nada, repentin*, de golpe, de un momento a otro, subit*
automatically: automatic*, solo, por si solo, por su cuenta, en automatico
manually: manual*, a mano
today: hoy, esta (manana|tarde), hoy mismo, el dia de hoy, oy
yesterday: ayer, anoche, antier, anteayer, ayer (noche|tarde)
tomorrow: manana, al dia siguiente, el dia de manana, pasado manana
tonight: esta noche, hoy (en|por|a) la noche
morning: en la manana, por la manana, madrugada, de manana, al amanecer, desayun*, a la manana
noon_afternoon: mediodia, tarde, por la tarde, en la tarde, almuerzo, almorz*, a la hora de comer
evening_night: noche, medianoche, por la noche, en la noche, de noche, media noche, toda la noche
right_now: ahora, ahora mismo, ahorita, ya mismo, inmediat*, en este (momento|instante), de inmediato, al instante
asap: urgente*, lo antes posible, cuanto antes, urge, rapido, emergencia, a la brevedad, lo mas pronto posible
no_hurry: sin (prisa|apuro|afan), no (hay|tengo|corre) (prisa|apuro), no es urgente, cuando pueda*, no urge, con calma
soon: pronto, en breve, dentro de poco, en un rato, prontamente
later: mas tarde, luego, despues, mas adelante, en otro momento, al rato
recently: recient*, ultimamente, hace poco, estos dias, acabo de, hace un rato, hace un momento
long_ago: hace (mucho|anos|tiempo|bastante), hace mucho tiempo, tiempo atras, anos atras, en el pasado
ago: hace, atras, hacia, en aquel entonces
seconds: segundo, segundos, seg, segs
minutes: minuto, minutos, min, mins, minutito*
hours: hora, horas, hrs, hs, hr
half_hour: media hora, 30 (min|minutos), media horita
days: dia, dias
business_days: dias habiles, dias laborales, dias laborables, dia habil, horas habiles
weeks: semana, semanas, sem
months: mes, meses
years: ano, anos
quarter_year: trimestre*, trimestral*, t1, t2, t3, t4
last_week: semana pasada, la ultima semana, semana anterior, la otra semana
last_month: mes pasado, el ultimo mes, mes anterior
last_year: ano pasado, el ultimo ano, ano anterior
next_week_month: (proxim*|siguiente) (semana|mes|ano), (semana|mes|ano) (que viene|proximo|proxima|entrante)
long_delay: demasiado tiempo, mucho tiempo, tarda mucho, demora mucho, tanto tiempo, tarda una eternidad, demasiada demora, bastante tiempo
within_time: dentro de, en menos de, en un plazo de, en el transcurso
weekend: fin de semana, finde, sabado*, domingo*, fines de semana
weekday: lunes, martes, miercoles, jueves, viernes, entre semana, dia de semana
month_name: enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre
daily: diari*, por dia, todos los dias, cada dia, al dia, a diario
weekly: semanal*, por semana, todas las semanas, cada semana, a la semana
monthly: mensual*, por mes, todos los meses, cada mes, al mes
per_hour_minute: por (hora|minuto|segundo), cada (hora|minuto|segundo), al minuto
date: fecha, fechas, calendario, fechad*
time_of_day: a las, a la una, a que hora, utc, gmt, pm, las (10|11|12)
time_zone: zona horaria, huso horario, hora local, diferencia horaria
deadline: plazo, fecha limite, fecha de vencimiento, ultimo dia, vence el, a mas tardar
too_late: demasiado tarde, muy tarde, tarde, se me paso, ya es tarde
on_time: a tiempo, puntual*, en tiempo y forma, en fecha
expired: expir*, vencid*, caduc*, vencio, vence, ya no es valid*, fuera de fecha
same_day: mismo dia, en el dia, 24 horas, 24h, 24hs
old: viej*, antigu*, anterior*, ex
new: nuevo, nueva, nuevos, nuevas, recien
number_words_small: dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez
thousands: mil, miles, 1k, 2k, 5k, 10k, mil (dolares|euros|pesos), lucas
millions: millon*, palo, palos, melon
half: mitad, la mitad, medio, media, 50 por ciento, 50 porciento
third_quarter_part: tercio, un cuarto de, parte de, una parte, tercera parte
percent: por ciento, porciento, porcentaje*
all_everything: todo, toda, todos, todas, completo, completa, entero, entera, total, integro
some_part: algo, algunos, algunas, parcial*, una parte, un poco, varios, varias
more: mas, adicional*, extra, otro mas
less: menos, menor que, mas bajo, inferior, falta*
too_much: demasiad*, muchisim*, excesiv*, exceso, de mas
zero: cero, ceros, en 0, en cero, sale 0, aparece 0
empty: vaci*, en blanco, limpia, no queda nada, sin nada
huge_amount: mucho dinero, mucha plata, gran (suma|cantidad), fortuna, una fortuna, dineral, un monton, suma grande
small_amount: poco dinero, poca plata, pequena cantidad, unos (pesos|dolares|centavos|pocos), poquit*, monto (bajo|pequeno|chico), una miseria, cantidad minima
cents_dust: centavo*, centimo*, dust, resto, restos, sobrante*, polvo, migajas
difference_amount: diferencia*, discrepan*, no cuadra*, no coincid*, no concuerd*, descuadr*
less_than_expected: menos de lo (que|esperado|debido), llego menos, me llego incompleto, llego incompleto, falta (una parte|dinero|plata), menos dinero, faltante, no (llego|recibi) completo
more_than_expected: mas de lo (que|esperado|debido), pague de mas, de mas, cobraron de mas, me llego mas
equal_exact: exact*, igual*, precis*, justo, al centavo
approximately: aprox*, alrededor de, como unos, mas o menos, cerca de, unos, casi
at_least: al menos, por lo menos, minimo, como minimo, cuando menos, no menos de
at_most: como maximo, a lo mucho, maximo, no mas de, a lo sumo
average: promedio*, media, en promedio, precio medio
count_sum: suma, sumas, total, en total, totales
deposit: deposit*, recarg*, abono, abone, ingres* (dinero|plata|fondos|euros|de), meter dinero, meti dinero, cargar saldo
withdraw: retir*, sacar*, saqu*, extra* (dinero|fondos|plata), extraccion*, cobrar mi, retirada*, sacar plata
transfer: transfer*, transfier*, traspas*, tranferencia, pasar dinero, trasfer*, pase
send: envi*, mand*, remit*, he enviado
receive: recib*, recepcion, reciv*
arrive: lleg*, acredit*, entro, entraron, cayo, aparecio
not_arrived: no (me|) (ha|han|a|) (llega*|llego|llegaron|llegado), (no|nunca) (me|) llego, nunca llego, sigue sin llegar, no lo recibi, no (he|) recib*, aun no llega, no aparece, no (me|) (ha|) (caido|cayo|entrado|entro)
credited: acredit*, abonad*, abonaron, abono, sumado a mi saldo, se reflejo
not_credited: no (se|me|lo|) (ha|han|) (acredit*|reflej*|abona*|aparec*|figura|visualiza), no (esta|fue) (acreditad*|abonad*|reflejad*), sin acreditar*, no (me|) sale, no (lo|la|) veo, sigue sin (reflejarse|aparecer|acreditarse), no (se|me) (ve|muestra)
debited: debit*, descont*, me (cobraron|quitaron|sacaron|bajaron|rebajaron), salio de mi cuenta, se desconto, restaron
refund: reembols*, devoluc*, reintegr*, devuelv* (el|mi) dinero, rembols*
returned_funds: devuelt*, devolvio, devolvieron, regres* (a mi|el|al|la), rebot*, retorn*
pending: pendient*, en (proceso|curso|progreso|tramite), procesando*, procesamiento, pendinte
stuck: atascad*, trabad*, atorad*, colgad*, estancad*, detenid*, no (se mueve|avanza), varad*
failed: fall*, falid*, no se (completo|realizo|proceso), sin exito, fracas*, no paso, no se pudo
completed: complet*, exitos*, con exito, terminad*, finaliz*, realizad*, listo, efectuad*
says_completed_but: (dice|sale|aparece|figura|marca|pone) (como|que|) (completad*|exitos*|enviad*|procesad*|realizad*|finalizad*|completo), sale como exitos*, marcado como (completad*|enviad*)
rejected: rechaz*, declin*, deneg*, negad*, negaron, no (acept*|aprob*), me rebot*, rehus*
approved: aprob*, aprueb*, acept*, autoriz*, visto bueno, paso
on_hold: reten*, en espera, retuv*, retiene*, en pausa, en hold
suspended_service: suspend*, pausad*, no disponible, fuera de servicio, inhabilitad*, temporalmente (cerrad*|suspendid*), indisponible
released: liber*, desbloqu*, descongel*, soltar, suelten, suelta
frozen: congel*, fondos (congelad*|bloquead*|retenid*), dinero congelado, me congelaron
unlock: desbloqu*, desbloqe*, abrir de nuevo, habilitar de nuevo
locked_out: me (quede|quedo|dejo|dejaron) (fuera|afuera), sin acceso, perdi (el|) acceso, no tengo acceso, no puedo acceder, no tengo entrada
locked: bloquead*, bloqueo, trancad*, bloquear, cerrad* con
blocked: bloque*, banead*, banearon, banear*, bane*, lista negra, vetad*, expulsad*
restricted: restring*, restric*, limitad*, con restricciones, cuenta limitada, limitacion*
account_frozen: cuenta (esta|fue|quedo|ha sido|sigue|) (bloquead*|congelad*|suspendid*|restringid*|inhabilitad*|deshabilitad*|baneada), (bloque*|congel*|suspend*|restring*|banearon|inhabilitaron|cerraron) (mi|la) cuenta
compliance_review: en revision, cumplimiento, compliance, bajo revision, revision (manual|de mi cuenta), investigacion, siendo revisad*, revisando mi
source_of_funds: origen de (los|mis|) (fondos|dinero|ingresos), procedencia (de|del), comprobante de ingresos, de donde (viene|proviene|sale) (el|mi) dinero, origen del dinero, licitud de fondos, justificar (los|mis|) (fondos|ingresos)
aml: lavado de (dinero|activos), blanqueo*, antilavado, aml, pbc, blanquear
sanctions: sancion*, ofac, pais sancionado, lista de sanciones
limit: limite*, tope*, limites, umbral, cupo
withdrawal_limit: limite* (de|) (retiro*|retirada*|extraccion), limite* diari*, limite por dia, maximo de retiro, tope de retiro
raise_limit: (aumentar|subir|ampliar|incrementar|elevar) (mi|el|mis|los|) limite*, aumento de limite*, mas limite, limite mas alto, ampliacion de limite
limit_lowered: (bajaron|redujeron|disminuyeron|recortaron) (mi|el|mis|los) limite*, limite* (bajo|reducid*|se redujo), me bajaron el limite
limit_reached: limite (alcanzado|excedido|superado), (exced*|super*|alcanc*|pase) (el|mi|del|) limite, llegue al limite, sobrepas*
minimum_amount: minimo, monto minimo, cantidad minima, por debajo del minimo, menor al minimo, minima
maximum_amount: maximo, monto maximo, cantidad maxima, max, maxima
address: direccion*, direcion*, billetera de destino, direcc
deposit_address: direccion de (deposito|recepcion|recarga|ingreso), direccion para (depositar|recibir), mi direccion de
wrong_address: direccion (equivocada|incorrecta|erronea|errada|mala), a otra direccion, wallet equivocada, billetera equivocada, me equivoque de direccion, equivoque la direccion
new_address: nueva direccion, direccion nueva, otra direccion, direccion (diferente|distinta)
address_changed: direccion (cambio|cambiada|fue cambiada|ha cambiado|se cambio), cambi* (la|mi) direccion, direccion reemplazada
unknown_address: direccion (desconocida|que no conozco|que no es mia|extrana|ajena|rara), no es mi direccion, direccion que nunca
own_wallet: mi (wallet|billetera|monedero|cartera), wallet (propia|personal|privada), billetera (propia|personal|privada|externa), autocustodia, mi ledger
hardware_wallet: ledger, trezor, wallet fria, billetera fria, cold wallet, wallet fisica, monedero frio
hot_wallet_app: metamask, trust wallet, trustwallet, phantom, wallet caliente, billetera caliente
wallet: wallet*, billetera*, monedero*, cartera*, walet
other_exchange: otro exchange, otra (plataforma|bolsa|casa de cambio), desde (binance|coinbase), kraken, bybit, okx, kucoin, de binance
same_exchange_internal: transferencia interna, entre (mis|) cuentas, entre usuarios, a otro usuario, envio interno
txid: txid, tx id, hash, tx, id de (la|) transaccion, numero de transaccion, hash de la transaccion
transaction: transaccion*, operacion*, tx, movimiento*, transacion*
blockchain: blockchain*, cadena de bloques, en cadena, on chain, onchain
explorer: explorador*, etherscan, tronscan, explorer, blockchair, bscscan, solscan
block_confirmations: confirmaciones, bloques, confirmaciones de (bloque|red|la red), confs
confirmed_on_chain: confirmad* en (la|) (red|blockchain|cadena), todas las confirmaciones, suficientes confirmaciones, (explorador|tronscan|etherscan) (dice|muestra|marca|sale) (exitos*|confirmad*|completad*|success), ya tiene (las|todas)
unconfirmed: sin confirmar, no confirmad*, 0 confirmaciones, cero confirmaciones, mempool, sin confirmaciones
not_on_chain: no (aparece|esta|sale) en (la|el) (blockchain|cadena|red|explorador), sin (txid|hash|tx), no hay (txid|hash|tx), no encuentro (el|la) (hash|txid|tx), explorador no (muestra|encuentra)
network: red, redes, mainnet
wrong_network: red (equivocada|incorrecta|erronea|errada|distinta|diferente), otra red, por la red que no, me equivoque de red, equivoque la red, cadena equivocada
which_network: (que|cual) red, cual es la red, red correcta, por cual red, que redes
network_congestion: congestion*, red (saturada|lenta|congestionada), saturad*, saturacion
network_suspended: red (en mantenimiento|suspendida|pausada|cerrada), (depositos|retiros) (suspendidos|pausados|cerrados|deshabilitados|detenidos), suspendieron los (retiros|depositos)
evm_networks: erc20, erc 20, bep20, bep 20, bsc, polygon, arbitrum, avax c, red base
tron_network: trc20, trc 20, tron, trx
lightning_network: lightning, red lightning, lightning network, factura lightning
memo_tag: memo, tag, etiqueta (de destino|), memos, destination tag, payment id, comentario
memo_missing: (sin|olvide|falto|no puse|no coloque|se me olvido|olvide poner) (el|la|) (memo|tag|etiqueta), memo (incorrecto|equivocado|faltante|erroneo), memo (mal|vacio), tag (equivocad*|incorrect*)
bridge: bridge*, puente, entre cadenas, crosschain, cross chain
smart_contract: contrato* inteligente*, smart contract*, direccion del contrato, dapp, dao
token_contract: contrato del token, contrato de la moneda, token contract
unsupported_token: no (soporta*|compatible|admit*|acept*), no (esta|estan) (listad*|soportad*), no listad*, sin soporte
recover_coins: recuper* (mi|mis|el|las|los|) (dinero|plata|fondos|monedas|tokens|deposito|usdt), recuperar*, recuperacion de fondos, rescat*
bitcoin: bitcoin*, btc, sats, satoshi*, bitcoins
ether: ether, ethereum, eth, etereum
stablecoin: usdt, tether, usdc, stablecoin*, moneda estable, dai, busd, fdusd
altcoin_big: xrp, ripple, solana, cardano, bnb, ltc, litecoin, avax
meme_coin: doge, dogecoin, pepe, shib*, memecoin*, meme coin*, shitcoin*, moneda* meme
coin_general: moneda*, token, tokens, cripto*, crypto*, activo*, criptomoneda*, coins
nft: nft*, coleccionable*
exchange_token: token (nativo|de la plataforma|del exchange), moneda de la plataforma
fiat_money: fiat, moneda (local|nacional), dinero (real|fiduciario), fiduciari*
dollar: dolar*, usd, dls, us dolar, verdes
euro: euro, euros, eur
pound: libra, libras, gbp, libras esterlinas, esterlina*
asian_currency: yen, yenes, yuan*, rmb, rupia*, baht, dong, lira*, won
african_currency: naira*, ngn, chelin*, rand, cedi*
other_currency: peso*, mxn, ars, cop, bolivar*, soles, pen, guarani*, reales, franco*
currency_exchange_rate: tipo de cambio, tasa de cambio, tasa de conversion, cotizacion, taza de cambio
money: dinero, plata, lana, efectivo, pasta, feria, guita, dinerito
funds: fondo*, capital, recursos, mis fondos
balance: saldo*, balance*, mi saldo
balance_wrong: saldo (esta|es|sale|aparece|) (mal|incorrecto|equivocado|erroneo|distinto|diferente|menor), saldo no (coincide|cuadra|es correcto), balance (incorrecto|mal), saldo errado
balance_zero: saldo (esta|sale|aparece|) (en cero|cero|0|en 0|vacio|en ceros), cuenta (en cero|vacia|en ceros), (sale|aparece|tengo) (en|) (cero|0) saldo, sin saldo
balance_not_shown: no (veo|aparece|aparecen|me aparece|me aparecen|se ve|sale|me sale) (mi|mis|el|los) (saldo|fondos|monedas|balance), saldo no (aparece|sale|se ve|se muestra), desaparecio mi saldo, saldo (oculto|desaparecio)
available_vs_locked_balance: saldo (disponible|bloqueado|en ordenes|retenido|congelado), balance disponible, en orden, fondos en ordenes
negative_balance: saldo negativo, en negativo, balance negativo, les debo, en rojo, debo dinero
missing_money: falta*, desaparec*, perdid*, se esfum*, extravi*, no esta mi
money_gone: (dinero|plata|saldo|fondos|monedas|usdt|btc|todo) (se|) (desapareci*|esfumo|fue|perdio|ha desaparecido), desaparec* (mi|mis|todo|el) (dinero|plata|saldo|fondos|monedas|usdt), ya no esta mi (dinero|plata|saldo), perdi todo, lo perdi todo
lost: perd*, pierd*, extravi*
found: encontr*, hall*, descubr*, result* que, di cuenta
bank: banco, bancos, bancari*, banca
bank_account: cuenta bancaria, cuentas bancarias, iban, clabe, cbu, cvu, numero de cuenta, cuenta de banco
bank_transfer: transferencia (bancaria|sepa|swift), sepa, spei, swift, bizum, pse, giro bancario, transferencia
instant_transfer: transferencia (instantanea|inmediata), sepa instant*, pago instantaneo, bizum
card: tarjeta*, visa, mastercard, credito, tarj
exchange_card: (su|vuestra) tarjeta, tarjeta (cripto|crypto|de ustedes|del exchange|de la plataforma)
card_declined: tarjeta (fue|ha sido|me sale|es|) (rechazad*|declinad*|denegad*|bloquead*), rechaz* (mi|la) tarjeta, pago (rechazado|declinado|denegado), me rebota la tarjeta
card_lost: perdi (mi|la) tarjeta, tarjeta (perdida|robada|extraviada), me robaron la tarjeta
mobile_money: nequi, daviplata, yape, plin, mercado pago, mercadopago, pago movil, alipay
paypal_like: paypal, skrill, neteller, wise, revolut, apple pay, google pay, zelle
cash_machine: cajero*, atm, cajero automatico
third_party_payment: (cuenta|tarjeta) de (un|) (tercero*|otra persona), terceros, (cuenta|tarjeta) de (mi|un|una) (esposa|esposo|mujer|marido|amigo|hermano|mama|papa|familiar), no esta a mi nombre, titularidad, otro titular
reference_number: referencia, numero de referencia, concepto, codigo de referencia, asunto del pago
wrong_reference: referencia (equivocada|incorrecta|erronea), (sin|olvide|falto|no puse) (la|el|) (referencia|concepto), concepto equivocado
payment: pago, pagos, pagar, paga, pagando, abono*
paid: pague, pagado, pagada, pago, pagaron, pagamos, ya pague, abone
buy: compra*, compre, compro, comprando, adquir*
sell: vend*, venta*
p2p: p2p, persona a persona, peer to peer, p 2 p
p2p_seller: vendedor*, anunciante*, comerciante*, merchant*
p2p_buyer: comprador*, contraparte, la otra parte, el otro usuario
p2p_release: (no|) (libera*|libero|suelta|ha liberado|quiere liberar|me libera*) (los|las|mis|el|la|) (usdt|cripto*|monedas|btc|fondos|), liberar (los|las|mis) (usdt|cripto*|monedas|fondos), que libere*, no suelta
p2p_paid_not_released: (pague|ya pague|transferi|ya transferi) (y|pero) (no|el), marque como pagad*, pago (hecho|realizado) (pero|y) no, ya hice el pago (y|pero), ya le pague
p2p_not_paid: no (me|) (ha|han|) (pagado|pago|paga|pagaron|transferido|deposito), sin pagar*, marco como pagado (y|pero) no, comprador no (pago|paga|ha pagado), no recibi el pago
p2p_appeal: apel*, disputa*, abrir (una|) (apelacion|disputa), reclamo p2p, impugn*
escrow: escrow, custodia, fideicomiso, deposito en garantia
chargeback: contracargo*, chargeback*, revers* (el|del|) pago, reversad*, reversion, retroceso
convert: convert*, conviert*, conversion*, intercambi*, swap, swape*, cambiar (a|por|mis)
duplicate_payment: (pague|cobraron|cobrado|debitaron|descontaron|envie|transferi) (dos veces|doble|2 veces|por duplicado), doble (cobro|pago|cargo|debito), duplicad*, me cobraron (doble|dos veces|2 veces), cobro duplicado
payment_cancelled_but_charged: cancel* pero (me|se) (cobr*|descont*|debit*), (fallo|rechazad*|fallid*) pero (me|se) (cobr*|descont*|debit*), se cancelo y (me|se) (cobr*|descont*)
receipt: comprobante*, recibo*, voucher*, justificante*, baucher, soporte de pago
screenshot: captura*, pantallazo*, screenshot*, screen, foto de la pantalla, grabacion de pantalla, print
attached: adjunt*, anex*, aqui (les|te|le|esta|esta la), en el adjunto
invoice: factur*, cuenta de cobro, boleta
statement: estado de cuenta, extracto*, estado bancario, resumen de cuenta, extracto bancario
history: historial*, historic*, registro*, movimientos, lista de transacciones
trade: trade*, tradear, trading, operar, operacion*, opero, operando, negociacion
order: orden, ordenes, ordene, pedido*
open_order: (orden|ordenes) (abierta*|pendiente*|activa*), orden en espera
market_order: (orden|ordenes|compra|venta) (a|de) mercado, a mercado, a precio de mercado, orden market
limit_order: (orden|ordenes|compra|venta|precio) (limite|limitada*|limit), limite de precio
stop_loss: stop loss, stoploss, sl, stop limit, orden stop, stop
take_profit: take profit*, tp, toma de ganancia*, tomar ganancia*, takeprofit
trailing_stop: trailing stop*, stop dinamico, trailing, stop movil
oco_order: oco, orden oco, una cancela la otra, bracket
post_only: post only, solo maker, reduce only, ioc, fok, gtc, solo reducir
not_triggered: no se (activ*|ejecut*|dispar*), no (salto|salta|activo|entro|funciono) (el|mi) (stop|sl|tp), stop no (salto|funciono|se activo|se ejecuto), nunca se (activo|ejecuto|disparo), ignoro mi stop
triggered: se (activo|disparo|ejecuto), activad*, disparad*, salto (el|mi) stop, gatill*
triggered_wrongly: se (activo|disparo|ejecuto) (antes|sin|mal), precio nunca (llego|toco|alcanzo), nunca (toco|llego a), no llego (al|a ese) precio, sin llegar al precio
filled: ejecut*, llenad*, llen* la orden, orden completada, se lleno, ejecucion
not_filled: no se (lleno|ejecuto|ha ejecutado|ejecuta|completo), sin (ejecutar*|llenar*), no ejecutad*, nunca se lleno, quedo abierta
partially_filled: parcialmente (ejecutad*|llenad*|completad*), ejecucion parcial, se (ejecuto|lleno) (parcial*|una parte|la mitad), llenado parcial
filled_twice: (ejecut*|lleno) (dos veces|doble|2 veces), orden* duplicad*, doble orden, dos ordenes en (vez|lugar), se duplico la orden
order_wrong_price: precio (equivocado|incorrecto|peor|distinto|diferente|malo|erroneo), otro precio, no (a|era) (mi|el) precio, peor precio, se ejecuto a, mal precio
order_not_cancelled: no (puedo|me deja|se puede|se) cancel* (la|mi|una|) (orden|), no cancela, error al cancelar
order_cancelled_by_itself: orden se cancelo (sola|), se cancelo (solo|sola), desaparecio (la|mi) orden, orden (desaparecio|cancelada sin), cancelad* sin
order_rejected: orden (fue|es|) (rechazad*|denegad*|invalida), (rechaz*) (la|mi) orden, orden no valida
insufficient_balance: (saldo|fondos|margen|balance) insuficiente*, no (tengo|hay|alcanza) (suficiente*|saldo|el saldo), insuficiente*, falta de saldo, fondos insuficientes
order_placed: (puse|coloque|abri|meti|hice|cree|poner|colocar) (una|la|mi|) orden, orden colocada, puesta
order_not_shown: orden no (aparece|sale|se ve|figura), no (aparece|veo|sale) (la|mi) orden, no me aparece la orden
i_did_not_place: (no|nunca|yo no) (puse|hice|abri|coloque|realice) (esa|esas|esta|la|ninguna|yo|) (orden*|operacion*|trade*|), ordenes que no (son mias|hice), yo no fui quien
price: precio*, cotizac*, costo*, valor
price_rise: subio, sube, suben, subiendo, subida, alza*, alcista, pump*, vela verde, to the moon
price_fall: bajo, baja, bajando, bajaron, cayo, cayeron, cayendo, caida*, dump*, desplom*, vela roja, se fue al piso, bajista
crash_market: crash, desplome (del mercado|), caida del mercado, flash crash, se desplomo, crack
wick: mecha*, mechazo*, wick*, pico, latigazo
price_differs: precio (distinto|diferente) (a|al|en|de|que), en (otros|los demas) exchanges, otros exchanges (muestran|marcan|tienen), no es el mismo precio, en (binance|otras plataformas) (marca|esta)
stale_price: precio (congelado|desactualizado|viejo|detenido|pegado|trabado), precio no se actualiza, no actualiza el precio
mark_price: precio de marca, mark price, precio indice, indice
last_price: ultimo precio, precio ultimo
spread: spread, diferencial, compra y venta, diferencia entre compra
slippage: slippage, deslizamiento, desliz*
liquidity: liquidez, poca liquidez, profundidad, iliquid*
order_book: libro de ordenes, order book, orderbook, libro de ofertas, puntas
chart: grafic*, vela, velas, tradingview, candle*, chart
chart_wrong: grafic* (esta|no|) (mal|incorrect*|vacio|congelad*|trabad*|carga*|en blanco), faltan velas, no carga* (el|la) grafic*
indicator: indicador*, rsi, media movil, medias moviles, macd
market: mercado*, market
pair: par, pares, par de trading, simbolo, ticker
spot: spot, contado, mercado spot, al contado, billetera spot
futures: futuro, futuros, perpetuo*, derivado*, contratos, perp
options_trading: opciones, opcion call, opcion put, call, put, strike
margin: margen*, margin, cuenta de margen
leverage: apalanc*, leverage, 10x, 20x, 50x, 100x, 125x
isolated_cross: aislad*, margen cruzado, cruzad*, cross, isolated
position: posicion*, operacion abierta
position_closed: (cerr*|cierr*) (mi|la|mis|las) posicion*, posicion* (fue|se|) (cerrad*|cerro), me cerr*
long_short: en largo, en corto, long, short, posicion (larga|corta), longs, shorts, largos
hedge_mode: hedge*, cobertura, modo hedge, modo cobertura, modo unidireccional
liquidated: liquid*, me liquidaron, quemar* la cuenta, queme la cuenta, liquidacion
liquidation_price: precio de liquidacion, precio liq
liquidated_unfairly: liquid* (injust*|antes|mal|sin|aunque), me liquidaron (antes|sin|injust*|mal), liquidacion (injusta|erronea|indebida)
margin_call: margin call*, llamada de margen, agregar margen, margen de mantenimiento, ratio de margen
collateral: colateral*, garantia*, aval
auto_deleverage: adl, desapalancamiento, fondo de seguro, desapalanc*
funding_rate: funding, tasa de (financiamiento|financiacion|fondeo), funding rate, fondeo
interest_charged: interes* (cobrad*|del prestamo|por margen|de margen), me cobran interes*, intereses
loan: prestam*, credito, prest*, deuda*, adeud*
repay: pagar (el|mi) prestamo, devolver el prestamo, liquidar la deuda, amortiz*, saldar
profit: gananci*, gan* (dinero|plata), gane, beneficio*, utilidad*, lucro*
loss: perdida*, perdi dinero, minusvalia*, drawdown
pnl_wrong: pnl, ganancias y perdidas, pyg, no realizad*, realizado, p l
portfolio: portafolio*, cartera de inversion, portfolio
settlement: liquidacion del contrato, vencimiento*, asentamiento, settlement
trading_halt: trading (detenido|suspendido|pausado|parado), mercado (suspendido|detenido|cerrado|pausado), suspend* (el trading|la negociacion)
cannot_close_position: no (puedo|pude|me deja*|podia) cerrar*, no cierra, boton de cerrar, no me deja cerrar
cannot_trade: no (puedo|me deja*|pude) (operar|tradear|comprar|vender|hacer trading), trading (deshabilitado|desactivado), sin poder operar
system_failed_during_volatility: durante (la caida|el crash|la subida|el pump|el dump|la volatilidad), en el peor momento, cuando el mercado (se movio|cayo|subio|se mueve), en plena (caida|subida), justo cuando
volatility: volatil*, movimiento fuerte, mucho movimiento
listing_new_coin: listar*, listado, listing, listen, nuevo listado, listar (mi|nuestro|una) (token|moneda)
delisting: delist*, deslist*, retirad* del exchange, quitaron la moneda, dejar* de cotizar
airdrop: airdrop*, air drop, fork, hard fork, aidrop
token_swap_migration: migracion*, migr*, rebrand*, redenomin*, token swap, cambio de token
staking: stak*, stakear, steking, restak*
earn_product: earn, ahorro flexible, producto de ahorro, flexible, plazo fijo, rendimiento*, launchpool, inversion flexible
unstake: unstak*, redim*, rescat* (mi|del|mis), redencion, desbloquear el staking, sacar del staking
rewards_missing: recompensa*, reward*, no (pagaron|pagan|recibi) (los|mis|las) (intereses|recompensas), intereses no pagados
apy: apy, apr, tasa de interes, rendimiento anual, interes anual, por ciento anual
dual_investment: inversion dual, dual, producto estructurado
lock_period: periodo de bloqueo, plazo de bloqueo, bloqueado hasta, bloquead* por, redencion anticipada
mining: mineria, minar, minero*, minando, pool de mineria, hashrate
copy_trading: copy trading, copytrading, copy trad*, copiar trader*, copiar operaciones, trader lider
trading_bot: bot, bots, grid, robot de trading, dca, bot de trading
strategy: estrategia*, metodo*, enfoque
recurring_buy: compra* (recurrente*|automatica*|programada*), recurrente*, ahorro programado, inversion automatica
arbitrage: arbitraje*, arbitrar
paper_trading: cuenta demo, demo, simulad*, testnet, simulador, sandbox, modo practica
fee: comision*, fee, fees, tarifa*, cargo*, comicion*
fee_too_high: (comision*|tarifa*|fee*) (es|son|muy|demasiado|esta|estan|) (alta*|cara*|elevada*|altisim*|excesiv*|abusiv*), muy caro, carisim*, cobran (mucho|demasiado|carisimo), caro
fee_wrong: (comision|tarifa|fee) (incorrecta|equivocada|mal|erronea|de mas), (cobr*) (de mas|mas|doble|demasiado|otra comision), mas de lo anunciado, sobrecobro, cobro (indebido|incorrecto)
fee_twice: comision (doble|dos veces|duplicada), doble comision, (cobr*) (dos veces|doble|2 veces) la comision
fee_unexpected: (comision*|cargo*|cobro*) (oculta*|ocultos|escondid*|inesperad*|sorpresa), no (avisa*|dice*|mencion*) (de la|la|nada de la) comision, no sabia de la comision
what_are_fees: (cual es|cuales son|cuanto es|cuanto cobran|de cuanto es) (la|las|de|) (comision*|tarifa*|fee*|), cuanto cobran, tabla de (comisiones|tarifas), que comision
network_fee: (comision|tarifa|fee) de (red|la red|minado|minero*), gas, gas fee, fee de red, tarifa de gas
fee_discount: descuent*, nivel vip, rebaj*, menos comision, mas barat*
maker_taker: maker, taker, comision maker, comision taker
tax: impuesto*, impositiv*, fiscal*, hacienda, sat, afip, sunat, tributar*
tax_report: (informe|reporte|declaracion|documento) (fiscal|de impuestos|de la renta), modelo 721, declaracion de la renta, declaracion anual, constancia fiscal
cost_basis: precio de (compra|adquisicion), costo (base|de adquisicion), fifo, coste de adquisicion
export_history: export*, descargar (el|mi|un|) (historial|reporte|csv|extracto|movimientos), csv, excel, pdf, hoja de calculo
report_incomplete: (reporte|informe|historial) (incompleto|mal|vacio|incorrecto), faltan (operaciones|filas|movimientos|transacciones|datos)
audit: auditor*, audit*, prueba de reservas
accountant: contador*, contadora, contable*, contabilidad, gestor, asesor fiscal, gestoria
bonus: bono, bonos, bonus, promocion*, cupon*, promo, bonificac*
bonus_missing: no (me|) (dieron|llego|recibi|acreditaron|han dado|pagaron) (el|mi) (bono|bonus|premio), bono (no|nunca) (llego|aparece|acreditado), falta (el|mi) bono, bono prometido
campaign_contest: concurso*, campana*, evento*, sorteo*, torneo*, competencia*
referral: referid*, invitac*, referir, invit*, afiliad*, codigo de invitacion, codigo de referido, recomend*
referral_missing: (bono|comision|recompensa) (de|por) (referido*|invitar), (mi|un) amigo se registro, invite a un amigo, no me (pagaron|llego) el referido
gift_card: tarjeta* (de regalo|regalo), gift card*, giftcard*, sobre rojo
api: api, apis, rest api, la api
api_key: api key*, apikey*, clave* (de|) api, clave secreta, api secret, llave* api
api_key_create: crear (una|la|) (api|clave api|api key), generar (una|la|) (api|clave|api key), nueva (api key|clave api)
api_key_leaked: (clave|api key|llave) (fue|se|) (filtr*|expuesta|publicad*|robada|expuso), filtr* (mi|la) (clave|api), subi a github, en github
api_permission: permiso* (de|de la) api, solo lectura, permiso* de (retiro|trading|lectura), scope
api_error: codigo de error, codigo de estado, error http, api (devuelve|responde|da error|retorna)
error_4xx: 400, 401, 403, 404, no autorizado, forbidden, unauthorized, bad request
error_5xx: 500, 502, 503, 504, error interno, bad gateway, servicio no disponible, error del servidor
rate_limit: rate limit*, 429, demasiadas (solicitudes|peticiones), limite de (peticiones|solicitudes|llamadas), 418
signature_invalid: firma (invalida|incorrecta|no valida), hmac, firmar (la|el) (peticion|request|solicitud), signature
timestamp_error: timestamp, recvwindow, reloj, ntp, sincroniz* (el reloj|la hora|hora), marca de tiempo
nonce: nonce, client order id, clientorderid
websocket: websocket*, ws, stream, web socket, sockets
websocket_disconnect: desconect*, desconex*, conexion (cerrada|perdida|se cae|se corta|se cierra), se (cae|corta) (el|la) (stream|conexion|websocket), se desconecta
endpoint: endpoint*, ruta, v1, v3, url de la api
api_documentation: documentacion (de la|) api, docs de la api, changelog, especificacion*, documentacion tecnica
api_latency: latencia, milisegundos, ms, ping, lag, respuesta lenta
ip_whitelist: whitelist de ip*, lista blanca de ip*, restriccion (de|por) ip, ip (permitida|autorizada), ips permitidas
library_sdk: sdk, libreria, biblioteca, python, java, ccxt, php, golang
webhook: webhook*, callback url, url de callback
fix_protocol: protocolo fix, sesion fix, fix api, gateway fix
developer: desarrollador*, programador*, developer*, dev, ingeniero*
script_code: script*, codigo fuente, mi programa, programar, mi codigo
integration: integr*, plugin, conectar (a|con) nuestr*
market_data: datos (de mercado|del mercado|historicos), data historica, feed de datos, snapshot
maintenance: mantenimiento, mantencion, actualizacion del sistema, en mantenimiento
status_page: pagina de estado, anunci*, aviso*, comunicado*
kyc: kyc, verificacion de identidad, verificar (mi|la) identidad, verificacion de (cuenta|la cuenta), conoce a tu cliente
verification: verific*, verifi*, berific*, validacion, validar
verification_pending: verificacion (esta|sigue|) (pendiente|en proceso|en revision|en curso), esperando (la|mi) verificacion, sigue en (revision|verificacion), aun no me verifican
verification_failed: (verificacion|kyc) (fallid*|fallo|falla|rechazad*|denegad*|fracas*), rechaz* (mi|la|el) (verificacion|kyc), no (pude|pudo|me) verific*, no verificad*
verified_already: ya (estoy|esta|estaba|me) verific*, verificad* completamente, kyc (aprobado|completo|listo|hecho), ya hice (el|la) (kyc|verificacion), cuenta verificada
why_verify_again: verific* (de nuevo|otra vez|nuevamente), (otra vez|de nuevo|nuevamente) (la verificacion|el kyc|verificar*|los documentos|me piden), reverific*, volver a verificar*, me piden (kyc|verificar*|documentos) (otra vez|de nuevo)
kyc_level: nivel de (verificacion|kyc|cuenta), nivel (1|2|3), verificacion (avanzada|basica|intermedia)
identity: identidad, mi identidad, quien soy
passport: pasaporte*
id_card: dni, cedula, ine, curp, identificacion, carnet, documento de identidad, credencial
driving_licence: licencia de conducir, carnet de conducir, licencia de manejo, permiso de conducir, brevete
residence_permit: permiso de residencia, nie, tarjeta de residencia, cedula de extranjeria, carta de residencia, visado
proof_of_address: comprobante de domicilio, prueba de (domicilio|residencia|direccion), comprobante de (direccion|residencia), recibo de (luz|agua), factura de (luz|agua|servicios), justificante de domicilio
documents: documento*, documentacion, papeles, docs, papeleo
document_expired: (documento|pasaporte|dni|cedula|licencia|ine|identificacion) (esta|) (vencid*|caducad*|expirad*), se (vencio|caduco) (mi|el|la) (documento|pasaporte|dni|cedula), documento vencido
document_not_accepted: no (me|) acept* (el|mi|mis|la|los) (documento*|dni|pasaporte|cedula|ine|identificacion), rechaz* (mi|mis|el|los) (documento*|dni|pasaporte|cedula), documento* (rechazad*|no aceptad*|invalid*)
document_unreadable: borros*, ilegible*, no se lee, no se ve bien, reflejo*, oscur*, mala calidad, no legible
upload: subir (el|la|los|mi|mis|un|una|documentos|foto*), subi (el|la|los|mi|mis), cargar (el|la|los|mi|mis|documentos), adjuntar, subiendo, carga de documentos
upload_fails: no (me|) (deja*|puedo|permite) (subir|cargar|adjuntar), error al (subir|cargar|adjuntar), no sube, no se (sube|carga), falla al subir
file_too_large: archivo (es|) (muy|demasiado) (grande|pesado), tamano del archivo, formato (incorrecto|no valido|no compatible), jpg, jpeg, png
photo: foto*, fotografia*, imagen*, foto del documento
selfie: selfie*, autofoto, foto (mia|de mi cara|con el documento|con mi documento|de mi rostro)
face_scan: rostro, facial, cara, reconocimiento facial, prueba de vida, escaneo facial, biometria facial, parpade*
camera_problem: camara*, webcam, camara (negra|no abre|no funciona), sin camara
video_call: videollamada*, video llamada*, video verificacion, verificacion por video, video identificacion
resubmit: (reenvi*|volver a enviar|volver a subir|volver a mandar), (envi*|mand*|subi*) (de nuevo|otra vez|nuevamente), vuelv* a (enviar|subir|mandar), reenviar
submitted: ya (envie|mande|subi|entregue), envie (los|mis|el|la|todo), entregue, presente (los|mis|el), mande (los|mis|todo), enviad*
form: formulario*, cuestionario*, rellen*, campo, campos, llenar, encuesta
name: nombre*, apellido*, primer nombre, nombre completo
name_mismatch: nombre (no coincide|no concuerda|diferente|distinto|incorrecto|mal escrito|equivocado), (apellido|nombre) (mal|equivocado), no coincide (el|mi) nombre
name_change: cambi* (de|mi|el) (nombre|apellido), cambio de (nombre|apellido), apellido de (casada|soltera), me case, despues (de|del) divorcio, apellido nuevo
date_of_birth: fecha de nacimiento, nacimiento, cumpleanos, naci, nacido, nacida
age_minor: menor de edad, menor, menores, menor de 18, anos de edad, 17 anos, muy joven, mayoria de edad
nationality: nacionalidad*, ciudadan*, naci en, extranjer*
country: pais, paises, region, provincia
country_not_supported: pais (no esta|no aparece|no soportado|restringido|no admitido|no listado), no (esta|es) disponible en (mi|su|este) pais, pais restringido, no operan en, no disponible en mi pais
travel_abroad: extranjero, viaj*, de viaje, en otro pais, vacaciones, fuera del pais, en el exterior
moved_house: me mude, mudanza, mudarme, cambie de (domicilio|casa|residencia), nueva (direccion|residencia), cambio de residencia, me voy a vivir
home_address: domicilio, direccion (de casa|residencial|postal|de residencia), calle, codigo postal, mi direccion
personal_data: datos personales, mis datos, informacion personal, perfil, datos
update_details: (actualizar|cambiar|modificar|corregir|editar) (mi|mis|los|el) (datos|perfil|nombre|direccion|informacion|domicilio), actualizacion de datos, cambio de datos
duplicate_account: cuenta duplicada, segunda cuenta, dos cuentas, ya (esta|estoy|existe) (registrad*|una cuenta), otra cuenta, identidad ya (usada|registrada), multiples cuentas, documento ya
wrong_data_in_profile: (puse|escribi|ingrese|coloque|registre) mal (mi|el|la|los), (fecha|nombre|apellido|dato|datos) (equivocad*|incorrect*|erron*|mal), me equivoque (en|al poner) (mi|el|la), error en mi (nombre|fecha|apellido)
privacy: privacidad, rgpd, proteccion de datos, gdpr, habeas data
data_deletion_request: (borr*|elimin*|suprim*) (mis|todos mis|los) datos, derecho al olvido, eliminacion de (mis|) datos, borren mi informacion
data_copy_request: copia de mis datos, (que|cuales) datos (tienen|guardan|almacenan), acceso a mis datos, derecho de acceso
data_leak: filtracion*, filtr* (mis|de|los) datos, fuga de datos, datos (filtrados|robados), brecha
account: cuenta, cuentas, cta, cuenat
register: regist*, crear (una|la|mi) cuenta, abrir (una|la|mi) cuenta, darme de alta, cuenta nueva, inscrib*
cannot_register: no (puedo|me deja*|pude|logro) (registrar*|crear la cuenta|crear una cuenta|crear mi cuenta|crear cuenta|abrir cuenta), (error al|falla el) (registr*), no me deja registrarme, registro (falla|da error|fallido)
close_account: (cerrar|eliminar|borrar|cancelar|cierr*|elimin*) (mi|la|esta) cuenta, dar* de baja, baja de (la|mi) cuenta, cierre de (la|mi|) cuenta, cancelacion de (la|mi|) cuenta
reopen_account: reabr*, reactiv*, recuper* mi cuenta, rehabilit*, volver a abrir, abrir de nuevo (mi|la) cuenta
account_closed_by_you: (cerr*|elimin*|cancel*) mi cuenta, cuenta (fue|ha sido|esta|) (cerrada|eliminada|cancelada|dada de baja), me cerraron la cuenta, dieron de baja
dormant_account: inactiv*, cuenta (inactiva|vieja|antigua|olvidada|abandonada), sin usar (hace|por), mucho tiempo sin (usar|entrar)
account_recovery: recuper* (el acceso|mi cuenta|la cuenta|acceso|cuenta), recuperacion de (la|) cuenta, volver a (entrar|acceder|ingresar)
sub_account: subcuenta*, sub cuenta*, cuenta secundaria
business_client: empresa*, negocio*, compania, corporativ*, sociedad, persona juridica, organizacion, cuenta empresarial
business_verification: kyb, verificacion (de|) empresa*, acta constitutiva, documentos de la (empresa|sociedad), registro mercantil, constitucion de la empresa
institution: institucion*, fondo de inversion, tesoreria, hedge fund, institucional*
signer_multi: firmante*, multifirma, multisig, persona autorizada, apoderado*, aprobador*
employee_left: ex empleado*, exempleado*, empleado (se fue|renuncio), ya no trabaja, dejo la empresa, renuncio
owner_beneficial: beneficiario (final|real), accionista*, socio*, titular real, director*
joint_account: cuenta (conjunta|compartida|mancomunada), comparto (la|mi) cuenta
account_manager: ejecutivo de cuenta, gerente de cuenta, gestor de cuenta*, account manager, asesor asignado
partner_b2b: socio comercial, aliad*, alianza*, partner*, b2b, marca blanca, proveedor de liquidez
otc: otc, mesa otc, over the counter, bloque grande
custody: custodia, custodio, resguardo
log_in: iniciar sesion, inicio de sesion, entrar, acceder, ingresar, login, loguear*, acceso
logged_in: inicie sesion, logueado, estoy (dentro|adentro), entre a mi cuenta, ya entre, sesion iniciada
cannot_log_in: no (puedo|me deja*|pude|logro|consigo|podia) (entrar|acceder|ingresar|iniciar sesion|loguear*|abrir mi cuenta), no puedo (iniciar|hacer login), error al (iniciar sesion|entrar|ingresar|acceder), no me deja (entrar|ingresar|acceder), no entra
logged_out: cerrar sesion, se cierra la sesion, me (saca|saco|expulsa|bota|desloguea), cerro sesion, cierre de sesion, se cerro (la|mi) sesion
session: sesion*, sesion activa, sesiones activas
session_expired: sesion (expirad*|expiro|caducad*|caduco|vencida), expiro la sesion, tiempo agotado, time out
unknown_login: (inicio de sesion|login|acceso|ingreso) (desconocido|sospechoso|extrano|no reconocido|que no|no autorizado|raro), alguien (entro|ingreso|inicio sesion|accedio), no fui yo quien (entro|inicio), entraron a mi cuenta, no reconozco (el|este|ese) (inicio|acceso|login)
unknown_device: dispositivo (desconocido|no reconocido|nuevo|extrano|que no es mio|que no conozco|raro), (celular|telefono|movil|computadora|equipo) (desconocido|que no es mio|ajeno), no reconozco (el|ese|este) (dispositivo|equipo)
unknown_country_login: (inicio de sesion|acceso|login|entraron|ingreso) desde (otro pais|china|rusia|brasil|otra ciudad|un pais|otro lugar|vietnam|nigeria), desde otro pais, desde (rusia|china|vietnam|nigeria), donde nunca he estado
device: dispositivo*, equipo, aparato*, device
device_approval: (aprobar|autorizar|confirmar|validar) (el|este|un|mi) (dispositivo|equipo|nuevo dispositivo), dispositivo (de confianza|autorizado|nuevo), autorizacion (de|del) dispositivo
new_phone: (nuevo|nueva) (telefono|celular|movil|iphone|cel), (telefono|celular|movil|cel|iphone) nuevo, cambie (de|mi|el) (telefono|celular|movil|cel|equipo), compre (un|otro) (telefono|celular|movil)
phone_lost: perdi (mi|el) (telefono|celular|movil|cel), (telefono|celular|movil|cel) (perdido|extraviado|se me perdio), se me perdio el (telefono|celular|movil), extravie (mi|el) (celular|telefono)
phone_stolen: (me|) (robaron|hurtaron|quitaron) (el|mi) (telefono|celular|movil|cel), (telefono|celular|movil|cel) robado, robo (de|del) (celular|telefono|movil), me asaltaron
phone_broken: (telefono|celular|movil|cel) (se|esta|) (rompio|dano|danado|roto|murio|malogro|descompuso|averio|muerto), se me (rompio|dano|cayo|malogro|descompuso|averio) el (telefono|celular|movil|cel), pantalla rota, restauracion de fabrica, formate* (el|mi) (celular|telefono|movil), reset de fabrica
phone_number: numero (de|) (telefono|celular|movil|cel|tel), mi numero, telefono registrado, celular registrado, numero, num
phone_number_changed: cambi* (de|mi|el) numero, numero (nuevo|anterior|viejo|antiguo|cambiado), nuevo numero, ya no (tengo|uso) (ese|el|mi) numero, perdi (mi|el) (numero|linea)
sim_swap: sim swap*, sim, chip, esim, clon* (mi|el|la) (sim|chip|linea), duplicado de sim, sin senal, tarjeta sim
password: contrasena*, password*, clave, clave de acceso, pasword, contracena
password_forgotten: (olvide|me olvide de|se me olvido|no recuerdo|no me acuerdo de|perdi|no se) (mi|la) (contrasena|clave|password|contracena), contrasena olvidada, olvide contrasena
password_wrong: (contrasena|clave|password) (es|esta|) (incorrecta|equivocada|erronea|invalida|mal), no (acepta|reconoce|me acepta) (la|mi) (contrasena|clave), contrasena no (funciona|sirve|es valida)
password_reset: (restablec*|cambi*|recuper*|resete*|reinici*|restaur*) (la|mi|de|) (contrasena|clave|password), nueva (contrasena|clave), cambio de (contrasena|clave), enlace de (recuperacion|restablecimiento)
reset_link_not_working: (enlace|link) (no funciona|no sirve|no abre|expirado|expiro|caducado|caido|vencido), no llega (el|) (correo|enlace|link) (de|para) (restablecer|recuperacion|cambiar|restablecimiento)
password_changed_not_by_me: (contrasena|clave) (fue|ha sido|) cambiada, (me|) cambiaron (la|mi) (contrasena|clave), alguien (cambio|ha cambiado) (mi|la) (contrasena|clave), se cambio (la|mi) contrasena
email: correo*, email*, mail, mails, e mail, bandeja de entrada, gmail, hotmail
email_not_received: no (me|) (llega*|llego|llegan|ha llegado|recibo|recibi) (el|ningun|los|un|) (correo*|email*|mail*), (correo|email|mail) (no|nunca) (llega|llego|me llega|me llego), no recibo (el|) (correo|email), sin recibir (el|) correo
email_changed_not_by_me: (correo|email|mail) (fue|ha sido|) cambiado, (me|) cambiaron (el|mi) (correo|email|mail), alguien (cambio|ha cambiado) (mi|el) (correo|email), se cambio (mi|el) correo
email_change_request: (cambiar|actualizar|modificar|cambio de) (mi|el|de|) (correo|email|mail), nuevo (correo|email), correo nuevo, cambio de correo
email_lost_access: (perdi|no tengo|sin) (el|) acceso (a|al) (mi|) (correo|email), correo (viejo|antiguo|anterior), ya no (tengo|uso|existe) (acceso a|) (ese|mi|el|este) (correo|email), no puedo (entrar|acceder) (a|al) (mi|) (correo|email)
email_hacked: (correo|email|mail|gmail) (fue|ha sido|esta|) (hackeado|comprometido|vulnerado|jaqueado), (hackearon|jaquearon|entraron a|vulneraron) (mi|el) (correo|email|gmail), me hackearon el correo
spam_folder: spam, correo no deseado, carpeta de spam, no deseados
typo_in_email: error (tipografico|de tipeo|de escritura), escribi mal (el|mi) (correo|email), (correo|email) (mal escrito|equivocado|incorrecto|erroneo), me equivoque (en el|de) correo, error de dedo
two_factor: 2fa, doble factor, dos factores, dos pasos, autenticacion de dos, doble autenticacion, mfa, verificacion en dos
two_factor_reset: (resete*|restablec*|quitar|desactivar|reinici*|eliminar|remover) (el|mi|) (2fa|doble factor|google authenticator|autenticador), perdi (el|mi) (2fa|doble factor), reset (de|del) 2fa
two_factor_setup: (activar|configurar|habilitar|poner|instalar) (el|mi|la|) (2fa|doble factor|autenticacion|autenticador|verificacion en dos)
two_factor_removed_not_by_me: (me|) (quitaron|desactivaron|cambiaron|eliminaron) (el|mi) (2fa|doble factor|autenticador), 2fa (fue|) (desactivado|eliminado|cambiado), alguien (desactivo|quito|elimino) (el|mi) 2fa
authenticator: autenticador*, authenticator*, google auth*, authy, app de autenticacion, google autenticador
authenticator_lost: perdi (el|mi|) (autenticador|authenticator|google authenticator|acceso al autenticador), (autenticador|authenticator) (se borro|vacio|perdido|borrado|desinstalado), borre (el|mi|) (autenticador|authenticator|google authenticator), desinstale (el|) (google|auth*)
code: codigo*, otp, digitos, token sms, cod
code_invalid: codigo (es|esta|sale|) (invalido|incorrecto|erroneo|equivocado|no valido), (codigo|otp) no (funciona|sirve|es valido|lo acepta|me lo acepta), no (me|) acepta (el|los) codigo*, codigos incorrectos
code_not_received: no (me|) (llega*|llego|llegan|ha llegado|recibo|recibi|mandan|envian) (el|los|ningun|un|) (codigo*|sms|otp|mensaje*), (codigo|sms|otp) (no|nunca) (llega|llego|me llega|me llego|aparece), sin recibir (el|) (codigo|sms), no recibo (el|) (codigo|sms)
code_late: codigo (llega|llego) (tarde|muy tarde|vencido|expirado), codigo (expiro|expira|vencido|caducado|expirado), llega tarde el codigo
code_without_request: codigo* que (no|nunca|yo no) (pedi|solicite|he pedido|he solicitado), me (llegan|llego) (un|) codigo* (sin|que no), no (pedi|solicite) (ningun|ese|un|el) codigo, llegan codigos
code_given_away: (le|les) (di|dicte|pase|mande|dije|envie) (el|mi|los) codigo*, (di|pase|dicte|comparti|entregue) (el|mi) codigo, le pase el codigo
sms: sms, mensaje de texto, mensajes de texto, msj de texto
backup_code: codigo* de (respaldo|recuperacion|seguridad|backup), clave de respaldo, llave de respaldo
seed_phrase: frase (semilla|de recuperacion|secreta), semilla, seed, 12 palabras, 24 palabras, doce palabras, palabras de recuperacion, mnemotecnic*
seed_given_away: (puse|escribi|ingrese|di|meti|entregue|pase) (mi|mis|la|las) (frase|semilla|seed|12 palabras|24 palabras|palabras|doce palabras), le di (mi|la|mis|las) (frase|semilla|palabras)
private_key: clave* privada*, llave* privada*, private key*
passkey: passkey*, llave* de (acceso|seguridad), clave de acceso, yubikey, huella, face id, biometr*, touch id
pin: pin, codigo pin, clave de (retiro|fondos|operaciones), contrasena de (fondos|retiro)
security_question: pregunta* (de seguridad|secreta*)
security_settings: (ajustes|configuracion|opciones|centro) de seguridad, config* de seguridad
security: segur*, proteccion
security_hold_after_change: (bloqueo|espera|retencion|restriccion) de (24|48|72) horas, (24|48) horas (bloquead*|sin poder|por seguridad), (retiros|retiro) (bloquead*|deshabilitad*|suspendid*) (por|tras|despues), (tras|despues de|por) cambi* (la|mi|el|de) (contrasena|clave|2fa|correo)
address_whitelist: lista blanca, whitelist*, libreta de direcciones, direccion* (guardada*|de confianza|autorizada*), agenda de direcciones
anti_phishing_code: codigo anti phishing, antiphishing, anti phishing, codigo antiphishing
withdrawal_confirmation_mail: (correo|email|mail|enlace|link) de confirmacion, confirmar (el|mi) retiro, correo de verificacion, confirmacion por correo
captcha: captcha*, no soy un robot, rompecabezas, deslizador, puzzle
ip_address: ip, direccion ip, ips, ip desconocida
location: ubicacion, ciudad, localizacion, lugar, geolocalizacion
vpn: vpn, proxy
hacked: hack*, jaque*, jake*, vulner*, comprometid*, intervenid*, clonad*, crackear*
hacker: hacker*, atacante*, intruso*, jaker*, ciberdelincuente*, jaquer*
account_hacked: (hackearon|jaquearon|hackiaron|vulneraron|robaron|entraron a|entraron en|accedieron a) (mi|la) cuenta, cuenta (fue|ha sido|esta|) (hackeada|jaqueada|comprometida|vulnerada|robada|intervenida), me (hackearon|jaquearon|hackiaron|han hackeado), alguien (esta en|entro a|entro en|accedio a) mi cuenta
stolen: robo, roba, roban, robar*, robad*, hurt*, ladron*, ratero*, asalt*, me (afanaron|quitaron|saquearon), choreo, chorro*
wallet_drained: (vaciaron|vacio|saquearon|limpiaron|drenaron|barrieron|desocuparon) (mi|la|toda|todo), me (vaciaron|limpiaron|drenaron|saquearon|dejaron en cero|dejaron sin nada), dren*, se llevaron todo, vaciad*, me sacaron todo
i_did_not_do_it: no fui yo, yo no (fui|hice|lo hice|solicite|pedi|autorice|realice), no (lo|la|los|las|) (hice|solicite|pedi|autorice|realice|ordene) (yo|eso|ese|esa|ningun*|nada), nunca (hice|pedi|autorice|solicite|realice), sin haber* (pedido|solicitado|hecho), que no (hice|realice|solicite|autorice)
unauthorized: no autorizad*, sin (mi|) (permiso|autorizacion|consentimiento), sin que yo (lo|) (autoriz*|autorice), sin avisarme, no autorice
withdrawal_not_mine: (retiro*|retirada*|transferencia*|extraccion*) que (no|nunca|yo no) (hice|realice|solicite|autorice|es mio|reconozco|fue), (retiro|retirada) (no autorizad*|no reconocid*|desconocid*), alguien (retiro|saco|esta retirando|hizo un retiro), me (retiraron|sacaron) (el|mi|mis|todo|los|la)
someone_else: alguien, algun desconocido, otra persona, un extrano, desconocid*, tercera persona, un tercero
happening_now: (esta pasando|estan sacando|estan retirando|estan robando|me estan robando|me estan sacando|estan vaciando), en este (momento|instante) (me|estan|esta), ahora mismo (me|estan|esta|alguien), siguen (sacando|retirando|saliendo), se esta yendo
freeze_my_account_request: (bloqueen|congelen|bloquee|congele|bloquear|congelar|suspendan|bloqueenme|paren) (mi|la|ya|por favor|todo|mis) (cuenta|retiros|todo|), bloquear mi cuenta, congelen todo
stop_the_withdrawal: (deten*|par*|fren*|bloqueen|cancelen|cancel*|anul*) (el|este|ese|mi|la|esa|esta) (retiro|transferencia|pago|retirada|envio), detengan el retiro, (cancelar|anular|detener|cancelen|detengan|cancele|parar) (el|mi|este|ese|un) retiro, cancelacion de retiro, como cancelo (el|un|mi) retiro
phishing: phishing, pishing, fishing, suplantacion, correo de phishing
fake_site: (pagina|sitio|web|portal) (falsa|falso|clonada|clonado|fraudulent*|trucho|trucha|pirata), web falsa, copia de (su|la) pagina, (pagina|sitio) que (parecia|imita)
fake_app: (app|aplicacion) (falsa|clonada|trucha|fraudulenta), app pirata
fake_support: (soporte|agente|asesor|empleado) (falso|trucho), (se hizo|se hicieron|se hace|haciendose|se hacen) pasar por, suplant*, (dijo|dice|decia|dijeron) (ser|que era|que son|que trabaja) (de|del|de su|soporte|su), falso (soporte|agente|asesor)
fake_email: (correo|email|mail|sms|mensaje) (falso|fraudulento|trucho|apocrifo), correo que se hace pasar, no (es|era) de ustedes
fake_token: (token|moneda|usdt|tokens) (falso|falsa|falsos|falsas|trucho*), flash usdt, usdt flash
fake: fals*, trucho*, trucha*, fraudulent*, apocrif*, fake, clonad*, adulterad*
suspicious: sospech*, extran*, raros, rara, raras, dudos*, raro, anormal*, inusual*
suspicious_message: (correo|mail|email|mensaje|sms|llamada|link|enlace) (sospechos*|extran*|rar*|dudos*), me (llego|llega|escribieron|mandaron) (un|una) (correo|mensaje|sms|mail|email|whatsapp|link), recibi (un|una) (correo|mensaje|sms|email|llamada)
link_clicked: (di|hice|hizo|le di|dio) (click|clic), (abri|pulse|toque|presione|entre a) (el|un|ese|en el|al|en un|ese) (link|enlace), clique*, clickee, pique (el|en)
link: link, links, enlace*, url, liga, vinculo
entered_data_on_site: (puse|ingrese|meti|escribi|di|coloque|entregue|introduje) (mi|mis|los|la|el) (datos|contrasena|clave|codigo|usuario|correo|tarjeta), inicie sesion (ahi|alli|en esa|en ese), les di mis datos
suspicious_call: llamada*, me (llamo|llamaron|llaman|estan llamando|marcaron), llamada telefonica, recibi una llamada, alguien me llamo
telegram_whatsapp: telegram, whatsapp, wsp, wasap, whats, discord, viber, wpp
social_media: facebook, instagram, twitter, youtube, tiktok, redes sociales, linkedin, reddit
group_chat: grupo*, canal, canales, grupo de (telegram|whatsapp|trading|inversion)
scam: estafa*, scam*, timo, fraude*, tranza, engano, robo
scammer: estafador*, timador*, scammer*, tranzas, defraudador*, delincuente*, embaucador*, tramposo*
fraud: fraude*, defraud*, engan*, fraudul*, trampa*, estaf*
you_are_scammers: (son|ustedes son|sois) (unos|una|) (estafadores|ladrones|rateros|estafa|delincuentes|chorros|sinverguenzas), me (estan|estais) (robando|estafando), (bola|banda|manga|partida) de (ladrones|rateros|estafadores|chorros), (me robaron|me estafaron) ustedes, exchange (estafa|estafador|scam), se (roban|robaron) mi (dinero|plata)
got_scammed: me (estafaron|enganaron|timaron|han estafado|han timado|embaucaron|han enganado|defraudaron), (fui|he sido|soy) (estafad*|victima|enganad*|timad*), cai en (una|la|el) (estafa|trampa|timo|engano), victima de (una|) (estafa|fraude), caer en la estafa
is_it_a_scam: (es|sera|esto es|seria) (una|un|) (estafa|fraude|scam|timo), estafa o, es estafa, puede ser (una|) estafa
investment_scam: (plataforma|empresa|pagina|grupo|esquema) de inversion*, (ganancia*|rendimiento*|rentabilidad) (garantizad*|asegurad*), ponzi, piramide, piramidal, duplicar* (mi|su|tu) dinero, falsa inversion
romance_scam: (conoci|conocio) (a|) (una|un|en|por) (chica|mujer|hombre|internet|tinder|chico|linea|instagram|redes), estafa (amorosa|romantica|de amor), citas, tinder, novia virtual, novio virtual, romance
investment_adviser: asesor*, experto*, mentor*, guru, broker, corredor, consultor*
told_to_send: (me|) (dijo|dijeron|pidio|pidieron|piden|indico|exigen|hicieron|ordenaron) (que|) (envi*|mand*|transfer*|transfir*|deposit*|pag*|retir*), me (piden|exigen) que, instruc*, quiere* que (envi*|mand*|deposit*|pague), me hicieron (enviar|depositar|transferir)
pay_first_demand: (pagar|pague|depositar|deposite|pago) (un|una|primero|antes|el|la) (impuesto|tarifa|comision|seguro|deposito|garantia|para) (para|antes|), (pagar|depositar) para (retirar|liberar|desbloquear|sacar), (piden|exigen|cobran) (un|una|mas|el) (impuesto|pago|deposito|comision|dinero) para (retirar|liberar|sacar), pagar primero, pago por adelantado
remote_access: anydesk, any desk, teamviewer, acceso remoto, control remoto, comparti (mi|la) pantalla, compartir pantalla
recovery_service: (agencia|empresa|servicio|abogado|experto) de recuperacion, (pueden|puede) recuperar mi dinero, recuperadores, recuperacion de fondos
malware: malware, virus, troyano*, keylogger, spyware, infectad*, ransomware
blackmail: chantaj*, extors*, extorsion*, rescate, me amenaza*, amenazan con
coerced: me (obligaron|obligo|forzaron|secuestraron|amenazaron), a punta de (pistola|cuchillo), secuestr*, bajo amenaza, a mano armada, me asaltaron
trusted_person_did_it: (mi|un) (hijo|hija|esposo|esposa|marido|mujer|hermano|hermana|ex|amigo|pareja|primo) (saco|uso|envio|robo|retiro|entro|tomo|hizo|agarro|movio), mi ex (tiene|pareja|esposo|esposa)
sent_to_scammer: (envi*|mand*|transfer*|deposit*|pag*) (el dinero|los usdt|dinero|usdt|) (a|al|a la) (un|unos|el|los|) (estafador*|timador*), direccion del estafador, wallet del estafador, cuenta del estafador
trace_funds: rastre*, seguir (el|la) (dinero|rastro|pista), a donde (fue|fueron|se fue), trazab*
report_scam: (denunci*|report*) (a|un|una|el|la|esta|este|a un) (estaf*|fraude|usuario|pagina|sitio|direccion|persona|cuenta), quiero (denunciar|reportar), denuncia de (estafa|fraude), reportar
warn_others: advert*, advierto, alert*, cuidado, avisar a (otros|los demas|todos), ojo con
address_owner_query: (de quien|a quien) (es|pertenece) (esta|la|esa) (direccion|wallet|billetera), (esta|esa) (direccion|wallet) es (de ustedes|suya), pertenece a (ustedes|su exchange), hot wallet de ustedes
vulnerability: vulnerabilidad*, agujero de seguridad, bug bounty, exploit*, fallo de seguridad, falla de seguridad
police: polic*, interpol, ciberdelito*, fiscalia, guardia civil, policia cibernetica, comisaria, detective
police_report: denuncia (policial|penal|formal|), (puse|hice|presente|interpuse) (una|la) denuncia, carpeta de investigacion, acta policial, numero de denuncia
law_enforcement_request: orden judicial, oficio judicial, juzgado, requerimiento (judicial|oficial), fiscal, ministerio publico, solicitud oficial, autoridad*
lawyer: abogad*, bufete, licenciado, mi abogado, representante legal, asesoria legal
legal_action: demand* (a|los|legal|judicial|ante), accion* (legal*|judicial*), denunci*, juicio, tribunal*, juez, via judicial, los voy a demandar
regulator: regulador*, cnmv, cnbv, condusef, profeco, banco central, superintendencia, consumidor
licence: licencia*, regulad*, autorizad* por, regulacion, registro oficial
terms: terminos, condiciones, terminos y condiciones, tyc, sus reglas, contrato de usuario
contract_agreement: contrato, acuerdo, convenio, firme un contrato
insurance: seguro de (depositos|fondos), aseguradora, fondo de garantia, asegurad*
bankruptcy_fear: quiebra*, quebr*, bancarrota, insolven*, ftx, corralito, se van a (ir|escapar|fugar), solven*
rumour: rumor*, dicen que, escuche que, se dice, lei que, es (cierto|verdad) que, noticias dicen
compensation: compens*, indemniz*, resarc*, reparacion, danos y perjuicios
liability: responsab*, culpa (suya|de ustedes|vuestra), por (su|vuestra) culpa, es culpa de, hac* cargo, hagan* cargo
my_fault: (mi|fue mi) (culpa|error), (cometi|hice) un error, me equivoque, la regue, la cague, fue error mio, por error mio
by_mistake: por (error|equivocacion|accidente|descuido), sin querer, accidental*, equivoc*, erroneamente, error mio
confused_by_ui: confund*, me confundi, boton equivocado, aprete (mal|el que no), presione el que no, lei mal, confus*, me hice bolas
friend: amig*, compa, cuate, parcero, pana
husband_wife: espos*, marido, mujer, novio, novia, pareja, casad*, conyuge
son_daughter: hijo*, hija*, nino*, nina*, niet*, sobrin*, bebe
parents: padre*, madre, mama, papa, papas, viejo, viejita, padres
siblings: hermano*, hermana*, primo*, prima*, tio, tia, sobrin*, cunad*
grandparents: abuel*, abuelita, abuelito
family: familia*, pariente*
colleague_boss: colega*, companer* de trabajo, jefe, jefa, patron, mi gerente, ceo, director
customer_of_ours: (nuestro|nuestros) (cliente*|usuario*), cliente final, usuario* final*
other_users: otros usuarios, otras personas, otros clientes, los demas, otra gente, otros traders
everyone: todos, todo el mundo, todas las personas, a todos, todos los usuarios, toda la gente
neighbour: vecin*, conocid*, companero de piso, roomie
deceased: fallec*, muri*, muert*, difunt*, heren*, hered*, sucesion, testament*
illness: enferm*, hospital*, cirugia*, operacion medica, cancer, medic*, doctor*, clinica
elderly: ancian*, tercera edad, adulto mayor, jubilad*, pension*, persona mayor, senor mayor, viejit*
disabled_person: cieg*, sord*, discapac*, silla de ruedas, invident*, lector de pantalla, accesib*
beginner: principiante*, novat*, nuevo en (esto|cripto|el mundo), soy nuevo, recien empiezo, apenas empiezo, no se mucho, aprendiz
experienced: experiencia, experimentad*, cliente (de|desde|hace) (anos|hace|muchos), fiel, llevo anos, anos con ustedes, cliente antiguo
student: estudiante*, universidad*, universitari*, escuela, colegio, examen
teacher_research: investigador*, tesis, encuesta*, periodist*, prensa, entrevista*, reporter*, estudio sobre
job_seeker: empleo*, vacante*, trabajar con ustedes, curriculum, cv, practicas, busco trabajo, postul*
salary: salario*, sueldo*, nomina, quincena, aguinaldo, pagar a mis empleados, planilla
rent_bills: alquiler, renta, arriendo, hipoteca, facturas por pagar, recibos, casero, pagar la luz
tuition: matricula, colegiatura, pension escolar, mensualidad, cuota de la universidad
house_car: casa, piso, departamento, apartamento, coche, carro, auto, notaria
food_children: comida, comer, alimentar, darle de comer, bebe, mercado, panales, alimento*
savings: ahorro*, ahorr*, jubilacion, retiro futuro
all_my_savings: (todos|eran|son) (mis|los) ahorros, todo lo que (tengo|tenia), ahorros de (toda|mi|una) (mi|la|) vida, todo mi (dinero|capital|patrimonio), toda mi plata, es todo lo que
borrowed_money: dinero prestado, plata prestada, (pedi|saque) (un|) prestamo, (prestamo|credito) del banco, no es mi dinero, dinero de mi familia
debt_trouble: (deuda|deudas|endeudad*), no (puedo|tengo para) pagar, desaloj*, arruinad*, quebrad*, en la ruina, embarg*, perder mi casa
gambling: apuest*, apost*, adict*, autoexclu*, casino*, ludopat*, juego compulsivo
emergency_reason: (para|por) (la|una|mi) (operacion|cirugia|medicina*|urgencia), funeral, ambulancia, emergencia (medica|familiar), entierro, velorio
suicide: suicid*, (me voy a|voy a|quiero|queria) (matar*|morir*|quitarme la vida), matarme, quitarme la vida, no quiero (vivir|seguir viviendo), ya no quiero vivir, acabar con (todo|mi vida), terminar con (todo|mi vida)
self_harm_hint: no (aguanto|puedo|doy) mas, ya no (aguanto|puedo), sin salida, no (tengo|hay|veo) (por que vivir|salida|nada por que), adios a todos, sin esperanza, me quiero desaparecer
threat_violence: (los|te|lo|les) (voy a|vamos a) (matar|encontrar|buscar|quemar|golpear|partir), voy a ir a (su|sus) oficina*, bomba, se que (donde|viven), los voy a encontrar, quemar (su|la) oficina, van a pagar
insult: idiota*, estupid*, imbecil*, mierda, hijos de puta, hdp, pendej*, cabron*, puta, carajo, malparid*, gonorrea
angry: enojad*, furios*, molest*, indign*, enfadad*, encabronad*, inaceptable*, verguenza, ridicul*, cabread*
disappointed: decepcion*, desilusion*, esperaba mas, lamentable*, que pena, defraudad*
frustrated: frustr*, hart*, cansad*, fastidi*, estoy harto, ya basta, no aguanto, podrid*, hasta la (madre|coronilla)
worried: preocup*, inquiet*, nervios*, ansios*, angusti*, intranquil*
afraid: miedo*, asust*, temor, temo, aterrad*, espantad*, atemoriz*
panic: panico, ayuda ayuda, dios mio, estoy temblando, desesper*, auxilio, ay dios
desperate: desesper*, se los (ruego|suplico|pido), les (ruego|suplico|imploro), ruego, suplic*, por favor por favor, por lo que mas quieran
sad_crying: triste*, llor*, lagrimas, devastad*, deprimid*, destrozad*, depresion
cannot_sleep: no (puedo|he podido|pude) dormir, sin dormir, no duermo, no (he|) dormi*, insomnio, me quita el sueno
stress: estres*, agotad*, nervios, presion, agobi*
shocked_surprised: sorpre*, increible*, no lo (puedo creer|creo), me desperte, impactad*, no puedo creer, en shock
ashamed: verguenza, avergonz*, apenad*, me siento (tonto|estupido|tonta), que pena
trust_lost: (perdi|perdido|perder) (la|toda la|) confianza, no confio, ya no confio, desconfi*, no (me|) (dan|inspiran) confianza, ya no les creo
happy_satisfied: feliz, content*, satisfech*, excelente*, encantad*, genial, me encanta, buenisim*
calm_polite: no (hay|pasa) (problema|nada), tranquil*, todo bien, no se preocupen, sin problema, no importa, esta bien
joke: broma*, chiste*, jaja*, jeje*, lol, es broma, bromea*, jajaja
sarcasm: felicidades, felicitaciones, bravo, que buen servicio, gracias por nada, muy bien hecho, que eficientes
thanks: gracias, muchas gracias, mil gracias, agradec*, agradezco, grax, gcs, thx
thanks_in_advance: gracias de antemano, de antemano, gracias por adelantado, agradezco de antemano, muchas gracias de antemano
greeting: hola, buenas, buenos dias, buenas (tardes|noches), estimad*, saludos, buen dia, que tal, holi
farewell: adios, chao, chau, saludos, saludos cordiales, atentamente, hasta luego, un saludo, que tengan buen
apology: perdon, disculp*, lo siento, lamento, perdone*, mil disculpas, mis disculpas
praise_suggestion: suger*, sugier*, propuesta*, seria (bueno|genial|util|ideal), mejora*, recomiendo que, idea, deberian (agregar|poner|tener)
complaint: queja*, reclamo*, reclam*, quej*, inconformidad, hoja de reclamacion*, reclamacion
feedback: opinion*, resena*, calific*, comentario*, valoracion, retroaliment*, feedback
bad_review_threat: mala resena, trustpilot, (publicar*|publico|subir*) en (redes|todas|twitter|internet|facebook), les voy a (dejar|poner) (una|) mala, en redes sociales, hacerlo publico, quemar* en redes
leaving_threat: me (voy|cambio|paso) (a|de) (otr*|su|este|esta), me (voy|cambio) de (exchange|plataforma), retirar* todo mi dinero y, nunca mas (uso|vuelvo|los uso), no vuelvo a usar, dejare de usar, irme a otr*
support_team: soporte, equipo de soporte, servicio al cliente, atencion al cliente, mesa de ayuda, servicio de atencion, soporte tecnico
your_support: (su|sus|vuestro|el) (soporte|agente*|asesor*|empleado*|equipo|personal|companer*), uno de (sus|los) (agentes|asesores|empleados), agente de ustedes
agent: agente*, asesor*, operador*, representante*, ejecutivo*
human_please: (persona|agente|asesor|ser) (real|human*|de verdad), un human*, hablar con (alguien|una persona|un humano|un agente|un asesor), no (quiero|soy) (un|) (bot|robot), pasame con, comunicarme con (un|una), alguien real
chatbot: chatbot, chat bot, el bot, robot, respuesta* (automatica*|de bot|del bot|robotica*), asistente virtual, puro bot, maquina
live_chat: chat, chat en vivo, chat en linea, ventana de chat
support_no_answer: (nadie|ninguno) (me|) (responde*|contesta*|ayuda*|respondio|contesto|da respuesta|resuelve|atiende), no (me|) (responden|contestan|han respondido|dan respuesta|atienden|han contestado|dan solucion|hacen caso), sin (respuesta|contestacion), ignor*, no (hay|tengo|recibo|he recibido) respuesta, me dejan en visto, silencio
support_slow: soporte (lento|lentisimo|tarda), (dias|semanas|horas) (esperando|sin) (respuesta|una respuesta), esperando (su|una|la|) respuesta, tardan (mucho|demasiado|dias) en (responder|contestar), atencion lenta
support_copy_paste: copiar y pegar, copy paste, copia y pega, (misma|mismas|la misma) respuesta*, respuesta* (generica*|automatica*|predeterminada*|prefabricada*|enlatada*), plantilla*, siempre (dicen|responden) lo mismo
support_promised: (me|) (prometieron|aseguraron|dijeron|prometio|aseguro|garantizaron|informaron) que, me (dijeron|dijo), ustedes (dijeron|me dijeron|prometieron), soporte (dijo|me dijo), prometi*, me habian dicho
contradicting_answers: contradi*, respuestas (diferentes|distintas|contradictorias), uno (dice|me dice) (una cosa|que), otro dice, cada (agente|asesor|quien|uno) (dice|me dice)
ticket: ticket*, caso, numero de (caso|ticket|reporte|solicitud), solicitud, folio, mi caso, tiket
ticket_closed: (cerraron|cerro|cierran) (mi|el|los|mis) (ticket*|caso*|solicitud*), (ticket|caso) (cerrado|fue cerrado|se cerro), (marcado|marcaron) como (resuelto|solucionado), dieron por (cerrado|resuelto)
reopen_ticket: reabr* (mi|el|este) (ticket|caso), abrir (de nuevo|nuevamente) el (ticket|caso), reapertura
follow_up: seguimiento, alguna (novedad|noticia|actualizacion|respuesta), hay (novedades|noticias|alguna novedad|avances), (estado|estatus|status) de (mi|la|el) (ticket|caso|solicitud), novedades, como va mi (caso|ticket|solicitud), recordatorio, que ha pasado con
second_message: segundo (mensaje|correo|ticket), ya (les|) (escribi|habia escrito|mande|envie un|reporte), como (ya|) (mencione|dije|escribi|comente|les dije), mensaje anterior, ticket anterior, correo anterior
escalate: escal*, supervisor*, nivel superior, (con|un|al) (gerente|encargado|superior|jefe), elevar (mi|el) caso, instancia superior
call_me: llamenme, llamame, me (llamen|llaman|pueden llamar|marquen), numero de (atencion|soporte|contacto), telefono de (atencion|soporte|contacto), linea telefonica, hablar por telefono
is_number_real: (este|ese|el) numero es (de ustedes|suyo|oficial), es (su|este su|vuestro) numero, (ustedes|los exchanges) (llaman|me llamaron|hacen llamadas), ustedes llaman a (los|sus), numero oficial
answer: respuesta*, respond*, contest*, repuesta, respondan, contestacion
ask: pregunt*, pedi, piden, pide, pedir, pidieron, solicit*, consult*
message: mensaje*, msj, msjs, notificacion*, aviso*, mensage
told_said: dijo, dice, dijeron, dicen, dije, decir, dicho, menciono, afirma*
wrote_by_user: escribi, escrib*, escrito, redact*
forum_says: foro*, reddit, la gente dice, dicen que, (lei|vi) (en|que) (internet|foros|redes|reddit|que|google|un), articulo, escuche que, oi que
friend_says: (un|mi) (amigo|amiga|companero|conocido|primo) (me|) (dijo|dice|conto|comento|recomendo), amigo mio dice, me dijo un (amigo|conocido)
bank_says: (el|mi) banco (me|) (dice|dijo|confirma|confirmo|informa|indica|informo), segun (el|mi) banco, en el banco me (dicen|dijeron), banco dice
bank_blocked: (el|mi|) banco (me|) (bloqueo|bloquea|rechazo|rechaza|congelo|retuvo|no permite), (bloqueo|rechaz*|bloquead*) (por|del) (el|mi|) banco, banco bloquea
website_says: (la|el) (pagina|web|app|sistema|aplicacion|pantalla|sitio) (me|) (dice|muestra|pone|sale|indica|marca|arroja), me (sale|dice|aparece|marca|arroja|pone) (que|un|el|error|una), aparece que
help_page: centro de ayuda, preguntas frecuentes, faq, guia, tutorial*, instrucciones, articulo de ayuda, manual
advertisement: publicid*, anunci*, marketing, promocion*, seo, nuestros servicios, seguidores, posicionamiento
offer_spam: oferta especial, propuesta (de negocio|comercial), gana* dinero (desde|en) casa, compra ya, haz clic, cooperacion, cancelar suscripcion, oportunidad de negocio
job_of_bounty: colabor*, patrocin*, influencer*, embajador*, alianza, partnership, creador de contenido
newsletter: boletin*, newsletter*, cancelar (la|mi) suscripcion, correos (publicitarios|promocionales|de marketing), dejen de (enviar*|mandar*), no (quiero|deseo) (recibir|mas) (correos|mails|publicidad), darme de baja de
notifications_setting: notificaciones (push|), alerta*, alertas de precio, avisos, notificar
wrong_recipient: no (soy|he sido) (cliente|usuario|su cliente), empresa equivocada, no tengo (una|ninguna|) cuenta (con ustedes|aqui|en), nunca (tuve|he tenido|abri) (una|) cuenta, se equivocaron de
test_message: prueba, mensaje de prueba, solo (es|) (una|) prueba, probando, ignor* este mensaje, asdf, test
quoted_text: cita*, cito, el (mensaje|correo|texto) (dice|decia), (dice|decia) textual*, textual*, a continuacion, copio el (mensaje|texto|correo), abajo (esta|copio)
forwarded_mail: reenvi*, fwd, reenvio, les paso el
translation_language: traduc*, idioma*, en (espanol|ingles|mi idioma), hablar espanol, habla* espanol, castellano, no hablo ingles
app: app, aplicacion*, apps, aplicasion, la app, aplicativo
website: pagina, pagina web, sitio, sitio web, web, portal
web_version: version web, web, version de escritorio, en la (web|computadora|pc|compu), por la web, desde (la|el) (pc|computadora|navegador|compu|ordenador)
works_on_web: (en|desde) (la|el) (web|pagina|navegador|pc|computadora|ordenador|compu) (si|) (funciona|anda|sirve|me deja|carga|entra), funciona (en|desde) (la|el) (web|pagina|navegador|pc|computadora), solo en la app, por la web si
works_on_app: (en|desde) (la app|el celular|el movil|el telefono|la aplicacion) (si|) (funciona|anda|sirve|entra), funciona (en|desde) (la app|el celular|el movil|el telefono), solo en la (web|pagina|pc)
browser: navegador*, chrome, firefox, safari, edge, opera
clear_cache: cache, cookies, (borr*|limpi*) (la|el|las|) (cache|cookies|datos), incognito, reinstal*, desinstal*
android: android, samsung, huawei, xiaomi, motorola, google play, play store
iphone: iphone, ios, ipad, app store, apple
computer: computador*, pc, laptop, compu, ordenador, mac, windows, portatil
phone: telefono*, celular*, movil*, cel, smartphone, tel
tablet: tablet, tableta
download_install: descarg*, instal*, baj* la (app|aplicacion), bajar
update_app: actualiz* (la|mi|) (app|aplicacion), (ultima|nueva) (version|actualizacion), (despues de|tras|desde) (la|) (actualizacion|actualizar), version nueva, actualice, recien actualice
app_crashes: (app|aplicacion) (se|) (cierra|crashea|cae|traba|sale|cuelga), se (cierra|sale|crashea|cae) (sola|solo|la app|la aplicacion), crash*, me saca de la app, se cierra
app_not_opening: (app|aplicacion) no (abre|inicia|arranca|me abre|carga), no (abre|me abre|arranca|inicia) (la|) (app|aplicacion), no (puedo|me deja) abrir la (app|aplicacion)
freezes_screen: se (congela|queda congelad*|traba|pega|queda pegad*|cuelga|tilda|queda trabad*|frisa), pantalla (congelada|trabada|pegada), no responde, se queda (pegado|colgado|pasmado), congelad*
white_screen: pantalla (blanca|negra|en blanco|vacia|en negro), (pagina|todo) en blanco, no se ve nada, se queda en blanco
loading_forever: cargando, (se queda|queda) cargando, no carga*, carga infinita, dando vueltas, circulo de carga, no termina de cargar, no me carga
slow_app: lent*, muy lento, lentitud, lag, laguead*, tarda (mucho|en cargar), va lento
site_down: (pagina|sitio|web|plataforma|sistema|app|servidor) (esta|se|) (caid*|cayo|abajo|fuera de servicio|down|cae), caid* el (sistema|servidor), fuera de (linea|servicio), se cayo (la|el) (pagina|sistema|app|plataforma|web), offline, inaccesible
error: error*, err, falla, fallo, fallas
error_message: mensaje de error, (sale|aparece|me sale|arroja|marca|da) (un|) error, algo salio mal, error desconocido, ventana emergente, algo fue mal
bug: bug*, glitch*, falla, defecto, fallo, desperfecto
not_working: no (funciona*|sirve*|anda|andan|jala|va|esta funcionando|me funciona|furula), dejo de funcionar, descompuest*, no me sirve, averiad*, no trabaja
works_again: ya (funciona|anda|sirve|me deja|jala|quedo|pude entrar), (volvio|vuelve) a (funcionar|la normalidad|andar), funciona (de nuevo|otra vez), ya esta funcionando
works_fine: funciona (bien|perfecto|correctamente|perfectamente), todo (bien|funciona|en orden|perfecto), sin (problemas|problema|inconvenientes), ningun problema
display_problem: se ve (mal|cortado|raro|feo), visualiz*, se (muestra|ve|visualiza) mal, descuadrad*, texto (pequeno|chico|cortado), letra (chica|pequena), encimad*
visual_only: (error|problema|bug|fallo) visual, solo (visual|es visual|de visualizacion), es visual
button: boton*, presion*, aprie*, pulsar, pulso, gris
button_not_working: boton (no funciona|no hace nada|no aparece|no sirve|esta gris|gris|deshabilitado|en gris|no responde), (presiono|aprieto|pulso|toco|doy clic|le doy) y no (pasa|hace) nada, no pasa nada (cuando|al), no me deja presionar
screen: pantalla*, pagina, ventana
menu_settings: menu, ajustes, configuracion*, opcion, pestana, seccion, apartado
dark_mode: modo (oscuro|claro|noche|nocturno), tema, colores, fuente
qr_code: qr, codigo qr, escane*
internet_connection: internet, wifi, conexion, datos moviles, senal
refresh: actualice la pagina, refresc*, recarg* la pagina, reinici*, f5
login_loop: me (regresa|devuelve|manda) (a|al) (inicio|login|la pagina|inicio de sesion), bucle, loop, vuelve (a|al) (pedir|login|inicio), redirig*, una y otra vez al (inicio|login)
search_function: buscador, buscar, busqueda, filtro*, filtrar, ordenar
typing_input: escribir, teclado, teclear, ingreso (el|la|mi), tecle*, digit*, tipear
paste_copy: peg* (la|el), copi*, pegar, copie
email_link_dead: (enlace|link) (roto|caido|muerto|no abre), pagina no encontrada, link no funciona
feature_missing: funcion*, caracteristica*, ya no (aparece|esta) (la|el) (opcion|boton), antes (estaba|habia|tenia|se podia), donde (esta|quedo) (la|el) (opcion|boton), quitaron (la|el) (opcion|boton|funcion), desaparecio (la|el) (opcion|boton)
account_view_user_id: uid, id de usuario, mi id, numero de (cliente|usuario), user id, id de cuenta
username: usuario, nombre de usuario, nick, apodo, nickname, alias
avatar: avatar, foto de perfil, imagen de perfil
time_display: hora (incorrecta|equivocada|mal|que muestra), la hora (esta|sale|aparece), horario (mal|incorrecto)
server: servidor*, backend, motor, motor de emparejamiento
system: sistema*, plataforma*
technical_problem: (problema*|falla*|fallo*|error*|inconveniente*|dificultad*) tecnic*, problema del sistema
problem: problema*, inconveniente*, dificultad*, detalle, lio, drama, bronca, pedo
solved: resuelt*, solucionad*, arreglad*, ya (se|) (resolvio|soluciono|arreglo|quedo), ya lo (resolvi|solucione|arregle|encontre), problema resuelto, ya esta (listo|resuelto), olvidenlo
solved_but: (resuelt*|soluciono|resolvio|arreglo) pero, (volvio|vuelve) a (pasar|fallar|suceder|ocurrir), otra vez (el|lo) mismo, regreso el problema, de nuevo el (mismo|) problema
arrived_after_all: ya (me|) (llego|llegaron|entro|cayo|aparecio|se acredito|se reflejo|lo recibi|recibi), finalmente (llego|entro|me llego), acaba de (llegar|entrar|caer), por fin (llego|me llego), mientras tanto llego
ticket_can_be_closed: (pueden|puede|puedes) cerrar (el|este|mi) (ticket|caso|chat), cierren (el|este|mi) (ticket|caso), hagan caso omiso, caso omiso, ignoren (mi|el|este)
unsolved: sin (resolver|solucion|solucionar), no (se|) (ha|han|) (resuelto|solucionado|resuelve*|arreglado|soluciona*), sigue (igual|sin|el problema|lo mismo|pasando), mismo problema, no (me|) (dan|hay) solucion, continua el problema, todavia no (se|) (arregla|resuelve)
cause: causa*, motivo*, razon, debido, origen
result: resultado*, al final, finalmente, result*
example: por ejemplo, ejemplo*, p ej, ej, como por
different: diferente*, distint*, difier*, otro, otra
same: mismo, misma, mismos, mismas, igual, lo mismo, identic*
similar: parecid*, similar*, semejante*, asi
correct: correct*, bien, cierto, acertad*
wrong: mal, incorrect*, equivocad*, erron*, errad*, erroneo
true_real: real, realmente, verdad, verdader*, de verdad, autentic*, neta
possible: posible*, quizas, quiza, tal vez, a lo mejor, podria ser, talvez, puede ser
impossible: imposible*, no (es posible|puede ser|hay forma|hay manera), inviable
sure: segur*, por supuesto, claro, obvi*, cierto, definitiv*, desde luego, sin duda
unsure: no (estoy segur*|se|sabia|tengo idea|lo se), creo que, pienso que, supongo, ni idea, no tengo idea, me parece
know: sabe, saben, sabia, saber, supe, conozco, conoce*
understand_not: no (lo|le|te|) (entiendo|comprendo|entendi|entiende*|entendemos), no (tiene|hace) sentido, no (me queda|queda|esta) claro, confus*
understand: entiend*, entend*, comprend*, ya veo, ok entiendo
remember: record*, recuerd*, acuerd*, me acuerdo
forgot: olvid*, se me (paso|olvido|fue)
see_look: ver, veo, vi, mirar, miro, visto, viendo
notice: note, notamos, me di cuenta, di cuenta, me percate, percat*, adverti, me fije
read: leer, lei, leo, leido, leyendo, lee
happen: paso, sucede, sucedio, ocurre, ocurrio, ocurr*, pasa, suced*
change_without_me: cambi* (sin|solo|sola), (sin|no) (avisar*|consultar*|preguntar*|pedirme), se cambio (solo|sola|sin), sin avisarme, sin mi consentimiento
compared: compar*, versus, vs, frente a, respecto a
agree: de acuerdo, acept*, acuerdo, consient*, conforme, estoy de acuerdo
refuse_user: me (niego|rehuso), no (voy a|quiero|pienso|pretendo) (enviar|dar|pagar|hacer|mandar|entregar|subir|esperar|aceptar), no quiero, no acepto, me rehuso
give: dar, di, dio, dan, dado, doy, dieron, proporcion*, brind*, entreg*
take: tomar, tome, tomo, toman, tomaron, agarr*, llev*, quit*, coger, cogieron
keep: guard*, mantener, mantien*, conserv*, qued*
move: mover, movi, mueve*, movid*, movio, traslad*, movieron
go_out: salgo, salir, salio, salen, sale, saliendo, fue, fueron, se fue
incoming: entrante*, entrando, ingreso, ingresos, por entrar
use: usar, uso, use, usando, usado, usan, utiliz*, ocupar
choose: eleg*, elij*, escog*, escoj*, seleccion*, elig*, marque
show: mostrar, muestr*, mostr*, aparec*, sale, despleg*, figura
hide: ocult*, escond*, invisible*
save: guard*, guarde, almacen*, salv*
count_on: depend*, confi*, cuento con, contaba con, contar con
i_me: yo, me, mi, conmigo, mismo
my: mi, mis, mio, mia, mios, mias
we_our: nosotros, nos, nuestro, nuestra, nuestros, nuestras, somos
you_your: usted, ustedes, tu, su, sus, vosotros, vuestro, vuestra, vos, uds
he_she: el, ella, le, su, suyo, lo
they: ellos, ellas, les, los, suyos
someones_account_query: cuenta de (mi|un|una) (esposa|esposo|mama|papa|madre|padre|hermano|hermana|amigo|hijo|hija|abuela|marido|mujer|amiga), (su|la) cuenta de (el|ella), en nombre de, para mi (mama|papa|madre|padre|esposa|esposo|amigo)
power_of_attorney: poder notarial, tutor*, representante legal, apoderad*, curador, carta poder, albacea
customer: cliente*, usuario*, titular
man_woman: hombre, mujer, senor*, senora, chico, chica, tipo, muchach*
person: persona*, gente, personas
office: oficina*, sucursal*, sede, en persona, presencial*, visitarlos
name_of_staff: (su|el) ceo, empleado (suyo|llamado|de nombre), agente (llamado|de nombre), asesor (llamado|de nombre), se (identifico|presento) como
official: oficial*, canal (oficial|verificado), autentico, sitio oficial
important: importan*, crucial, fundamental*, esencial*, vital
vip: vip, ballena*, premium, cliente vip, institucional
free: gratis, gratuit*, sin costo, sin cargo, de gratis
worth_value: valor, vale, valen, valorad*, equival*
low: bajo, baja, bajos, barat*, menor, minim*
high: alto, alta, altos, altas, elevad*, mayor, caro
fast: rapid*, veloz, instantane*, al toque, agil
big: grande*, gran, enorme*
small: pequen*, chic*, poco, poquito, chiquit*
good: buen*, bien, ok, vale, chido, bacan
bad: mal, malas, malos, mala, malo, pesim*, horrible*, terrible*, fatal, lo peor
better_worse: mejor*, peor*, el mejor
clear: clar*, simple*, sencill*, facil
something_off: algo (anda|esta|va) mal, algo (raro|extrano), no me cuadra, hay algo raro, me huele mal
empty_promise: (puras|falsas|solo|pura) promesas, no cumplen, promesas (vacias|incumplidas), siempre prometen, puro cuento
excuse: excusa*, pretext*, largas, puras vueltas, me dan largas, me traen a las vueltas, puro cuento
unfair: injust*, no es justo, discrimin*, injusticia, abuso, abusiv*
manipulation: manipul*, amanad*, a proposito, adrede, caza de stops, juegan en (mi|nuestra) contra, intencional*, deliberad*
insider: insider, informacion privilegiada, front running, desde adentro, trabajo interno
illegal: ilegal*, ilicit*, delito*, crimen, criminal*, contra la ley, delictiv*
rules: regla*, norma*, politica*, reglament*, requisito*, normativ*
proof: prueba*, evidencia*, demostr*, demuestr*, comprob*, constancia
signed_document: firmar (el|un|este) documento, firma*, sello, notari*, firmad* por
certificate: certificad*, constancia*, certific*
letter_post: carta*, por correo postal, correo postal, cartero, correos
order_number: numero de (orden|pedido|operacion), id de (la|) (orden|pedido), orden numero, nro de orden, order id
amount: monto*, importe*, cantidad*, suma de, cuantia, volumen
quantity_lot: tamano (de|del) lote, lote*, decimales, cantidad, precision, tick size, step size
rounding: redonde*, decimal*, redondeo
min_notional: notional, nocional, orden minima, minimo nocional, valor minimo de orden
reverse_trade: (anular|revertir|reversar|deshacer|cancelar) (la|el|las|los|esa|ese|mi) (operacion*|trade*|compra|venta), reversa de la operacion
closed_too_late: no (pude|alcance a|logre|llegue a) cerrar (a tiempo|), cerr* (tarde|demasiado tarde), tarde para cerrar, cerrar a tiempo
sell_all_help: vender todo, vendan todo, cerrar todas (las|mis) (posiciones|operaciones), vender todas, liquidar todo, vender a mercado
cannot_sell: no (puedo|me deja*|pude|logro|se puede) vender*, imposible vender, nadie compra, error al vender
cannot_buy: no (puedo|me deja*|pude|logro|se puede) comprar*, imposible comprar, error al comprar, compra (fallida|rechazada)
cannot_withdraw: no (puedo|me deja*|pude|logro|he podido|se puede|me permite*|podemos|dejan) (retirar*|sacar*|hacer retiro*|hacer el retiro|hacer un retiro|realizar retiro*|extraer), retiro* (bloquead*|deshabilitad*|suspendid*|desactivad*), imposible (retirar|sacar), no deja retirar, boton de retiro
cannot_deposit: no (puedo|me deja*|pude|logro|he podido|se puede) (depositar|ingresar dinero|recargar|hacer deposito*|hacer el deposito|hacer un deposito), deposito* (deshabilitad*|falla|fallido|rechazado), error al depositar, no (sale|aparece) la direccion de deposito
withdrawal_pending: retiro* (esta*|sigue*|aun|) (pendiente*|en proceso|procesando*|en revision|atascad*|detenid*|en espera|trabad*), retirada (pendiente|en proceso), retiro en (estado|status)
withdrawal_failed: retiro* (fallid*|fallo|rechazad*|fue rechazado|denegad*|falla|fue cancelado|me sale fallido), rechaz* (mi|el) retiro, error (al|en el) (retirar|retiro)
withdrawal_cancelled: retiro* (cancelad*|fue cancelado|se cancelo|anulad*), (cancel*|anul*) mi retiro
withdrawal_not_arrived: (retiro|retirada|transferencia) (no|nunca|aun no|todavia no) (me|) (ha llegado|llego|llega|aparece|ha|se), (retire|saque|hice un retiro) (y|pero) (no|nunca), retiro (completado|enviado|exitoso) (pero|y) no, no (me|) (ha llegado|llega|llego) (el|mi) (retiro|retirada), banco no (lo|ha|) recib*
withdrawal_delay: retiro* (demora*|tarda*|lento*|retrasad*|demorad*), demora*, retras*, cuanto (tarda|demora) (un|el|mi) retiro, tarda* (mucho|demasiado), tardanza
withdrawal_sent_wrong_place: (envie|mande|retire|transferi|saque|deposite) (a|al|por) (la|una|otra|otro|el|un) (direccion|cuenta|red|wallet|persona|banco) (equivocad*|incorrect*|errad*|que no), (envie|mande|transferi) (mal|por error) (a|el|los|mi), (a|en) la (cuenta|direccion|red|wallet) equivocada
deposit_pending: deposito* (esta*|sigue*|aun|) (pendiente*|en proceso|procesando*|atascad*|en revision|detenid*|en espera)
deposit_missing: deposito* (no|nunca|aun no|todavia no|sigue sin) (me|se|) (ha llegado|llego|llega|aparece|refleja*|acredita*|reflejo|acredito|se acredita|ha|han), no (me|se|) (llega|llego|aparece|refleja|acredito|reflejo|ha llegado|ha acreditado|acreditan|acredita) (el|mi|un) (deposito|recarga|abono), deposito (perdido|faltante|desaparecido|no acreditado|no reflejado), deposite (y|pero) no, falta (mi|el|un) deposito
deposit_below_minimum: (menos|menor|debajo|inferior) (del|al|de) (minimo|deposito minimo|monto minimo), deposito minimo, por debajo del minimo, no (alcanza|llega) el minimo
deposit_time: cuanto (tarda|demora|tiempo tarda) (un|el|mi|en llegar el) deposito, cuantas confirmaciones, tiempo de deposito, cuando (llega|se acredita) (el|mi) deposito
deposit_by_bank_missing: transferencia (bancaria|spei|sepa) (no|nunca|aun no) (llego|llega|ha llegado|aparece|se|me|se refleja|reflejada), (spei|sepa|pse|transferencia) (no|nunca) (llega|llego|aparece|se refleja|acreditad*|se acredito), hice (la|una) transferencia (y|pero) no
deposit_returned: deposito (devuelto|regresado|rebotado|fue devuelto|reembolsado), (devolvieron|regresaron|rebotaron) (el|mi) (deposito|transferencia), me regreso (el|la) (dinero|transferencia)
deposit_old_address: direccion (de deposito|) (vieja|antigua|anterior|vencida|expirada|caducada), direccion de deposito (anterior|vieja|antigua)
deposit_from_contract: (desde|de) un (smart contract|contrato inteligente|contrato), transaccion interna, deposito (desde|por) contrato, multisend
deposit_wrong_coin: (moneda|token|cripto) (equivocad*|incorrect*|errone*|que no), (envie|mande|deposite) (usdc|usdt|btc|eth|bnb|otra moneda|otro token) (a|en|en vez), otra moneda, moneda diferente, me equivoque de moneda
deposit_card_failed: (pago|deposito|compra|recarga) con tarjeta (fallo|falla|rechazad*|fallid*|no), 3d secure, 3ds, deposito con tarjeta, no pasa (la|mi) tarjeta
bank_details_wrong: (iban|clabe|cbu|cvu|cuenta bancaria) (equivocad*|incorrect*|erron*|mal), (cuenta|numero de cuenta) (bancaria|) (equivocad*|incorrect*|erron*), datos bancarios, puse mal (la|el) (cuenta|iban|clabe|cbu)
bank_details_change: (cambiar|agregar|anadir|actualizar|vincular|registrar|modificar) (mi|una|la|otra|nueva) cuenta (bancaria|de banco|de retiro), nueva cuenta bancaria, cambio de cuenta bancaria, agregar banco, otra cuenta bancaria
add_card: (agregar|anadir|vincular|registrar|guardar|asociar) (una|mi|la|otra) tarjeta, agregar tarjeta
payment_method: metodo* de pago, forma* de pago, medio* de pago, pagar con, opcion* de pago
cash_payment: en efectivo, deposito en efectivo, pago en efectivo, oxxo, efecty, rapipago
cheque: cheque*, cheque de caja
instalment: cuota*, a plazos, mensualidad*, meses sin intereses, en cuotas, abonos
subscription: suscripcion*, suscrib*, membresia*, plan mensual, suscrit*
charged_unknown: (cargo*|cobro*|debito*) (que no reconozco|desconocid*|no reconocid*|extran*|que no hice|no autorizad*|rar*), (me|) (cobraron|cobran) sin, no reconozco (el|este|ese|un|la|los) (cargo|cobro|pago|compra|transaccion|movimiento*), cargo en mi tarjeta
chain_reorg: reorg*, doble gasto, huerfan*, reorganizacion
replace_by_fee: rbf, replace by fee, comision (muy|demasiado|) baja, fee (bajo|baja), transaccion (atascada|trabada), subir (el|la) (fee|comision)
split_payment: en partes, dividid*, dividir, (dos|varias|varios) (pagos|transferencias|transacciones|envios|depositos), en varios, fraccion*
batch: lote*, pago* masivo*, en masa, masiv*, en bloque
test_amount: (monto|transferencia|retiro|deposito|envio|transaccion|cantidad) de prueba, (una|) pequena prueba, primero (hice|envie|mande) (una|) (prueba|poco), prueba con poco
first_ok_second_not: (el|la) primer* (si|) (llego|entro|me llego) (pero|y|bien), (el|la) segund* no (llego|ha|llega|aparece|me), solo (llego|me llego|entro|aparece) (uno|una), uno de los dos, una de las dos
some_arrived: (llego|recibi|entro|me llego|acreditaron) (solo|nada mas|) (una parte|la mitad|parcial*|parte), solo (llego|recibi|me llego) (una|la|parte|parcial*)
transfer_between_wallets: (de|desde) (spot|futuros|fondos|earn|la cuenta|mi cuenta) a (spot|futuros|la|mi|fondos|earn|p2p), billetera de (fondos|fondeo|futuros|spot), entre (mis|) (billeteras|wallets|carteras), cuenta de (trading|fondos|financiacion), cuenta unificada
recipient: destinatari*, beneficiari*, receptor, quien recibe
sender: remitente*, ordenante*, emisor, quien envia, pagador
travel_rule: travel rule, regla de viaje, (declarar|verificar) (la|mi|una) (wallet|billetera|direccion), titularidad de la (wallet|billetera), prueba satoshi, propiedad de la wallet
self_transfer_question: (enviar|transferir|mandar|pasar) a (mi|una|otra) (propia|otra|misma|mia|cuenta), a mi otra cuenta, a mi propia (wallet|cuenta)
gift_transfer: regal*, donar, donacion*, dono, (enviar|mandar|enviarle|mandarle) a un amigo, obsequi*, para mi amigo
buy_goods: tienda*, (compre|pague) (algo|un producto|por internet|en linea), mercancia, producto*, compra en linea, articulos
investment: inver*, invertir, invierto, inversion*, inverti
investors: inversionista*, inversor*, nuestros (socios|accionistas|inversores)
cash_flow_need: proveedor*, flete*, aduana*, pagar a (mi|mis) proveedor*, embarque, mercancia
blocked_money_need: necesito (mi|el|ese|mis|la|sacar|disponer) (dinero|plata|fondos|lana|de), (lo|la|los) necesito (para|ya|urgente|hoy), me urge (el|mi|retirar|ese|sacar) (dinero|plata|), necesito ese dinero, ocupo mi dinero
frozen_how_long: (cuanto tiempo|hasta cuando|cuanto|cuantos dias) (va a|estara|dura|seguira|tarda|van a|mas) (estar|durar|bloquead*|congelad*|el bloqueo|la revision|la cuenta|), hasta cuando (bloquead*|van), cuanto dura (el bloqueo|la revision|la restriccion)
why_blocked: por que (esta|fue|me|han|bloque*|tienen|se) (bloque*|congel*|restring*|suspend*|mi cuenta|mis fondos|cerra*|retuv*), (motivo|razon|causa) (del|de la|de mi|por la que) (bloqueo|suspension|restriccion|congel*), por que razon (me|bloque*), xq me bloque*
what_do_you_need_from_me: que (mas|) (necesitan|necesita|requieren|piden|quieren|falta|me falta|hace falta) (de mi|de mi parte|que|para|), que mas (quieren|necesitan|tengo), que me falta, que datos necesitan
already_sent_documents: ya (envie|mande|subi|entregue|adjunte|les envie|presente|he enviado) (los|mis|todos|todo|el|la|toda) (documento*|papeles|documentacion|dni|pasaporte|los|lo|mis|), (envie|mande|subi|entregue) (todo|todos) (los|lo|mis), ya (les|) di todo, ya cumpli con
no_reason_given: sin (ninguna|ningun|dar|darme|una|) (razon|motivo|explicacion|aviso|explicaciones|previo aviso|justificacion), no (me|) (dan|dicen|explican|dieron) (una|la|ninguna|el|) (razon|explicacion|motivo|por que|porque), sin explicar*, sin avisar
account_under_observation: control de riesgo*, monitore*, departamento de riesgo*, marcad* (como|por) (riesgo|sospech*), bajo observacion, equipo de riesgo*, vigil*
false_accusation: acus*, no (he|) (hice|hecho) nada (malo|mal|ilegal|indebido), soy inocente, inocente*, nada ilegal, sin haber hecho nada
account_shared_or_sold: (vend*|rent*|alquil*|compr*|prest*) (mi|su|una|la) cuenta, cuenta (vendida|prestada|rentada|alquilada|verificada en venta)
bypass_question: (evitar|saltar*|evadir|burlar|esquivar|omitir) (el|la|las|los) (kyc|verificacion|limite*|restriccion*|bloqueo), sin (hacer|) (kyc|verificar*|verificacion), saltarme (el|la), burlar
anonymous: anonim*, sin rastro, no rastreable, irrastreable, mixer, tornado
tax_evasion_question: (evadir|evitar|no pagar|sin pagar|no declarar|ocultar) (impuesto*|los impuestos|al sat|a hacienda|), evasion, sin declarar, esconder de (hacienda|el sat)
theft_notice_other: (el|los) (ladron*|hacker*|estafador*) (envi*|mand*|transfir*|deposit*) (a|el|los|mis|mi|todo) (su|ustedes|exchange|fondos|), (monedas|fondos|cripto*|usdt) robad* (llegaron|fueron|estan|terminaron), (me robaron|robaron) y (lo|los) (enviaron|mandaron|depositaron) a (su|ustedes)
freeze_other_account: (congelen|bloqueen|bloquear|congelar|bloquee|suspendan) (la|esa|su|esta|al|a ese|a esta) (cuenta|direccion|wallet|estafador|usuario|persona) (del|de|) (estafador|ladron|hacker|), bloqueen al estafador, cuenta del estafador
give_other_user_data: de quien es (la|esa|esta) (cuenta|wallet|direccion), (nombre|datos|identidad) (del|de la) (dueno|titular|usuario|persona|vendedor|propietario), diganme quien (es|fue), datos del (usuario|titular|estafador)
scam_ad_with_your_name: (usan|usando|utilizan|usa|utilizando) (su|el|vuestro) (nombre|logo|logotipo|marca|imagen), en (su|vuestro) nombre, con (su|el) logo, a nombre de ustedes, se hacen pasar por ustedes
fake_job_offer: (oferta*|propuesta*) de (trabajo|empleo), trabajo (falso|desde casa|en linea|por internet|online), tareas (en linea|pagadas|de telegram|online), falso empleo, me ofrecieron (un|) (trabajo|empleo)
lottery_prize: loteria*, premio*, gane, ganador*, rifa, sorteo, reclamar (mi|el|su) premio
elon_giveaway: (duplic*|doblar) (tu|su|mi|sus|mis) (bitcoin|btc|cripto*|monedas), envia (1|uno) (y|recibe), giveaway, elon, regalo de (cripto*|bitcoin), celebridad
sextortion: desnud*, intim*, fotos intimas, sextorsion, video (intimo|mio|sexual), nudes
dust_attack: tokens (desconocidos|extranos|raros|que no compre|que no conozco), token (desconocido|extrano|raro), aparecieron (unos|) tokens, dust attack, monedas que no (compre|conozco)
approval_scam: (conecte|conectar) (mi|la) (wallet|billetera|metamask), (firme|aprobe|autorice) (una|un|el|la) (transaccion|contrato|firma|permiso), wallet connect, walletconnect, revoc*, aprobacion de token*
address_poisoning: direccion (parecida|similar|casi igual|envenenada), (mismos|primeros y) (primeros|ultimos) (y ultimos|) (digitos|caracteres), envenenamiento, se parece a (mi|la) direccion
password_reused: misma (contrasena|clave), (contrasena|clave) (repetida|reutilizada|filtrada), uso la misma (contrasena|clave), contrasenas filtradas
insecure_storage: (guarde|anote|apunte|tenia|escribi) (la|mi|las|el) (semilla|frase|clave|contrasena|palabras) (en|en un), foto de (la|mi) (frase|semilla|seed), en (las notas|una nota|un papel|papel|el bloc), bloc de notas
lost_notebook: cuaderno, libreta, (perdi|bote|tire|se quemo|se perdio|extravie) (el|la|mi) (papel|libreta|cuaderno|hoja), hoja de papel, papelito, agenda
protect_account: proteg*, protej*, proteccion de mi, (como|para) asegur*, mas segur*, blindar
money_safe_query: (esta|estan|estara*|sigue*) (mi|mis|el|los|) (dinero|fondos|monedas|plata|cripto*|) (segur*|a salvo|en riesgo), (mi|mis) (dinero|fondos|plata|cripto*) (esta|estan|corre|corren) (segur*|a salvo|en peligro|en riesgo|peligro|riesgo), peligra mi
can_they_steal: (pueden|puede|podrian|podria) (robar*|sacar*|entrar|acceder|hackear*|quitar*|vaciar*), peligr*, riesgo*, es peligroso, me pueden robar
nothing_stolen_yet: no (me|) (han|) (robad*|robaron|sacaron|falta|sacado|se llevaron) nada, (mi|mis|el|los) (dinero|fondos|saldo) (sigue|siguen|esta|estan) (ahi|alli|intact*), no falta nada, todo sigue ahi, nada robado, sigue intacto
nothing_entered: no (hice|di|di ningun|le di) (click|clic|ningun|dato*|nada), no (abri|respondi|ingrese|puse|conteste|entre|lo abri) (nada|el|al|ningun|mis|datos|), no di (ningun|mis|click|clic|datos|nada), lo (borre|elimine), no clique*
attempted: (trat*|intent*|quis*) (de|) (entrar|robar*|acceder|hackear*|retirar|estafar*|ingresar), alguien (intenta|intento|esta intentando|trato|quiere|trata), intento* de (acceso|robo|inicio|hackeo|estafa|fraude|ingreso), quisieron
blocked_in_time: (me di cuenta|lo bloquee|lo cancele|alcance a|logre|lo pare|cancele) (a tiempo|cancelar*|bloquear*|detener*|parar*), a tiempo, logre (cancelar|bloquear|detener)
changed_password_already: ya (cambie|he cambiado|cambi*) (mi|la|mis|todas) (contrasena*|clave*), (cambie|he cambiado) (mi|la|de) (contrasena|clave), contrasena ya cambiada
all_devices_logout: cerrar (la|) (sesion|sesiones) en todos, todos los dispositivos, cerrar todas las sesiones, cerre todas las sesiones
was_asleep: dormid*, durmiendo, mientras dormia, estaba durmiendo, en la madrugada mientras
was_at_work: en el trabajo, trabajando, en una (reunion|junta), en (el|un) (avion|vuelo), en la oficina, volando
hypothetical: hipotet*, en teoria, teoric*, imagin*, suponga*, en general, a futuro, supongamos
for_a_friend: (pregunto|es|consulto) (por|para) (un|mi) (amigo|amiga|conocido), para un amigo, (mi|un) amigo (quiere|pregunta|quisiera), pregunta de un amigo
past_story: hace (un|unos|dos|anos|varios) (ano|anos|atras|) (me|tuve|fui|sufri), en (2019|2020|2021|2022|2023|2017|2018) (me|fui|tuve|sufri|perdi), en el pasado, eso fue hace, el ano pasado (me|fui|tuve|sufri), aquella vez
not_about_me: no (soy|fui|es) (yo|mi caso|a mi|sobre mi), no es mi caso, le (paso|ocurrio|sucedio|robaron|hackearon) a (un|mi|una) (amig*|conocid*|primo|herman*), a mi no, a un amigo le
news_item: noticia*, periodico*, en la tele*, diario, publicaron, comunicado de prensa, prensa, noticiero
film_book: pelicula*, libro*, novela*, cancion*, serie, juego*
school_project: (proyecto|trabajo|tarea) (escolar|de la escuela|de la universidad|de clase|universitario), tarea, exposicion, presentacion, para mi clase
price_question_future: (va a|subira|bajara|llegara|puede) (subir|bajar|llegar|caer|a|btc|bitcoin|el), prediccion*, pronostico*, (creen|piensan) que (suba|baje|va a), (precio|btc|bitcoin) (va a|subira|bajara)
investment_advice: (deberia|conviene|debo|recomiendan|es bueno) (comprar|vender|invertir|holdear), (que|cual) (moneda|cripto|token) (compro|comprar|recomiendan|me|es mejor), recomiend*, recomend*, aconsej*, consejo*
is_good_time: (buen|mal) momento (para|de), vale la pena, es momento de, conviene ahora
opinion_exchange: (mejor|peor) que (binance|otros|otras|coinbase|otro), comparad* con, otras plataformas, otros exchanges, a diferencia de
compliance_contact: (departamento|area|equipo|oficial) (de|) (cumplimiento|compliance|legal|juridic*), area legal, delegado de proteccion de datos, oficial de cumplimiento
security_team: (equipo|departamento|area) de (seguridad|fraude*|prevencion), equipo antifraude, seguridad informatica
finance_department: (departamento|area|equipo) (de|) (finanzas|financier*|contabilidad|contable|tesoreria), finanzas, administracion
it_department: (departamento|area|equipo) (de|) (sistemas|informatica|ti|it|tecnologia), administrador*, sysadmin, admin
roles_permissions: rol, roles, permiso*, derechos, privilegio*, accesos
add_user: (agregar|anadir|invitar|quitar|eliminar|dar de alta) (a|) (un|otro|nuevo|nuevos|al|) (usuario*|miembro*), miembro* del equipo, nuevo usuario, mas usuarios
api_balance_mismatch: (api|endpoint) (muestra|devuelve|dice|da|retorna) (otro|un|distint*|diferente*), (distinto|diferente) (en|por) (la|) api, api y (la|) (web|interfaz|app), en la interfaz
api_order_error: (orden*|ordenes) (por|via|desde|con) (la|) api, orden rechazada por (la|) api, endpoint de orden*, crear ordenes (por|via) api
api_missing_data: (faltan|falta) (campos|campo|datos en la|un campo), campo* (vacio*|faltante*|nulo*), (array|lista|arreglo) vaci*, null
api_change: deprec*, obsolet*, cambio* (en|de) la api, breaking change, sin (previo|) aviso (cambi*|quit*)
api_pagination: paginacion, cursor, offset, tamano de pagina
parse_format: json, parsear, parse*, formato, string, entero, booleano
sequence_gap: secuencia, gap, hueco*, checksum, resincron*, actualizaciones (perdidas|faltantes)
key_expired: (clave|llave|api key) (expirad*|expiro|vencid*|invalida|caducad*|deshabilitada|vencio|no valida), api key invalida, vencio (mi|la) (api|clave)
load_test: prueba* de (carga|estres|rendimiento), benchmark, throughput
staging_environment: entorno de (pruebas|staging|produccion|desarrollo), ambiente de (pruebas|produccion), staging, produccion
colocation: colocation, colocacion, aws, region del servidor
uptime_sla: sla, uptime, disponibilidad, tiempo de actividad
listing_fee: (costo|precio|tarifa|comision) (de|del|por) (listado|listar|listing), pagar (por|el) listado, cuanto (cuesta|cobran por) listar
market_maker: market maker*, creador* de mercado, hacedor* de mercado, market making
proof_of_reserve: reservas, prueba de reservas, proof of reserves, merkle
roadmap: roadmap, hoja de ruta, cuando (van a|piensan) (agregar|listar|lanzar|sacar|habilitar), funcion planeada, tienen planes de
education: aprend*, curso*, leccion*, academia, webinar, clases, capacit*
explain_term: que (significa*|quiere decir|es eso de), significa*, significado, definicion, a que se refiere*, quiere decir
how_calculated: calcul*, formula, como (se|) calcul*, de donde sale (el|ese), computo
cost_question: cuanto (cuesta|sale|vale|cobran|me cobran), que (costo|precio) tiene, costo (de|del), cuanto es el costo
processing_time: (tiempo|plazo) de (procesamiento|espera|proceso|respuesta|acreditacion), cuanto (tarda|demora|toma), tiempo estimado, en cuanto tiempo, que tan rapido
opening_hours: horario* (de|) (atencion|servicio|oficina), que horario, (estan|esta) abierto*, a que hora (abren|cierran|atienden), atienden (los|en|hoy|el)
public_holiday: feriado*, festivo*, navidad, ano nuevo, semana santa, pascua, puente
emergency_contact: (contacto|numero|telefono|linea) de (emergencia|urgencia*), contacto urgente, forma mas rapida de contactar
number_words_tens: cien, ciento*, cincuenta, cuarenta, treinta, veinte, sesenta, setenta, ochenta, noventa, quinientos, doscientos
ordinal: primer*, segund*, tercer*, cuart*, siguiente*
every_all: cada, todo*, toda*, cualquier*
half_of_users: (muchos|varios|algunos|mayoria de|la mayoria de|muchisimos) (los|) (usuarios|clientes|personas|gente), mucha gente, la mayoria, somos (muchos|varios)
side_panel: izquierd*, derech*, arriba, abajo, esquina, lado, parte (superior|inferior)
color: verde*, rojo*, gris*, amarill*, azul*, roja
inside_outside: dentro, fuera, adentro, afuera
up_down: arriba, abajo, encima, debajo, sobre, bajo
near_far: cerca, lejos, cercan*, al lado
got_something: obtuve, obtener, consegui, tengo, tuve, obtengo
call: llam*, llamada*, telefone*, marcar, marque
request_noun: solicitud*, solicit*, peticion*, requer*, requier*
charged: cobr*, me cobraron, cargaron, cobrado
checked: revise, ya revise, verifique, comprobe, cheque, ya verifique, he (revisado|comprobado|verificado)
end_finish: termin*, finaliz*, fin, acab*, conclu*
think_believe: creo, pienso, pense, crei, opino, en mi opinion, considero
report: report*, informe, reporte*, inform*
return_come_back: volv*, vuelv*, regres*, retorn*, vuelta
ignore: ignor*, hacer caso omiso, no hacen caso, me ignoran, les vale
trust: confianza, confiar, confio, confiable*, fiable*
keep_quiet: ni (una|media) palabra, no dicen nada, sin decir nada, se quedan callados, callad*
fall_asleep: dormir, dorm*, duerm*, despert*, despiert*
alone: solo, sola, a solas, por mi cuenta, soledad
welcome_start: bienvenid*, felicidades, felicitaciones, enhorabuena
unsafe_risk: riesgo*, arriesg*, riesgos*, insegur*, peligros*
meanwhile: mientras tanto, entretanto, entre tanto, en el interin
per_person: por (persona|cuenta|usuario|cabeza), cada (persona|usuario|uno)
pause: paus*, en pausa, pausar
monitor_watch: vigil*, monitore*, observ*, estar pendiente, estoy viendo, al pendiente
print: imprim*, impres*, impresion
paper: papel, en papel, a mano, escrito a mano
marriage_divorce: matrimonio, me case, casad*, casamiento, divorci*, boda*
accept_user: acepto, acepta, aceptan, aceptar, acepte
board_management: junta directiva, directiva, gerencia, directivos, consejo de administracion, gerente
incident: incidente*, incidencia*, percance
authority_official_foreign: embajada, gobierno, ministerio, autoridades, autoridad (fiscal|tributaria), hacienda
crime_cash_robbery: asalt*, atrac*, me asaltaron, asalto en la calle, me amenazaron con
trading_desk: mesa de (operaciones|dinero|trading), nuestra mesa
exchange_word: exchange, exchanges, casa de cambio, plataforma de trading
node_software: nodo, nodos, nodo completo, rpc, nodo propio
web3_wallet: web3, wallet web3, billetera web3, defi, dex, uniswap
word_letters: letra, letras, caracteres, mayuscula*, minuscula*
log_files: logs, log, archivo de log, bitacora, request id, trace id
heartbeat_ping: heartbeat, ping pong, keepalive, keep alive, latido
dropped_messages: polling, cola, colas, encolad*, buffer, sondeo
retry_double_order: reintente y (se|me|la), reenvie la orden, idempoten*, el reintento (creo|genero|hizo)
leverage_changed: apalancamiento (cambio|cambiado|se cambio|fue cambiado|modificado), cambi* (mi|el) apalancamiento, se cambio (el|mi) apalancamiento
funding_wrong: funding (mal|incorrecto|cobrado dos veces|muy alto|no pagado|doble), cobr* (el|) funding (doble|dos veces|mal), tasa de (fondeo|financiamiento) (mal|incorrecta|muy alta)
margin_mode_change: (cambiar|cambio de|pasar) (el|al|a|de|) (modo de margen|modo margen|margen aislado|margen cruzado|aislado|cruzado|cross), modo de margen
add_margin_failed: no (puedo|pude|me deja) (agregar|anadir|poner|meter) margen, margen no (agregado|anadido|se agrego), agregue margen (pero|y)
liquidation_fee: (comision|tarifa|fee|cargo) (de|por) liquidacion, costo de liquidacion
who_gets_liquidation: (a donde|donde) (va|fue|quedo) (mi|el) margen, quien se (queda|quedo) (con|mi), perdi mas que (mi|el) margen, a quien le queda
staking_not_returned: staking (termino|vencio|finalizo|acabo) (pero|y), no (me|) (devolv*|regres*|han devuelto) (el|del|mi) staking, (redimi|rescate|saque) (el|mi) (staking|earn) (pero|y), staking no (devuelto|regreso|vuelve)
accidentally_staked: (puse|meti|hice|deje) (en|el|) staking (por error|sin querer), staking (por error|sin querer), (suscribi|bloquee) (por error|sin querer), me suscribi por error
auto_renew: renovacion automatica, se renovo (solo|sola|automaticamente), renov*, auto renov*, autorenov*
withdraw_all: (retirar|sacar|retiro|saco|transferir|mover) (todo|todos|toda|absolutamente todo), sacar todo (mi|el) (dinero|saldo), retirar (la totalidad|el total)
cash_out_crypto_to_bank: (a|hacia) mi (cuenta bancaria|banco|cuenta de banco|tarjeta), (pasar|convertir|cambiar) (cripto*|usdt|bitcoin|mis cripto*) a (banco|efectivo|pesos|euros|dolares|mi cuenta), off ramp
how_to_buy: como (compro|puedo comprar|comprar|se compra|hago para comprar|le hago para comprar), comprar (mi|mis) primer*, quiero comprar (mi|mis) primer*
lost_password_and_phone: (sin|no tengo) (telefono|celular) (ni|y sin) (correo|contrasena), ni (telefono|celular|el correo|el telefono) ni, perdi (todo|todos) (los accesos|mis accesos|el acceso), perdi el (celular|telefono) y (la|el)
locked_after_attempts: (demasiados|muchos|varios|tantos) intentos, intentos (fallidos|excedidos|maximos), (bloque*) (por|tras|despues de) (muchos|varios|demasiados|24|intentos), limite de intentos
clock_of_phone: (hora|reloj) (del|de mi) (telefono|celular|movil), sincroniz* (la|) hora, (ajustar|correccion de) (la|) hora
two_codes: codigo (del|de|por) (correo|email|mail|telefono|celular), (ambos|los dos) codigos, uno de los codigos, codigo al correo
number_in_use: (numero|telefono|celular) (ya|) (esta|fue|) (registrado|en uso|vinculado|usado|asociado), ya (esta|fue) (en uso|vinculado|registrado), numero (en uso|ocupado)
email_in_use: (correo|email|mail) ya (esta|fue|existe|) (registrado|en uso|usado|vinculado|asociado|), correo en uso, ya existe una cuenta con (este|ese|mi) correo
unknown_account_on_my_name: (cuenta|cuentas) (a|en) mi nombre, (abrieron|crearon|abrio|hicieron) una cuenta (a|con|en) (mi|mis), (usaron|usando|uso) (mi|mis) (dni|documento*|identidad|datos|cedula|ine|pasaporte|nombre), robo de identidad, suplantacion de identidad
unknown_api_key: (api key|clave api|api) (que no|que nunca|desconocid*|que yo no) (cree|hice|genere|), alguien (creo|genero) (una|un) (api|clave), no (cree|genere) (esa|ninguna) (api|clave)
unknown_address_whitelisted: (agregaron|anadieron|se agrego|agrego|aparece) (una|la) direccion* (a|en|desconocida) (mi|la|en), direccion (agregada|anadida) (a|en) (la|mi) (lista|whitelist|libreta), direccion desconocida en (mi|la)
unknown_trades: (operaciones|trades|ordenes|compras|ventas|operacion|movimientos) (que no|que yo no|que nunca|no) (hice|realice|son mias|autoriz*|reconozco|he hecho), (compraron|vendieron|operaron) (sin|en mi|mis), operaciones desconocidas
unknown_deposit: deposito (desconocido|que no es mio|que no reconozco|no es mio), (dinero|monedas|fondos|usdt) que no (es|son) (mio|mios|mias), (recibi|me llego|me llegaron) (dinero|un deposito|monedas|usdt|fondos) (por error|de un desconocido|que no|desconocid*)
unknown_mail_about_withdrawal: (correo|mail|email|mensaje|sms|notificacion|aviso) (de|sobre|por|diciendo|que dice que) (un|una|el|que|) (retiro|retirada|retire), me llego (un|una) (correo|notificacion|mensaje) de (retiro|un retiro)
notification_of_login: (correo|mail|email|aviso|alerta|notificacion|mensaje|sms) (de|sobre|por) (un|nuevo|) (inicio de sesion|login|acceso|ingreso), nuevo inicio de sesion, alerta de (acceso|inicio|login)
frozen_by_police: (bloque*|congel*|retenid*|embarg*) por (la|el|orden|una) (policia|juez|judicial|fiscalia|juzgado|autoridad|orden judicial), embargo judicial, bloqueo judicial, la policia (congelo|bloqueo)
bank_asks_proof: (el|mi) banco (me|) (pide*|solicita*|exige*|requiere*|necesita*|quiere*), banco (pide|exige|solicita|necesita), me pide (el|mi) banco
mistake_of_system: (error|culpa|fallo|falla|equivocacion) (suyo|suya|de ustedes|del sistema|de su parte|de su lado|vuestro), (su|vuestro) (error|fallo|falla), fue error de ustedes, el sistema se equivoco
lost_because_of_outage: perdi* (dinero|plata|todo|) (porque|por|debido a que|por culpa de) (la|el|ustedes|su|se|no|que) (app|pagina|sistema|plataforma|cay*|caida|pude|falla), por (la|su) caida perdi, por no poder cerrar, por culpa de (su|la) (falla|caida|app)
delayed: demor*, retras*, atras*, tard*, con retraso, atrasad*
`;
