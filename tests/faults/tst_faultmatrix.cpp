#include "tests/faults/faultmatrix.h"
#include "tests/faults/quickfolder.h"
#include "tests/support/proof.h"
#include "tests/support/soak.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Network faults x operations x when the server does it, at one provider (DISPUTEDESK_FAULTS_PROVIDER): the program's
/// own provider, write desk, resolver and ledger against a server on raw sockets that counts. The other providers are
/// programs of their own, so that they run side by side.
class TestFaultMatrix : public QObject {
    Q_OBJECT

    static constexpr auto kProvider = ProviderKind::DISPUTEDESK_FAULTS_PROVIDER;
    MatrixEnd m_end;

    static int timesOver() { return soaked(1, 10); }

private Q_SLOTS:
    void initTestCase()
    {
        useQuickFolders();
        // A line for each request would bury the problems. QT_LOGGING_RULES brings them back.
        QLoggingCategory::setFilterRules(u"disputedesk.providers.info=false"_s);
    }

    void everyCaseKeepsTheInvariants()
    {
        QList<CaseSpec> all;
        for (int time = 0; time < timesOver(); ++time)
            all += faultCases(kProvider);
        m_end = runMatrix(all);
        QVERIFY2(m_end.problems.isEmpty(),
            qPrintable(u"%1 problems: "_s.arg(m_end.problems.size()) + m_end.problems.join(u"; "_s)));
        const QString provider = providerName(kProvider);
        QStringList ends;
        for (auto it = m_end.last.cbegin(); it != m_end.last.cend(); ++it)
            ends.append(u"%1 %2"_s.arg(it.value()).arg(stateName(it.key())));
        ends.sort();
        proof("I1 I3 I4 I5 F1 F3",
            u"%1: %2 faults, %3 writes, %4 seen by the server, %5 done there, 0 broken; they end %6"_s.arg(provider)
                .arg(m_end.rows)
                .arg(m_end.writes)
                .arg(m_end.sent)
                .arg(m_end.applied)
                .arg(ends.join(u", "_s)));
        proof("I6",
            u"%1: %2 reads and writes, each with the account's own key and for its own dispute or list"_s.arg(provider)
                .arg(m_end.reads + m_end.writes));
        proof("I2",
            u"%1: %2 looks at the ledger from outside at a write's first byte, SENDING in each"_s.arg(provider).arg(
                m_end.looks));
        proof("N2 N3 N4 N5 F6 D3",
            u"%1: %2 reads ended, %3 with the right object, the others with an error; at most %4 MiB were taken"_s
                .arg(provider)
                .arg(m_end.reads)
                .arg(m_end.readsRight)
                .arg(double(m_end.mostBytes) / 1024 / 1024, 0, 'f', 1));
        proof("F5 K5",
            u"%1: %2 cases, 0 requests at the host that redirections name"_s.arg(provider).arg(
                m_end.reads + m_end.writes));
        proof("N1", u"%1: %2 servers of TLS 1.0 met, none was offered less than 1.2"_s.arg(provider).arg(m_end.oldTls));
    }

    /// The matrix would be nothing if no write arrived, or none was done.
    void theMatrixIsNotEmpty()
    {
        if (!qEnvironmentVariableIsEmpty("DISPUTEDESK_FAULTS"))
            QSKIP("a part of it");
        QVERIFY(m_end.rows >= 32);
        QVERIFY(m_end.sent > m_end.writes / 2);
        QVERIFY(m_end.applied > m_end.writes / 3);
        QVERIFY(m_end.looks == m_end.sent);
        QVERIFY(m_end.readsRight > 0 && m_end.readsRight < m_end.reads);
    }
};

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"
