/**
 * What a word says about the figures beside it. `key` and `token` say so only of what also looks
 * like one; `error`, `hash`, `address` and `public` (an order's number and the like) say that it is no secret.
 */
export type Topic =
  | 'seed'
  | 'private_key'
  | 'api'
  | 'key'
  | 'token'
  | 'bearer'
  | 'password'
  | 'pin'
  | 'otp'
  | 'code'
  | 'totp'
  | 'backup'
  | 'cvv'
  | 'card'
  | 'error'
  | 'hash'
  | 'address'
  | 'public';

/**
 * The words, parted by bars, of the eleven languages. Case and accents play no part; a space
 * stands for one space, hyphen, underscore or nothing; with `*` any ending may follow.
 */
export const SECRET_WORDS: Readonly<Record<Topic, string>> = {
  seed: `seed|seeds|seed phrase|seedphrase|mnemonic|mnemonics|recovery phrase|recovery words|secret phrase|secret words|backup phrase
    |phrase|words|wallet words|助记词|助記詞|助记码|种子|種子|恢复短语|恢復短語|恢复词|備份短語|注记词
    |frase semilla|semilla|frase de recuperacion|frase|palabras|frase secreta
    |сид|сид фраз*|seed фраз*|мнемони*|фраз*|секретные слова|слова
    |tohum|kurtarma ifade*|kurtarma kelime*|gizli kelime*|kelime*|anahtar kelime*|ifadem
    |frase semente|semente|palavras|frase de recuperacao|シードフレーズ|シード|リカバリーフレーズ|復元フレーズ|ニーモニック|フレーズ
    |시드|시드 문구|시드 구문|니모닉|복구 문구|복구 구문|구문|문구|시드구문
    |wiederherstellungsphrase|wiederherstellungsworter*|seedphrase|worter*|merkphrase|phrase de recuperation|phrase secrete|mots|graine`,
  private_key: `private key|private keys|priv key|privatekey|privkey|wif|keypair|key pair|secret seed|wallet key|keystore
    |私钥|私鑰|私匙|秘密钥匙|密钥|密鑰|秘钥|秘鑰|clave privada|llave privada|claves privadas|clave secreta de mi cartera
    |приватн*|приватный ключ|приватного ключа|приватник*|закрытый ключ|закрытого ключа|закрытым ключом|секретный ключ кошелька
    |ozel anahtar*|gizli anahtar*|chave privada|chaves privadas|chave secreta da carteira|秘密鍵|秘密キー|プライベートキー|プライベート キー
    |개인키|개인 키|프라이빗 키|비밀키|비밀 키|privater schlussel|privaten schlussel|private schlussel|privatschlussel*|privat key
    |geheimer schlussel|geheimen schlussel|cle privee|clef privee|cles privees`,
  api: `api key|api keys|api secret|apikey|apisecret|secret key|access key|secret access key|access key id|access token|client secret
    |secret|secrets|webhook secret|signing secret|auth token|x api key|x mbx apikey|api token
    |api密钥|api密鑰|api 密钥|api 密鑰|api私钥|api秘钥|api金鑰|api 金鑰|金鑰|密匙|clave api|clave de api|clave de la api|clave secreta|llave api|secreto
    |llave secreta|ключ api|ключ апи|api ключ*|апи ключ*|секрет|секретный ключ|секретного ключа|секретный ключ api
    |api anahtar*|api gizli anahtar*|chave api|chave de api|chave da api|chave secreta|segredo|segredo da api
    |apiキー|api キー|api鍵|apiシークレット|apiシークレットキー|シークレットキー|シークレット|アクセスキー|api키|api 키|api 시크릿|api 비밀 키|시크릿|시크릿 키|시크릿키|api 비밀키
    |api schlussel*|api geheimnis*|geheimnis|geheimer api schlussel|cle api|cle d'api|cle secrete|secret api|cle secrete api`,
  key: `key|keys|ключ|ключа|schlussel|cle|llave|chave|anahtar|anahtarim|キー|鍵|키|钥匙`,
  token: `token|tokens|jeton|токен*|トークン|토큰|令牌`,
  bearer: `bearer|authorization|authorization header`,
  password: `api passphrase|api password|api sifre*|password|passwords|passwd|passcode|passphrase|passwrd|pasword|pass word|pass|pwd|psw|pw|login password|fund password|trading password
    |密码|密碼|口令|登录密码|资金密码|交易密码|passwort|passworter|kennwort|passwort lautet|zugangscode|contrasena|contrasenas|contrasenia|clave|clave de acceso
    |парол*|пасс|sifre*|parola*|senha|senhas|palavra passe|palavra-passe|パスワード|パスコード|暗証|合言葉|비밀번호|비번|패스워드|암호|mot de passe|mots de passe|mdp|code d'acces`,
  pin: `pin|pin code|pincode|pin number|pin kod*|pin코드|pin번호|핀번호|핀 번호|пин|пин код*|пинкод*|codigo pin|pin码|pin碼|暗証番号|code pin|cod pin|geheimzahl|pin nummer`,
  otp: `otp|one time code|one time password|one time pin|one time passcode|verification code|confirmation code|sms code|code sms|sms codes|2fa code|2fa|mfa code|mfa|login code
    |auth code|authentication code|authenticator code|totp code|google code|google auth code|google authenticator code|email code|phone code|passcode from|tan|mtan|sms tan|sms pin
    |验证码|驗證碼|动态码|動態碼|校验码|校驗碼|认证码|短信码|短信验证码|動態密碼|动态密码|谷歌验证码|谷歌碼|谷歌码|2fa码|2fa碼|手机验证码
    |codigo de verificacion|codigo sms|codigo de confirmacion|codigo 2fa|codigo de seguridad por sms|clave dinamica|código de verificación
    |код подтвержд*|код из смс|смс код*|код 2fa|одноразов*|одноразовый код|одноразовый пароль|код из sms|sms код*|код верификации|код аутентифик*
    |dogrulama kod*|onay kod*|sms kod*|2fa kod*|tek kullanimlik kod*|tek kullanimlik sifre*|guvenlik kodum|giris kod*
    |codigo de verificacao|codigo de confirmacao|codigo do sms|codigo de autenticacao|codigo de acesso
    |認証コード|確認コード|ワンタイムコード|ワンタイムパスワード|ワンタイム|smsコード|二段階認証コード|認証番号|2faコード
    |인증번호|인증코드|인증 코드|인증 번호|확인 코드|확인코드|일회용 비밀번호|일회용 코드|otp 번호|otp번호|otp코드|otp 코드|문자 코드|보안 문자
    |bestatigungscode*|sicherheitscode*|verifizierungscode*|sms code|einmalcode*|einmalpasswort|2fa code|anmeldecode|authentifizierungscode
    |code de verification|code de confirmation|code recu|code a usage unique|code de connexion|code d'authentification`,
  code: `code|codes|код|кода|коды|kod|kodu|kodum|kodumu|codigo|codigos|コード|코드|sms|смс|短信|簡訊|动态|문자`,
  totp: `totp|totp secret|totp seed|authenticator|authenticator key|authenticator secret|authenticator seed|authenticator setup key|setup key|2fa key|2fa secret|2fa seed|2fa secret key
    |google auth|google authenticator|google authenticator key|google auth key|google auth secret|ga key|ga secret|otp secret|otp key|otp seed|mfa secret|mfa key|manual key|manual entry key
    |谷歌验证|谷歌驗證|谷歌验证器|谷歌驗證器|谷歌密钥|谷歌密鑰|谷歌验证密钥|认证密钥|验证器密钥|驗證器金鑰|驗證金鑰|二次验证密钥|2fa密钥|2fa金鑰|resguardo
    |clave de configuracion|clave del autenticador|clave de autenticador|clave 2fa|clave secreta 2fa|clave de google authenticator
    |ключ аутентификатор*|ключ 2fa|секрет 2fa|ключ google authenticator|ключ настройки|секретный ключ 2fa|гугл аутентификатор*|аутентификатор*
    |kurulum anahtar*|dogrulayici anahtar*|authenticator anahtar*|2fa anahtar*|kimlik dogrulayici*
    |chave de configuracao|chave do autenticador|chave 2fa|segredo 2fa|chave do google authenticator|autenticador
    |セットアップキー|認証アプリ|認証システムのキー|認証アプリのキー|2faキー|設定キー|二段階認証のキー|オーセンティケーター
    |설정 키|설정키|otp 키|otp키|2fa 키|2fa키|구글 otp|구글otp|인증 앱 키|구글 인증|구글 인증기|otp 비밀키|구글 otp 키
    |einrichtungsschlussel|authenticator schlussel|2fa schlussel|2fa geheimnis|cle de configuration|cle 2fa|cle authenticator|cle d'authentification|cle de l'authentificateur`,
  backup: `backup code|backup codes|recovery code|recovery codes|rescue code|rescue codes|emergency code|emergency codes|scratch codes|scratch code|2fa backup|backup key
    |备用码|備用碼|备份码|備份碼|恢复码|恢復碼|救援码|备用验证码|備用驗證碼|恢复代码|备份代码
    |codigo de respaldo|codigos de respaldo|codigo de recuperacion|codigos de recuperacion|codigos de emergencia
    |резервный код|резервные коды|резервных код*|код восстановления|коды восстановления|запасные коды|запасной код
    |yedek kod*|kurtarma kod*|codigo de backup|codigos de backup|codigo de recuperacao|codigos de recuperacao|codigos reserva|codigos de reserva
    |バックアップコード|リカバリーコード|復旧コード|回復コード|復元コード|予備コード|백업 코드|복구 코드|백업코드|복구코드|예비 코드
    |backupcode*|backup code*|wiederherstellungscode*|notfallcode*|ersatzcode*|sicherungscode*|codes de secours|code de secours|codes de recuperation|code de recuperation`,
  cvv: `cvv|cvc|cvv2|cvc2|cvn|card security code|security code|安全码|安全碼|セキュリティコード|код безопасности|guvenlik kod*|codigo de seguridad|codigo de seguranca
    |보안 코드|보안코드|kartenprufnummer|prufziffer|prufnummer|cryptogramme|cryptogramme visuel|code de securite|карточный код`,
  card: `card|cards|card number|card no|debit card|credit card|visa|mastercard|amex|unionpay|maestro|карта|карты|карте|карту|картой|номер карты|kart|kartim|kartimin|kart numara*
    |tarjeta|numero de tarjeta|cartao|numero do cartao|卡号|卡號|银行卡|銀行卡|信用卡|信用卡号|信用卡號|借记卡|银行卡号|カード|カード番号|クレジットカード|카드|카드번호|카드 번호|신용카드|체크카드
    |karte|kreditkarte|kartennummer|kreditkartennummer|carte|carte bancaire|numero de carte|numero de ma carte|cb`,
  error: `error|err|error code|errorcode|err code|status|status code|http|http code|fehler|fehlercode|fehlernummer|erreur|code erreur|code d'erreur|erro|codigo de erro|codigo do erro|codigo de error
    |hata|hata kod*|ошибк*|код ошибки|错误|错误码|错误代码|錯誤|錯誤碼|錯誤代碼|报错|エラー|エラーコード|오류|오류 코드|오류코드|에러|에러 코드|에러코드|exit code`,
  hash: `tx|txid|tx id|txn|tx hash|txhash|hash|hashes|transaction|transactions|transaction id|transaction hash|trx id|block|block hash|blockhash|signature|sig|explorer|etherscan
    |交易|哈希|交易哈希|区块|區塊|хеш*|хэш*|транзакц*|islem*|transaccion*|transacao|transacoes|transaktion*|トランザクション|取引|ハッシュ|거래|해시|트랜잭션|블록
    |public key|pubkey|public keys|公钥|公鑰|clave publica|llave publica|публичный ключ|открытый ключ|acik anahtar*|chave publica|公開鍵|공개키|공개 키|offentlicher schlussel|cle publique
    |checksum|sha256|md5|merkle|commit|nonce`,
  address: `address|addresses|addr|wallet|contract|recipient|sender|адрес*|кошел*|adres*|cuzdan*|direccion*|endereco*|地址|钱包|錢包|合约|合約|アドレス|ウォレット|주소|지갑|adresse*|portefeuille|cartera|carteira`,
  public: `order|orders|order id|order no|order number|ticket|ticket id|ticket number|case|case id|case number|ref|ref no|reference|reference number|uid|user id|userid|account id|id|invoice|request id|trace id|session id|correlation id
    |订单|訂單|订单号|訂單號|工单|工單|工单号|编号|編號|流水号|单号|單號|заказ*|ордер*|тикет*|заявк*|обращени*|номер заказа|номер заявки|номер обращения|номер тикета|номер
    |siparis*|emir|emri*|emir no|talep|talep numara*|pedido*|numero de pedido|orden|ordem|chamado*|auftrag*|bestellung|vorgang*|vorgangsnummer|ticketnummer|auftragsnummer|commande|numero de commande|dossier|reference client
    |注文|注文番号|問い合わせ番号|お問い合わせ番号|受付番号|取引番号|주문|주문번호|주문 번호|문의번호|문의 번호|접수번호|티켓
    |phone|phone number|tel|telephone|mobile|whatsapp|телефон*|telefon*|telefono*|telefone*|电话|手机|手机号|手機|電話|電話番号|전화|전화번호|휴대폰|handynummer|rufnummer|numero de telephone|celular
    |tracking|tracking number|tracking code|track|serial|serial number|imei|amount|memo|tag|destination tag|zip|zip code|postal|postal code|postcode|plz|postleitzahl|codigo postal|code postal|area code|country code|country|dialing code
    |swift|swift code|bic|bank code|sort code|routing number|account number|bank account|номер счета|kontonummer|numero de cuenta|numero da conta|账号|帳號|口座番号|계좌번호|计좌|银行账号
    |promo code|promocode|referral code|referral id|referral|invite code|invitation code|discount code|voucher code|coupon code|gift code|bonus code|vip code|affiliate code|qr code|bar code|barcode|source code|code base|codebase|code snippet|currency code|branch code|product code|order code
    |промокод*|промо код*|код приглашения|реферальный код|код города|код страны|推荐码|推薦碼|邀请码|邀請碼|优惠码|二维码|條碼|代码|招待コード|紹介コード|クーポンコード|郵便番号|ソースコード|추천 코드|추천인 코드|초대 코드|우편번호|쿠폰 코드
    |promosyon kod*|davet kod*|referans kod*|posta kod*|ulke kod*|alan kod*|codigo de invitacion|codigo de referido|codigo promocional|codigo de pais|codigo de area|codigo de indicacao|codigo de convite|codigo do pais
    |code promo|code de parrainage|code pays|code source|code banque|gutscheincode|einladungscode|empfehlungscode|quellcode|landervorwahl|vorwahl|bankleitzahl|blz|version|build|ip|ip address|uuid|guid|idempotency key|primary key`,
};
