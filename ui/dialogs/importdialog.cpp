#include "ui/dialogs/importdialog.h"

#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/fitscroll.h"
#include "ui/theme/spoken.h"
#include "ui/theme/stylesheet.h"

#include <QCheckBox>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qsizetype kMostNames = 5; ///< a file may have thousands

QString namesText(const QStringList &names)
{
    QStringList said;
    for (const QString &name : names.mid(0, kMostNames))
        said.append(labelText(name, 60));
    const QString list = said.join(u", "_s);
    const qsizetype more = names.size() - said.size();
    return more == 0 ? ImportDialog::tr("Added: %1", "%1 is a list of names").arg(list)
                     //: %1 is a list of names, %2 a number
                     : ImportDialog::tr("Added: %1 and %2 more").arg(list, QLocale().toString(more));
}

void addCount(QStringList &lines, int count, const QString &text)
{
    if (count > 0)
        lines << text.arg(QLocale().toString(count));
}
} // namespace

ImportDialog::ImportDialog(const ImportOffer &offer, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_theme(theme)
{
    setObjectName(u"importDialog"_s);
    offerHelp(*this, u"settings"_s, theme);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Import settings"));
    using Type = InkLabel::Type;
    auto *title = new InkLabel(theme, Ink::Text, Type::Title, u"importTitle"_s, this);
    title->write(windowTitle());
    auto *file = new InkLabel(theme, Ink::Muted, Type::Secondary, u"importFile"_s, this);
    file->writeForeign(offer.file, 300);
    file->setWraps(true);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(4);
    const QLocale locale;
    m_settings = addPart(*column, u"importSettings"_s,
        tr("Settings (%1)", "%1 is a number").arg(locale.toString(offer.settings)), offer.settings, settingLines());
    m_views = addPart(*column, u"importViews"_s,
        tr("Saved views (%1)", "%1 is a number").arg(locale.toString(offer.views.size())), int(offer.views.size()),
        viewLines());
    m_replies = addPart(*column, u"importReplies"_s,
        tr("Canned replies (%1)", "%1 is a number").arg(locale.toString(offer.replies.size())),
        int(offer.replies.size()) + offer.folders, replyLines());
    auto *note = new InkLabel(theme, Ink::Muted, Type::Secondary, u"importNote"_s, page);
    const bool any = offer.settings > 0 || !offer.views.isEmpty() || !offer.replies.isEmpty() || offer.folders > 0;
    note->write(any
            //: %1 is a folder
            ? tr("None of your views and replies is changed or removed. Your present settings, views and replies are "
                 "first copied to:\n%1\nAccounts and keys are not in such a file.")
                  .arg(labelText(offer.copies, 300))
            : tr("Everything of this file is here already."));
    note->setWraps(true);
    column->addSpacing(4);
    column->addWidget(note);
    column->addStretch(1);
    auto *scroll = new FitScroll(u"importScroll"_s, this);
    scroll->hold(page);
    page->setMinimumWidth(qMax(440, fontMetrics().averageCharWidth() * 62));

    m_problem = new InkLabel(theme, Ink::Danger, Type::Secondary, u"importProblem"_s, this);
    m_problem->setWraps(true);
    m_problem->hide();
    setLive(*m_problem);
    m_cancel = new ActButton(u"importCancel"_s, ActKeys::EnterAndSpace, this);
    m_cancel->setPlainText(tr("Cancel"));
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    m_go = new ActButton(u"importGo"_s, ActKeys::EnterAndSpace, this);
    m_go->setDefault(true);
    m_go->setAccessibleDescription(note->text());
    setStyleProperty(m_go, "role", u"main"_s);
    connect(m_go, &QPushButton::clicked, this, [this] {
        m_busy = true;
        m_problem->hide();
        judge();
        Q_EMIT importRequested({m_settings->isChecked(), m_views->isChecked(), m_replies->isChecked()});
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 18);
    all->setSpacing(10);
    all->addWidget(title);
    all->addWidget(file);
    all->addWidget(scroll, 1);
    all->addWidget(m_problem);
    all->addLayout(buttons);
    judge();
}

QCheckBox *ImportDialog::addPart(
    QVBoxLayout &column, const QString &name, const QString &text, int count, const QStringList &lines)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setEnabled(count > 0);
    box->setChecked(count > 0);
    box->setAccessibleName(text);
    box->setAccessibleDescription(lines.join(u'\n'));
    column.addWidget(box, 0, Qt::AlignLeft);
    auto *note = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Secondary, name + u"Note"_s, this);
    note->write(lines.join(u'\n'));
    note->setWraps(true);
    note->setContentsMargins(26, 0, 0, 8);
    column.addWidget(note);
    connect(box, &QCheckBox::toggled, this, &ImportDialog::judge);
    return box;
}

QStringList ImportDialog::settingLines() const
{
    QStringList lines;
    lines << (m_offer.settings > 0 ? tr("They take the place of yours.") : tr("None that is other than yours."));
    if (m_offer.proxyChanges)
        lines << (m_offer.proxy.isEmpty()
                ? tr("The proxy is turned off.")
                //: %1 is an address like http://host:8080
                : tr("Everything will go through the proxy %1").arg(labelText(m_offer.proxy, 120)));
    addCount(lines, m_offer.settingsLeftOut, tr("Left out, since this version cannot use them: %1", "%1 is a number"));
    return lines;
}

QStringList ImportDialog::viewLines() const
{
    QStringList lines;
    if (!m_offer.views.isEmpty())
        lines << namesText(m_offer.views);
    addCount(lines, m_offer.viewsRenamed,
        tr("With “(imported)” behind the name, since another of that name is here: %1", "%1 is a number"));
    addCount(lines, m_offer.viewsWithoutAccount,
        tr("Of accounts that are not here, so for all accounts of their mode: %1", "%1 is a number"));
    addCount(lines, m_offer.viewsKnown, tr("Here already: %1", "%1 is a number"));
    return lines.isEmpty() ? QStringList{tr("None in this file.")} : lines;
}

QStringList ImportDialog::replyLines() const
{
    QStringList lines;
    if (!m_offer.replies.isEmpty())
        lines << namesText(m_offer.replies);
    addCount(lines, m_offer.repliesRenamed,
        tr("With “(imported)” behind the name, since another of that name is here: %1", "%1 is a number"));
    addCount(lines, m_offer.repliesKnown, tr("Here already: %1", "%1 is a number"));
    addCount(lines, m_offer.folders, tr("Empty folders: %1", "%1 is a number"));
    return lines.isEmpty() ? QStringList{tr("None in this file.")} : lines;
}

void ImportDialog::setProblem(const QString &problem)
{
    m_busy = false;
    m_problem->write(problem);
    m_problem->show();
    judge();
    m_go->setFocus();
}

void ImportDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

void ImportDialog::judge()
{
    if (!m_go)
        return;
    const bool any = m_settings->isChecked() || m_views->isChecked() || m_replies->isChecked();
    m_go->setPlainText(m_busy ? tr("Importing…") : tr("Import"));
    m_go->setEnabled(any && !m_busy);
    m_cancel->setEnabled(!m_busy);
}

} // namespace disputedesk
