/** Senses in `en`; the grammar of the phrases is that of `PhraseMatcher`. */
export const EN = `
not: not, isnt, arent, wasnt, werent, aint
do_not: dont, doesnt, do not, does not, doesn, dnt
did_not: didnt, did not, havent, hasnt, hadnt, have not, has not
can_not: cant, cannot, can not, couldnt, could not, cnt, not able to, unable to
will_not: wont, will not, wouldnt, would not
never: never, nvr, not once, at no time
nobody: nobody, no one, noone, not a single person, not anyone
nothing: nothing, nothin, nada, not a thing, zilch
none: none, not any, no (money|funds|coins|answer|reply)
no_answer_word: no, nope, nah
yes: yes, yeah, yep, yup
neither_nor: neither, nor
without: without, w o
no_longer: no longer, not anymore, not any more, any longer
not_yet: not yet, not so far
still: still, even now, to this day
already: already, alrdy, by now
again: again, once more, one more time, yet again, anew
only: only, just, merely, solely
only_me: only me, just me, only my account, only mine
also: also, too, as well, likewise
even_though: although, even though, tho, though, despite, in spite of
but: but, however, yet it, whereas
because: because, cuz, coz, due to, since i, as a result of
if: if, in case, provided that, assuming
what_if: what if, what happens if, what happens when, suppose
unless: unless, except if, if not
or_question: or not, whether
instead_of: instead, instead of, rather than, in place of
otherwise: otherwise, or else, if you dont
while_during: while, during, whilst, in the middle of
until: until, till, up to now
before: before, prior to, beforehand, earlier
after: after, after that, then
since: since, ever since, from then on
when_question: when will, when can, when do, when is, when does, when are, since when
how_long: how long, how many (days|hours|weeks), how much longer, how much time
how_do_i: how do i, how can i, how to, how do we, how should i, how would i, hwo to
how_much: how much, how many, what amount
how_does_it_work: how does, how is, how are, how it works
why: why, how come, for what reason, what for, y is
where: where, where is, where are, wheres, whereabouts
where_is_my_money: (where is|wheres) my (money|deposit|withdrawal|coins|usdt|funds|btc|payment), where did my, where are my (coins|funds)
where_do_i_find: where do i (find|see|click|get), where can i (find|see|download|get), cant find, could not find, cannot find
who: who, whose, by whom
what_question: what is, whats, what are, what does
what_happened: what happened, what is going on, whats going on, what went wrong, whats wrong
what_should_i_do: what should i do, what do i do, what can i do, what to do, what now
which: which, which one, which of
which_documents: which (documents|papers|docs), what (documents|papers|docs|kind of document*), list of documents, documents (do you|are) (need*|required)
can_i: can i, may i, could i, can we, am i (allowed|able)
can_you: can you, could you, would you, will you, can u, can someone
is_it_possible: is it possible, is there (a|any) way, possible to, any way to
is_it_safe: is it safe, safe to, is this safe, can i trust, secure to
is_it_normal: is (it|this|that) normal, normal behaviour, is this expected, supposed to, by design
is_it_real: is (it|this|that) (real|you|genuine|legit|official|from you), was that you, really from you, legit*
is_it_allowed: is it allowed, am i allowed, allowed to, permitted, against the rules
do_i_need: do i need, do i have to, must i, is it necessary, is it required, do we need
do_you_support: do you (support|offer|have|accept|list), are you going to list, is there support for
do_you_have_record: do you have (a|any) record, in your records, on your side, on your end, can you see
should_i: should i, shall i, ought i, better to
just_curious: curious, just asking, just wondering, wondering, wanted to know, general question, for interest
question: question, quick question, one question, questions, query
please: please, pls, plz, kindly, pleas
request_help: help, help me, assist*, need (your|some) help, need support
explain: explain*, explanation, clarif*, make clear, teach me
tell_me: tell me, let me know, inform me, advise, say what
check_please: check, look into, have a look, take a look, investigat*, look at my, double check
want: want, wanna, would like, wish to, id like, i intend
need: need*, in need of
must: must, have to, has to, got to, required to
do_it_for_me: do it for me, from your side, on my behalf, manually, do it manually
fix_it: fix, fix it, repair, sort it out, sort this, resolve, put right
speed_up: speed up, accelerate, expedite, push it through, hurry up, faster please, prioriti*
stop_it: stop it, stop this, halt, make it stop, put a stop, block it
give_back: give back, give me back, return my, back my (money|coins|funds), i want my (money|coins|funds)
undo: undo, revert, take it back, take back, reverse it, roll back, rollback
change: change*, alter, modify, amend, edit
replace: replac*, swap out, exchange for another
add: add, added, adding, attach to account
remove: remove*, removing, take off, take away, unlink
delete: delet*, erase*, wipe*
open_something: open, opened, opening
close_something: close, closed, closing, shut
switch_on: turn on, switch on, enable*, enabling, activat*
switch_off: turn off, switch off, disable*, disabling, deactivat*
turned_off: turned off, switched off, is off
start: start*, begin*, began, commenc*
stop: stop, stopped, stops, stopping, ceased
continue: continue*, carry on, go on, keep going, proceed
cancel: cancel, cancelled, canceled, cancelling, cancels, call off, cancelation, cancellation
confirm: confirm, confirmed, confirms, confirmation, confirming
confirm_in_writing: in writing, written (confirmation|answer|statement), official letter
wait: wait, waiting, waited, await*, waitin
please_wait: please wait, be patient, patience, bear with
try: try, tried, trying, tries
try_again: try again, tried again, retry, retried, retrying, another attempt, try once more
many_attempts: several times, many times, times already, over and over, repeatedly, multiple times, three times, five times
once: once, one time, a single time
twice: twice, two times, doubled, double, 2x, second time
every_time: every time, each time, always, everytime, whenever
sometimes: sometimes, occasionally, from time to time, intermittent*, now and then, on and off, random*
often: often, frequently, regularly
first_time: first time, for the first, never done, never used
last_time: last time, previous time, previously
forever: forever, endless*, for ages, eternity, never ends
keep_doing: keep (getting|asking|saying|coming|sending), keeps, kept, constantly, nonstop, non stop
suddenly: suddenly, all of a sudden, out of nowhere, out of the blue, from one moment
automatically: automatic*, auto, by itself, on its own
manually: manual*, by hand
today: today, this (morning|afternoon|evening), 2day
yesterday: yesterday, last night, yday, ystrday
tomorrow: tomorrow, tmrw, next day, tmr
tonight: tonight, this night
morning: morning, at dawn, breakfast
noon_afternoon: noon, midday, afternoon, lunch*
evening_night: evening, night, midnight, overnight
right_now: right now, now, immediately, at once, instantly, this (second|minute|instant|moment), as we speak, rn
asap: asap, as soon as possible, urgent*, quickly, emergency, hurry
no_hurry: no (hurry|rush), not urgent, take your time, whenever you (can|have), when you (can|have time), no pressure
soon: soon, shortly, in a moment, in a bit
later: later, afterwards, at a later, some other time
recently: recently, lately, these days, just now, a moment ago, newly
long_ago: long ago, long time ago, years ago, ages ago
ago: ago, back then
seconds: second ago, seconds, sec, secs
minutes: minute, minutes, min, mins
hours: hour, hours, hrs, hr
half_hour: half an hour, half hour, 30 (min|minutes)
days: day, days
business_days: business days, working days
weeks: week, weeks, wks
months: month, months
years: year, years, yrs
quarter_year: quarter, quarterly, q1, q2, q3, q4
last_week: last week, past week, previous week
last_month: last month, past month, previous month
last_year: last year, past year, previous year
next_week_month: next (week|month|year)
long_delay: too long, so long, taking forever, takes ages, long time, for a long
within_time: within, inside of, in under
weekend: weekend, saturday, sunday
weekday: monday, tuesday, wednesday, thursday, friday, weekday
month_name: january, february, march, april, june, july, august, september, october, november, december
daily: daily, per day, every day, each day, a day
weekly: weekly, per week, every week
monthly: monthly, per month, every month, each month
per_hour_minute: per (hour|minute|second), hourly, a minute, a second
date: date, dated, calendar
time_of_day: oclock, o clock, at what time, utc, gmt, pm
time_zone: time zone*, timezone*, utc offset, local time
deadline: deadline, due (date|by|on), latest by, last day, runs out, expires on
too_late: too late, late, missed the
on_time: on time, in time, punctual*
expired: expired, expire*, expiring, out of date, no longer valid, ran out
same_day: same day, within the day, 24 hours, 24h
old: old, former, earlier one, previous
new: new, brand new, newest
number_words_small: two, three, four, five, six, seven, eight, nine, ten
thousands: thousand*, 1k, 2k, 5k, 10k, grand
millions: million*, millions, billion*, lakh, crore
half: half, 50 percent, fifty percent, half of
third_quarter_part: third of, quarter of, part of, portion of
percent: percent*, pct, per cent
all_everything: all, everything, whole, entire*, complete amount, full
some_part: some, partly, partial*, a part, bit of, several, a few
more: more, additional, extra, further
less: less, fewer, lower than, smaller, not enough received, short by
too_much: too much, too many, excessive*, over the top
zero: zero, nil, shows 0, nought
empty: empty, emptied, blank, cleaned out, nothing left, nothing in it
huge_amount: huge, large amount, big (money|sum|amount), fortune, lots of money, substantial
small_amount: small amount, little money, few dollars, few cents, peanuts, change only
cents_dust: cent, cents, dust, leftover*, remainder, crumbs
difference_amount: difference, discrepan*, doesnt add up, does not add up, mismatch*, not match*, dont match
less_than_expected: less than (expected|i), short, shortfall, missing part, not the full amount, arrived short
more_than_expected: more than (expected|i), too much was, overpaid, over paid
equal_exact: exact*, equal*, precise*, to the cent
approximately: about, approx*, around, roughly, circa, more or less
at_least: at least, minimum of, no less than
at_most: at most, no more than, up to, maximum of
average: average, mean price, avg
count_sum: sum, total, altogether, in all, overall
deposit: deposit, deposits, deposited, depositing, deposite, diposit, depo, top up, topup, topped up, pay in, paid in
withdraw: withdraw*, withdrew, widthdraw*, withdrowal, withdrawl, cash out, cashout, cashed out, payout, pay out, take out my money
transfer: transfer*, tranfer*, send over, move over
send: send, sent, sending, sends, snd
receive: receiv*, recieve*
arrive: arriv*, came in, come in, landed, reached, turned up, showed up, got through
not_arrived: (not|never|didnt|hasnt|havent) (arrive*|come|came|received|reached|landed|shown up|showed up), no sign of, still missing, nothing arrived, has not come, didnt get, not received, never got, hasnt arrived
credited: credit, credited, crediting, added to my balance, booked, posted to
not_credited: not (been|) credited, (hasnt|havent) been credited, was not credited, wasnt credited, uncredited, not (been|) added, not showing, not reflect*, doesnt show up, does not show, dont see it
debited: debit*, deducted, deduction, taken off, charged off, left my account, subtracted, taken from my
refund: refund*, reimburse*, money back, moneyback
returned_funds: returned, sent back, bounced, bounce back, returned to sender
pending: pending, in progress, processing, in process, under process, being processed, pendin, peding
stuck: stuck, hung, frozen in, stucked, not moving, no movement, stands still
failed: fail, failed, fails, failing, failure, unsuccessful*, did not go through, didnt go through
completed: complet*, successful*, success, done, finished, finalised, finalized, went through
says_completed_but: (says|shows|marked|status) (completed|success|successful|done|sent|processed), marked as (done|completed|sent)
rejected: reject*, declin*, refus*, denied, turned down, not accepted, not approved, knocked back
approved: approv*, accepted, passed, cleared, green light
on_hold: on hold, hold, held, put on hold, withheld, being held, withholding
suspended_service: suspended, unavailable, temporarily closed, halted, not available
released: release*, unblock*, unfreez*, let go, free up
frozen: frozen, freez*, froze, locked funds, icing
unlock: unlock*, un lock, open it up again
locked_out: locked out, lockout, shut out, out of my account, no access, lost access, cant access, cannot access
locked: locked, lock, locking, locks
blocked: block, blocked, blocks access, barred, banned, ban, black listed, blacklist*
restricted: restrict*, limited account, limitation, limited access, with restrictions
account_frozen: account (is|was|has been|got|) (frozen|blocked|locked|suspended|restricted|banned|disabled), (blocked|froze|locked|suspended|disabled) my account
compliance_review: compliance, under review, in review, being reviewed, manual review, investigation, review of my account
source_of_funds: source of (funds|wealth|money|income), proof of (income|funds), where (the|my) money comes from, origin of (funds|money)
aml: aml, money laundering, anti money, laundering
sanctions: sanction*, ofac, sanctioned country
limit: limit, limits, cap, ceiling, threshold
withdrawal_limit: withdrawal limit*, daily limit, limit per day, maximum withdrawal, max withdrawal
raise_limit: (raise|increase|higher|raising|lift) (my|the|) (daily|withdrawal|) limit*, limit increase, bigger limit
limit_lowered: limit (was|has been|) (reduced|lowered|cut|dropped), lowered my limit, cut my limit
limit_reached: limit reached, exceed* (the|my|) limit, over (the|my|) limit, exceeded, reached the limit
minimum_amount: minimum, min amount, smallest amount, below (the|) minimum, under (the|) minimum
maximum_amount: maximum, max, largest amount, biggest amount
address: address, addr, adress, adresse, wallet address, addresses
deposit_address: deposit address*, receiving address, my address here, qr deposit
wrong_address: wrong address, incorrect address, to another address, bad address, mistyped address, wrong wallet
new_address: new address, another address, different address
address_changed: address (has|was|) (changed|swapped|replaced), swapped the address, changed address
unknown_address: unknown address, address i dont know, address is not mine, not my address, foreign address, address i never, strange address
own_wallet: own wallet, my wallet, private wallet, personal wallet, self custody, my ledger
hardware_wallet: hardware wallet, ledger, trezor, cold wallet, cold storage
hot_wallet_app: metamask, trust wallet, trustwallet, phantom, hot wallet, mobile wallet
wallet: wallet*, walet
other_exchange: another exchange, other exchange*, from binance, from coinbase, kraken, bybit, okx, kucoin, competitor
same_exchange_internal: internal transfer, between (my|) accounts, user to user, to another user, sub account transfer
txid: txid, tx id, tx hash, transaction (hash|id|number), hash, tx
transaction: transaction*
blockchain: blockchain*, on chain, onchain, chain, ledger of the chain
explorer: explorer*, etherscan, tronscan, blockchair, block explorer, bscscan, solscan, mempool space
block_confirmations: confirmations, block confirmations, blocks, confirms on the, confs
confirmed_on_chain: confirmed on (the|) (chain|blockchain|network|explorer), fully confirmed, explorer (says|shows) (success|confirmed|completed), enough confirmations, all confirmations
unconfirmed: unconfirmed, zero confirmations, 0 confirmations, not confirmed, in the mempool, mempool
not_on_chain: not on (the|) (chain|blockchain|explorer), no (txid|hash|tx), explorer (shows|finds) nothing, cannot find the hash
network: network, networks, mainnet, net
wrong_network: wrong (network|chain), different (network|chain), incorrect network, other network, via bep20 instead, wrong blockchain
which_network: which (network|chain), what network, right network, correct network
network_congestion: congest*, network busy, overload of the network, clogged, slow network
network_suspended: network (maintenance|suspended|paused|closed), deposits (suspended|paused|closed|disabled), withdrawals (suspended|paused|closed|disabled|stopped)
evm_networks: erc20, erc 20, bep20, bep 20, bsc, polygon, matic, arbitrum, optimism, base network, avalanche, avax c
tron_network: trc20, trc 20, tron, trx
lightning_network: lightning network, lightning, ln invoice
memo_tag: memo, destination tag, tag, memos, payment id, comment field
memo_missing: (without|forgot|missing|no|wrong|forgotten|left out) (the|a|) (memo|tag|destination tag|comment), memo (was|) missing
bridge: bridge*, cross chain, crosschain
smart_contract: smart contract*, contract address, contract call, dapp, dao
token_contract: token contract, contract of the token
unsupported_token: unsupported, not supported, not listed here, you do not support, dont support
recover_coins: recover (my|the|) (coins|funds|deposit|tokens|money), recovery of (funds|coins), retriev*, rescue, get my coins back
bitcoin: bitcoin*, btc, sats, satoshi*
ether: ether, ethereum, eth
stablecoin: usdt, tether, usdc, stablecoin*, dai, busd, fdusd, tusd
altcoin_big: xrp, ripple, solana, sol, ada, cardano, bnb, ltc, litecoin, polkadot, avax, xlm, ton, chainlink
meme_coin: doge, dogecoin, pepe, shib*, meme coin*, memecoin*, shitcoin*
coin_general: coin, coins, token, tokens, asset, assets, crypto*
nft: nft*, collectible*
exchange_token: exchange token, platform token, native token
fiat_money: fiat, real money, national currency, local currency
dollar: dollar*, usd, bucks, us dollar
euro: euro, eur, euros
pound: pound, pounds, gbp, quid, sterling
asian_currency: yen, yuan, rmb, krw, dong, vnd, baht, rupee*, rupiah, inr, pesos, ringgit, hkd, lira, turkish lira
african_currency: naira, ngn, shilling*, kes, rand, cedi*
other_currency: chf, franc*, ruble*, rub, hryvnia, zloty, cad, aud, brl, reais
currency_exchange_rate: exchange rate, conversion rate, rate of exchange, fx rate
money: money, cash, mony, dough
funds: fund, funds, capital
balance: balance*, balanc, holdings
balance_wrong: balance (is|was|) (wrong|incorrect|not right|different|lower|less), wrong balance, balance doesnt match
balance_zero: balance (is|shows|was|) (zero|0|empty|nil), zero balance, empty balance, account empty
balance_not_shown: cant see my (balance|coins|funds), balance (does not|doesnt|not) show*, balance hidden, balance disappeared
available_vs_locked_balance: available balance, locked balance, balance in orders, in order, not available balance, frozen balance
negative_balance: negative balance, below zero, minus, owe you, debt to the exchange
missing_money: missing, vanish*, disappear*, gone, lost track, evaporat*
money_gone: (money|coins|funds|balance|everything|usdt|btc|wallet) (is|are|has|have|was|all|) (gone|vanished|disappeared|missing|empty), all gone, lost everything
lost: lost, lose, losing, loses, loosing, loose
found: found, find, discovered, turned out
bank: bank, banks, banking
bank_account: bank account, iban, account number, sort code, routing number
bank_transfer: bank transfer*, wire, wired, wire transfer, sepa, swift, ach, faster payment*, pix, imps, neft, upi
instant_transfer: instant (transfer|payment|sepa), real time payment
card: card, cards, visa, mastercard, debit card, credit card
exchange_card: your card, crypto card, your visa, card from you, exchange card
card_declined: card (was|is|got|) (declined|refused|rejected|blocked), payment declined
card_lost: card (was|) (lost|stolen), lost my card, stolen card
mobile_money: mobile money, m pesa, mpesa, gcash, alipay, wechat pay, wechat, paytm, mtn, airtel, momo
paypal_like: paypal, skrill, neteller, wise, revolut, apple pay, google pay, advcash
cash_machine: atm, cash machine, cashpoint
third_party_payment: third party, name does not match, not in my name, account of (my|a) (wife|husband|friend|brother), someone elses account
reference_number: reference, reference code, ref number, payment reference, purpose of payment
wrong_reference: wrong reference, (without|forgot|missing) (the|) reference, no reference
payment: payment*, pay, pays
paid: paid, payed, have paid, i paid
buy: buy, bought, buying, buys, purchas*
sell: sell, sold, selling, sells, sale
p2p: p2p, peer to peer, peer 2 peer
p2p_seller: seller*, merchant*, vendor, advertiser
p2p_buyer: buyer*, the other trader, counterparty
p2p_release: release (the|my|) (coins|crypto|usdt|btc), not releas*, wont release, hasnt released, refuses to release
p2p_paid_not_released: paid but, i paid (and|but), marked as paid, payment done but
p2p_not_paid: (not|hasnt|never|didnt) (paid|pay|sent the money), without paying, buyer (did not|didnt) pay, no payment received
p2p_appeal: appeal*, dispute*, open a dispute, contest*
escrow: escrow, held in escrow
chargeback: chargeback*, charge back, reversed payment, payment reversal, reversed
convert: convert*, conversion, swap, swapped
duplicate_payment: paid twice, charged twice, double payment, duplicate*, debited twice, sent twice, twice charged, double charge
payment_cancelled_but_charged: cancelled but charged, failed but (charged|debited|money)
receipt: receipt*, proof of payment, payment proof, voucher
screenshot: screenshot*, screen shot, screen capture, screen recording, see picture
attached: attach*, enclos*, see attachment, here is the
invoice: invoice*, bill, billing
statement: statement*, account statement, bank statement
history: history, record, records, list of transactions, past transactions
trade: trade, trades, traded, trading, tradin
order: order, orders, ordered
open_order: open order*, working order, pending order, resting order
market_order: market order*, at market, market price order
limit_order: limit order*, limit price, limit buy, limit sell
stop_loss: stop loss*, stoploss, stop limit, stop order, sl, protective stop
take_profit: take profit*, tp, profit target
trailing_stop: trailing stop*, trailing
oco_order: oco, one cancels the other, bracket order
post_only: post only, maker only, reduce only, ioc, fok, gtc, time in force
not_triggered: not triggered, did not trigger, didnt trigger, never triggered, didnt fire, did not execute, not hit, ignored my stop, stop didnt work
triggered: trigger*, fired, set off, activated at
triggered_wrongly: triggered too early, triggered without, price never (reached|touched|hit), never touched, didnt reach
filled: fill, filled, fills, executed, execution, executes, matched
not_filled: not filled, unfilled, not executed, wasnt filled, didnt fill, never filled, remained open
partially_filled: partial fill*, partially filled, filled partly, half filled
filled_twice: filled twice, executed twice, double fill, duplicate order*, two orders instead, order went in twice
order_wrong_price: wrong price, worse price, different price, bad fill, bad price, not at my price, filled at
order_not_cancelled: cant cancel, cannot cancel, cancel (failed|doesnt work|rejected), order wont cancel
order_cancelled_by_itself: order (was|) cancelled by, cancelled itself, order disappeared, order vanished, cancelled without
order_rejected: order (was|is|) (rejected|refused), insufficient, invalid order, not enough balance
insufficient_balance: insufficient (balance|funds|margin), not enough (balance|funds|money|margin), balance too low
order_placed: placed, place an order, put an order, set an order, submit* order
order_not_shown: order (not|isnt|doesnt) (shown|listed|visible|appear*|show), order not in the list
i_did_not_place: did not place, didnt place, never placed, not placed by me, order i never, trade i never, orders not mine
price: price, prices, priced, cost
price_rise: rise*, rose, went up, pump*, moon, green candle
price_fall: fell, fall, dropped, falling, dip, dump, red candle
crash_market: crash of the market, market crash, flash crash, crashed market
wick: wick*, spike*, scam wick, spiked
price_differs: different from other exchanges, price differs, other exchanges show, price not the same, differs from, never traded elsewhere
stale_price: stale price, price frozen, price not updat*, price stood still, old price
mark_price: mark price, index price, index
last_price: last price, traded price
spread: spread, bid ask, bid and ask, gap between
slippage: slippage, slipped, slip
liquidity: liquidity, liquid market, thin market, depth, thin book
order_book: order book*, orderbook, book depth
chart: chart, charts, candle*, candlestick*, graph, kline*, tradingview
chart_wrong: chart (is|) (wrong|empty|blank|frozen|stuck|not loading), candles missing
indicator: indicator*, rsi, moving average, macd
market: market, markets
pair: pair, pairs, trading pair, symbol, ticker
spot: spot, spot market, spot wallet
futures: future, futures, perp, perps, perpetual*, derivative*, contracts
options_trading: options trading, call option, put option, strike
margin: margin*, margin account
leverage: leverage*, lever, 10x, 20x, 50x, 100x, 125x
isolated_cross: isolated, cross margin, cross mode, crossed
position: position*, pos
position_closed: position (was|has been|got|) (closed|shut), closed my position, closed without
long_short: long position, short position, shorting, went short, went long, longing
hedge_mode: hedge*, one way mode, hedge mode
liquidated: liquidat*, liq, liqed, rekt, wiped out, blown up
liquidation_price: liquidation price, liq price
liquidated_unfairly: liquidated (too early|unfairly|wrongly|although|without|before), wrongly liquidated, unfair liquidation
margin_call: margin call*, add margin, maintenance margin, margin ratio
collateral: collateral*, pledge*, haircut
auto_deleverage: adl, auto delever*, deleverag*, insurance fund
funding_rate: funding rate*, funding (fee|fees), funding payment, funding
interest_charged: borrow interest, interest charged, margin interest, interest on loan
loan: loan, loans, borrow*, lend*, debt
repay: repay*, pay off, pay back
profit: profit*, gain, gains, earnings, made money
loss: loss, losses, minus money, drawdown
pnl_wrong: pnl, p l, profit and loss, unrealised, unrealized, realised pnl
portfolio: portfolio, overview of assets
settlement: settle*, expiry, delivery of contract
trading_halt: trading (halted|paused|stopped|suspended), market halt*, halted trading
cannot_close_position: (cant|cannot|couldnt|could not|unable to) close, close button, position wont close
cannot_trade: (cant|cannot|couldnt|unable to) (trade|buy|sell|place), trading disabled, not able to (trade|buy|sell)
system_failed_during_volatility: during the (crash|move|dump|pump|spike), when the market (moved|crashed|fell|dropped), at the worst moment, peak time
volatility: volatil*, big move, swings
listing_new_coin: listing, list a coin, list our token, get listed, new listing
delisting: delist*, removed from trading, taken off the exchange
airdrop: airdrop*, air drop, fork, hard fork
token_swap_migration: migrat*, rebrand*, redenominat*, token swap, converted to new token
staking: stak*, restak*
earn_product: earn, simple earn, flexible, fixed term, savings product, locked product, launchpool
unstake: unstak*, unbond*, redeem*, redemption, take out of staking
rewards_missing: reward*, staking reward*, no interest paid, interest not paid
apy: apy, apr, interest rate, yield, rate per year, percent a year
dual_investment: dual investment, structured product, dual
lock_period: lock up, lockup, lock period, locking period, locked until, early redemption
mining: mining, mine pool, hashrate, miner*
copy_trading: copy trad*, copytrad*, copied trader, lead trader, follow a trader
trading_bot: bot, bots, grid, grid bot, dca, trading robot
strategy: strateg*, approach, method
recurring_buy: recurring, auto invest, autobuy, savings plan, standing order, scheduled buy
arbitrage: arbitrag*, arb
paper_trading: paper trad*, demo account, testnet, sandbox, practice account, simulat*
fee: fee, fees, commission*, charges
fee_too_high: (high|expensive|too much|insane|absurd|hefty) (fee|fees), fee (is|) too high, expensive, costly
fee_wrong: wrong fee, fee (is|was|) wrong, charged (more|double|too much), higher than advertised, overcharg*
fee_twice: fee twice, double fee, charged the fee twice, fee two times
fee_unexpected: hidden (fee|fees), unexpected (fee|fees), not mentioned, never told about the fee, unannounced fee
what_are_fees: what (is|are) (the|your) (fee|fees), fee schedule, how much (is|are) the (fee|fees), fee table, fees for
network_fee: network (fee|fees), gas, gas fee, miner fee, blockchain fee
fee_discount: discount*, vip level, vip tier, fee tier, lower fee, cheaper
maker_taker: maker, taker, maker fee, taker fee
tax: tax, taxes, taxation, irs, hmrc, tax office, fiscal
tax_report: tax (report|document|statement|form|return), 1099, annual statement, yearly report
cost_basis: cost basis, purchase price, fifo, acquisition
export_history: export*, download (my|the|) (history|trades|statement|csv), csv, excel, pdf, spreadsheet
report_incomplete: rows missing, report (is|) (incomplete|wrong|empty), trades missing, missing (trades|rows|entries)
audit: audit*, auditor, proof of reserves, balance confirmation
accountant: accountant*, bookkeep*, tax adviser, accounting, books
bonus: bonus*, promo*, coupon, bonuses
bonus_missing: bonus (not|never|hasnt|missing), didnt get the bonus, no bonus, promised bonus
campaign_contest: competition, contest, campaign, event
referral: referral*, invite*, referred, affiliat*, invitation code
referral_missing: referral (bonus|commission) (not|missing), friend registered, invited a friend
gift_card: gift card*, red packet, giftcard
api: api, apis, rest api
api_key: api key*, apikey*, secret key, api secret
api_key_create: create (an|) api, new api key, generate (an|) api
api_key_leaked: key (was|) (leaked|exposed|published|stolen), leaked key, pushed to github, on github, key in public
api_permission: api permission*, read only, trade permission, withdraw permission, scope
api_error: error code, status code, http error, api (returns|error), response code
error_4xx: 400, 401, 403, 404, unauthorized, forbidden, bad request
error_5xx: 500, 502, 503, 504, internal server error, bad gateway, gateway timeout, service unavailable, 5xx
rate_limit: rate limit*, 429, too many requests, request weight, throttl*, 418
signature_invalid: signature, invalid signature, hmac, signing, sign the request
timestamp_error: timestamp, recvwindow, clock, clock drift, ntp, time sync
nonce: nonce, client order id, clientorderid
websocket: websocket*, ws, stream, web socket, feed
websocket_disconnect: disconnect*, stream (drops|stops|closes), connection (closed|drops|reset), socket closes
endpoint: endpoint*, route, v1, v3, url of the api
api_documentation: documentation, api docs, reference docs, changelog, specification
api_latency: latency, slow response, milliseconds, ms, ping, lag
ip_whitelist: ip whitelist*, ip allow*, whitelist ip, ip restriction, ip address bound
library_sdk: sdk, library, python, java, ccxt, node js, php, golang
webhook: webhook*, callback url
fix_protocol: fix protocol, fix session, fix gateway, fix connection
developer: developer*, dev, programmer, coder, our engineer
script_code: script, source code, my program, coding
integration: integrat*, plug in, plugin, connect to our
market_data: market data, tick data, historical data, data feed, snapshot
maintenance: maintenance, planned downtime, system upgrade, upgrading
status_page: status page, announcement*, announced, notice
kyc: kyc, know your customer, identity check, identity verification, id check, id verification
verification: verif*, varif*, verfy
verification_pending: verification (is|) (pending|in progress|under review|still running), waiting for verification, being verified, stuck in verification
verification_failed: verification (failed|rejected|declined|refused|denied), kyc (failed|rejected|declined|refused|denied), could not verify, not verified, failed verification
verified_already: already verified, fully verified, i am verified, kyc (done|completed|approved|passed)
why_verify_again: verify again, verification again, reverify, re verify, kyc again, asks for kyc again, again for my documents
kyc_level: verification level, kyc level, level 2, tier 2, advanced verification, basic verification
identity: identity, who i am, personal identity
passport: passport*
id_card: id card, identity card, national id, ids, my id
driving_licence: driving licen*, driver licen*, drivers licen*, driver s licen*
residence_permit: residence permit, residence card, visa in my passport, green card
proof_of_address: proof of (address|residence), utility bill, address proof, electricity bill, rental contract
documents: document*, docs, papers, paperwork
document_expired: (passport|id|document|licence) (is|has|) expired, expired (passport|id|document)
document_not_accepted: document (not|is not|was not) accepted, document (rejected|refused|declined), rejected my (passport|id|document*|papers)
document_unreadable: blur*, unreadable, illegible, not readable, glare, too dark, low quality
upload: upload*, load up, hand in
upload_fails: upload (fails|failed|error|stuck|not work*), cant upload, cannot upload, fails to upload
file_too_large: file (is|) too (large|big), file size, wrong format, jpg, jpeg, png
photo: photo*, picture*, pic, image, pics
selfie: selfie*, picture of myself, photo of myself, photo of my face
face_scan: face, facial, face scan, face recognition, liveness, face check, turn my head, blink
camera_problem: camera*, webcam, camera (black|not work*|doesnt open), no camera
video_call: video call, video verification, video ident*
resubmit: resubmit*, re submit, send (it|them|) again, upload again, submit again
submitted: submit*, handed in, sent in
form: form, questionnaire, fill in, fill out, field, fields
name: name, names, surname, first name, last name, family name
name_mismatch: name (does not|doesnt|not) match, name mismatch, different name, name spelled wrong, name misspelled
name_change: changed my name, name change, married name, maiden name, after (the|my|) (marriage|wedding|divorce), new surname
date_of_birth: date of birth, birth date, birthday, born, dob
age_minor: minor, under age, underage, under 18, years old, too young
nationality: nationalit*, citizen*, born in
country: country, countries, region, state
country_not_supported: country (is|) (not supported|not listed|restricted|missing), not available in (my|your) country, restricted country, not offered in
travel_abroad: abroad, travel*, on a trip, in another country, foreign country, holiday*, vacation
moved_house: moved (house|to|flat), new address at, changed my residence, relocat*, moving to
home_address: home address, residential address, street, post code, postcode, zip code
personal_data: personal data, personal details, personal information, my details, my data, profile
update_details: update (my|the) (details|data|profile|address|name), change (my|the) (details|data|profile|name)
duplicate_account: duplicate account, second account, two accounts, already registered, multiple accounts, identity already used
wrong_data_in_profile: typo in my, wrong (birth|date of birth|name|data) in, misspelled, entered wrong
privacy: privacy, gdpr, data protection, personal data deleted
data_deletion_request: delete my data, erase my data, right to be forgotten
data_copy_request: copy of my data, data you hold, what data do you, subject access
data_leak: data leak*, data breach, leaked data, my data (was|) leaked, breach
account: account*, acount, acct, acc, accnt
register: regist*, sign up, signup, signed up, open an account, create an account, new account
cannot_register: cant register, cannot register, registration (fails|failed|error|not work*)
close_account: close (my|the|this) account, delete (my|the|this) account, account closure, closing my account, leave the exchange
reopen_account: reopen, re open, reactivate, restore my account, account back
account_closed_by_you: closed my account, account (was|has been|) closed, terminat*
dormant_account: dormant, inactive, not used for years, forgotten account, old account
account_recovery: account recovery, recover (my|the) (account|access), regain access, get back in, get back into
sub_account: sub account*, subaccount*, second wallet account
business_client: business, corporate, company, firm, corporation, our company, organisation
business_verification: kyb, business verification, company documents, certificate of incorporation, commercial register
institution: institution*, hedge fund, investment fund, our fund, treasury, desk
signer_multi: signator*, signers, multi signature, multisig, authorised person, authorized person, approver*
employee_left: employee left, former employee, ex employee, colleague left, left the company, no longer works
owner_beneficial: beneficial owner, ubo, shareholder*, director
joint_account: joint account, shared account, shared with my
account_manager: account manager, relationship manager, key account
partner_b2b: partner*, b2b, white label, liquidity provider
otc: otc, over the counter, block trade
custody: custody, custodian, safekeeping
log_in: log in, login, log on, logon, sign in, signin, logging in
logged_in: logged in, logged into, signed in, i am in
cannot_log_in: (cant|cannot|couldnt|could not|unable to) (log in|login|sign in|get in|log on|access), login (fails|failed|not work*|problem|error), not let me in, wont let me in, doesnt let me in
logged_out: log out, logout, logged out, signed out, kicked out, throws me out, kicks me out
session: session*, active session
session_expired: session expired, session timeout, timed out, log in again every
unknown_login: unknown login, unfamiliar login, login (i did|that was|wasnt|was) not me, strange login, suspicious login, login from (a|another|unknown), someone logged
unknown_device: (unknown|strange|unfamiliar|unrecognized|unrecognised|foreign|new|other) (device|phone|iphone|computer|browser), device (i dont know|i do not|not mine)
unknown_country_login: login from another country, from a country, from (china|russia|vietnam|nigeria|brazil|another city), place i have never
device: device*, gadget
device_approval: approve (the|this|) device, trusted device, device confirmation, authorise device, authorize device
new_phone: new (phone|iphone|mobile|handset|device), changed my phone, switched phone*, bought a (new|) phone
phone_lost: lost my phone, phone (was|is|) (lost|missing|gone), lost phone, lost mobile, left my phone
phone_stolen: phone (was|got|has been|) stolen, stolen phone, stole my phone, phone snatched
phone_broken: phone (is|) (broken|dead|died|destroyed), broken phone, phone fell, screen cracked, dropped my phone, reset my phone, factory reset
phone_number: phone number*, mobile number, telephone number, cell number, number
phone_number_changed: new number, changed (my|) (phone|) number, number changed, old number, different number, no longer have (the|my) number
sim_swap: sim swap*, sim card, sim, esim, sim cloned, lost signal
password: password*, pasword, passwd, pw, pwd, passcode
password_forgotten: forgot (my|the|) password, forgotten password, dont remember (my|the|) password, lost (my|the) password
password_wrong: wrong password, password (is|) (wrong|incorrect|invalid|not accepted), password not work*
password_reset: reset (my|the|) password, password reset, new password, change (my|the) password, reset link
reset_link_not_working: reset link (expired|not|doesnt|does not|dead), link (expired|does not work|doesnt work), no reset mail
password_changed_not_by_me: password (was|has been|got|) changed (by|without|and i), someone changed my password, changed my password, password changed
email: email*, mail, mails, e mail, mailbox, inbox, gmail, outlook, hotmail
email_not_received: no (email|mail), (email|mail) (never|not|doesnt|didnt|does not) (arrive*|come|came), not (get|getting|receiving) (the|any|) (email*|mail*), no confirmation mail
email_changed_not_by_me: email (was|has been|got|) changed, mail (was|has been|) changed, someone changed my (email|mail), changed the (email|mail)
email_change_request: change (my|the) (email|mail), new (email|mail) address, update my (email|mail)
email_lost_access: lost access to my (email|mail), old (email|mail), (email|mail) (no longer|does not) exist*, cant access my (email|mail), mailbox (closed|gone|deleted)
email_hacked: (email|mail|mailbox|gmail) (was|got|has been|is|) (hacked|compromised), hacked my (email|mail), in my mailbox
spam_folder: spam, junk, spam folder
typo_in_email: typo, mistyped, wrong (email|mail), spelling mistake
two_factor: 2fa, two factor, 2 factor, two step, second factor, mfa, 2 fa
two_factor_reset: reset (my|the|) 2fa, 2fa reset, remove 2fa, disable 2fa, turn off 2fa, lost (my|) 2fa
two_factor_setup: set up 2fa, enable 2fa, activate 2fa, turn on 2fa, setup 2fa
two_factor_removed_not_by_me: 2fa (was|has been|got|) (removed|disabled|switched off|turned off|changed), someone (removed|disabled) 2fa
authenticator: authenticator*, google auth*, authy, authentication app, ga code, otp app
authenticator_lost: lost (my|the|) authenticator, authenticator (is|was|) (gone|empty|deleted|lost), deleted the authenticator
code: code, codes, otp, one time code, digits, six digit*
code_invalid: (code|otp) (is|was|) (invalid|wrong|incorrect|not accepted|rejected|not valid), invalid code, wrong code, does not accept the code, code not work*
code_not_received: no (code|sms|otp), (code|sms|otp) (never|not|doesnt|didnt|does not|hasnt) (arrive*|come|came|received), not (get|getting|receiving|received) (the|any|) (code*|sms|otp), code doesnt come
code_late: code (arrives|comes|came) (too|) late, code expired, code expires
code_without_request: code i (didnt|did not) request, getting codes, codes i never asked, didnt request (a|any|) code, sms with codes
code_given_away: gave (him|her|them) (the|my) code, told (him|her|them) the code, read (him|her|them|out) the code, shared (the|my) code, typed the code
sms: sms, text message, text msg, texts
backup_code: backup code*, recovery code*, backup key, restore key
seed_phrase: seed, seed phrase, recovery phrase, 12 words, 24 words, twelve words, mnemonic, recovery words
seed_given_away: typed my seed, entered my seed, gave (him|her|them) (the|my) (seed|words|phrase), entered the (12|24|twelve) words
private_key: private key*
passkey: passkey*, security key, yubikey, fingerprint, face id, biometr*, touch id
pin: pin, pin code, fund password, trading password, withdrawal password
security_question: security question*, secret question
security_settings: security setting*, security page, security center
security: security, secur*, safety
security_hold_after_change: 24 hour* (hold|lock|block), 48 hour* (hold|lock), after (the|) (password|2fa) (change|reset), withdrawals (disabled|locked) after
address_whitelist: whitelist*, white list*, address book, saved address
anti_phishing_code: anti phishing*, antiphishing
withdrawal_confirmation_mail: confirmation (email|mail|link), confirm link, verification email
captcha: captcha*, slider, puzzle, i am not a robot, robot check
ip_address: ip, ip address, ips
location: location, city, from where, place
vpn: vpn, proxy
hacked: hack*, compromis*, breached, broken into, cracked, taken over, took over, pwned
hacker: hacker*, attacker*, intruder
account_hacked: account (was|is|has been|got|) (hacked|compromised|breached|taken over), hacked my account, someone is in my account, got into my account, entered my account
stolen: stole, stolen, steal, steals, theft, robbed, robbery, rob, thief, thieves, nicked
wallet_drained: drain*, emptied (my|the), swept, cleared out, wiped out my
i_did_not_do_it: wasnt me, was not me, not me, not by me, never did that, (did not|didnt|never) (do|make|made|request|requested|authorise|authorised|authorize|authorized|order|ordered|ask for|asked for|start|started|initiate) (it|this|that|any), i (did not|didnt|never) do, i didnt do
unauthorized: unauthori*, without my (permission|consent|knowledge|approval), not authori*, non authorised
withdrawal_not_mine: withdrawal i (didnt|did not), withdrew without me, someone withdr*, (unauthorised|unauthorized|unknown) withdraw*, withdrawal not mine
someone_else: someone, somebody, some one, a stranger, stranger*, unknown person, third person, someone else
happening_now: happening now, right now someone, is withdrawing, are withdrawing, still going out, just now leaving, watching it
freeze_my_account_request: (freeze|block|lock|stop|disable) (my|the) (account|withdrawals), please (freeze|block|lock), freeze everything, block everything
stop_the_withdrawal: stop (the|this|that|my) (withdrawal|transfer|payment), cancel (the|this|that|my) withdrawal
phishing: phish*, fishing mail
fake_site: fake (site|website|page), clone site, cloned, lookalike, copy of your site, false site, not your real site
fake_app: fake app, false app, app was fake, clone app
fake_support: fake (support|agent|employee|staff), pretend* to be (your|) (support|staff), posing as, claimed to be (from|) (your|support), impersonat*, said he was from
fake_email: fake (email|mail|sms|message), mail pretending, not from you
fake_token: fake (token|coin|usdt), flash usdt
fake: fake*, fraudulent, forged, bogus, phony, counterfeit
suspicious: suspicious*, strange, odd, weird, fishy, dodgy, sketchy
suspicious_message: suspicious (mail|email|message|call|sms|link), strange (mail|email|message|call|sms|link), got a (mail|message|call) from
link_clicked: clicked (on|) (a|the|that|this) link, clicked, opened the link, clicked it
link: link, links, url
entered_data_on_site: typed (in|) my, entered my (password|data|details|code), logged in there, gave my (password|data|details|login)
suspicious_call: phone call, called me, caller, someone called, got a call, rang me
telegram_whatsapp: telegram, whatsapp, signal group, viber, line group, discord, wechat group
social_media: facebook, instagram, twitter, youtube, tiktok, linkedin, x com, reddit
group_chat: group, groups, channel, trading group
scam: scam*, skam, rip off, ripoff, con trick
scammer: scammer*, fraudster*, con man, swindl*, crook*, cheater*
fraud: fraud*, deceiv*, deception, cheat*
you_are_scammers: you are (scammers|thieves|crooks|frauds|criminals), your exchange is a scam, scam exchange, you stole, you are stealing, bunch of thieves
got_scammed: (was|got|been|have been|am) (scammed|cheated|tricked|defrauded|conned|fooled|duped), fell for, been had
is_it_a_scam: is (it|this|that) a scam, scam or, is it fraud, could this be a scam
investment_scam: investment (platform|scheme|company|site), guaranteed (profit*|return*), doubled my money, ponzi, pyramid, high yield
romance_scam: pig butcher*, met online, dating, girlfriend online, love scam, girl i met, romance
investment_adviser: expert, adviser, advisor, mentor, teacher, guru, broker, mentor told
told_to_send: told me to (send|transfer|withdraw|pay|deposit), asked me to (send|transfer|pay), instructed, wants me to (send|pay|deposit)
pay_first_demand: pay (a|the|) (tax|fee|deposit|insurance) (first|before|to release|to withdraw|to unlock), must pay first, deposit more to withdraw, pay to unlock, upfront
remote_access: anydesk, teamviewer, remote access, remote control, screen sharing, shared my screen
recovery_service: recovery (agent|service|company|firm), can recover my lost, fund recovery
malware: malware, virus, trojan, keylogger, spyware, infected, ransomware
blackmail: blackmail*, extort*, ransom*, threatens to
coerced: forced me, at gunpoint, under threat, kidnap*, robbed me, gunpoint, under pressure from
trusted_person_did_it: my (son|husband|wife|brother|ex|friend|daughter|roommate) (took|used|sent|stole|withdrew|traded|logged), ex partner has access
sent_to_scammer: sent (to|it to) (a|the|) scammer, scammer address, address of the scammer, paid the scammer
trace_funds: follow the money, where it went, trace (the|my), tracing
report_scam: report (a|this|the) (scam*|fraud|site|address|person|user|account), want to report, reporting
warn_others: warn*, beware, others should know
address_owner_query: who owns the address, is this address yours, belongs to your exchange, your hot wallet
vulnerability: vulnerab*, security hole, bug bounty, exploit*, security flaw
police: police*, criminal complaint, interpol, fbi, cybercrime, detective
police_report: police report, filed a report, crime report, case number from the police
law_enforcement_request: subpoena, law enforcement, prosecutor*, court order, official request, investigating officer
lawyer: lawyer*, attorney*, solicitor*, law firm, legal counsel, barrister
legal_action: sue, suing, court, legal action, legal steps, lawsuit, class action, judge
regulator: regulator*, financial authority, fca, bafin, ombudsman, consumer protection, cftc
licence: licen*, regulated, are you licensed, licensed by
terms: terms, terms of service, conditions, tos, user agreement, your rules
contract_agreement: agreement, signed contract, contract with you
insurance: insurance, insured, deposit guarantee
bankruptcy_fear: bankrupt*, insolven*, go under, ftx, run away with, exit scam, are you solvent, bank run
rumour: rumour*, rumor*, news says, read that you, is it true that
compensation: make up for, goodwill, damages, cover my loss, compensat*
liability: liable, liability, your fault, your responsib*, responsib*, because of you, to blame
my_fault: my (own|) (fault|mistake|error), i made a mistake, stupid of me, my bad, i messed up
by_mistake: by mistake, accident*, mistake*, by error, mistaken*, erroneous*, unintention*, didnt mean to, fat finger
confused_by_ui: confus*, mixed up, misread, pressed the wrong, wrong button, clicked wrong
friend: friend*, mate, buddy, pal
husband_wife: husband, wife, spouse, fiance*, married, girlfriend, boyfriend
son_daughter: son, daughter, child, children, kid, kids, grandson
parents: parent*, mother, father, mum, mom, dad, mama, papa
siblings: brother, sister, cousin, nephew, niece, uncle, aunt
grandparents: grandmother, grandfather, grandma, grandpa, grandparents
family: family, relative*, household
colleague_boss: colleague*, coworker*, boss, ceo, my manager, employer, cfo
customer_of_ours: our customer*, our client*, our users, end user*
other_users: other users, other people, others, other customers, other traders
everyone: everyone, everybody, all users, everyone else, all of us, all my friends
neighbour: neighbour*, neighbor*, acquaintance, flatmate, roommate
deceased: died, death, deceased, passed away, late (husband|wife|father|mother), dead, inherit*, heir*, estate, probate
illness: ill, sick, hospital*, surgery, operation, cancer, doctor, medic*, stroke
elderly: old lady, old man, elderly, pension*, retired, grandma is
disabled_person: blind, deaf, disabilit*, wheelchair, screen reader, accessib*
beginner: beginner, newbie, noob, new to this, new to crypto, not technical, first steps
experienced: experienced, long time (customer|user|client), loyal, customer for years, customer since
student: student*, university, school, exam
teacher_research: research*, thesis, study, survey, journalist*, press, interview, reporter
job_seeker: job, vacancy, apply for a job, cv, career, internship, hiring
salary: salary, wage*, payroll, pay my staff, employees paid
rent_bills: rent, mortgage, bills to pay, landlord, electricity
tuition: tuition, school fees, study fees
house_car: house, flat, apartment, car purchase, down payment, notary
food_children: food, feed my, eat, baby, groceries
savings: saving*, nest egg, retirement
all_my_savings: all my savings, life savings, everything i have, everything i had, all i have, all my money, whole savings, all i own
borrowed_money: borrowed money, money from my family, loan from, not my money, credit from the bank
debt_trouble: in debt, cannot pay, cant pay, eviction, ruined, went broke, lose my home
gambling: gambl*, addict*, self exclu*, casino, betting
emergency_reason: for the operation, funeral, ambulance, urgent need
suicide: suicid*, kill myself, end my life, take my life, want to die, dont want to live, no reason to live, end it all
self_harm_hint: cant go on, cannot go on, no way out, nothing left to live, goodbye to all, jump off, hopeless
threat_violence: kill you, come to your office, find you, bomb, beat you, hunt you, burn down
insult: idiot*, stupid, bastard*, morons, fuck*, shit, assholes, bullshit, wtf, damn
angry: angry, furious, mad at, pissed, outrag*, unacceptable, ridiculous, disgrace*, joke of
disappointed: disappoint*, let down, expected better, sad that
frustrated: frustrat*, fed up, sick of, tired of, had enough, annoy*, enough of this, sick and tired
worried: worr*, concern*, anxious, nervous, uneasy
afraid: afraid, scared, fear*, terrified, frighten*
panic: panic*, freaking out, help help, oh my god, omg, i am shaking, trembling
desperate: desperate*, begging, i beg, beg you, i am at the end, please please
sad_crying: sad, crying, cry, tears, devastated, heartbroken, depressed
cannot_sleep: cant sleep, cannot sleep, couldnt sleep, sleepless, havent slept, no sleep
stress: stress*, under pressure, exhausted, nerves
shocked_surprised: shock*, surpris*, cant believe, unbelievable, woke up
ashamed: asham*, embarrass*, feel stupid, dumb
trust_lost: trust you, lost trust, dont trust, do not trust, no trust, lost confidence
happy_satisfied: happy, satisf*, glad, pleased, great service, love your, excellent, awesome, best exchange
calm_polite: no problem, no worries, all good, fine by me, its ok, dont worry
joke: joke*, kidding, lol, haha, lmao, funny, just for fun
sarcasm: congratulations, bravo, well done, great job, nice work, thanks for nothing
thanks: thank*, thx, ty, cheers, grateful, appreciat*, tks
thanks_in_advance: thanks in advance, thank you in advance, many thanks
greeting: hello, hi, hey, good (morning|day|evening|afternoon), greetings, dear (team|support|sir|madam)
farewell: bye, goodbye, kind regards, best regards, best wishes, sincerely, have a nice day, regards
apology: sorry, apolog*, excuse me, pardon, forgive
praise_suggestion: suggest*, feature request, idea for, it would be nice, proposal, improvement
complaint: complain*, formal complaint, grievance, raise a complaint
feedback: feedback, review on, rating, rate you, opinion
bad_review_threat: bad review, trustpilot, tell everyone, post it on, go public, on social media
leaving_threat: leave you, move to another exchange, go to another exchange, taking my money elsewhere, never again use, switch to another
support_team: support, support team, customer service, customer support, helpdesk, help desk, service team
your_support: your support, your agent, your colleague*, your staff, your employee, your team, one of your
agent: agent*, operator, representative, support person
human_please: real person, a human, human being, speak to (a|) (human|person|someone), not a bot, no more bots, talk to a person
chatbot: chatbot, chat bot, bot answer*, automated (reply|answer|message), robot answers, auto reply
live_chat: chat, live chat, chat window
support_no_answer: no (reply|answer|response|feedback), nobody (answers|replies|responds|helps|cares), not (answering|replying|responding), ignor*, no one (answers|replies|responds), silence
support_slow: slow support, answer takes, days without (answer|reply), waiting for (an|your|) (answer|reply)
support_copy_paste: copy paste, copy and paste, same answer, template*, standard (answer|reply), canned
support_promised: promised, was told, told me it would, assured, said it would, you said, agent said, support said
contradicting_answers: contradict*, different answers, one says, another says, each says, every agent
ticket: ticket*, case number, ticket number, my case, support case
ticket_closed: ticket (was|) closed, closed (my|the) ticket, case closed, marked as solved, marked as resolved
reopen_ticket: reopen (my|the|) ticket, open the ticket again
follow_up: follow up, following up, any update, any news, update on, status of my (ticket|case|request), reminder, chasing
second_message: second message, wrote already, written already, as i wrote, as mentioned, previous (ticket|mail|message)
escalate: escalat*, supervisor, higher level, senior, manager please
call_me: call me, phone me, call back, callback, hotline, support number, telephone support
is_number_real: is this your number, your phone number, do you call customers, do you ever call
answer: answer*, reply, replies, replied, response, respond*
ask: ask, asks, asked, asking
message: message*, msg, notification*
told_said: said, says, told, saying, stated, claims
wrote_by_user: wrote, write, writing, written
forum_says: forum*, on reddit, people say, they say, i read (that|on|in), read somewhere, article*, heard that
friend_says: friend (says|said|told|claims), my friend told, colleague (says|told)
bank_says: bank (says|said|confirms|confirmed|told), according to my bank
bank_blocked: bank (blocked|refuses|refused|rejected|rejects|froze), blocked by my bank
website_says: site says, page says, app says, screen says, it says, displayed
help_page: help page, faq, help center, help article, guide, tutorial, instructions, manual says
advertisement: advert*, ads, promot* our, marketing, seo, our services, cheap followers, boost your
offer_spam: special offer, business proposal, earn money from home, buy now, click here, cooperation offer, unsubscribe here
job_of_bounty: partnership, collaborat*, sponsor*, influencer, ambassador
newsletter: newsletter*, unsubscribe, marketing mail*, promotional mail*, stop sending
notifications_setting: push notification*, price alert*, alert*, notify
wrong_recipient: wrong company, not a customer, i am not your customer, never had an account, do not have an account, not registered with you
test_message: test message, just a test, testing, ignore this, asdf, please ignore
quoted_text: quote*, i quote, the message reads, it read, below is, copied text, forwarded
forwarded_mail: forward*, fwd, pass on
translation_language: translat*, language, my english, sorry for my english, speak english, in my language, interpreter
app: app, apps, application, aplication, mobile app
website: website, site, web page, webpage, web site, homepage
web_version: web, web version, desktop version, on the web, on the computer
works_on_web: works (on|in) (the|) (web|browser|computer|desktop|pc|laptop), only in the app, on the website it works, fine on web
works_on_app: works (on|in) (the|) (app|phone|mobile), only on (the|) (web|computer|desktop)
browser: browser*, chrome, firefox, safari, edge, opera
clear_cache: cache, cookies, cleared (the|my|) (cache|cookies), incognito, reinstall*
android: android, samsung, huawei, xiaomi, pixel, google play, play store
iphone: iphone, ios, ipad, app store, apple
computer: computer, laptop, pc, mac, windows, linux, desktop
phone: phone, phones, mobile, cell phone, smartphone, handset, cellphone
tablet: tablet
download_install: download*, install*
update_app: update (the|) app, latest version, new version, app update, after the update, after update, updated
app_crashes: app (crashes|crash|closes|shuts|quits|stops), crashes, crashing, closes itself, keeps closing
app_not_opening: app (doesnt|does not|wont|not) open*, wont open, wont start, does not start
freezes_screen: screen freez*, app freezes, app frozen, hangs, not responding, unresponsive
white_screen: white screen, black screen, blank screen, blank page, empty page, nothing on the screen
loading_forever: loading, loads forever, spinning, spinner, loading circle, keeps loading, does not load, doesnt load, wont load
slow_app: slow, slowly, lags, laggy, sluggish, takes long to load
site_down: down, is your site down, outage, offline, not reachable, unreachable, site (is|) down, server down
error: error*, eror, fault, fails with
error_message: error message, error says, pop up, popup, unknown error, something went wrong
bug: bug, bugs, buggy, glitch*, defect, malfunction
not_working: not work*, doesnt work, does not work, dont work, isnt working, wont work, broken, out of order, stopped working
works_again: works again, working again, back to normal, working now, works now, fine again
works_fine: works fine, work well, no problem with, everything works, no issues, all fine
display_problem: display*, shown wrong, layout, overlap*, cut off, text too small
visual_only: just a display, display error, visual glitch, only visual
button: button*, gray button, press*, tap
button_not_working: button (does|doesnt|not|is) (not|nothing|grey*|work|dead), nothing happens when, click and nothing, greyed out
screen: screen, page, window
menu_settings: menu, settings, tab, option, section
dark_mode: dark mode, light mode, theme, colours, colors, font
qr_code: qr, qr code, scan*
internet_connection: internet, wifi, connection, mobile data, signal
refresh: refresh*, reload*, restart*, rebooted
login_loop: loop, back to the login, again and again to login, redirect*
search_function: search, filter, sort by
typing_input: type, typing, enter*, keyboard
paste_copy: paste*, copy, copied
email_link_dead: link dead, dead link, broken link, page not found
feature_missing: feature*, function, missing feature, used to be there, button is gone, where did the
account_view_user_id: user id, uid, my uid, customer number
username: username, nickname, user name, display name
avatar: avatar, profile picture
time_display: time shown, clock shows, wrong time
server: server*, backend, engine, matching engine
system: system*, platform
technical_problem: technical (problem|issue|error|difficult*), tech issue
problem: problem*, issue*, trouble, difficult*
solved: solved, resolved, sorted, found the (problem|solution), fixed itself, never mind, nevermind, problem gone
solved_but: solved but, resolved but, came back again, problem is back
arrived_after_all: has arrived now, arrived in the meantime, it came, just arrived, received now, meanwhile arrived, finally arrived
ticket_can_be_closed: you can close (the|this), close (the|this) ticket, can be closed, disregard, ignore my
unsolved: unsolved, unresolved, still (the same|not), not fixed, no solution, same problem
cause: cause, caused, reason, root cause
result: result*, outcome, in the end, finally
example: for example, example, e g, eg, such as
different: different, differ, differs, other than
same: same, identical, the same thing
similar: similar, like that, alike
correct: correct, right, properly, accurate
wrong: wrong, incorrect, false, inaccurate
true_real: real, really, true, genuine, actual*
possible: possib*, maybe, perhaps, might, could be
impossible: impossib*, no way, cannot be
sure: sure, certain*, definite*, obvious*, of course
unsure: not sure, unsure, i think, i guess, i believe, dont know, do not know, no idea
know: know, knows, knew, aware
understand_not: dont understand, do not understand, dont get it, makes no sense, unclear, cant make sense
understand: understand*, understood, i see
remember: remember*, recall
forgot: forgot*, forget, forgotten
see_look: see, saw, seen, looks, looked
notice: noticed, realis*, realiz*, spotted
read: read, reads, reading
happen: happen*, occur*, took place
change_without_me: changed without, without asking me, on its own changed, changed by itself
compared: compar*, versus, vs
agree: agree*, i accept, consent*
refuse_user: i refuse, i wont, i will not, not going to, dont want to, do not want
give: give, gives, gave, given, provid*
take: take, takes, took, taken
keep: keep, keep in, kept safe
move: move, moved, moves, shift
go_out: went, goes, left, going out, outgoing
incoming: incoming, coming in, inbound
use: use, used, using, uses
choose: choos*, chose, select*, pick*, ticked
show: show, shows, showing, shown, displays, appear*
hide: hide, hidden, invisible
save: save, saved, store, stored
count_on: rely, relied, count on, depend*
i_me: i, me, im, ive, myself
my: my, mine, own
we_our: we, our, ours, us, weve
you_your: you, your, youre, yours
he_she: he, she, him, his, her, hes, shes
they: they, them, their, theirs, theyre
someones_account_query: (his|her|their|my wifes|my husbands|my friends|my mothers|my fathers) account, account of my, on behalf of, for my (mother|father|wife|husband|friend)
power_of_attorney: power of attorney, guardian*, legal representative, court appointed, trustee
customer: customer*, client*, user
man_woman: man, woman, guy, girl, lady, gentleman
person: person, people, persons
office: office*, branch, headquarters, in person, visit you
name_of_staff: your ceo, your employee named, agent named, officer
official: official*, verified channel, blue tick, authentic
important: important, crucial, essential, vital
vip: vip, whale, high net, premium, institutional client
free: free of charge, for free, gratis, free
worth_value: worth, value, valued
low: low, lower, lowest, cheap
high: high, higher, highest
fast: fast, quick, faster, instant*
big: big, large, great
small: small, little, tiny
good: good, fine, ok, okay, nice
bad: bad, poor, terrible, horrible, awful, worst, pathetic, lousy
better_worse: better, worse, best
clear: clear, simple, simply, plain
something_off: something is off, something wrong, feels wrong
empty_promise: empty promise*, broken promise, keep promising
excuse: excuse*, stalling, stall, dragging, fob me off
unfair: unfair*, injust*, not fair, discriminat*
manipulation: manipulat*, rigged, stop hunt*, hunting my, you trade against, on purpose, deliberate*
insider: insider, front run, inside job
illegal: illegal*, unlawful, against the law, crime, criminal
rules: rule*, policy, policies, regulation*, requirement*
proof: proof, prove, evidence
signed_document: sign the document, signed by, stamp, notari*
certificate: certificate*, certified
letter_post: letter, post office, by post, postal
order_number: order id, order number, order no
amount: amount*, sum of, volume
quantity_lot: lot size, tick size, step size, contract size, quantity, qty, decimals, precision
rounding: round*, rounded, decimal place
min_notional: notional, min notional, minimum order
reverse_trade: bust the trade, trade reversal, cancel the trade, roll back the trades
closed_too_late: close in time, couldnt close in time, too late to close
sell_all_help: sell everything, sell all, close all positions, market sell
cannot_sell: cant sell, cannot sell, unable to sell, nobody buys
cannot_buy: cant buy, cannot buy, unable to buy, purchase failed
cannot_withdraw: (cant|cannot|couldnt|unable to|can not) withdraw, withdraw (button|disabled|blocked), not let me withdraw, not allowed to withdraw, withdrawals blocked
cannot_deposit: (cant|cannot|couldnt|unable to) deposit, deposit (fails|failed|disabled), no deposit address
withdrawal_pending: withdrawal (is|still|) (pending|processing|stuck|in progress|under review), pending withdrawal, withdraw pending
withdrawal_failed: withdrawal (failed|rejected|declined|cancelled|refused), withdraw failed
withdrawal_cancelled: withdrawal (was|got|) cancelled, cancelled my withdrawal
withdrawal_not_arrived: withdrawal (has|) (not|never|hasnt|didnt) (arrive*|reached|come|came), withdrew but, withdrawal (completed|sent|done) but, bank has not received, never reached my (wallet|bank)
withdrawal_delay: withdrawal (takes|taking|delayed|late|slow), how long does a withdrawal, withdrawal time
withdrawal_sent_wrong_place: sent to the wrong, to wrong (account|address|network|person), withdrew to (the|a|) wrong
deposit_pending: deposit (is|still|) (pending|processing|stuck|in progress), pending deposit
deposit_missing: deposit (is|) (missing|gone|lost), missing deposit, lost deposit, deposit (not|never|hasnt|has not|didnt) (arrive*|credited|come|been|shown|received)
deposit_below_minimum: below the minimum deposit, less than the minimum, under the minimum, smaller than minimum, minimum deposit
deposit_time: how long does a deposit, how many confirmations, deposit time
deposit_by_bank_missing: bank transfer (not|never|hasnt|has not) (arrive*|credited|received), wire (not|never|hasnt) arrived, sepa not arrived
deposit_returned: deposit (was|) (returned|sent back|bounced), my transfer was returned, money came back
deposit_old_address: old deposit address, previous deposit address, address expired, retired address, changed deposit address
deposit_from_contract: from a smart contract, internal transaction, contract deposit, multisend
deposit_wrong_coin: wrong coin, wrong token, sent usdc to, sent (eth|btc|usdt) to (a|the|my) (usdt|btc|eth), different coin
deposit_card_failed: card payment failed, 3d secure, 3ds, card deposit
bank_details_wrong: wrong iban, wrong (bank|) account number, bank details, wrong bank account
bank_details_change: change my bank (account|details), add (a|my|) bank account, new bank account, link (a|my|) bank
add_card: add (a|my|) card, link (a|my|) card, save card
payment_method: payment method*, pay with, payment option*, means of payment
cash_payment: in cash, cash deposit, cash payment
cheque: cheque, check by mail, draft
instalment: instalment*, installment*, monthly payment
subscription: subscription*, subscrib*, billed, membership
charged_unknown: unknown charge, charge i dont, charged without, charge on my card, dont recognise, do not recognise, dont recognize
chain_reorg: reorg*, double spend, orphan*
replace_by_fee: replace by fee, rbf, low fee transaction, bump fee, stuck transaction
split_payment: split, in parts, instalments of, two transactions, several transactions
batch: batch*, mass payout*, bulk
test_amount: test (amount|transfer|transaction|withdrawal|deposit), small test, first test
first_ok_second_not: first (one|) arrived, the first came, second (one|) (did not|didnt|not|never|missing), only one arrived, one of two
some_arrived: only part arrived, part of it arrived, half arrived
transfer_between_wallets: from spot to, spot to futures, futures to spot, funding wallet, internal wallet, trading account
recipient: recipient*, beneficiary, payee
sender: sender, payer, originator, remitter
travel_rule: travel rule, declare the wallet, wallet ownership, verify wallet, satoshi test
self_transfer_question: send to my own, to my other account
gift_transfer: gift, send to a friend, donate, donation, present for
buy_goods: shop, goods, ordered online, bought something, online shop
investment: invest*, put money in
investors: investor*, our shareholders
cash_flow_need: suppliers, supplier, pay my supplier, freight, customs
blocked_money_need: i need (the|my) money, need my funds, need it for, need the money
frozen_how_long: how long (will|is|does) (the|my|) (account|freeze|review|hold|block), until when blocked
why_blocked: why (is|was|did|are|have) (my account|you|it|my) (blocked|frozen|locked|restricted|block|freeze), reason for the block, for what reason blocked
what_do_you_need_from_me: what do you need, what else do you need, what more do you want, what is missing, what is needed
already_sent_documents: already sent (the|my|all|) (documents|docs|papers|id|passport), sent everything, uploaded everything, provided all, gave you everything
no_reason_given: no reason, without (a|any|) (reason|explanation), no explanation, dont say why, without telling
account_under_observation: monitor*, risk control, flagged, risk department, risk team
false_accusation: accus*, did nothing wrong, i am innocent, nothing illegal
account_shared_or_sold: sell my account, buy an account, rent my account, sold his account
bypass_question: bypass, get around, circumvent, avoid kyc, without kyc
anonymous: anonym*, untraceable, mixer, tornado
tax_evasion_question: avoid tax, hide from the tax, not report
theft_notice_other: someone stole from me and, thief sent it to you, stolen coins went to your, hacker sent (it|) to your
freeze_other_account: freeze (his|the|that|their) account, block the scammer, block that address, freeze the receiver
give_other_user_data: whose account is, name of the owner, tell me who, data of the user
scam_ad_with_your_name: uses your (name|logo), in your name, with your logo, pretending to be you
fake_job_offer: fake job, job offer, online task*, tasks for money
lottery_prize: lottery, prize, won, winner, claim your
elon_giveaway: send one get two, double your, giveaway, celebrity
sextortion: naked, nude*, intimate, webcam video
dust_attack: dust attack, unknown tokens, unknown token, tokens i dont know, strange token, tokens appeared
approval_scam: approve the contract, token approval, connected my wallet, wallet connect, signed a transaction, revoke
address_poisoning: address poison*, similar address, looks the same, same first and last, pasted address changed, address swapped
password_reused: same password, reused password, password leak*
insecure_storage: notes app, photo of my seed, wrote it on paper, paper burned, password file
lost_notebook: notebook, piece of paper, paper was lost, thrown away
protect_account: protect*, how to secure, make it safe, safer
money_safe_query: is my money safe, are my funds safe, are my coins safe, money in danger
can_they_steal: can they (steal|take|get), could someone (steal|take|get), danger*, at risk
nothing_stolen_yet: nothing (is|was|has been|) (stolen|missing|gone|taken), still there, money is still there, funds are (safe|there), nothing gone
nothing_entered: did not (click|enter|give|reply|answer|open), didnt (click|enter|give|reply|open), deleted it, havent clicked
attempted: tried to, someone tries, trying to get in
blocked_in_time: stopped in time, noticed in time, in time noticed, cancelled in time
changed_password_already: i changed my password, have changed the password, password already changed, new password set
all_devices_logout: log out all, all devices, sign out everywhere, end all sessions
was_asleep: asleep, sleeping, while i slept, in my sleep
was_at_work: at work, in a meeting, on a plane, flight, in the office
hypothetical: hypothetical*, theoretic*, imagine, in theory, in general, for the future
for_a_friend: asking for, my friend wants, for a friend, friend asks
past_story: last year i was, in the past, a year ago, back in 20, it was then
not_about_me: not me but, not my case, happened to (my|a) friend, a friend was
news_item: news, newspaper, on tv, published, press release
film_book: movie, film, book, novel, song, game
school_project: school project, homework, presentation, lecture
price_question_future: will (it|the price|btc|bitcoin) (go|rise|fall|reach), price prediction, forecast
investment_advice: should i buy, should i sell, which coin, recommend*, what do you advise
is_good_time: good time to, bad time to, worth it
opinion_exchange: compared to binance, better than other, other platforms
compliance_contact: compliance (team|department|officer), legal department, legal team, data protection officer
security_team: security team, security department, fraud team, fraud department
finance_department: finance department, accounting department, our accounts
it_department: it department, our it, administrator, admin, sysadmin
roles_permissions: role, roles, permission*, rights, access rights
add_user: add (a|) user, invite user, remove user, team member*
api_balance_mismatch: api shows, ui shows, different in the api, api and ui
api_order_error: order endpoint, place order via api, order rejected by the api, min qty
api_missing_data: missing field*, field missing, empty array, empty list
api_change: deprecat*, breaking change, retired endpoint, without notice changed
api_pagination: paginat*, cursor, page size, offset
parse_format: json, parse, format, string, integer, boolean
sequence_gap: sequence, gap, checksum, resync, missing update*
key_expired: key (has|) expired, api key (is|) (invalid|expired|disabled), invalid api key
load_test: load test*, benchmark, throughput
staging_environment: staging, test environment, test server, production
colocation: colocation, aws, region server
uptime_sla: sla, uptime, availability
listing_fee: listing fee, pay for listing
market_maker: market mak*
proof_of_reserve: reserves, merkle
roadmap: roadmap, when will you add, planned feature
education: learn*, course, lesson*, academy, webinar
explain_term: what does (it|that|this) mean, meaning of, mean, means, definition
how_calculated: calculat*, computed, formula, how is it worked out
cost_question: what does it cost, cost of, price of the service
processing_time: processing time, how fast, time frame, timeframe, eta
opening_hours: opening hours, working hours, are you open, open on
public_holiday: public holiday, christmas, new year, easter, ramadan, eid, chinese new year, tet
emergency_contact: emergency contact, emergency number, fastest way to reach
number_words_tens: hundred, fifty, forty, thirty, twenty, sixty, seventy, eighty, ninety
ordinal: first, second, third, fourth, next one
every_all: each, every, any
half_of_users: most users, many users, some users, several users, a lot of people
side_panel: left side, right side, top, bottom, corner
color: green, red, grey, yellow, blue
inside_outside: inside, outside
up_down: up, above, below, under, over
near_far: near, close to, far
got_something: got, get, gets, getting
call: calls, called, call, telephone, rang
request_noun: request, requested, requests, require, required
charged: charged, charge, was charged
checked: checked, i checked, have checked
end_finish: end, ended, ends, finish*, over and done
think_believe: think, thought, believe, thinks, in my opinion
report: report, reported, reports
return_come_back: return, come back, came back, goes back
ignore: ignore, ignores, ignored, ignoring
trust: trust, trusted, reliable, trustworthy
keep_quiet: no word, not a word, without a word
fall_asleep: sleep, awake, woke
alone: alone, lonely, by myself
welcome_start: welcome, congratulation
unsafe_risk: risk, risks, risky, unsafe, insecure
meanwhile: meanwhile, in the meantime, meantime
per_person: per person, per account, per user, each of us
pause: pause, paused, pausing, put on pause
monitor_watch: watch, watching, keep an eye
print: print*, printed
paper: paper, on paper, handwritten
marriage_divorce: marri*, divorc*, wedding, wed
accept_user: accept, accepts, accepting
board_management: board, board members, management, head of
incident: incident*, event report, ongoing incident
authority_official_foreign: embassy, government, ministry, authorities, tax authority
crime_cash_robbery: robber*, mugged, attacked in the street, threatened with
trading_desk: trading desk, our desk, dealing desk
exchange_word: exchange, exchanges, exch, trading platform
node_software: node, full node, rpc, own node
web3_wallet: web3, web3 wallet, defi, dex, uniswap
word_letters: letters, characters, uppercase, lower case, capital letters
log_files: logs, log file, debug log, request id, trace id
heartbeat_ping: heartbeat, ping pong, keepalive, keep alive
dropped_messages: polling, poll, queue, queued, buffer
retry_double_order: retried and, resent the order, retry created, idempoten*
leverage_changed: leverage (changed|was changed|reset), changed my leverage, leverage by itself
funding_wrong: funding (wrong|charged twice|too high|not paid), charged funding twice
margin_mode_change: change margin mode, switch to (cross|isolated), change the margin mode
add_margin_failed: (cant|cannot|couldnt) add margin, margin not added, added margin but
liquidation_fee: liquidation fee, clearance fee
who_gets_liquidation: where does my margin go, who got my money, lost more than my margin
staking_not_returned: staking (ended|expired|finished) but, not returned from staking, unstaked but, redeemed but
accidentally_staked: staked by mistake, subscribed by mistake, locked by mistake
auto_renew: auto renew*, renewed automatically, auto subscrib*, rollover
withdraw_all: withdraw everything, withdraw all, take everything out, move everything out
cash_out_crypto_to_bank: to my bank account, crypto to bank, off ramp, turn crypto into cash
how_to_buy: how (do|can) i buy, how to buy, buy my first
lost_password_and_phone: lost everything to log in, no phone and no mail, neither phone nor
locked_after_attempts: too many attempts, too many tries, locked after, locked for 24 hours
clock_of_phone: time of my phone, phone clock, sync the time, time correction
two_codes: email code, mail code, phone code, both codes, one of the codes
number_in_use: number (is|) already used, number already registered, phone already linked, already in use
email_in_use: email already (used|registered), mail already (used|registered), already taken
unknown_account_on_my_name: account in my name, opened an account in my name, used my id, identity theft, used my passport
unknown_api_key: api key i did not, unknown api key, api key i never, someone created an api key
unknown_address_whitelisted: address (was|) added to (my|the|) whitelist, unknown address in (my|the|) whitelist
unknown_trades: trades i did not, trades not mine, unknown trades, orders i did not, bought without me, sold without me
unknown_deposit: deposit i dont know, money that is not mine, unknown deposit, received money by mistake, got coins from unknown, not my deposit
unknown_mail_about_withdrawal: mail about a withdrawal, email saying i withdrew, notification of a withdrawal
notification_of_login: login mail, login alert, mail about a login, email about a login, new login
frozen_by_police: frozen by police, police froze, judicial freeze, frozen by court
bank_asks_proof: bank asks, bank wants, bank needs
mistake_of_system: your mistake, your error, your system made, error on your side, mistake on your side
lost_because_of_outage: lost because you were down, because of your outage, because the app was down, because i could not close
delayed: delay*, behind schedule, overdue, running late
`;
