/** Senses in `pt`; the grammar of the phrases is that of `PhraseMatcher`. */
export const PT = `
not: nao, n, nao e, nao esta, nao estava, nao foi, nao sao, num
do_not: nao (me|te|se|lhe|o|a|nos), n (me|se), nao faco, nao faz, nao tenho, nao tem
did_not: nao fiz, nao fez, nao fizeram, nao tive, nao teve, n fiz, ainda nao fiz
can_not: nao (posso|pode|podem|podemos|pude|podia|poderia), nao (consigo|consegue|conseguimos|consegui|conseguia|conseguem), n consigo, n posso, nao me deixa, nao da pra, nao deixa
will_not: nao vou, nao vai, nao vao, nao quer, nao querem, n vou, nao iria
never: nunca, jamais, em nenhum momento, nunca na vida
nobody: ninguem, ngm, nenhuma pessoa, nem uma pessoa
nothing: nada, nadinha, coisa nenhuma, porra nenhuma
none: nenhum, nenhuma, nenhuns, nem um (centavo|real)
no_answer_word: nao, nop, nope, de jeito nenhum, negativo, nada disso
yes: sim, sim sim, claro que sim, isso mesmo, aham, uhum, ss
neither_nor: nem, tampouco, nem sequer, tambem nao
without: sem, sem nenhum, sem nenhuma
no_longer: ja nao, nao mais, nunca mais, deixou de, mais nao
not_yet: ainda nao, por enquanto nao, ate agora nao, ainda n, inda nao
still: ainda, continua, continuo, ate hoje, ate agora, segue, inda
already: ja, ja esta, ja foi, jah
again: de novo, outra vez, novamente, mais uma vez, dnv, denovo
only: so, somente, apenas, unicamente, soh
only_me: so eu, so comigo, so (a|na|) minha conta, somente eu, apenas eu, so pra mim
also: tambem, tb, tbm, alem disso, igualmente
even_though: embora, apesar de, mesmo (assim|com|que|tendo), ainda que, por mais que
but: mas, porem, mais ai, no entanto, so que, contudo, entretanto
because: porque, pq, pois, por causa, devido a, ja que, por conta de, uma vez que
if: se, caso, no caso de, desde que, contanto que
what_if: e se, o que acontece se, o que acontece quando, suponha*, oq acontece se, que acontece se
unless: a menos que, a nao ser que, salvo se, exceto se
or_question: ou nao, se e que, sera que, ou n
instead_of: em vez de, ao inves de, no lugar de, inves de, em lugar de
otherwise: caso contrario, senao, se nao, do contrario, de outra forma
while_during: enquanto, durante, no meio de, no meio da, ao mesmo tempo
until: ate, ate que, ate la
before: antes, antes de, previamente, com antecedencia, anteriormente
after: depois, depois de, apos, em seguida, dps, posteriormente
since: desde, desde que, desde entao, a partir de
when_question: quando, quando (vai|vou|posso|cai|chega), qdo, qnd, desde quando, que dia
how_long: quanto tempo, qto tempo, quantos (dias|minutos), quantas (horas|semanas), quanto demora, ate quando, qnto tempo
how_do_i: como (posso|faco|fazer|devo|eu|que|faz), como q faz, de que forma, como e que faco, cm faco
how_much: quanto, quantos, quanta, quantas, qual valor, qto, qual (o|) montante
how_does_it_work: como funciona*, como e, como que funciona, como sao, como e que e
why: por que, porque, pq, por qual motivo, por que motivo, por qual razao, pra que, como assim
where: onde, aonde, cade, em que lugar, ond
where_is_my_money: cade (o|) meu (dinheiro|deposito|saque|saldo|pix), onde (esta|foi|ta|foi parar) (o|) meu (dinheiro|deposito|saque|saldo|pix|usdt|btc), cade meus, cade minhas, onde estao (os|as|) (meus|minhas), pra onde foi
where_do_i_find: onde (encontro|acho|vejo|posso ver|fica|consigo|baixo|clico), nao (acho|encontro), nao (to|estou) achando, em que parte
who: quem, de quem, por quem, qm
what_question: o que e, qual e, quais sao, oq e, oque e, que e isso, o q e
what_happened: o que aconteceu, oq aconteceu, o que houve, o que esta acontecendo, que aconteceu, oq houve, o que ta acontecendo, que que houve
what_should_i_do: o que (devo|posso|tenho que|eu) (fazer|faco), o que fazer, o que faco, oq faco, e agora, como proceder, como procedo
which: qual, quais, qual deles, qual dos, ql
which_documents: (que|quais) documentos, qual documento, que documentacao, lista de documentos, documentos (preciso|precisa|necessarios|pedem)
can_i: posso, poderia, podemos, da pra (eu|), sera que posso, eu consigo, tem como eu
can_you: voce* (pode*|consegue*), vc* (pode*|consegue*), poderia*, podem me, pode me, tem como vc*, da pra voces, consegue me
is_it_possible: e possivel, tem como, ha (alguma|como|) (forma|maneira|jeito) de, da pra, seria possivel, existe (alguma|) (forma|maneira), tem jeito
is_it_safe: e seguro, e segura, posso confiar, e confiavel, da pra confiar, sera seguro, ta seguro
is_it_normal: e normal, isso e normal, sera normal, normal isso, e assim mesmo, e esperado
is_it_real: e (real|verdadeiro|legitimo|oficial|de verdade|de voces|mesmo de vc*), foram voces, sao voces, legitim*, isso e verdade, e de vcs
is_it_allowed: e permitido, e proibido, pode isso, permitem, e contra as regras, ta liberado, e permitida
do_i_need: preciso (de|ter|fazer|enviar|), tenho (que|de), e (necessario|obrigatorio), e preciso, precisa
do_you_support: (aceitam|suportam|trabalham com|oferecem), voces tem, vcs tem, tem suporte (pra|para|a), vao listar, vcs aceitam
do_you_have_record: tem (algum|) registro, consta (ai|no sistema|alguma), no sistema de voces, do lado de voces, aparece ai, voces veem, vcs conseguem ver
should_i: devo, deveria, sera que devo, e melhor, vale mais, compensa
just_curious: (so|por) curiosidade, mera curiosidade, queria saber, so perguntando, gostaria de saber, so pra saber, pergunta geral, to curioso
question: pergunta, perguntas, duvida, duvidas, uma duvida, questao, consulta
please: por favor, pfv, porfavor, pf, por gentileza, favor, pfvr, pls
request_help: ajuda*, me ajud*, socorro, auxilio, preciso de ajuda, assistencia, help, da uma luz
explain: explic*, expliqu*, esclarec*, me explica*, tirar (uma|) duvida
tell_me: me (diga|fala|fale|digam|avis*|inform*), diga, avis*, informem, me falem, me diz
check_please: verifi* (pra mim|por favor|ai), confiram, conferir, dar uma olhada, da uma olhada, olha* (isso|ai|meu|minha), investig*, checar, checa*, analis*
want: quero, queria, queremos, gostaria, desejo, gostariamos, qro, pretendo
need: preciso*, precis*, necessito, necessit*, precisamos
must: devo, deve, devem, tenho que, tem que, temos que, obrigat*, obrigad* a
do_it_for_me: faz* (isso|) (pra|por) mim, fazer por mim, pelo lado de voces, voces mesmos fazerem, em meu nome, fazem por mim, ai do lado de voces
fix_it: consert*, arrum*, resolv*, corrig*, corrij*, solucion*, ajeit*, repar*
speed_up: acelera*, agiliz*, apress*, mais rapido, dar prioridade, priori*, adiant*, da um gas
stop_it: parem, para isso, pare com isso, interromp*, parar isso, barrar, faz* parar, impec*
give_back: devolv*, devolva*, quero (o|) meu dinheiro, meu dinheiro de volta, me devolv*, quero meu saldo, dinheiro de volta
undo: desfazer, desfac*, revert*, voltar atras, estorn*, desfeit*, anular
change: mudar, muda*, mudei, alter*, troc*, modific*, edit*, mudanca*
replace: substitu*, trocar por outr*, repor, reposic*
add: adicion*, acrescent*, incluir, inclui, vincul*, cadastr* (um|uma|outr*)
remove: remov*, tirar, retirar (meu|minha|o|a), desvincul*, tira* (o|a|isso), exclu*
delete: delet*, apag*, exclu*, elimin*
open_something: abrir, abri, abriu, abre, abrem, aberto, aberta, abrindo
close_something: fech*, encerr*
switch_on: ativar, ativei, ative, ativad*, ativacao, habilit*, ligar, ligo, ligu*
switch_off: desativ*, desabilit*, deslig*, inativ*
turned_off: desativad*, desligad*, desabilitad*, inativad*
start: comec*, inici*, comeco, principiar
stop: parou, parar, para de, pare, parei, pararam, deixou de, cess*
continue: continu*, segu*, prossegu*, ir adiante, dar continuidade, sigo
cancel: cancel*, anul*, dar baixa
confirm: confirm*, corrobor*
confirm_in_writing: por escrito, confirmacao escrita, carta oficial, resposta escrita, documento assinado, declaracao oficial
wait: esper*, aguard*, no aguardo, to esperando
please_wait: aguarde, tenha paciencia, paciencia, seja paciente, um momento, espere um pouco
try: tent*, experiment*, testar, testei
try_again: tent* (de novo|novamente|outra vez|dnv), outra tentativa, nova tentativa, refiz, volt* a tentar, tente novamente
many_attempts: varias vezes, muitas vezes, diversas vezes, mil vezes, repetidas vezes, tres vezes, cinco vezes, trocentas vezes
once: uma vez, uma unica vez, 1 vez, so uma vez
twice: duas vezes, 2 vezes, dobro, dobrado, em dobro, em duplicidade, segunda vez, 2x
every_time: toda vez, sempre, cada vez, todas as vezes, smp, toda hora
sometimes: as vezes, de vez em quando, algumas vezes, vez ou outra, intermitente*, ocasional*, aleatori*
often: frequente*, com frequencia, muitas vezes, direto, constantemente, volta e meia
first_time: primeira vez, pela primeira vez, nunca (usei|fiz|tinha), 1a vez, e a primeira
last_time: ultima vez, da outra vez, vez passada, anteriormente, da ultima
forever: para sempre, pra sempre, eternidade, uma eternidade, interminavel, nunca acaba, sem fim
keep_doing: continua* (pedindo|aparecendo|dizendo|mandando|chegando|dando), fica* (pedindo|dando|aparecendo|dizendo|mandando|falando), constante*, sem parar, toda hora, o tempo todo, direto
suddenly: de repente, do nada, repentin*, subit*, de uma hora pra outra, derrepente, de um momento
automatically: automatic*, sozinho, por conta propria, no automatico, por si so
manually: manual*, na mao, a mao
today: hoje, hj, hoje (cedo|mesmo), esta (manha|tarde), hoje de manha, no dia de hoje
yesterday: ontem, ontem a noite, anteontem, noite passada, onti
tomorrow: amanha, no dia seguinte, depois de amanha, amnh
tonight: hoje a noite, esta noite, essa noite, hj a noite
morning: de manha, pela manha, manha, madrugada, cafe da manha, manhazinha, bem cedo
noon_afternoon: meio dia, tarde, a tarde, de tarde, almoco, almoc*, hora do almoco
evening_night: noite, meia noite, a noite, de noite, noite toda, anoitec*
right_now: agora, agora mesmo, agr, imediat*, neste (momento|instante), nesse momento, de imediato, ja ja
asap: urgente*, o mais rapido possivel, o quanto antes, urgencia, rapido, emergencia, logo que possivel, pra ontem
no_hurry: sem pressa, nao (tenho|ha|tem) pressa, nao e urgente, quando puder*, quando der, com calma
soon: em breve, logo, daqui a pouco, dentro de pouco, ja ja, brevemente
later: mais tarde, depois, mais pra frente, em outro momento, dps, posteriormente
recently: recente*, ultimamente, ha pouco, esses dias, acabei de, agora ha pouco, faz pouco tempo, nos ultimos dias
long_ago: ha (muito tempo|anos|tempos), faz (tempo|anos|muito tempo), muito tempo atras, anos atras, no passado, faz um tempao
ago: atras, faz, ha (dias|horas|minutos|semanas|meses|anos), naquela epoca
seconds: segundo, segundos, seg, segs
minutes: minuto, minutos, min, mins, minutinho*
hours: hora, horas, hrs, hs, hr
half_hour: meia hora, 30 (min|minutos), meia horinha
days: dia, dias
business_days: dias uteis, dia util, horas uteis
weeks: semana, semanas
months: mes, meses
years: ano, anos
quarter_year: trimestre*, trimestral*, t1, t2, t3, t4
last_week: semana passada, ultima semana, semana anterior, na outra semana
last_month: mes passado, ultimo mes, mes anterior
last_year: ano passado, ultimo ano, ano anterior, ano retrasado
next_week_month: (proxim*) (semana|mes|ano), (semana|mes|ano) que vem, (semana|mes|ano) seguinte
long_delay: muito tempo, tempo demais, demora muito, demorando (muito|demais|mt), tanto tempo, muita demora, um tempao, demorado
within_time: dentro de, em menos de, no prazo de, em ate, no decorrer
weekend: fim de semana, final de semana, fds, sabado*, domingo*, fins de semana
weekday: segunda feira, terca feira, quarta feira, quinta feira, sexta feira, sexta, dia de semana, quinta
month_name: janeiro, fevereiro, marco, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro
daily: diari*, por dia, todo dia, todos os dias, cada dia, ao dia
weekly: semanal*, por semana, toda semana, todas as semanas, cada semana
monthly: mensal*, por mes, todo mes, todos os meses, cada mes, ao mes
per_hour_minute: por (hora|minuto|segundo), a cada (hora|minuto|segundo), cada minuto
date: data, datas, calendario, datad*
time_of_day: as (8|9|10|11|12|14|15|16|18|20) (h|horas), que horas, a que horas, utc, gmt, pm, horas da
time_zone: fuso horario, fuso, hora local, horario (local|de brasilia), diferenca de horario
deadline: prazo, data limite, data de vencimento, ultimo dia, vence (em|dia), o mais tardar, prazo final
too_late: tarde demais, muito tarde, tarde, atrasad*, perdi o prazo
on_time: a tempo, no prazo, pontual*, em tempo, na hora certa, na data
expired: expir*, vencid*, venceu, vence, caduc*, fora da validade, nao e mais valid*
same_day: mesmo dia, no dia, 24 horas, 24h, 24hs
old: velh*, antig*, anterior*, ex
new: novo, nova, novos, novas, novinho
number_words_small: dois, duas, tres, quatro, cinco, seis, sete, oito, nove, dez
thousands: mil, milhares, 1k, 2k, 5k, 10k, mil (reais|dolares), contos
millions: milhao, milhoes, milhoes de
half: metade, a metade, meio, meia, 50 por cento
third_quarter_part: um terco, um quarto de, parte de, uma parte, terca parte
percent: por cento, porcento, porcentage*, percentual*
all_everything: tudo, todo, toda, todos, todas, completo, completa, inteiro, inteira, integral
some_part: algo, alguns, algumas, parcial*, uma parte, um pouco, varios, varias, um pouquinho
more: mais, adicional*, extra, a mais, outro mais
less: menos, menor que, mais baixo, inferior, a menos, falta*
too_much: demais, muitissim*, excessiv*, excesso, muito alto, exager*
zero: zero, zeros, zerad*, zerou, em 0, aparece 0
empty: vazi*, em branco, zerad*, limpa, nao sobrou nada, sem nada, nao tem nada
huge_amount: muito dinheiro, muita grana, grande (quantia|valor|quantidade), fortuna, uma fortuna, bolada, quantia alta, dinheirao
small_amount: pouco dinheiro, pouca grana, pequen* (quantia|valor|quantidade), uns trocados, poucos (reais|dolares|centavos), pouquinho, mixaria, valor (baixo|pequeno)
cents_dust: centavo*, dust, resto, restos, sobra*, poeira, migalha*, residuo*
difference_amount: diferenca*, discrepan*, nao bate*, nao fecha, diverg*, nao (condiz|confere*), nao coincid*
less_than_expected: menos (do que|que o esperado), chegou menos, veio menos, caiu menos, veio faltando, faltou (uma parte|dinheiro|valor), valor (incompleto|menor), veio incompleto
more_than_expected: mais (do que|que o esperado), paguei a mais, a mais, cobraram a mais, veio a mais
equal_exact: exat*, igual*, cert* o valor, em ponto, centavo por centavo, precisamente
approximately: aprox*, cerca de, por volta de, mais ou menos, uns, umas, quase, em torno de
at_least: pelo menos, ao menos, no minimo, minimo de, nao menos que
at_most: no maximo, maximo de, nao mais que, quando muito
average: media, em media, preco medio, pm
count_sum: soma, somas, total, ao todo, no total, totaliz*
deposit: deposit*, deposito*, recarg*, colocar dinheiro, coloquei, botei (dinheiro|grana), aporte*, adicion* (saldo|fundos|dinheiro)
withdraw: saque*, sacar*, saqu*, retirada*, sacad*, retirar*, levant* (dinheiro|fundos), levantamento*
transfer: transfer*, transfir*, tranferencia, passar (o|) (dinheiro|saldo), repass*, trasfer*
send: envi*, mand*, remet*
receive: receb*, recebimento, resebi
arrive: cheg*, caiu, caem, cair, entrou, apareceu, chego
not_arrived: nao (chegou|chega|chegaram|caiu|cai|cairam|entrou), (ainda|) n (chegou|caiu), nunca chegou, ainda nao (chegou|caiu|recebi), nao recebi, nao (foi|) receb*, nada de cair, nao aparece*
credited: credit*, creditad*, caiu na conta, compensad*, compensou, adicionado ao (meu|) saldo
not_credited: nao (foi|) (creditad*|creditou|creditaram), nao (aparece*|consta|apareceu|aparecendo|compensou|refletiu), nao (esta|ta) (aparecendo|constando|creditado), sem creditar, nao vejo, nao entrou (na|no), nao foi adicionado
debited: debit*, descont*, saiu da minha conta, tiraram (da|do), foi (cobrado|retirado|debitado), abateram, me cobraram
refund: reembols*, estorn*, devoluc*, ressarc*, restitu*, devolv* (o|meu) dinheiro
returned_funds: devolvid*, devolveu, devolveram, voltou (pra|para|a|o), retorn*, foi estornad*, estornou
pending: pendent*, em (processamento|andamento|processo|analise|progresso), processando, aguardando processamento
stuck: travad*, preso, presa, parad*, emperrad*, empacad*, nao (anda|sai do lugar|avanca|sai), agarrad*
failed: falh*, falhou, nao (foi|) (concluid*|conclui*), sem sucesso, fracass*, nao passou, nao deu certo, mal sucedid*
completed: conclui*, complet*, sucesso, finaliz*, feito, efetuad*, realizad*, efetivad*
says_completed_but: (diz|aparece|consta|mostra|ta|esta) (como|que foi|que|) (concluid*|sucesso|enviad*|completad*|processad*|finalizad*|feito), marcado como (concluido|enviado), status (concluido|sucesso|completo)
rejected: rejeit*, recus*, neg* (meu|minha|o|a), negad*, nao (aceit*|aprov*), indefer*, reprov*, barrad*
approved: aprov*, aceit*, autoriz*, sinal verde, liberad*, passou
on_hold: retid*, retencao, em espera, retiv*, retem, em pausa, segur* meu, segurando
suspended_service: suspen*, pausad*, indisponivel, fora de servico, temporariamente (fechad*|suspens*), nao disponivel, interrompid*
released: liber*, desbloqu*, descongel*, solta*, soltem, destrav*
frozen: congel*, fundos (congelad*|bloquead*), saldo (congelad*|bloquead*), valor bloqueado
unlock: desbloqu*, destrav*, desbloqe*, liberar de novo
locked_out: fiquei (de fora|sem acesso|pra fora), sem acesso, perdi (o|) acesso, nao tenho (mais|) acesso, nao consigo acess*
locked: bloquead*, trancad*, travad*, bloqueio, trav*
blocked: bloque*, banid*, baniram, banir*, ban, lista negra, vetad*, barrad*
restricted: restrit*, restri*, limitad*, com restricoes, conta limitada, limitac*
account_frozen: conta (esta|foi|ta|ficou|) (bloquead*|congelad*|suspensa|restrit*|desativad*|banida|travada), (bloque*|congel*|suspend*|restring*|banir*|baniram|desativ*) (a|) minha conta
compliance_review: em analise, compliance, em revisao, analise (manual|da minha conta|de risco), investigacao, sendo analisad*, conformidade, analisando minha
source_of_funds: origem (dos|de|do) (meus|) (fundos|dinheiro|recursos|valores|patrimonio), comprovante de renda, comprovacao de renda, de onde (vem|veio) (o|meu) dinheiro, comprovar (renda|a origem), imposto de renda como
aml: lavagem de dinheiro, lavagem, aml, pld, branqueamento, anti lavagem
sanctions: sanc*, ofac, pais sancionado, lista de sancoes
limit: limite*, teto, limites, cota
withdrawal_limit: limite* (de|) (saque*|retirada*), limite* diari*, limite por dia, maximo de saque, saque maximo
raise_limit: (aumentar|subir|ampliar|elevar|aumentem) (o|) (meu|meus|) limite*, aumento (de|do) limite*, mais limite, limite maior
limit_lowered: (diminuiram|reduziram|baixaram|cortaram) (o|) (meu|meus) limite*, limite* (diminuiu|baixou|reduzid*|caiu), reducao do limite
limit_reached: limite (atingido|excedido|ultrapassado), (exced*|ultrapass*|atingi*) (o|meu|) limite, cheguei no limite, passou do limite, estour* o limite
minimum_amount: minimo, valor minimo, quantidade minima, abaixo do minimo, menor que o minimo, minima
maximum_amount: maximo, valor maximo, quantidade maxima, max, maxima
address: endereco*, enderec*, end da carteira, carteira de destino
deposit_address: endereco de (deposito|recebimento), endereco (pra|para) (depositar|receber), qr de deposito
wrong_address: endereco (errado|incorreto|trocado), (pra|para) outro endereco, carteira errada, errei (o|) endereco, endereco q nao era
new_address: novo endereco, endereco novo, outro endereco, endereco diferente
address_changed: endereco (mudou|foi alterado|foi trocado|foi mudado|alterado|trocado), (mud*|troc*|alter*) (o|meu|) endereco
unknown_address: endereco (desconhecido|que nao conheco|que nao e meu|estranho), nao e (o|) meu endereco, endereco que nunca
own_wallet: minha (carteira|wallet), carteira (propria|pessoal|privada|externa), wallet (propria|pessoal|privada|externa), autocustodia, minha ledger
hardware_wallet: ledger, trezor, carteira fria, cold wallet, carteira fisica, hardware wallet
hot_wallet_app: metamask, trust wallet, trustwallet, phantom, carteira quente, carteira movel
wallet: carteira*, wallet*, walet
other_exchange: outra (exchange|corretora|plataforma), da binance, da coinbase, outras corretoras, mercado bitcoin, foxbit, kraken, bybit, okx
same_exchange_internal: transferencia interna, entre (minhas|) contas, entre usuarios, (pra|para) outro usuario, envio interno
txid: txid, tx id, hash, tx, id da transacao, numero da transacao, hash da transacao
transaction: transacao, transacoes, transac*, operacao, operacoes, movimentacao, movimentacoes
blockchain: blockchain*, cadeia de blocos, rede blockchain, on chain, onchain
explorer: explorador*, explorer, etherscan, tronscan, blockchair, bscscan, solscan
block_confirmations: confirmacoes, blocos, confirmacoes (de bloco|da rede|na rede), confs
confirmed_on_chain: confirmad* na (rede|blockchain), todas as confirmacoes, confirmacoes suficientes, (explorador|explorer|tronscan|etherscan) (diz|mostra|consta|aparece) (sucesso|confirmad*|concluid*|success), na blockchain (ta|esta|consta|aparece)
unconfirmed: nao confirmad*, sem confirmac*, 0 confirmacoes, zero confirmacoes, mempool, nao confirmou
not_on_chain: nao (aparece|esta|consta|ta) (na|no) (blockchain|rede|explorador|explorer), sem (txid|hash|tx), nao tem (txid|hash|tx), nao (acho|encontro) (o|a) (hash|txid)
network: rede, redes, mainnet
wrong_network: rede (errada|incorreta|diferente|trocada), outra rede, errei (a|) rede, pela rede errada, rede q nao era
which_network: (que|qual) rede, qual a rede, rede (certa|correta), por qual rede, quais redes
network_congestion: congestion*, rede (lenta|sobrecarregada|congestionada), sobrecarreg*, rede cheia
network_suspended: rede (em manutencao|suspensa|pausada|fechada), (depositos|saques) (suspensos|pausados|fechados|desativados|parados), suspenderam os (saques|depositos)
evm_networks: erc20, erc 20, bep20, bep 20, bsc, polygon, arbitrum, avax c, rede base
tron_network: trc20, trc 20, tron, trx
lightning_network: lightning, rede lightning, lightning network, invoice lightning
memo_tag: memo, tag, etiqueta, memos, destination tag, payment id, tag de destino, comentario
memo_missing: (sem|esqueci|faltou|nao coloquei|nao pus|esqueci de colocar) (o|a|de|) (memo|tag), memo (errado|incorreto|faltando), tag (errad*|incorret*), esqueci (do|da) (memo|tag)
bridge: bridge*, ponte, entre redes, crosschain, cross chain
smart_contract: contrato* inteligente*, smart contract*, endereco do contrato, dapp, dao
token_contract: contrato do token, contrato da moeda, token contract
unsupported_token: nao (suporta*|compativel|aceit*|trabalha* com), nao (esta|e) (listad*|suportad*), nao listad*, sem suporte
recover_coins: recuper* (o|meu|meus|minhas|as|os|) (dinheiro|fundos|moedas|tokens|deposito|saldo|usdt), recuperar*, recuperacao (de|dos) fundos, resgat* (meu|meus)
bitcoin: bitcoin*, btc, sats, satoshi*, bitcoins
ether: ether, ethereum, eth, etherium
stablecoin: usdt, tether, usdc, stablecoin*, moeda estavel, dolar digital, dai, busd
altcoin_big: xrp, ripple, solana, cardano, bnb, ltc, litecoin, avax
meme_coin: doge, dogecoin, pepe, shib*, memecoin*, meme coin*, shitcoin*, moeda* meme
coin_general: moeda*, token, tokens, cripto*, crypto*, ativo, ativos, criptomoeda*, coins
nft: nft*, colecionave*
exchange_token: token (nativo|da plataforma|da corretora|da exchange), moeda da plataforma
fiat_money: fiat, moeda (local|nacional), dinheiro (real|fiduciario), fiduciari*
dollar: dolar*, usd, dolares, us dolar
euro: euro, euros, eur
pound: libra, libras, gbp, libras esterlinas, esterlina*
asian_currency: iene*, yuan*, rmb, rupia*, baht, dong, lira*, won
african_currency: naira*, ngn, xelim, rand, cedi*, kwanza*, metical*
other_currency: real, reais, brl, franco*, peso*, rublo*, cad, chf
currency_exchange_rate: taxa de cambio, taxa de conversao, cotacao, cambio
money: dinheiro, grana, din din, dindin, bufunfa, valor, pila
funds: fundos, capital, recursos, meus fundos, patrimonio
balance: saldo*, balanco, meu saldo, sld
balance_wrong: saldo (esta|ta|) (errado|incorreto|diferente|menor), saldo nao (bate|confere|esta certo), saldo divergente
balance_zero: saldo (esta|ta|aparece|) (zerado|zero|0|vazio), conta (zerada|vazia), saldo zerou, sem saldo
balance_not_shown: nao (vejo|aparece|aparecem|consigo ver) (o|) (meu|meus|minhas) (saldo|fundos|moedas), saldo nao (aparece|mostra|esta aparecendo|ta aparecendo), saldo (sumiu|oculto|desapareceu), meu saldo sumiu
available_vs_locked_balance: saldo (disponivel|bloqueado|em ordens|retido|congelado), em ordem, preso em ordem, em ordens abertas
negative_balance: saldo negativo, negativad*, no negativo, devo (pra|para) voces, no vermelho, saldo devedor
missing_money: sumi*, desaparec*, falta*, perdid*, evapor*, extravi*
money_gone: (dinheiro|saldo|grana|fundos|moedas|usdt|btc|tudo) (sumiu|sumiram|desapareceu|evaporou|desapareceram), sumiu (o|) (meu|tudo|meus), sumiram (com|minhas|meus|as), perdi tudo, desapareceu meu, cade meu dinheiro
lost: perdi, perdeu, perder, perdid*, perdendo, perdemos, perco, perde
found: encontr*, achei, achou, descobri*, descubr*, acabei achando
bank: banco, bancos, bancari*
bank_account: conta bancaria, contas bancarias, conta corrente, conta poupanca, agencia e conta, chave pix, numero da conta, iban
bank_transfer: transferencia bancaria, pix, ted, doc, swift, sepa, transferencia
instant_transfer: transferencia (instantanea|imediata), pix instantaneo, pagamento instantaneo, pix
card: cartao, cartoes, visa, mastercard, cartao de (credito|debito)
exchange_card: cartao (cripto|crypto|de voces|da corretora|da exchange|da plataforma), seu cartao
card_declined: cartao (foi|esta|) (recusad*|negad*|rejeitad*|bloquead*), recus* (o|) (meu|) cartao, pagamento (recusado|negado|nao autorizado), nao passa o cartao
card_lost: perdi (o|) meu cartao, perdi o cartao, cartao (perdido|roubado|extraviado), roubaram meu cartao
mobile_money: picpay, mercado pago, mercadopago, recargapay, pagbank, alipay, mpesa, mbway
paypal_like: paypal, skrill, neteller, wise, revolut, apple pay, google pay, nubank
cash_machine: caixa eletronico, caixas eletronicos, atm, banco 24 horas
third_party_payment: (conta|cartao) de (um|) (terceiro*|outra pessoa), terceiros, (conta|cartao) (da|do) (minha|meu) (esposa|mulher|marido|amigo|irmao|mae|pai), nao esta no meu nome, outra titularidade, mesma titularidade, outro cpf
reference_number: referencia, numero de referencia, codigo de referencia, identificador, descricao do pagamento
wrong_reference: referencia (errada|incorreta), (sem|esqueci|faltou|nao coloquei) (a|o|) (referencia|codigo|identificador)
payment: pagamento*, pagar, paga, pagando, pgto, pagto
paid: paguei, pago, paga, pagou, pagaram, pagamos, ja paguei
buy: compra*, comprei, comprou, compro, compre, adquir*
sell: vend*, venda*
p2p: p2p, pessoa a pessoa, peer to peer, p 2 p
p2p_seller: vendedor*, anunciante*, comerciante*, merchant*
p2p_buyer: comprador*, contraparte, a outra parte, o outro usuario
p2p_release: (nao|) (libera|liberou|quer liberar|libera*) (os|as|meus|minhas|o|a|) (usdt|cripto*|moedas|btc|fundos|), liberar (os|as|meus|minhas) (usdt|cripto*|moedas), que libere, nao solta
p2p_paid_not_released: (paguei|ja paguei|transferi|fiz o pix|fiz o pagamento) (e|mas) (nao|o), marquei como pago, pagamento (feito|realizado) (mas|e) nao, fiz o pix (e|mas), ja paguei (e|mas)
p2p_not_paid: nao (me|) (pagou|paga|pagaram|transferiu|fez o pix|fez o pagamento), sem pagar, marcou como pago (e|mas) nao, comprador nao (pagou|paga), nao recebi o (pagamento|pix)
p2p_appeal: apelac*, apelar, apelei, disputa*, abrir (uma|) (apelacao|disputa), contest*
escrow: escrow, custodia, garantia, deposito em garantia
chargeback: chargeback*, estorno no cartao, contestacao (da|de) (compra|cobranca), pagamento (revertido|estornado), revers*
convert: convert*, conversao, conversoes, swap, trocar (por|pra|meus), trocad*
duplicate_payment: (paguei|cobraram|cobrado|debitaram|descontaram|enviei|transferi) (duas vezes|em dobro|2 vezes|em duplicidade), (cobranca|pagamento|pix) (dupla|duplo|duplicad*|em dobro), duplicad*, duplicidade, em duplicidade
payment_cancelled_but_charged: cancel* mas (foi|me|) (cobr*|descont*|debit*), (falhou|recusad*|nao concluiu) mas (foi|me|) (cobr*|descont*|debit*|saiu), cancelou (e|mas) (cobrou|debitou|descontou)
receipt: comprovante*, recibo*, voucher*, comprovativo*
screenshot: print, prints, captura* de tela, screenshot*, foto da tela, gravacao de tela, printei
attached: anex*, em anexo, segue (em|o|a|print|comprovante), seguem, aqui esta
invoice: fatur*, nota fiscal, boleto, conta de cobranca, cobranca
statement: extrato*, extrato bancario, extrato da conta, demonstrativo*
history: historic*, registro*, movimentacoes, lista de transacoes, extrato
trade: trade*, tradar, trading, operar, operacao, operacoes, opero, operando, negociac*
order: ordem, ordens, pedido*
open_order: (ordem|ordens) (aberta*|pendente*|ativa*), ordem em aberto
market_order: (ordem|ordens|compra|venda) a mercado, a mercado, a preco de mercado, ordem market, ordem de mercado
limit_order: (ordem|ordens|compra|venda|preco) (limite|limitada*|limit)
stop_loss: stop loss, stoploss, sl, stop limit, ordem stop, stop
take_profit: take profit*, tp, realizacao de lucro*, realizar (o|) lucro, takeprofit, alvo
trailing_stop: trailing stop*, stop movel, trailing
oco_order: oco, ordem oco, uma cancela a outra, bracket
post_only: post only, somente maker, reduce only, ioc, fok, gtc, so reduzir
not_triggered: nao (foi|) (acionad*|acionou|disparou|disparad*|ativou|executou), stop nao (acionou|funcionou|disparou|pegou|foi), nunca (acionou|disparou), ignorou meu stop, nao estopou, nao stopou
triggered: acion*, dispar*, foi (ativado|acionado), stopou, stopei, estopou, gatilho*
triggered_wrongly: (acionou|disparou|ativou|executou|stopou) (antes|sem|errado), preco nunca (chegou|tocou|bateu), nunca (tocou|bateu|chegou), nao chegou (no|nesse) preco, sem bater no preco
filled: execut*, preench*, ordem completa, execucao, pegou a ordem
not_filled: nao (foi|) (executad*|executou|preenchid*|preencheu|pegou), sem executar, nunca executou, ficou aberta, continua aberta
partially_filled: parcialmente (executad*|preenchid*), execucao parcial, executou (parcial*|so uma parte|metade|uma parte), preenchimento parcial
filled_twice: execut* (duas vezes|em dobro|2 vezes), ordem duplicad*, ordens duplicad*, duas ordens em vez, duplicou a ordem, ordem em dobro
order_wrong_price: preco (errado|incorreto|pior|diferente), outro preco, nao (foi|era) (no|o) (meu|) preco, pior preco, executou (a|no) preco, executada por
order_not_cancelled: nao (consigo|da pra|deixa) cancel* (a|minha|) (ordem|), nao cancela, erro ao cancelar
order_cancelled_by_itself: ordem (foi|) (cancelada|cancelou) (sozinha|do nada|sem), cancelou sozinh*, (a|minha) ordem sumiu, sumiu minha ordem, cancelad* sem
order_rejected: ordem (foi|e|) (rejeitad*|recusad*|invalida), (rejeit*|recus*) (a|minha) ordem
insufficient_balance: (saldo|fundos|margem) insuficiente*, nao (tenho|tem|ha) saldo, insuficiente*, saldo baixo, falta de saldo
order_placed: (coloquei|botei|abri|fiz|criei|colocar|lancei|enviei) (uma|a|minha|) ordem, ordem (colocada|lancada|enviada)
order_not_shown: ordem nao (aparece|consta|mostra|ta aparecendo), nao (aparece|vejo) (a|minha) ordem
i_did_not_place: (nao|nunca) (coloquei|fiz|abri|realizei|fui eu que) (essa|essas|esta|nenhuma|a|) (ordem|ordens|operac*|trade*|), ordens que nao (sao minhas|fiz), nao fui eu que
price: preco*, cotac*, custo, valor
price_rise: subi*, subiu, subida, alta, dispar*, pump*, vela verde, valoriz*
price_fall: caindo, caiu, queda*, dump*, despenc*, desab*, vela vermelha, derret*
crash_market: crash, queda do mercado, flash crash, mercado (desabou|despencou|derreteu), colapso
wick: pavio*, violinad*, violino, wick*, pico, spike
price_differs: preco diferente (de|das|do|em|que), em outras (corretoras|exchanges), outras (corretoras|exchanges) (mostram|marcam|tem), nao e o mesmo preco, difere
stale_price: preco (congelado|desatualizado|parado|travado|antigo), preco nao atualiza, nao atualiza o preco
mark_price: preco de (marcacao|referencia), mark price, preco indice, indice
last_price: ultimo preco, preco ultimo, ultima cotacao
spread: spread, diferenca entre compra, compra e venda, bid ask
slippage: slippage, deslizamento, derrapagem, escorreg*
liquidity: liquidez, baixa liquidez, profundidade, iliquid*
order_book: livro de (ordens|ofertas), order book, orderbook, book, book de ofertas
chart: grafic*, vela, velas, tradingview, candle*, chart
chart_wrong: grafic* (esta|ta|nao|) (errad*|vazio|congelad*|travad*|carreg*|em branco|parado), faltam velas, faltam candles, nao carrega o grafico
indicator: indicador*, rsi, ifr, media movel, medias moveis, macd
market: mercado*, market
pair: par, pares, par de negociacao, simbolo, ticker
spot: spot, a vista, mercado spot, carteira spot, mercado a vista
futures: futuro, futuros, perpetuo*, derivativo*, contratos, perp
options_trading: opcoes, opcao de compra, call, put, strike, trading de opcoes
margin: margem, margens, margin, conta margem
leverage: alavanc*, leverage, 10x, 20x, 50x, 100x, 125x
isolated_cross: isolad*, margem cruzada, cruzad*, cross, isolated
position: posicao, posicoes, pos, operacao aberta
position_closed: (fech*|encerr*) (a|minha|minhas|as) (posicao|posicoes), (posicao|posicoes) (foi|foram|) (fechad*|fechou|encerrad*|fecharam)
long_short: comprad* em, vendid* em, long, short, posicao (comprada|vendida), longs, shorts
hedge_mode: hedge*, modo hedge, protecao de posicao, modo unidirecional
liquidated: liquidar*, liquidad*, liquidou, liquidac*, fui liquidado, quebr* a banca, quebrei a conta
liquidation_price: preco de liquidacao, preco liq
liquidated_unfairly: liquid* (injust*|antes|errad*|sem|mesmo), me liquidaram (antes|sem|injust*), liquidacao (injusta|errada|indevida)
margin_call: margin call*, chamada de margem, adicionar margem, margem de manutencao, taxa de margem
collateral: colateral*, garantia*
auto_deleverage: adl, desalavanc*, fundo de seguro
funding_rate: funding, taxa de (financiamento|funding), funding rate
interest_charged: juros (cobrad*|do emprestimo|da margem|de margem), cobra* juros, juros
loan: emprest*, credito, divida*, devedor*, mutuo
repay: pagar (o|meu) emprestimo, quitar (o|a|meu|minha) (emprestimo|divida), amortiz*, quitac*
profit: lucr*, ganh* (dinheiro|), ganho*, rendimento*, rentabilidade
loss: prejuizo*, perda*, perdi dinheiro, drawdown
pnl_wrong: pnl, (lucro|lucros) e prejuizo, nao realizad*, ganhos e perdas, p l
portfolio: portfolio, carteira de (ativos|investimento*), portifolio
settlement: liquidacao do contrato, vencimento*, settlement
trading_halt: negociac* (suspens*|pausad*|parad*|interrompid*), mercado (suspenso|parado|fechado|pausado), suspend* (o trading|as negociacoes)
cannot_close_position: nao (consigo|consegui|posso|deixa|conseguia) (fechar|encerrar), nao fecha, botao de fechar
cannot_trade: nao (consigo|posso|consegui|deixa) (operar|tradar|comprar|vender|negociar), (trading|negociacao) (desativad*|desabilitad*), sem conseguir operar
system_failed_during_volatility: durante (a queda|o crash|a alta|o pump|o dump|a volatilidade), no pior momento, quando o mercado (caiu|subiu|mexeu|despencou|se mexe), bem na hora, no meio da queda
volatility: volatil*, movimento forte, oscilac*
listing_new_coin: listar*, listagem, listing, listem, nova listagem, listar (meu|nosso|uma|um) (token|moeda)
delisting: delist*, deslist*, removida da corretora, tiraram a moeda, removid* da exchange
airdrop: airdrop*, air drop, fork, hard fork, aidrop
token_swap_migration: migrac*, migr*, rebrand*, redenomin*, token swap, troca de token
staking: stak*, stakear, steking, restak*, stake
earn_product: earn, poupanca flexivel, produto de renda, flexivel, prazo fixo, rendimento*, launchpool, renda fixa
unstake: unstak*, resgat*, tirar do staking, desbloquear o staking, sacar do staking, resgate
rewards_missing: recompensa*, reward*, nao (pagaram|pagam|recebi) (os|as|meus|minhas) (juros|recompensas|rendimentos), juros nao pagos
apy: apy, apr, taxa de juros, rendimento anual, juros ao ano, ao ano
dual_investment: investimento duplo, dual, produto estruturado, investimento dual
lock_period: periodo de bloqueio, prazo de bloqueio, bloqueado ate, carencia, resgate antecipado
mining: minerac*, minerar, minerador*, minerando, pool de mineracao, hashrate
copy_trading: copy trading, copytrading, copy trad*, copiar trader*, copiar operacoes, copytrade
trading_bot: bot, bots, grid, robo, robos, robo de trade, dca, robo trader
strategy: estrategia*, metodo*, abordagem, setup
recurring_buy: compra* (recorrente*|automatica*|programada*), recorrente*, investimento automatico
arbitrage: arbitrag*, arbitrar
paper_trading: conta demo, demo, simulad*, testnet, simulador, sandbox, conta de treino
fee: taxa*, fee, fees, comissao, comissoes, tarifa*, corretagem
fee_too_high: (taxa*|fee*|tarifa*) (e|sao|muito|ta|esta|) (alta*|cara*|elevada*|absurd*|abusiv*|exorbitant*), muito caro, carissim*, cobram (muito|caro|demais), caro
fee_wrong: (taxa|tarifa|fee) (errada|incorreta|a mais), (cobr*) (a mais|mais|em dobro|demais|outra taxa|taxa errada), mais do que anunciado, cobranca (indevida|errada|abusiva)
fee_twice: taxa (dobrada|duas vezes|duplicada|em dobro), dupla taxa, (cobr*) (duas vezes|2 vezes|em dobro) a taxa, cobrou taxa duas vezes
fee_unexpected: (taxa*|cobranca*) (oculta*|escondida*|inesperada*|surpresa), nao (avis*|fal*|mencion*) (da|sobre a|a) taxa, nao sabia da taxa, taxas ocultas
what_are_fees: (qual|quais|quanto e|quanto) (e|sao|custa|) (a|as|) (taxa*|tarifa*|fee*), quanto (cobram|voces cobram|vcs cobram), tabela de taxas, que taxa
network_fee: taxa (de|da) (rede|mineracao|blockchain|gas), gas, gas fee, fee da rede
fee_discount: descont* (na|nas|de|em) taxa*, desconto*, nivel vip, taxa (menor|reduzida), mais barat*
maker_taker: maker, taker, taxa maker, taxa taker
tax: imposto*, tribut*, receita federal, fisco, fiscal*, irpf, ir, darf
tax_report: (informe|relatorio|declaracao|documento) (fiscal|de imposto*|de rendimentos|de renda|anual), informe de rendimentos, declaracao do imposto, declarar (no|) (ir|imposto), in 1888
cost_basis: preco (medio|de compra|de aquisicao), custo (base|de aquisicao|medio), fifo
export_history: export*, baixar (o|meu|um|) (historico|relatorio|csv|extrato), csv, excel, pdf, planilha
report_incomplete: (relatorio|informe|historico|extrato) (incompleto|errado|vazio|incorreto), falta* (operacoes|linhas|movimentacoes|transacoes|dados)
audit: auditor*, audit*, prova de reservas
accountant: contador*, contabil*, contabilidade, contabilista
bonus: bonus, promoc*, cupom, cupons, promo, bonificac*
bonus_missing: nao (me|) (deram|chegou|recebi|creditaram|caiu|pagaram) (o|meu) (bonus|premio), bonus (nao|nunca) (chegou|caiu|aparece|foi creditado), cade meu bonus, bonus prometido
campaign_contest: concurso*, campanha*, evento*, sorteio*, torneio*, competic*
referral: indicac*, indique, indiquei, indicad*, convid*, convite, afiliad*, codigo de (indicacao|convite)
referral_missing: (bonus|comissao|recompensa) (de|por|da) indicac*, (meu|um) amigo se (cadastrou|registrou), indiquei um amigo, convidei um amigo, nao recebi pela indicacao
gift_card: cartao (de presente|presente), gift card*, giftcard*, vale presente, envelope vermelho
api: api, apis, rest api, a api
api_key: api key*, apikey*, chave* (de|da|) api, chave secreta, api secret
api_key_create: criar (uma|a|) (api|chave|api key), gerar (uma|a|) (api|chave|api key), nova (api key|chave)
api_key_leaked: (chave|api key) (foi|) (vazou|vazad*|exposta|publicad*|roubada), vazou (a|minha) (chave|api), subi (no|pro) github, no github
api_permission: permissao (da|de) api, permissoes da api, somente leitura, permissao de (saque|trade|leitura), scope
api_error: codigo de (erro|status), erro http, api (retorna|devolve|responde|da erro)
error_4xx: 400, 401, 403, 404, nao autorizado, forbidden, unauthorized, bad request
error_5xx: 500, 502, 503, 504, erro interno, bad gateway, servico indisponivel, erro (do|no) servidor
rate_limit: rate limit*, 429, muitas (requisicoes|solicitacoes|tentativas), limite de (requisicoes|chamadas), 418
signature_invalid: assinatura (invalida|incorreta), hmac, assinar (a|o) (requisicao|request), signature
timestamp_error: timestamp, recvwindow, relogio, ntp, sincroniz* (o relogio|a hora|hora)
nonce: nonce, client order id, clientorderid
websocket: websocket*, ws, stream, web socket, sockets
websocket_disconnect: desconect*, desconex*, conexao (fechada|perdida|cai|caiu|fecha), (cai|caiu) (o|a) (stream|conexao|websocket)
endpoint: endpoint*, rota, v1, v3, url da api
api_documentation: documentacao (da|) api, docs da api, changelog, especificac*, documentacao tecnica
api_latency: latencia, milissegundos, ms, ping, lag, resposta lenta
ip_whitelist: whitelist de ip*, lista (branca|de permissao) de ip*, restricao (de|por) ip, ip (permitido|autorizado|liberado), ips permitidos
library_sdk: sdk, biblioteca, python, java, ccxt, php, golang, lib
webhook: webhook*, callback url, url de callback
fix_protocol: protocolo fix, sessao fix, fix api, gateway fix
developer: desenvolvedor*, programador*, developer*, dev, engenheiro*
script_code: script*, codigo fonte, meu programa, programar, meu codigo
integration: integr*, plugin, conectar (a|com|ao) noss*
market_data: dados (de mercado|do mercado|historicos), feed de dados, snapshot, historico de precos
maintenance: manutencao, em manutencao, atualizacao do sistema
status_page: pagina de status, anunci*, aviso*, comunicado*
kyc: kyc, verificacao de identidade, verificar (minha|a) identidade, verificacao (da|de) conta, conheca seu cliente
verification: verific*, verifi*, validac*, validar
verification_pending: verificacao (esta|ta|continua|) (pendente|em andamento|em analise|em processamento), esperando (a|minha) verificacao, aguardando verificacao, (continua|ainda) em (analise|verificacao)
verification_failed: (verificacao|kyc) (falhou|falha|rejeitad*|recusad*|negad*|reprovad*), (rejeit*|recus*|reprov*) (minha|a|o|meu) (verificacao|kyc), nao (consegui|foi possivel|consigo) verificar, nao verificad*
verified_already: ja (estou|esta|fui|sou|estava|to) verific*, totalmente verificad*, kyc (aprovado|completo|feito|concluido), ja fiz (o|a) (kyc|verificacao), conta verificada
why_verify_again: verific* (de novo|novamente|outra vez), (outra vez|de novo|novamente) (a verificacao|o kyc|verificar|os documentos), reverific*, pedem (kyc|documentos|verificacao) (de novo|novamente|outra vez), nova verificacao
kyc_level: nivel de (verificacao|kyc|conta), nivel (1|2|3), verificacao (avancada|basica|intermediaria)
identity: identidade, minha identidade, quem eu sou
passport: passaporte*
id_card: rg, cpf, cin, carteira de identidade, documento de identidade, identidade, bilhete de identidade, cartao de cidadao
driving_licence: cnh, carteira de motorista, carteira de habilitacao, habilitacao, carta de conducao
residence_permit: rne, rnm, autorizacao de residencia, cartao de residencia, titulo de residencia, crnm
proof_of_address: comprovante de (residencia|endereco), conta de (luz|agua|energia), comprovativo de morada, prova de residencia
documents: documento*, documentacao, papeis, docs, papelada
document_expired: (documento|passaporte|rg|cnh|identidade) (esta|ta|) (vencid*|expirad*|caducad*), venceu (meu|minha|o|a) (documento|passaporte|rg|cnh), documento vencido
document_not_accepted: nao aceit* (o|meu|meus|minha|os|a) (documento*|rg|cnh|passaporte|identidade), (recus*|rejeit*) (meu|meus|minha|o|os) (documento*|rg|cnh|passaporte), documento* (recusad*|rejeitad*|nao aceit*|invalid*)
document_unreadable: borrad*, ilegive*, nao da pra ler, embacad*, desfocad*, reflexo*, escur*, baixa qualidade
upload: enviar (o|a|os|meu|minha|documento*|foto*), subir (o|a|os|meu|documento*|foto*), carregar (o|a|os|documento*|foto*), upload, anexar, fazer upload
upload_fails: nao (deixa|consigo|permite|da pra) (enviar|subir|carregar|anexar) (o|a|os|documento*|foto*|arquivo*|), erro ao (enviar|subir|carregar|anexar) (o|a|documento*|foto*|arquivo*), upload (falha|falhou|nao funciona), nao sobe, nao carrega a foto
file_too_large: arquivo (e|) (muito|mt|) (grande|pesado), tamanho do arquivo, formato (incorreto|invalido|errado), jpg, jpeg, png
photo: foto*, fotografia*, imagem, imagens
selfie: selfie*, foto (minha|do meu rosto|com o documento|do rosto|segurando o documento), self
face_scan: rosto, facial, reconhecimento facial, prova de vida, escaneamento facial, biometria facial, piscar
camera_problem: camera*, webcam, camera (nao abre|nao funciona|preta), sem camera
video_call: videochamada*, video chamada*, chamada de video, verificacao por video, video conferencia
resubmit: reenvi*, (envi*|mand*|subi*) (de novo|novamente|outra vez|dnv), enviar novamente, mandar de novo
submitted: ja (enviei|mandei|subi|entreguei), enviei (os|meus|o|a|tudo), entreguei, submet*, mandei (os|meus|tudo), enviad*
form: formulario*, questionario*, preench*, campo, campos, ficha
name: nome, nomes, sobrenome*, primeiro nome, nome completo, apelido
name_mismatch: nome (nao bate|nao confere|nao coincide|diferente|divergente|incorreto|errado|escrito errado), (sobrenome|nome) errado, nao (bate|confere) (o|meu) nome
name_change: (mud*|troc*|alter*) (de|meu|o) (nome|sobrenome), mudanca de (nome|sobrenome), nome de (casada|solteira), me casei, depois do (divorcio|casamento), nome social
date_of_birth: data de nascimento, nascimento, aniversario, nasci, nascido, nascida
age_minor: menor de idade, menor, menores, menor de 18, anos de idade, 17 anos, muito novo, maioridade
nationality: nacionalidade*, cidadan*, cidadao, nasci em, estrangeir*
country: pais, paises, regiao, estado, provincia
country_not_supported: pais (nao esta|nao aparece|nao suportado|restrito|nao listado|nao aceito), nao (esta|e) disponivel (no meu|em meu|nesse|no) pais, pais restrito, nao operam (no|em), indisponivel no meu pais
travel_abroad: exterior, viaj*, viagem, em outro pais, ferias, fora do pais, no estrangeiro
moved_house: me mudei, mudei de (casa|endereco|cidade|pais), mudanca de (endereco|casa|pais), novo endereco, troquei de endereco
home_address: endereco (residencial|de casa|postal), rua, cep, codigo postal, morada, meu endereco
personal_data: dados pessoais, meus dados, informacoes pessoais, perfil, dados cadastrais, cadastro
update_details: (atualizar|mudar|alterar|corrigir|trocar|editar) (meu|meus|minha|minhas|os|o) (dados|perfil|nome|endereco|cadastro|informacoes), atualizacao (de dados|cadastral), alteracao de dados
duplicate_account: conta duplicada, segunda conta, duas contas, ja (esta|estou|existe) (cadastrad*|registrad*|uma conta), outra conta, cpf ja (cadastrado|usado|registrado), multiplas contas, documento ja
wrong_data_in_profile: (coloquei|escrevi|digitei|cadastrei|pus) errad* (meu|minha|o|a|), (data|nome|sobrenome|dado|dados) (errad*|incorret*), errei (meu|minha|o|a) (nome|data|cpf|dados), erro no meu (nome|cadastro)
privacy: privacidade, lgpd, protecao de dados, gdpr, rgpd
data_deletion_request: (apag*|exclu*|delet*|elimin*) (meus|todos os meus|os meus) dados, direito ao esquecimento, exclusao (de|dos) (meus|) dados, remocao dos meus dados
data_copy_request: copia dos meus dados, (que|quais) dados (voces|vcs) (tem|guardam|armazenam), acesso aos meus dados, direito de acesso
data_leak: vazamento*, vaz* (meus|de|os) dados, dados (vazados|roubados), vazaram, brecha
account: conta, contas, cta
register: regist*, cadastr*, criar (uma|a|minha) conta, abrir (uma|a|minha) conta, conta nova, me inscrev*
cannot_register: nao (consigo|deixa|consegui|posso) (registrar|me registrar|cadastrar|me cadastrar|criar conta|criar uma conta|criar a conta|abrir conta), erro (ao|no) (cadastr*|regist*|criar conta), cadastro (falha|da erro|nao funciona)
close_account: (fechar|encerrar|excluir|deletar|apagar|cancelar|encerrem|excluam) (a|minha|esta|essa) (minha|) conta, encerramento (da|de) (minha|) conta, exclusao da (minha|) conta, encerrar conta
reopen_account: reabr*, reabert*, reativ*, recuper* (a|) minha conta, reabilit*, abrir de novo (a|minha) conta, minha conta de volta
account_closed_by_you: (fech*|encerr*|exclu*|cancel*) (a|) minha conta, conta (foi|esta|) (fechada|encerrada|excluida|cancelada), me fecharam a conta
dormant_account: inativ*, conta (inativa|velha|antiga|esquecida|abandonada), sem usar (ha|faz|por), muito tempo sem (usar|entrar|acessar)
account_recovery: recuper* (o acesso|minha conta|a conta|a minha conta|acesso|conta), recuperacao (da|de) conta, voltar a (entrar|acessar)
sub_account: subconta*, sub conta*, conta secundaria
business_client: empresa*, negocio*, companhia, corporativ*, pessoa juridica, pj, organizacao, cnpj
business_verification: kyb, verificacao (de|da|) empresa*, contrato social, documentos da empresa, cartao cnpj, junta comercial
institution: instituic*, institucional*, fundo de investimento, tesouraria, hedge fund
signer_multi: signatario*, multiassinatura, multisig, pessoa autorizada, assinante*, aprovador*
employee_left: ex funcionario*, exfuncionario*, funcionario (saiu|pediu demissao), nao trabalha mais, saiu da empresa, foi demitido
owner_beneficial: beneficiario final, acionista*, socio*, quadro societario, diretor*
joint_account: conta (conjunta|compartilhada), divido a conta, compartilho (a|minha) conta
account_manager: gerente de conta*, gestor de conta*, account manager, gerente da minha conta
partner_b2b: parceir*, parceria*, partner*, b2b, white label, provedor de liquidez
otc: otc, mesa otc, balcao, over the counter
custody: custodia, custodiante, guarda de ativos
log_in: entrar, acessar, login, logar, fazer login, acesso, iniciar sessao, entrar na conta
logged_in: fiz login, logado, logada, estou (dentro|logado|logada), entrei na (minha|) conta, consegui entrar
cannot_log_in: nao (consigo|consegui|deixa|posso|conseguia|to conseguindo|estou conseguindo) (entrar|acessar|logar|fazer login|abrir minha conta), n consigo (entrar|acessar|logar), erro (ao|no) (entrar|logar|acessar|login|fazer login), nao (entra|loga)
logged_out: sair da conta, deslog*, me (expulsa|derruba|joga fora|desloga|tira), logout, cai da conta, sessao encerrada
session: sessao, sessoes, sessao ativa, sessoes ativas
session_expired: sessao (expirad*|expirou|caducou|vencida), expirou a sessao, tempo esgotado, timeout
unknown_login: (login|acesso|entrada) (desconhecido|suspeito|estranho|nao reconhecido|que nao|nao autorizado), alguem (entrou|acessou|logou|fez login), nao fui eu que (entrei|loguei|acessei), entraram na minha conta, nao reconheco (o|esse|este) (login|acesso)
unknown_device: (dispositivo|aparelho) (desconhecido|nao reconhecido|novo|estranho|que nao e meu|que nao conheco), (celular|computador|iphone) (desconhecido|que nao e meu|estranho), nao reconheco (o|esse|este) (dispositivo|aparelho)
unknown_country_login: (login|acesso|acessaram|entraram) (de|da|do|em) (outro pais|china|russia|outra cidade|um pais|outro lugar|outro estado), de outro pais, da (russia|china|nigeria), onde nunca estive, lugar que nunca fui
device: dispositivo*, aparelho*, device, equipamento
device_approval: (aprovar|autorizar|confirmar|validar|liberar) (o|este|esse|um|meu) (dispositivo|aparelho|novo dispositivo), dispositivo (confiavel|de confianca|autorizado), autorizacao (de|do) dispositivo
new_phone: (novo|nova) (telefone|celular|aparelho|iphone), (telefone|celular|aparelho|iphone) novo, troquei (de|meu|o) (telefone|celular|aparelho|iphone), comprei (um|outro) (celular|telefone|aparelho), mudei de celular
phone_lost: perdi (meu|o|o meu) (telefone|celular|aparelho|iphone), (telefone|celular|aparelho) (perdido|extraviado|sumiu), esqueci meu celular
phone_stolen: (roubaram|furtaram|levaram) (meu|o|o meu) (telefone|celular|aparelho|iphone), (celular|telefone|aparelho) (roubado|furtado), roubo (do|de) celular, fui (assaltado|assaltada|roubado), assalto
phone_broken: (celular|telefone|aparelho) (quebrou|quebrado|pifou|estragou|morreu|queimou|deu problema|estragado), quebrei (meu|o) (celular|telefone), tela (quebrada|trincada), formatei (meu|o) (celular|telefone), resetei, reset de fabrica, caiu (meu|o) celular
phone_number: numero (de|do|) (telefone|celular|cel), meu numero, telefone cadastrado, celular cadastrado, numero, num
phone_number_changed: (mud*|troc*) (de|meu|o) numero, numero (novo|antigo|anterior|velho), novo numero, nao tenho mais (esse|o|acesso ao) numero, perdi (meu|o) (numero|chip)
sim_swap: sim swap*, sim, chip, esim, clon* (meu|o) (chip|celular|numero), chip clonado, sem sinal, cartao sim
password: senha*, password*, palavra passe, palavra chave, senha de acesso
password_forgotten: (esqueci|perdi|nao lembro|nao me lembro|nao sei|esquec*) (a|da|minha|a minha|da minha|de minha) senha, senha esquecida, esqueci senha
password_wrong: senha (esta|e|ta|) (incorreta|errada|invalida), nao (aceita|reconhece) (a|minha) senha, senha nao (funciona|entra|aceita|pega)
password_reset: (redefin*|troc*|mud*|recuper*|reset*|alter*) (a|minha|de|da|) senha, nova senha, redefinicao (de|da) senha, link de (redefinicao|recuperacao)
reset_link_not_working: link (nao funciona|nao abre|nao chega|expirado|expirou|quebrado|vencido|invalido), nao chega (o|) (email|link) (de|pra|para) (redefinir|redefinicao|recuperacao|trocar|recuperar)
password_changed_not_by_me: senha (foi|) (trocada|alterada|mudada), (trocaram|mudaram|alteraram) (a|minha|a minha) senha, alguem (trocou|mudou|alterou) (minha|a|a minha) senha
email: email*, e mail, e mails, mail, caixa de entrada, gmail, hotmail, correio eletronico
email_not_received: nao (me|) (chega*|chegou|recebo|recebi|estou recebendo|to recebendo) (o|nenhum|os|) (email*|e mail*), (email|e mail) (nao|nunca) (chega|chegou|chegando|vem), email de confirmacao nao
email_changed_not_by_me: (email|e mail) (foi|) (trocado|alterado|mudado), (trocaram|mudaram|alteraram) (o|meu|o meu) (email|e mail), alguem (trocou|mudou|alterou) (o|meu|o meu) (email|e mail)
email_change_request: (trocar|mudar|alterar|atualizar|troca de|alteracao de) (o|meu|de|o meu|) (email|e mail), novo (email|e mail), email novo
email_lost_access: (perdi|nao tenho|sem|nao tenho mais) (o|) acesso (a|ao|do) (meu|) (email|e mail), (email|e mail) (antigo|velho|anterior), nao (uso|existe|tenho) mais (esse|meu|o|este) (email|e mail), nao consigo (entrar|acessar) (no|o) (meu|) (email|e mail)
email_hacked: (email|e mail|gmail) (foi|) (hackeado|invadido|comprometido|raqueado), (hackearam|invadiram|entraram no) (o|meu|o meu) (email|e mail|gmail)
spam_folder: spam, lixo eletronico, caixa de spam, pasta de spam, lixeira
typo_in_email: erro de digitacao, (digitei|escrevi|coloquei) (o|meu|) (email|e mail|) errado, (email|e mail) (errado|incorreto|escrito errado), errei (o|meu) (email|e mail)
two_factor: 2fa, dois fatores, duas etapas, dois passos, autenticacao de dois, mfa, segundo fator, autenticacao em duas
two_factor_reset: (reset*|redefinir|tirar|desativar|remover|retirar) (o|meu|a|) (2fa|autenticador|google authenticator|verificacao em duas etapas|autenticacao), perdi (o|meu) 2fa, reset (de|do) 2fa
two_factor_setup: (ativar|configurar|habilitar|colocar|instalar) (o|meu|a|) (2fa|autenticador|autenticacao|verificacao em duas etapas|google authenticator)
two_factor_removed_not_by_me: (tiraram|desativaram|trocaram|removeram) (o|meu|o meu) (2fa|autenticador), 2fa (foi|) (desativado|removido|trocado), alguem (desativou|tirou|removeu) (o|meu) 2fa
authenticator: autenticador*, authenticator*, google auth*, authy, app de autenticacao, google autenticador
authenticator_lost: perdi (o|meu|) (autenticador|authenticator|google authenticator|acesso ao autenticador), (autenticador|authenticator) (sumiu|vazio|apagado|desinstalado|zerado), (apaguei|desinstalei|exclui) (o|meu|) (autenticador|authenticator|google authenticator)
code: codigo*, otp, digitos, cod, codigo de verificacao
code_invalid: codigo (esta|e|ta|da|) (invalido|incorreto|errado), (codigo|otp) nao (funciona|serve|e aceito|aceita|pega|entra), nao aceita (o|os|meu) codigo*, codigos invalidos
code_not_received: nao (me|) (chega*|chegou|recebo|recebi|estou recebendo|to recebendo|vem) (o|os|nenhum|) (codigo*|sms|otp|mensage*), (codigo|sms|otp) (nao|nunca) (chega|chegou|chegando|vem|veio), n chega o codigo, codigo que nao chega
code_late: codigo (chega|chegou) (tarde|atrasado|muito tarde|vencido|expirado), codigo (expirou|expira|vencido|expirado), demora pra chegar o codigo
code_without_request: codigo* que (nao|nunca|eu nao) (pedi|solicitei), (recebi|recebendo|chegando|chegou) (um|) codigo* (sem|que nao), nao (pedi|solicitei) (nenhum|esse|o) codigo, chegando codigos
code_given_away: (passei|dei|falei|mandei|enviei|informei) (o|meu|os) codigo* (pra|para|a|), passei (o|meu) codigo, compartilhei (o|meu) codigo, digitei o codigo
sms: sms, mensagem de texto, mensagens de texto, torpedo
backup_code: codigo* de (backup|recuperacao|seguranca|reserva), chave de (backup|recuperacao)
seed_phrase: frase (semente|de recuperacao|secreta|seed), semente, seed, 12 palavras, 24 palavras, doze palavras, palavras de recuperacao, mnemonic*
seed_given_away: (coloquei|digitei|dei|passei|informei|inseri|entreguei) (minha|minhas|a|as) (frase|semente|seed|12 palavras|24 palavras|palavras|doze palavras), passei (minha|a) (frase|seed)
private_key: chave* privada*, private key*
passkey: passkey*, chave* de (acesso|seguranca), yubikey, digital, impressao digital, face id, biometr*, touch id
pin: pin, codigo pin, senha de (saque|fundos|negociacao), senha de 4, senha de 6
security_question: pergunta* (de seguranca|secreta*)
security_settings: (ajustes|configuracao|configuracoes|opcoes|central|centro) de seguranca
security: segur*, protecao
security_hold_after_change: (bloqueio|espera|retencao|restricao) de (24|48|72) horas, (24|48|72) horas (bloquead*|sem poder|por seguranca), (saques|saque) (bloquead*|suspens*|desativad*) (por|apos|depois), (apos|depois de|por) (troc*|mud*|alter*|redefin*) (a|minha|o|de) (senha|2fa|email)
address_whitelist: lista branca, whitelist*, agenda de enderecos, endereco* (salvo*|confiave*|autorizado*), catalogo de enderecos
anti_phishing_code: codigo anti phishing, antiphishing, anti phishing, codigo antiphishing
withdrawal_confirmation_mail: (email|e mail|link) de confirmacao, confirmar (o|meu) saque, email de verificacao, confirmacao por email
captcha: captcha*, nao sou um robo, quebra cabeca, deslizante, puzzle
ip_address: ip, endereco ip, ips, ip desconhecido
location: localizacao, cidade, lugar, local, geolocalizacao
vpn: vpn, proxy
hacked: hack*, raque*, invad*, invasao, comprometid*, clonad*, crackear*, haque*
hacker: hacker*, invasor*, atacante*, intruso*, raquer*, bandido*
account_hacked: (hackearam|invadiram|raquearam|roubaram|entraram na|clonaram|acessaram) (a|) minha conta, conta (foi|esta|ta|) (hackeada|invadida|comprometida|raqueada|roubada|clonada), fui (hackeado|hackeada|invadido|raqueado), alguem (esta na|entrou na|ta na|acessou a|acessou) (a|) minha conta
stolen: roub*, furt*, ladrao, ladroes, assalt*, me levaram, bandido*
wallet_drained: (esvaziaram|zeraram|limparam|drenaram|raparam|levaram) (minha|meu|a|o|tudo|toda), dren*, levaram tudo, me (limparam|zeraram|raparam), esvazi*, sacaram tudo, tiraram tudo
i_did_not_do_it: nao fui eu, eu nao (fiz|pedi|solicitei|autorizei|realizei), nao (fiz|pedi|solicitei|autorizei|realizei) (isso|esse|essa|nenhum*|nada), nunca (fiz|pedi|autorizei|solicitei), que nao (fiz|realizei|solicitei|autorizei|pedi|fui eu), n fui eu
unauthorized: nao autorizad*, sem (minha|a minha|meu|) (permissao|autorizacao|consentimento), sem eu (autorizar|saber|pedir), nao autorizei, sem meu conhecimento
withdrawal_not_mine: (saque*|retirada*|transferencia*|pix) que (nao|nunca|eu nao) (fiz|realizei|solicitei|autorizei|reconheco|fui eu), (saque|retirada|pix) (nao autorizad*|nao reconhecid*|desconhecid*), alguem (sacou|esta sacando|fez um saque|ta sacando|tirou), (sacaram|tiraram) (o|meu|minha|meus|tudo)
someone_else: alguem, algum desconhecido, outra pessoa, um estranho, desconhecid*, terceira pessoa, um terceiro, algm
happening_now: (esta acontecendo|estao sacando|tao sacando|estao roubando|tao roubando|estao tirando|ta acontecendo), (neste|nesse) (momento|instante) (estao|esta|alguem), agora mesmo (estao|alguem|tao), (continuam|ainda estao) (sacando|saindo|tirando), ta saindo
freeze_my_account_request: (bloqueiem|congelem|bloqueie|congele|bloquear|congelar|suspendam|travem|bloqueia) (a|minha|ja|por favor|tudo|os|a minha) (conta|saques|tudo|), bloquear minha conta, bloqueiem tudo
stop_the_withdrawal: (par*|impec*|bloqueiem|cancelem|cancel*|segur*|suspend*) (o|este|esse|meu|a|essa|esta) (saque|transferencia|pagamento|retirada|pix|envio), parem o saque, (cancelar|anular|parar|cancelem|parem|cancele|suspender) (o|meu|este|esse|um|o meu) saque, cancelamento (de|do) saque, como cancelo (o|um|meu) saque
phishing: phishing, pishing, fishing, email de phishing
fake_site: (site|pagina|portal) (falso|falsa|clonado|clonada|fraudulent*|fake), copia do site, site que (parecia|imita)
fake_app: (app|aplicativo) (falso|falsa|clonado|fake|fraudulento), app pirata
fake_support: (suporte|atendente|agente|funcionario) falso, (se passou|se passaram|se passando|se passa|se passava) por, falso (suporte|atendente|agente|funcionario), (disse|dizia|disseram|diz|dizendo) (ser|que era|que e) (da|do|de), fingi* ser
fake_email: (email|e mail|sms|mensagem) (falso|falsa|fraudulent*|fake), nao (e|era) de voces
fake_token: (token|moeda|usdt|tokens) (falso|falsa|falsos|falsas|fake), flash usdt, usdt flash
fake: fals*, fake*, fraudulent*, clonad*, adulterad*, forjad*
suspicious: suspeit*, estranh*, esquisit*, duvidos*, anormal*, incomum, desconfi*
suspicious_message: (email|e mail|mensagem|sms|ligacao|link) (suspeit*|estranh*|esquisit*|duvidos*), (chegou|mandaram|recebi|me mandaram) (um|uma) (email|e mail|mensagem|sms|whatsapp|link|ligacao), recebi (um|uma) (email|mensagem|sms)
link_clicked: cliquei, clicou, (abri|acessei|entrei) (o|um|no|num|esse|nesse) link, clicado, (apertei|toquei) (o|no) link, clikei
link: link, links, url, endereco do site
entered_data_on_site: (coloquei|digitei|inseri|dei|passei|informei|botei|preenchi) (meu|meus|minha|os|a|o) (dados|senha|codigo|usuario|login|email|cartao|cpf), (loguei|fiz login|entrei) (la|nesse|nessa|ali), passei meus dados
suspicious_call: ligac*, me (ligou|ligaram|ligam|estao ligando), telefonema, recebi uma ligacao, alguem me ligou, me telefonaram
telegram_whatsapp: telegram, whatsapp, zap, wpp, whats, discord, zapzap
social_media: facebook, instagram, twitter, youtube, tiktok, redes sociais, linkedin, reddit
group_chat: grupo*, canal, canais, grupo de (telegram|whatsapp|trade|investimento)
scam: golpe*, scam*, fraude*, cilada, picaretagem, 171, pilantragem
scammer: golpista*, estelionatario*, scammer*, vigarista*, trapaceiro*, picareta*, pilantra*, bandido*
fraud: fraud*, engan*, trapac*, estelionato, enrol*
you_are_scammers: (voces|vcs|vces) sao (uns|um bando de|) (golpistas|ladroes|bandidos|estelionatarios|golpe|pilantras|picaretas|criminosos), (bando|quadrilha) de (ladroes|golpistas|bandidos), (voces|vcs) (me roubaram|estao me roubando|roubaram|estao roubando), (corretora|exchange|empresa) (golpista|ladra|golpe|fraude), isso aqui e golpe
got_scammed: (cai|cai em|caimos) (num|em um|no|em|nesse|) (golpe|cilada|conto), fui (enganad*|vitima|lesad*|golpead*|roubad*), (sofri|levei|tomei) (um|o) golpe, me (enganaram|deram um golpe|aplicaram um golpe|passaram a perna), vitima de (um|) golpe
is_it_a_scam: (e|sera que e|isso e|seria|sera) (um|uma|) (golpe|fraude|scam|cilada), golpe ou, e golpe, pode ser (um|) golpe
investment_scam: (plataforma|empresa|site|grupo|esquema) de investimento*, (lucro*|rendimento*|retorno*|ganho*) (garantid*|certo), ponzi, piramide, dobrar (meu|seu|o) dinheiro, falso investimento
romance_scam: (conheci|conheceu) (uma|um|na|pela|no) (mulher|moca|homem|internet|tinder|rapaz|instagram|garota), golpe (do amor|amoroso|do namoro), namoro, tinder, namorada virtual, namorado virtual, romance
investment_adviser: assessor*, especialista*, mentor*, guru, broker, consultor*, professor
told_to_send: (me|) (disse|disseram|pediu|pediram|pedem|mandou|mandaram|falou|falaram|orientou) (que|pra|para|) (eu|) (envi*|mand*|transfer*|transfir*|deposit*|pag*|sacar), instruc*, quer* que eu (envi*|mand*|deposit*|pague), me fizeram (enviar|depositar|transferir)
pay_first_demand: (pagar|pague|depositar|deposite) (um|uma|primeiro|antes|o|a) (imposto|taxa|comissao|seguro|deposito|caucao|garantia) (para|pra|antes|), (pagar|depositar) (para|pra) (sacar|liberar|desbloquear|retirar), (pedem|pedindo|exigem|cobram) (um|uma|mais|o) (imposto|pagamento|deposito|taxa|dinheiro) (para|pra) (sacar|liberar), pagar primeiro, pagamento antecipado
remote_access: anydesk, any desk, teamviewer, acesso remoto, controle remoto, compartilhei (minha|a) tela, compartilhar a tela
recovery_service: (agencia|empresa|servico|advogado|especialista) (de|em) recuperacao, (podem|pode) recuperar meu dinheiro, recuperadores, recuperacao de fundos
malware: malware, virus, trojan, cavalo de troia, keylogger, spyware, infectad*, ransomware
blackmail: chantag*, extors*, extorqui*, resgate, me ameaca*, ameacam
coerced: me (obrigaram|obrigou|forcaram|sequestraram|ameacaram), mao armada, sequestr*, sob ameaca, com arma, assalt*, sequestro relampago
trusted_person_did_it: (meu|minha) (filho|filha|marido|esposa|mulher|irmao|irma|ex|amigo|primo|namorado|namorada) (pegou|usou|enviou|roubou|sacou|entrou|tirou|fez|mexeu), (meu|minha) ex (tem|marido|mulher)
sent_to_scammer: (envi*|mand*|transfer*|deposit*|pag*|fiz o pix|fiz um pix) (o dinheiro|dinheiro|usdt|) (para|pra|pro|ao) (um|o|os|) (golpista*|estelionatario*), (endereco|carteira|conta) do golpista
trace_funds: rastre*, seguir o (dinheiro|rastro), pra onde (foi|foram), para onde (foi|foram)
report_scam: (denunci*|report*) (um|uma|o|a|este|esse|essa) (golp*|fraude|usuario|site|pagina|endereco|pessoa|conta), quero (denunciar|reportar), denuncia de (golpe|fraude), reportar
warn_others: alert*, cuidado, avisar (os outros|aos outros|todos), fiquem espertos, advert*, atencao galera
address_owner_query: de quem e (este|esse|o|essa|esta) (endereco|carteira|wallet), (esse|este) endereco e de (voces|vcs), pertence a (voces|corretora|sua), hot wallet de voces
vulnerability: vulnerabilidade*, brecha de seguranca, bug bounty, exploit*, falha de seguranca
police: polic*, interpol, delegacia*, delegado, policia (federal|civil), crimes ciberneticos, pf
police_report: boletim de ocorrencia, bo, b o, (fiz|registrei|abri) (um|o) (bo|boletim), queixa (crime|na policia), ocorrencia
law_enforcement_request: ordem judicial, oficio (judicial|), mandado, requisicao judicial, promotor*, ministerio publico, solicitacao oficial, autoridade*
lawyer: advogad*, escritorio de advocacia, meu advogado, advocacia, juridico
legal_action: process* (voces|vcs|judicial|contra|a empresa), acao judicial, acoes judiciais, justica, tribunal*, juiz, juizado, vou processar, pequenas causas
regulator: regulador*, cvm, bacen, banco central, procon, consumidor gov, anatel, reclame aqui
licence: licenc*, regulad*, autorizad* (pelo|pela), regulament*, registro oficial
terms: termos, condicoes, termos de uso, termos e condicoes, regras de voces, contrato de usuario
contract_agreement: contrato, acordo, convenio, assinei um contrato
insurance: seguro de (depositos|fundos), seguradora, fgc, fundo garantidor, segurad*
bankruptcy_fear: falencia, falir, faliu, falid*, insolven*, ftx, quebr*, vao (sumir|fugir|falir), recuperacao judicial
rumour: rumor*, boato*, dizem que, ouvi (que|dizer|falar), li que, e verdade que, noticias dizem
compensation: compens*, indeniz*, ressarc*, reparacao, perdas e danos, danos morais
liability: responsab*, culpa (sua|de voces|de vcs), por culpa (de|da), e culpa, responsabiliz*, arcar com, assum* a
my_fault: (minha|foi minha) (culpa|falha), (cometi|fiz) um erro, errei, eu errei, (meu|foi meu) erro, vacilei, caguei, erro meu, dei mole
by_mistake: por (engano|erro|acidente|descuido), sem querer, acidental*, engan* (o|a|e|na|no|de), erroneamente, equivoc*, errei
confused_by_ui: confund*, me confundi, botao errado, apertei errado, cliquei errado, li errado, confus*, me enrolei
friend: amig*, parca, colega, brother
husband_wife: espos*, marido, mulher, namorad*, noiv*, casad*, conjuge
son_daughter: filho*, filha*, crianca*, neto, neta, netos, sobrinh*, bebe, menino
parents: pai, mae, pais, meus pais, papai, mamae, minha mae
siblings: irmao*, irma, irmas, primo*, prima*, tio, tia, cunhad*
grandparents: avo, avos, vovo, minha avo, meu avo
family: familia*, parente*
colleague_boss: colega*, companheir* de trabalho, chefe, patrao, meu gerente, ceo, diretor
customer_of_ours: (nosso|nossos) (cliente*|usuario*), cliente final, usuario* final*
other_users: outros usuarios, outras pessoas, outros clientes, os outros, os demais, outros traders
everyone: todos, todo mundo, toda gente, geral, todos os usuarios, a galera
neighbour: vizinh*, conhecid*, colega de quarto
deceased: falec*, morr*, mort*, falecid*, heranc*, herd*, inventario, obito
illness: doen*, hospital*, cirurgia*, internad*, cancer, medic*, doutor*, avc
elderly: idos*, terceira idade, aposentad*, aposentadoria, pensionista*, senhor de idade, velhinh*
disabled_person: cego, cega, surd*, deficien*, cadeira de rodas, cadeirante*, leitor de tela, acessib*, pcd
beginner: iniciante*, novat*, novo (nisso|nesse|em cripto|no mundo), sou novo, sou nova, comecando agora, nao entendo muito, leigo, leiga
experienced: experiencia, experiente*, cliente (ha|desde|faz|de) (anos|muito|muitos), fiel, uso ha anos, anos com voces, cliente antigo
student: estudante*, universidade*, universitari*, escola, faculdade, prova
teacher_research: pesquisador*, pesquisa*, tese, tcc, jornalist*, imprensa, entrevista*, reporter*
job_seeker: emprego*, vaga*, trabalhar com voces, curriculo, cv, estagio, trabalhe conosco, candidat*
salary: salario*, ordenado, folha de pagamento, decimo terceiro, pagar meus funcionarios, holerite
rent_bills: aluguel, hipoteca, contas (pra|para|a) pagar, boletos, senhorio, pagar a luz, condominio, minhas contas
tuition: mensalidade*, matricula, faculdade, mensalidade da escola, propina
house_car: casa, apartamento, carro, imovel, entrada do apartamento, cartorio, terreno
food_children: comida, comer, alimentar, alimento*, leite, bebe, mercado, fraldas
savings: economias, poupanc*, reserva, guardad*, aposentadoria
all_my_savings: (todas|eram|sao) (as|minhas) (minhas|) economias, tudo (que|o que) (eu|) (tenho|tinha), economias (de|da) (uma|minha|toda) (vida|a vida), todo (o|) meu (dinheiro|capital|patrimonio), minha vida toda, e tudo que tenho
borrowed_money: dinheiro emprestado, (peguei|fiz|pedi) (um|) emprestimo, (emprestimo|credito) do banco, nao e meu dinheiro, dinheiro da (minha|) familia, peguei emprestado
debt_trouble: (divida|dividas|endividad*), nao (posso|tenho como|consigo) pagar, despej*, arruinad*, falido, quebrado, agiota, perder minha casa, nome sujo
gambling: apost*, vicia*, vicio, viciad*, autoexclus*, cassino*, bet, ludopat*, jogatina
emergency_reason: (para|pra|por) (a|uma|minha) (operacao|cirurgia|urgencia), remedio*, funeral, velorio, enterro, ambulancia, emergencia (medica|familiar)
suicide: suicid*, (vou|quero|queria) (me matar|morrer), me matar, tirar (a|) minha (propria|) vida, nao quero (mais viver|viver), acabar com (tudo|minha vida), dar fim (a|na|em) (minha vida|tudo), nao quero mais viver
self_harm_hint: nao (aguento|consigo|dou conta) mais, sem saida, nao (tenho|ha|vejo) (mais motivo|saida|motivo|mais saida), adeus a todos, sem esperanca, quero sumir, perdi a vontade
threat_violence: (vou|vamos) (te|voces|lhe|) (matar|achar|encontrar|cacar|bater|quebrar) (voces|vcs|voce|), vou (ai|no escritorio), bomba, sei onde, vou atras de (voces|vcs|voce), tacar fogo, botar fogo, vao pagar
insult: idiota*, imbecil*, burr*, merda, filho da puta, filhos da puta, fdp, porra, caralho, lixo, otario*, vtnc, arrombad*
angry: raiva, furios*, irritad*, indign*, puto da vida, puto, revolt*, inaceitave*, vergonha, ridicul*, absurdo, palhacada
disappointed: decepcion*, desapont*, esperava mais, lamentave*, que pena, desilud*
frustrated: frustr*, cansad*, de saco cheio, farto, farta, to cansado, ja deu, chega, estressad*, enchendo o saco
worried: preocup*, inquiet*, nervos*, ansios*, angusti*, aflit*, apreensiv*
afraid: medo*, assust*, temor, receio, receos*, apavorad*, aterroriz*
panic: panico, socorro, meu deus, to tremendo, desesper*, estou tremendo, pelo amor de deus, em choque
desperate: desesper*, eu imploro, imploro, suplic*, pelo amor de deus, por favor por favor, estou implorando
sad_crying: triste*, chor*, lagrimas, arrasad*, deprimid*, devastad*, depressao
cannot_sleep: nao (consigo|consegui) dormir, sem dormir, nao durmo, nao dormi, insonia, perdi o sono, tirando meu sono
stress: estress*, stress*, esgotad*, pressao, nervos
shocked_surprised: surpres*, inacreditave*, nao acredito, acordei, chocad*, em choque, nao to acreditando, incrive*
ashamed: vergonha, envergonh*, me sinto (burro|idiota|burra|trouxa), que vergonha, trouxa
trust_lost: perdi (a|toda a|) confianca, nao confio, nao confio mais, desconfi*, nao (passam|da) confianca, nao acredito mais em
happy_satisfied: feliz, content*, satisfeit*, excelente*, otim*, adoro, amei, maravilhos*, top
calm_polite: sem problema*, tranquil*, tudo bem, nao se preocup*, de boa, tudo certo, nao tem problema, sussa
joke: brincadeira*, piada*, kk*, rsrs*, haha*, lol, zoeira, brinc*, kkkk
sarcasm: parabens, bravo, que belo servico, obrigado por nada, belo trabalho, que beleza, nota dez
thanks: obrigad*, muito obrigad*, obg, agradec*, valeu, vlw, grat*, brigad*
thanks_in_advance: desde ja (agradeco|obrigad*|grato|grata|), obrigad* desde ja, agradeco desde ja, antecipadamente
greeting: ola, oi, bom dia, boa (tarde|noite), oie, prezad*, saudacoes, e ai, opa
farewell: tchau, ate mais, abraco*, atenciosamente, att, cordialmente, ate logo, um abraco, tenha um bom
apology: desculp*, perdao, sinto muito, lamento, foi mal, perdoe, me desculpe
praise_suggestion: sugest*, sugiro, sugerir, propost*, seria (bom|legal|otimo|util|interessante), melhoria*, ideia, deveriam (adicionar|colocar|ter)
complaint: reclam*, queixa*, queix*, reclamacao formal, insatisf*, ouvidoria
feedback: opiniao, opinioes, avalia*, comentario*, nota, retorno, feedback
bad_review_threat: reclame aqui, avaliacao negativa, trustpilot, (publicar|postar|expor|divulgar) (nas|em|na|no|isso) (redes|todas|internet|twitter), vou expor, tornar publico, botar no reclame, nas redes sociais
leaving_threat: vou (mudar|trocar|migrar|embora|sair) (de|para|pra) (outra|corretora|exchange|plataforma), vou pra outra, tirar todo meu dinheiro e, nunca mais (uso|volto), nao uso mais, deixar de usar, vou sair da
support_team: suporte, equipe de suporte, atendimento, atendimento ao cliente, sac, central de atendimento, suporte tecnico
your_support: (seu|seus|o) (suporte|atendente*|agente*|funcionario*|equipe|colega*), um (dos|de) (seus|atendentes|agentes|funcionarios), atendente de voces, suporte de voces
agent: atendente*, agente*, operador*, representante*, analista*
human_please: (pessoa|atendente|ser) (real|human*|de verdade), um human*, falar com (alguem|uma pessoa|um humano|um atendente|atendente|humano), nao (quero|e) (um|falar com) (bot|robo), me transfere*, atendimento humano, alguem de verdade
chatbot: chatbot, chat bot, o bot, robo, resposta* (automatica*|de robo|do bot|robotica*), assistente virtual, so robo, maquina
live_chat: chat, chat ao vivo, chat online, janela do chat
support_no_answer: (ninguem|ngm) (me|) (responde*|respondeu|ajuda|atende|resolve|da retorno|da resposta), nao (me|) (respondem|responderam|atendem|dao retorno|dao resposta|ajudam|retornam|resolvem), sem (resposta|retorno), ignor*, nao (tenho|tive|recebi|obtive|recebo) (resposta|retorno|nenhuma), me deixam no vacuo, silencio, no vacuo
support_slow: suporte (lento|demora|demorado), (dias|semanas|horas) (esperando|sem|aguardando) (resposta|retorno|uma resposta), (esperando|aguardando) (a|uma|) (resposta|retorno), demoram (muito|demais|dias) (pra|para) responder, atendimento (lento|demorado)
support_copy_paste: copia e cola, copiar e colar, copy paste, (mesma|mesmas|a mesma) resposta*, resposta* (generica*|automatica*|pronta*|padrao), modelo pronto, sempre (dizem|respondem|falam) a mesma coisa, ctrl c
support_promised: (me|) (prometeram|garantiram|disseram|falaram|informaram|garantiu) que, me (disseram|falaram|informaram), voces (disseram|falaram|prometeram), (suporte|atendente) (disse|falou|me disse), promet*, tinham me dito
contradicting_answers: contradi*, respostas (diferentes|contraditorias), um (diz|fala|me diz) (uma coisa|que), outro (diz|fala), cada (atendente|um|agente) (diz|fala|me diz|fala uma)
ticket: ticket*, chamado, protocolo, numero (do|de) (chamado|protocolo|ticket|caso), solicitacao, meu caso, caso, tiket
ticket_closed: (fecharam|encerraram|fechou|encerrou|fecham) (meu|o|os|meus) (ticket*|caso*|chamado*|atendimento|protocolo), (ticket|caso|chamado|atendimento) (fechado|foi fechado|encerrado|foi encerrado), (marcado|marcaram) como (resolvido|solucionado), deram como (resolvido|encerrado)
reopen_ticket: reabr* (meu|o|este|esse) (ticket|caso|chamado), abrir (de novo|novamente) o (ticket|caso|chamado), reabertura
follow_up: acompanh*, alguma (novidade|noticia|atualizacao|posicao|previsao|resposta), (tem|ha) (novidade|noticias|alguma novidade), (status|andamento|situacao) (do|da) (meu|minha|) (ticket|caso|chamado|solicitacao), novidades, posicionamento, como esta meu (caso|chamado), lembrete
second_message: segund* (mensagem|email|chamado|ticket), ja (escrevi|tinha escrito|mandei mensagem|falei|abri chamado|abri um chamado|relatei), como (ja|) (mencionei|disse|falei|escrevi|informei), mensagem anterior, chamado anterior, email anterior
escalate: escal*, supervisor*, nivel superior, (com|um|o) (gerente|encarregado|superior|responsavel|chefe), ouvidoria, instancia superior
call_me: me (liguem|liga|ligue|ligar|telefonem), telefone (de|do|para) (suporte|contato|atendimento), numero (de|do|para) (suporte|contato|atendimento), 0800, falar por telefone, retornem (a|) (minha|) ligacao
is_number_real: (este|esse|o) numero e (de voces|oficial|da corretora|seu), e (o|) numero de voces, (voces|vcs) (ligam|me ligaram|fazem ligac*|costumam ligar), voces ligam (pra|para), numero oficial
answer: resposta*, respond*, retorno, retorn*, responda*
ask: pergunt*, pedi, pedem, pede, pedir, pediram, solicit*, consult*
message: mensage*, msg, msgs, notificac*, aviso*
told_said: disse, diz, disseram, dizem, falou, falaram, falar, dizer, dito, afirm*
wrote_by_user: escrevi, escrev*, escrito, escreveu, redig*
forum_says: forum*, reddit, pessoas dizem, dizem que, (li|vi) (em|que|na|no) (internet|forum|redes|reddit|google|um), artigo, ouvi (falar|dizer) que, estao dizendo
friend_says: (um|meu|minha|uma) (amigo|amiga|colega|conhecido|primo) (me|) (disse|diz|falou|contou|comentou|indicou), amigo meu (disse|falou), me disse um amigo
bank_says: (o|meu|o meu) banco (me|) (diz|disse|confirma|confirmou|informa|informou|falou|fala), segundo (o|meu|o meu) banco, no banco (me|) (disseram|falaram|dizem), banco diz
bank_blocked: (o|meu|o meu|) banco (me|) (bloqueou|bloqueia|recusou|recusa|rejeitou|congelou|reteve|nao permite|nao autoriza), (bloquead*|recusad*|rejeitad*) pelo (meu|) banco, banco bloqueou
website_says: (o|a) (site|pagina|app|aplicativo|sistema|tela|plataforma) (me|) (diz|mostra|fala|informa|da|exibe), aparece (que|pra mim|um|uma|a), diz que, fica dizendo, consta que
help_page: central de ajuda, perguntas frequentes, faq, guia, tutorial*, instrucoes, artigo de ajuda, manual
advertisement: publicid*, propagand*, anunci*, marketing, seo, nossos servicos, seguidores, divulg*
offer_spam: oferta especial, proposta (de negocio|comercial), ganh* dinheiro (em|de) casa, compre ja, clique aqui, cooperacao, oportunidade de negocio, renda extra
job_of_bounty: colabor*, patrocin*, influencer*, influenciador*, embaixador*, parceria*, criador de conteudo
newsletter: newsletter*, boletim, descadastr*, emails (promocionais|de marketing|publicitarios), parem de (enviar|mandar), nao quero (mais|) receber, cancelar (a|minha) inscricao, propagandas
notifications_setting: notificacoes (push|), alerta*, alertas de preco, avisos, notificar
wrong_recipient: nao (sou|fui) (cliente|usuario), empresa errada, nao tenho (uma|nenhuma|) conta (com voces|aqui|na|ai), nunca (tive|abri|criei) (uma|) conta, pessoa errada, numero errado
test_message: teste, mensagem de teste, so (um|) teste, testando, ignor* esta mensagem, asdf, test
quoted_text: cita*, cito, (a|o) (mensagem|email|texto) (diz|dizia|dizendo), textual*, abaixo (esta|segue|copio), copio (a|o) (mensagem|texto|email), segue a mensagem
forwarded_mail: encaminh*, fwd, repass*, reenvi*
translation_language: traduz*, traduc*, idioma*, em (portugues|ingles|meu idioma), falar portugues, fala* portugues, nao falo (ingles|espanhol), lingua
app: app, aplicativo*, apps, aplicacao, o app
website: site, pagina, pagina web, website, portal
web_version: versao web, web, versao desktop, (no|pelo) (site|computador|pc|navegador|notebook), pela web, na web
works_on_web: (no|na|pelo|pela) (site|navegador|pc|computador|web|notebook) (sim|) (funciona|vai|entra|carrega|consigo|da certo), funciona (no|pelo|na) (site|navegador|pc|computador|web), so no app, pelo site vai
works_on_app: (no|pelo) (app|celular|aplicativo|telefone) (sim|) (funciona|vai|entra|consigo), funciona (no|pelo) (app|celular|aplicativo), so no (site|pc|computador)
browser: navegador*, chrome, firefox, safari, edge, opera
clear_cache: cache, cookies, (limp*|apag*) (o|os|a|) (cache|cookies|dados), anonima, reinstal*, desinstal*
android: android, samsung, xiaomi, motorola, google play, play store, galaxy
iphone: iphone, ios, ipad, app store, apple
computer: computador*, pc, laptop, notebook, mac, windows, desktop, note
phone: telefone*, celular*, smartphone, cel, telemovel, cell, tel
tablet: tablet, tablete
download_install: baixar, baixei, baixa o app, instal*, download, baixando
update_app: atualiz* (o|meu|) (app|aplicativo), (ultima|nova) (versao|atualizacao), (depois da|apos a|desde a|depois que|apos) (atualizacao|atualizei|atualizar), versao nova, atualizei
app_crashes: (app|aplicativo) (fecha|crasha|trava|cai|fica fechando|fechando|para), fecha sozinh*, crash*, fica fechando, crasha, sai do app, trava e fecha
app_not_opening: (app|aplicativo) nao (abre|inicia|carrega|ta abrindo|esta abrindo), nao (abre|inicia|ta abrindo) (o|) (app|aplicativo), nao consigo abrir o (app|aplicativo)
freezes_screen: (trava|fica travad*|congela|fica parad*|travando|travou), tela (congelada|travada|parada), nao responde, app trava, fica congelad*
white_screen: tela (branca|preta|em branco|vazia), (pagina|tudo) em branco, nao aparece nada, fica em branco, tela azul
loading_forever: carregando, fica carregando, nao carrega*, carregamento infinito, fica (rodando|girando), rodinha, nao termina de carregar, n carrega
slow_app: lent*, muito lento, lentidao, lag, lagad*, demora (pra|para|muito pra) (carregar|abrir), lerd*
site_down: (site|pagina|plataforma|sistema|app|servidor|corretora) (esta|ta|) (fora do ar|caiu|fora|down|cai|offline), fora do ar, caiu o (sistema|site|servidor|app), fora de servico, inacessivel, instabilidade, instave*
error: erro*, falha*, err, erros
error_message: mensagem de erro, (da|aparece|dando|deu|apresenta) (um|) erro, algo deu errado, erro desconhecido, pop up, popup, ocorreu um erro
bug: bug*, glitch*, bugad*, bugou, defeito, falha
not_working: nao (funciona*|ta funcionando|esta funcionando|vai|presta|pega|roda|da certo), parou de funcionar, quebrad*, n funciona, com defeito, nao ta (indo|dando)
works_again: (ja|agora) (funciona|ta funcionando|voltou|foi|esta funcionando|deu certo), voltou (a funcionar|ao normal), funciona (de novo|novamente), ja voltou
works_fine: funciona (bem|perfeito|normal|normalmente|direito|certinho), tudo (bem|certo|funciona|ok|normal), sem (problemas|problema), nenhum problema
display_problem: aparece (errado|cortado|estranho), visualiz*, (exib*|mostr*) errado, desconfigurad*, texto (pequeno|cortado), letra pequena, sobrepost*
visual_only: (erro|problema|bug|falha) visual, so (visual|e visual|de visualizacao), e visual
button: botao, botoes, aperto, apertar, pressionar, cinza
button_not_working: botao (nao funciona|nao faz nada|nao aparece|esta cinza|ta cinza|cinza|desativado|desabilitado|nao responde|nao clica), (clico|aperto|toco) e nao (acontece|faz|vai) nada, nao acontece nada (quando|ao), nao deixa clicar
screen: tela*, pagina, janela
menu_settings: menu, ajustes, configurac*, opcao, aba, secao, opcoes
dark_mode: modo (escuro|claro|noturno), tema, cores, fonte
qr_code: qr, qr code, codigo qr, escane*, qrcode
internet_connection: internet, wifi, conexao, dados moveis, sinal, 4g
refresh: atualizei a pagina, recarreg*, reinici*, refresh, f5
login_loop: (volta|me volta|me joga|retorna) (pra|para|pro|ao) (tela de|) (login|inicio|a tela de login), loop, redirec*, fica voltando, pede login de novo
search_function: busca, buscar, pesquisar, filtro*, filtrar, lupa
typing_input: digitar, teclado, digito, digit*, teclar, inserir
paste_copy: col* (o|a), copi*, colar, colei, copiei
email_link_dead: link (quebrado|morto|caido|nao abre), pagina nao encontrada, link nao funciona
feature_missing: funcao, funcoes, funcionalidade*, recurso, (nao aparece|sumiu) (mais|) (a|o) (opcao|botao), antes (tinha|dava|estava|era), cade (a|o) (opcao|botao), tiraram (a|o) (opcao|botao|funcao)
account_view_user_id: uid, id (de|do) usuario, meu id, numero (de|do) (cliente|usuario), user id, id da conta
username: usuario, nome de usuario, nick, apelido, nickname, username
avatar: avatar, foto (de|do) perfil, imagem de perfil
time_display: hora (errada|incorreta), horario (errado|incorreto|mostrado), a hora (esta|aparece)
server: servidor*, backend, motor, motor de ordens
system: sistema*, plataforma*
technical_problem: (problema*|falha*|erro*|dificuldade*) tecnic*, problema (do|no) sistema
problem: problema*, dificuldade*, inconveniente*, treta, perrengue, transtorno*, b o
solved: resolvid*, solucionad*, ja (resolvi|resolveu|consegui|foi resolvido|deu certo), consegui resolver, problema resolvido, deixa pra la, esquece, arrumad*
solved_but: (resolvid*|resolveu|solucion*|arrumou) mas, voltou a (acontecer|dar|falhar), (o problema|problema) voltou, de novo (o|) (mesmo|) problema, aconteceu de novo
arrived_after_all: (ja|agora) (chegou|caiu|entrou|apareceu|creditou|recebi|foi creditado), finalmente (chegou|caiu|entrou), acabou de (chegar|cair|entrar), enfim (chegou|caiu), nesse meio tempo chegou
ticket_can_be_closed: (podem|pode) (fechar|encerrar) (o|este|esse|meu) (ticket|caso|chamado|chat|atendimento), (fechem|encerrem) (o|este|meu) (ticket|caso|chamado), desconsider*, ignorem (meu|o|minha)
unsolved: sem (resolver|solucao), nao (foi|) (resolvid*|resolveu|resolvem|resolveram|solucionad*), continua (igual|sem|o problema|a mesma coisa|na mesma|acontecendo), mesmo problema, nao (ha|dao|tem) solucao, ainda nao (resolveu|resolvido), problema persiste
cause: causa*, motivo*, razao, devido, origem
result: resultado*, no final, finalmente, no fim, result*
example: por exemplo, exemplo*, p ex, ex, tipo
different: diferente*, distint*, diferem, difere, outro, outra
same: mesmo, mesma, mesmos, mesmas, igual, a mesma coisa, identic*
similar: parecid*, similar*, semelhante*, tipo isso
correct: corret*, certo, certa, certinho, direito, bem
wrong: errad*, incorret*, equivocad*, erron*, mal
true_real: real, realmente, verdade, verdadeir*, de verdade, autentic*, mesmo
possible: possive*, talvez, quem sabe, pode ser, poderia ser, sera
impossible: impossive*, nao (e possivel|pode ser|ha como|tem como|tem jeito), inviavel
sure: certeza, claro, com certeza, obvi*, definitiv*, sem duvida, logico, certo
unsure: nao (tenho certeza|sei|sabia|faco ideia|tenho ideia), acho que, penso que, suponho, nem ideia, creio que, n sei, sei la
know: sei, sabe, sabem, sabia, saber, soube, conheco, conhece*
understand_not: nao (to|estou|) (entendo|entendi|compreendo|entendendo|entende), nao faz sentido, nao (ficou|esta|ta) claro, n entendi, confus*
understand: entend*, compreend*, saquei, to ligado, entendi
remember: lembr*, record*, me lembro
forgot: esquec*, esquec, me esqueci
see_look: ver, vejo, vi, ve, veem, olhar, olho, visto, vendo, olhei
notice: notei, percebi, perceb*, reparei, me dei conta, notamos, fui ver
read: ler, li, leio, lido, lendo, leu
happen: acontec*, ocorr*, aconteceu, rolou, se passa, suced*
change_without_me: (mud*|troc*|alter*) (sem|sozinh*), sem (avisar|me avisar|consultar|perguntar|me consultar), mudou sozinh*, sem meu consentimento
compared: compar*, versus, vs, frente a, em relacao a
agree: concord*, aceit*, de acordo, consint*, conforme, consentimento
refuse_user: me (recuso|nego), nao (vou|quero|pretendo) (enviar|dar|pagar|fazer|mandar|passar|esperar|aceitar), nao quero, nao aceito, recuso
give: dar, dei, deu, dao, dado, dou, deram, forne*, passar, passei, entreg*
take: pegar, peguei, pegou, pegam, pegaram, tomar, tomou, levar, levou, levaram, tirar, tiraram
keep: guard*, manter, mantem, mantid*, conserv*, ficar, fica, ficou
move: mover, movi, move, movid*, moveu, desloc*, moveram
go_out: sair, saiu, saem, sai, saindo, foi, foram, foi embora
incoming: entrada, entrante*, entrando, recebimento, chegando
use: usar, uso, usei, usando, usado, usam, utiliz*
choose: escolh*, selecion*, eleg*, optei, optar, marquei
show: mostr*, aparec*, exib*, consta, apresent*
hide: ocult*, escond*, invisive*
save: salv*, guard*, guardei, armazen*
count_on: depend*, confi*, conto com, contava com, contar com
i_me: eu, me, mim, comigo, mesmo
my: meu, minha, meus, minhas
we_our: nos, nosso, nossa, nossos, nossas, a gente, somos
you_your: voce, voces, vc, vcs, seu, sua, seus, suas, ces, vces
he_she: ele, ela, dele, dela, lhe
they: eles, elas, deles, delas
someones_account_query: conta (da|do|de) (minha|meu|um|uma) (esposa|mae|pai|marido|irmao|irma|amigo|filho|filha|avo|mulher|amiga), conta (dele|dela), em nome (de|da|do), (pra|para) (minha|meu|a minha|o meu) (mae|pai|esposa|marido|amigo)
power_of_attorney: procurac*, tutor*, representante legal, procurador*, curador*, inventariante
customer: cliente*, usuario*, titular, correntista
man_woman: homem, mulher, senhor*, moca, moco, cara, rapaz, garota
person: pessoa*, gente, pessoas
office: escritorio*, filial, sede, agencia, pessoalmente, presencial*, visitar voces
name_of_staff: (seu|o) ceo, funcionario (chamado|de nome), atendente (chamado|chamada|de nome), agente chamado, se (identificou|apresentou) como
official: oficial, oficiais, canal (oficial|verificado), autentico, site oficial
important: importan*, crucial, fundamental, essencia*, vital
vip: vip, baleia*, premium, cliente vip, institucional
free: gratis, gratuit*, sem custo, de graca, sem cobranca
worth_value: valor, vale, valem, avaliad*, equival*
low: baix*, barat*, menor, minim*
high: alto, alta, altos, altas, elevad*, maior, caro
fast: rapid*, veloz, instantane*, agil, ligeiro
big: grande*, enorme*, gigante
small: pequen*, pouco, pouquinho, menor
good: bom, boa, bons, boas, bem, ok, legal, blz, beleza
bad: mau, ma, ruim, ruins, pessim*, horrive*, terrive*, pior, uma bosta
better_worse: melhor*, pior*, o melhor
clear: clar*, simples*, facil, tranquilo
something_off: algo (errado|estranho|esquisito), tem algo (errado|estranho|ai), nao ta batendo, ta estranho, cheira mal
empty_promise: (falsas|so|so fazem) promessas, nao cumprem, promessas vazias, sempre prometem, so conversa, enrolacao
excuse: desculp*, desculpinha*, enrol*, pretext*, so enrolam, enrolacao, me enrolando
unfair: injust*, nao e justo, discrimin*, injustica, abuso, abusiv*, sacanagem
manipulation: manipul*, de proposito, caca (aos|de) stops, cacam (meu|os) stop*, jogam contra, intencional*, deliberad*, armad*
insider: insider, informacao privilegiada, front running, de dentro, gente de dentro
illegal: ilegal, ilegais, ilicit*, crime*, criminos*, contra a lei, delito
rules: regra*, norma*, politica*, regulament*, requisito*, exigencia*
proof: prova*, evidencia*, demonstr*, comprov*
signed_document: assinar (o|um|este) documento, assinatura*, carimbo, cartorio, assinad* por, reconhecer firma
certificate: certificad*, certidao, atestado, certific*
letter_post: carta*, correios, pelo correio, carteiro
order_number: numero (da|de|do) (ordem|pedido|operacao), id (da|do|de) (ordem|pedido), ordem numero, order id
amount: valor, valores, montante*, quantia*, quantidade*, volume
quantity_lot: tamanho (do|de) lote, lote*, decimais, casas decimais, quantidade, precisao, tick size
rounding: arredond*, decimal, decimais, casa decimal
min_notional: notional, nocional, ordem minima, minimo nocional, valor minimo (da|de) ordem
reverse_trade: (anular|reverter|desfazer|cancelar|estornar) (a|o|as|os|essa|esse|minha) (operac*|trade*|compra|venda), reversao da operacao
closed_too_late: nao (consegui|deu tempo de|deu pra) fechar (a tempo|), fech* (tarde|tarde demais), tarde (pra|para) fechar, fechar a tempo
sell_all_help: vender tudo, vendam tudo, fechar todas (as|minhas) (posicoes|operacoes), vender todas, liquidar tudo, vender a mercado
cannot_sell: nao (consigo|deixa|consegui|posso|da pra) vender, impossivel vender, ninguem compra, erro ao vender, n consigo vender
cannot_buy: nao (consigo|deixa|consegui|posso|da pra) comprar, impossivel comprar, erro ao comprar, compra (falhou|recusada|nao concluida), n consigo comprar
cannot_withdraw: nao (consigo|deixa|consegui|posso|da pra|estou conseguindo|to conseguindo|deixam|permite*) (sacar|retirar|fazer saque|fazer o saque|fazer um saque|realizar saque|efetuar saque), saque* (bloquead*|desabilitad*|suspens*|desativad*|indisponivel), impossivel sacar, n consigo sacar, botao de saque
cannot_deposit: nao (consigo|deixa|consegui|posso|da pra) (depositar|recarregar|fazer deposito|fazer um deposito|fazer o deposito), deposito* (desabilitad*|falha|falhou|recusado), erro ao depositar, nao aparece (o|) endereco de deposito
withdrawal_pending: saque* (esta|ta|continua|segue|) (pendente*|em processamento|processando|em analise|travad*|pres*|parad*|em andamento), retirada (pendente|em processamento)
withdrawal_failed: saque* (falhou|falha|recusad*|rejeitad*|foi recusado|foi rejeitado|negad*|com erro), (recus*|rejeit*|neg*) (meu|o) saque, erro (ao|no) (sacar|saque)
withdrawal_cancelled: saque* (cancelad*|foi cancelado|cancelou), (cancelaram|cancelou|cancelam) (o|) meu saque
withdrawal_not_arrived: (saque|retirada|transferencia) (nao|nunca|ainda nao) (chegou|caiu|chega|cai|aparece|entrou), (saquei|fiz um saque|fiz saque|fiz o saque) (e|mas) (nao|ate agora|ainda|nunca), saque (concluido|enviado|feito) (mas|e) nao, nao (chegou|caiu|recebi) (o|meu|o meu) (saque|pix), banco nao recebeu
withdrawal_delay: saque* (demora*|atrasad*|lento*|demorad*|demorando), demora*, atras*, quanto (tempo|) (demora|leva) (um|o|meu|para) saque, demorando
withdrawal_sent_wrong_place: (enviei|mandei|saquei|transferi|depositei|fiz) (para|pra|pro|pela|por) (o|a|um|uma|outro|outra|) (endereco|conta|rede|carteira|pessoa|banco|pix) (errad*|incorret*|que nao), (enviei|mandei|transferi) (errado|por engano), (na|para a|no|pra) (conta|rede|carteira|endereco) errad*
deposit_pending: deposito* (esta|ta|continua|segue|) (pendente*|em processamento|processando|travad*|em analise|parad*|em andamento)
deposit_missing: deposito* (nao|nunca|ainda nao) (chegou|caiu|aparece*|apareceu|creditou|foi|entrou|compensou|consta|cai), nao (caiu|chegou|apareceu|creditou|entrou|foi creditado|recebi|aparece) (o|meu|o meu|um) (deposito|pix), deposito (perdido|sumiu|sumido|nao creditado|nao identificado), (depositei|fiz um deposito|fiz deposito|fiz o pix|fiz um pix) (e|mas) (nao|ate agora|ainda), cade meu deposito, pix nao caiu
deposit_below_minimum: (menos|menor|abaixo|inferior) (do|que o|ao) (minimo|deposito minimo|valor minimo), deposito minimo, abaixo do minimo, nao (atinge|chega) (no|o|ao) minimo
deposit_time: quanto (tempo|) (demora|leva) (um|o|meu|pra cair o|para cair o) deposito, quantas confirmacoes, tempo de deposito, quando (cai|credita) (o|meu) deposito
deposit_by_bank_missing: (pix|ted|transferencia|doc) (nao|nunca|ainda nao) (caiu|chegou|cai|aparece|entrou|foi creditad*|creditou), fiz (a|uma|um|o) (transferencia|pix|ted) (e|mas) nao, transferencia bancaria nao
deposit_returned: deposito (devolvido|foi devolvido|estornado|voltou|foi estornado), (devolveram|estornaram) (o|meu) (deposito|pix), pix (devolvido|voltou|estornado|foi devolvido), dinheiro voltou
deposit_old_address: endereco (de deposito|) (antigo|velho|anterior|vencido|expirado), endereco de deposito (anterior|antigo|velho)
deposit_from_contract: (de|por|via) um (smart contract|contrato inteligente|contrato), transacao interna, deposito (de|por|via) contrato, multisend
deposit_wrong_coin: (moeda|token|cripto) (errad*|incorret*|que nao), (enviei|mandei|depositei) (usdc|usdt|btc|eth|bnb|outra moeda|outro token) (para|pra|no|na|em|ao), outra moeda, moeda diferente, errei (a|) moeda
deposit_card_failed: (pagamento|deposito|compra) (com|no|por) cartao (falhou|falha|recusad*|nao), 3d secure, 3ds, deposito (com|por) cartao, cartao nao passa
bank_details_wrong: (chave pix|chave|conta bancaria|agencia) (errad*|incorret*), (conta|numero da conta) (bancaria|) (errad*|incorret*), dados bancarios, (coloquei|digitei) (a|o) (conta|chave|pix) errad*
bank_details_change: (mudar|trocar|adicionar|atualizar|vincular|cadastrar|alterar) (minha|uma|a|outra|nova) (conta bancaria|conta|chave pix), nova conta bancaria, (troca|mudanca) de conta bancaria, adicionar banco, outra conta bancaria
add_card: (adicionar|vincular|cadastrar|salvar|incluir) (um|meu|o|outro) cartao, adicionar cartao, cadastrar cartao
payment_method: metodo* de pagamento, forma* de pagamento, meio* de pagamento, pagar com, opcoes de pagamento
cash_payment: em dinheiro, em especie, deposito em dinheiro, loterica, dinheiro vivo
cheque: cheque*
instalment: parcel*, prestac*, em parcelas, mensalidade*, parcelad*
subscription: assinatura, assinaturas, assinei, plano mensal, mensalidade, inscric*
charged_unknown: (cobranca*|debito*|compra*) (que nao reconheco|desconhecid*|nao reconhecid*|estranh*|que nao fiz|nao autorizad*|indevid*), (me|) (cobraram|cobram) sem, nao reconheco (a|essa|esta|o|esse|uma) (cobranca|compra|pagamento|transacao|debito), cobranca no meu cartao
chain_reorg: reorg*, gasto duplo, orfa*, reorganizacao
replace_by_fee: rbf, replace by fee, taxa (muito|) baixa, fee baixa, transacao (travada|presa), aumentar a (taxa|fee)
split_payment: em partes, dividid*, dividir, (dois|duas|varias|varios) (pagamentos|transferencias|transacoes|envios|depositos), em varias, fracion*
batch: lote*, pagamento* em (massa|lote), em massa, massiv*, em bloco
test_amount: (valor|transferencia|saque|deposito|envio|transacao|pix|quantia) (de|) teste, (um|) pequeno teste, primeiro (fiz|enviei|mandei) (um|) (teste|pouco), teste com pouco
first_ok_second_not: (o|a) primeir* (chegou|caiu|entrou) (mas|e|normal), (o|a) segund* nao (chegou|caiu|entrou|veio), so (chegou|caiu|entrou|veio) (um|uma), um dos dois, uma das duas
some_arrived: (chegou|recebi|caiu|entrou|creditaram) (so|apenas|) (uma parte|a metade|metade|parcial*|parte), so (chegou|caiu|recebi) (uma|metade|parte|parcial*)
transfer_between_wallets: (de|da) (spot|futuros|carteira|earn|conta) (para|pra) (spot|futuros|a|carteira|earn|p2p), carteira de (fundos|futuros|spot|financiamento), entre (minhas|as|) carteiras, conta de (trading|fundos|negociacao), conta unificada
recipient: destinatari*, beneficiari*, favorecid*, recebedor*, quem recebe
sender: remetente*, pagador*, emissor, quem envi*
travel_rule: travel rule, regra de viagem, (declarar|verificar) (a|minha|uma|o) (wallet|carteira|endereco), titularidade da (wallet|carteira), teste satoshi, propriedade da carteira
self_transfer_question: (enviar|transferir|mandar|passar) (para|pra) (minha|uma|outra) (propria|outra|conta), (para|pra) (a|) minha outra conta, (para|pra) minha propria (carteira|conta)
gift_transfer: presente*, doar, doacao, doei, (enviar|mandar) (para|pra) um amigo, dar de presente, pra meu amigo
buy_goods: loja*, (comprei|paguei) (algo|um produto|pela internet|online), mercadoria*, produto*, compra online, lojinha
investment: invest*, investi, aplicar dinheiro, apliquei, aplicac*
investors: investidor*, nossos (socios|acionistas|investidores)
cash_flow_need: fornecedor*, frete*, alfandega*, pagar (meu|meus|o) fornecedor*, embarque, capital de giro
blocked_money_need: preciso (do|desse|deste|dos|desses|sacar) (meu|meus|o|) (dinheiro|saldo|fundos|valor), preciso (dele|disso) (para|pra|hoje|urgente), preciso do dinheiro, (to|estou) precisando (do|desse|de) (dinheiro|meu|valor), preciso urgente
frozen_how_long: (quanto tempo|ate quando|quantos dias) (vai|ficara|dura|continua|demora|vao) (ficar|durar|bloquead*|congelad*|o bloqueio|a analise|a conta|), ate quando (bloquead*|vai), quanto tempo dura (o bloqueio|a analise|a restricao)
why_blocked: (por que|porque|pq) (minha conta|meu saldo|esta|foi|voces|vcs|me|bloque*|meu saque) (bloque*|congel*|restri*|suspend*|suspens*|foi|esta|ta), (motivo|razao|causa) (do|da|desse) (bloqueio|suspensao|restricao|congel*), por qual motivo (bloque*|me|minha)
what_do_you_need_from_me: (o que|que|oq) (mais|) (voces|vcs|) (precisam|precisa|pedem|querem|falta|exigem) (de mim|da minha parte|que|para|mais|), o que falta, que dados precisam, o que mais (querem|precisam|preciso)
already_sent_documents: ja (enviei|mandei|subi|entreguei|anexei|apresentei) (os|meus|todos|tudo|o|a|toda) (documento*|papeis|documentacao|rg|cnh|passaporte|os|meus|), (enviei|mandei|entreguei) (tudo|todos) (os|o|meus), ja mandei tudo, ja enviei tudo
no_reason_given: sem (nenhum|nenhuma|dar|qualquer|um|uma|) (razao|motivo|explicacao|aviso|justificativa|satisfacao|explicacoes), nao (me|) (dao|dizem|explicam|deram|falam) (uma|a|nenhuma|o|) (razao|explicacao|motivo|por que|porque|satisfacao), sem explicar, do nada, sem avisar
account_under_observation: controle de risco*, monitor*, departamento de risco*, marcad* como (risco|suspeit*), em observacao, equipe de risco*, sob (analise|vigilancia)
false_accusation: acus*, nao fiz nada (de errado|errado|ilegal|demais), sou inocente, inocente*, nada (de|) ilegal, sem ter feito nada
account_shared_or_sold: (vend*|alug*|compr*|emprest*) (minha|a|sua|uma) conta, conta (vendida|emprestada|alugada|laranja|verificada a venda), conta laranja
bypass_question: (evitar|pular|burlar|driblar|contornar) (o|a|as|os) (kyc|verificacao|limite*|restric*|bloqueio), sem (fazer|) (kyc|verificar|verificacao), burlar, contornar
anonymous: anonim*, sem rastro, nao rastreavel, irrastreavel, mixer, tornado
tax_evasion_question: (sonegar|evitar|nao pagar|sem pagar|nao declarar|ocultar) (imposto*|o imposto|os impostos|da receita|), sonegac*, sem declarar, esconder da receita
theft_notice_other: (o|os) (ladrao|ladroes|hacker*|golpista*) (envi*|mand*|transfer*|deposit*) (para|pra|o|os|tudo) (voces|corretora|a|sua|), (moedas|fundos|cripto*|usdt) roubad* (foram|chegaram|estao|cairam), (me roubaram|roubaram) e (enviaram|mandaram|depositaram) (para|pra) (voces|sua|a)
freeze_other_account: (congelem|bloqueiem|bloquear|congelar|bloqueie|suspendam) (a|essa|esta|esse|o|este) (conta|endereco|carteira|golpista|usuario|pessoa) (do|da|) (golpista|ladrao|hacker|estelionatario|), bloqueiem o golpista, conta do golpista
give_other_user_data: de quem e (a|essa|esta) (conta|carteira|wallet), (nome|dados|identidade) (do|da) (dono|titular|usuario|pessoa|vendedor|proprietario), me (digam|falem) quem (e|foi), dados do (usuario|titular|golpista)
scam_ad_with_your_name: (usam|usando|utilizam|usa|utilizando) (seu|o|sua|a) (nome|logo|logotipo|marca|imagem), em nome de voces, em seu nome, com (o|seu) logo, se passando por voces
fake_job_offer: (oferta*|proposta*|vaga*) de (trabalho|emprego), trabalho (falso|em casa|online|pela internet), tarefas (online|pagas|remuneradas|no telegram), falso emprego, me ofereceram (um|) (trabalho|emprego), golpe das tarefas
lottery_prize: loteria*, premio*, ganhei, ganhador*, vencedor*, rifa, sorteio, resgatar (meu|o|seu) premio
elon_giveaway: dobr* (seu|seus|meu|meus|o) (bitcoin|btc|cripto*|moedas), envie (1|um) (e|receba), giveaway, elon, celebridade, famoso
sextortion: nua, nu, pelad*, intim*, fotos intimas, sextorsao, video (intimo|sexual), nudes
dust_attack: tokens (desconhecidos|estranhos|que nao comprei|que nao conheco), token (desconhecido|estranho), apareceram (uns|) tokens, dust attack, moedas que nao (comprei|conheco)
approval_scam: (conectei|conectar) (minha|a) (wallet|carteira|metamask), (assinei|aprovei|autorizei) (uma|um|o|a) (transacao|contrato|assinatura|permissao), wallet connect, walletconnect, revog*, aprovacao de token*
address_poisoning: endereco (parecido|similar|quase igual|envenenado), (mesmos|primeiros e) (primeiros|ultimos) (e ultimos|) (digitos|caracteres), envenenamento, parece com (o|meu) endereco
password_reused: mesma senha, senha (repetida|reutilizada|vazada), uso a mesma senha, senhas vazadas
insecure_storage: (guardei|anotei|tinha|escrevi|salvei) (a|minha|as|minhas|o) (semente|frase|senha|seed|palavras) (em|no|na|num), foto da (frase|seed|semente), (no|em) (bloco de notas|papel|um papel), bloco de notas
lost_notebook: caderno, caderninho, (perdi|joguei fora|queimou|sumiu) (o|a|meu|minha) (papel|caderno|agenda|folha), folha de papel, pedaco de papel, agenda
protect_account: proteg*, protej*, protecao da minha, deixar (a|minha|mais) (conta|segur*), mais segur*, blindar
money_safe_query: (esta|estao|ta|tao|continua) (o|meu|meus|) (dinheiro|fundos|moedas|cripto*|) (segur*|em risco|a salvo), (meu|meus|minhas) (dinheiro|fundos|saldo|cripto*|moedas) (esta|estao|ta|corre|correm) (segur*|em perigo|em risco|perigo|risco), corro risco
can_they_steal: (podem|pode|poderiam|poderia|conseguem) (roubar|sacar|entrar|acessar|hackear|tirar|invadir), perig*, risco*, arriscad*, e perigoso, podem me roubar
nothing_stolen_yet: nao (me|) (roubaram|falta|tiraram|levaram|sacaram|sumiu) nada, (meu|meus|o) (dinheiro|saldo|fundos) (continua|continuam|ainda|esta|ta) (la|ali|ai|intact*|esta la), nao falta nada, (ta|esta|continua) tudo la, nada roubado, nada foi (roubado|levado)
nothing_entered: nao (cliquei|abri|respondi|digitei|coloquei|passei|entrei|informei|dei) (em|o|no|nada|nenhum|meus|dados|), apaguei (o|a|na hora|ele), nao passei (nada|nenhum|dados|meus), nao cliquei
attempted: tent* (entrar|roubar|acessar|hackear|sacar|invadir|me roubar|aplicar), alguem (tenta|tentou|esta tentando|ta tentando|quer|quis), tentativa* de (acesso|roubo|login|golpe|fraude|invasao), quiseram
blocked_in_time: (percebi|bloqueei|cancelei|consegui|parei|deu tempo de) (a tempo|cancelar|bloquear|parar), a tempo, consegui (cancelar|bloquear|impedir)
changed_password_already: ja (troquei|mudei|alterei|redefini) (a|minha|as|minhas|todas|a minha|de) (senha*|as), (troquei|mudei|alterei) (a|minha|a minha|de) senha, senha ja (trocada|alterada)
all_devices_logout: (sair|deslogar|desconectar) de todos, todos os (dispositivos|aparelhos), encerrar todas as sessoes, desconectei todos
was_asleep: dormindo, enquanto (eu|) dormia, estava dormindo, tava dormindo, de madrugada enquanto
was_at_work: no trabalho, trabalhando, em (uma|) reuniao, no (aviao|voo), no escritorio, no servico, voando
hypothetical: hipotet*, em teoria, na teoria, teoric*, imagin*, suponha*, em geral, futuramente, supondo
for_a_friend: (pergunto|e|to perguntando) (por|pra|para) (um|uma|meu) (amigo|amiga|conhecido), pra um amigo, para um amigo, (meu|um) amigo (quer|pergunta|perguntou|queria)
past_story: (ha|faz) (um|uns|dois|varios|alguns) (ano|anos) (atras|fui|tive|me|sofri|eu|), em (2019|2020|2021|2022|2023|2017|2018) (me|fui|tive|sofri|eu|perdi), no passado, isso foi ha, ano passado (me|fui|tive|sofri|eu), daquela vez
not_about_me: nao (sou|fui|e) (eu|meu caso|comigo|sobre mim), nao e (o|) meu caso, (aconteceu|foi) com (um|meu|uma|minha) (amig*|conhecid*|primo|irm*), comigo nao, um amigo meu foi
news_item: noticia*, jornal, na tv, reportagem, publicaram, materia, imprensa, noticiario
film_book: filme*, livro*, novela*, musica*, serie, jogo, jogos
school_project: (projeto|trabalho|tarefa) (escolar|da escola|da faculdade|de classe|academico), licao de casa, seminario, apresentacao, tcc, para minha aula
price_question_future: (vai|sera que vai|pode) (subir|cair|chegar|bater|disparar), previsao (de|do) preco, previsoes, (acham|acha) que (sobe|cai|vai), (preco|btc|bitcoin) (vai|sobe|vai subir)
investment_advice: (devo|vale a pena|recomendam|e bom|compensa) (comprar|vender|investir|holdar), (que|qual) (moeda|cripto|token) (compro|comprar|recomendam|voces|e melhor), recomend*, aconselh*, conselho*, dica, dicas
is_good_time: (bom|boa|mau) (momento|hora) (para|pra|de), vale a pena, e hora de, compensa agora
opinion_exchange: (melhor|pior) (que|do que) (a|) (binance|outras|outros|coinbase|outra), comparad* com, outras (plataformas|corretoras|exchanges), diferente da
compliance_contact: (departamento|setor|equipe|area|oficial) (de|) (compliance|conformidade|juridic*), setor juridico, encarregado (de|pelos|de protecao de) dados, dpo
security_team: (equipe|departamento|setor|time|area) de (seguranca|fraude*|prevencao), equipe antifraude, seguranca da informacao
finance_department: (departamento|setor|equipe|area) (de|) (financas|financeir*|contabilidade|contabil|tesouraria), financeiro, setor financeiro
it_department: (departamento|setor|equipe|area) (de|) (ti|informatica|sistemas|tecnologia), administrador*, sysadmin, admin, nossa ti
roles_permissions: papel, perfis, permissao, permissoes, direitos, privilegio*, acessos
add_user: (adicionar|convidar|remover|incluir|cadastrar) (um|outro|novo|novos|o|) (usuario*|membro*), membro* da equipe, novo usuario, mais usuarios
api_balance_mismatch: (api|endpoint) (mostra|retorna|diz|da|devolve) (outro|um|diferente*), diferente (na|pela) api, api e (a|o) (site|interface|app), na interface
api_order_error: (ordem|ordens) (por|via|pela|com a) (api|), ordem rejeitada pela api, endpoint de ordem, criar ordens (pela|via) api
api_missing_data: (faltam|falta) (campos|campo|dados na|um campo), campo* (vazio*|faltando|nulo*), (array|lista) vazi*, null
api_change: deprec*, descontinuad*, obsolet*, mudanca* (na|da) api, breaking change, sem aviso (mud*|tir*)
api_pagination: paginacao, cursor, offset, tamanho da pagina
parse_format: json, parsear, parse*, formato, string, inteiro, booleano
sequence_gap: sequencia, gap, lacuna*, checksum, ressincron*, atualizacoes (perdidas|faltando)
key_expired: (chave|api key) (expirad*|expirou|vencid*|invalida|desativada|venceu), api key invalida, venceu (minha|a) (api|chave)
load_test: teste* de (carga|estresse|desempenho), benchmark, throughput
staging_environment: ambiente de (teste*|homologacao|producao|desenvolvimento), homologacao, staging, producao
colocation: colocation, aws, regiao do servidor, co location
uptime_sla: sla, uptime, disponibilidade, tempo de atividade
listing_fee: (custo|preco|taxa) (de|da|pela|para) (listagem|listar), pagar (pela|a) listagem, quanto (custa|cobram) (para|pra) listar
market_maker: market maker*, formador* de mercado, market making
proof_of_reserve: reservas, prova de reservas, proof of reserves, merkle
roadmap: roadmap, quando (vao|pretendem) (adicionar|listar|lancar|liberar), (tem|ha) (planos|previsao) de, funcao planejada
education: aprend*, curso*, aula*, academia, webinar, licao, capacit*
explain_term: (o que|que) (significa*|quer dizer), significa*, significado, definicao, quer dizer, se refere*
how_calculated: calcul*, formula, como (e|se|) calcul*, de onde (sai|vem) (o|esse), conta que
cost_question: quanto (custa|sai|fica|cobram|e que custa), qual (o|) (custo|preco), custo (de|do|da), tem custo
processing_time: (tempo|prazo) de (processamento|espera|resposta|analise|credito), quanto (demora|tempo leva), tempo estimado, em quanto tempo, qual (o|) prazo, previsao
opening_hours: horario* (de|) (atendimento|funcionamento|servico), que horario, (estao|esta|ta) aberto*, que horas (abrem|abre|fecham|atendem), atendem (aos|no|hoje|de|em)
public_holiday: feriado*, natal, ano novo, pascoa, carnaval, semana santa, reveillon, feriadao
emergency_contact: (contato|numero|telefone|canal) de (emergencia|urgencia), contato urgente, forma mais rapida de (contato|falar)
number_words_tens: cem, cento*, cinquenta, quarenta, trinta, vinte, sessenta, setenta, oitenta, noventa, quinhentos, duzentos
ordinal: primeir*, segund*, terceir*, quart*, proxim*, seguinte*
every_all: cada, todo*, toda*, qualquer*
half_of_users: (muitos|varios|alguns|maioria dos|a maioria dos) (usuarios|clientes|pessoas), muita gente, a maioria, somos (muitos|varios), varias pessoas
side_panel: esquerd*, direit*, em cima, embaixo, canto, lado, parte (superior|inferior)
color: verde*, vermelh*, cinza*, amarel*, azul*
inside_outside: dentro, fora, por dentro, por fora
up_down: acima, abaixo, em cima, embaixo, sobre, sob
near_far: perto, longe, proximo, ao lado
got_something: obtive, obter, consegui, ganhei, tenho, tive
call: lig* (para|pra|no|na), liguei, ligou, ligac*, telefon*, chamada*
request_noun: solicitac*, solicit*, pedido*, requer*, requisic*
charged: cobr*, me cobraram, cobrado, cobranca
checked: verifiquei, ja verifiquei, conferi, chequei, ja conferi, olhei, ja olhei
end_finish: termin*, finaliz*, fim, acab*, conclu*, encerr*
think_believe: acho, achei, penso, pensei, acredito, na minha opiniao, considero, creio
report: report*, relat*, inform*, relatei
return_come_back: volt*, regress*, retorn*, volta
ignore: ignor*, nao dao bola, me ignoram, nem ligam, pouco se importam
trust: confianca, confiar, confio, confiave*, de confianca
keep_quiet: nem uma palavra, nao (dizem|falam) nada, sem dizer nada, ficam calados, calad*
fall_asleep: dormir, dorm*, durm*, acordei, acord*
alone: sozinho, sozinha, por conta propria, solidao
welcome_start: bem vind*, parabens, seja bem vindo
unsafe_risk: risco*, arrisc*, insegur*, perigos*
meanwhile: enquanto isso, nesse meio tempo, entretanto, neste interim
per_person: por (pessoa|conta|usuario|cabeca|cpf), cada (pessoa|usuario|um)
pause: paus*, em pausa, pausar
monitor_watch: vigi*, monitor*, observ*, ficar de olho, de olho, acompanhando
print: imprim*, impress*, impressao
paper: papel, no papel, a mao, escrito a mao
marriage_divorce: casamento, me casei, casei, casad*, divorci*, separac*
accept_user: aceito, aceita, aceitam, aceitar, aceitei
board_management: diretoria, conselho, gerencia, gestao, conselho de administracao, gerente
incident: incidente*, ocorrencia*, ocorrido
authority_official_foreign: embaixada, governo, ministerio, autoridades, receita federal, orgao publico
crime_cash_robbery: assalt*, me assaltaram, fui assaltad*, assalto na rua, me ameacaram com
trading_desk: mesa de (operacoes|trading), nossa mesa
exchange_word: exchange, exchanges, corretora, corretoras
node_software: node, no completo, rpc, full node, no proprio
web3_wallet: web3, carteira web3, wallet web3, defi, dex, uniswap
word_letters: letra, letras, caracteres, maiuscula*, minuscula*
log_files: logs, log, arquivo de log, request id, trace id
heartbeat_ping: heartbeat, ping pong, keepalive, keep alive
dropped_messages: polling, fila, filas, enfileirad*, buffer
retry_double_order: tentei de novo e (a|foi|criou), reenviei a ordem, idempoten*, a nova tentativa (criou|gerou)
leverage_changed: alavancagem (mudou|mudada|foi alterada|alterada), (mud*|alter*) (minha|a) alavancagem, alavancagem mudou sozinha
funding_wrong: funding (errado|incorreto|cobrado duas vezes|muito alto|nao pago|em dobro), cobr* (o|) funding (em dobro|duas vezes|errado), taxa de funding (errada|incorreta|muito alta)
margin_mode_change: (mudar|trocar|alterar|passar) (o|para|pra|de|) (modo de margem|margem isolada|margem cruzada|isolado|isolada|cruzado|cruzada|cross), modo de margem
add_margin_failed: nao (consigo|consegui|deixa) (adicionar|colocar|por) margem, margem nao (adicionada|foi adicionada|entrou), (adicionei|coloquei) margem (mas|e)
liquidation_fee: (taxa|tarifa|fee) (de|da|por) liquidacao, custo de liquidacao
who_gets_liquidation: (pra onde|onde|para onde) (vai|foi|ficou) (minha|a) margem, quem fic* com (meu|o|minha), perdi mais (que|do que) (minha|a) margem
staking_not_returned: staking (terminou|venceu|acabou|finalizou) (mas|e), nao (me|) (devolv*|voltou|voltaram) (o|do|meu) staking, (resgatei|tirei) (o|meu|do) (staking|earn) (mas|e), staking nao (voltou|devolvido|volta)
accidentally_staked: (coloquei|botei|fiz) (em|no|) staking (por engano|sem querer|por erro), staking (por engano|sem querer), (assinei|bloqueei|travei) (por engano|sem querer)
auto_renew: renovacao automatica, renovou (sozinho|automaticamente|sozinha), renov*, auto renov*, autorenov*
withdraw_all: (sacar|retirar|saco|retiro|transferir|mover|tirar) (tudo|todos|toda|todo), sacar todo (meu|o) (dinheiro|saldo), sacar (o total|a totalidade)
cash_out_crypto_to_bank: (para|pra) (minha|a minha|o meu|meu) (conta bancaria|banco|conta corrente|conta do banco), (passar|converter|trocar) (cripto*|usdt|bitcoin|minhas cripto*) (para|pra|em|por) (banco|dinheiro|reais|minha conta), off ramp
how_to_buy: como (compro|posso comprar|comprar|se compra|faco para comprar|faco pra comprar|que compra), comprar (meu|meus|minha|minhas) primeir*
lost_password_and_phone: (sem|nao tenho) (telefone|celular) (nem|e sem) (email|senha), nem (telefone|celular|o email|email|o celular) nem, perdi (todos|todo) (os acessos|meus acessos|o acesso), perdi o (celular|telefone) e (a|o)
locked_after_attempts: (muitas|varias|tantas|excesso de) tentativas, tentativas (excedidas|falhas|incorretas|maximas), (bloque*) (por|apos|depois de) (muitas|varias|24|tentativas|excesso), limite de tentativas
clock_of_phone: (hora|horario|relogio) (do|do meu) (telefone|celular|aparelho), sincroniz* (a|o|) (hora|horario), (ajustar|correcao de) (a|o|) (hora|horario)
two_codes: codigo (do|de|por|no) (email|e mail|telefone|celular), (ambos|os dois) (os|) codigos, um dos codigos, codigo (para|pro) (o|) email
number_in_use: (numero|telefone|celular) (ja|) (esta|foi|) (cadastrado|em uso|vinculado|usado|registrado), ja (esta|foi) (em uso|vinculado|cadastrado), numero em uso
email_in_use: (email|e mail) ja (esta|foi|existe|) (cadastrado|em uso|usado|vinculado|registrado|), email em uso, ja existe uma conta com (este|esse|meu) email
unknown_account_on_my_name: (conta|contas) (no|em) meu nome, (abriram|criaram|abriu|fizeram) uma conta (no|em|com) (meu|meus|minha), (usaram|usando|usou) (meu|meus|minha) (cpf|rg|documento*|identidade|dados|cnh|nome), roubo de identidade, conta com meu cpf
unknown_api_key: (api key|chave api|chave de api|api) (que nao|que nunca|desconhecid*) (criei|fiz|gerei|), alguem (criou|gerou) (uma|a) (api|chave), nao (criei|gerei) (essa|nenhuma) (api|chave)
unknown_address_whitelisted: (adicionaram|foi adicionado|adicionou|aparece|cadastraram) um endereco (na|no|desconhecido), endereco (adicionado|cadastrado) (na|a) (lista|whitelist|minha), endereco desconhecido (na|no)
unknown_trades: (operacoes|trades|ordens|compras|vendas|operacao|movimentacoes) (que nao|que nunca|que eu nao|nao) (fiz|realizei|sao minhas|autoriz*|reconheco), (compraram|venderam|operaram) (sem|na minha|minhas|meus), operacoes desconhecidas
unknown_deposit: deposito (desconhecido|que nao e meu|que nao reconheco|nao e meu), (dinheiro|moedas|fundos|usdt|valor) que nao (e|sao) (meu|meus|minhas), (recebi|caiu|chegou) (dinheiro|um deposito|moedas|usdt|um pix|um valor) (por engano|de um desconhecido|que nao|desconhecid*)
unknown_mail_about_withdrawal: (email|e mail|mensagem|sms|notificacao|aviso) (de|sobre|dizendo|falando) (um|uma|o|que|) (saque|retirada|saquei), (chegou|recebi) (um|uma) (email|notificacao|mensagem) de (saque|um saque)
notification_of_login: (email|e mail|aviso|alerta|notificacao|mensagem|sms) (de|sobre) (um|novo|) (login|acesso), novo (login|acesso), alerta de (acesso|login)
frozen_by_police: (bloque*|congel*|retid*) (pela|pelo|por) (policia|juiz|justica|ordem judicial|judicial|autoridade), bloqueio judicial, penhora, sisbajud, a policia (congelou|bloqueou)
bank_asks_proof: (o|meu|o meu) banco (me|) (pede*|pediu|solicita*|exige*|precisa*|quer), banco (pede|exige|pediu|solicita|precisa), banco esta pedindo
mistake_of_system: (erro|culpa|falha) (seu|sua|de voces|de vcs|do sistema|da parte de voces|do lado de voces), (erro|falha) da (corretora|plataforma), foi erro de voces, o sistema errou
lost_because_of_outage: perdi* (dinheiro|grana|tudo|) (porque|por|devido|por causa|por culpa) (o|a|da|do|de|voces|nao) (app|site|sistema|plataforma|caiu|queda|consegui|falha|instabilidade|estava), por causa da (queda|instabilidade|falha), por nao conseguir fechar
delayed: demor*, atras*, tard*, com atraso, atrasad*
`;
