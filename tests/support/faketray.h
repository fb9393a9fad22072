#pragma once

#include "app/desktop/tray.h"

#include <QPointer>
#include <QStringList>

namespace disputedesk::test {

/// What a tray was told, and the tray to click; it outlives the program.
struct TrayRecord {
    QPointer<Tray> tray; ///< null: none is there
    int number = -1;
    QString tip;
    QStringList said; ///< a notice each, title and body in a line
};

/// Stands for the desktop's tray where there is none, as offscreen.
class FakeTray : public Tray {
public:
    explicit FakeTray(TrayRecord &record)
        : m_record(record)
    {
        m_record.tray = this;
    }
    static TrayMaker into(TrayRecord &record)
    {
        return [&record] { return std::make_unique<FakeTray>(record); };
    }
    void setMenu(QMenu *) override { }
    void setNumber(int number, const QString &tip) override
    {
        m_record.number = number;
        m_record.tip = tip;
    }
    bool takesMessages() const override { return true; }
    void say(const QString &title, const QString &body) override
    {
        m_record.said.append(title + QStringLiteral(": ") + body);
    }

private:
    TrayRecord &m_record;
};

} // namespace disputedesk::test
