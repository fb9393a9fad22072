#include "app/desktop/powerreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// What the power supplies of a Linux machine say, as files in a folder.
class TestPowerReader : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    void supply(const QString &name, const QList<std::pair<QString, QByteArray>> &files)
    {
        QVERIFY(QDir(m_folder.path()).mkpath(name));
        for (const auto &[key, value] : files) {
            QFile file(m_folder.filePath(name + u'/' + key));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(value + '\n');
        }
    }

private Q_SLOTS:
    void init()
    {
        const QStringList old = QDir(m_folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &name : old)
            QVERIFY(QDir(m_folder.filePath(name)).removeRecursively());
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        QSKIP("the power supplies are files on Linux only");
#endif
    }

    void nothingIsToldByNothing()
    {
        QVERIFY(!readOnBattery(m_folder.path()));
        QVERIFY(!readOnBattery(m_folder.filePath(u"no-such-folder"_s)));
    }

    void pluggedIsNotOnBattery()
    {
        supply(u"AC"_s, {{u"type"_s, "Mains"}, {u"online"_s, "1"}});
        supply(u"BAT0"_s, {{u"type"_s, "Battery"}, {u"status"_s, "Charging"}});
        QCOMPARE(readOnBattery(m_folder.path()), std::optional(false));
        supply(u"BAT0"_s, {{u"status"_s, "Discharging"}}); // a weak charger: plugged all the same
        QCOMPARE(readOnBattery(m_folder.path()), std::optional(false));
    }

    void unpluggedIsOnBattery()
    {
        supply(u"AC"_s, {{u"type"_s, "Mains"}, {u"online"_s, "0"}});
        supply(u"BAT0"_s, {{u"type"_s, "Battery"}, {u"status"_s, "Full"}});
        supply(u"BAT1"_s, {{u"type"_s, "Battery"}, {u"status"_s, "Discharging"}});
        QCOMPARE(readOnBattery(m_folder.path()), std::optional(true));
    }

    void aMouseIsNotTheMachine()
    {
        supply(u"hid"_s, {{u"type"_s, "Battery"}, {u"scope"_s, "Device"}, {u"status"_s, "Discharging"}});
        QVERIFY(!readOnBattery(m_folder.path()));
        supply(u"AC"_s, {{u"type"_s, "Mains"}, {u"online"_s, "1"}});
        QCOMPARE(readOnBattery(m_folder.path()), std::optional(false));
    }
};

QTEST_GUILESS_MAIN(TestPowerReader)
#include "tst_powerreader.moc"
