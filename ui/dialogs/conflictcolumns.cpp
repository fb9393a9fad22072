#include "ui/dialogs/conflictcolumns.h"

#include "models/domain/displaytext.h"
#include "ui/dialogs/conflictmodel.h"
#include "ui/dialogs/diffview.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/endlesswords.h"
#include "ui/theme/typedtext.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qsizetype kLongestLine = 1000; ///< a line without an end takes the editor seconds to lay out

QStringList linesOf(const QString &text)
{
    QStringList lines;
    const QStringList whole = text.split(u'\n');
    for (const QString &line : whole)
        for (qsizetype at = 0; at == 0 || at < line.size(); at += kLongestLine)
            lines << line.mid(at, kLongestLine);
    return lines;
}

/// What a side shows: the bare text; of metadata that is no text its type with it, since "1" is not 1.
QStringList linesOf(const MergeSide &side)
{
    if (!side.present)
        return {};
    if (side.entries.isEmpty())
        return linesOf(side.text);
    QStringList lines;
    for (const MetadataEntry &entry : side.entries)
        lines += linesOf(entry.type == MetadataType::Text ? u'"' + entry.text + u'"' : entry.text);
    return lines;
}
} // namespace

ConflictColumns::ConflictColumns(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"conflictColumns"_s);
    build();
    connect(m_takeMine, &QRadioButton::clicked, this, [this] { takeUp(MergeChoice::Take::Mine); });
    connect(m_takeTheirs, &QRadioButton::clicked, this, [this] { takeUp(MergeChoice::Take::Theirs); });
    connect(m_takeEdited, &QRadioButton::clicked, this, [this] { takeUp(MergeChoice::Take::Edited); });
    connect(m_result, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_silent)
            Q_EMIT chosen({MergeChoice::Take::Edited, typedText(*m_result)});
    });
}

void ConflictColumns::build()
{
    using Type = InkLabel::Type;
    m_title = new InkLabel(m_theme, Ink::Text, Type::Heading, u"conflictField"_s, this);
    m_kind = new InkLabel(m_theme, Ink::Muted, Type::Secondary, u"conflictKind"_s, this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_title, 0, 0, 1, 3);
    grid->addWidget(m_kind, 1, 0, 1, 3);
    const QString heads[] = {tr("When you began"), tr("Yours"), tr("At the provider now")};
    DiffView **const views[] = {&m_base, &m_mine, &m_theirs};
    const QString names[] = {u"conflictBase"_s, u"conflictMine"_s, u"conflictTheirs"_s};
    for (int column = 0; column < 3; ++column) {
        auto *head = new InkLabel(m_theme, Ink::Muted, Type::Secondary, u"conflictHead"_s, this);
        head->write(heads[column]);
        *views[column] = new DiffView(m_theme, names[column], this);
        (*views[column])->setAccessibleName(heads[column]);
        grid->addWidget(head, 2, column);
        grid->addWidget(*views[column], 3, column, Qt::AlignTop);
        grid->setColumnStretch(column, 1);
    }
    auto *group = new QButtonGroup(this);
    const auto radio = [&](const QString &name, const QString &text) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(name);
        group->addButton(button);
        return button;
    };
    m_takeMine = radio(u"conflictTakeMine"_s, tr("Keep &mine"));
    m_takeTheirs = radio(u"conflictTakeTheirs"_s, tr("Take &theirs"));
    m_takeEdited = radio(u"conflictTakeEdited"_s, tr("&Edit it here"));
    m_takeNone = radio(u"conflictTakeNone"_s, {});
    m_takeNone->setAccessibleName(tr("Nothing chosen"));
    m_takeNone->hide();
    m_takeMine->setAccessibleName(tr("Keep mine"));
    m_takeTheirs->setAccessibleName(tr("Take theirs"));
    m_takeEdited->setAccessibleName(tr("Edit it here"));
    grid->addWidget(m_takeMine, 4, 1);
    grid->addWidget(m_takeTheirs, 4, 2);
    m_resultHead = new InkLabel(m_theme, Ink::Muted, Type::Secondary, u"conflictResultHead"_s, this);
    m_resultHead->write(tr("Your draft will say"));
    m_result = new QPlainTextEdit(this);
    m_result->setObjectName(u"conflictResult"_s);
    m_result->setAccessibleName(tr("What your draft will say"));
    m_result->setTabChangesFocus(true);
    breakEndlessWords(*m_result);
    m_result->setMinimumHeight(fontMetrics().height() * 5);
    auto *result = new QHBoxLayout;
    result->addWidget(m_resultHead);
    result->addStretch(1);
    result->addWidget(m_takeEdited); // it opens the field below
    grid->addLayout(result, 5, 0, 1, 3);
    grid->addWidget(m_result, 6, 0, 1, 3);
    grid->setRowStretch(6, 1);
}

void ConflictColumns::showField(const MergeField &field, const std::optional<MergeChoice> &choice)
{
    m_field = field;
    m_title->write(mergeFieldText(field.id));
    m_kind->write(mergeKindText(field));
    m_kind->setInk(field.mustChoose() ? Ink::Warning : Ink::Muted);
    const QStringList base = linesOf(field.base);
    const auto show = [&](DiffView *view, const MergeSide &side) {
        view->showDiff(diffLines(base, linesOf(side)));
        view->setPlaceholderText(tr("(not there)"));
    };
    show(m_base, field.base);
    show(m_mine, field.mine);
    show(m_theirs, field.theirs);
    for (QRadioButton *button : {m_takeMine, m_takeTheirs, m_takeEdited})
        button->setVisible(field.canChoose());
    m_resultHead->setVisible(field.canChoose());
    m_result->setVisible(field.canChoose());
    showResult(choice);
}

void ConflictColumns::showResult(const std::optional<MergeChoice> &choice)
{
    m_silent = true;
    QRadioButton *const now = !choice               ? m_takeNone
        : choice->take == MergeChoice::Take::Mine   ? m_takeMine
        : choice->take == MergeChoice::Take::Theirs ? m_takeTheirs
                                                    : m_takeEdited;
    now->setChecked(true);
    const bool edits = choice && choice->take == MergeChoice::Take::Edited;
    QString text;
    if (edits)
        text = choice->text;
    else if (choice)
        text = choice->take == MergeChoice::Take::Mine ? m_field.mine.text : m_field.theirs.text;
    m_offered = text;
    if (const QString shown = edits ? text : visibleText(text, true); typedText(*m_result) != shown)
        m_result->setPlainText(shown);
    m_result->setReadOnly(!edits);
    m_result->setPlaceholderText(choice ? tr("(nothing)") : tr("Choose one of the two, or edit."));
    m_silent = false;
}

void ConflictColumns::takeComposed() { disputedesk::takeComposed(*m_result); }

void ConflictColumns::takeUp(MergeChoice::Take take)
{
    // Editing begins with what was written before, with what stands there, or with mine where nothing was chosen.
    const QString there = m_result->isReadOnly() ? m_offered : typedText(*m_result);
    const QString begin = !m_written.isEmpty() ? m_written : there.isEmpty() ? m_field.mine.text : there;
    const MergeChoice choice{take, take == MergeChoice::Take::Edited ? begin : QString()};
    showResult(choice);
    if (take == MergeChoice::Take::Edited)
        m_result->setFocus(Qt::OtherFocusReason);
    Q_EMIT chosen(choice);
}

} // namespace disputedesk
