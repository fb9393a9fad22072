#pragma once

#include "app/desktop/movedsettings.h"
#include "app/desktop/replyflow.h"
#include "app/desktop/viewbook.h"
#include "models/domain/housefile.h"
#include "models/domain/replyfile.h"
#include "tests/support/deskdriver.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QFileDialog>

namespace disputedesk::test {

using namespace Qt::StringLiterals;

/// The real window with saved views and replies of its own, and what a person does to move them.
class HouseWorld {
protected:
    QTemporaryDir m_out;
    std::unique_ptr<DeskDriver> m_driver;

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    static SavedView view(const QString &name, const QUuid &account = {}, const QString &query = u"due:<7d"_s)
    {
        SavedView made;
        made.id = QUuid::createUuid();
        made.name = name;
        made.query = query;
        made.account = account;
        made.tab = u"all"_s;
        made.inquiries = u"all"_s;
        return made;
    }
    QString file(const QString &name) const { return m_driver->folder() + u'/' + name; }
    void begin(const QList<SavedView> &views, const ReplyLibrary &replies)
    {
        m_driver.reset(); // one program at a time, as for people
        m_driver = std::make_unique<DeskDriver>(30, qEnvironmentVariable("DISPUTEDESK_THEME", u"light"_s).toLatin1());
        ViewBook book(file(u"views.json"_s));
        for (const SavedView &each : views)
            book.add(each);
        QVERIFY(write(file(u"replies.json"_s), repliesJson(replies)));
    }
    /// Everything that an import may change, and what lies beside it.
    QMap<QString, QByteArray> state() const
    {
        QMap<QString, QByteArray> all;
        for (const QString &name : {u"settings.ini"_s, u"views.json"_s, u"replies.json"_s})
            all.insert(name, contentOf(file(name)));
        const QStringList listed = QDir(m_driver->folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        for (const QString &name : listed)
            if (name.startsWith(u"before-"_s) || name.endsWith(u".incoming"_s) || name.endsWith(u".draft"_s))
                all.insert(name, {});
        return all;
    }
    bool act(const char *name)
    {
        auto *action = m_driver->desk().window().findChild<QAction *>(QString::fromLatin1(name));
        if (!action || !action->isEnabled())
            return false;
        action->trigger();
        return true;
    }
    bool choose(const QString &dialogName, const QString &path)
    {
        auto *dialog = m_driver->find<QFileDialog>(dialogName);
        if (!dialog)
            return false;
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
        return true;
    }
    bool exportTo(const QString &path)
    {
        return act("actionExportSettings") && choose(u"exportSettingsDialog"_s, path)
            && m_driver->waitForText(u"noticeBar"_s, u"were written to"_s);
    }
    bool importFrom(const QString &path)
    {
        return act("actionImportSettings") && choose(u"importSettingsDialog"_s, path);
    }
    QString dialogText()
    {
        auto *dialog = m_driver->find<QDialog>(u"importDialog"_s);
        return dialog ? m_driver->textOf(dialog).remove(QChar(0x200b)) : QString(); // long words may break
    }
    static void shoot(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("DISPUTEDESK_SHOTS"); // for eyes
        if (!widget || folder.isEmpty())
            return;
        QTest::qWait(200);
        widget->grab().save(folder + u'/' + name + u".png"_s);
    }
};

} // namespace disputedesk::test
