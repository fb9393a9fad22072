#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace disputedesk {

/// A thin strip above the table that says one thing about what is shown, with a sign, and one way on at most.
class ListBanner : public QFrame {
    Q_OBJECT
public:
    enum class Kind : quint8 { Notice, Warning, Danger };

    ListBanner(const Theme &theme, Kind kind, const char *objectName, QWidget *parent = nullptr);

    /// Shows `text` (plain), or hides the strip when it is empty.
    void setText(const QString &text, const QString &detail = {});
    QString text() const;
    void setAct(const QString &text);

Q_SIGNALS:
    void actRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Kind m_kind;
    QLabel *m_text;
    QPushButton *m_act;
};

} // namespace disputedesk
