#include "ui/dialogs/offlinedialog.h"

#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/spoken.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/wholedialog.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

OfflineDialog::OfflineDialog(int selected, int view, int marked, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"offlineDialog"_s);
    offerHelp(*this, u"accounts"_s, theme);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Keep documents offline"));
    auto *title = new InkLabel(theme, Ink::Text, InkLabel::Type::Title, u"offlineTitle"_s, this);
    title->write(tr("Keep documents offline for…"));
    title->setWraps(true);
    auto *what = new InkLabel(theme, Ink::Muted, InkLabel::Type::Base, u"offlineWhat"_s, this);
    what->write(tr("They are downloaded now, and new ones after each refresh. Nothing is sent."));
    what->setWraps(true);
    m_selected = new QRadioButton(
        selected == 1 ? tr("The selected dispute") : tr("The %1 selected disputes").arg(QLocale().toString(selected)),
        this);
    m_selected->setObjectName(u"offlineSelected"_s);
    m_selected->setEnabled(selected > 0);
    m_view = new QRadioButton(
        view == 1 ? tr("The one dispute in the list") : tr("All %1 disputes in the list").arg(QLocale().toString(view)),
        this);
    m_view->setObjectName(u"offlineView"_s);
    m_view->setEnabled(view > 0);
    (selected > 0 ? m_selected : m_view)->setChecked(true);
    m_viewNote = new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, u"offlineViewNote"_s, this);
    m_viewNote->setWraps(true);
    m_viewNote->setContentsMargins(24, 0, 0, 0); // under the words of the choice
    m_facts = new InkLabel(theme, Ink::Text, InkLabel::Type::Secondary, u"offlineFacts"_s, this);
    setLive(*m_facts);
    m_facts->setWraps(true);
    m_facts->setMinimumHeight(fontMetrics().height() * 3);
    m_facts->setAlignment(Qt::AlignTop);
    connect(m_selected, &QRadioButton::toggled, this, &OfflineDialog::begin);

    auto *stop = new ActButton(u"offlineStop"_s, ActKeys::EnterAndSpace, this);
    stop->setPlainText(tr("Stop keeping"));
    if (marked >= 0)
        stop->setToolTip(marked > 0 ? tr("What was downloaded stays until room is needed.")
                                    : tr("None of the selected disputes is kept offline."));
    stop->setAccessibleDescription(stop->toolTip());
    stop->setEnabled(marked > 0);
    connect(stop, &QPushButton::clicked, this, [this] {
        const Scope chosen = scope();
        accept();
        Q_EMIT stopRequested(chosen);
    });
    auto *cancel = new ActButton(u"offlineCancel"_s, ActKeys::EnterAndSpace, this);
    cancel->setPlainText(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_keep = new ActButton(u"offlineKeep"_s, ActKeys::EnterAndSpace, this);
    m_keep->setPlainText(tr("Keep offline"));
    m_keep->setDefault(true);
    setStyleProperty(m_keep, "role", u"main"_s);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        const Scope chosen = scope();
        accept();
        Q_EMIT keepRequested(chosen);
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(stop);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{title, what, m_selected, m_view, m_viewNote, m_facts})
        column->addWidget(widget);
    column->addStretch(1);
    column->addLayout(buttons);
    keepWhole(*this, qMax(440, fontMetrics().averageCharWidth() * 62));
}

OfflineDialog::Scope OfflineDialog::scope() const { return m_selected->isChecked() ? Scope::Selected : Scope::View; }

void OfflineDialog::setViewNote(const QString &text)
{
    m_viewNote->write(text);
    m_view->setAccessibleDescription(text);
}

void OfflineDialog::begin()
{
    m_keep->setEnabled(false);
    m_facts->write(tr("Counting…"));
    Q_EMIT factsRequested(scope());
}

void OfflineDialog::setFacts(Scope scope, const QString &text, bool possible)
{
    if (scope != this->scope())
        return; // the other was chosen meanwhile
    m_facts->write(text);
    m_keep->setEnabled(possible);
    m_keep->setAccessibleDescription(text);
}

} // namespace disputedesk
