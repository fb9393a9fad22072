#pragma once

#include <QApplication>

namespace disputedesk {

/// While it lives the application has no style sheet; afterwards it has its own again. A window is put together
/// meanwhile: with a style sheet in force each widget that changes hands is styled and measured anew with all its
/// branch, which was three quarters of what building the window cost.
class Unstyled {
public:
    explicit Unstyled(QApplication &application)
        : m_application(application)
        , m_sheet(application.styleSheet())
    {
        m_application.setStyleSheet({});
    }
    ~Unstyled() { m_application.setStyleSheet(m_sheet); }
    Q_DISABLE_COPY_MOVE(Unstyled)

private:
    QApplication &m_application;
    QString m_sheet;
};

} // namespace disputedesk
