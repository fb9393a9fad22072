#include "ui/panes/searchpopup.h"

#include "models/domain/displaytext.h"
#include "ui/theme/outlines.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kAboutRole = Qt::UserRole + 1;

/// The completion on the left, what it means on the right in grey.
class CompletionDelegate : public QStyledItemDelegate {
public:
    CompletionDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() + 3 * metrics::kGrid};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        if (chosen || (option.state & QStyle::State_MouseOver))
            paintItem(*painter, option.rect, chosen, Ink::Hover, m_theme);
        const QRect area = option.rect.adjusted(2 * metrics::kGrid, 0, -2 * metrics::kGrid, 0);
        const QString about = index.data(kAboutRole).toString();
        const QFont small = Theme::secondaryFont();
        const int gap = about.isEmpty() ? 0 : 4 * metrics::kGrid;
        const QString text = option.fontMetrics.elidedText(
            index.data().toString(), Qt::ElideMiddle, area.width() - (about.isEmpty() ? 0 : area.width() / 3));
        painter->setFont(option.font);
        painter->setPen(m_theme.color(chosen ? Ink::SelectionText : Ink::Text));
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        const int room = area.width() - option.fontMetrics.horizontalAdvance(text) - gap;
        painter->setFont(small);
        painter->setPen(m_theme.color(chosen ? Ink::SelectionMuted : Ink::Muted));
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(small).elidedText(about, Qt::ElideRight, room));
        painter->restore();
    }

private:
    const Theme &m_theme;
};
} // namespace

SearchPopup::SearchPopup(const Theme &theme, QLineEdit *line)
    : QFrame(line)
    , m_line(line)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"searchPopup"_s);
    setProperty("surface", u"card"_s);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_list->setObjectName(u"searchCompletions"_s);
    m_list->setAccessibleName(tr("Completions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CompletionDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kGrid + 1, metrics::kGrid + 1, metrics::kGrid + 1, metrics::kGrid + 1);
    column->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &at) {
        m_list->setCurrentIndex(at);
        acceptChosen();
    });
}

void SearchPopup::offer(const QList<QueryCompletion> &completions)
{
    m_completions = completions;
    m_model->clear();
    for (const QueryCompletion &completion : completions) {
        const QString text = visibleText(completion.text);
        auto *item = new QStandardItem(text);
        item->setData(completion.about, kAboutRole);
        item->setData(completion.about.isEmpty() ? text : text + u", "_s + completion.about, Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex({});
    m_list->scrollToTop();
    place();
    show();
    raise();
}

void SearchPopup::place()
{
    QWidget *const window = m_line->window();
    if (parentWidget() != window)
        setParent(window);
    const int row = m_list->sizeHintForRow(0);
    const QMargins margins = layout()->contentsMargins();
    const QPoint below = m_line->mapTo(window, QPoint(0, m_line->height() + metrics::kGrid));
    const int wanted = row * int(qMin<qsizetype>(kRows, m_completions.size())) + margins.top() + margins.bottom();
    const int room = window->height() - below.y() - metrics::kGrid;
    const int width = qMin(qMax(m_line->width(), 400), window->width() - below.x() - metrics::kGrid);
    setGeometry(below.x(), below.y(), width, qMax(row, qMin(wanted, room)));
}

bool SearchPopup::hasChosen() const { return m_list->currentIndex().isValid(); }

void SearchPopup::step(int by)
{
    const int last = m_model->rowCount() - 1;
    const int now = hasChosen() ? m_list->currentIndex().row() : -1;
    const int next = qMin(now + by, last);
    m_list->setCurrentIndex(next < 0 ? QModelIndex() : m_model->index(next, 0));
    if (next < 0)
        return;
    QAccessibleEvent event(m_list, QAccessible::Focus); // the keyboard stays in the line; a screen reader follows
    event.setChild(next);
    QAccessible::updateAccessibility(&event);
}

void SearchPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

void SearchPopup::acceptChosen()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_completions.size())
        return;
    const QueryCompletion chosen = m_completions.at(row);
    hide();
    Q_EMIT accepted(chosen);
}

} // namespace disputedesk
