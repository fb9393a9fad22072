#pragma once

#include <QMessageBox>

#include <functional>

namespace disputedesk {

class Theme;

/// A question with one act; its other answer is Cancel, which is the default.
struct Question {
    QString name; ///< the box is called nameBox, the act's button nameButton
    QString text;
    QString more = {}; ///< what becomes of what
    QString act = {};
    bool isDanger = false; ///< what the act does cannot be taken back
};

/// A box of plain text in our own look, not open yet, that is gone once it is closed. Its buttons come from the caller.
QMessageBox *makeMessage(
    const QString &name, QMessageBox::Icon icon, const QString &text, const QString &more, QWidget *parent);
/// Asks without waiting; `act` is called when its button was pressed, and not once `context` is gone.
void ask(const Question &question, const Theme &theme, QWidget *parent, QObject *context, std::function<void()> act);

} // namespace disputedesk
