#include "ui/panes/evidencefields.h"

#include "models/items/evidencetexts.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/panes/evidencefilerow.h"
#include "ui/panes/evidencetextrow.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr EvidenceGroup kGroups[] = {EvidenceGroup::Order, EvidenceGroup::Customer, EvidenceGroup::Shipping,
    EvidenceGroup::Service, EvidenceGroup::Refund, EvidenceGroup::Cancellation, EvidenceGroup::Duplicate,
    EvidenceGroup::Other};
} // namespace

EvidenceFields::EvidenceFields(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"evidenceFields"_s);
    build();
}

void EvidenceFields::build()
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_expectedTitle = new InkLabel(m_theme, Ink::Text, InkLabel::Type::Heading, u"evidenceExpectedTitle"_s, this);
    m_expectedTitle->setWraps(true);
    m_expectedTitle->write(tr("Expected for this reason"));
    m_expectedTitle->setContentsMargins(0, 0, 0, 6);
    m_optionalHead = new QWidget(this);
    auto *title = new InkLabel(m_theme, Ink::Text, InkLabel::Type::Heading, u"evidenceOptionalTitle"_s, m_optionalHead);
    title->write(tr("Optional"));
    title->setNeverCut(true);
    m_more = new LinkButton(m_theme, u"evidenceMore"_s, {}, m_optionalHead);
    m_more->setFont(Theme::secondaryFont());
    m_more->setInk(Ink::Muted);
    auto *head = new QHBoxLayout(m_optionalHead);
    head->setContentsMargins(0, 18, 0, 4);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        settle(m_plan);
    });
    for (const EvidenceGroup group : kGroups) {
        auto *label =
            new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Secondary, u"evidenceGroup%1"_s.arg(int(group)), this);
        label->write(evidenceGroupText(group));
        label->setContentsMargins(0, 12, 0, 2);
        m_groups.insert(group, label);
    }
    m_hidden = new InkLabel(m_theme, Ink::Warning, InkLabel::Type::Secondary, u"evidenceHidden"_s, this);
    m_hidden->setWraps(true);
    m_hidden->setContentsMargins(0, 10, 0, 0);
    for (const EvidenceField &field : evidenceFields())
        m_rows.insert(field.name, makeRow(field));
}

EvidenceFieldRow *EvidenceFields::makeRow(const EvidenceField &field)
{
    const QString name = field.name;
    if (!field.isFile) {
        auto *row = new EvidenceTextRow(m_theme, field, this);
        connect(
            row, &EvidenceTextRow::edited, this, [this, name](const QString &text) { Q_EMIT textEdited(name, text); });
        connect(row, &EvidenceTextRow::focusLeft, this, &EvidenceFields::focusLeft);
        connect(row, &EvidenceTextRow::replyMenuRequested, this,
            [this, name](const QPoint &at) { Q_EMIT replyMenuRequested(name, at); });
        connect(row, &EvidenceTextRow::fillRequested, this, [this, name] { Q_EMIT fillRequested(name); });
        m_texts.insert(name, row);
        return row;
    }
    auto *row = new EvidenceFileRow(m_theme, field, this);
    connect(row, &EvidenceFileRow::filesDropped, this,
        [this, name](const QStringList &paths) { Q_EMIT filesDropped(name, paths); });
    connect(row, &EvidenceFileRow::chooseRequested, this, [this, name] { Q_EMIT chooseFileRequested(name); });
    connect(row, &EvidenceFileRow::takeAwayRequested, this,
        [this, name](bool away) { Q_EMIT takeAwayRequested(name, away); });
    connect(row, &EvidenceFileRow::removeRequested, this, &EvidenceFields::removeFileRequested);
    connect(row, &EvidenceFileRow::previewRequested, this, &EvidenceFields::previewRequested);
    m_files.insert(name, row);
    return row;
}

void EvidenceFields::reset()
{
    for (EvidenceFieldRow *row : std::as_const(m_rows))
        row->reset();
    m_all = false;
    m_shownExpected.clear();
    m_shownOptional.clear();
}

void EvidenceFields::commitPreedit()
{
    for (EvidenceTextRow *row : std::as_const(m_texts))
        row->commitPreedit();
}

void EvidenceFields::setForeignTexts(const QStringList &foreign)
{
    for (EvidenceTextRow *row : std::as_const(m_texts))
        row->setForeignTexts(foreign);
}

QString EvidenceFields::fieldWrittenIn() const
{
    QString open;
    for (const EvidenceField &field : evidenceFields()) {
        const EvidenceTextRow *const row = m_texts.value(field.name);
        if (!row || !row->isOpen())
            continue;
        if (row->isWrittenIn())
            return field.name;
        if (open.isEmpty())
            open = field.name;
    }
    return open;
}

void EvidenceFields::showFiles(
    const EvidencePlan &plan, const QList<Document> &files, const QHash<QUuid, int> &uploads, const QString &provider)
{
    for (const EvidenceRow &row : plan.rows) {
        EvidenceFileRow *shown = m_files.value(row.field->name);
        if (!shown)
            continue;
        const auto known = std::find_if(files.cbegin(), files.cend(),
            [&](const Document &file) { return !row.value.isEmpty() && file.id == row.value; });
        shown->showFile(
            known == files.cend() ? nullptr : &*known, row.file ? uploads.value(row.file->id, -1) : -1, provider);
    }
}

void EvidenceFields::showPlan(const EvidencePlan &plan, bool maySettle)
{
    m_plan = plan;
    for (const EvidenceRow &row : plan.rows)
        m_rows.value(row.field->name)->showRow(row);
    m_hidden->write(evidenceHiddenText(plan));
    m_hidden->setVisible(!m_hidden->text().isEmpty());
    if (maySettle)
        settle(plan);
}

void EvidenceFields::settle(const EvidencePlan &plan)
{
    QStringList expected;
    QStringList optional;
    int more = 0;
    for (const EvidenceRow &row : plan.rows) {
        const QString name = row.field->name;
        if (row.isHidden())
            continue;
        if (row.need == Need::Expected) {
            expected.append(name);
            continue;
        }
        // A row that is open, or was emptied while it was looked at, does not go away under the hands.
        const bool stays = row.isProvided() || row.changed || m_rows.value(name)->isOpen();
        if (stays || m_all)
            optional.append(name);
        if (!stays)
            ++more;
    }
    m_more->setPlainText(m_all ? tr("Fewer fields ▴") : tr("%n more fields ▾", nullptr, more));
    m_more->setAccessibleName(
        m_all ? tr("Show fewer optional fields") : tr("Show %n more optional fields", nullptr, more));
    m_more->setVisible(more > 0);
    m_more->updateGeometry();
    if (expected != m_shownExpected || optional != m_shownOptional)
        arrange(expected, optional);
}

void EvidenceFields::arrange(const QStringList &expected, const QStringList &optional)
{
    m_shownExpected = expected;
    m_shownOptional = optional;
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item; // the place, not the widget in it
    m_column->addWidget(m_expectedTitle);
    for (const QString &name : expected)
        m_column->addWidget(m_rows.value(name));
    m_column->addWidget(m_optionalHead);
    for (const EvidenceGroup group : kGroups) {
        QList<EvidenceFieldRow *> rows;
        for (const QString &name : optional)
            if (m_rows.value(name)->field().group == group)
                rows.append(m_rows.value(name));
        InkLabel *title = m_groups.value(group);
        title->setVisible(m_all && !rows.isEmpty());
        m_column->addWidget(title);
        for (EvidenceFieldRow *row : std::as_const(rows))
            m_column->addWidget(row);
    }
    m_column->addWidget(m_hidden);
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value()->setVisible(expected.contains(row.key()) || optional.contains(row.key()));
    chainTabs(expected, optional);
}

void EvidenceFields::chainTabs(const QStringList &expected, const QStringList &optional)
{
    QList<QWidget *> chain;
    for (const QString &name : expected)
        chain += m_rows.value(name)->stops();
    chain.append(m_more);
    for (const EvidenceGroup group : kGroups)
        for (const QString &name : optional)
            if (m_rows.value(name)->field().group == group)
                chain += m_rows.value(name)->stops();
    for (qsizetype i = 1; i < chain.size(); ++i)
        QWidget::setTabOrder(chain.at(i - 1), chain.at(i));
}

} // namespace disputedesk
