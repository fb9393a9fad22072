#include "models/items/replymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

class TestReplyModel : public QObject {
    Q_OBJECT

    static CannedReply reply(const QString &name, const QString &folder, const QString &text = u"Text"_s)
    {
        return {QUuid::createUuid(), folder, name, {{u"en"_s, text}}};
    }
    static ReplyLibrary shipped() { return {{reply(u"Delivered"_s, u"Delivery"_s, u"The parcel arrived."_s)}, {}}; }

private Q_SLOTS:
    void foldersHoldReplies()
    {
        ReplyModel model(shipped());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLibrary({{reply(u"b"_s, u"Fraud"_s), reply(u"a"_s, u"Fraud"_s), reply(u"x"_s, {})}, {u"Empty"_s}});
        QCOMPARE(model.rowCount(), 4); // no folder, Empty, Fraud, and the shipped one
        const QModelIndex fraud = model.index(2, 0);
        QCOMPARE(fraud.data().toString(), u"Fraud"_s);
        QCOMPARE(model.rowCount(fraud), 2);
        QCOMPARE(model.index(0, 0, fraud).data().toString(), u"a"_s);
        QCOMPARE(model.rowCount(model.index(0, 0, fraud)), 0);
        QVERIFY(model.index(3, 0).data(ReplyModel::ShippedRole).toBool());
        QCOMPARE(model.folders(), (QStringList{u"Empty"_s, u"Fraud"_s}));
    }

    void editing()
    {
        ReplyModel model(shipped());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy edited(&model, &ReplyModel::edited);
        const QUuid one = model.create(u"Fraud"_s, u"One"_s, {{u"en"_s, u"{{amount}}"_s}});
        QVERIFY(!one.isNull());
        const QUuid two = model.duplicate(one);
        QCOMPARE(model.find(two)->name, u"One 2"_s);
        QCOMPARE(model.find(two)->texts, model.find(one)->texts);
        CannedReply changed = *model.find(two);
        changed.name = u"ｏｎｅ"_s; // looks like the other
        QVERIFY(!model.replace(changed));
        changed.folder = u"Other"_s; // moved, the name is free there
        changed.texts.insert(u"th"_s, QString());
        QVERIFY(model.replace(changed));
        QVERIFY(!model.find(two)->texts.contains(u"th"_s)); // never an empty text
        changed.texts.insert(u"th"_s, u"ไทย"_s);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QVERIFY(model.replace(changed));
        QVERIFY(reset.isEmpty()); // its text alone
        QCOMPARE(edited.size(), 4);
        QVERIFY(model.renameFolder(u"Other"_s, u"Renamed"_s));
        QCOMPARE(model.find(two)->folder, u"Renamed"_s);
        QVERIFY(!model.renameFolder(u"Renamed"_s, u"Fraud"_s));
        QCOMPARE(model.indexOfFolder(u"Renamed"_s).data(ReplyModel::FolderRole).toString(), u"Renamed"_s);
        QVERIFY(!model.indexOfFolder(u"Other"_s).isValid());
        QVERIFY(!model.canRenameFolder(u"Renamed"_s, u"  "_s) && !model.canRenameFolder(u"Renamed"_s, u"Fraud "_s));
        QVERIFY(!model.canRenameFolder(u"Renamed"_s, QString(kLongestReplyName + 1, u'x')));
        QVERIFY(!model.canRenameFolder(u"None such"_s, u"x"_s) && model.canRenameFolder(u"Renamed"_s, u"x"_s));
        QVERIFY(model.remove(two));
        QVERIFY(!model.renameFolder(u"Renamed"_s, u"Gone"_s)); // it went with its last reply
    }

    void whatComesBackComesToItsFolder()
    {
        ReplyModel model(shipped());
        const QUuid one = model.create(u"Old"_s, u"One"_s);
        model.create(u"Old"_s, u"Two"_s);
        QVERIFY(model.remove(one));
        QVERIFY(model.renameFolder(u"Old"_s, u"New"_s));
        QCOMPARE(model.undoRemove(), one);
        QCOMPARE(model.find(one)->folder, u"New"_s);
    }

    void removingCanBeUndone()
    {
        ReplyModel model(shipped());
        const QUuid one = model.create({}, u"One"_s, {{u"en"_s, u"Text"_s}});
        const QUuid two = model.create({}, u"Two"_s);
        const CannedReply before = *model.find(one);
        QVERIFY(model.remove(one));
        QVERIFY(!model.find(one));
        QVERIFY(model.remove(two));
        QCOMPARE(model.undoRemove(), two);
        const QUuid taken = model.create({}, u"One"_s);
        QVERIFY(!taken.isNull());
        QCOMPARE(model.undoRemove(), one);
        QCOMPARE(model.find(one)->texts, before.texts);
        QCOMPARE(model.find(one)->name, u"One 2"_s); // the name was given away meanwhile
        QVERIFY(model.undoRemove().isNull());
    }

    /// The language changes: shipped ones have other names, the person's own and what was removed do not.
    void shippedOnesTakeOtherNames()
    {
        ReplyLibrary english = shipped();
        ReplyModel model(english);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QUuid mine = model.duplicate(english.replies[0].id);
        const QUuid gone = model.create(u"Delivery"_s, u"Gone"_s);
        QVERIFY(model.remove(gone));
        const ReplyLibrary own = model.library();
        QSignalSpy edited(&model, &ReplyModel::edited);
        english.replies[0].folder = u"การจัดส่ง"_s;
        english.replies[0].name = u"ส่งแล้ว"_s;
        model.setShipped(english);
        QVERIFY(edited.isEmpty());
        QCOMPARE(model.library(), own);
        QCOMPARE(model.find(mine)->name, u"Delivered"_s);
        QCOMPARE(model.indexOf(english.replies[0].id).data().toString(), u"ส่งแล้ว"_s);
        QVERIFY(model.isShipped(english.replies[0].id));
        QCOMPARE(model.undoRemove(), gone);
        QCOMPARE(model.find(model.duplicate(english.replies[0].id))->name, u"ส่งแล้ว"_s);
    }

    void shippedOnesStayAsTheyAre()
    {
        ReplyModel model(shipped());
        const QUuid id = model.search({}).constFirst().id;
        CannedReply changed = *model.find(id);
        changed.name = u"Other"_s;
        QVERIFY(!model.replace(changed));
        QVERIFY(!model.remove(id));
        QVERIFY(model.isShipped(id));
        const QUuid copy = model.duplicate(id);
        QVERIFY(!model.isShipped(copy));
        QCOMPARE(model.find(copy)->folder, u"Delivery"_s);
    }

    void nothingChangesWhileTheFileIsClosedToUs()
    {
        ReplyModel model(shipped());
        const QUuid one = model.create({}, u"One"_s);
        model.setWritable(false);
        QSignalSpy edited(&model, &ReplyModel::edited);
        QVERIFY(model.create({}, u"Two"_s).isNull());
        QVERIFY(!model.remove(one));
        QVERIFY(!model.renameFolder(u"Fraud"_s, u"x"_s));
        QVERIFY(edited.isEmpty());
    }

    void searching()
    {
        ReplyModel model(shipped());
        model.setLibrary({{reply(u"Refund made"_s, u"Money"_s, u"The parcel was lost."_s)}, {}});
        const auto names = [&model](const QString &text) {
            QStringList all;
            for (const CannedReply &found : model.search(text))
                all << found.name;
            return all;
        };
        QCOMPARE(names(u"refund MONEY"_s), QStringList{u"Refund made"_s});
        QCOMPARE(names(u"deliver"_s), QStringList{u"Delivered"_s});
        QCOMPARE(names(u"parcel"_s), (QStringList{u"Refund made"_s, u"Delivered"_s}));
        QCOMPARE(names(u"parcel nowhere"_s), QStringList());
        QCOMPARE(names({}).size(), 2);
    }
};

QTEST_MAIN(TestReplyModel)
#include "tst_replymodel.moc"
