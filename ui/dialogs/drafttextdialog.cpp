#include "ui/dialogs/drafttextdialog.h"

#include "models/domain/displaytext.h"
#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/copytext.h"
#include "ui/theme/endlesswords.h"
#include "ui/theme/stylesheet.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace disputedesk {

DraftTextDialog::DraftTextDialog(const QString &disputeId, const QString &text, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"draftTextDialog"_s);
    setWindowTitle(tr("Draft of dispute %1").arg(shortId(visibleText(disputeId), 60)));
    offerHelp(*this, u"outbox"_s, theme);
    auto *title = new InkLabel(theme, Ink::Text, InkLabel::Type::Title, u"draftTextTitle"_s, this);
    title->write(windowTitle());
    title->setWraps(true);
    auto *view = new QPlainTextEdit(this);
    breakEndlessWords(*view);
    view->setPlainText(visibleText(text, true));
    view->setObjectName(u"draftTextView"_s);
    view->setAccessibleName(tr("Text of the draft"));
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    auto *copy = new ActButton(u"draftTextCopy"_s, ActKeys::EnterAndSpace, this);
    copy->setPlainText(tr("Copy text"));
    connect(copy, &QPushButton::clicked, this, [this, text] { copyText(*this, text); });
    auto *close = new ActButton(u"draftTextClose"_s, ActKeys::EnterAndSpace, this);
    close->setPlainText(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(14);
    column->addWidget(title);
    column->addWidget(view, 1);
    column->addLayout(buttons);
    resize(560, 440);
    close->setFocus();
}

} // namespace disputedesk
