#include "ui/panes/triageview.h"

#include "models/domain/displaytext.h"
#include "models/items/textjoins.h"
#include "models/items/texts.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/dialogs/tagtone.h"
#include "ui/panes/messageedit.h"
#include "ui/panes/summaryfacts.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/spoken.h"
#include "ui/theme/typedtext.h"
#include "ui/theme/wraplayout.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kSoonMs = 400;
constexpr int kMostPills = 3; // the rest is counted
constexpr qsizetype kLongestInPill = 16;
} // namespace

TriageView::TriageView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"triageView"_s);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &TriageView::save);
    connect(m_assignee, &QLineEdit::textEdited, this, &TriageView::typed);
    connect(m_assignee, &QLineEdit::editingFinished, this, &TriageView::flush);
    connect(m_note, &MessageEdit::edited, this, &TriageView::typed);
    connect(m_note, &MessageEdit::focusLeft, this, &TriageView::flush);
    connect(m_decided, &QCheckBox::toggled, this, [this] {
        typed();
        flush();
    });
    setEnabled(false);
}

TriageView::~TriageView()
{
    // An editor that dies with the focus says so, to a view that is gone already.
    m_assignee->disconnect(this);
    m_note->disconnect(this);
    m_decided->disconnect(this);
}

void TriageView::build()
{
    using Type = InkLabel::Type;
    const auto label = [this](const QString &name, const QString &text) {
        auto *made = new InkLabel(m_theme, Ink::Muted, Type::Base, name, this);
        made->write(text);
        return made;
    };
    auto *tags = new QWidget(this);
    tags->setObjectName(u"triageTags"_s);
    m_tags = new WrapLayout(6, tags);
    auto *edit = new LinkButton(m_theme, u"triageEditTags"_s, tr("Edit tags…"), tags);
    edit->setFlush();
    connect(edit, &QPushButton::clicked, this, &TriageView::tagsRequested);
    m_tags->addWidget(edit);
    m_assignee = new QLineEdit(this);
    m_assignee->setObjectName(u"triageAssignee"_s);
    m_assignee->setAccessibleName(tr("Assigned to"));
    m_assignee->setPlaceholderText(tr("a name"));
    m_assignee->setMaxLength(int(kLongestAssignee));
    m_note = new MessageEdit(u"triageNote"_s, this);
    m_note->setAccessibleName(tr("Note"));
    m_note->setLines(2, 8);
    m_note->setPlaceholderText(tr("for you and your colleagues at this computer"));
    m_noteProblem = new InkLabel(m_theme, Ink::Danger, Type::Secondary, u"triageNoteProblem"_s, this);
    m_noteProblem->setWraps(true);
    m_noteProblem->hide();
    setLive(*m_noteProblem);
    m_decided = new QCheckBox(tr("Decided, nothing sent"), this);
    m_decided->setObjectName(u"triageDecided"_s);
    m_decided->setAccessibleName(m_decided->text());
    m_when = new InkLabel(m_theme, Ink::Muted, Type::Secondary, u"triageDecidedAt"_s, this);
    m_when->setWraps(true);
    m_when->hide();
    m_lapsed = new InkLabel(m_theme, Ink::Warning, Type::Secondary, u"triageLapsed"_s, this);
    m_lapsed->setWraps(true);
    m_lapsed->hide();
    setLive(*m_lapsed);
    m_local = new InkLabel(m_theme, Ink::Muted, Type::Secondary, u"triageLocal"_s, this);
    m_local->setWraps(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    setFactColumns(*grid, fontMetrics());
    grid->addWidget(label(u"triageTagsLabel"_s, tr("Tags")), 0, 0, Qt::AlignTop);
    grid->addWidget(tags, 0, 1);
    grid->addWidget(label(u"triageAssigneeLabel"_s, tr("Assigned to")), 1, 0);
    grid->addWidget(m_assignee, 1, 1);
    grid->addWidget(label(u"triageNoteLabel"_s, tr("Note")), 2, 0, Qt::AlignTop);
    grid->addWidget(m_note, 2, 1);
    grid->addWidget(m_noteProblem, 3, 1);
    grid->addWidget(m_decided, 4, 1);
    grid->addWidget(m_when, 5, 1);
    grid->addWidget(m_lapsed, 6, 1);
    grid->addWidget(m_local, 7, 0, 1, 2);
}

void TriageView::showTriage(const Triage &triage, const QHash<QString, QString> &tones, const QString &provider)
{
    const bool same = m_triage.account == triage.account && m_triage.disputeId == triage.disputeId;
    if (!same)
        flush(); // the old one's words, while this still says whose they are
    const QScopedValueRollback loading(m_loading, true);
    const bool typing = same && m_waiting;
    m_triage = triage;
    setEnabled(!triage.disputeId.isEmpty());
    if (!typing) {
        if (!same || m_assignee->text().simplified() != triage.assignee)
            m_assignee->setText(triage.assignee);
        if (!same)
            m_note->begin(triage.note);
        else if (m_note->text().left(kLongestNote) != triage.note) // what is over stays in sight
            m_note->load(triage.note);
        m_decided->setChecked(triage.decided);
        judgeNote();
    }
    //: %1 is a time: when "Decided, nothing sent" was ticked
    const QString when = triage.decided && triage.decidedAt.isValid()
        ? tr("Decided on %1").arg(timeText(triage.decidedAt, QLocale()))
        : QString();
    m_when->write(when);
    m_when->setVisible(!when.isEmpty());
    const QString utc = when.isEmpty() ? QString() : timeTextUtc(triage.decidedAt, QLocale());
    m_when->setAccessibleDescription(utc);
    m_when->setToolTip(plainToolTip(utc));
    m_decided->setAccessibleDescription(when);
    const bool lapsed = !triage.decided && !triage.decidedFor.isEmpty();
    //: %1 is a status at the provider, as it was then
    m_lapsed->write(lapsed ? tr("Decided while the status was “%1”. It has changed since: decide again.")
                                 .arg(statusText(triage.decidedFor))
                           : QString());
    m_lapsed->setVisible(lapsed);
    //: %1 is a payment provider
    m_local->write(
        tr("Kept on this computer only: nothing of this goes to %1, and none of it is a status there.").arg(provider));
    showTags(tones);
}

void TriageView::showTags(const QHash<QString, QString> &tones)
{
    QWidget *const row = m_tags->parentWidget();
    while (m_tags->count() > 1) { // the last is the way to edit them
        QLayoutItem *const item = m_tags->takeAt(0);
        item->widget()->deleteLater();
        delete item;
    }
    const qsizetype shown = qMin<qsizetype>(kMostPills, m_triage.tags.size());
    for (qsizetype i = 0; i < shown; ++i) {
        const QString tag = visibleText(m_triage.tags.at(i));
        auto *pill = new Pill(m_theme, u"triageTag"_s, row);
        pill->write(tag.size() > kLongestInPill ? tag.left(kLongestInPill - 1) + u'…' : tag,
            tagToneOf(tones.value(tag.toLower())));
        m_tags->insertWidget(int(i), pill);
        pill->show();
    }
    if (m_triage.tags.size() > shown) {
        auto *more = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Secondary, u"triageMoreTags"_s, row);
        more->write(tr("+%n more", nullptr, int(m_triage.tags.size() - shown)));
        m_tags->insertWidget(int(shown), more);
        more->show();
    }
    const QString all = m_triage.tags.isEmpty() ? tr("No tags") : visibleText(enumerated(m_triage.tags));
    row->setAccessibleName(tr("Tags"));
    row->setAccessibleDescription(all);
    row->setToolTip(m_triage.tags.isEmpty() ? QString() : plainToolTip(all));
}

void TriageView::judgeNote()
{
    const QString problem = tooLongText(m_note->text().size() - kLongestNote);
    m_noteProblem->write(problem);
    m_noteProblem->setVisible(!problem.isEmpty());
    m_note->setAccessibleDescription(problem);
}

void TriageView::typed()
{
    judgeNote();
    if (m_loading || m_triage.disputeId.isEmpty())
        return;
    m_waiting = true;
    if (!m_soon.isActive()) // somebody who types without a pause is saved all the same
        m_soon.start();
}

void TriageView::flush()
{
    m_note->commitPreedit();
    takeComposed(*m_assignee);
    save();
}

void TriageView::save()
{
    m_soon.stop();
    if (!std::exchange(m_waiting, false)) // the timer cannot tell: it has stopped when it says so
        return;
    Triage now = m_triage;
    now.assignee = m_assignee->text().simplified();
    now.note = m_note->text().left(kLongestNote);
    now.decided = m_decided->isChecked();
    if (now == m_triage)
        return;
    m_triage = now;
    Q_EMIT edited(now);
}

} // namespace disputedesk
