#include "ui/panes/detailplaceholder.h"

#include "models/domain/displaytext.h"
#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/spoken.h"
#include "ui/theme/stylesheet.h"

#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

DetailPlaceholder::DetailPlaceholder(const Theme &theme, QWidget *parent)
    : QFrame(parent)
{
    setStyleProperty(this, "surface", u"panel"_s);
    setObjectName(u"detailPlaceholder"_s);
    m_title = new InkLabel(theme, Ink::Text, InkLabel::Type::Title, u"detailPlaceholderTitle"_s, this);
    m_text = new InkLabel(theme, Ink::Muted, InkLabel::Type::Base, u"detailPlaceholderText"_s, this);
    for (InkLabel *label : {m_title, m_text}) {
        label->setWraps(true);
        label->setAlignment(Qt::AlignCenter);
    }
    m_busy = new QProgressBar(this);
    m_busy->setObjectName(u"detailPlaceholderBusy"_s);
    m_busy->setAccessibleName(tr("Loading"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedWidth(120);
    m_retry = new ActButton(u"detailRetry"_s, ActKeys::EnterAndSpace, this);
    m_retry->setPlainText(tr("Try again"));
    connect(m_retry, &QPushButton::clicked, this, &DetailPlaceholder::retryRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_busy, 0, Qt::AlignHCenter);
    column->addWidget(m_retry, 0, Qt::AlignHCenter);
    column->addStretch(3);
    showNothing();
}

void DetailPlaceholder::showNothing()
{
    say(tr("No dispute selected"),
        tr("Choose one in the list to see its deadline, its message and its documents here."), false, false);
}

void DetailPlaceholder::showLoading(const QString &id)
{
    say(tr("Reading the dispute…"), labelText(id, 80), true, false);
}

void DetailPlaceholder::showError(const QString &text, const QString &detail)
{
    say(tr("The dispute cannot be shown"), labelText(text) + (detail.isEmpty() ? QString() : u'\n' + labelText(detail)),
        false, true);
    announce(*this, m_title->text() + u". "_s + m_text->text());
}

void DetailPlaceholder::say(const QString &title, const QString &text, bool busy, bool retry)
{
    m_title->write(title);
    m_text->write(text);
    m_busy->setVisible(busy);
    m_retry->setVisible(retry);
    setAccessibleName(title);
}

} // namespace disputedesk
