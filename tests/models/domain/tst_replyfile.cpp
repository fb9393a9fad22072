#include "models/domain/replyfile.h"
#include "models/domain/replytemplate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

class TestReplyFile : public QObject {
    Q_OBJECT

    static CannedReply reply(const QString &name, const QString &folder = {})
    {
        return {QUuid::createUuid(), folder, name, {{u"en"_s, u"Text of "_s + name}}};
    }

private Q_SLOTS:
    void comesBack()
    {
        ReplyLibrary library;
        library.replies = {reply(u"One"_s, u"Fraud"_s), reply(u"สอง"_s), reply(u"A"_s, u"B & C"_s)};
        library.replies[1].texts.insert(u"zh_CN"_s, u"第一行\n{{amount}}"_s);
        library.emptyFolders = {u"Later"_s};
        const auto read = parseReplies(repliesJson(library));
        QVERIFY(read);
        QCOMPARE(read->library, library);
        QCOMPARE(read->leftOut, 0);
    }

    void keepsWhatIsNotOurs()
    {
        QJsonObject root;
        root.insert("colour"_L1, "blue"_L1);
        const auto read = parseReplies(repliesJson({}, root));
        QVERIFY(read);
        const QJsonObject again = QJsonDocument::fromJson(repliesJson(read->library, read->root)).object();
        QCOMPARE(again.value("colour"_L1).toString(), u"blue"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("empty") << QByteArray() << ErrorKind::BadData;
        QTest::newRow("no JSON") << QByteArray("{\"format\"") << ErrorKind::BadData;
        QTest::newRow("a list") << QByteArray("[]") << ErrorKind::BadData;
        QTest::newRow("another file") << QByteArray("{\"views\": []}") << ErrorKind::BadData;
        QTest::newRow("later") << QByteArray("{\"format\":\"disputedesk-replies\",\"version\":2,\"replies\":[]}")
                               << ErrorKind::StoreReadOnly;
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorKind, kind);
        const auto read = parseReplies(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, kind);
    }

    void leavesOutWhatIsNoReplyAndCountsIt()
    {
        const CannedReply good = reply(u"Good"_s);
        QJsonObject root = QJsonDocument::fromJson(repliesJson({{good}, {}})).object();
        QJsonArray entries = root.value("replies"_L1).toArray();
        entries.append(entries.at(0)); // the id twice
        entries.append(QJsonObject{{u"name"_s, u"no id"_s}});
        entries.append(42);
        QJsonObject longName = entries.at(0).toObject();
        longName.insert("id"_L1, QUuid::createUuid().toString());
        longName.insert("name"_L1, QString(500, u'x'));
        entries.append(longName);
        root.insert("replies"_L1, entries);
        const auto read = parseReplies(QJsonDocument(root).toJson());
        QVERIFY(read);
        QCOMPARE(read->library.replies, QList<CannedReply>{good});
        QCOMPARE(read->leftOut, 4);
    }

    void namesComeBackPerLanguage()
    {
        ReplyLibrary library;
        library.replies = {reply(u"Delivered"_s, u"Delivery"_s), reply(u"Mine"_s, u"Parcels"_s)};
        library.replies[0].names = {{u"th"_s, u"ส่งแล้ว"_s}, {u"xx"_s, u"of a later release"_s}};
        library.emptyFolders = {u"Later"_s};
        library.folderNames = {{u"Delivery"_s, {{u"th"_s, u"การจัดส่ง"_s}}}, {u"Later"_s, {{u"th"_s, u"ภายหลัง"_s}}}};
        const auto read = parseReplies(repliesJson(library));
        QVERIFY(read);
        QCOMPARE(read->library, library);
        QVERIFY(!read->root.contains(u"folderNames"_s));
        const ReplyLibrary thai = repliesNamedIn(library, u"th"_s);
        QCOMPARE(thai.replies[0].name, u"ส่งแล้ว"_s);
        QCOMPARE(thai.replies[0].folder, u"การจัดส่ง"_s);
        QCOMPARE(thai.replies[0].id, library.replies[0].id);
        QCOMPARE(thai.replies[0].texts, library.replies[0].texts);
        QVERIFY(thai.replies[0].names.isEmpty());
        QCOMPARE(thai.replies[1], library.replies[1]); // has no other name
        QCOMPARE(thai.emptyFolders, QStringList{u"ภายหลัง"_s});
        QCOMPARE(repliesNamedIn(library, u"ja"_s).replies[0].name, u"Delivered"_s);
    }

    void aNameThatIsNoneIsLeftOut()
    {
        QJsonObject root = QJsonDocument::fromJson(repliesJson({{reply(u"Good"_s)}, {}})).object();
        QJsonArray entries = root.value("replies"_L1).toArray();
        QJsonObject entry = entries.at(0).toObject();
        entry.insert("names"_L1,
            QJsonObject{{u"th"_s, QString(500, u'x')}, {u"ja"_s, u"a\nb"_s}, {u"zh_CN"_s, 7}, {u"xx"_s, u" ok "_s}});
        entries.replace(0, entry);
        root.insert("replies"_L1, entries);
        root.insert("folderNames"_L1, QJsonArray{1, 2});
        const auto read = parseReplies(QJsonDocument(root).toJson());
        QVERIFY(read);
        QCOMPARE(read->leftOut, 0); // the reply itself is good
        QCOMPARE(read->library.replies[0].names, (QMap<QString, QString>{{u"xx"_s, u"ok"_s}}));
        QVERIFY(read->library.folderNames.isEmpty());
    }

    void theShippedOnesAreNamedInEachLanguage()
    {
        const ReplyLibrary &shipped = shippedReplies();
        for (const QString &language : replyLanguages()) {
            const ReplyLibrary named = repliesNamedIn(shipped, language);
            QSet<QString> titles;
            for (qsizetype at = 0; at < shipped.replies.size(); ++at) {
                const CannedReply &reply = named.replies[at];
                QCOMPARE(reply.id, shipped.replies[at].id);
                titles.insert(reply.folder + u'\n' + reply.name);
                const bool english = language == "en"_L1;
                QCOMPARE(reply.name == shipped.replies[at].name, english);
                QCOMPARE(reply.folder == shipped.replies[at].folder, english);
            }
            QCOMPARE(titles.size(), shipped.replies.size());
        }
    }

    void theShippedOnesAreWhole()
    {
        const ReplyLibrary &shipped = shippedReplies();
        QVERIFY(shipped.replies.size() >= 8);
        for (const CannedReply &reply : shipped.replies) {
            QVERIFY2(!reply.texts.value(u"en"_s).isEmpty(), qPrintable(reply.name));
            QVERIFY2(!reply.folder.isEmpty(), qPrintable(reply.name));
            QCOMPARE(reply.texts.size(), replyLanguages().size());
            for (const QString &language : replyLanguages()) {
                const QString text = reply.texts.value(language);
                QVERIFY2(!text.isEmpty(), qPrintable(reply.name + u' ' + language));
                for (const TemplateSlot &slot : templateSlots(text))
                    QVERIFY2(slot.state == SlotState::NoValue, qPrintable(reply.name)); // none broken
                // The same facts in each language, and the same paragraphs.
                const auto named = [](const QString &of) {
                    QStringList names;
                    for (const TemplateSlot &slot : templateSlots(of))
                        names << slot.name;
                    names.sort();
                    return names;
                };
                QCOMPARE(named(text), named(reply.texts.value(u"en"_s)));
                QCOMPARE(text.count(u'\n'), reply.texts.value(u"en"_s).count(u'\n'));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestReplyFile)
#include "tst_replyfile.moc"
