#include "ui/panes/activitypane.h"

#include "models/domain/displaytext.h"
#include "ui/delegates/activitydelegate.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/copytext.h"

#include <QEvent>
#include <QListView>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

ActivityPane::ActivityPane(const Theme &theme, ActivityModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new QListView(this))
{
    setObjectName(u"activityPane"_s);
    m_list->setObjectName(u"activityList"_s);
    m_list->setAccessibleName(tr("Activity of this dispute"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new ActivityDelegate(theme, m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->installEventFilter(this);
    auto *copy = new QShortcut(QKeySequence::Copy, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &ActivityPane::copyCurrent);
    m_empty = new InkLabel(theme, Ink::Muted, InkLabel::Type::Base, u"activityEmpty"_s, this);
    m_empty->write(tr("Nothing was sent for this dispute from here, and no read showed a change yet."));
    m_empty->setWraps(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(32, 32, 32, 32);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_list);
    column->addWidget(m_empty);
    connect(&model, &QAbstractItemModel::modelReset, this, &ActivityPane::showState);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ActivityPane::showState);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ActivityPane::showState);
    showState();
}

void ActivityPane::showState()
{
    const bool none = m_model.rowCount() == 0;
    m_list->setVisible(!none);
    m_empty->setVisible(none);
}

bool ActivityPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        m_list->doItemsLayout(); // heights depend on the width
    return QWidget::eventFilter(watched, event);
}

void ActivityPane::copyCurrent()
{
    const QModelIndex line = m_list->currentIndex();
    if (line.isValid())
        copyText(*m_list,
            visibleText(line.data(ActivityModel::TimeRole).toString() + u'\n'
                    + line.data(ActivityModel::TitleRole).toString() + u'\n'
                    + line.data(ActivityModel::DetailRole).toString(),
                true));
}

} // namespace disputedesk
