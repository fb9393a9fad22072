#include "ui/dialogs/errortext.h"
#include "ui/dialogs/errorwords.h"
#include "ui/language/language.h"

#include <QTest>

using namespace disputedesk;
using namespace Qt::StringLiterals;

class tst_ErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyKindHasItsOwnWords()
    {
        Account account;
        account.provider = ProviderKind::WooshPay;
        QStringList titles;
        for (int kind = 0; kind <= int(ErrorKind::FileTypeRefused); ++kind) {
            Error error;
            error.kind = ErrorKind(kind);
            const ErrorText text = errorText(error, account);
            for (const QString &part : {text.title, text.what, text.next}) {
                QVERIFY2(!part.isEmpty(), qPrintable(QString::number(kind)));
                QVERIFY2(!part.contains(u'%') && !part.contains(u'<'), qPrintable(part));
                QVERIFY2(!part.contains(u"Omise"_s), qPrintable(part));
            }
            QVERIFY2(!titles.contains(text.title), qPrintable(text.title));
            titles.append(text.title);
        }
        QVERIFY(!titles.contains(u"Something went wrong"_s));
    }

    void theServersSentenceIsQuotedIsolatedAndCut()
    {
        Error error;
        error.kind = ErrorKind::Rejected;
        error.serverMessage = u"<b>no</b> \u202E %1 "_s + QString(2000, u'x');
        error.code = u"dispute_already_closed"_s;
        error.httpStatus = 422;
        error.requestId = u"req_1"_s;
        const ErrorText text = errorText(error, Account{});
        QVERIFY(text.what.contains(u"<b>no</b>"_s)); // text, to be shown as text
        QVERIFY(text.what.contains(u"⟦U+202E⟧"_s));
        QVERIFY(!text.what.contains(QChar(0x202E)));
        QVERIFY(text.what.contains(QChar(0x2068)) && text.what.contains(QChar(0x2069)));
        QVERIFY(text.what.contains(u" %1 "_s)); // not a place to fill in
        QVERIFY(text.what.size() < 700);
        QCOMPARE(text.details, u"HTTP 422 · dispute_already_closed · request req_1"_s);
    }

    void refusalsByNumber_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ProviderKind>("provider");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("next");
        QTest::newRow("402") << 402 << ProviderKind::Stripe << u"Stripe could not do it"_s << u"it failed there"_s
                             << u"Read the dispute again"_s;
        QTest::newRow("409") << 409 << ProviderKind::WooshPay << u"Conflict at WooshPay"_s << u"collides"_s
                             << u"may have been applied"_s;
        QTest::newRow("415") << 415 << ProviderKind::WooshPay << u"Headers refused by WooshPay"_s
                             << u"Content-Type: application/json"_s << u"proxy"_s;
        QTest::newRow("422") << 422 << ProviderKind::Stripe << u"Values refused by Stripe"_s
                             << u"Content-Type: application/x-www-form-urlencoded"_s << u"Mend what it names"_s;
        QTest::newRow("422 at Omise has a code of its own")
            << 422 << ProviderKind::Omise << u"Refused by Omise"_s << u"refused the request"_s << u"Read the dispute"_s;
    }
    void refusalsByNumber()
    {
        QFETCH(int, status);
        QFETCH(ProviderKind, provider);
        QFETCH(QString, what);
        QFETCH(QString, next);
        Account account;
        account.provider = provider;
        Error error = errorOf(ErrorKind::Rejected);
        error.httpStatus = status;
        error.serverMessage = u"Unsupported Media Type: send Accept"_s; // as problem+json has it
        const ErrorText text = errorText(error, account);
        QTEST(text.title, "title");
        QVERIFY2(text.what.contains(what) && text.what.contains(u"send Accept"_s), qPrintable(text.what));
        QVERIFY2(text.next.contains(next), qPrintable(text.next));
        QVERIFY(text.details.startsWith(u"HTTP %1"_s.arg(status)));
    }

    /// Texts that lupdate does not find stay English in every language, and no catalogue misses them.
    void everyLanguageHasEveryWord_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *const language : {"th", "ja", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyLanguageHasEveryWord()
    {
        QFETCH(QString, language);
        const Language resources; // names the catalogues' resource
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/disputedesk_%1.qm"_s.arg(language)));
        QList<ErrorWords> all;
        for (int kind = 0; kind <= int(ErrorKind::FileTypeRefused); ++kind)
            all.append(errorWordsOf(ErrorKind(kind)));
        for (const int status : {402, 409, 415, 422})
            all.append(errorWordsOfStatus(status, ProviderKind::Stripe));
        for (const ErrorWords &words : std::as_const(all))
            for (const char *const text : {words.title, words.what, words.next}) {
                const QString said = translator.translate("disputedesk::ErrorText", text);
                QVERIFY2(!said.isEmpty(), text);
                QCOMPARE(said.contains("%1"_L1), QByteArrayView(text).contains("%1"));
            }
    }

    void waitingTimeIsNamed()
    {
        Error error;
        error.kind = ErrorKind::RateLimited;
        error.retryAfter = std::chrono::seconds(42);
        QVERIFY(errorText(error, Account{}).next.contains(u"42"_s));
    }
};

QTEST_APPLESS_MAIN(tst_ErrorText)
#include "tst_errortext.moc"
