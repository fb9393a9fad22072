#include "tests/leaks/leakscan.h"
#include "tests/support/proof.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The program in processes of its own, from login to the end of each kind, and then every file that was written
/// anywhere: data folder, temporary files, home, and all that was logged.
class TestLeakScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormOfACanaryIsFound()
    {
        const QTemporaryDir folder;
        const QByteArray text = "skey_test_Canary/77 ü?";
        int forms = 0;
        for (const auto &[name, form] : formsOf(text)) {
            QVERIFY(!form.isEmpty());
            QFile file(folder.filePath(u"f%1"_s.arg(forms++)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("..." + form + "...");
        }
        for (int before = 0; before < 3; ++before) { // as a Basic credential would have it
            QFile file(folder.filePath(u"b%1"_s.arg(before)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write((QByteArray("xyz").left(before) + text + ":rest of it").toBase64());
        }
        QSet<QString> found;
        for (const Hit &hit : hitsBelow(folder.path(), {{CanaryKind::Key, text}}))
            found.insert(hit.file);
        QCOMPARE(found.size(), qsizetype(forms + 3));
        QVERIFY(hitsBelow(folder.path(), {{CanaryKind::Key, "something else"}}).isEmpty());
    }

    void nothingLeaks_data()
    {
        QTest::addColumn<ProviderKind>("provider");
        QTest::addColumn<QString>("end");
        for (const char *end : {"stop", "kill", "abort", "emptied", "removed"})
            QTest::addRow("Omise, %s", end) << ProviderKind::Omise << QString::fromLatin1(end);
        for (const char *end : {"stop", "removed"})
            QTest::addRow("Stripe, %s", end) << ProviderKind::Stripe << QString::fromLatin1(end);
    }
    void nothingLeaks()
    {
        QFETCH(ProviderKind, provider);
        QFETCH(QString, end);
        LeakScan life(provider, end);
        QVERIFY(life.begin() && life.finish());
        const QStringList problems = life.problems(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        proof(end == "emptied"_L1 || end == "removed"_L1 ? "K1 K2 D9 D10" : "K1 K2 D9", life.keysFigure());
        proof("S1 F10", life.modesFigure());
    }
};

int main(int argc, char *argv[])
{
    return runLives(argc, argv, [](int count, char **words) {
        TestLeakScan test;
        return QTest::qExec(&test, count, words);
    });
}
#include "tst_leakscan.moc"
