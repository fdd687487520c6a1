import type { Messages } from '../messages.ts';

export const tr: Messages = {
  never: 'Sizden asla şifre, kurtarma kelimeleri, anahtar veya kod istemeyiz. İsteyen olursa o biz değiliz.',
  open: '{number} numaralı talebi aç',
  'received.subject': 'Talebinizi aldık: {number}',
  'received.heading': 'Talebinizi aldık',
  'received.body':
    'Talebiniz {number} numarasıyla kaydedildi. Bir çalışanımız size yanıt verecek; tekrar yazmanıza gerek yok.',
  'received.expected': 'En geç şu tarihte yanıt alırsınız: {dueAt, date, moment}.',
  'answered.subject': 'Talebinizi yanıtladık: {number}',
  'answered.heading': 'Yanıtınız hazır',
  'answered.body':
    '{number} numaralı talebinize yanıtımız hazır. Hesabınızı korumak için yanıt bu e-postada yer almıyor: okumak ve karşılık vermek için lütfen her zamanki gibi giriş yapın.',
  'solved.subject': 'Talebiniz çözüldü: {number}',
  'solved.heading': 'Talebiniz çözüldü',
  'solved.body':
    '{number} numaralı talebinizi çözüldü olarak işaretledik. Hâlâ açık bir konu varsa aynı yerden bize yazmanız yeterli; yeniden ilgileniriz.',
  'solved.question': 'Yardımımızdan ne kadar memnun kaldınız?',
  'solved.expires': '{days, plural, one {# gün} other {# gün}} boyunca yanıtlayabilirsiniz.',
  'score.5': 'Çok memnunum',
  'score.4': 'Memnunum',
  'score.3': 'Kararsızım',
  'score.2': 'Memnun değilim',
  'score.1': 'Hiç memnun değilim',
  'incident.began': 'Başlangıç: {startedAt, date, moment}.',
  'incident.known.subject': 'Sorundan haberdarız: {number}',
  'incident.known.heading': 'Haberimiz var, üzerinde çalışıyoruz',
  'incident.known.body':
    '{number} numaralı talebiniz, şu anda birden fazla müşterimizi etkileyen bir sorunla ilgili. Sorunu biliyoruz ve üzerinde çalışıyoruz. Talebiniz kaybolmadı, tekrar yazmanıza gerek yok: sorun giderilir giderilmez size haber vereceğiz.',
  'incident.confirmed.subject': 'Sorunla ilgili gelişme: {number}',
  'incident.confirmed.heading': 'Ekibimiz sorunu doğruladı',
  'incident.confirmed.body':
    'Uzmanlarımız {number} numaralı talebinizin arkasındaki sorunu doğruladı ve çözüm üzerinde çalışıyor. Talebiniz kaybolmadı, bir şey yapmanıza gerek yok. Sorun giderilir giderilmez size yazacağız.',
  'incident.over.subject': 'Sorun giderildi: {number}',
  'incident.over.heading': 'Sorun giderildi',
  'incident.over.body':
    '{number} numaralı talebinizin arkasındaki sorun giderildi. Lütfen her şeyin yeniden çalışıp çalışmadığını kontrol edin. Çalışmıyorsa aynı talep üzerinden bize yazın, ilgilenelim.',
  'feedback.title': '{number} hakkındaki görüşünüz',
  'feedback.comment': 'Eklemek istediğiniz bir şey var mı? (isteğe bağlı)',
  'feedback.send': 'Gönder',
  'feedback.thanks': 'Teşekkür ederiz. Görüşünüz bize ulaştı.',
  'feedback.expired': 'Bu bağlantının süresi dolmuş. Yine de teşekkür ederiz.',
  'feedback.invalid': 'Bu bağlantı geçerli değil.',
  'feedback.final': 'Bu görüş artık değiştirilemez. Teşekkür ederiz.',
};
