#include "models/domain/keycheck.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
constexpr ProviderKind kOmise = ProviderKind::Omise;
constexpr ProviderKind kWoosh = ProviderKind::WooshPay;
constexpr ProviderKind kStripe = ProviderKind::Stripe;
} // namespace

/// Which keys are refused where they are typed, and for what reason.
class tst_KeyCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void goodKeysTellTheirMode_data()
    {
        QTest::addColumn<ProviderKind>("provider");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("url");
        QTest::addColumn<Mode>("mode");
        QTest::newRow("omise test") << kOmise << u"skey_test_5xuy4w91xqz7d1w9u0t"_s << u""_s << Mode::Test;
        QTest::newRow("omise live") << kOmise << u"skey_5xuy4w91xqz7d1w9u0t"_s << u""_s << Mode::Live;
        QTest::newRow("woosh test") << kWoosh << u"sk_test_5XUYabcdefgh"_s << u""_s << Mode::Test;
        QTest::newRow("woosh live") << kWoosh << u"sk_live_5XUYabcdefgh"_s << u""_s << Mode::Live;
        QTest::newRow("stripe test") << kStripe << u"sk_test_5XUYabcdefgh"_s << u""_s << Mode::Test;
        QTest::newRow("stripe live") << kStripe << u"sk_live_5XUYabcdefgh"_s << u""_s << Mode::Live;
        QTest::newRow("stripe restricted") << kStripe << u"rk_live_5XUYabcdefgh"_s << u""_s << Mode::Live;
        QTest::newRow("shortest") << kStripe << u"sk_test_12345678"_s << u""_s << Mode::Test;
        QTest::newRow("test on loopback") << kOmise << u"skey_test_5xuy4w91"_s << u"http://127.0.0.1:1"_s << Mode::Test;
        QTest::newRow("test on test host")
            << kWoosh << u"sk_test_5XUYabcdefgh"_s << u"https://apitest.wooshpay.com"_s << Mode::Test;
        QTest::newRow("live behind a proxy")
            << kOmise << u"skey_5xuy4w91xqz7"_s << u"https://proxy.example"_s << Mode::Live;
        // No underscore after "test": no test key, so the careful reading is live.
        QTest::newRow("skey_testabc") << kOmise << u"skey_testabcdefgh"_s << u""_s << Mode::Live;
    }
    void goodKeysTellTheirMode()
    {
        QFETCH(ProviderKind, provider);
        QFETCH(QString, key);
        QFETCH(QString, url);
        const auto mode = checkKey(provider, key, QUrl(url));
        QVERIFY(bool(mode));
        QTEST(*mode, "mode");
    }

    void badKeysAreRefused_data()
    {
        QTest::addColumn<ProviderKind>("provider");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("url");
        QTest::addColumn<KeyProblem>("problem");
        const auto row = [](const char *name, ProviderKind provider, const QString &key, KeyProblem problem,
                             const QString &url = {}) { QTest::newRow(name) << provider << key << url << problem; };
        const QString good = u"skey_test_5xuy4w91xqz7d1w9u0t"_s;
        row("empty", kOmise, u""_s, KeyProblem::Empty);
        row("leading space", kOmise, u" "_s + good, KeyProblem::HasSpaces);
        row("trailing newline", kOmise, good + u'\n', KeyProblem::HasSpaces);
        row("header injection", kOmise, good + u"\r\nHost: evil"_s, KeyProblem::HasSpaces);
        row("inner tab", kOmise, u"skey_test_\t5xuy4w91xq"_s, KeyProblem::HasSpaces);
        row("no-break space", kOmise, good + QChar(0xa0), KeyProblem::HasSpaces);
        row("zero width", kOmise, good + QChar(0x200b), KeyProblem::HasSpaces);
        row("bom", kOmise, QChar(0xfeff) + good, KeyProblem::HasSpaces);
        row("nul", kOmise, good + QChar(0), KeyProblem::HasSpaces);
        row("delete", kOmise, good + QChar(0x7f), KeyProblem::HasSpaces);
        row("full width", kOmise, u"skey_test_５ｘｕｙ４ｗ９１"_s, KeyProblem::HasSpaces);
        row("umlaut", kOmise, u"skey_test_5xuy4w91ü"_s, KeyProblem::HasSpaces);
        row("only spaces", kOmise, u"   "_s, KeyProblem::HasSpaces);
        row("pkey", kOmise, u"pkey_5xuy4w91xqz7d1w9u0t"_s, KeyProblem::PublicKey);
        row("pkey test", kOmise, u"pkey_test_5xuy4w91xqz7"_s, KeyProblem::PublicKey);
        row("pkey at woosh", kWoosh, u"pkey_test_5xuy4w91xqz7"_s, KeyProblem::PublicKey);
        row("pk test", kWoosh, u"pk_test_5XUYabcdefgh"_s, KeyProblem::PublicKey);
        row("pk live", kStripe, u"pk_live_5XUYabcdefgh"_s, KeyProblem::PublicKey);
        row("pk at omise", kOmise, u"pk_live_5XUYabcdefgh"_s, KeyProblem::PublicKey);
        row("restricted at woosh", kWoosh, u"rk_test_5XUYabcdefgh"_s, KeyProblem::OtherProvider);
        row("restricted at omise", kOmise, u"rk_test_5XUYabcdefgh"_s, KeyProblem::OtherProvider);
        row("sk at omise", kOmise, u"sk_test_5XUYabcdefgh"_s, KeyProblem::OtherProvider);
        row("live sk at omise", kOmise, u"sk_live_5XUYabcdefgh"_s, KeyProblem::OtherProvider);
        row("skey at woosh", kWoosh, good, KeyProblem::OtherProvider);
        row("live skey at stripe", kStripe, u"skey_5xuy4w91xqz7d1w9u0t"_s, KeyProblem::OtherProvider);
        const auto encoded = [](const char *plain) { return QString::fromLatin1(QByteArray(plain).toBase64()); };
        row("encoded", kOmise, encoded("skey_test_5xuy4w91xqz7:"), KeyProblem::AlreadyEncoded);
        row("encoded, no colon", kOmise, encoded("skey_5xuy4w91xqz7"), KeyProblem::AlreadyEncoded);
        row("encoded sk", kWoosh, encoded("sk_live_5XUYabcdefgh:"), KeyProblem::AlreadyEncoded);
        row("encoded pk", kWoosh, encoded("pk_live_5XUYabcdefgh:"), KeyProblem::AlreadyEncoded);
        row("encoded pkey", kOmise, encoded("pkey_test_5XUYabcd:"), KeyProblem::AlreadyEncoded);
        row("word", kOmise, u"password123456"_s, KeyProblem::UnknownPrefix);
        row("upper case", kOmise, u"SKEY_TEST_5XUY4W91XQ"_s, KeyProblem::UnknownPrefix);
        row("sk without mode", kStripe, u"sk_5XUYabcdefghijk"_s, KeyProblem::UnknownPrefix);
        row("encoded other", kOmise, encoded("hello world, hello"), KeyProblem::UnknownPrefix);
        row("prefix inside", kOmise, u"x"_s + good, KeyProblem::UnknownPrefix);
        row("quoted", kOmise, u"\""_s + good + u'"', KeyProblem::UnknownPrefix);
        row("bare prefix", kOmise, u"skey_test_"_s, KeyProblem::TooShort);
        row("bare live prefix", kOmise, u"skey_"_s, KeyProblem::TooShort);
        row("seven", kStripe, u"sk_test_1234567"_s, KeyProblem::TooShort);
        row("live seven", kStripe, u"sk_live_1234567"_s, KeyProblem::TooShort);
        const QString live = u"skey_5xuy4w91xqz7d1w9u0t"_s;
        for (const QString &url : {u"http://127.0.0.1:8080"_s, u"http://localhost"_s, u"http://LOCALHOST"_s,
                 u"http://[::1]"_s, u"https://apitest.wooshpay.com"_s, u"https://localhost."_s})
            row(qPrintable(u"live on "_s + url), kOmise, live, KeyProblem::LiveKeyOnTestHost, url);
        row("live woosh on test host", kWoosh, u"sk_live_5XUYabcdefgh"_s, KeyProblem::LiveKeyOnTestHost,
            u"https://apitest.wooshpay.com"_s);
    }
    void badKeysAreRefused()
    {
        QFETCH(ProviderKind, provider);
        QFETCH(QString, key);
        QFETCH(QString, url);
        const auto mode = checkKey(provider, key, QUrl(url));
        QVERIFY(!mode);
        QTEST(mode.error(), "problem");
    }
};

QTEST_GUILESS_MAIN(tst_KeyCheck)
#include "tst_keycheck.moc"
