#include "tests/support/hostilejudge.h"
#include "tests/support/hostilewalk.h"
#include "tests/support/proof.h"
#include "tests/support/resourcewatch.h"
#include "ui/theme/plainlabel.h"

#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Who walks for the hostile corpus finds what is wrong, string by string, and who counts what is loaded counts it.
class TestHostileWalk : public QObject {
    Q_OBJECT

    const QTemporaryDir m_folder;

    static QStringList problemsOf(QWidget &widget, const QList<HostileText> &texts)
    {
        HostileWalk walk;
        walk.known = texts;
        widget.show();
        (void)widget.grab();
        walkHostile(widget, walk);
        return walk.problems;
    }

private Q_SLOTS:
    void everyWayToLoadIsCounted()
    {
        ResourceWatch watch(m_folder.path());
        QCOMPARE(watch.loads(), 0);
        {
            QFile file(watch.file());
            QVERIFY(file.open(QIODevice::ReadOnly));
        }
        QCOMPARE(watch.opened(), 1);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), watch.port());
        QTRY_COMPARE_WITH_TIMEOUT(watch.connections(), 1, 30'000);
        QLabel rich(u"<img src=\"http://127.0.0.1:%1/x.png\"><img src=\"//host/share/x.png\">"_s.arg(watch.port()));
        rich.show();
        (void)rich.grab();
        QVERIFY(watch.asked() >= 2);
    }

    /// Each string of the corpus that Qt takes for markup, as a label, a tool tip and a message.
    void whatIsTakenForMarkupIsFound()
    {
        ResourceWatch watch(m_folder.path());
        const QList<HostileText> texts = hostileTexts(watch.port(), watch.file(), 2000);
        QVERIFY(texts.size() >= 60);
        int rich = 0;
        for (const HostileText &one : texts) {
            if (!Qt::mightBeRichText(one.text))
                continue;
            ++rich;
            QLabel label(one.text);
            QVERIFY2(!problemsOf(label, texts).filter(u"guesses at its text"_s).isEmpty(), qPrintable(one.name));
            QPushButton button(u"Button"_s);
            button.setToolTip(one.text);
            QVERIFY2(!problemsOf(button, texts).filter(u"markup:"_s).isEmpty(), qPrintable(one.name));
            button.setToolTip(plainToolTip(one.text));
            QVERIFY2(problemsOf(button, texts).filter(u"markup:"_s).isEmpty(), qPrintable(one.name));
            QMessageBox box;
            box.setTextFormat(Qt::PlainText);
            box.setText(u"x"_s);
            box.setInformativeText(one.text); // which Qt guesses at, whatever the format of the text is
            QVERIFY2(!problemsOf(box, texts).filter(u"guesses at its text"_s).isEmpty(), qPrintable(one.name));
            QVERIFY2(!problemsOf(box, texts).filter(u"opens links"_s).isEmpty(), qPrintable(one.name));
            QTableWidget table(1, 1);
            table.setItem(0, 0, new QTableWidgetItem(u"x"_s));
            table.item(0, 0)->setToolTip(one.text);
            QVERIFY2(!problemsOf(table, texts).filter(u"cell's tool tip"_s).isEmpty(), qPrintable(one.name));
        }
        QVERIFY(rich > 15);
        QVERIFY(watch.asked() > 0);
        proof("D4 F9",
            u"each of %1 strings found as label, tool tip, cell and message; %2 loads counted where they are made"_s
                .arg(rich)
                .arg(watch.loads()));
    }

    /// Characters that nobody sees, wherever a text can stand.
    void whatHidesIsFound()
    {
        ResourceWatch watch(m_folder.path());
        const QList<HostileText> texts = hostileTexts(watch.port(), watch.file(), 2000);
        int hidden = 0;
        for (const HostileText &one : texts) {
            if (hiddenProblem(one.text).isEmpty())
                continue;
            ++hidden;
            const std::unique_ptr<QLabel> label(plainLabel(one.text, "label", nullptr));
            QVERIFY2(!problemsOf(*label, texts).isEmpty(), qPrintable(one.name));
            label->setText(u"x"_s);
            label->setAccessibleDescription(one.text);
            QVERIFY2(!problemsOf(*label, texts).isEmpty(), qPrintable(one.name));
        }
        QVERIFY(hidden > 15);
        QCOMPARE(hiddenProblem(u"a\u2068b\u2069 \U0001f468\tc\nd"_s), QString());
        QVERIFY(!hiddenProblem(u"a\u2069b"_s).isEmpty());
        QVERIFY(!hiddenProblem(u"a\u2068b"_s).isEmpty());
        proof("D5",
            u"each of %1 strings with characters that nobody sees found in a label and a description"_s.arg(hidden));
    }

    void theRestIsFound()
    {
        ResourceWatch watch(m_folder.path());
        const QList<HostileText> texts = hostileTexts(watch.port(), watch.file(), 2000);
        QTextBrowser browser;
        QCOMPARE(problemsOf(browser, texts).filter(u"rich text"_s).size(), 1);
        QPushButton button(u"&Accept && &Pay &"_s);
        QCOMPARE(problemsOf(button, texts).filter(u"a key is made"_s).size(), 1);
        const std::unique_ptr<QLabel> wide(plainLabel(QString(400, u'W'), "wide", nullptr));
        QVERIFY(!problemsOf(*wide, texts).filter(u"too wide"_s).isEmpty());
        const std::unique_ptr<QLabel> escaped(plainLabel(u"<i>x</i>"_s.toHtmlEscaped(), "escaped", nullptr));
        QVERIFY(!problemsOf(*escaped, texts).filter(u"escaped"_s).isEmpty());
        const std::unique_ptr<QLabel> spoken(plainLabel(u"x"_s, "spoken", nullptr));
        spoken->setToolTip(plainToolTip(u"a & b"_s));
        QVERIFY(!problemsOf(*spoken, texts).filter(u"spoken description"_s).isEmpty());
        QPushButton ampersand(u"x"_s);
        ampersand.setToolTip(u"Tom & Eve"_s.toHtmlEscaped());
        QVERIFY(!problemsOf(ampersand, texts).filter(u"shown as it is"_s).isEmpty());
        ampersand.setToolTip(u"<qt>"_s + QString(400, u'W') + u"</qt>"_s);
        QVERIFY(!problemsOf(ampersand, texts).filter(u"tool tip too wide"_s).isEmpty());
    }
};

QTEST_MAIN(TestHostileWalk)
#include "tst_hostilewalk.moc"
