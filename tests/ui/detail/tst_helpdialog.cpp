#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/settingsdialog.h"

#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QLocale>
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

    void itSpeaksTheLanguageOfTheWindow_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("language");
        QTest::newRow("zh_CN") << QLocale(u"zh_CN"_s) << u"zh_CN"_s;
        QTest::newRow("zh_SG") << QLocale(u"zh_SG"_s) << u"zh_CN"_s;
        // As localeFor() makes them; name() calls them zh_HK and zh_MO.
        QTest::newRow("zh_Hans_HK") << QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::HongKong)
                                    << u"zh_CN"_s;
        QTest::newRow("zh_Hans_MO") << QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::Macao)
                                    << u"zh_CN"_s;
        QTest::newRow("zh_TW") << QLocale(u"zh_TW"_s) << u"en"_s; // the window is English there
        QTest::newRow("th_TH") << QLocale(u"th_TH"_s) << u"th"_s;
        QTest::newRow("ja_JP") << QLocale(u"ja_JP"_s) << u"ja"_s;
        QTest::newRow("en_TH") << QLocale(u"en_TH"_s) << u"en"_s;
        QTest::newRow("de_DE") << QLocale(u"de_DE"_s) << u"en"_s;
    }
    void itSpeaksTheLanguageOfTheWindow()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, language);
        QFile page(u":/help/%1/list.md"_s.arg(language));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QCOMPARE(helpText(u"list"_s, helpLanguage(locale)), QString::fromUtf8(page.readAll()));
        const QLocale before;
        QLocale::setDefault(locale);
        SettingsDialog settings({}, *m_theme); // through F1, too
        settings.show();
        const bool active = QTest::qWaitForWindowActive(&settings);
        QTest::keyClick(&settings, Qt::Key_F1);
        const auto *shown = settings.findChild<QListWidget *>(u"helpContents"_s);
        const QString title = shown ? shown->currentItem()->text() : QString();
        QLocale::setDefault(before);
        QVERIFY(active);
        QCOMPARE(title, helpTopics(language).constLast().title);
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
