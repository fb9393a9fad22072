#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace disputedesk {

class Theme;

/// Asks for the name of a saved view. What is wrong with a name stands under it while it is typed; a name that will not
/// do cannot be taken.
class ViewNameDialog : public QDialog {
    Q_OBJECT
public:
    /// Why a name will not do, in a sentence; empty when it will.
    using Check = std::function<QString(const QString &)>;

    /// `act` is the word on the button; `what` says what is kept under the name.
    ViewNameDialog(const QString &title, const QString &what, const QString &act, const QString &name, Check check,
        const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void nameChosen(const QString &name); ///< trimmed

private:
    void look();

    Check m_check;
    QLineEdit *m_edit;
    QLabel *m_problem;
    QPushButton *m_take;
};

} // namespace disputedesk
