#include "ui/dialogs/errortext.h"

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
