#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace disputedesk {

/// A pane with nothing to show: a sign, what is the case, what to do, and up to two ways on.
class ListMessage : public QWidget {
    Q_OBJECT
public:
    ListMessage(const Theme &theme, const char *objectName, QWidget *parent = nullptr);

    void setMessage(const QString &icon, Ink ink, const QString &title, const QString &text);
    /// Empty texts hide the button.
    void setActs(const QString &first, const QString &second = {});
    QString title() const;
    QString text() const;

Q_SIGNALS:
    void firstRequested();
    void secondRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    Ink m_ink = Ink::Muted;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_first;
    QPushButton *m_second;
};

} // namespace disputedesk
