#include "app/desktop/settings.h"
#include "app/desktop/updatecheck.h"
#include "models/domain/asyncresult.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using Outcome = UpdateState::Outcome;

namespace {
/// Counts who asks, and answers as it is told.
class CountingSource final : public ReleaseSource {
public:
    explicit CountingSource(int &asked, ApiResult<Release> &answer)
        : m_asked(asked)
        , m_answer(answer)
    {
    }
    QFuture<ApiResult<Release>> ask() override
    {
        ++m_asked;
        return readyFuture(m_answer);
    }
    void setProxy(const QNetworkProxy &) override { }
    QUrl address() const override { return QUrl(u"https://updates.example/release.json"_s); }
    QUrl page() const override { return QUrl(u"https://updates.example/"_s); }

private:
    int &m_asked;
    ApiResult<Release> &m_answer;
};
} // namespace

/// When it is asked, and what becomes of the answer.
class TestUpdateCheck : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<UpdateCheck> m_check;
    QDateTime m_now;
    int m_asked = 0;
    ApiResult<Release> m_answer;

    QString file() const { return m_dir->filePath(u"settings.ini"_s); }
    /// The program started (again).
    void start()
    {
        m_check.reset();
        m_settings = std::make_unique<Settings>(file());
        m_check = std::make_unique<UpdateCheck>(
            std::make_unique<CountingSource>(m_asked, m_answer), *m_settings, [this] { return m_now; });
    }
    /// A day, in steps.
    void aDay()
    {
        for (int step = 0; step < 24 * 6; ++step) {
            m_check->check();
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            m_now = m_now.addSecs(600);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_now = QDateTime(QDate(2026, 11, 22), QTime(20, 0), Qt::UTC);
        m_asked = 0;
        m_answer = Release{u"99.0.0"_s, {}};
        start();
    }
    void cleanup()
    {
        m_check.reset();
        m_settings.reset();
    }

    void nothingIsAskedBeforeItIsAllowed()
    {
        QVERIFY(!m_check->state().allowed);
        for (int day = 0; day < 9; ++day)
            aDay();
        start();
        aDay();
        QCOMPARE(m_asked, 0);
        QVERIFY(!m_check->state().asked.isValid());
    }

    void onceAWeekAtMost()
    {
        m_check->setAllowed(true);
        for (int day = 0; day < 21; ++day) {
            aDay();
            if (day % 5 == 0)
                start(); // ending the program makes it ask no sooner
        }
        QCOMPARE(m_asked, 3);
        m_check->setAllowed(false);
        for (int day = 0; day < 21; ++day)
            aDay();
        QCOMPARE(m_asked, 3);
        m_check->setAllowed(true); // turned on again and again: no sooner either
        aDay();
        m_check->setAllowed(false);
        m_check->setAllowed(true);
        aDay();
        QCOMPARE(m_asked, 4);
    }

    void aFailureWaitsAWeekToo_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("outcome");
        const auto row = [](const char *name, ErrorKind kind, Outcome outcome) {
            QTest::newRow(name) << int(kind) << int(outcome);
        };
        row("offline", ErrorKind::Offline, Outcome::NoNetwork);
        row("timeout", ErrorKind::Timeout, Outcome::NoNetwork);
        row("tls", ErrorKind::TlsFailed, Outcome::NotTrusted);
        row("redirect", ErrorKind::Redirected, Outcome::NoAnswer);
        row("portal", ErrorKind::NotJson, Outcome::NoAnswer);
        row("large", ErrorKind::TooLarge, Outcome::NoAnswer);
    }
    void aFailureWaitsAWeekToo()
    {
        QFETCH(int, kind);
        QFETCH(int, outcome);
        m_answer = ApiResult<Release>(Failure{errorOf(ErrorKind(kind))});
        m_check->setAllowed(true);
        QSignalSpy found(m_check.get(), &UpdateCheck::found);
        const QDateTime began = m_now;
        for (int day = 0; day < 6; ++day)
            aDay();
        QCOMPARE(m_asked, 1);
        start();
        QCOMPARE(int(m_check->state().outcome), outcome);
        QCOMPARE(m_check->state().asked, began);
        QVERIFY(found.isEmpty());
    }

    void whatIsNewerIsToldOnce()
    {
        m_check->setAllowed(true);
        QSignalSpy found(m_check.get(), &UpdateCheck::found);
        aDay();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().first().value<Release>().version, u"99.0.0"_s);
        QCOMPARE(int(m_check->state().outcome), int(Outcome::Newer));
        QCOMPARE(m_check->state().newest, u"99.0.0"_s);
        m_answer = Release{u"0.0.1"_s, {}};
        for (int day = 0; day < 7; ++day)
            aDay();
        QCOMPARE(found.size(), 1);
        QCOMPARE(int(m_check->state().outcome), int(Outcome::Current));
    }

    /// What was told of is installed by now.
    void whatWasInstalledSinceIsNotNewer()
    {
        m_settings->set(Settings::UpdateOutcome, u"newer"_s);
        m_settings->set(Settings::UpdateNewest, u"0.0.1"_s);
        QCOMPARE(int(m_check->state().outcome), int(Outcome::Current));
    }

    /// A clock that was ahead neither asks at once nor never again.
    void aClockThatWasAhead()
    {
        m_check->setAllowed(true);
        m_settings->set(Settings::UpdateAsked, m_now.addYears(10).toString(Qt::ISODate));
        for (int day = 0; day < 6; ++day)
            aDay();
        QCOMPARE(m_asked, 0);
        aDay();
        aDay();
        QCOMPARE(m_asked, 1);
    }
};

QTEST_GUILESS_MAIN(TestUpdateCheck)
#include "tst_updatecheck.moc"
