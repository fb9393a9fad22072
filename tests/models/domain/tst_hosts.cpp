#include "models/domain/hosts.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// Which addresses a key may be sent to.
class tst_Hosts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void compiledList()
    {
        QCOMPARE(providerHost(ProviderKind::Omise, Mode::Test), QUrl(u"https://api.omise.co"_s));
        QCOMPARE(providerHost(ProviderKind::Omise, Mode::Live), QUrl(u"https://api.omise.co"_s));
        QCOMPARE(providerHost(ProviderKind::WooshPay, Mode::Test), QUrl(u"https://apitest.wooshpay.com"_s));
        QCOMPARE(providerHost(ProviderKind::WooshPay, Mode::Live), QUrl(u"https://api.wooshpay.com"_s));
        QCOMPARE(providerHost(ProviderKind::Stripe, Mode::Test), QUrl(u"https://api.stripe.com"_s));
        QCOMPARE(providerHost(ProviderKind::Stripe, Mode::Live), QUrl(u"https://api.stripe.com"_s));
        for (const ProviderKind provider : {ProviderKind::Omise, ProviderKind::WooshPay, ProviderKind::Stripe}) {
            QVERIFY(!isTestHost(providerHost(provider, Mode::Live)));
            QCOMPARE(checkBaseUrl(providerHost(provider, Mode::Live)), HostProblem::None);
        }
    }

    void loopback_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("loopback");
        const auto row = [](const char *url, bool loopback) {
            QTest::newRow(url) << QString::fromUtf8(url) << loopback;
        };
        for (const char *yes : {"http://127.0.0.1", "http://127.0.0.1:8080/x", "http://127.255.255.254",
                 "http://localhost", "http://LOCALHOST:1", "http://LocalHost", "http://[::1]", "http://[::1]:8080",
                 "http://[0:0:0:0:0:0:0:1]", "http://127.1", "http://127.0.1", "http://2130706433", "http://0x7f000001",
                 "http://0177.0.0.1"})
            row(yes, true); // the short forms are spelt out by QUrl before anything is asked
        for (const char *no : {"http://127.0.0.1.evil.com", "http://localhost.evil.com", "http://evil-localhost",
                 "http://xlocalhost", "http://128.0.0.1", "http://1.127.0.0", "http://10.0.0.1", "http://0.0.0.0",
                 "http://[::2]", "http://[::]", "http://[fe80::1]", "http://127.0.0.1@evil.com",
                 "http://evil.com/127.0.0.1", "http://evil.com#127.0.0.1", "http://evil.com?localhost",
                 "http://127.evil.0.1", "http://127.0.0.256", "http://127.0.0.", "http://127..0.1", "http://127.0.0.-1",
                 "http://api.omise.co", "", "127.0.0.1", "localhost"})
            row(no, false);
    }
    void loopback()
    {
        QFETCH(QString, url);
        QTEST(isLoopback(QUrl(url)), "loopback");
    }

    void baseUrl_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<HostProblem>("problem");
        const auto row = [](const QString &url, HostProblem problem) {
            QTest::newRow(qPrintable(url)) << url << problem;
        };
        for (const QString &fine : {u"https://api.omise.co"_s, u"https://api.omise.co/"_s,
                 u"https://proxy.example/omise/v1"_s, u"https://example.com:8443"_s, u"http://127.0.0.1:8080"_s,
                 u"http://localhost:8080"_s, u"HTTP://LOCALHOST:8080"_s, u"http://[::1]:8080"_s, u"http://127.1:8080"_s,
                 u"HTTPS://API.OMISE.CO"_s, u"https://[2001:db8::1]"_s})
            row(fine, HostProblem::None);
        for (const QString &plain : {u"http://api.omise.co"_s, u"http://127.0.0.1.evil.com"_s,
                 u"http://localhost.evil.com"_s, u"http://10.0.0.1"_s, u"http://192.168.1.1:8080"_s,
                 u"http://0.0.0.0"_s, u"http://[::]"_s, u"http://128.0.0.1"_s, u"http://localhost.:8080"_s})
            row(plain, HostProblem::PlainHttp);
        for (const QString &user : {u"https://user:pass@api.omise.co"_s, u"https://user@api.omise.co"_s,
                 u"https://:pass@api.omise.co"_s, u"http://127.0.0.1@evil.com"_s, u"http://127.0.0.1:80@evil.com"_s,
                 u"https://skey_test_abc:@api.omise.co"_s, u"https://@api.omise.co"_s, u"https://:@api.omise.co"_s,
                 u"https://api.omise.co\\@evil.com"_s, u"http://127.0.0.1\\@evil.com"_s})
            row(user, HostProblem::HasCredentials);
        for (const QString &query :
            {u"https://api.omise.co?x=1"_s, u"https://api.omise.co/?"_s, u"https://api.omise.co/#"_s,
                u"https://api.omise.co/#a"_s, u"http://evil.com?@127.0.0.1"_s, u"http://evil.com#@127.0.0.1"_s})
            row(query, HostProblem::HasQuery);
        for (const QString &none :
            {u""_s, u"api.omise.co"_s, u"//api.omise.co"_s, u"ftp://api.omise.co"_s, u"file:///etc/passwd"_s,
                u"javascript:alert(1)"_s, u"data:text/plain,x"_s, u"https:"_s, u"https://"_s, u"https:///path"_s,
                u"https://api.omise.co:99999"_s, u"https://api omise.co"_s, u"http://127.0.0.1\\.evil.com"_s,
                u"https://[::1"_s, u"https://a%00.b"_s, u"/relative"_s, u"http+unix://x"_s})
            row(none, HostProblem::NotAUrl);
    }
    void baseUrl()
    {
        QFETCH(QString, url);
        QTEST(checkBaseUrl(QUrl(url)), "problem");
    }

    void testHost_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("test");
        const auto row = [](const char *url, bool test) { QTest::newRow(url) << QString::fromUtf8(url) << test; };
        for (const char *yes :
            {"https://apitest.wooshpay.com", "https://APITEST.wooshpay.com/v1", "https://apitest.wooshpay.com.",
                "http://127.0.0.1:1", "http://localhost", "https://localhost.", "https://sandbox.localhost",
                "https://[::1]:9", "https://[::ffff:127.0.0.1]", "https://0.0.0.0", "https://[::]", "http://127.1"})
            row(yes, true); // a live key has no business on any of these: the name with a dot reaches the same machine
        for (const char *no : {"", "https://api.wooshpay.com", "https://api.omise.co",
                 "https://apitest.wooshpay.com.evil.com", "https://xapitest.wooshpay.com", "https://proxy.example",
                 "https://notlocalhost", "https://[2001:db8::1]"})
            row(no, false);
    }
    void testHost()
    {
        QFETCH(QString, url);
        QTEST(isTestHost(QUrl(url)), "test");
    }
};

QTEST_GUILESS_MAIN(tst_Hosts)
#include "tst_hosts.moc"
