#include "models/sync/documentroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// What is downloaded against a budget that is nearly full: nothing that is known not to fit.
class TestDocumentRoom : public QObject {
    Q_OBJECT

    static Document document(const QString &id, qint64 size = -1)
    {
        Document document;
        document.id = id;
        document.size = size;
        return document;
    }

private Q_SLOTS:
    void whatIsToldToBeLargerIsNotTried()
    {
        DocumentRoom room;
        QVERIFY(!room.isKnown());
        room.measured(100);
        QVERIFY(room.mayFit(document(u"a"_s, 100)));
        QVERIFY(!room.mayFit(document(u"b"_s, 101)));
        room.kept(u"a"_s, 60);
        QVERIFY(!room.mayFit(document(u"a"_s, 41)));
        QVERIFY(room.mayFit(document(u"c"_s)));
        room.kept(u"c"_s, 40);
        QVERIFY(!room.mayFit(document(u"d"_s))); // of no size at all
    }

    void aSizeThatWasMetIsRemembered()
    {
        DocumentRoom room;
        room.measured(100);
        room.tooLarge(150);
        QVERIFY(room.refuse(u"a"_s, 150));
        room.told();
        for (const qint64 told : {-1, 5}) { // also where a server says less than it sends
            room.forget();
            room.measured(100);
            QVERIFY(!room.mayFit(document(u"a"_s, told)));
            QVERIFY(!room.refuse(u"a"_s, told)); // no news
        }
        room.measured(140);
        QVERIFY(room.refuse(u"a"_s, -1)); // there is more, and not enough
        room.measured(150);
        QVERIFY(room.mayFit(document(u"a"_s)));
        room.kept(u"a"_s, 150);
        room.measured(0);
        QVERIFY(room.refuse(u"a"_s, 150)); // it was here since
    }

    /// Where nobody tells sizes a full budget must not cost a download for each document.
    void ofUnknownSizesFewAreTried()
    {
        DocumentRoom room;
        room.measured(50);
        int tried = 0;
        for (int n = 0; n < 20; ++n) {
            const QString id = QString::number(n);
            if (room.mayFit(document(id))) {
                ++tried;
                room.tooLarge(100);
            }
            QVERIFY(room.refuse(id, -1));
        }
        QCOMPARE(tried, 3);
        QVERIFY(room.mayFit(document(u"small"_s, 10)));
        room.told();
        room.measured(50);
        QVERIFY(!room.mayFit(document(u"new"_s)));
        room.measured(60);
        QVERIFY(room.mayFit(document(u"new"_s)));
    }
};

QTEST_GUILESS_MAIN(TestDocumentRoom)
#include "tst_documentroom.moc"
