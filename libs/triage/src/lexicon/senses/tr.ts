/** Senses in `tr`; the grammar of the phrases is that of `PhraseMatcher`. */
export const TR = `
not: değil, deil, değilim, değildir, yok, hayır değil
do_not: yapmıyor*, yapma*, etmiyor*, istemiyor*, göremiyor*, olmuyor*, gelmiyor*, vermiyor*, hiç bir şekilde
did_not: yapmadı*, etmedi*, gelmedi*, almadı*, olmadı*, yapmamış*, etmemiş*, vermedi*, bulunmadı*
can_not: yapamıyor*, olamıyor*, edemiyor*, yapamadı*, edemedi*, mümkün değil, beceremedi*, alamıyor*, giremiyor*, yapılamıyor*
will_not: yapmayaca*, etmeyece*, olmayaca*, vermeyece*, yapmaz, istemem
never: asla, hiçbir zaman, hiç, hiç bir zaman, katiyen
nobody: hiç kimse, kimse, kimsenin, kimseden, hiçkimse, bir allahın kulu
nothing: hiçbir şey, hiç bir şey, bişey yok, birşey yok, bir şey yok, hiçbişey, hiç birşey
none: hiçbiri, hiç biri, hiçbir, hiç bir, (para|coin|bakiye|cevap) yok
no_answer_word: hayır, yok, yo, olmaz, hayir
yes: evet, he, aynen, tabi, tabii, ewet
neither_nor: ne de, ne o ne
without: olmadan, siz, yapmadan, etmeden, vermeden, haricinde
no_longer: artık değil, artık yok, artık olmuyor, artık çalışmıyor, bundan sonra değil
not_yet: henüz, daha değil, hala yok, henüz değil, daha gelmedi, hala gelmedi
still: hala, hâlâ, halen, halâ, hala daha, bugüne kadar
already: zaten, çoktan, önceden, daha önce
again: tekrar, yine, yeniden, gene, bir daha, tekrardan, bi daha
only: sadece, yalnızca, yalnız, sade, bir tek, tek
only_me: sadece ben, sadece bende, bir tek ben, sadece benim hesabım, yalnızca bende
also: ayrıca, aynı zamanda, üstelik, dahası, hem de, ayriyeten
even_though: rağmen, halbuki, oysa, olmasına rağmen, karşın, oysaki
but: ama, fakat, ancak, lakin, yalnız, amma
because: çünkü, yüzünden, dolayı, sebebiyle, nedeniyle, için, diye
if: eğer, şayet, ise, olursa, durumunda
what_if: ya, olursa ne olur, ne olur, peki ya, diyelim ki, farz edelim
unless: olmadıkça, olmadığı sürece, yapmazsa*, olmazsa
or_question: yoksa, mi yoksa, mı yoksa, olup olmadı*
instead_of: yerine, bunun yerine
otherwise: aksi halde, aksi takdirde, yoksa, yapmazsanız, öbür türlü
while_during: iken, sırasında, esnasında, yaparken, ederken, boyunca
until: kadar, dek, a kadar, e kadar
before: önce, öncesinde, evvel, önceden, daha önce
after: sonra, sonrasında, ardından, akabinde, daha sonra
since: beri, den beri, dan beri, itibaren, o zamandan beri
when_question: ne zaman, hangi gün, ne vakit, saat kaçta, ne zamandan beri, nezaman
how_long: ne kadar sür*, kaç (gün|saat|hafta), ne kadar bekle*, ne kadar zaman, daha ne kadar, kaç günde
how_do_i: nasıl, nasıl yap*, nasıl yapabilirim, nasıl yapıcam, ne şekilde, nasıl yapılır
how_much: ne kadar, kaç, kaç para, kaç tane, kaç lira, nekadar
how_does_it_work: nasıl çalış*, nasıl işli*, nasıl oluyor, sistem nasıl, mantığı ne
why: neden, niye, niçin, ne diye, hangi sebep*, nedendir
where: nerede, nereye, nereden, nerde, nerden, neresi*
where_is_my_money: param nerede, param nerde, paralarım nerede, coinlerim nerede, coinlerim nerde, usdt* nerede, (yatırdığım|çektiğim|gönderdiğim) para nerede, (paramız|bakiyem|bitcoinim|kriptom) nerede, nereye gitti param
where_do_i_find: nereden (bul*|bak*|gör*|indir*|yap*), nerede bul*, nerden (bul*|bak*|gör*|yap*), bulamıyor*, bulamadı*, nerede görebilirim
who: kim, kimin, kime, kimden, kimi, kimler
what_question: nedir, ne demek, ne, neler, bu ne, nelerdir
what_happened: ne oldu, ne oluyor, neler oluyor, ne olmuş, sorun ne, problem nedir, noldu, noluyor
what_should_i_do: ne yapmalıyım, ne yapmam, ne yapayım, napıcam, ne yapabilirim, ne yapacağım, ne yapmam gerek*, napmam, ne yapıcam, napmalıyım
which: hangi, hangisi, hangisini, hangileri
which_documents: hangi (belge*|evrak*|döküman*|doküman*), belge listesi, gerekli (belge*|evrak*), ne belge*, hangi kimlik
can_i: yapabilir miyim, alabilir miyim, edebilir miyim, olur mu, bilir miyim, yapabilirmiyim
can_you: yapabilir misiniz, eder misiniz, edebilir misiniz, verir misiniz, misiniz, bakar mısınız, yapar mısınız, edermisiniz
is_it_possible: mümkün mü, mümkünmü, imkanı var mı, bir yolu var mı, olabilir mi, yolu yok mu
is_it_safe: güvenli mi, güvenlimi, güvenilir mi, güvenebilir miyim, emniyetli mi, güvende mi
is_it_normal: normal mi, normalmi, böyle mi olmalı, olması gereken bu mu, normal bir durum mu
is_it_real: gerçek mi, gerçekten siz mi, sizden mi, resmi mi, bu siz misiniz, siz mi gönderdiniz, siz mi attınız, siz mi aradınız, sahte mi
is_it_allowed: izin var mı, serbest mi, yasak mı, kurallara aykırı mı, izin veriliyor mu
do_i_need: gerekli mi, gerek var mı, zorunda mıyım, zorunlu mu, şart mı, gerekiyor mu, lazım mı
do_you_support: destekliyor mu*, destek var mı, listeleyecek mi*, sizde var mı, kabul ediyor mu*
do_you_have_record: kaydınızda, sizde görün*, sizin tarafınızda, kayıtlarınızda, sistemde görün*, sizin tarafta, görebiliyor musunuz
should_i: yapmalı mıyım, etmeli miyim, mı yapmalıyım, yapsam mı, daha mı iyi
just_curious: merak ettim, sadece merak, merakımdan, merak ediyorum, öğrenmek istiyorum, öğrenmek istedim, bilgi almak istiyorum
question: soru, sorum, sorum var, sorum olacaktı, bir şey soracağım, bişey sorcam, sorular*
please: lütfen, lutfen, rica ediyorum, rica ederim, ltfn, zahmet olmazsa, lütfeen
request_help: yardım, yardım edin, yardımcı ol*, yardımınıza, yardımınızı, destek olun, yardım ediniz, yardim
explain: açıkla*, açıklayın, izah *, anlatır mısınız, açıklık getir*, açıklama*
tell_me: söyle*, bilgi verin, bilgi verir misiniz, bilgilendir*, haber verin, bildirin
check_please: kontrol ed*, bakar mısınız, bakın, inceleyin, inceler misiniz, bir bakın, bakarmısınız, araştırın
want: istiyor*, isti*, istedi*, isterim, diliyorum, istiyom
need: lazım, ihtiyac*, gerek, gerekiyor, ihtiyaç var, gerekli
must: zorunda*, mecbur*, şart, gerek*, zorunlu
do_it_for_me: benim için yap*, benim yerime, siz yapın, sizin tarafınızdan, siz halledin
fix_it: düzelt*, halled*, çöz*, tamir *, onar*, çözüm*
speed_up: hızlandır*, acele edin, çabuk olun, daha hızlı, hızlandırın, öncelik*
stop_it: durdur*, dur, kesin şunu, buna son verin, durdurun
give_back: geri verin, geri ver, paramı verin, paramı geri, iade edin, paramı (istiyorum|geri istiyorum), coinlerimi (geri |)verin, geri istiyorum
undo: geri al*, iptal edip, eski haline, geri çevir*, tersine çevir*
change: değiş*, değiştir*, düzenle*, degis*
replace: değiştir*, yenisi ile, yerine koy*, yenile*
add: ekle*, eklen*, ilave *, tanımla*
remove: kaldır*, çıkar*, sök*, kaldırıl*
delete: sil, sildi*, silin*, silmek, silebilir*, siler*, siliyor*, silecek*
open_something: aç, açtı*, açmak, açıl*, açıyor*, açın, açar mısınız
close_something: kapat*, kapan*, kapatıl*, kapalı
switch_on: etkinleştir*, aktif et*, aktifleştir*, aktive *, devreye al*
switch_off: devre dışı*, pasif*, kapat*, deaktif*
turned_off: kapalı, devre dışı, kapatıl*, kapalıydı
start: başla*, başlat*
stop: dur, durdu*, durdur*, kesil*
continue: devam, devam et*, sürdür*
cancel: iptal*, vazgeç*, ibtal*
confirm: onayla*, doğrula*, teyit*, teyid*
confirm_in_writing: yazılı (olarak|onay|cevap|beyan), yazılı olarak, resmi yazı
wait: bekli*, bekle*, bekledi*, beklet*, bekliom
please_wait: lütfen bekleyin, sabırlı ol*, biraz bekleyin, sabır*, bekleyiniz
try: dene*, deni*, çalıştım, uğraş*
try_again: tekrar dene*, yeniden dene*, tekrardan dene*, bir daha dene*, tekrar deni*
many_attempts: defalarca, birçok kez, kaç kere, bir çok kez, kaç defa, pek çok kez, birkaç kez, 5 kere, yüz kere, üç kere
once: bir kere, bir kez, bir defa, tek sefer*, bi kere
twice: iki kere, iki kez, iki defa, çift, 2 kere, 2 kez, 2 defa
every_time: her seferinde, her zaman, her defasında, hep, sürekli
sometimes: bazen, ara sıra, arada, arada bir, zaman zaman, kimi zaman
often: sık sık, sıklıkla, sıkça, çoğu zaman
first_time: ilk kez, ilk defa, ilk kere, hiç yapmadım, daha önce hiç, hiç kullanmadım
last_time: geçen sefer, son kez, en son, bir önceki sefer, son defa
forever: sonsuz*, ebediyen, ömür boyu, sonsuza kadar
keep_doing: sürekli, devamlı, durmadan, hiç durmadan, ha bire, habire
suddenly: aniden, birden, birdenbire, bir anda, ansızın, durduk yere, bi anda
automatically: otomatik*, kendiliğinden, kendi kendine
manually: manuel*, elle, el ile
today: bugün*, bu sabah, bu akşam, bu gün
yesterday: dün, dünkü, dün gece, dün akşam, dünden
tomorrow: yarın, yarına, ertesi gün
tonight: bu gece, bu akşam
morning: sabah*, sabahtan, sabahleyin
noon_afternoon: öğle*, öğlen, öğleden sonra, öyle vakti
evening_night: akşam*, gece, geceleyin, gece yarısı, geceyarısı
right_now: şimdi, şu an, şuan, hemen, derhal, şu anda, anında, şimdi hemen
asap: acil, acilen, ivedi*, bir an önce, en kısa sürede, en kısa zamanda, çok acil, acele, biran önce
no_hurry: acelesi yok, acelem yok, acil değil, müsait olunca, müsait olduğunuzda, ne zaman isterseniz, vaktiniz olunca
soon: yakında, birazdan, az sonra, kısa sürede, en yakın zamanda
later: sonra, daha sonra, ileride, sonradan, başka zaman
recently: geçenlerde, son zamanlarda, az önce, yakın zamanda, demin, yeni, biraz önce
long_ago: uzun zaman önce, yıllar önce, çok önce, epey önce, seneler önce
ago: önce, evvel
seconds: saniye*, sn
minutes: dakika*, dk, dakka*
hours: saat, saatler*, saattir, saatte, saatlik
half_hour: yarım saat*, 30 (dk|dakika*)
days: gün, gündür, günler*, günde, günlük
business_days: iş günü, iş gününde, iş günleri, mesai gün*, iş gün*
weeks: hafta*, haftadır, haftalar*
months: ay, aydır, aylar*, aylık
years: yıl, yıldır, yıllar*, sene*, senedir
quarter_year: çeyrek, üç aylık, çeyreğ*
last_week: geçen hafta*, önceki hafta, geçtiğimiz hafta
last_month: geçen ay*, önceki ay, geçtiğimiz ay
last_year: geçen yıl*, geçen sene*, önceki yıl, geçtiğimiz yıl
next_week_month: gelecek (hafta|ay|yıl|sene), önümüzdeki (hafta|ay|yıl), haftaya
long_delay: çok uzun, çok uzun sür*, uzun süredir, uzun zamandır, bir türlü, uzun süre, günlerdir, çok bekle*
within_time: içinde, içerisinde, zarfında
weekend: hafta sonu*, haftasonu*, cumartesi, pazar günü
weekday: pazartesi, salı, çarşamba, perşembe, cuma, hafta içi
month_name: ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık
daily: günlük, her gün, hergün, günde
weekly: haftalık, haftada, her hafta
monthly: aylık, ayda, her ay
per_hour_minute: saatte, dakikada, saniyede, saatlik, dakikalık
date: tarih*, günü, takvim*
time_of_day: saat kaç*, saat, saatinde, saatlerinde, utc, tsi
time_zone: saat dilimi*, yerel saat*, türkiye saati*
deadline: son tarih*, son gün*, süre*, bitiş tarihi, son başvuru
too_late: geç, çok geç, geç kal*, kaçırdı*, geciktim
on_time: zamanında, vaktinde, tam zamanında
expired: süresi (dol*|geç*|bit*), geçersiz, süresi dolmuş, zaman aşımı, miadı dol*
same_day: aynı gün*, gün içinde, 24 saat*
old: eski, önceki, eskiden, eskisi
new: yeni, yepyeni, yenisi
number_words_small: iki, üç, dört, beş, altı, yedi, sekiz, dokuz, on
thousands: bin, binlerce, bin lira*, bin dolar*
millions: milyon*, milyar*
half: yarı, yarısı*, yarım, yüzde elli
third_quarter_part: üçte bir*, dörtte bir*, çeyreği, bir kısmı*
percent: yüzde, yüzdesi, oran*
all_everything: hepsi*, tüm, bütün, tamamı*, her şey, herşey*, komple
some_part: bir kısmı*, bazı*, biraz, kısmen, kısmi, birkaç, bir miktar
more: daha fazla, daha çok, fazla*, ek, ekstra, ilave
less: daha az, az, eksik, daha düşük
too_much: çok fazla, aşırı, fazlasıyla, gereğinden fazla
zero: sıfır*, 0 görün*, nil
empty: boş, bomboş, boşal*, sıfırlan*, boş görün*
huge_amount: büyük (para|miktar|tutar|meblağ), çok para, yüklü (miktar*|para), servet, yüksek tutar, ciddi (para|miktar)
small_amount: küçük (miktar|tutar), az para, ufak (bir |)(miktar|tutar), birkaç dolar, üç kuruş, cüzi
cents_dust: kuruş*, cent, toz, küsurat*, kırıntı*
difference_amount: fark, farkı*, tutmuyor, uyuşmuyor*, tutarsız*, eşleşmiyor*, uyuşmazlık, farklılık
less_than_expected: eksik (geldi|yattı|para|gelmiş|yatmış), az geldi, eksik yat*, eksik tutar, beklediğimden az, daha az geldi, eksik gel*
more_than_expected: fazla (geldi|yattı|ödedim|gelmiş|yatmış|ödeme*), beklediğimden fazla, fazladan
equal_exact: tam, tam olarak, aynen, eşit*, kuruşu kuruşuna, birebir
approximately: yaklaşık*, aşağı yukarı, civarı*, falan, tahminen, takriben
at_least: en az, en azından, minimum, hiç olmazsa
at_most: en fazla, en çok, maksimum
average: ortalama*, averaj
count_sum: toplam*, toplamda, hepsi toplam
deposit: yatır*, yatırım işlemi, para yatır*, yükle*, depozit*, yattı*, para yükle*, yatırma*
withdraw: çek, çekim*, çekme*, çekti*, çeki*, çekece*, para çek*, çekmek, cekim*, çekilen
transfer: transfer*, aktar*, havale*, gönderim*, transver*
send: gönder*, yolla*, yolladı*, attım, attı, gonder*
receive: aldım, alıyor*, almak, alındı, alabil*, teslim al*
arrive: geldi, ulaş*, gelir, gelecek, geliyor, düştü, vardı, hesaba geç*, gelmiş
not_arrived: gelmedi*, ulaşmadı*, gelmiyor*, düşmedi*, hala yok, gelmemiş*, hesabıma geçmedi, geçmedi*, ulaşmamış*, hala gelmedi, düşmemiş*
credited: hesaba geç*, yattı*, bakiyeye ekle*, hesabıma geç*, alacak kayd*, bakiyeme yansı*, yansıdı, tanımlandı
not_credited: yansımadı*, yansımıyor*, geçmedi*, hesabıma (geçmedi*|yansımadı*|yatmadı*), görünmüyor*, eklenmedi*, yatmadı*, bakiyeme (yansımadı*|eklenmedi*|geçmedi*), yansımamış*, tanımlanmadı
debited: çekildi*, düşüldü*, kesildi*, hesabımdan (çıktı|çekil*|düştü|gitti), kesinti*, tahsil ed*, hesabımdan (para |)(kesildi|alındı)
refund: iade*, para iade*, geri ödeme*, iadesi, geri öde*
returned_funds: geri döndü, iade edildi, geri geldi, geri gönderil*, gönderene iade, geri dönd*
pending: beklemede, bekliyor, işleniyor, işlemde, işlem sürüyor, bekleyen, beklemede görün*, onay bekli*
stuck: takıldı*, takılı kal*, asılı kal*, askıda, kaldı öyle, takılmış*, ilerlemiyor*
failed: başarısız*, olmadı, hata verdi, gerçekleşmedi*, başarılı olmadı, gerçekleştirilemedi*
completed: tamamlan*, başarılı*, bitti, gerçekleşti*, tamam, sonuçlandı*
says_completed_but: (tamamlandı|başarılı|gönderildi|gerçekleşti|onaylandı) (görünüyor|diyor|yazıyor|gözüküyor|görünmesine|gözükmesine), tamamlandı görün*, başarılı görün*, gönderildi görün*, tamamlandı yazıyor, tamamlandı diyor
rejected: red, reddedil*, ret, red yedi*, reddet*, kabul edilmedi*, onaylanmadı*, geri çevril*
approved: onaylandı*, kabul edil*, onay aldı*, onay verildi, onaylanmış*
on_hold: beklemede, askıya al*, askıda, bekletil*, tutuluyor, alıkon*
suspended_service: askıya al*, geçici olarak (kapalı|durdurul*|kullanılamıyor), hizmet dışı*, kullanılamıyor*, durduruldu
released: serbest bırak*, çözüldü, blokaj* kalk*, bloke kaldır*, serbest kal*
frozen: dondur*, donduruldu, donmuş, bloke*, blokaj*
unlock: kilidi aç*, kilidini aç*, bloke* kaldır*, engeli kaldır*, kilit aç*
locked_out: giriş yapamıyor*, erişemiyor*, erişimim yok, erişimi kaybet*, hesabıma giremiyor*, erişim sağlayamıyor*
locked: kilit*, kilitlen*, kilitli
blocked: engel*, bloke*, blokla*, yasakla*, banlan*, ban yedi*, kara liste*, banlandı*
restricted: kısıtla*, kısıtlı, kısıtlama*, sınırlandır*
account_frozen: hesab* (donduruldu|donduruldu|bloke*|kilitlendi|askıya*|kısıtlandı|banlandı|engellendi|kapatıldı|kilitli|kısıtlı), hesabımı (dondurdunuz|kilitlediniz|kapattınız|bloke ettiniz|kısıtladınız|bloke*), hesabım (dondu*|kilit*|banl*|askı*)
compliance_review: uyum (birimi|ekibi|departmanı), incelemede, inceleme altında, inceleniyor, soruşturma*, manuel inceleme
source_of_funds: gelir (belge*|kaynağı*|beyan*), paranın kaynağı, fon kaynağı, kaynak belge*, gelir kaynağ*, para kaynağ*, geldiği yer
aml: kara para*, aklama*, masak, aml, kara para aklama
sanctions: yaptırım*, ambargo*, ofac
limit: limit*, üst sınır*, sınır, tavan, limiti*
withdrawal_limit: çekim limit*, günlük limit*, çekme limit*, günlük çekim, maksimum çekim
raise_limit: limit (yükselt*|artır*|arttır*), limitimi (yükselt*|artır*|arttır*), limit artışı*, limitin (yükselt*|artır*)
limit_lowered: limitim (düştü|düşürüldü|azaltıldı|kısıldı), limitimi (düşürdünüz|kıstınız|azalttınız), limit düşürül*
limit_reached: limit aş*, limit dol*, limiti aş*, limite ulaş*, limitim doldu, aşıldı, limit aşımı
minimum_amount: minimum*, asgari*, en düşük tutar, en az tutar, minimumun altında, alt limit*
maximum_amount: maksimum*, azami*, en yüksek tutar, en fazla tutar
address: adres*, cüzdan adres*
deposit_address: yatırma adres*, yatırım adres*, para yatırma adres*, depozit adres*, alıcı adres*
wrong_address: yanlış adres*, hatalı adres*, başka adrese, yanlış cüzdan*, adresi yanlış, başka bir adrese
new_address: yeni adres*, farklı adres*, başka adres*
address_changed: adres (değiş*|değiştir*), adresi (değiş*|değiştir*), adres değişmiş, adresim değiş*
unknown_address: bilmediğim (bir |)adres*, tanımadığım (bir |)adres*, bana ait olmayan (bir |)adres*, yabancı (bir |)adres*, bilinmeyen adres*, benim adresim değil
own_wallet: kendi cüzdan*, kendi cüzdanım*, kişisel cüzdan*, şahsi cüzdan*, özel cüzdan*, benim cüzdanım*
hardware_wallet: donanım cüzdan*, ledger*, trezor*, soğuk cüzdan*
hot_wallet_app: metamask*, trust wallet*, trustwallet*, sıcak cüzdan*, mobil cüzdan*, phantom
wallet: cüzdan*, cuzdan*, wallet*
other_exchange: başka borsa*, diğer borsa*, farklı borsa*, binance*, btcturk*, paribu*, bybit*, okx*, kucoin*
same_exchange_internal: iç transfer*, hesaplar arası*, başka kullanıcıya, borsa içi*, kullanıcılar arası
txid: txid*, işlem (kodu|numarası|hash*|id*), hash*, tx, işlem no
transaction: işlem*, transaction*
blockchain: blok zincir*, blokzincir*, blockchain*, blokchain*, zincir üzeri*
explorer: explorer*, etherscan*, tronscan*, bscscan*, blok gezgin*, zincir tarayıcı*
block_confirmations: onay sayısı*, blok onay*, ağ onay*, kaç onay, onaylar, konfirmasyon*
confirmed_on_chain: (ağda|zincirde|blockchainde|blokzincirde|explorerda|tronscanda) (onaylan*|başarılı*|tamamlan*|onaylı), ağ onayı* (aldı|tamam*), işlem onaylanmış, blockchain üzerinde onay*, tüm onaylar*
unconfirmed: onaylanmadı*, onaylanmamış*, 0 onay, onay almadı, onaylanmıyor*, mempool*
not_on_chain: (ağda|zincirde|blockchainde|explorerda|tronscanda) (yok|görünmüyor*|bulunamadı*|gözükmüyor*), txid yok, hash (yok|bulunamadı*|görünmüyor*)
network: ağ, ağı, ağa, ağda, ağdan, ağı*, şebeke*, network*
wrong_network: yanlış ağ*, farklı ağ*, hatalı ağ*, başka ağ*, ağı yanlış*, yanlış network
which_network: hangi ağ*, hangi network, doğru ağ*
network_congestion: ağ yoğun*, ağ sıkışık*, ağda yoğunluk*, yoğunluk*, ağ tıkan*, ağ yavaş
network_suspended: (ağ|yatırma*|çekim*|çekme*|yatırım*) (bakımda|kapalı|durdurul*|askıda|askıya*|geçici olarak), çekimler (kapalı|durdurul*|askı*), yatırmalar (kapalı|durdurul*|askı*), ağ bakım*
evm_networks: erc20, erc 20, bep20, bep 20, bsc ağ*, polygon*, arbitrum*, optimism, avax c*
tron_network: trc20, trc 20, tron*, trx
lightning_network: lightning*, lightning ağ*, yıldırım ağ*
memo_tag: memo*, etiket*, destination tag, tag, hedef etiket*
memo_missing: memo (yazma*|girme*|unut*|yok|yanlış|eksik|olmadan|ekleme*), memoyu (unut*|yazma*|girme*|yanlış), memosuz*, tag (yazma*|girme*|unut*|yanlış|olmadan), etiket (yazma*|girme*|unut*|yanlış|olmadan), yanlış (memo|tag|etiket)
bridge: bridge*, köprü*, çapraz zincir*
smart_contract: akıllı sözleşme*, akıllı kontrat*, smart contract*, kontrat adres*, sözleşme adres*
token_contract: token (sözleşme*|kontrat*), tokenin (sözleşme*|kontrat*), token contract*
unsupported_token: desteklenmeyen*, desteklenmiyor*, desteklemiyor*, listelenmemiş*, sizde olmayan
recover_coins: kurtar*, (coinlerimi|paramı|tokenlerimi|usdt) (kurtar*|geri al*), coinleri (geri|kurtar*), geri alabilir miyim, geri kazan*
bitcoin: bitcoin*, btc*, bitkoin*, satoshi*, bitcoyn
ether: ethereum*, eth, ether, etherium*
stablecoin: usdt*, tether*, usdc*, stabil coin*, stablecoin*, dai
altcoin_big: xrp*, ripple*, solana*, sol, avax*, bnb, litecoin*, cardano*, altcoin*, ton
meme_coin: doge*, dogecoin*, pepe*, shib*, meme coin*, memecoin*, çöp coin*
coin_general: coin*, koin*, token*, kripto*, varlık*, kripto para*
nft: nft*, koleksiyon*
exchange_token: borsa token*, borsa coin*, platform token*
fiat_money: fiat*, itibari para*, gerçek para, nakit para, yerel para
dollar: dolar*, usd, dolara, dolarım
euro: euro*, avro*, eur
pound: sterlin*, pound*, gbp
asian_currency: lira*, tl, türk lirası*, try, tl lik, yen, yuan, ruble
african_currency: naira*, ngn, şilin*
other_currency: frank*, ruble*, zloti*, chf, real, kuron*
currency_exchange_rate: kur, kuru*, döviz kuru*, dolar kuru*, çevrim oranı, parite*
money: para, param, paramı, parayı, paralar*, paraya, nakit*, paramız*, mangır
funds: fon, fonlar*, varlıklarım*, sermaye*, bakiye*
balance: bakiye*, balans, hesap bakiye*
balance_wrong: bakiye* (yanlış|hatalı|eksik|tutmuyor|doğru değil|farklı|düşük), yanlış bakiye*, hatalı bakiye*, eksik bakiye*
balance_zero: bakiye* (sıfır*|0|boş|sıfırlan*), sıfır bakiye*, bakiyem yok, hesabım (boş|sıfır*), bakiye sıfır*
balance_not_shown: bakiye* (görünmüyor*|gözükmüyor*|gelmiyor|yok oldu|kayboldu), bakiyemi göremiyor*, coinlerim (görünmüyor*|gözükmüyor*), coinlerimi göremiyor*, bakiye görünmüyor*
available_vs_locked_balance: kullanılabilir bakiye*, kilitli bakiye*, emirde*, emirdeki bakiye*, bloke bakiye*
negative_balance: eksi bakiye*, eksiye düş*, bakiyem eksi, negatif bakiye*, eksi, borca dü*
missing_money: kayıp, kaybol*, yok oldu, yok olmuş, gitti, uçtu, buhar ol*
money_gone: (param|paralarım|coinlerim|bakiyem|hepsi|usdt|her şey|herşey|varlıklarım) (gitti|gitmiş|yok|kayboldu|kaybolmuş|uçtu|uçmuş|yok oldu|yok olmuş|çalındı), param yok, hepsi gitti, her şeyimi kaybettim, herşeyimi kaybettim, cüzdanım (boş*|boşal*)
lost: kaybet*, kaybed*, kayıp, yitir*, kaybettim
found: buldu*, bulundu*, bulmak, bulduk, ortaya çık*
bank: banka*, bankam*, bankadan, bankası, ziraat*, garanti*, akbank, vakıfbank, iş bankası
bank_account: banka hesab*, iban*, hesap numara*, hesap no, hesap numaram
bank_transfer: havale*, eft*, banka transfer*, swift*, sepa, fast, banka havale*
instant_transfer: fast, anlık transfer*, anında transfer*, anlık ödeme*, fast ile
card: kart*, banka kart*, kredi kart*, visa, mastercard, troy
exchange_card: kripto kart*, sizin kart*, borsa kart*, kartınız*
card_declined: kart* (reddedil*|red|kabul edilmedi*|kabul etmiyor|geçmiyor|geçmedi), ödeme (reddedil*|red), kartım (reddedil*|geçmiyor|kabul*)
card_lost: kart* (kayıp|kaybol*|çalındı|kaybet*), kartımı (kaybet*|çaldır*), kartım (çalındı|kayboldu)
mobile_money: papara*, ininal*, mobil ödeme*, tosla, paycell, alipay
paypal_like: paypal*, skrill, payeer, wise, revolut, apple pay, google pay, advcash
cash_machine: atm*, bankamatik*
third_party_payment: üçüncü (kişi*|şahıs*|taraf*), başkasının (hesab*|kart*), başka isim*, isim (uyuşmuyor|eşleşmiyor|tutmuyor), (eşimin|arkadaşımın|kardeşimin|babamın|annemin) (hesab*|kart*), başkasına ait
reference_number: referans*, açıklama kısmı*, açıklama kodu, referans no, dekont no
wrong_reference: (yanlış|eksik|hatalı) (referans*|açıklama), açıklama (yazma*|girme*|unut*|yanlış), referans (yazma*|unut*|yanlış), açıklamasız
payment: ödeme*, öde*, ödeyece*
paid: ödedi*, ödendi*, ödemeyi yap*, ödeme yap*, ödemişti*
buy: satın al*, aldım, almak, alım, alış, alıyor*
sell: sat, sattı*, satış*, satmak, satıyor*, satım
p2p: p2p*, eşler arası, p to p
p2p_seller: satıcı*, merchant*, ilan sahib*
p2p_buyer: alıcı*, karşı taraf*, alan kişi
p2p_release: serbest bırak*, coin* (bırakmıyor*|serbest*|bırak*), kripto* (bırakmıyor*|serbest*), bırakmıyor*, onay vermiyor*, onaylamıyor*
p2p_paid_not_released: ödedim ama, parayı gönderdim ama, ödemeyi yaptım ama, ödeme yaptım (ama|fakat|ancak), ödendi olarak işaret*, ödedim fakat
p2p_not_paid: ödemedi*, ödeme yapmadı*, alıcı (ödemedi*|ödeme yapmadı*|para göndermedi*), parayı göndermedi*, ödeme yapmadan, ödemeyi yapmadı*, ödeme gelmedi
p2p_appeal: itiraz*, uyuşmazlık*, anlaşmazlık*, şikayet aç*
escrow: escrow*, emanet*, havuz hesab*
chargeback: chargeback*, ters ibraz*, harcama itiraz*, ödemeyi geri çek*, ödeme geri alın*
convert: dönüştür*, çevir*, convert*, swap*, takas*, bozdur*
duplicate_payment: iki kere (çekil*|öde*|gönder*|tahsil*), iki kez (çekil*|öde*|gönder*|tahsil*), iki defa (çekil*|öde*|gönder*|tahsil*), çift (çekim|ödeme|tahsilat|işlem), mükerrer*, 2 kere (çekil*|öde*), 2 kez (çekil*|öde*)
payment_cancelled_but_charged: iptal oldu ama (para*|çekil*), iptal edildi ama (para*|çekil*), başarısız oldu ama (para*|çekil*), para çekildi ama (iptal*|başarısız*), hata verdi ama para*
receipt: dekont*, makbuz*, fiş, ödeme belge*, ödeme kanıt*
screenshot: ekran görüntü*, ekran resm*, ss, ekran kayd*, screenshot*, ekran fotoğraf*
attached: ekte, ekledim, ekteki, ektedir, ilişikte, ek olarak, ekliyorum, eklemiş*
invoice: fatura*, faturası
statement: hesap özet*, ekstre*, hesap hareket*, banka ekstre*, hesap döküm*
history: geçmiş*, işlem geçmiş*, kayıt*, hareketler*, işlem kayıt*
`;
