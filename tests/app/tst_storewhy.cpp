#include "app/desktop/housetexts.h"
#include "app/desktop/storewhy.h"
#include "app/desktop/vaulttexts.h"
#include "models/store/vaultfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// What the system says to an error goes into sentences of ours: visible, and never so long that it hides them.
class TestStoreWhy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longWordsAreCut()
    {
        const QString said(5000, u'x');
        QCOMPARE(detailText(said).size(), 200);
        QCOMPARE(detailText(errorOf(ErrorKind::StoreFailed, said)), detailText(said));
        QVERIFY(whyNotSavedText(errorOf(ErrorKind::StoreFailed, said)).size() <= 200);
        for (const QString &sentence :
            {vaultProblemText({VaultOutcome::Failed, said}), houseTakeProblem(errorOf(ErrorKind::StoreDamaged, said)),
                houseTakeProblem(errorOf(ErrorKind::StoreFailed, said))}) {
            QVERIFY(sentence.contains(detailText(said)));
            QVERIFY(!sentence.contains(said.left(201)));
        }
    }
    void neverHalfACharacter()
    {
        const QString said = QString(199, u'x') + u"\U0001F600 and more"_s;
        QCOMPARE(detailText(said), QString(199, u'x'));
    }
    void whatCannotBeSeenIsShown()
    {
        QVERIFY(detailText(u"a\u202Eb"_s).contains(u"U+202E"_s));
        QCOMPARE(detailText(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestStoreWhy)
#include "tst_storewhy.moc"
