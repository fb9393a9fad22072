#include "ui/panes/metadataeditor.h"

#include "ui/delegates/metadatadelegate.h"
#include "ui/dialogs/iconbutton.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/spoken.h"
#include "ui/theme/taborder.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kMostRowsShown = 8;
} // namespace

MetadataEditor::MetadataEditor(const Theme &theme, MetadataModel &model, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_delegate(new MetadataDelegate(theme, this))
    , m_table(new QTableView(this))
{
    setObjectName(u"metadataEditor"_s);
    build();
    connect(m_delegate, &MetadataDelegate::typed, this, &MetadataEditor::typed);
    connect(&model, &QAbstractItemModel::modelReset, this, &MetadataEditor::showState);
    connect(&model, &QAbstractItemModel::dataChanged, this, &MetadataEditor::showState);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &MetadataEditor::showState);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &MetadataEditor::showState);
    connect(&model, &MetadataModel::undoStateChanged, this, &MetadataEditor::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MetadataEditor::showState);
    showState();
}

void MetadataEditor::build()
{
    m_table->setObjectName(u"metadataTable"_s);
    m_table->setAccessibleName(tr("Metadata"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(qMax(28, fontMetrics().height() + 12));
    m_table->verticalHeader()->setMinimumSectionSize(20);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    m_table->horizontalHeader()->setSectionResizeMode(MetadataModel::Key, QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(MetadataModel::Value, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(MetadataModel::Type, QHeaderView::Fixed);
    m_table->setColumnWidth(MetadataModel::Key, fontMetrics().averageCharWidth() * 18);
    int widest = 0; // which word of a type is the longest differs by language
    for (const QString &word :
        {MetadataModel::tr("text", "metadata type"), MetadataModel::tr("number", "metadata type"),
            MetadataModel::tr("yes/no", "metadata type"), MetadataModel::tr("empty", "metadata type")})
        widest = std::max(widest, QFontMetrics(Theme::secondaryFont()).horizontalAdvance(word));
    m_table->setColumnWidth(MetadataModel::Type, widest + 30);
    m_table->installEventFilter(this);

    auto *title = new InkLabel(m_theme, Ink::Text, InkLabel::Type::Heading, u"metadataTitle"_s, this);
    title->write(tr("Metadata"));
    m_undo = iconButton(u"metadataUndo"_s, u"undo"_s, tr("Undo"), QKeySequence::Undo);
    m_redo = iconButton(u"metadataRedo"_s, u"redo"_s, tr("Redo"), QKeySequence::Redo);
    m_remove = iconButton(u"metadataRemove"_s, u"trash"_s, tr("Remove this entry"), QKeySequence::Delete);
    m_add = iconButton(u"metadataAdd"_s, u"plus"_s, tr("Add an entry"), QKeySequence(Qt::CTRL | Qt::Key_Plus));
    connect(m_undo, &QPushButton::clicked, this, [this] { m_model.undo(); });
    connect(m_redo, &QPushButton::clicked, this, [this] { m_model.redo(); });
    connect(m_remove, &QPushButton::clicked, this, &MetadataEditor::removeEntry);
    connect(m_add, &QPushButton::clicked, this, &MetadataEditor::addEntry);
    chainTabs({m_undo, m_redo, m_remove, m_add, m_table}); // the buttons stand above it
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(title);
    row->addStretch(1);
    for (IconButton *button : {m_undo, m_redo, m_remove, m_add})
        row->addWidget(button);

    m_empty = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Secondary, u"metadataEmpty"_s, this);
    m_empty->write(tr("No metadata."));
    m_problems = new InkLabel(m_theme, Ink::Danger, InkLabel::Type::Secondary, u"metadataProblems"_s, this);
    m_problems->setWraps(true);
    setLive(*m_problems);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_table);
    column->addWidget(m_empty);
    column->addWidget(m_problems);
}

IconButton *MetadataEditor::iconButton(
    const QString &name, const QString &icon, const QString &text, const QKeySequence &keys)
{
    auto *button = new IconButton(m_theme, name, icon, text, this);
    //: %1 is what a button does, %2 the keys that do it
    button->setToolTip(tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    // On the table alone: the message above has undo and delete of its own.
    auto *shortcut = new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, button, [button] {
        if (button->isEnabled())
            Q_EMIT button->clicked();
    });
    return button;
}

void MetadataEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_model.setReadOnly(readOnly);
    if (readOnly)
        m_delegate->closeOpen(); // it was asked for its text before; keys that still come would go nowhere
    for (IconButton *button : {m_undo, m_redo, m_remove, m_add})
        button->setVisible(!readOnly);
    showState();
}

void MetadataEditor::commitOpenCell() { m_delegate->commitOpen(); }

bool MetadataEditor::isEditing() const { return m_delegate->hasOpenEditor(); }

void MetadataEditor::addEntry()
{
    commitOpenCell();
    const int row = m_model.addEntry();
    const QModelIndex key = m_model.index(row, MetadataModel::Key);
    m_table->setCurrentIndex(key);
    m_table->scrollTo(key);
    m_table->edit(key);
}

void MetadataEditor::removeEntry()
{
    if (const QModelIndex current = m_table->currentIndex(); current.isValid())
        m_model.removeEntry(current.row());
}

void MetadataEditor::showState()
{
    m_undo->setEnabled(m_model.canUndo());
    m_redo->setEnabled(m_model.canRedo());
    m_remove->setEnabled(m_table->currentIndex().isValid() && m_model.rowCount() > 0);
    QStringList problems;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex key = m_model.index(row, MetadataModel::Key);
        const QString problem = key.data(MetadataModel::ProblemTextRole).toString();
        if (!problem.isEmpty() && problems.size() < 5)
            problems << tr("! Entry %1 (%2): %3").arg(row + 1).arg(labelText(key.data().toString(), 40), problem);
    }
    m_problems->write(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty() && !m_readOnly);
    const bool none = m_model.rowCount() == 0;
    m_empty->setVisible(none);
    m_table->setVisible(!none);
    m_table->setAccessibleDescription(m_problems->text());
    fitHeight();
}

void MetadataEditor::fitHeight()
{
    const int rows = qBound(1, m_model.rowCount(), kMostRowsShown);
    m_table->setFixedHeight(rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
    m_table->setVerticalScrollBarPolicy(
        m_model.rowCount() > kMostRowsShown ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

bool MetadataEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitHeight();
    return QWidget::eventFilter(watched, event);
}

} // namespace disputedesk
