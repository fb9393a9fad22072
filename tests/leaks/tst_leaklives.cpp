#include "tests/leaks/leakscan.h"
#include "tests/support/proof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The same for what may happen to the program on its way: answers that echo what they were sent, a write that nobody
/// answers, a crash in the middle of one, the lock, paper, and the third provider.
class TestLeakLives : public QObject {
    Q_OBJECT

    std::unique_ptr<LeakScan> m_slow; ///< a minute long, most of it waiting: begun first, looked at last

    static void look(LeakScan &life)
    {
        QVERIFY(life.finish());
        const QStringList problems = life.problems(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        proof("K1 K2 D9", life.keysFigure());
        proof("S1 F10", life.modesFigure());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_slow = std::make_unique<LeakScan>(ProviderKind::Omise, u"timeout"_s);
        QVERIFY(m_slow->begin());
    }

    void nothingLeaks_data()
    {
        QTest::addColumn<ProviderKind>("provider");
        QTest::addColumn<QString>("end");
        for (const char *end : {"echoes", "midaction", "locked", "papers"})
            QTest::addRow("Omise, %s", end) << ProviderKind::Omise << QString::fromLatin1(end);
        for (const char *end : {"stop", "echoes", "removed"})
            QTest::addRow("WooshPay, %s", end) << ProviderKind::WooshPay << QString::fromLatin1(end);
        QTest::newRow("Omise, timeout") << ProviderKind::Omise << u"timeout"_s;
    }
    void nothingLeaks()
    {
        QFETCH(ProviderKind, provider);
        QFETCH(QString, end);
        if (end == "timeout"_L1)
            return look(*m_slow);
        LeakScan life(provider, end);
        QVERIFY(life.begin());
        look(life);
    }
};

int main(int argc, char *argv[])
{
    return runLives(argc, argv, [](int count, char **words) {
        TestLeakLives test;
        return QTest::qExec(&test, count, words);
    });
}
#include "tst_leaklives.moc"
