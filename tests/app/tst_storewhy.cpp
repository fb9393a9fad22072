#include "app/desktop/housetexts.h"
#include "app/desktop/pathtext.h"
#include "app/desktop/storewhy.h"
#include "app/desktop/vaulttexts.h"
#include "models/store/vaultfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// What the system says to an error, and where a file lies, goes into sentences of ours: visible, and never so long
/// that it hides them.
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
        QVERIFY(pathText(u"/tmp/a\u202Eb.csv"_s).contains(u"U+202E"_s));
    }
    /// The file's name stands at the end of a path.
    void ofAPathTheEndIsKept()
    {
        const QString end = QString(299, u'x');
        const QString folder = QString(400, u'y');
        QCOMPARE(pathText(folder + u'z' + end), u'z' + end);
        QCOMPARE(pathText(folder + u"\U0001F600"_s + end), end); // never half a character
        QCOMPARE(pathText(u"view.csv"_s), u"view.csv"_s);
    }
};

QTEST_GUILESS_MAIN(TestStoreWhy)
#include "tst_storewhy.moc"
