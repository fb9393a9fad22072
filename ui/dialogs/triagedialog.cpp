#include "ui/dialogs/triagedialog.h"

#include "models/domain/displaytext.h"
#include "models/items/texts.h"
#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/tagtone.h"
#include "ui/theme/focusedge.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/stylesheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kBefore = Qt::UserRole + 1; ///< the tick it began with
} // namespace

Triage TriageChange::of(Triage triage) const
{
    triage.tags.removeIf([this](const QString &tag) { return removeTags.contains(tag, Qt::CaseInsensitive); });
    triage.tags = cleanTags(triage.tags + addTags);
    triage.assignee = assignee.value_or(triage.assignee);
    triage.decided = decided.value_or(triage.decided);
    return triage;
}

TriageDialog::TriageDialog(const QList<Triage> &disputes, const QStringList &known,
    const QHash<QString, QString> &tones, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_disputes(disputes)
    , m_tones(tones)
{
    setObjectName(u"triageDialog"_s);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Tags and marks of %Ln disputes", nullptr, int(disputes.size())));
    offerHelp(*this, u"list"_s, theme);
    build();
    fill(known);
    m_new->setFocus();
}

void TriageDialog::build()
{
    using Type = InkLabel::Type;
    auto *title = new InkLabel(m_theme, Ink::Text, Type::Title, u"triageTitle"_s, this);
    title->write(windowTitle());
    title->setWraps(true);
    auto *local = new InkLabel(m_theme, Ink::Muted, Type::Secondary, u"triageDialogLocal"_s, this);
    local->write(tr("Kept on this computer only: nothing of this goes to a provider, and none of it is a status."));
    local->setWraps(true);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"triageTagList"_s);
    m_list->setAccessibleName(tr("Tags"));
    new FocusEdge(*m_list, m_theme); // also while it is empty
    connect(m_list, &QListWidget::currentItemChanged, this, &TriageDialog::showTone);
    m_new = new QLineEdit(this);
    m_new->setObjectName(u"triageNewTag"_s);
    m_new->setAccessibleName(tr("New tag"));
    m_new->setPlaceholderText(tr("New tag"));
    m_new->setMaxLength(int(kLongestTag));
    auto *add = new ActButton(u"triageAddTag"_s, ActKeys::EnterAndSpace, this);
    add->setPlainText(tr("Add"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &TriageDialog::addTag);
    m_tone = new QComboBox(this);
    m_tone->setObjectName(u"triageTone"_s);
    m_tone->setAccessibleName(tr("What the colour of the chosen tag means"));
    for (const TagTone &tone : tagTones())
        m_tone->addItem(tone.name, tone.word);
    connect(m_tone, &QComboBox::activated, this, &TriageDialog::setTone);
    m_assignee = new QLineEdit(this);
    m_assignee->setObjectName(u"triageDialogAssignee"_s);
    m_assignee->setAccessibleName(tr("Assigned to"));
    m_assignee->setMaxLength(int(kLongestAssignee));
    connect(m_assignee, &QLineEdit::textEdited, this, [this] { m_assigneeTyped = true; });
    m_decided = new QCheckBox(tr("Decided, nothing sent"), this);
    m_decided->setObjectName(u"triageDialogDecided"_s);
    m_when = new InkLabel(m_theme, Ink::Muted, Type::Secondary, u"triageDialogDecidedAt"_s, this);
    m_when->setWraps(true);
    m_when->hide();
    auto *cancel = new ActButton(u"triageCancel"_s, ActKeys::EnterAndSpace, this);
    cancel->setPlainText(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *ok = new ActButton(u"triageTake"_s, ActKeys::EnterAndSpace, this);
    ok->setPlainText(tr("Save"));
    ok->setAutoDefault(false); // Enter in the line for a new tag adds it
    setStyleProperty(ok, "role", u"main"_s);
    connect(ok, &QPushButton::clicked, this, &TriageDialog::take);
    connect(m_new, &QLineEdit::returnPressed, this, [this] {
        if (m_new->text().trimmed().isEmpty())
            take();
        else
            addTag();
    });
    auto *line = new QHBoxLayout;
    line->addWidget(m_new, 1);
    line->addWidget(add);
    auto *label = [this] {
        auto *made = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Base, u"triageToneLabel"_s, this);
        made->write(tr("Colour of the chosen tag"));
        made->setNeverCut(true);
        return made;
    }();
    auto *name = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Base, u"triageNameLabel"_s, this);
    name->write(tr("Assigned to"));
    name->setNeverCut(true);
    auto *fields = new QGridLayout; // the two stand in line
    fields->setVerticalSpacing(10);
    fields->addWidget(label, 0, 0);
    fields->addWidget(m_tone, 0, 1);
    fields->addWidget(name, 1, 0);
    fields->addWidget(m_assignee, 1, 1);
    fields->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(ok);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(local);
    column->addWidget(m_list, 1);
    column->addLayout(line);
    column->addLayout(fields);
    column->addWidget(m_decided);
    column->addWidget(m_when);
    column->addLayout(buttons);
    m_list->setMinimumHeight(2 * (fontMetrics().height() + 10));
    resize(QSize(460, 520).boundedTo(screen()->availableGeometry().size() - QSize(40, 60)));
}

void TriageDialog::fill(const QStringList &known)
{
    QStringList tags = known;
    for (const Triage &triage : m_disputes)
        for (const QString &tag : triage.tags)
            if (!tags.contains(tag, Qt::CaseInsensitive))
                tags << tag;
    tags.sort(Qt::CaseInsensitive);
    for (const QString &tag : std::as_const(tags)) {
        const auto with = std::count_if(m_disputes.cbegin(), m_disputes.cend(),
            [&tag](const Triage &triage) { return triage.tags.contains(tag, Qt::CaseInsensitive); });
        auto *item = new QListWidgetItem(visibleText(tag), m_list);
        item->setData(Qt::UserRole, tag);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        const Qt::CheckState before = with == 0 ? Qt::Unchecked
            : with == m_disputes.size()         ? Qt::Checked
                                                : Qt::PartiallyChecked;
        item->setCheckState(before);
        item->setData(kBefore, int(before));
        item->setForeground(m_theme.color(inkOf(tagToneOf(m_tones.value(tag.toLower())))));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    showTone();
    const auto same = [this](const auto &member) {
        return std::all_of(m_disputes.cbegin(), m_disputes.cend(),
            [&](const Triage &triage) { return member(triage) == member(m_disputes.constFirst()); });
    };
    if (m_disputes.isEmpty())
        return;
    if (same([](const Triage &triage) { return triage.assignee; }))
        m_assignee->setText(m_disputes.constFirst().assignee);
    else
        m_assignee->setPlaceholderText(tr("several names; what you type replaces them"));
    if (same([](const Triage &triage) { return triage.decided; }))
        m_decided->setChecked(m_disputes.constFirst().decided);
    else
        m_decided->setCheckState(Qt::PartiallyChecked);
    m_decidedBefore = m_decided->checkState();
    const Triage &first = m_disputes.constFirst();
    if (m_disputes.size() > 1 || !first.decided || !first.decidedAt.isValid())
        return;
    //: %1 is a time: when "Decided, nothing sent" was ticked
    const QString when = tr("Decided on %1").arg(timeText(first.decidedAt, QLocale()));
    m_when->write(when);
    const QString utc = timeTextUtc(first.decidedAt, QLocale());
    m_when->setAccessibleDescription(utc);
    m_when->setToolTip(plainToolTip(utc));
    m_when->show();
    m_decided->setAccessibleDescription(when);
}

void TriageDialog::addTag()
{
    const QString tag = cleanTag(m_new->text());
    m_new->clear();
    if (tag.isEmpty())
        return;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString().compare(tag, Qt::CaseInsensitive) == 0) {
            m_list->item(row)->setCheckState(Qt::Checked);
            return m_list->setCurrentRow(row);
        }
    auto *item = new QListWidgetItem(visibleText(tag));
    item->setData(Qt::UserRole, tag);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    item->setData(kBefore, int(Qt::Unchecked));
    item->setCheckState(Qt::Checked);
    m_list->insertItem(0, item);
    m_list->setCurrentItem(item);
}

void TriageDialog::showTone()
{
    const QListWidgetItem *const item = m_list->currentItem();
    m_tone->setEnabled(item != nullptr);
    const QString tag = item ? item->data(Qt::UserRole).toString().toLower() : QString();
    m_tone->setCurrentIndex(qMax(0, m_tone->findData(m_tones.value(tag, QString()))));
}

void TriageDialog::setTone(int index)
{
    QListWidgetItem *const item = m_list->currentItem();
    if (!item)
        return;
    const QString word = m_tone->itemData(index).toString();
    const QString tag = item->data(Qt::UserRole).toString().toLower();
    m_tones.insert(tag, word);
    m_newTones.insert(tag, word);
    item->setForeground(m_theme.color(inkOf(tagToneOf(word))));
}

TriageChange TriageDialog::change() const
{
    TriageChange made;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *const item = m_list->item(row);
        const Qt::CheckState now = item->checkState();
        if (int(now) == item->data(kBefore).toInt())
            continue;
        (now == Qt::Checked ? made.addTags : made.removeTags) << item->data(Qt::UserRole).toString();
    }
    if (m_assigneeTyped)
        made.assignee = m_assignee->text().simplified();
    const Qt::CheckState decided = m_decided->checkState();
    if (decided != m_decidedBefore && decided != Qt::PartiallyChecked)
        made.decided = m_decided->isChecked();
    return made;
}

void TriageDialog::take()
{
    addTag(); // what stands in the line is meant as well
    const TriageChange chosenChange = change();
    accept();
    Q_EMIT chosen(chosenChange, m_newTones);
}

} // namespace disputedesk
