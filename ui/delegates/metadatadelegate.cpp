#include "ui/delegates/metadatadelegate.h"

#include "models/domain/displaytext.h"
#include "models/items/metadatamodel.h"
#include "ui/theme/endlesswords.h"
#include "ui/theme/outlines.h"
#include "ui/theme/typedtext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kSign = 16; // room for the sign of a problem
constexpr MetadataType kTypes[] = {
    MetadataType::Text, MetadataType::Number, MetadataType::Boolean, MetadataType::Null, MetadataType::Json};

MetadataType typeOf(const QModelIndex &index) { return MetadataType(index.data(MetadataModel::TypeRole).toInt()); }
bool hasProblem(const QModelIndex &index) { return index.data(MetadataModel::ProblemRole).toInt() != 0; }
} // namespace

MetadataDelegate::MetadataDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void MetadataDelegate::commitOpen()
{
    if (m_open)
        Q_EMIT commitData(m_open);
}

void MetadataDelegate::closeOpen()
{
    if (m_open)
        Q_EMIT closeEditor(m_open);
}

void MetadataDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    if (editor == m_open)
        m_open = nullptr; // it goes a moment later, and takes nothing until then
    QStyledItemDelegate::destroyEditor(editor, index);
}

QWidget *MetadataDelegate::makeEditor(QWidget *parent, const QModelIndex &index) const
{
    if (index.column() == MetadataModel::Type) {
        auto *types = new QComboBox(parent);
        for (const MetadataType type : kTypes)
            types->addItem(metadataTypeText(type), int(type));
        connect(types, &QComboBox::activated, this, &MetadataDelegate::typed);
        return types;
    }
    const QString text = index.data(Qt::EditRole).toString();
    if (index.column() == MetadataModel::Value && typeOf(index) == MetadataType::Boolean) {
        auto *values = new QComboBox(parent);
        values->addItem(u"true"_s, u"true"_s);
        values->addItem(u"false"_s, u"false"_s);
        if (values->findData(text) < 0)
            values->addItem(visibleText(text.left(40)), text); // kept as typed until another is chosen
        connect(values, &QComboBox::activated, this, &MetadataDelegate::typed);
        return values;
    }
    if (index.column() == MetadataModel::Value && (typeOf(index) == MetadataType::Json || text.contains(u'\n'))) {
        auto *lines = new QPlainTextEdit(parent);
        lines->setFont(Theme::monoFont());
        lines->setTabChangesFocus(true);
        breakEndlessWords(*lines);
        connect(lines, &QPlainTextEdit::textChanged, this, &MetadataDelegate::typed);
        return lines;
    }
    auto *line = new QLineEdit(parent);
    connect(line, &QLineEdit::textEdited, this, &MetadataDelegate::typed);
    return line;
}

QWidget *MetadataDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    QWidget *editor = makeEditor(parent, index);
    const QString names[] = {tr("Key"), tr("Value"), tr("Type")};
    editor->setObjectName(u"metadataCell"_s);
    editor->setAccessibleName(names[qBound(0, index.column(), 2)]);
    editor->setAutoFillBackground(true);
    m_open = editor;
    return editor;
}

void MetadataDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        if (!line->isModified() && line->text() != text)
            line->setText(text);
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(editor)) {
        if (!lines->document()->isModified() && typedText(*lines) != text) {
            const QSignalBlocker quiet(lines); // nobody typed it
            lines->setPlainText(text);
            lines->document()->setModified(false);
            lines->moveCursor(QTextCursor::End);
        }
    } else if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        const int row = choice->findData(index.column() == MetadataModel::Type ? QVariant(int(typeOf(index))) : text);
        choice->setCurrentIndex(qMax(0, row));
    }
}

void MetadataDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    QVariant value;
    if (const auto *line = qobject_cast<QLineEdit *>(editor))
        value = line->text();
    else if (const auto *lines = qobject_cast<QPlainTextEdit *>(editor))
        value = typedText(*lines);
    else if (const auto *choice = qobject_cast<QComboBox *>(editor))
        value = choice->currentData();
    const QVariant before =
        index.data(index.column() == MetadataModel::Type ? int(MetadataModel::TypeRole) : int(Qt::EditRole));
    if (value != before)
        model->setData(index, value, Qt::EditRole);
}

void MetadataDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect place = option.rect;
    const QWidget *viewport = editor->parentWidget();
    if (qobject_cast<QPlainTextEdit *>(editor) && viewport) {
        place.setHeight(qMin(viewport->height(), qMax(place.height(), option.fontMetrics.lineSpacing() * 6 + 16)));
        place.moveBottom(qMin(place.bottom(), viewport->height() - 1));
        place.moveTop(qMax(0, place.top()));
    }
    editor->setGeometry(place);
}

void MetadataDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = visibleText(option->text.left(300)).replace(QChar::LineSeparator, QChar(u' '));
    if (index.column() == MetadataModel::Key)
        option->font = Theme::monoFont();
    if (index.column() == MetadataModel::Type) {
        option->font = Theme::secondaryFont();
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    }
    if (index.column() != MetadataModel::Value)
        option->palette.setColor(QPalette::Text, m_theme.color(Ink::Muted));
    option->fontMetrics = QFontMetrics(option->font);
}

void MetadataDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const bool wrong = hasProblem(index);
    // Painted here: the style would give the chosen cell a bevel that nothing else in the window has.
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    if (selected)
        paintChosenRow(*painter, cell.rect, m_theme);
    else if (wrong)
        painter->fillRect(cell.rect, m_theme.color(Ink::DangerGround));
    const bool signs = wrong && index.column() == MetadataModel::Key;
    const QString &text = cell.text;
    painter->save();
    if (selected && cell.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(Ink::Accent), 2));
        painter->drawRect(cell.rect.adjusted(1, 1, -1, -1));
    }
    painter->setFont(cell.font);
    QRect inner = cell.rect.adjusted(10, 0, -10, 0);
    if (signs) {
        painter->setPen(m_theme.color(Ink::Danger));
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, u"!"_s);
        inner.setLeft(inner.left() + kSign);
    }
    painter->setPen(selected ? m_theme.color(Ink::SelectionText) : cell.palette.color(QPalette::Text));
    painter->drawText(inner, int(cell.displayAlignment) | Qt::TextSingleLine,
        cell.fontMetrics.elidedText(text, Qt::ElideRight, inner.width()));
    painter->restore();
}

} // namespace disputedesk
