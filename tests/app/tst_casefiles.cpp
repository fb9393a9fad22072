#include "app/desktop/casereader.h"
#include "app/desktop/givenfile.h"
#include "app/desktop/openrequests.h"
#include "app/desktop/options.h"
#include "app/desktop/singleinstance.h"
#include "models/domain/asyncresult.h"
#include "models/items/jsonentry.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileOpenEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimeZone>

#include <atomic>
#include <memory>

#ifdef Q_OS_UNIX
#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// Case files as they come: from anywhere, by every way that a system has of asking for them.
class TestCaseFiles : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static QDateTime when() { return QDateTime(QDate(2026, 11, 21), QTime(2, 0), QTimeZone::utc()); }
    static QByteArray answer(const QByteArray &id = "dspt_test_1")
    {
        return "{\"object\":\"dispute\",\"id\":\"" + id
            + "\",\"livemode\":false,\"amount\":1245000,\"currency\":\"THB\",\"status\":\"open\",\"message\":\"<b>Dear "
              "bank</b> "
              "\xe2\x80\xaex\",\"charge\":\"chrg_test_1\",\"reason_code\":\"other\",\"metadata\":{\"order\":\"A-"
              "1\"},\"created_at\":\"2026-11-20T08:16:02Z\"}";
    }
    static QByteArray entry(const QByteArray &id, const QByteArray &raw, Mode mode = Mode::Test)
    {
        Account account;
        account.label = u"Siam <i>Goods</i>"_s;
        account.mode = mode;
        Dispute dispute;
        dispute.id = QString::fromLatin1(id);
        dispute.raw = raw;
        dispute.readAt = when();
        return jsonEntry(account, dispute);
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QString writeCase(const QString &name, const QByteArray &entries) const
    {
        return write(name, jsonCaseHead(when(), u"1.2.3"_s) + "[\n" + entries + "\n]\n" + jsonCaseTail());
    }
    static QString textOf(const CaseFile &file)
    {
        QStringList lines{file.account, file.asOf};
        for (const CaseFile::Section &section : file.sections) {
            lines << section.title << section.note << section.text;
            for (const CaseFile::Fact &fact : section.facts)
                lines << fact.label + u": "_s + fact.value;
        }
        return lines.join(u'\n');
    }
    /// What a person is told of it.
    static QString refusal(const QString &path)
    {
        const auto opened = readCase(path);
        return opened ? u"it was opened"_s : caseReadProblem(opened.error(), path);
    }

private Q_SLOTS:
    void theFactsAreTheProvidersAndOnlyText()
    {
        const auto opened = readCase(writeCase(u"good.disputedesk"_s, entry("dspt_test_1", answer())));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QCOMPARE(opened->exportedAt, when());
        QCOMPARE(opened->by, u"1.2.3"_s);
        QCOMPARE(opened->disputes.size(), 1);
        QVERIFY(opened->disputes.first().dispute);
        const QString text = textOf(caseFileOf(opened->disputes.first(), when(), QLocale::c()));
        for (const QString &part : {u"Siam <i>Goods</i> · Omise · TEST"_s, u"As Omise told it on"_s, u"12,450.00"_s,
                 u"chrg_test_1"_s, u"order: A-1"_s, u"<b>Dear bank</b> ⟦U+202E⟧x"_s,
                 u"The charge was not read: only its ID is known here."_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" is not in\n"_s + text));
    }

    /// One that cannot be read costs nobody the others.
    void oneThatIsBrokenIsSetAside()
    {
        QByteArray fraction = answer("dspt_test_2");
        fraction.replace("1245000", "12450.5");
        const auto opened = readCase(writeCase(u"some.disputedesk"_s,
            entry("dspt_test_1", answer()) + ",\n" + entry("dspt_test_2", fraction) + ",\n"
                + entry("dspt_test_3", answer("dspt_test_4")) + ",\n" + entry("dspt_test_1", answer(), Mode::Live)
                + ",\n" + jsonEntryMissing(Account(), u"dspt_test_5"_s)));
        QVERIFY(opened);
        QCOMPARE(opened->disputes.size(), 5);
        QVERIFY(opened->disputes.at(0).dispute);
        for (int i = 1; i < 5; ++i)
            QVERIFY2(!opened->disputes.at(i).dispute, qPrintable(QString::number(i)));
        const auto said = [&](int i) { return textOf(caseFileOf(opened->disputes.at(i), when(), QLocale::c())); };
        QVERIFY2(said(1).contains(u"cannot be read"_s), qPrintable(said(1)));
        QVERIFY2(said(2).contains(u"another dispute"_s), qPrintable(said(2)));
        QVERIFY2(said(3).contains(u"another dispute"_s), qPrintable(said(3))); // live is not test
        QVERIFY2(said(4).contains(u"was not on the computer that exported it"_s), qPrintable(said(4)));
    }

    void whatIsNoCaseFileSaysWhatToDo()
    {
        const QByteArray good = jsonCaseHead(when(), u"1.2.3"_s) + "[]\n" + jsonCaseTail();
        const auto says = [](const QString &path, const QString &text) {
            const QString told = refusal(path);
            if (!told.contains(text))
                qWarning("%s does not say \"%s\"", qPrintable(told), qPrintable(text));
            return told.contains(text);
        };
        QVERIFY(says(m_folder.filePath(u"gone.disputedesk"_s), u"is not there"_s));
        QVERIFY(says(m_folder.path(), u"is no file"_s));
        QVERIFY(says(write(u"a.disputedesk"_s, "%PDF-1.7\n\xff"), u"is no case file of this program"_s));
        QVERIFY(says(write(u"b.disputedesk"_s, {}), u"is no case file of this program"_s));
        QVERIFY(says(write(u"c.disputedesk"_s, good.chopped(4)), u"or it is damaged"_s));
        QVERIFY(says(
            write(u"d.disputedesk"_s, QByteArray(good).replace("\"version\":1", "\"version\":9")), u"newer version"_s));
        QVERIFY(says(write(u"e\u202Ef.disputedesk"_s, "{}"), u"e⟦U+202E⟧f.disputedesk"_s));
        const QString large = m_folder.filePath(u"large.disputedesk"_s);
        QFile sparse(large);
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(500LL * 1024 * 1024));
        sparse.close();
        QVERIFY(says(large, u"larger than a case file can be"_s));
        QCOMPARE(QFileInfo(large).size(), 500LL * 1024 * 1024);
    }

#ifdef Q_OS_UNIX
    /// It would be waited for without an end.
    void aPipeIsNotOpened()
    {
        const QString pipe = m_folder.filePath(u"pipe.disputedesk"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(refusal(pipe).contains(u"is no file"_s));
    }
    /// Swapped in between the look at it and its opening: refused all the same, and nobody waits.
    void aPipeThatIsSwappedInHoldsNobody()
    {
        const QString pipe = m_folder.filePath(u"swapped.pipe"_s), plain = write(u"swapped.plain"_s, "{}");
        const QString path = m_folder.filePath(u"swapped.disputedesk"_s), next = m_folder.filePath(u"swapped.next"_s);
        const QByteArray to = QFile::encodeName(path), through = QFile::encodeName(next);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(QFile::copy(plain, path));
        std::atomic_bool isOver = false;
        const std::unique_ptr<QThread> swapper(QThread::create([&] {
            for (bool toPipe = true; !isOver; toPipe = !toPipe) {
                (void)::link(QFile::encodeName(toPipe ? pipe : plain).constData(), through.constData());
                (void)::rename(through.constData(), to.constData());
            }
        }));
        swapper->start();
        int files = 0, pipes = 0, others = 0;
        const QDeadlineTimer patience(30'000);
        // A reader that opens the pipe would wait here for a writer, for ever.
        for (int i = 0; (i < 20'000 || files == 0 || pipes == 0) && !patience.hasExpired(); ++i) {
            const auto read = readGivenFile(path, 100);
            const bool isPipe = !read && read.error().kind == ErrorKind::FileTypeRefused;
            ++(read ? files : isPipe ? pipes : others);
        }
        isOver = true;
        QVERIFY(swapper->wait(30'000));
        QCOMPARE(others, 0);
        QVERIFY(files > 0 && pipes > 0);
    }
    void oneThatMayNotBeReadSaysSo()
    {
        if (::geteuid() == 0)
            QSKIP("root may read every file");
        const QString path = write(u"private.disputedesk"_s, "{}");
        QVERIFY(QFile::setPermissions(path, {}));
        QVERIFY(refusal(path).contains(u"Copy it to a folder of yours"_s));
    }
#endif

    /// Nobody waits for the thread that reads: whoever lets go of it hears nothing, and may be gone when it comes back.
    void aReaderIsLetGoOf()
    {
        const QString path = write(u"apart.disputedesk"_s, QByteArray(3'000'000, 'x'));
        QFuture<Result<QByteArray, Error>> read = readGivenFileApart(path, 4'000'000);
        QTRY_VERIFY_WITH_TIMEOUT(read.isFinished(), 30'000);
        QVERIFY(read.result() && read.result()->size() == 3'000'000);
        read = readGivenFileApart(path, 1000);
        QTRY_VERIFY_WITH_TIMEOUT(read.isFinished(), 30'000);
        QCOMPARE(read.result().error().kind, ErrorKind::TooLarge);
        int heard = 0;
        {
            QObject owner;
            read = readGivenFileApart(path, 4'000'000);
            whenDone(read, &owner, [&heard](const Result<QByteArray, Error> &) { ++heard; });
        }
        QTRY_VERIFY_WITH_TIMEOUT(read.isFinished(), 30'000);
        QObject owner;
        read = readGivenFileApart(path, 4'000'000);
        whenDone(read, &owner, [&heard](const Result<QByteArray, Error> &) { ++heard; });
        read.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(read.isFinished(), 30'000);
        QTest::qWait(50);
        QCOMPARE(heard, 0);
    }

    /// Whoever opens it leaves it as it was, to the byte and the time.
    void theFileIsNotChanged()
    {
        const QByteArray bytes =
            jsonCaseHead(when(), u"1.2.3"_s) + "[\n" + entry("dspt_test_1", answer()) + "\n]\n" + jsonCaseTail();
        const QString path = write(u"kept.disputedesk"_s, bytes);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        const QDateTime written = QFileInfo(path).lastModified();
        QVERIFY(readCase(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        QCOMPARE(QFileInfo(path).lastModified(), written);
    }

    void theCommandLineTakesOne_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("none") << QStringList() << QString() << true;
        QTest::newRow("one") << QStringList{u"a b.disputedesk"_s} << u"a b.disputedesk"_s << true;
        QTest::newRow("written large") << QStringList{u"A.DISPUTEDESK"_s} << u"A.DISPUTEDESK"_s << true;
        QTest::newRow("with an option") << QStringList{u"--lang"_s, u"th"_s, u"a.disputedesk"_s} << u"a.disputedesk"_s
                                        << true;
        QTest::newRow("behind dashes") << QStringList{u"--"_s, u"-a.disputedesk"_s} << u"-a.disputedesk"_s << true;
        QTest::newRow("two") << QStringList{u"a.disputedesk"_s, u"b.disputedesk"_s} << QString() << false;
        QTest::newRow("a word") << QStringList{u"word"_s} << QString() << false;
        QTest::newRow("a key") << QStringList{u"skey_test_1"_s} << QString() << false;
        QTest::newRow("a run that ends") << QStringList{u"--probe"_s, u"a.disputedesk"_s} << u"a.disputedesk"_s
                                         << false;
    }
    void theCommandLineTakesOne()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, file);
        QFETCH(bool, isFine);
        const Options options = Options::parse(QStringList{u"disputedesk"_s} + words);
        QCOMPARE(options.caseFile, file);
        QVERIFY2(options.problem.isEmpty() == isFine, qPrintable(options.problem));
    }

    /// What comes before the window stands is shown when it does; what comes by the system as well.
    void requestsWaitForTheWindow()
    {
        OpenRequests requests;
        requests.add({});
        requests.add(u"first.disputedesk"_s);
        QFileOpenEvent early(m_folder.filePath(u"second.disputedesk"_s));
        QVERIFY(QCoreApplication::sendEvent(QCoreApplication::instance(), &early));
        QStringList opened;
        requests.deliver([&opened](const QString &path) { opened.append(path); });
        const QString first = QDir::current().absoluteFilePath(u"first.disputedesk"_s);
        QCOMPARE(opened, (QStringList{first, m_folder.filePath(u"second.disputedesk"_s)}));
        QFileOpenEvent late(m_folder.filePath(u"third.disputedesk"_s));
        QCoreApplication::sendEvent(QCoreApplication::instance(), &late);
        QFileOpenEvent elsewhere(QUrl(u"https://example.com/a.disputedesk"_s));
        QCoreApplication::sendEvent(QCoreApplication::instance(), &elsewhere);
        QCOMPARE(opened.size(), 3);
        QCOMPARE(opened.last(), m_folder.filePath(u"third.disputedesk"_s));
        requests.deliver({});
        requests.add(u"too late.disputedesk"_s);
        QCOMPARE(opened.size(), 3);
    }

    /// A second start is another process: its part is played on a thread.
    void aSecondStartHandsItsFileOver()
    {
        SingleInstance first(m_folder.path());
        QVERIFY(first.claim());
        QSignalSpy shown(&first, &SingleInstance::showRequested);
        QSignalSpy opened(&first, &SingleInstance::openRequested);
        bool answered = false;
        const auto start = [&](const QString &file) {
            const std::unique_ptr<QThread> second(
                QThread::create([&, file] { answered = SingleInstance(m_folder.path()).askFirstToShow(file); }));
            second->start();
            return QTest::qWaitFor([&] { return second->isFinished(); }, 30'000) && answered;
        };
        const QString path = m_folder.filePath(u"คดี \u202E\n1.disputedesk"_s);
        QVERIFY(start(path));
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30'000);
        QCOMPARE(opened.first().first().toString(), path);
        QCOMPARE(shown.size(), 1);
        QVERIFY(start({})); // just to be shown
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 2, 30'000);
        QVERIFY(start(QString(200'000, u'x'))); // no path of any system
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 3, 30'000);
        QVERIFY(start(path)); // and it goes on
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, 30'000);
    }
};

QTEST_GUILESS_MAIN(TestCaseFiles)
#include "tst_casefiles.moc"
