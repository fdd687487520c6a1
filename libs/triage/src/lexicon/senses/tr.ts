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
trade: al sat*, alım satım*, ticaret*, trade yap*, işlem yap*, alsat
order: emir, emri, emrim, emirler*, emrimi, emirim*, sipariş*
open_order: açık emir*, bekleyen emir*, açık emrim*, bekleyen emrim*
market_order: piyasa emr*, piyasa emir*, market emir*, market emr*, piyasadan (al*|sat*)
limit_order: limit emir*, limit emr*, limitli emir*, limit fiyat*
stop_loss: stop loss*, zarar durdur*, stop emr*, stop limit*, stoploss*, zarar kes, stopum*
take_profit: kar al, kar alma*, take profit*, kar al emr*
trailing_stop: trailing stop*, takip eden stop*, iz süren stop*
oco_order: oco emr*, oco emir*, biri diğerini iptal
post_only: post only, reduce only, sadece maker, fok emr*
not_triggered: tetiklenmedi*, çalışmadı*, devreye girmedi*, stop* (çalışmadı*|tetiklenmedi*|gerçekleşmedi*|olmadı), stop olmadı, tetiklenmemiş*
triggered: tetiklen*, tetikle*, devreye gir*, stop oldu*, stop ol*
triggered_wrongly: erken tetiklen*, fiyat (gelmeden|gelmedi|değmeden|değmedi|ulaşmadan), o fiyata (gelmedi|inmedi|değmedi|ulaşmadı), fiyata gelmeden
filled: gerçekleşti, doldu, emrim gerçekleş*, emir gerçekleş*, eşleşti, eşleşme*
not_filled: gerçekleşmedi*, emir (gerçekleşmedi*|gerçekleşmiyor*|dolmadı*), dolmadı*, emrim (gerçekleşmedi*|gerçekleşmiyor*), gerçekleşmiyor*
partially_filled: kısmi gerçekleş*, kısmen gerçekleş*, kısmen doldu, kısmi dolum, yarısı gerçekleş*
filled_twice: iki kez gerçekleş*, iki kere gerçekleş*, çift emir, iki emir, emir iki (kere|kez|defa), mükerrer emir
order_wrong_price: yanlış fiyat*, farklı fiyat*, daha kötü fiyat*, hatalı fiyat*, başka fiyat*, istediğim fiyattan olmadı, daha düşük fiyat*
order_not_cancelled: emri iptal edemiyor*, emir iptal (olmuyor|edilmiyor|edemiyor*), iptal edemiyor*, emrimi iptal edemiyor*, iptal olmuyor
order_cancelled_by_itself: emir (kendiliğinden|kendi kendine) iptal, emrim (iptal oldu|iptal edilmiş|kayboldu|iptal edildi|silindi), emir (kayboldu|iptal olmuş), benden habersiz iptal
order_rejected: emir (reddedil*|kabul edilmedi*), emrim reddedil*, yetersiz bakiye, geçersiz emir
insufficient_balance: yetersiz (bakiye*|teminat*|marjin), bakiye (yetersiz*|yetmiyor*), bakiyem (yetersiz*|yetmiyor*), yeterli bakiye*
order_placed: emir (ver*|gir*|koy*|aç*|oluştur*), emri (ver*|gir*|koy*), emir yaz*
order_not_shown: emir* (görünmüyor*|gözükmüyor*), emirlerimi göremiyor*, emrim (görünmüyor*|gözükmüyor*|yok)
i_did_not_place: emri ben (vermedim|girmedim|açmadım), ben (vermedim|açmadım|girmedim), benim (emrim|işlemim) değil, emir vermedim, işlem yapmadım
price: fiyat*, fiyatı*, değeri
price_rise: yüksel*, arttı*, çıktı, pump*, uçtu, artış*, yükseliş*
price_fall: düşüş*, düştü, geriled*, dump*, dip, çakıldı*, düşüyor*
crash_market: piyasa (çöktü|düştü|çakıldı|çöküş*), çöküş*, çöktüğünde, sert düşüş*
wick: iğne*, fitil*, iğne at*, spike*
price_differs: diğer borsalarda, fiyat fark*, diğer borsa* (fiyat*|farklı), başka borsalarda, fiyat (farklı|tutmuyor|uyuşmuyor)
stale_price: fiyat (güncellenmiyor*|donmuş|dondu|takıldı|değişmiyor*), eski fiyat*, fiyatlar güncellenmiyor
mark_price: mark price, işaret fiyat*, endeks fiyat*, gösterge fiyat*, piyasa işaret
last_price: son fiyat*, son işlem fiyat*
spread: spread*, makas*, alış satış fark*
slippage: kayma*, slipaj*, fiyat kayma*, slippage
liquidity: likidite*, likit, derinlik*
order_book: emir defter*, tahta*, orderbook, kademe*
chart: grafik*, mum, mumlar*, mum grafik*, tradingview
chart_wrong: grafik (yüklenmiyor*|açılmıyor*|yanlış|boş|donuyor*|dondu|gelmiyor*|görünmüyor*), grafikler (yüklenmiyor*|açılmıyor*|gelmiyor*), mumlar eksik
indicator: indikatör*, gösterge*, hareketli ortalama*
market: piyasa*, pazar
pair: parite*, işlem çift*, çift*
spot: spot, spot piyasa*, spot cüzdan*, spotta
futures: vadeli*, vadeli işlem*, kaldıraçlı işlem*, futures, sürekli sözleşme*
options_trading: opsiyon*, kullanım fiyat*
margin: marjin*, teminat*, margin*
leverage: kaldıraç*, kaldırac*, kaldıraçlı
isolated_cross: izole*, çapraz marj*, izole marj*, cross marj*, çapraz
position: pozisyon*, poz, pozum*, pozu
position_closed: pozisyon* (kapan*|kapat*|kapandı), pozisyonum (kapandı|kapatıldı|kapanmış), pozisyonumu kapat*
long_short: long, short, longlu*, long aç*, short aç*, şort*, longdaydım
hedge_mode: hedge*, tek yönlü mod, hedge mod*
liquidated: likit oldu*, likidasyon*, likide *, tasfiye*, likit ol*, likit et*, likitlen*, liq oldu*
liquidation_price: likidasyon fiyat*, likit fiyat*, liq fiyat*, tasfiye fiyat*
liquidated_unfairly: haksız (likit|likidasyon|yere likit), erken likit*, haksız yere (likit|tasfiye|likide), fiyat gelmeden likit*, likit fiyatına gelmeden
margin_call: teminat tamamla*, marjin çağrı*, margin call*, sürdürme teminat*, teminat oran*
collateral: teminat*, rehin*, teminat göster*
auto_deleverage: adl, otomatik kaldıraç*, sigorta fon*
funding_rate: funding*, fonlama*, fonlama oran*, fonlama ücret*
interest_charged: faiz (kes*|al*|işle*|çek*), borç faiz*, marjin faiz*, faiz kesinti*
loan: kredi*, borç*, borç al*, ödünç*, kredim
repay: borcu öde*, borcumu öde*, geri öde*, krediyi öde*, borç kapat*
profit: kar, kâr, karım*, kazanç*, kazandım, kara geç*, kardayım, karda
loss: zarar*, kayıp, kaybım*, zararım*, zarar ettim, zararda
pnl_wrong: pnl, kar zarar, gerçekleşmemiş kar*, gerçekleşmemiş, kar zarar yanlış
portfolio: portföy*, portfoy*, varlıklarım*
settlement: uzlaşma*, vade sonu*, vade bitiş*, takas işlem*
trading_halt: işlemler durdurul*, alım satım (durdurul*|kapalı|kapatıl*), piyasa durdurul*, işleme kapat*, işleme kapalı
cannot_close_position: pozisyon* (kapatamıyor*|kapatamadı*|kapanmıyor*|kapanmadı*), pozisyonumu kapatamıyor*, pozisyonumu kapatamadı*, işlemi kapatamıyor*, işlemi kapatamadı*
cannot_trade: işlem (yapamıyor*|yapamadı*|açamıyor*|açamadı*), alım satım yapamıyor*, emir (veremiyor*|giremiyor*|açamıyor*), alıp satamıyor*
system_failed_during_volatility: düşüş (sırasında|esnasında|anında), çöküş (sırasında|esnasında|anında), piyasa (düşerken|çökerken|hareketliyken), tam düşerken, en kritik anda, yükseliş (sırasında|anında)
volatility: volatil*, oynaklık*, dalgalan*, sert hareket*
listing_new_coin: listele*, yeni coin*, coinimizi listele*, tokenimizi listele*, listing, listelen*
delisting: listeden çıkar*, delist*, listeden kaldır*, işlem görmeye kapat*
airdrop: airdrop*, hava atışı, fork, hard fork
token_swap_migration: migrasyon*, token değişim*, isim değişikliği, token swap*, token göç*
staking: stake*, staking*, steyk*, stake et*, stakeledim
earn_product: earn, kazan ürün*, vadeli hesap*, vadesiz kazan*, esnek (kazan*|ürün*|vade*), launchpool*, tasarruf ürün*
unstake: unstake*, stakeden çık*, stake* (çöz*|boz*|çıkar*|iptal*), stake bozdur*, vadeyi boz*
rewards_missing: ödül*, ödülüm*, staking ödül*, ödüller* (gelmedi|yatmadı|yok), faiz yatmadı, faizim gelmedi
apy: apy, apr, faiz oran*, yıllık getiri*, getiri*
dual_investment: ikili yatırım*, dual yatırım*, çift yatırım*
lock_period: kilit süre*, kilitli süre*, kilitlenme süre*, vade*, erken çık*, erken boz*
mining: madencilik*, maden*, kazım, mining, hashrate
copy_trading: copy trad*, kopya işlem*, kopya ticaret*, işlem kopyala*, kopyalanan trader*
trading_bot: bot, botu*, botum*, botlar*, grid bot*, alım satım bot*
strategy: strateji*, yöntem*, taktik*
recurring_buy: otomatik alım*, düzenli alım*, tekrarlayan alım*, otomatik yatırım*, talimatlı alım*
arbitrage: arbitraj*, arbitaj*
paper_trading: demo hesap*, demo, testnet*, simülasyon*, deneme hesab*, sanal hesap
fee: komisyon*, ücret*, masraf*, işlem ücret*, kesinti*
fee_too_high: komisyon* (çok|yüksek|fazla|fahiş), ücret* (çok|yüksek|fazla|fahiş), çok pahalı, yüksek (komisyon*|ücret*|masraf*), fahiş, pahalı
fee_wrong: yanlış (komisyon*|ücret*|kesinti*), fazla (komisyon*|ücret*|kesinti*), hatalı (komisyon*|ücret*|kesinti*), komisyon (yanlış|hatalı), fazla kesil*
fee_twice: çift komisyon*, iki kere komisyon*, iki kez komisyon*, komisyon iki (kere|kez), iki defa komisyon*
fee_unexpected: gizli (ücret*|komisyon*|masraf*), habersiz (kesinti*|komisyon*|ücret*), belirtilmeyen (ücret*|komisyon*), beklenmedik (ücret*|komisyon*)
what_are_fees: komisyon (ne kadar|oran*|kaç|nedir), ücret* (ne kadar|nedir|tarife*|kaç), komisyonlar (ne kadar|nedir|kaç), komisyon tablo*, ücret tablo*
network_fee: ağ ücret*, gas ücret*, gas fee, ağ komisyon*, gaz ücret*, madenci ücret*
fee_discount: indirim*, vip seviye*, daha ucuz, komisyon indirim*
maker_taker: maker, taker, piyasa yapıcı ücret*
tax: vergi*, vergilendir*, gelir idaresi, gib
tax_report: vergi (rapor*|beyan*|belge*|bildirim*), beyanname*, yıllık (rapor*|döküm*), vergi dairesi için
cost_basis: maliyet*, alış fiyat*, alım fiyat*, maliyetim
export_history: dışa aktar*, excel*, csv, işlem geçmişi indir*, rapor indir*, dökümünü al*, pdf
report_incomplete: rapor (eksik*|boş|yanlış|hatalı), eksik işlem*, eksik satır*, işlemler eksik
audit: denetim*, denetçi*, bakiye teyit*, rezerv kanıt*
accountant: muhasebe*, mali müşavir*, muhasebecim*
bonus: bonus*, promosyon*, kupon*, promo*, ikramiye*
bonus_missing: bonus* (gelmedi*|yok|verilmedi*|yatmadı*|almadım|alamadım|tanımlanmadı*), bonusum (nerede|gelmedi*|yok|yatmadı*), bonusumu alamadım
campaign_contest: yarışma*, kampanya*, çekiliş*, etkinlik*, turnuva*
referral: referans kod*, davet*, referral*, davet et*, referansım*, ortaklık*
referral_missing: davet (bonus*|ödül*|komisyon*) (gelmedi*|yok|yatmadı*), referans (bonus*|komisyon*|ödül*), arkadaşım kayıt oldu, arkadaşımı davet et*
gift_card: hediye kart*, hediye çek*, kırmızı zarf*
api: api, apiyi, apiden, rest api
api_key: api anahtar*, api key*, gizli anahtar*, apikey*
api_key_create: api (oluştur*|anahtarı oluştur*|aç*|al*), yeni api, api key (oluştur*|al*), api anahtarı (oluştur*|yarat*)
api_key_leaked: anahtar* (sızdı*|çalındı*|ele geçir*|ifşa*), api* (sızdı*|çalındı*|ifşa*), sızan anahtar*, githuba yükle*, github a (yükle*|push*)
api_permission: api (izin*|yetki*), salt okunur, çekim izni*, okuma izni*, api izinleri
api_error: hata kod*, api hata*, api (hata|hatası), yanıt kod*, api (döndürüyor|dönüyor)
error_4xx: hata (400|401|403|404), 401, 403, 404, yetkisiz erişim
error_5xx: hata (500|502|503|504), 502, 503, 504, sunucu hatası, iç sunucu hatası, servis kullanılamıyor
rate_limit: rate limit*, istek sınır*, istek limit*, çok fazla istek, 429
signature_invalid: imza (geçersiz*|hatası*|hatalı), geçersiz imza*, hmac, imzalama*
timestamp_error: zaman damgası*, timestamp*, saat fark*, recvwindow
nonce: nonce, clientorderid
websocket: websocket*, web soket*, soket*, veri akış*
websocket_disconnect: bağlantı* (kop*|kes*|düş*), websocket* (kop*|kes*|düş*), bağlantı koptu, kopuyor*, soket* kopuyor
endpoint: endpoint*, uç nokta*
api_documentation: dokümantasyon*, api doküman*, api dokuman*, api döküman*
api_latency: gecikme*, latency, milisaniye*, yanıt süre*, ping
ip_whitelist: ip (beyaz liste*|kısıtla*|izin*|whitelist*|tanımla*), beyaz listeye ip, ip ekle*
library_sdk: kütüphane*, sdk, python*, ccxt, java
webhook: webhook*, callback url*, geri çağrı url
fix_protocol: fix protokol*, fix bağlantı*, fix api
developer: geliştirici*, yazılımcı*, programcı*, yazılım ekib*
script_code: betik*, script*, kaynak kod*, yazdığım kod, programım*
integration: entegrasyon*, entegre*, eklenti*
market_data: piyasa veri*, geçmiş veri*, tick veri*, fiyat veri*
maintenance: bakım*, bakımda, sistem bakım*, bakım çalışma*, güncelleme çalışma*
status_page: durum sayfa*, duyuru*, duyurdu*, durum say*
kyc: kyc*, kimlik doğrula*, kimlik onay*, kimlik teyid*
verification: doğrulama*, doğrula*, onaylama*, verifikasyon*
verification_pending: doğrulama* (bekli*|sürüyor|incelemede|beklemede|devam ediyor|onay bekli*), kimlik onay* (bekli*|beklemede), kyc (bekli*|beklemede|incelemede), doğrulamam (beklemede|bekliyor), onay bekliyor*
verification_failed: doğrulama* (başarısız*|reddedil*|olmadı|olmuyor|yapamıyor*|red yedi), kimlik (doğrulayamıyor*|onaylanmadı*|reddedil*|doğrulanamadı*), kyc (reddedil*|olmuyor|başarısız*|red yedi|onaylanmadı*), kimliğim (onaylanmadı*|onaylanmıyor*|reddedil*), doğrulanamadı*, doğrulayamıyor*, doğrulanmıyor*
verified_already: zaten doğrula*, doğrulanmış hesab*, kyc (yaptım|tamam*|onaylı|onaylandı), hesabım onaylı, doğrulamam tamam*, kimliğim onaylı
why_verify_again: tekrar (doğrulama*|kimlik|kyc|belge*|evrak*|doğrula*), yeniden (doğrulama*|kimlik|kyc|belge*|doğrula*), neden tekrar (kimlik|belge*|doğrulama*), yine (kimlik|kyc|belge)
kyc_level: doğrulama seviye*, kyc seviye*, seviye 2, ikinci seviye, ileri doğrulama, gelişmiş doğrulama, temel doğrulama
identity: kimlik, kimliğ*, kimliğim*
passport: pasaport*, passaport*
id_card: kimlik kart*, nüfus cüzdan*, tc kimlik*, nüfus kağıd*, çipli kimlik*, kimliğim*
driving_licence: ehliyet*, sürücü belge*
residence_permit: oturma izni*, ikamet izni*, oturum izni*, ikametgah izni, oturum kart*
proof_of_address: ikametgah*, adres (belge*|kanıt*|doğrula*|teyid*), fatura örneğ*, ikamet belge*, yerleşim yeri*, elektrik fatura*
documents: belge*, evrak*, doküman*, döküman*
document_expired: (kimliğim*|pasaport*|belge*|ehliyet*) (süresi*|tarihi geç*|geçersiz), süresi (geçmiş|dolmuş) (kimlik|pasaport|belge), kimliğimin süresi
document_not_accepted: belge* (kabul edilmedi*|reddedil*|onaylanmadı*|kabul edilmiyor*), kimliğimi kabul etmiyor*, belgemi kabul etmiyor*, belgelerim (reddedil*|kabul edilm*|onaylanm*), evrak* (reddedil*|kabul edilm*)
document_unreadable: bulanık*, okunmuyor*, okunaksız*, net değil, parlama*, düşük kalite*, flu
upload: yükle*, yüklüyor*, belge yükle*, yüklen*
upload_fails: yüklenmiyor*, yükleyemiyor*, yükleme hata*, yükleyemedi*, yüklenmedi*, yüklenemiyor*
file_too_large: dosya (çok büyük|boyut*|format*), dosya boyutu, desteklenmeyen format, jpg, png
photo: fotoğraf*, foto, resim*, resm*, fotograf*
selfie: selfie*, selfi*, özçekim*, özçekme*, kendi fotoğraf*, yüz fotoğraf*
face_scan: yüz tanı*, yüz tara*, yüz doğrula*, canlılık*, yüzümü*, yüz okut*, göz kırp*
camera_problem: kamera* (açılmıyor*|çalışmıyor*|siyah|görmüyor*), kamera*, webcam*
video_call: görüntülü (görüşme*|arama*|doğrulama*|konuş*), video görüşme*, video arama*, müşteri temsilcisi ile görüntülü
resubmit: tekrar (gönder*|yükle*|yolla*), yeniden (gönder*|yükle*|yolla*), tekrardan (gönder*|yükle*)
submitted: gönderdim, ilettim, başvurdum, başvuru yap*, teslim et*, sundum
form: form*, formu*, doldur*, anket*, alanı
name: isim*, ismi*, ismim*, soyad*, soyisim*, adım, adı soyadı, ad soyad*
name_mismatch: isim (uyuşmuyor*|eşleşmiyor*|tutmuyor*|farklı|uyuşmazlı*|yanlış), ismim (yanlış|uyuşmuyor*|farklı|hatalı), ad soyad (uyuşmuyor*|eşleşmiyor*|yanlış|farklı), isimler (uyuşmuyor*|eşleşmiyor*)
name_change: soyad* değiş*, soyisim değiş*, isim değişik*, kızlık soyad*, evlendikten sonra, evlenince, boşandıktan sonra, yeni soyad*
date_of_birth: doğum tarih*, doğum gün*, doğdum, doğum yıl*
age_minor: 18 yaş*, yaşım tutmuyor, reşit*, yaşından küçük, yaşında, çocuk yaş*
nationality: uyruk*, uyruğ*, vatandaş*, milliyet*
country: ülke*, bölge*, türkiye*, almanya*, devlet
country_not_supported: ülke* (desteklenmiyor*|yasak*|kısıtlı*|listede yok|kapalı), ülkemde (yok|kullanılamıyor*|desteklenmiyor*), türkiyede (kullanılamıyor*|yasak*|kapalı|yok), desteklenmeyen ülke*, kısıtlı ülke*
travel_abroad: yurt dışı*, yurtdışı*, seyahat*, tatil*, gezi*, tatildeyim, başka ülkede
moved_house: taşındı*, taşınıyor*, taşınma*, yeni ev*, adresim değiş*, adres değişikliğ*
home_address: ev adres*, ikamet adres*, posta kod*, sokak*, mahalle*
personal_data: kişisel veri*, kişisel bilgi*, bilgilerim*, profil*, verilerim*
update_details: bilgilerimi (güncelle*|değiş*|düzelt*), bilgi güncelle*, profil güncelle*, adresimi güncelle*, ismimi (güncelle*|değiş*|düzelt*)
duplicate_account: ikinci hesab*, iki hesap*, iki hesabım*, mükerrer hesap*, başka hesab*, çift hesap*, birden fazla hesap*, diğer hesabım*, zaten kayıtlı
wrong_data_in_profile: (ismim|adım|doğum tarihim|bilgilerim|soyadım) (yanlış|hatalı), yanlış (girdim|yazdım|yazmışım|girmişim), hatalı (girdim|yazdım|girmişim|yazmışım), bilgileri yanlış
privacy: gizlilik*, kvkk*, veri koruma*, gdpr, mahremiyet*
data_deletion_request: verilerimi* sil*, bilgilerimi* sil*, kişisel verilerimin silin*, unutulma hakk*, verilerimin silin*
data_copy_request: verilerimin (kopya*|bir kopya*), hangi verileri*, kvkk başvuru*, tutulan veri*
data_leak: veri sızıntı*, veri ihlal*, bilgilerim (sızdı*|çalındı*|sızdır*), verilerim (sızdı*|çalındı*|sızdır*), sızdır*, sızıntı*
account: hesap*, hesab*, hesabım*, üyelik*, üyeliğ*, kullanıcı hesab*
register: kayıt ol*, üye ol*, kaydol*, hesap (aç*|oluştur*), yeni üyelik, kayıt yap*
cannot_register: kayıt (olamıyor*|olamadı*|yapamıyor*|olunmuyor*), üye (olamıyor*|olamadı*), kaydolamıyor*, hesap (açamıyor*|oluşturamıyor*|açamadı*)
close_account: hesabımı (kapat*|sil*|iptal*), hesap (kapat*|sil*|silme*|kapama*), üyeliğimi (iptal*|sil*|sonlandır*), hesabımın (kapatıl*|silin*), hesabı kapat*
reopen_account: hesabımı (aç*|geri aç*|yeniden aç*|tekrar aç*|aktif*), hesabımın (açıl*|aktif*), hesabım açılsın, tekrar aktif*
account_closed_by_you: hesabımı (kapattınız|kapatmışsınız|sildiniz|kapattılar), hesabım (kapatıldı|kapatılmış|silindi|silinmiş|kapandı)
dormant_account: eski hesab*, kullanmadığım hesap*, unuttuğum hesap*, pasif hesap*, uzun süredir girmedi*, yıllardır girmedi*, yıllar önce açtığım
account_recovery: hesap kurtar*, hesabımı (kurtar*|geri al*), erişimimi geri*, hesabıma tekrar (gir*|eriş*), hesap kurtarma*, hesabımı geri
sub_account: alt hesap*, alt hesab*, subaccount*
business_client: kurumsal*, şirket*, firma*, ticari hesap*, işletme*
business_verification: kyb, şirket (belge*|evrak*|doğrula*), vergi levha*, imza sirküler*, ticaret sicil*, faaliyet belge*
institution: kurumsal yatırımcı*, yatırım fonu*, fon yönet*, hazine*, hedge fon*
signer_multi: imza yetkili*, yetkili kişi*, çoklu imza*, multisig*, imzacı*
employee_left: eski çalışan*, işten ayrıl*, işten çık*, ayrılan çalışan*, artık çalışmıyor
owner_beneficial: gerçek faydalanıcı*, hissedar*, ortağı*, şirket müdür*, pay sahib*
joint_account: ortak hesap*, ortak hesab*, müşterek hesap*
account_manager: müşteri yönetici*, hesap yönetici*, portföy yönetici*, özel temsilci*
partner_b2b: iş ortağı*, iş ortaklı*, b2b, likidite sağlayıcı*, white label
otc: otc, tezgah üstü*, blok işlem*
custody: saklama*, emanet saklama*, kustodi*, saklama hizmet*
log_in: giriş*, giriş yap*, oturum aç*, login, girdim, girmek
logged_in: giriş yaptım, giriş yapıldı, girdim, hesabıma girdim, giriş yapmış*
cannot_log_in: giriş (yapamıyor*|yapamadı*|olmuyor*|yapılmıyor*), giremiyor*, giremedi*, oturum aça*, hesabıma giremiyor*, giriş hata*, girilmiyor*
logged_out: çıkış yap*, oturum* kapan*, atıyor, hesaptan at*, sistemden at*, beni atıyor, dışarı at*
session: oturum*, aktif oturum*
session_expired: oturum* (süresi*|sona er*|zaman aşım*|doldu), sürekli giriş ist*, zaman aşımı*
unknown_login: (bilinmeyen|tanımadığım|şüpheli|yabancı|bilmediğim) (bir |)(giriş*|oturum*), ben girmedim, giriş yapan ben değilim, benim olmayan giriş*, hesabıma (biri|birisi|başkası) gir*, giriş bana ait değil
unknown_device: (bilinmeyen|tanımadığım|yabancı|bilmediğim|başka|farklı) (bir |)(cihaz*|telefon*|bilgisayar*), cihaz bana ait değil, benim cihazım değil
unknown_country_login: başka (bir |)(ülkeden|şehirden) (gir*|giriş*|oturum*), yurtdışından giriş*, yurt dışından giriş*, farklı ülkeden, hiç gitmediğim, farklı (bir |)(şehir*|konum*)
device: cihaz*, cihazım*, aygıt*
device_approval: cihaz (onay*|doğrula*|yetki*|ekle*), güvenilir cihaz*, cihazı onayla*
new_phone: yeni telefon*, telefon* değiş*, telefonumu değiş*, telefon aldım, telefonum değişti
phone_lost: telefon* (kaybet*|kayıp|kaybol*), telefonumu (kaybettim|kaybet*|düşürdüm|unuttum), telefonum (kayboldu|kayıp)
phone_stolen: telefon* (çalındı*|çaldır*|çaldılar|gasp*), telefonum (çalındı|çalınmış), telefonumu (çaldılar|çaldırdım), çalınan telefon*
phone_broken: telefon* (bozul*|kırıl*|açılmıyor*|çöktü|format*|sıfırla*), telefonum (bozuldu|kırıldı|çöktü|sıfırlandı), telefonumu (kırdım|sıfırladım|formatladım), fabrika ayar*
phone_number: telefon numara*, cep numara*, numaram*, gsm, telefon no, numara*
phone_number_changed: numara* (değiş*|kapan*|iptal*|kullanmıyor*), numaram (değişti|kapandı|iptal oldu|artık), eski (numara*|hat*), yeni numara*, hattım (kapandı|iptal*|değişti)
sim_swap: sim, sim kart*, sim kopya*, simim*, hattım*, hat kapan*, sim değiş*
password: şifre*, parola*, sifre*, şifrem*
password_forgotten: şifremi unut*, şifreyi unut*, parolamı unut*, şifre unut*, şifremi hatırlamıyor*, parolamı hatırlamıyor*
password_wrong: şifre* (yanlış|hatalı|kabul etmiyor*|geçersiz|doğru değil), yanlış şifre*, hatalı şifre*, şifremi kabul etmiyor*, parola hatalı
password_reset: şifre (sıfırla*|yenile*|değiş*), şifremi (sıfırla*|yenile*|değiş*), yeni şifre*, parola (sıfırla*|yenile*|değiş*), şifre sıfırlama*
reset_link_not_working: sıfırlama (link*|bağlantı*|mail*) (gelmiyor*|çalışmıyor*|gelmedi*|geçersiz|açılmıyor*), link (çalışmıyor*|geçersiz|süresi*|açılmıyor*), bağlantı (geçersiz|süresi*|çalışmıyor*)
password_changed_not_by_me: şifrem (değiştirilmiş*|değişmiş*|değiştirildi*|değişti), şifremi (biri|birisi|değiştirmişler|değiştirdiler), benden habersiz şifre*, şifremi ben değiştirmedim
email: mail*, eposta*, e posta*, e mail*, e postam*, email*, posta kutu*
email_not_received: mail (gelmiyor*|gelmedi*|ulaşmadı*|gelmemiş*|alamıyor*), e posta (gelmiyor*|gelmedi*|ulaşmadı*|alamıyor*), eposta (gelmiyor*|gelmedi*), onay maili (gelmiyor*|gelmedi*), mailime (gelmiyor*|gelmedi*|kod gelmiyor), maile kod gelm*
email_changed_not_by_me: mail* (değiştirilmiş*|değişmiş*|değiştirildi*|değiştirmişler), e posta* (değiştirilmiş*|değişmiş*|değiştirildi*|değiştirmişler), mailimi (değiştirmişler|değiştirdiler), e postamı değiştir*ler
email_change_request: mail (adresimi |adresi |)değiştir*, mailimi değiştir*, e posta (adresimi |adresi |)değiştir*, yeni (mail*|e posta*|eposta*), e postamı (değiştir*|güncelle*), mail güncelle*
email_lost_access: mail* (erişemiyor*|giremiyor*|erişimim yok|kapandı|kapalı|erişim yok), mailime (giremiyor*|erişemiyor*), e posta* (erişemiyor*|giremiyor*|erişimim yok|kapandı), eski (mail*|e posta*|eposta*)
email_hacked: mail* (hacklen*|çalındı*|ele geçir*), mailim (hacklen*|çalındı*), e posta* (hacklen*|çalındı*|ele geçir*), mailimi hackle*, gmail* hacklen*
spam_folder: spam, spamda, spam klasör*, gereksiz (klasör*|kutu*|posta*), istenmeyen*
typo_in_email: yazım hata*, yanlış (mail*|e posta*|eposta*), mailimi yanlış yaz*, harf hata*, yanlış yazmış*
two_factor: 2fa*, iki faktör*, iki aşama*, iki adım*, çift faktör*, 2 faktör*, iki adımlı*
two_factor_reset: 2fa (sıfırla*|kaldır*|kapat*|iptal*|reset*), iki (aşamalı|faktörlü|adımlı) doğrulama* (sıfırla*|kaldır*|kapat*|iptal*), authenticator* (sıfırla*|kaldır*|kapat*|iptal*), google doğrulama* (sıfırla*|kaldır*|kapat*)
two_factor_setup: 2fa (kur*|aktif*|etkinleştir*|aç*|ekle*), iki (aşamalı|faktörlü|adımlı) doğrulama* (aç*|kur*|aktif*|etkinleştir*), authenticator* (kur*|ekle*|aktif*)
two_factor_removed_not_by_me: 2fa* (kaldırılmış*|kapatılmış*|devre dışı bırakılmış*|kaldırıldı*|kapatıldı*|değiştirilmiş*), iki (aşamalı|faktörlü) doğrulamam (kaldırıl*|kapatıl*)
authenticator: authenticator*, google auth*, google doğrulayıcı*, kimlik doğrulayıcı*, authy, doğrulama uygulama*, otp uygulama*, google authentic*
authenticator_lost: authenticator* (silindi*|sildim|kayboldu*|gitti*|kaybettim|boş|silinmiş*|silinmis*), authenticatora erişemiyor*, doğrulayıcı* (silindi*|kayboldu*|kaybettim|sildim), google auth* (silindi*|gitti*|kayboldu*|kaybettim)
code: kod, kodu*, kodlar*, onay kod*, doğrulama kod*, tek kullanımlık*, rakam*
code_invalid: kod* (hatalı|yanlış|geçersiz|kabul etmiyor*|kabul edilmiyor*|doğru değil|çalışmıyor*), hatalı kod*, geçersiz kod*, yanlış kod*, kodu kabul etmiyor*
code_not_received: kod (gelmiyor*|gelmedi*|ulaşmıyor*|alamıyor*|gelmemekte*), sms (gelmiyor*|gelmedi*|ulaşmıyor*|alamıyor*), onay kodu (gelmiyor*|gelmedi*), doğrulama kodu (gelmiyor*|gelmedi*|alamıyor*), mesaj gelmiyor*, kodlar gelmiyor*
code_late: kod* (geç gel*|süresi*|zaman aşım*), kodun süresi, sms geç gel*, kod geç
code_without_request: (istemediğim|talep etmediğim) (halde |)(kod*|sms*), kod istemedi*, kod talep etmedi*, sürekli (kod|sms|doğrulama kodu) geliyor, durduk yere kod*
code_given_away: kodu (verdim|söyledim|paylaştım|okudum|gönderdim|attım), kodumu (verdim|söyledim|paylaştım), gelen kodu (verdim|söyledim|paylaştım|girdim), onay kodunu (verdim|söyledim|paylaştım)
sms: sms*, kısa mesaj*, cep mesaj*
backup_code: yedek kod*, kurtarma kod*, yedek anahtar*, yedekleme kod*
seed_phrase: kurtarma kelime*, gizli kelime*, 12 kelime*, 24 kelime*, seed*, kurtarma ifade*, kurtarma cümle*, anahtar kelime*
seed_given_away: (kelimelerimi|kelimeleri|seed*|kurtarma kelimelerimi|12 kelimeyi) (girdim|verdim|yazdım|paylaştım|kaptırdım), 12 kelimeyi (girdim|verdim|yazdım)
private_key: özel anahtar*, private key*, gizli anahtar*
passkey: passkey*, geçiş anahtar*, güvenlik anahtar*, parmak iz*, face id, biyometri*, yüz tanıma*, yubikey
pin: pin, pin kod*, fon şifre*, işlem şifre*, pinim*
security_question: güvenlik soru*, gizli soru*
security_settings: güvenlik ayar*, güvenlik merkez*, güvenlik sayfa*
security: güvenlik*, güvenliğ*, emniyet*
security_hold_after_change: 24 saat* (kısıt*|blok*|bekle*|engel*|çekim*), 48 saat* (kısıt*|blok*|bekle*|engel*|çekim*), şifre (değiştirdikten|değişikliğinden|sıfırladıktan) sonra, 24 saat çekim
address_whitelist: beyaz liste*, adres defter*, kayıtlı adres*, whitelist*, güvenli adres*
anti_phishing_code: kimlik avı kod*, oltalama önleme*, anti phishing*
withdrawal_confirmation_mail: onay (maili*|e posta*|linki*|bağlantı*), doğrulama (maili*|e posta*|linki*|bağlantı*), çekim onay mail*
captcha: captcha*, robot değilim, doğrulama bulmaca*, bulmaca*, güvenlik kodu resm*
ip_address: ip, ip adres*, ipsi*
location: konum*, lokasyon*, şehir*, şehrin*, nereden giriş
vpn: vpn*, proxy*
hacked: hack*, hacklen*, ele geçir*, kırıl*, heklen*, hecklen*
hacker: hacker*, heker*, saldırgan*, korsan*, bilgisayar korsan*
account_hacked: hesab* (hacklen*|çalındı*|ele geçir*|çalınmış*|heklen*), hesabım (hacklen*|çalındı|çalınmış|ele geçiril*), hesabımı (hackle*|çaldılar|ele geçir*|çalmışlar), hesabıma (girmişler|girdiler|girilmiş|girilmis), hesabımda birisi
stolen: çalındı*, çaldı*, çalınmış*, çalın*, hırsız*, soygun*, soydu*, çaldır*, calindi*, çalan
wallet_drained: cüzdan* (boşalt*|boşal*), cüzdanım (boşaltıl*|boşal*), hesabımı boşalt*, hesabım boşalt*, boşaltıl*, boşaltmış*, içini boşalt*
i_did_not_do_it: ben yapmadım, ben değilim, bunu ben yapmadım, ben (çekmedim|göndermedim|onaylamadım|istemedim|talep etmedim), benim yaptığım (bir |)işlem değil, işlem bana ait değil, bana ait değil, yapan ben değilim
unauthorized: yetkisiz*, iznim olmadan, benden habersiz, bilgim dışında, haberim olmadan, izinsiz*, onayım olmadan, rızam dışında
withdrawal_not_mine: çekim* (bana ait değil|ben yapmadım|benden habersiz|benim değil), çekimi ben yapmadım, ben çekmedim, (yetkisiz|izinsiz|habersiz) (çekim*|para çek*), biri* (çekim yap*|para çek*|çekmiş*), çekilmiş ama ben
someone_else: birisi, biri, başkası*, başka biri*, yabancı biri*, bir başkası, tanımadığım biri*
happening_now: şu anda çek*, şu an (çekiliyor*|çekiyorlar|boşaltıyorlar|gidiyor*), şuan (çekiliyor*|çekiyorlar|boşaltıyorlar|gidiyor*), gözümün önünde, hala çekiyorlar, çekmeye çalışıyor*
freeze_my_account_request: hesabımı (hemen |acil |acilen |)(dondurun|kilitleyin|bloke edin|kapatın|durdurun|askıya alın|dondurur musunuz), hesabımın dondurul*, çekimleri (durdurun|kapatın), acil dondurun, hesabımı dondur*
stop_the_withdrawal: (çekimi|transferi|ödemeyi|işlemi) (hemen |acil |)(durdurun|iptal edin|durdur*|engelleyin), çekimimi (iptal|durdur*), çekim işlemimi (iptal|durdur*), transferi iptal*
phishing: oltalama*, phishing*, kimlik avı*, yemleme*
fake_site: sahte (site*|internet sitesi*|web*|sayfa*), sitenizin (kopya*|sahte*|taklid*), taklit site*, klon site*, sahte bir site*
fake_app: sahte (uygulama*|app*), taklit uygulama*, sahte bir uygulama*
fake_support: sahte (destek*|temsilci*|müşteri hizmet*|çalışan*|personel*), kendini (destek*|temsilci*|çalışan*|sizin) *, sizin çalışanınız gibi, sizden aradığını söyle*, destek ekibinden olduğunu, sizin adınıza ara*, çalışanınız olduğunu
fake_email: sahte (mail*|e posta*|eposta*|sms*|mesaj*), sizden gelmeyen (mail*|mesaj*), sizden gibi görünen
fake_token: sahte (coin*|token*|usdt*), flash usdt*
fake: sahte*, taklit*, düzmece*, çakma
suspicious: şüpheli*, garip*, tuhaf*, şüphe*, acayip*
suspicious_message: şüpheli (bir |)(mail*|e posta*|mesaj*|sms*|arama*|link*), garip (bir |)(mail*|mesaj*|arama*|sms*), tuhaf (bir |)(mail*|mesaj*|arama*), (mail|mesaj|sms) aldım
link_clicked: (linke|linki|bağlantıya|link e) (tıkla*|bas*|aç*|girdim|tıkladım), tıkladım, linkten girdim, tıklamış*
link: link*, bağlantı*, linki*, url
entered_data_on_site: (şifremi|bilgilerimi|şifre|kart bilgilerimi|kodu) (girdim|yazdım|girmişim|verdim), bilgilerimi (girdim|verdim|kaptırdım), siteye giriş yaptım
suspicious_call: aradılar, telefon* arandım, beni aradı*, biri aradı, telefonla aradı*, arayan kişi, arandım
telegram_whatsapp: telegram*, whatsapp*, watsap*, discord*, vatsap*, telegramdan*
social_media: instagram*, facebook*, twitter*, youtube*, tiktok*, sosyal medya*, insta
group_chat: grup, grubu*, gruba, gruplar*, kanal*, vip grup*
scam: dolandır*, scam*, tuzak*, tezgah, kandır*
scammer: dolandırıcı*, sahtekar*, üçkağıtçı*, düzenbaz*, dolandırıcılar*
fraud: dolandırıcılık*, sahtekarlık*, sahtecilik*, hile*, aldatma*
you_are_scammers: (siz |)(dolandırıcısınız|hırsızsınız|sahtekarsınız|üçkağıtçısınız), dolandırıcı borsa*, dolandırıcı (site*|şirket*|firma*), hırsızlar, paramı çaldınız, dolandırıyorsunuz, paramıza çök*
got_scammed: dolandırıldı*, kandırıldı*, dolandırıldım, dolandırılmış*, tuzağa düş*, oyuna geldi*, beni dolandır*, kazıklandı*, paramı kaptırdı*, aldatıldı*
is_it_a_scam: dolandırıcı mı*, dolandırıcılık mı*, bu sahte mi, scam mi, scam mı, tuzak mı, güvenilir mi yoksa
investment_scam: yatırım (platform*|şirket*|site*|vaad*|danışman*), garanti (kazanç*|kar|getiri*), garantili (kazanç*|kar|getiri*), saadet zincir*, ponzi, katlama*, yüksek kazanç*
romance_scam: internetten tanış*, tanıştığım (kız|kadın|biri|kişi), online tanış*, sevgili*, arkadaşlık site*, tinder*, aşk tuzağ*
investment_adviser: uzman*, danışman*, hocam*, broker*, mentor*, yatırım uzman*, koç, analist*
told_to_send: (gönder*|yatır*|çek*|öde*) (söyledi*|istedi*|dedi*|istiyor*), göndermemi (söyledi*|istedi*|istiyor*), yatırmamı (söyledi*|istedi*|istiyor*), para istiyor*, ödememi (söyledi*|istedi*|istiyor*), yönlendirdi*
pay_first_demand: önce (vergi*|komisyon*|ücret*|depozito*|para) (öde*|yatır*), çekmek için (para|vergi*|ücret*|komisyon*|önce) , çekim için (vergi*|ücret*|komisyon*|para yatır*), ön ödeme*, vergi ödemem gerek*
remote_access: anydesk*, teamviewer*, uzaktan (erişim*|bağlan*|kontrol*), ekran paylaş*, ekranımı paylaş*, rustdesk
recovery_service: kurtarma (şirket*|servis*|firma*|uzman*), paranızı geri al*, paranızı kurtar*, kayıp coin kurtar*
malware: virüs*, trojan*, truva at*, zararlı yazılım*, keylogger*, casus yazılım*, virus bulaş*
blackmail: şantaj*, haraç*, fidye*, tehdit ed*
coerced: zorla, zorladı*, tehdit altında, silah zoru*, kaçırıl*, baskı altında, silahla
trusted_person_did_it: (oğlum|eşim|kardeşim|eski eşim|arkadaşım|kızım|kocam|karım|ev arkadaşım|yeğenim) (çekmiş*|çekti|almış|aldı|göndermiş*|kullanmış*|kullandı|çaldı|oynamış*|girmiş*)
sent_to_scammer: dolandırıcıya (gönder*|yolla*|at*|yatır*|para*), dolandırıcının (adres*|hesab*|cüzdan*|iban*), dolandırıcılara (gönder*|yolla*|para*)
trace_funds: takip et*, izini sür*, iz sür*, nereye gittiğ*, takibi*
report_scam: (dolandırıcı*|sahte*|site*|kullanıcı*|adres*) (ihbar*|bildir*|şikayet*|rapor*), ihbar et*, ihbar*, bildirmek istiyorum, şikayet etmek istiyorum
warn_others: uyar*, dikkat edin, uyarın, uyarmak
address_owner_query: adres kime ait, cüzdan kime ait, bu adres sizin mi, sizin adresiniz mi, size mi ait, kime ait
vulnerability: güvenlik açığ*, zafiyet*, güvenlik zaaf*, bug bounty, açık buldum
police: polis*, emniyet müd*, siber suç*, jandarma*, karakol*, siber polis
police_report: suç duyuru*, karakola (git*|başvur*|şikayet*), savcılığa (başvur*|şikayet*|suç*|git*), polise (başvur*|şikayet*|git*|ihbar*), şikayetçi ol*, tutanak*
law_enforcement_request: savcı*, mahkeme karar*, resmi (talep*|yazı*), adli makam*, müzekkere*, kolluk*, soruşturma dosya*
lawyer: avukat*, hukuk büro*, hukukçu*, avukatım*
legal_action: dava*, mahkeme*, yasal (işlem*|yol*|süreç*|hak*), hukuki*, dava aç*, yasal yollara*
regulator: spk, bddk, masak, düzenleyici*, tüketici (hakem*|hak*|mahkeme*), btk, cimer*, sermaye piyasası*
licence: lisans*, ruhsat*, faaliyet izn*, spk lisans*
terms: şartlar*, koşullar*, kullanım şart*, kullanım koşul*, kullanıcı sözleşme*
contract_agreement: sözleşme*, anlaşma*, mukavele*
insurance: sigorta*, sigortalı*, mevduat sigorta*
bankruptcy_fear: iflas*, batar*, battı*, batıyor*, kaçacak*, kaçtınız, thodex*, ftx, batma*
rumour: söylenti*, dedikodu*, doğru mu duyd*, haberlerde, diyorlar ki
compensation: tazmin*, telafi*, zararımı karşıla*, zararımın karşıl*, tazminat*
liability: sorumlu*, sizin yüzünüzden, sizin suçunuz, sizin hatanız, sorumluluğ*, kusur*
my_fault: benim hatam*, benim suçum, hata yaptım, kendi hatam*, hatalıyım, suç bende, dikkatsizliğ*, salaklığım*
by_mistake: yanlışlıkla, kazara, hatayla, istemeden, sehven, yanlışlık*, dalgınlık*, dikkatsizlik*
confused_by_ui: karıştır*, kafam karış*, yanlış (tuş*|buton*|yere bas*|düğme*), yanlış bastım, yanlış tıkla*
friend: arkadaş*, kanka*, dostum*, arkadaşım*
husband_wife: eşimin, eşime, eşimle, kocam*, karım, karımın, kocamın, nişanlı*, kız arkadaşım*, erkek arkadaşım*
son_daughter: oğlum*, kızım*, çocuğ*, çocuk*, evlad*, torun*
parents: annem*, babam*, anne babam, ebeveyn*, anam, annemin, babamın
siblings: kardeşim*, abim*, ablam*, kuzen*, teyze*, amca*, dayım*, yeğen*, abimin
grandparents: dedem*, anneannem*, babaannem*, ninem*, büyükanne*
family: aile*, ailem*, akraba*, yakınım*
colleague_boss: iş arkadaş*, patron*, müdür*, çalışma arkadaş*, şefim*
customer_of_ours: müşterimiz*, müşterilerimiz*, kullanıcılarımız*, son kullanıcı*
other_users: diğer (kullanıcı*|insan*|kişi*|müşteri*|yatırımcı*), başkaları*, diğerleri*
everyone: herkes*, herkeste, hepimiz*, bütün kullanıcı*, tüm kullanıcı*, bütün arkadaş*
neighbour: komşu*, tanıdık*, tanıdığ*, ev arkadaş*
deceased: vefat*, öldü, ölüm*, merhum*, rahmetli*, miras*, mirasçı*, varis*, ölen
illness: hastane*, hastayım, hastalık*, hastalığ*, ameliyat*, kanser*, doktor*, ilaç*, tedavi*
elderly: yaşlı*, emekli*, ihtiyar*, yaşlıyım
disabled_person: engelli*, görme engel*, işitme engel*, özürlü*, ekran okuyucu*
beginner: acemi*, yeni başla*, yeniyim, yeni başladım, bilmiyorum bu işi, anlamıyorum bu iş*, çaylak*
experienced: tecrübeli*, deneyimli*, yıllardır (kullan*|müşteri*|üye*), eski müşteri*, sadık müşteri*, uzun süredir (kullan*|müşteri*)
student: öğrenci*, üniversite*, okul*, sınav*
teacher_research: araştırma*, tez, anket*, gazeteci*, röportaj*, tez çalışma*, basın*
job_seeker: iş başvuru*, iş ilan*, özgeçmiş*, staj*, açık pozisyon*, işe alım*, kariyer*
salary: maaş*, maaşım*, ücretim*, maas*
rent_bills: kira*, kiram*, faturalar*, ev sahib*, mortgage, konut kredi*
tuition: okul ücret*, okul tak*, harç, harcım*, eğitim ücret*, okul parası*
house_car: ev, evim*, evi, araba*, daire*, konut*, peşinat*, tapu*
food_children: yemek*, ekmek*, mama, aç kaldı*, bebek*, çocuğumun, market alışveriş*
savings: birikim*, tasarruf*, birikmiş*, kenara koy*
all_my_savings: tüm (birikim*|param*|varlığım*|paralarım*), bütün (birikim*|param*|varlığım*), tüm birikimim*, elimde ne varsa, her şeyim*, bütün paramı, neyim var neyim yok, yıllardır biriktir*, hayatımın birikimi*
borrowed_money: borç (para*|aldım|aldığım), ödünç al*, kredi çek*, para benim değil, banka kredisi*, emanet para*
debt_trouble: borç batağı*, borçlu*, borcum var, ödeyemiyor*, icra*, haciz*, borçlarım*, mahvoldu*, iflas ettim
gambling: kumar*, bahis*, casino*, bağımlı*, iddaa, şans oyun*
emergency_reason: ameliyat (için|parası*), cenaze*, tedavi için, ambulans*, acil para*, hastane için
suicide: intihar*, kendimi öldür*, ölmek istiyor*, canıma kıy*, yaşamak istemiyor*, hayatıma son, kendimi as*
self_harm_hint: dayanamıyor*, çıkış yolu*, hakkınızı helal, hayatım bitti, yaşamanın anlamı*, tükendim, sonum geldi, elveda, umudum kalmadı
threat_violence: öldürürüm, sizi bulurum, sizi bulaca*, ofisinize gel*, bomba*, yakarım, döverim, gebertirim, bulup
insult: aptal*, salak*, gerizekalı*, şerefsiz*, orospu*, siktir*, amk, aq, piç*, namussuz*, haysiyetsiz*, mal mısınız, lan
angry: sinirli*, kızgın*, öfke*, rezalet*, kepazelik*, sinirlen*, çıldır*, kabul edilemez, skandal*, delir*
disappointed: hayal kırıklı*, beklemezdim, yakışmıyor, üzüldüm
frustrated: bıktım*, yeter artık, usandı*, yoruldu*, bıktık*, sabrım*, illallah*, canıma tak, bezdim*, bıktırd*
worried: endişe*, kaygı*, merak ediyor*, tedirgin*, içim rahat değil, huzursuz*
afraid: korku*, korkuyor*, korktum*, korkut*, ürktü*
panic: panik*, paniğ*, imdat, aman allahım, allahım, titriyor*, eyvah, elim ayağım
desperate: yalvar*, çaresiz*, ne olur, nolur, allah rızası, perişan*, allah aşkına
sad_crying: ağlı*, ağladı*, üzgün*, gözyaş*, mahvoldum, yıkıldı*, depresyon*, ağlıcam, çok üzgünüm
cannot_sleep: uyuyamıyor*, uyku* (girmiyor|kaçtı|tutmuyor), uykusuz*, uyuyamadı*, gözüme uyku
stress: stres*, sinirlerim*, bunaldı*, gergin*, psikolojim*
shocked_surprised: şok*, şaşır*, inanamıyor*, şoktayım, hayret*, uyandığımda, şaşkın*
ashamed: utan*, rezil ol*, mahcup*, kendimi aptal*
trust_lost: güvenim kalmadı, güvenmiyor*, güvenimi (kaybet*|yitir*), size güven*, artık güven*, güvenimi kaybettim
happy_satisfied: memnun*, mutlu*, harika*, süper*, çok iyi, mükemmel*, en iyi borsa, teşekkürler süper, çok güzel, başarılı buluyor*
calm_polite: sorun değil, önemli değil, her şey yolunda, problem değil, merak etmeyin, sıkıntı yok
joke: şaka*, şaka yap*, haha*, komik*, espri*, random
sarcasm: tebrik*, bravo, aferin, helal olsun, bravo size, teşekkürler hiçbir şey, çok başarılısınız, maşallah
thanks: teşekkür*, sağ ol*, sağol*, saol*, tşk, tşkler, eyvallah, tesekkur*, teşekürler
thanks_in_advance: şimdiden teşekkür*, peşinen teşekkür*, şimdiden sağ*, şimdiden tşk
greeting: merhaba*, selam*, iyi (günler|akşamlar|geceler|çalışmalar), günaydın, slm, mrb, meraba, sayın yetkili, selamün*, kolay gelsin
farewell: görüşürüz, hoşça kal*, saygılar*, iyi günler dilerim, hoşçakal*, saygılarımla, iyi çalışmalar, kendinize iyi
apology: özür*, kusura bakma*, affed*, pardon, üzgünüm, kb
praise_suggestion: öneri*, tavsiye*, önerim*, geliştirme öner*, olsa güzel olur, olsa iyi olur, keşke, eklerseniz
complaint: şikayet*, sikayet*, şikayetçi*, şikayetim*, mağdur*, mağduriyet*
feedback: geri bildirim*, geribildirim*, yorum*, görüş*, puan*, değerlendirme*
bad_review_threat: kötü yorum*, sikayetvar*, şikayetvar*, şikayet var, herkese anlat*, sosyal medyada (paylaş*|yay*|yaz*), ifşa*, rezil ede*, herkese söyle*
leaving_threat: başka borsaya geç*, borsanızı bırak*, bir daha kullanma*, sizi bırakıyor*, başka borsaya gid*, paramı çekip*, terk edece*
support_team: destek*, destek ekib*, müşteri hizmet*, destek birim*, canlı destek*, müşteri temsilci*
your_support: sizin desteğ*, destek ekibiniz*, çalışanınız*, temsilciniz*, personeliniz*, müşteri hizmetleriniz*
agent: temsilci*, operatör*, müşteri temsilci*, yetkili*, görevli*
human_please: gerçek (bir |)(kişi*|insan*|temsilci*), canlı (bir |)(kişi*|temsilci*|insan*), insanla (görüş*|konuş*), bot istemiyor*, yetkili biri*, temsilciye bağla*, biriyle görüş*
chatbot: chatbot*, robot cevap*, otomatik (cevap*|yanıt*|mesaj*), sohbet robot*, bot cevap*, robot*
live_chat: canlı sohbet*, sohbet*, canlı destek*, chat*
support_no_answer: cevap (yok|vermiyor*|gelmedi*|alamıyor*|veren yok|alamadı*|verilmedi*), yanıt (yok|vermiyor*|gelmedi*|alamıyor*|alamadı*|verilmedi*), kimse (cevap|yanıt|ilgilen*|dönmüyor*|bakmıyor*), dönüş (yok|yapılmadı*|alamadı*|yapan yok|yapılmıyor*), muhatap (yok|bulam*), ilgilenmiyor*, geri dönüş (yok|yapılmadı*|alamad*)
support_slow: geç (cevap*|dönüş*|yanıt*), cevap bekliyor*, yanıt bekliyor*, dönüş bekliyor*, günlerdir cevap*, destek yavaş
support_copy_paste: kopyala yapıştır*, hazır (cevap*|mesaj*), aynı cevap*, aynı mesaj*, şablon*, standart (cevap*|yanıt*), ezber cevap*
support_promised: söz ver*, söylendi*, denildi*, dediniz, söylediniz, vaat*, demiştiniz
contradicting_answers: çelişki*, farklı (cevap*|yanıt*|şey*), her biri farklı, biri öyle, çelişen*, herkes farklı
ticket: talep no, talebi*, talebim*, ticket*, bilet*, destek taleb*, başvurum*, kayıt no
ticket_closed: (talebim|talep|talebi|ticket) (kapat*|kapan*), talebimi kapat*, ticketi kapat*, sohbet* kapat*, çözüldü olarak
reopen_ticket: (talebimi|talebi|ticketi) (tekrar |yeniden |)aç*, talebim yeniden, yeniden talep aç*
follow_up: gelişme var mı, son durum*, ne durumda, hangi aşamada, bir haber var mı, talebim* (ne|durumu), durum nedir, güncel durum*, hatırlat*
second_message: ikinci mesaj*, daha önce yaz*, ikinci kez yaz*, yazmıştım, belirttiğim gibi, önceki (mesaj*|talep*|mail*), tekrar yazıyor*
escalate: üst (birim*|yönetim*|makam*|düzey), yönetici*, amir*, üst seviye*, yetkili birim*, müdür*
call_me: beni (arayın|ara*), arar mısınız, telefon desteği*, çağrı merkez*, müşteri hizmetleri numara*, arayabilir misiniz
is_number_real: bu numara sizin mi, sizin numaranız mı, müşterileri arıyor mu*, arıyor musunuz
answer: cevap*, yanıt*, cevab*, yanit*, dönüş*
ask: sordum*, soruyor*, sormak, sorduğ*, istedi*, talep ed*
message: mesaj*, bildirim*, ileti*
told_said: dedi, dediler, söyledi*, söylüyor*, diyor*, demiş*, iddia*
wrote_by_user: yazdı*, yazıyor*, yazdım*, yazmış*, yazmak
forum_says: forum*, okudum, duydum, ekşi*, insanlar diyor, internette (okudum|gördüm|yazıyor), millet diyor
friend_says: arkadaşım (dedi*|söyledi*|diyor), arkadaş* söyledi*, bir arkadaş dedi
bank_says: banka (diyor|dedi*|söyledi*|söylüyor*|onayladı*|diyorki), bankam (diyor|dedi*|söylüyor*), bankayla (görüş*|konuş*), bankanın dediğine, bankayı aradım
bank_blocked: banka* (bloke*|engelle*|reddet*|onaylamıyor*|izin vermiyor*), bankam (bloke*|engelle*|reddet*), banka hesabım* bloke*, hesabıma bloke
website_says: (site*|sitede|uygulama*|uygulamada|ekranda) (yazıyor|diyor|gösteriyor|görünüyor|yaziyor), yazıyor, görünüyor, diye uyarı
help_page: yardım (sayfa*|merkez*|makale*), sss, sık sorulan*, kılavuz*, rehber*, talimat*, kullanım kılavuz*
advertisement: reklam*, tanıtım*, pazarlama*, seo hizmet*, takipçi satın*, hizmetlerimiz*, reklam ver*
offer_spam: özel teklif*, iş teklif*, evden para kazan*, fırsat*, evden çalış*, işbirliği teklif*
job_of_bounty: işbirliğ*, iş birliğ*, sponsor*, influencer*, fenomen*, ortaklık teklif*, elçi*
newsletter: bülten*, abonelikten çık*, reklam mail*, bilgilendirme mail*, tanıtım mail*
notifications_setting: bildirim ayar*, fiyat alarm*, alarm*, anlık bildirim*, bildirimler*
wrong_recipient: müşteriniz değilim, hesabım yok, üye değilim, kayıtlı değilim, sizinle ilgim yok, üyeliğim yok, hiç hesap açmadım
test_message: test mesaj*, sadece test, deneme mesaj*, deneme 123, dikkate almayın, görmezden gelin
quoted_text: alıntı*, mesajda şöyle, şöyle yazıyor, mesaj aynen, aşağıdaki mesaj*, metin şu
forwarded_mail: ilet*, yönlendir*, iletil*, iletiyor*
translation_language: çeviri*, tercüme*, dil, dili*, türkçe*, ingilizce*, ingilizcem*
app: uygulama*, aplikasyon*, mobil uygulama*, app
website: site*, sitesi*, web site*, internet site*, siteniz*
web_version: web sürüm*, masaüstü*, webden, bilgisayardan, web versiyon*, tarayıcıdan
works_on_web: (webde|sitede|tarayıcıda|bilgisayarda|bilgisayardan|webden|siteden) (çalışıyor*|sorun yok|oluyor*|giriliyor*|görünüyor*|açılıyor*), sadece uygulamada, bilgisayardan giriyor*
works_on_app: (uygulamada|telefonda|mobilde|telefondan|uygulamadan) (çalışıyor*|sorun yok|oluyor*|görünüyor*|giriliyor*|açılıyor*), sadece (webde|sitede|bilgisayarda)
browser: tarayıcı*, chrome*, firefox*, safari*, opera, edge, yandex*
clear_cache: önbelleğ*, önbellek*, çerez*, cache*, geçmişi temizle*, gizli sekme*, sil yükle*, silip (tekrar |yeniden |)(yükle*|kur*|indir*)
android: android*, samsung*, xiaomi*, huawei*, play store*, google play*
iphone: iphone*, ios*, ipad*, app store*, apple*, ayfon*
computer: bilgisayar*, laptop*, dizüstü*, pc*, windows*, mac, macbook*
phone: telefon*, cep telefon*, telefonum*, akıllı telefon*, mobil*
tablet: tablet*
download_install: indir*, kurulum*, yükleme*, kurdum, kuramıyor*, indirmek, kurmak
update_app: güncelle*, son sürüm*, yeni sürüm*, güncellemeden sonra, uygulamayı güncelle*, güncelleme sonrası
app_crashes: uygulama (çöküyor*|kapanıyor*|atıyor*|çöktü*|kapandı*), çöküyor*, kendiliğinden kapan*, sürekli kapanıyor*, uygulamadan atıyor*
app_not_opening: uygulama (açılmıyor*|açılmadı*|başlamıyor*), açılmıyor*, uygulamayı açamıyor*, uygulamaya giremiyor*
freezes_screen: donuyor*, ekran (donuyor*|dondu*|takıl*), kasıyor*, takılıyor*, tepki vermiyor*, donup kal*, yanıt vermiyor
white_screen: beyaz ekran*, siyah ekran*, boş (sayfa*|ekran*), ekran (bembeyaz|simsiyah), beyaz sayfa*
loading_forever: yükleniyor*, sürekli yükleniyor*, dönüyor*, dönüp duruyor*, yüklenmiyor*, yüklemiyor*, yükleniyor yazısı*
slow_app: yavaş*, çok yavaş, kasıyor*, ağır çalış*, takıla takıla, geç açıl*
site_down: site* (çöktü*|açılmıyor*|kapalı|girilmiyor*|çalışmıyor*|çökmüş), siteye giremiyor*, sistem (çöktü*|kapalı|çökmüş), sunucu* (çöktü*|kapalı|çökmüş), borsa (çöktü|açılmıyor|kapalı), çevrimdışı
error: hata*, hatas*, hatay*, error*
error_message: hata mesaj*, hata (veriyor*|alıyor*|verdi*|aldım|çıkıyor*|kodu), bir şeyler ters git*, bilinmeyen hata*, bir hata oluştu, hatası (alıyor*|veriyor*), açılır pencere
bug: bug*, yazılım hata*, aksaklık*, arıza*, açık var
not_working: çalışmıyor*, çalişmiyor*, bozuk*, bozul*, olmuyor*, işlemiyor*, çalışmadı*, çalışmamakta*
works_again: tekrar çalış*, düzeldi*, şimdi çalışıyor*, artık çalışıyor*, tekrar düzel*, açıldı şimdi
works_fine: sorunsuz*, sorun yok*, gayet iyi, problem yok, iyi çalışıyor*, her şey normal
display_problem: görüntü*, yanlış görün*, görünüm*, arayüz*, kayık, yazı* küçük, hatalı görün*
visual_only: görsel*, sadece görüntü*, görüntü hata*, görsel hata*
button: buton*, düğme*, tuş*, tuşa bas*, basıyor*
button_not_working: buton* (çalışmıyor*|basmıyor*|gri|pasif|aktif değil|görünmüyor*|tepki*), bas* (bir şey olmuyor|hiçbir şey olmuyor|tepki vermiyor), tuş* (çalışmıyor*|basmıyor*), butona basıyorum, tıklıyorum ama
screen: ekran*, sayfa*, pencere*
menu_settings: menü*, ayar*, sekme*, seçenek*, ayarlar*, bölüm*
dark_mode: karanlık mod*, koyu (tema*|mod*), gece mod*, tema*, yazı tip*
qr_code: qr*, karekod*, kare kod*, barkod*, qr kod*, kare okut*
internet_connection: internet*, wifi*, bağlantım*, mobil veri*, internetim*
refresh: yenile*, sayfayı yenile*, yeniden başlat*, kapatıp aç*, yeniledim
login_loop: döngü*, başa dön*, giriş sayfasına (at*|dön*|yönlen*), tekrar girişe, sürekli başa, yönlendiriyor*
search_function: arama*, ara butonu, filtre*, sırala*, arama kısmı
typing_input: giriyorum, yazıyorum, klavye*, girince, yazamıyor*
paste_copy: kopyala*, yapıştır*, kopyaladı*, yapıştırdı*, kopyalayıp
email_link_dead: link (çalışmıyor*|açılmıyor*|ölü), sayfa bulunamadı, bağlantı (çalışmıyor*|açılmıyor*), kırık link*
feature_missing: özellik*, özelliğ*, eskiden vardı, buton yok, fonksiyon*, kaldırılmış*, nereye gitti, bulunmuyor*
account_view_user_id: uid*, kullanıcı id*, kullanıcı numara*, müşteri numara*, üye no*, id numara*, uid numara*
username: kullanıcı ad*, takma ad*, rumuz*, nick*
avatar: avatar*, profil foto*, profil resm*
time_display: saat yanlış*, yanlış saat*, saat farklı görün*
server: sunucu*, server*, altyapı*
system: sistem*, platform*, sisteminiz*
technical_problem: teknik (sorun*|problem*|arıza*|hata*|aksaklık*), sistemsel*, teknik bir (sorun*|hata*|arıza*)
problem: sorun*, problem*, sıkıntı*, sorunum*, sıkıntım*
solved: çözüldü*, halloldu*, hallettim, düzeldi*, çözüme kavuş*, çözdüm, sorun kalmadı, sorun çözül*, hallol*
solved_but: çözüldü ama, düzeldi ama, tekrar aynı (sorun*|hata*), yine aynı (sorun*|hata*), sorun tekrar*
arrived_after_all: geldi şimdi, şimdi geldi, az önce geldi, nihayet geldi, para geldi, sonunda geldi, yattı şimdi, hesabıma geçti, ulaştı teşekkür*
ticket_can_be_closed: (talebi|talebimi|ticketi|konuyu) kapatabilir*, kapatabilirsiniz, talebi kapat*, konu kapan*, gerek kalmadı
unsolved: çözülmedi*, çözülmemiş*, hala aynı, aynı sorun*, çözüm yok, çözüm bulunam*, çözülemedi*, hala devam ediyor
cause: sebep*, sebebi*, neden ol*, kaynaklı*, nedeni*
result: sonuç*, sonucu*, sonunda, neticede, sonuçta
example: örneğin, mesela, örnek olarak, örnek*
different: farklı*, başka*, değişik*
same: aynı*, aynısı*, aynen, özdeş
similar: benzer*, buna benzer, gibi, andır*
correct: doğru*, düzgün*, doğru şekilde
wrong: yanlış*, hatalı*, yalnış*, doğru değil
true_real: gerçek*, hakiki*, gerçekten, sahiden, aslında
possible: mümkün*, belki*, olabilir*, muhtemelen, galiba
impossible: imkansız*, imkan yok, mümkün değil, imkanı yok, olanaksız*
sure: eminim, kesin*, tabii ki, elbette, kesinlikle, mutlaka, emin olun
unsure: emin değil*, bilmiyor*, sanırım, galiba, zannediyor*, bilmiyom, fikrim yok, herhalde, sanıyor*
know: biliyor*, bilmek, bildiğ*, haberim*, bilen, bilir*
understand_not: anlamadım*, anlamıyor*, anlayamadı*, anlam vereme*, anlaşılmıyor*, anlamış değilim
understand: anladım*, anlıyor*, anladık*, anlaşıldı*
remember: hatırla*, hatırlıyor*, aklımda, hatırlamıyor*
forgot: unuttu*, unutmuş*, unuttum*, unuttuğ*
see_look: görüyor*, gördüm*, baktım*, bakıyor*, gördü*, gözük*, görün*
notice: fark ettim, farkettim*, fark ettik, farkına var*, farkett*
read: okudum, okudu*, okuyor*, okuma*
happen: yaşandı*, yaşıyor*, yaşadı*, meydana gel*, başıma gel*, gerçekleş*
change_without_me: (benden habersiz|bana sormadan|kendi kendine|kendiliğinden) (değiş*|değiştiril*), izinsiz değiş*, sormadan değiştir*
compared: karşılaştır*, kıyasla*, göre, kıyas*
agree: kabul ediyor*, onaylıyor*, katılıyor*, razıyım, muvafakat*
refuse_user: istemiyor*, reddediyor*, kabul etmiyorum, yapmayacağım, vermeyeceğim, niyetim yok
give: verdi*, veriyor*, verin*, vermek, verir*, vermiş*
take: aldı*, alıyor*, alın*, almış*, alacağ*, götür*
keep: sakla*, tutuyor*, tutmak, muhafaza*, saklıyor*
move: taşı*, taşıdı*, hareket*, kaydır*, taşıma*
go_out: çıktı*, gitti*, çıkış*, giden, ayrıl*, çıkmış*
incoming: gelen*, giriş işlem*, gelecek olan
use: kullan*, kullanıyor*, kullandı*, kullanım*
choose: seç*, seçtim*, seçim*, seçiyor*, işaretle*
show: göster*, gösteriyor*, görünüyor*, gösterm*
hide: gizle*, saklan*, gizli*, görünmez*
save: kaydet*, kaydedil*, kayıtlı*, kaydetti*
count_on: güvenerek, bel bağla*, bağlı olarak, güvendi*
i_me: ben, beni, bana, bende, benden, kendim*
my: benim, benimki, bana ait, kendi
we_our: biz, bizim, bizi, bize, bizde
you_your: siz, sizin, sizi, size, sizde, sizden, sen, senin
he_she: onu, onun, ona, ondan, kendisi*
they: onlar, onları, onların, onlara, onlardan
someones_account_query: (eşimin|annemin|babamın|arkadaşımın|kardeşimin|oğlumun|kızımın|dedemin|başkasının) hesab*, onun hesab*, (annem|babam|eşim) adına, (annem|babam|arkadaşım) için
power_of_attorney: vekalet*, vekaletname*, vasi*, yasal temsilci*, kayyum*
customer: müşteri*, kullanıcı*, üye*, danışan
man_woman: adam*, kadın*, erkek*, bayan*, beyefendi*, hanım*
person: kişi*, insan*, şahıs*, insanlar*, kimseler
office: ofis*, merkez*, şube*, genel merkez*, ofisiniz*, yüz yüze
name_of_staff: isimli (çalışan*|temsilci*|personel*|müşteri temsilci*), adlı (çalışan*|temsilci*|personel*), ceo nuz, genel müdürünüz*, ceo*
official: resmi*, resmi hesap*, onaylı hesap*, mavi tik*
important: önemli*, kritik*, hayati*, çok önemli, mühim*
vip: vip, balina*, premium*, özel müşteri*
free: ücretsiz*, bedava*, bedelsiz*, beleş*
worth_value: değer*, değeri*, kıymet*, değerinde
low: düşük*, az, daha düşük, en düşük, ucuz*
high: yüksek*, daha yüksek, en yüksek
fast: hızlı*, çabuk*, süratli*, hızla
big: büyük*, kocaman*, yüklü*, iri
small: küçük*, ufak*, minik*, küçücük
good: iyi, güzel*, iyidir, iyiyim, tamamdır, fena değil
bad: kötü*, berbat*, rezil*, felaket*, iğrenç*, leş, boktan*
better_worse: daha iyi, daha kötü, en iyi, en kötü
clear: açıkça, net*, basit*, açık seçik, anlaşılır*
something_off: bir gariplik, bir terslik*, bir tuhaflık*, bir şeyler yanlış, bir sorun var gibi, ters giden
empty_promise: boş söz*, boş vaat*, sözünüzü tut*, oyalama*, lafta
excuse: bahane*, oyala*, mazeret*, oyalıyor*, geçiştir*
unfair: haksız*, adaletsiz*, haksızlık*, adil değil, ayrımcı*
manipulation: manipülasyon*, manipule*, manipüle*, kasıtlı*, bilerek, stop patlat*, bile bile, manipulasyon*
insider: içeriden*, insider*, içerden bilgi*
illegal: yasa dışı*, yasadışı*, illegal*, kanunsuz*, kanuna aykırı*, suç, hukuksuz*
rules: kural*, politika*, kurallar*, yönetmelik*, mevzuat*, gereklilik*
proof: kanıt*, delil*, ispat*, kanıtla*, ispatla*
signed_document: imzalı*, imzala*, kaşe*, noter*, ıslak imza*
certificate: sertifika*, belgesi*, tasdik*, onaylı belge*
letter_post: mektup*, posta ile, ptt, iadeli taahhüt*, kargo*
order_number: emir (no*|numara*|id*), sipariş (no*|numara*), emir id
amount: tutar*, miktar*, meblağ*, miktarı*
quantity_lot: lot, adet*, lot büyüklü*, kontrat büyüklü*, ondalık*, miktar adım*
rounding: yuvarla*, ondalık*, virgülden sonra, küsurat*
min_notional: minimum emir*, minimum işlem tutar*, minimum tutar*, asgari emir*
reverse_trade: işlemi geri al*, işlemin iptali, işlemleri geri al*, emri geri al*
closed_too_late: zamanında kapat*, kapatmaya yetiş*, geç kapan*, zamanında çıkama*, çıkamadı*
sell_all_help: hepsini sat*, tümünü sat*, bütün pozisyon*, her şeyi sat*, tüm pozisyonları kapat*
cannot_sell: satamıyor*, satamadı*, satılmıyor*, satış yapamıyor*, satış olmuyor
cannot_buy: alamıyorum, satın alamıyor*, alım yapamıyor*, satın alma* (başarısız*|olmadı|olmuyor), satın alamadı*
cannot_withdraw: çekemiyor*, çekemedi*, para çekemiyor*, çekim (yapamıyor*|yapamadı*|yapılmıyor*|kapalı|yapılamıyor*), çekim* (engellendi*|kısıtlı|izin vermiyor*), parayı çekemiyor*, paramı (çekemiyor*|alamıyor*|vermiyor*), çekilmiyor*
cannot_deposit: yatıramıyor*, para yatıramıyor*, yatırma (yapamıyor*|işlemi yapamıyor*|kapalı|olmuyor), yatıramadı*, para yükleyemiyor*, para atamıyor*
withdrawal_pending: çekim* (beklemede|bekliyor*|işlemde|işleniyor|takıl*|inceleniyor|onay bekli*|incelemede), çekim işlemim* (beklemede|bekliyor*|işlemde), çekimim (beklemede|bekliyor*|takıldı|duruyor), bekleyen çekim*, para çekme* (beklemede|bekliyor*)
withdrawal_failed: çekim* (başarısız*|reddedil*|olmadı|olmuyor|hata*|gerçekleşmedi*), çekim işlemim* (başarısız*|reddedil*|gerçekleşmedi*), çekim talebim (reddedil*|başarısız*)
withdrawal_cancelled: çekim* (iptal oldu|iptal edildi|iptal edilmiş|iptal olmuş), çekimim (iptal*), çekim işlemim iptal*, çekimimi iptal ettiniz
withdrawal_not_arrived: çekim* (gelmedi*|ulaşmadı*|hesabıma geçmedi*|yatmadı*|geçmedi*), çektiğim (para*|usdt*|coin*) (gelmedi*|ulaşmadı*|yok|hala*|yatmadı*), çekim (tamamlandı|başarılı|onaylandı) (ama|fakat|görün*), çektim ama (gelmedi*|hala*|ulaşmadı*|hesab*), bankama (gelmedi*|ulaşmadı*|yatmadı*|geçmedi*), cüzdanıma (gelmedi*|ulaşmadı*|düşmedi*), çekim yaptım (ama|gelmedi*|hala*)
withdrawal_delay: çekim* (ne kadar sür*|gecik*|uzun sür*|kaç*|süre*|ne zaman), çekim süresi, para çekme süre*, geç yat*, çekimler ne zaman
withdrawal_sent_wrong_place: yanlış (adrese|hesaba|ağa|kişiye|cüzdana|ibana|ağdan) (gönder*|çek*|yolla*|transfer*|attım), yanlış yere (gönder*|attım|yolla*), yanlış ağdan (gönder*|çek*), yanlış adrese çek*
deposit_pending: (yatırma*|yatırdığım*|yatırımım) (beklemede|bekliyor*|işlemde|takıl*), para yatırma* (beklemede|bekliyor*|işlemde), yatırma işlemim (beklemede|bekliyor*|takıldı)
deposit_missing: yatırdığım (para*|usdt*|tutar*|miktar*|coin*) (gelmedi*|yok|görünmüyor*|yansımadı*|geçmedi*|hesab*|hala*), (yatırdım|gönderdim|attım) (ama |fakat |)(gelmedi*|yansımadı*|görünmüyor*|geçmedi*|hesab*), para yatırdım (ama|gelmedi*|hala*|yansımadı*), hesabıma (geçmedi*|yansımadı*|gelmedi*|yatmadı*|düşmedi*), gönderdiğim (para*|usdt*|coin*|tutar*) (gelmedi*|yok|yansımadı*|ulaşmadı*)
deposit_below_minimum: minimum (yatırma*|yatırım*|depozit*) (tutar*|miktar*|altında|limit*), minimumun altında, minimum tutarın altında, minimum yatırma*, alt limit* altında
deposit_time: yatırma ne kadar sür*, kaç onay, ne zaman (hesabıma geç*|yansır|yatar|geçer), yatırma süre*, ne zaman yansı*
deposit_by_bank_missing: (havale*|eft*|fast|banka transferi*) (gelmedi*|yansımadı*|geçmedi*|ulaşmadı*|görünmüyor*|hesabıma*), havale yaptım (ama|gelmedi*|hala*), bankadan (gönderdim|gönderdiğim|yatırdım|attım), tl (gelmedi*|yansımadı*|geçmedi*), eft yaptım
deposit_returned: (yatırdığım|gönderdiğim) para* (geri|iade*), havale* (iade*|geri dön*), param geri geldi, yatırma* iade*, transferim iade*
deposit_old_address: eski (yatırma adres*|adres*|cüzdan adres*), önceki adres*, eski adrese (gönder*|yatır*|attım)
deposit_from_contract: akıllı (sözleşme*|kontrat*) (ile |üzerinden |)(gönder*|yatır*), kontrattan gönder*, iç işlem*, sözleşmeden gönder*
deposit_wrong_coin: yanlış (coin*|token*|kripto*|para birim*), farklı (coin*|token*) gönder*, (usdt|btc|eth|trx|bnb) adresine (usdc|usdt|btc|eth|trx|bnb|başka|farklı), yanlış coin gönder*
deposit_card_failed: kart* (ile|la) (ödeme*|yatırma*|alım*) (olmuyor|olmadı|başarısız*|yapamıyor*), 3d secure*, 3ds, kartla (ödeme*|yatır*|alım*) (olmuyor|olmadı|başarısız*|yapamıyor*), kartla yatıramıyor*
bank_details_wrong: yanlış (iban*|hesap numara*|banka bilgi*|hesap bilgi*), iban* (yanlış|hatalı), ibanı yanlış, hatalı iban*
bank_details_change: iban* (değiştir*|ekle*|güncelle*|sil*), banka hesab* (ekle*|değiştir*|tanımla*), yeni (iban*|banka hesab*), banka bilgilerimi (güncelle*|değiştir*), iban tanımla*
add_card: kart (ekle*|tanımla*|kaydet*), kartımı (ekle*|tanımla*|bağla*), kart ekleyemiyor*, kart eklenmiyor*
payment_method: ödeme (yöntem*|seçenek*|şekl*), ödeme metod*, nasıl öde*
cash_payment: nakit*, elden, peşin*, nakit para*
cheque: banka çeki*, çek yaprağ*, çek ile
instalment: taksit*, taksitli*, taksitle
subscription: abonelik*, abone*, üyelik ücret*
charged_unknown: bilmediğim (bir |)(ödeme*|çekim*|kesinti*|harcama*), tanımadığım (bir |)(ödeme*|harcama*|kesinti*), habersiz (çekim*|kesinti*|para çek*), kartımdan (para |habersiz |)(çekil*|çekmiş*|kesil*), neye kesil*
chain_reorg: reorg*, çift harcama*, double spend
replace_by_fee: rbf, düşük (gas*|ağ ücret*|ücretle gönder*), ücret artır*, takılan işlem*
split_payment: parça parça, bölerek, iki parça*, parçalı*, ikiye böl*
batch: toplu (ödeme*|çekim*|transfer*|gönderim*), toplu*
test_amount: test (tutar*|transfer*|işlem*|gönderim*|çekim*|miktar*), deneme (amaçlı|transfer*|tutar*|gönderim*), önce deneme, deneme için
first_ok_second_not: ilki (geldi*|ulaştı*|yattı*), ikincisi (gelmedi*|ulaşmadı*|yok|yatmadı*), sadece biri (geldi*|ulaştı*|yattı*), birincisi geldi*, biri geldi (diğeri|ama)
some_arrived: bir kısmı (geldi*|yattı*|ulaştı*|gelmiş), yarısı (geldi*|yattı*|gelmiş), tamamı gelmedi*, kısmen geldi, sadece bir kısmı
transfer_between_wallets: spottan*, spot cüzdan*, vadeliye (aktar*|geç*|transfer*), vadeliden*, cüzdanlar arası*, spottan vadeliye, fon hesab*, fonlama cüzdan*
recipient: alıcı*, alıcının*, gönderilen kişi, lehtar*
sender: gönderen*, gönderici*, ödeyen*
travel_rule: seyahat kural*, travel rule*, cüzdan (sahipli*|doğrula*|beyan*), gönderici bilgi*, cüzdanın bana ait
self_transfer_question: kendi (diğer |başka |)(hesabıma|cüzdanıma) (gönder*|aktar*|transfer*), kendime gönder*, kendi hesabıma
gift_transfer: hediye*, bağış*, arkadaşıma (gönder*|yolla*|at*), hediye et*
buy_goods: mağaza*, ürün*, alışveriş*, internetten (aldım|sipariş*), e ticaret*
investment: yatırım*, yatırım yap*, yatırımım*
investors: yatırımcı*, ortaklarımız*, hissedarlarımız*
cash_flow_need: tedarikçi*, nakliye*, gümrük*, navlun*, tedarik*
blocked_money_need: paraya ihtiyac*, (bu |)paraya ihtiyacım, paramı istiyorum, para lazım, param lazım, acil para lazım, paraya çok
frozen_how_long: ne kadar (daha |)(bloke*|dondur*|kısıt*|kapalı|kilitli|incele*), ne zaman (açıl*|çözül*|kalk*), (bloke*|kısıtlama*|inceleme*) ne (kadar|zaman), ne zaman açılacak
why_blocked: (neden|niye|niçin|ne sebeple) (hesab*|bloke*|kilit*|dondur*|engel*|kısıt*|kapat*|ban*|beni), hesabım* (neden|niye|niçin), bloke* (sebebi*|nedeni*), kapatılma (sebebi*|nedeni*), kısıtlama* (sebebi*|nedeni*)
what_do_you_need_from_me: benden ne (isti*|istiyorsunuz|gerek*|bekliyor*), başka ne (gerek*|lazım|isti*), ne (eksik|gerekiyor), daha ne (isti*|gerek*), hangi belge eksik
already_sent_documents: (belge*|evrak*|kimlik*|her şeyi|herşeyi|hepsini) (zaten |çoktan |daha önce |)(gönderdim*|yükledim*|ilettim*|attım*|gönderdik|verdim*), zaten (gönderdim*|yükledim*|ilettim*), istediğiniz (belge*|evrak*|her şey*), tüm belgeleri (gönder*|yükle*|ilet*)
no_reason_given: sebepsiz*, sebep (gösterme*|belirtme*|göster*|yok|söyleme*), açıklama (yapmadan|yapmıyor*|yok|yapılmadı*|yapılmadan), nedensiz*, hiçbir açıklama*, gerekçesiz*, durduk yere
account_under_observation: risk (birim*|kontrol*|ekib*|departman*), şüpheli işlem*, izleme*, riskli işlem*, takibe al*
false_accusation: suçla*, suçsuz*, suçum yok, yasa dışı bir şey yapmadım, masum*, yanlış bir şey yapmadım, ithaf, itham*
account_shared_or_sold: hesabımı (sat*|kirala*|kullandır*), hesap (satın al*|sat*|kirala*|kiralama*), hesabımı kiraya*
bypass_question: kyc siz, kyc olmadan, kimlik (vermeden|doğrulamadan|olmadan), nasıl aş*, etrafından dolan*, doğrulama olmadan, atlatma*, doğrulama yapmadan
anonymous: anonim*, mikser*, iz bırakma*, izlenemez*, kimliksiz*
tax_evasion_question: vergi (kaçır*|vermeden|ödemeden|ödememek), vergiden (kaç*|kurtul*|gizle*), vergi ödememe*
theft_notice_other: (çalınan|çalıntı) (coin*|para*|usdt*|kripto*|varlık*) (sizin*|borsanız*|size), hırsız* (sizin*|borsanız*), sizin borsaya gönder*, dolandırıcı (sizin*|borsanız*), borsanıza (gönder*|aktar*|yatır*)
freeze_other_account: (o |bu |dolandırıcının |onun |karşı tarafın )(hesabı*|hesabını|adresi*) (dondur*|kilitle*|bloke*|engelle*|kapat*), dolandırıcının hesabını (dondur*|kapat*|bloke*|engelle*), karşı tarafın hesab*, alıcının hesabını (dondur*|bloke*), dolandırıcıyı engelle*
give_other_user_data: hesap kime ait, hesap sahibi* (kim*|bilgi*|ad*), kullanıcının (bilgi*|kimlik*|ad*), sahibi kim*, hesabın sahibi*
scam_ad_with_your_name: (sizin |)(adınızı|isminizi|logonuzu|markanızı) (kullan*), sizin adınıza, sizin adınızla, logonuz*, isminizle
fake_job_offer: sahte iş*, iş teklif*, görev yap*, görev karşılığ*, evden iş*, part time iş*, telegram görev*
lottery_prize: piyango*, çekiliş*, kazandınız, ödül kazan*, kazanan*, hediye kazan*
elon_giveaway: elon*, çekiliş dağıt*, iki katını*, ikiye katla*, iki katı geri, katlayıp
sextortion: çıplak*, müstehcen*, uygunsuz görüntü*, özel görüntü*, ifşa etmekle
dust_attack: bilmediğim (bir |)(token*|coin*), bilinmeyen (bir |)(token*|coin*), tanımadığım (token*|coin*), toz saldırı*, garip token*
approval_scam: cüzdan* (bağla*), sözleşme onay*, kontrat onay*, işlem imzala*, wallet connect*, onay verdim, token onay*, revoke
address_poisoning: benzer adres*, adres zehirle*, adres (değişmiş|farklı çıktı|değişti), yapıştırınca, pano*, kopyaladığım adres*
password_reused: aynı şifre*, her yerde aynı, şifrem sızdı*, başka sitede* aynı
insecure_storage: notlarda*, not defter*, kağıda yaz*, kelimelerin fotoğraf*, şifre dosya*, notlara yaz*
lost_notebook: defter*, defterim*, kağıdı (kaybet*|at*), not kağıd*, çöpe at*
protect_account: koru*, nasıl koru*, güvenliği artır*, güvene al*, güvenli hale
money_safe_query: (param*|paralarım*|coinlerim*|varlıklarım*|bakiyem*) (güvende mi|güvenli mi|güvendemi|tehlikede*), güvende mi*, param tehlikede*, risk var mı
can_they_steal: çalabilir* mi*, çalabilirler mi, çekebilirler mi, ulaşabilir* mi*, tehlike*, girebilirler mi, zarar verebilir* mi*
nothing_stolen_yet: (para*|bakiye*|coinler*) (duruyor*|yerinde*), bir şey çalınmadı*, henüz bir şey*, eksik yok, param duruyor, hiçbir şey çalınma*, para gitmedi
nothing_entered: tıklamadım*, hiçbir şey (girmedim|paylaşmadım|vermedim), cevap vermedim, bilgi (vermedim|girmedim|paylaşmadım), açmadım, mesajı sildim, linke tıklamadım
attempted: (girmeye|çekmeye|hacklemeye|çalmaya) çalış*, giriş deneme*, denemiş*, teşebbüs*, girmeye çalışan
blocked_in_time: zamanında (fark*|durdur*|engelle*|iptal*|yakala*), son anda (fark*|durdur*|iptal*|engelle*), hemen iptal ettim, erken fark ettim
changed_password_already: şifremi (değiştirdim*|değiştirmiştim|yeniledim*), parolamı değiştirdim*, şifreyi değiştirdim*, şifrelerimi değiştirdim*
all_devices_logout: tüm cihazlar*, bütün cihazlar*, tüm oturumlar*, her yerden çıkış, bütün oturumlar*
was_asleep: uyurken, uyuyordum*, uykuda*, uyuyorken
was_at_work: işteydim*, işteyken, toplantıda*, uçakta*, yoldaydım*, ofisteydim, işyerinde*
hypothetical: varsayalım, diyelim ki, teoride, farazi*, teorik*, varsayımsal*, ileride, mesela olursa
for_a_friend: arkadaşım için, bir arkadaşım (için|soruyor|istiyor), arkadaş adına, arkadaşım soruyor
past_story: geçmişte, geçen sene*, bir yıl önce, o zamanlar*, zamanında, vaktiyle
not_about_me: ben değil (arkadaş*|başka*), (arkadaşımın|tanıdığımın) başına, benim başıma gelmedi, benimle ilgili değil
news_item: haber*, gazete*, televizyon*, basın bülten*, haberde*, haberlerde
film_book: film*, kitap*, kitab*, dizi*, roman*, oyun*, şarkı*
school_project: ödev*, okul proje*, sunum*, bitirme proje*, dönem ödev*, proje ödev*
price_question_future: (yükselir|düşer|çıkar|artar) mı, (yükselecek|düşecek|çıkacak|artacak) mi, fiyat tahmin*, ne olur bitcoin, kaç olur, tahmin*, ne kadar olur
investment_advice: (almalı|satmalı|alsam|satsam|almak|satmak) (mıyım|mı|mantıklı mı), hangi coin*, ne almalı*, ne alayım, yatırım tavsiye*, öneriniz*, ne önerirsiniz, hangi coini
is_good_time: iyi bir zaman*, doğru zaman*, almak için iyi, zamanı mı, değer mi, mantıklı mı
opinion_exchange: binance* göre, diğer borsalara göre, diğer platform*, başka borsalar*, btcturk* göre, paribu* göre
`;
