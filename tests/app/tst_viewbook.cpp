#include "app/desktop/viewbook.h"
#include "app/desktop/viewtexts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// views.json: order, names, what later versions and damage do to it.
class TestViewBook : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString file() const { return m_folder->path() + u"/views.json"_s; }
    void write(const QByteArray &bytes) const
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(bytes);
    }
    QByteArray bytes(const QString &path) const
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    QJsonArray entries() const { return QJsonDocument::fromJson(bytes(file())).object().value("views"_L1).toArray(); }
    static SavedView view(const QString &name, Mode mode = Mode::Test)
    {
        SavedView made;
        made.id = QUuid::createUuid();
        made.name = name;
        made.mode = mode;
        made.query = u"due:<7d \"quoted\" ไทย"_s;
        made.tab = u"needs_response"_s;
        made.inquiries = u"without"_s;
        made.sortColumn = u"amount"_s;
        made.descending = true;
        made.columns = {{u"due"_s, 120}, {u"amount"_s, 90}};
        return made;
    }
    static QStringList names(const ViewBook &book)
    {
        QStringList all;
        for (const SavedView &each : book.views())
            all.append(each.name);
        return all;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    /// A search of 10,000 characters, and that its documents are to be kept, come back as they were.
    void aLongSearchAndKeepingComeBack()
    {
        SavedView made = view(u"Long"_s);
        made.query = u"\u0e01\u0e48 \"staus:"_s.repeated(1000);
        made.keepOffline = true;
        {
            ViewBook book(file());
            book.add(made);
            book.add(view(u"Not kept"_s));
            QVERIFY(book.writeProblem().isEmpty());
        }
        const ViewBook book(file());
        QCOMPARE(book.views().size(), 2);
        QVERIFY(book.views().first() == made);
        QVERIFY(!book.views().last().keepOffline);
    }

    void keepsEverythingInItsOrder()
    {
        SavedView live = view(u"Live one"_s, Mode::Live);
        live.account = QUuid::createUuid();
        const SavedView a = view(u"A"_s);
        const SavedView b = view(u"B"_s);
        {
            ViewBook book(file());
            QCOMPARE(book.opened(), ViewBook::Opened::Good);
            for (const SavedView &each : {a, live, b})
                book.add(each);
            QVERIFY(!book.move(a.id, -1));
            QVERIFY(!book.move(live.id, 1)); // alone in its mode
            QVERIFY(book.move(b.id, -1)); // over the live one between them
            QCOMPARE(book.writeProblem(), QString());
        }
        const ViewBook again(file());
        QCOMPARE(names(again), QStringList({u"B"_s, u"A"_s, u"Live one"_s}));
        QCOMPARE(*again.find(live.id), live);
        QCOMPARE(*again.find(a.id), a);
        QCOMPARE(again.viewsOf(Mode::Live).size(), 1);
        QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    /// Several places at once, over views of the other mode; too many are as far as it goes.
    void movesSeveralPlaces()
    {
        ViewBook book(file());
        const SavedView a = view(u"A"_s), b = view(u"B"_s), c = view(u"C"_s);
        for (const SavedView &each : {a, view(u"Live"_s, Mode::Live), b, c})
            book.add(each);
        const auto tests = [&book] {
            QStringList all;
            for (const SavedView &each : book.viewsOf(Mode::Test))
                all << each.name;
            return all;
        };
        QVERIFY(book.move(a.id, 2));
        QCOMPARE(tests(), QStringList({u"B"_s, u"C"_s, u"A"_s}));
        QVERIFY(book.move(a.id, -1));
        QCOMPARE(tests(), QStringList({u"B"_s, u"A"_s, u"C"_s}));
        QVERIFY(book.move(c.id, -9));
        QCOMPARE(tests(), QStringList({u"C"_s, u"B"_s, u"A"_s}));
        QVERIFY(!book.move(a.id, 9));
        QVERIFY(!book.move(a.id, 0));
        QCOMPARE(ViewBook(file()).viewsOf(Mode::Test), book.viewsOf(Mode::Test));
        QCOMPARE(book.viewsOf(Mode::Live).size(), 1);
    }

    void deletedComesBackToItsPlace()
    {
        ViewBook book(file());
        const SavedView a = view(u"A"_s), b = view(u"B"_s), c = view(u"C"_s);
        for (const SavedView &each : {a, b, c})
            book.add(each);
        const ViewBook::Removed removed = book.remove(b.id);
        QCOMPARE(names(ViewBook(file())), QStringList({u"A"_s, u"C"_s}));
        book.restore(removed);
        book.restore(removed); // once is enough
        QCOMPARE(names(ViewBook(file())), QStringList({u"A"_s, u"B"_s, u"C"_s}));
        book.restore(book.remove(QUuid::createUuid())); // nothing is nothing
        QCOMPARE(book.views().size(), 3);
    }

    void namesThatWillNotDo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("problem");
        using Problem = ViewBook::NameProblem;
        QTest::newRow("empty") << u""_s << int(Problem::Empty);
        QTest::newRow("blanks") << u" \t\n"_s << int(Problem::Empty);
        QTest::newRow("good") << u" Over 10,000 THB "_s << int(Problem::None);
        QTest::newRow("80") << QString(80, u'x') << int(Problem::None);
        QTest::newRow("81") << QString(81, u'x') << int(Problem::TooLong);
        QTest::newRow("80 beyond the BMP") << u"\U0001F600"_s.repeated(80) << int(Problem::None);
        QTest::newRow("taken") << u"Due today"_s << int(Problem::Taken);
        QTest::newRow("taken, other case") << u"  dUE   TODAY "_s << int(Problem::Taken);
        QTest::newRow("taken, full width") << u"\uFF24ue today"_s << int(Problem::Taken);
        QTest::newRow("of the other mode") << u"Live name"_s << int(Problem::None);
    }
    void namesThatWillNotDo()
    {
        QFETCH(const QString, name);
        QFETCH(const int, problem);
        ViewBook book(file());
        const SavedView due = view(u"Due today"_s);
        book.add(due);
        book.add(view(u"Live name"_s, Mode::Live));
        QCOMPARE(int(book.checkName(name, Mode::Test)), problem);
        QCOMPARE(nameProblemText(book.checkName(name, Mode::Test)).isEmpty(), problem == 0);
        QCOMPARE(book.checkName(u"due today"_s, Mode::Test, due.id), ViewBook::NameProblem::None); // its own
    }

    /// What a later version wrote is written back; what cannot be used stays where it stood.
    void laterVersionsLoseNothing()
    {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        write("{\"version\":7,\"future\":{\"a\":[1,9007199254740993]},\"views\":["
              "{\"id\":\"nonsense\",\"name\":\"x\",\"mode\":\"test\"},"
              "{\"id\":\""
            + id.toLatin1()
            + "\",\"name\":\"Mine\",\"mode\":\"test\",\"tab\":\"parked\",\"colour\":\"red\","
              "\"columns\":[{\"key\":\"due\",\"width\":1,\"pinned\":true},{\"key\":\"gone\",\"width\":2}]},"
              "17,"
              "{\"id\":\""
            + id.toLatin1()
            + "\",\"name\":\"Twin\",\"mode\":\"test\"},"
              "{\"id\":\"{2c8b4a52-7a0e-4c0b-9d4b-3b0f7a8d1f11}\",\"name\":\"Mode of "
              "tomorrow\",\"mode\":\"rehearsal\"}]}");
        ViewBook book(file());
        QCOMPARE(book.opened(), ViewBook::Opened::Good);
        QCOMPARE(names(book), QStringList({u"Mine"_s}));
        QCOMPARE(book.views().first().tab, u"parked"_s);
        SavedView renamed = book.views().first();
        renamed.name = u"Mine again"_s;
        book.replace(renamed);
        const QJsonObject root = QJsonDocument::fromJson(bytes(file())).object();
        QCOMPARE(root.value("version"_L1).toInt(), 7);
        QCOMPARE(root.value("future"_L1).toObject().value("a"_L1).toArray().at(1).toInteger(), 9007199254740993);
        const QJsonArray kept = entries();
        QCOMPARE(kept.size(), 5);
        QCOMPARE(kept.at(0).toObject().value("id"_L1).toString(), u"nonsense"_s);
        const QJsonObject mine = kept.at(1).toObject();
        QCOMPARE(mine.value("name"_L1).toString(), u"Mine again"_s);
        QCOMPARE(mine.value("tab"_L1).toString(), u"parked"_s);
        QCOMPARE(mine.value("colour"_L1).toString(), u"red"_s);
        QVERIFY(mine.value("columns"_L1).toArray().at(0).toObject().value("pinned"_L1).toBool());
        QCOMPARE(mine.value("columns"_L1).toArray().at(1).toObject().value("key"_L1).toString(), u"gone"_s);
        QCOMPARE(kept.at(2).toInt(), 17);
        QCOMPARE(kept.at(3).toObject().value("name"_L1).toString(), u"Twin"_s);
        QCOMPARE(kept.at(4).toObject().value("mode"_L1).toString(), u"rehearsal"_s);
    }

    void damageIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("damaged");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"version\":1,\"views\":[{\"id\":");
        QTest::newRow("binary") << QByteArray("\0\xFF\x01", 3);
        QTest::newRow("no object") << QByteArray("[1,2]");
        QTest::newRow("no list") << QByteArray("{\"views\":{}}");
    }
    void damageIsSetAside()
    {
        QFETCH(const QByteArray, damaged);
        write(damaged);
        ViewBook book(file());
        QCOMPARE(book.opened(), ViewBook::Opened::SetAside);
        QVERIFY(openedText(book).contains(QDir::toNativeSeparators(book.setAsideAs())));
        QCOMPARE(bytes(book.setAsideAs()), damaged);
        book.add(view(u"New"_s));
        QCOMPARE(names(ViewBook(file())), QStringList({u"New"_s}));
        QCOMPARE(bytes(book.setAsideAs()), damaged);
    }

    void whatCannotBeWrittenIsSaid()
    {
        ViewBook book(m_folder->path() + u"/no/such/folder/views.json"_s);
        book.add(view(u"A"_s));
        QCOMPARE(names(book), QStringList({u"A"_s})); // there in this run
        QVERIFY(!writeProblemText(book).isEmpty());
        // A folder in the file's place can neither be read nor overwritten.
        QVERIFY(QDir().mkpath(file() + u"/inside"_s));
        ViewBook blocked(file());
        QCOMPARE(blocked.opened(), ViewBook::Opened::Blocked);
        blocked.add(view(u"A"_s));
        QVERIFY(!writeProblemText(blocked).isEmpty());
        QVERIFY(QFileInfo(file() + u"/inside"_s).isDir());
    }

    void whatTheDiskRefusedIsTriedAgain()
    {
        const QString folder = m_folder->filePath(u"later"_s);
        ViewBook book(folder + u"/views.json"_s);
        book.add(view(u"A"_s));
        QVERIFY(!book.writeProblem().isEmpty());
        book.saveAgain();
        QVERIFY(!book.writeProblem().isEmpty());
        QVERIFY(QDir().mkpath(folder));
        book.saveAgain();
        QCOMPARE(book.writeProblem(), QString());
        QCOMPARE(names(ViewBook(folder + u"/views.json"_s)), QStringList({u"A"_s}));
    }

    void aLinkIsNotFollowed()
    {
        const QString elsewhere = m_folder->filePath(u"elsewhere.json"_s);
        QFile other(elsewhere);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("{\"views\":[]}") > 0);
        other.close();
        QVERIFY(QFile::link(elsewhere, file()));
        ViewBook book(file());
        QCOMPARE(book.opened(), ViewBook::Opened::Blocked);
        book.add(view(u"A"_s));
        QVERIFY(!book.writeProblem().isEmpty());
        QCOMPARE(bytes(elsewhere), "{\"views\":[]}"_ba);
    }
};

QTEST_GUILESS_MAIN(TestViewBook)
#include "tst_viewbook.moc"
