#include "models/store/draftfiles.h"
#include "models/store/draftstore.h"
#include "models/store/storethread.h"
#include "tests/models/store/storesupport.h"

#include <QCryptographicHash>
#include <QDir>
#include <QtTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::take;
using test::writeFile;

/// Drafts come back as typed, the one before is kept, files are ours.
class TestDraftStore : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreThread> m_thread;
    std::unique_ptr<DraftStore> m_drafts;
    QUuid m_account = QUuid::createUuid();

    QString folder() const { return m_dir->filePath(u"f"_s); }
    QString path() const { return folder() + u"/drafts.db"_s; }
    StoreResult<DraftStore::Opened> reopen()
    {
        m_drafts.reset();
        m_thread = std::make_unique<StoreThread>();
        m_drafts = std::make_unique<DraftStore>(*m_thread, folder());
        return take(m_drafts->openFile());
    }
    Draft aDraft(const QString &dispute) const
    {
        Draft draft;
        draft.account = m_account;
        draft.disputeId = dispute;
        draft.message = u"half a senten — สวัสดี\n"_s;
        draft.metadata = {{u""_s, MetadataType::Json, u"{\"bad\": "_s}, {u"same"_s, MetadataType::Number, u"1.10x"_s},
            {u"same"_s, MetadataType::Boolean, u"maybe"_s}, {u"n"_s, MetadataType::Null, {}}};
        draft.metadataEdited = true;
        draft.base = SeenState::of(test::aDispute(dispute));
        draft.evidence = {{u"customer_name"_s, u"สมชาย \"x\"\n"_s}, {u"uncategorized_text"_s, QString(u""_s)}};
        draft.productType = ProductType::Digital;
        draft.category = u"fraudulent"_s;
        draft.agentsDeadline = QDateTime(QDate(2026, 4, 1), QTime(1, 2, 3), Qt::UTC);
        draft.savedAt = QDateTime(QDate(2026, 3, 1), QTime(), Qt::UTC);
        return draft;
    }
    std::optional<Draft> live(const QString &dispute) { return *take(m_drafts->draft(m_account, dispute)); }
    std::optional<Draft> earlier(const QString &dispute) { return *take(m_drafts->earlier(m_account, dispute)); }
    Draft none(const QString &dispute) const
    {
        Draft draft;
        draft.account = m_account;
        draft.disputeId = dispute;
        return draft;
    }
    static bool same(const Draft &a, const Draft &b)
    {
        return a.account == b.account && a.disputeId == b.disputeId && a.message == b.message
            && a.metadata == b.metadata && a.metadataEdited == b.metadataEdited && a.files == b.files
            && a.evidence == b.evidence && a.productType == b.productType && a.category == b.category
            && a.agentsDeadline == b.agentsDeadline && a.base == b.base && a.savedAt == b.savedAt;
    }
    DraftFile taken(const QByteArray &bytes, const QString &name)
    {
        const QString source = m_dir->filePath(name);
        return writeFile(source, bytes) ? *take(m_drafts->takeFile(source, 1000)) : DraftFile();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        QCOMPARE(*reopen(), DraftStore::Opened::Created);
    }
    void cleanup()
    {
        m_drafts.reset();
        m_thread.reset();
    }

    void aDraftComesBackAsTyped()
    {
        Draft draft = aDraft(u"dspt_1"_s);
        draft.files = {taken("%PDF-1", u"one.pdf"_s), taken("\xff\xd8\xffx", u"two.jpg"_s)};
        draft.files[1].kind = u"proof_of_receipt"_s;
        draft.files[1].serverId = u"file_1"_s;
        draft.files[1].pages = 12;
        QVERIFY(take(m_drafts->save(draft)));
        QVERIFY(same(*live(u"dspt_1"_s), draft));
        QCOMPARE(*reopen(), DraftStore::Opened::AsItWas);
        QVERIFY(same(*live(u"dspt_1"_s), draft));
        draft.message = u"rewritten"_s;
        draft.files.removeFirst();
        QVERIFY(take(m_drafts->save(draft)));
        QVERIFY(same(*live(u"dspt_1"_s), draft));
        QCOMPARE(take(m_drafts->drafts(m_account))->drafts.size(), 1);
        QVERIFY(take(m_drafts->drafts(QUuid::createUuid()))->drafts.isEmpty());
        QVERIFY(!live(u"dspt_2"_s));
    }

    void theDraftBeforeIsKept()
    {
        const Draft first = aDraft(u"dspt_1"_s);
        QVERIFY(take(m_drafts->save(first)));
        QVERIFY(!earlier(u"dspt_1"_s));
        QVERIFY(take(m_drafts->exchange(first, none(u"dspt_1"_s))));
        QVERIFY(!live(u"dspt_1"_s));
        QVERIFY(same(*earlier(u"dspt_1"_s), first));
        QVERIFY(take(m_drafts->save(none(u"dspt_1"_s)))); // as an editor that was just emptied does
        Draft next = aDraft(u"dspt_1"_s);
        next.message = u"next"_s;
        QVERIFY(take(m_drafts->save(next))); // nor does the next text take it away
        QCOMPARE(*reopen(), DraftStore::Opened::AsItWas);
        QVERIFY(same(*earlier(u"dspt_1"_s), first));
        QVERIFY(same(*live(u"dspt_1"_s), next));
        QVERIFY(take(m_drafts->exchange(next, first))); // and back
        QVERIFY(same(*earlier(u"dspt_1"_s), next));
        QVERIFY(same(*live(u"dspt_1"_s), first));
        QVERIFY(!earlier(u"dspt_2"_s));
    }

    void nothingBeforeLeavesNothingEarlier()
    {
        const Draft draft = aDraft(u"dspt_1"_s);
        QVERIFY(take(m_drafts->exchange(draft, none(u"dspt_1"_s))));
        QVERIFY(take(m_drafts->exchange(none(u"dspt_1"_s), draft)));
        QVERIFY(!earlier(u"dspt_1"_s));
        QVERIFY(same(*live(u"dspt_1"_s), draft));
    }

    /// What is put aside is what the caller has, be the disk behind it.
    void whatWasTypedLastIsPutAside()
    {
        Draft draft = aDraft(u"dspt_1"_s);
        QVERIFY(take(m_drafts->save(draft)));
        draft.message = u"typed since"_s;
        QVERIFY(take(m_drafts->exchange(draft, none(u"dspt_1"_s))));
        QCOMPARE(earlier(u"dspt_1"_s)->message, u"typed since"_s);
    }

    void choicesAloneAreARow_data()
    {
        QTest::addColumn<bool>("deadline");
        QTest::addColumn<bool>("type");
        QTest::addColumn<bool>("category");
        for (int which = 0; which < 8; ++which)
            QTest::addRow("%d", which) << bool(which & 1) << bool(which & 2) << bool(which & 4);
    }
    void choicesAloneAreARow()
    {
        QFETCH(bool, deadline);
        QFETCH(bool, type);
        QFETCH(bool, category);
        const Draft draft = aDraft(u"dspt_1"_s);
        Draft rest = none(u"dspt_1"_s);
        rest.agentsDeadline = deadline ? draft.agentsDeadline : QDateTime();
        rest.productType = type ? ProductType::Physical : ProductType::Unset;
        rest.category = category ? u"general"_s : QString();
        QVERIFY(take(m_drafts->exchange(draft, rest)));
        QCOMPARE(live(u"dspt_1"_s).has_value(), deadline || type || category);
        if (const auto left = live(u"dspt_1"_s)) {
            QVERIFY(left->isEmpty());
            QVERIFY(same(*left, rest));
        }
        QVERIFY(same(*earlier(u"dspt_1"_s), draft));
    }

    void orphansGoAndNothingElse()
    {
        Draft mine = aDraft(u"dspt_1"_s), discarded = aDraft(u"dspt_2"_s);
        mine.files = {taken("%PDF-1", u"one.pdf"_s)};
        discarded.files = {taken("\xff\xd8\xffx", u"two.jpg"_s)};
        const DraftFile orphan = taken("%PDF-3", u"three.pdf"_s);
        const DraftFile ofIntent = taken("\x89PNG\r\n\x1a\n", u"four.png"_s);
        const QString notes = folder() + u"/draft-files/notes.txt"_s;
        QVERIFY(writeFile(notes, "not ours"));
        QVERIFY(take(m_drafts->save(mine)));
        QVERIFY(take(m_drafts->exchange(discarded, none(u"dspt_2"_s))));
        QCOMPARE(*take(m_drafts->removeOrphans({u"/elsewhere/"_s + QFileInfo(ofIntent.path).fileName()})), 1);
        QVERIFY(!QFileInfo::exists(orphan.path));
        for (const QString &path : {mine.files.first().path, discarded.files.first().path, ofIntent.path, notes})
            QVERIFY2(QFileInfo::exists(path), qPrintable(path));
        // Discarded twice: the first one's file is nobody's any more.
        QVERIFY(take(m_drafts->exchange(mine, none(u"dspt_2"_s))));
        QVERIFY(take(m_drafts->exchange(aDraft(u"dspt_2"_s), none(u"dspt_2"_s))));
        QCOMPARE(*take(m_drafts->removeOrphans({ofIntent.path})), 1);
        QVERIFY(!QFileInfo::exists(discarded.files.first().path));
        QVERIFY(QFileInfo::exists(mine.files.first().path));
    }

    /// A salvaged file may have lost the rows that named the copies: those are all that is left of the drafts.
    void besideADamagedFileNothingIsRemoved()
    {
        const DraftFile orphan = taken("%PDF-3", u"three.pdf"_s);
        m_drafts.reset();
        m_thread.reset();
        QVERIFY(writeFile(path(), QByteArray(5000, 'g')));
        QCOMPARE(*reopen(), DraftStore::Opened::Salvaged);
        QCOMPARE(*take(m_drafts->removeOrphans({})), 0);
        QCOMPARE(*reopen(), DraftStore::Opened::AsItWas);
        QCOMPARE(*take(m_drafts->removeOrphans({})), 0);
        QVERIFY(QFileInfo::exists(orphan.path));
    }

    void oddEvidenceHarmsNoOtherDraft()
    {
        Draft odd = aDraft(u"dspt_1"_s);
        odd.evidence = {{u"a"_s, QString(QChar(0xd83d)) + QChar(0) + u"x"_s}, {u"\"'; --"_s, QString(200'000, u'ü')}};
        QVERIFY(take(m_drafts->save(odd)));
        QVERIFY(take(m_drafts->save(aDraft(u"dspt_2"_s))));
        const auto all = take(m_drafts->drafts(m_account));
        QCOMPARE(all->drafts.size(), 2);
        QVERIFY(all->partly.isEmpty());
        QCOMPARE(all->drafts.first().evidence.size(), 2);
        QCOMPARE(all->drafts.first().evidence.last(), odd.evidence.last());
    }

    void typesAreByContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n....") << u"image/png"_s;
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0") << u"image/jpeg"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7") << u"application/pdf"_s;
        QTest::newRow("html") << QByteArray("<html>") << QString();
        QTest::newRow("cut png") << QByteArray("\x89PNG") << QString();
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void typesAreByContent()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, type);
        QCOMPARE(sniffedType(bytes), type);
        const QString source = m_dir->filePath(u"lies.png"_s);
        QVERIFY(writeFile(source, bytes));
        const auto file = take(m_drafts->takeFile(source, 1000));
        if (type.isEmpty()) {
            QCOMPARE(file.error().kind, ErrorKind::FileTypeRefused);
            return;
        }
        QCOMPARE(file->mimeType, type);
        // The server goes by the ending: it gets the one that the content says.
        QCOMPARE(file->fileName,
            type == "image/png"_L1             ? u"lies.png"_s
                : type == "application/pdf"_L1 ? u"lies.png.pdf"_s
                                               : u"lies.png.jpg"_s);
        QCOMPARE(file->size, bytes.size());
        QCOMPARE(file->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QVERIFY(file->path.startsWith(folder() + u"/draft-files/"_s + file->id.toString(QUuid::WithoutBraces)));
        QVERIFY(QFile::remove(source));
        QCOMPARE(test::readFile(file->path), bytes);
        QVERIFY(!(QFileInfo(file->path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void filesThatCannotBeTaken()
    {
        const QString big = m_dir->filePath(u"big.pdf"_s);
        QVERIFY(writeFile(big, "%PDF-" + QByteArray(1000, 'x')));
        QCOMPARE(take(m_drafts->takeFile(big, 1004)).error().kind, ErrorKind::FileTooLarge);
        QVERIFY(take(m_drafts->takeFile(big, 1005)));
        QCOMPARE(take(m_drafts->takeFile(m_dir->filePath(u"none"_s), 10)).error().kind, ErrorKind::FileUnreadable);
        QCOMPARE(take(m_drafts->takeFile(m_dir->path(), 10)).error().kind, ErrorKind::FileUnreadable);
#ifdef Q_OS_UNIX
        const QString pipe = m_dir->filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(take(m_drafts->takeFile(pipe, 10)).error().kind, ErrorKind::FileUnreadable); // and does not hang
#endif
    }

    void aFileThatADraftHoldsIsNotDropped()
    {
        Draft draft = aDraft(u"dspt_1"_s);
        draft.files = {taken("%PDF-1", u"one.pdf"_s)};
        QVERIFY(take(m_drafts->save(draft)));
        QCOMPARE(take(m_drafts->dropFile(draft.files.first())).error().kind, ErrorKind::InvalidInput);
        QVERIFY(take(m_drafts->exchange(draft, none(u"dspt_1"_s))));
        QCOMPARE(take(m_drafts->dropFile(draft.files.first())).error().kind, ErrorKind::InvalidInput); // undo needs it
        QVERIFY(QFileInfo::exists(draft.files.first().path));
        DraftFile loose = taken("%PDF-2", u"two.pdf"_s);
        const QString copy = loose.path;
        const QString innocent = m_dir->filePath(u"innocent"_s);
        QVERIFY(writeFile(innocent, "x"));
        loose.path = innocent;
        QVERIFY(take(m_drafts->dropFile(loose)));
        QVERIFY(!QFileInfo::exists(copy));
        QVERIFY(QFileInfo::exists(innocent));
        QVERIFY(take(m_drafts->dropFile(loose)));
    }

    void wipeTakesOneAccountOnly()
    {
        Draft mine = aDraft(u"dspt_1"_s), other = aDraft(u"dspt_1"_s), discarded = aDraft(u"dspt_2"_s);
        other.account = QUuid::createUuid();
        mine.files = {taken("%PDF-1", u"one.pdf"_s)};
        other.files = {taken("%PDF-2", u"two.pdf"_s)};
        discarded.files = {taken("%PDF-3", u"three.pdf"_s)};
        for (const Draft &draft : {mine, other})
            QVERIFY(take(m_drafts->save(draft)));
        QVERIFY(take(m_drafts->exchange(discarded, none(u"dspt_2"_s))));
        QVERIFY(take(m_drafts->wipe(m_account)));
        QVERIFY(!live(u"dspt_1"_s));
        QVERIFY(!earlier(u"dspt_2"_s));
        QVERIFY(!QFileInfo::exists(mine.files.first().path));
        QVERIFY(!QFileInfo::exists(discarded.files.first().path));
        QVERIFY(same(**take(m_drafts->draft(other.account, u"dspt_1"_s)), other));
        QVERIFY(QFileInfo::exists(other.files.first().path));
    }

    void damageIsSetAsideAndSalvaged()
    {
        for (int number = 0; number < 200; ++number) {
            Draft draft = aDraft(u"dspt_%1"_s.arg(number));
            draft.files = {{QUuid::createUuid(), u"a"_s, {}, u"image/png"_s, {}, 1, "x", {}, -1}};
            QVERIFY(take(m_drafts->save(draft)));
        }
        m_drafts.reset();
        m_thread.reset();
        const QList<qint64> pages = test::pagesWith(path(), "half a senten");
        QVERIFY(pages.size() > 3);
        QVERIFY(test::scribble(path(), pages.at(1), QByteArray(test::kPage, '\0')));
        QCOMPARE(*reopen(), DraftStore::Opened::Salvaged);
        const auto kept = take(m_drafts->drafts(m_account));
        QVERIFY(kept->drafts.size() > 150);
        QVERIFY(kept->drafts.size() < 200);
        QCOMPARE(kept->drafts.last().files.size(), 1);
        QVERIFY(take(m_drafts->save(aDraft(u"dspt_new"_s))));
        QCOMPARE(QDir(folder()).entryList({u"drafts.db.damaged-*Z"_s}, QDir::Files).size(), 1);
        QCOMPARE(*reopen(), DraftStore::Opened::AsItWas);
    }

    void garbageIsSetAside()
    {
        m_drafts.reset();
        m_thread.reset();
        QVERIFY(writeFile(path(), QByteArray(5000, 'g')));
        QCOMPARE(*reopen(), DraftStore::Opened::Salvaged);
        QVERIFY(take(m_drafts->save(aDraft(u"dspt_1"_s))));
    }
};

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
