#include "ui/dialogs/workdialog.h"

#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/spoken.h"
#include "ui/theme/wholedialog.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kSteps = 1000;
constexpr int kShowAfterMs = 400;
} // namespace

WorkDialog::WorkDialog(const QString &title, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_text(new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, u"workText"_s, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new ActButton(u"workCancel"_s, ActKeys::EnterAndSpace, this))
{
    setObjectName(u"workDialog"_s);
    setWindowTitle(title);
    auto *head = new InkLabel(theme, Ink::Text, InkLabel::Type::Heading, u"workTitle"_s, this);
    head->write(title);
    head->setWraps(true);
    m_bar->setObjectName(u"workBar"_s);
    m_bar->setAccessibleName(title);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, kSteps);
    m_cancel->setPlainText(tr("Stop"));
    connect(m_cancel, &QPushButton::clicked, this, &WorkDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(12);
    column->addWidget(head);
    column->addWidget(m_bar);
    column->addWidget(m_text);
    column->addLayout(buttons);
    keepWhole(*this, qMax(360, fontMetrics().averageCharWidth() * 50));
    setProgress(0, 0);
}

void WorkDialog::showSoon() { QTimer::singleShot(kShowAfterMs, this, &QWidget::show); }

void WorkDialog::setProgress(qint64 done, qint64 total)
{
    if (m_stopping)
        return; // what was under way still tells how far it came
    const QLocale locale;
    //: %1 of %2 disputes or pages
    m_text->write(total > 0 ? tr("%1 of %2").arg(locale.toString(done), locale.toString(total)) : tr("Preparing…"));
    m_bar->setValue(total > 0 ? int(std::clamp<qint64>(done * kSteps / total, 0, kSteps)) : 0);
}

void WorkDialog::reject()
{
    m_stopping = true;
    m_cancel->setEnabled(false);
    m_text->write(tr("Stopping…"));
    announce(*m_text, m_text->text()); // how it ended is told by whoever does the work
    Q_EMIT cancelRequested(); // whoever does the work closes it, once it has stopped
}

} // namespace disputedesk
