#include "ui/dialogs/openedcasedialog.h"

#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/casetext.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/wholedialog.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

OpenedCaseDialog::OpenedCaseDialog(
    const Heading &heading, const QStringList &disputes, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_facts(new CaseText(theme, u"caseFacts"_s, this))
    , m_note(new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, u"caseNote"_s, this))
    , m_open(new ActButton(u"caseOpenInList"_s, ActKeys::EnterAndSpace, this))
{
    setObjectName(u"openedCaseDialog"_s);
    offerHelp(*this, u"exports"_s, theme);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Case file"));
    m_list->setObjectName(u"caseDisputes"_s);
    m_list->setAccessibleName(tr("Disputes in this file"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true); // there may be thousands
    m_list->addItems(disputes);
    m_list->setVisible(disputes.size() > 1);
    m_facts->setAccessibleName(tr("What the file says about the dispute"));
    arrange(heading, theme);
    if (!disputes.isEmpty())
        m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT chosen(row);
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        const int wanted = shown();
        accept();
        Q_EMIT openRequested(wanted);
    });
}

void OpenedCaseDialog::arrange(const Heading &heading, const Theme &theme)
{
    auto *title = new InkLabel(theme, Ink::Text, InkLabel::Type::Title, u"caseTitle"_s, this);
    title->write(tr("This is a file, not the list"));
    auto *origin = new InkLabel(theme, Ink::Text, InkLabel::Type::Base, u"caseOrigin"_s, this);
    origin->write(heading.origin);
    auto *file = new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, u"caseFileName"_s, this);
    file->writeForeign(heading.file);
    for (InkLabel *label : {title, origin, file, m_note})
        label->setWraps(true);
    m_open->setPlainText(tr("Open in the list"));
    m_open->setEnabled(false);
    auto *close = new ActButton(u"caseClose"_s, ActKeys::EnterAndSpace, this);
    close->setPlainText(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(3 * metrics::kGrid);
    sides->addWidget(m_list, 2);
    sides->addWidget(m_facts, 3);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_note, 1);
    buttons->addWidget(m_open);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(origin);
    column->addWidget(file);
    column->addSpacing(4);
    column->addLayout(sides, 1);
    column->addSpacing(4);
    column->addLayout(buttons);
    keepWhole(*this, qMax(480, fontMetrics().averageCharWidth() * 66));
    resize(QSize(m_list->isHidden() ? 720 : 960, 640).boundedTo(screen()->availableGeometry().size() - QSize(40, 60)));
    m_facts->setFocus();
}

int OpenedCaseDialog::shown() const { return m_list->currentRow(); }

void OpenedCaseDialog::showCase(const CaseFile &file, bool isHere)
{
    m_facts->showCase(file);
    m_open->setEnabled(isHere);
    const QString why = isHere ? QString() : tr("This dispute is not in the list on this computer.");
    m_note->write(why);
    m_open->setAccessibleDescription(why);
}

} // namespace disputedesk
