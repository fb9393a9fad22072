#include "ui/dialogs/question.h"

#include "ui/theme/messagelook.h"
#include "ui/theme/stylesheet.h"

#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

QMessageBox *makeMessage(
    const QString &name, QMessageBox::Icon icon, const QString &text, const QString &more, QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(icon);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setInformativeText(more);
    return box;
}

void ask(const Question &question, const Theme &theme, QWidget *parent, QObject *context, std::function<void()> act)
{
    QMessageBox *const box = makeMessage(question.name + "Box"_L1,
        question.isDanger ? QMessageBox::Warning : QMessageBox::Question, question.text, question.more, parent);
    QPushButton *const button = box->addButton(question.act, QMessageBox::AcceptRole);
    button->setObjectName(question.name + "Button"_L1);
    if (question.isDanger)
        setStyleProperty(button, "role", u"danger"_s);
    button->setAutoDefault(false);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(
        box, &QMessageBox::buttonClicked, context, [button, act = std::move(act)](QAbstractButton *pressed) {
            if (pressed == button)
                act();
        });
    dressMessage(*box, theme);
    box->open();
}

} // namespace disputedesk
