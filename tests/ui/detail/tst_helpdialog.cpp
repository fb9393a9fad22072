#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/settingsdialog.h"

#include <QApplication>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// The short help: every page in every language, and from a dialog its own page.
class TestHelpDialog : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

    /// The page that F1 opens over `dialog`; empty: none.
    static QString pageOf(QDialog &dialog, Qt::KeyboardModifiers with)
    {
        dialog.show();
        if (!QTest::qWaitForWindowActive(&dialog))
            return u"the dialog is not active"_s;
        QTest::keyClick(&dialog, Qt::Key_F1, with);
        auto *help = dialog.findChild<HelpDialog *>();
        const QString page = help ? help->shownKey() : QString();
        delete help;
        return page;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    }

    void everyPageInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "th", "ja", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyPageInEveryLanguage()
    {
        QFETCH(QString, language);
        const QList<HelpTopic> topics = helpTopics(language);
        QStringList keys;
        for (const HelpTopic &topic : topics) {
            keys.append(topic.key);
            QVERIFY2(QFile::exists(u":/help/%1/%2.md"_s.arg(language, topic.key)), qPrintable(topic.key));
            QVERIFY(!topic.title.isEmpty());
        }
        for (const QString &key : {u"accounts"_s, u"review"_s, u"exports"_s, u"packet"_s, u"replies"_s, u"settings"_s})
            QVERIFY2(keys.contains(key), qPrintable(key));
    }

    void aDialogHasItsOwnPage()
    {
        ExportOffer offer;
        ExportDialog exports(offer, *m_theme);
        QCOMPARE(pageOf(exports, Qt::NoModifier), u"exports"_s);
        QCOMPARE(pageOf(exports, Qt::ShiftModifier), u"exports"_s);
        SettingsDialog settings({}, *m_theme);
        QCOMPARE(pageOf(settings, Qt::NoModifier), u"settings"_s);
    }
};

QTEST_MAIN(TestHelpDialog)
#include "tst_helpdialog.moc"
