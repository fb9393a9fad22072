#pragma once

#include <QLineEdit>

namespace disputedesk {

/// A line that is typed, not pasted, dropped or completed: typing an amount is what makes a person read it. Committed
/// text of an input method counts as typed. Enter does nothing here.
class TypedLine : public QLineEdit {
    Q_OBJECT
public:
    explicit TypedLine(const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A paste was refused: say why.
    void pasteRefused();
    /// Enter was pressed and swallowed.
    void enterIgnored();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dropEvent(QDropEvent *event) override;
};

/// What was typed, as an English keyboard would have: digits of every script (Thai, full width) are digits, full width
/// letters are letters, and the full stop that a Japanese or Chinese input method gives is a point. Nothing is left
/// out.
QString asPlainKeys(const QString &typed);

} // namespace disputedesk
