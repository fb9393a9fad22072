#include "ui/panes/relatedview.h"

#include "models/domain/displaytext.h"
#include "models/domain/unixtime.h"
#include "models/items/texts.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/dialogs/pill.h"
#include "ui/theme/plainlabel.h"

#include <QHBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qsizetype kMostRows = 6; // the rest is in the list
const QString kAll = u"*"_s; ///< among the ways; no dispute has such an id
} // namespace

RelatedView::RelatedView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"relatedView"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
}

RelatedView::Texts RelatedView::textsOf(const RelatedDispute &dispute)
{
    const QLocale locale;
    const QString money = moneyText(dispute.amount, dispute.provider, locale);
    //: a link to another dispute; %1 is its id, %2 its amount, %3 its status
    return {tr("Open dispute %1, %2, %3").arg(visibleText(dispute.id), money, statusText(dispute.status)),
        statusText(dispute.status).left(24), money + u" · "_s + shortTimeText(timeOf(dispute.createdMs), locale)};
}

void RelatedView::showDisputes(const QList<RelatedDispute> &disputes)
{
    QList<Texts> texts; // a change of language has others for the same disputes
    for (qsizetype i = 0; i < qMin(kMostRows, disputes.size()); ++i)
        texts.append(textsOf(disputes.at(i)));
    if (m_shown == disputes && m_texts == texts)
        return;
    const QString keyboardAt = focused();
    m_shown = disputes;
    m_texts = texts;
    m_ways.clear();
    QWidgetList old;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        old.append(item->widget());
        delete item;
    }
    for (qsizetype i = 0; i < texts.size(); ++i)
        m_ways.insert(disputes.at(i).id, addRow(disputes.at(i), texts.at(i)));
    if (!disputes.isEmpty())
        m_ways.insert(kAll, addWayToAll());
    if (LinkButton *const way = m_ways.value(keyboardAt))
        way->setFocus();
    for (QWidget *const row : std::as_const(old)) { // last: else the keyboard would go elsewhere first
        row->hide();
        row->deleteLater();
    }
}

QString RelatedView::focused() const
{
    for (auto it = m_ways.cbegin(); it != m_ways.cend(); ++it)
        if (it.value()->hasFocus())
            return it.key();
    return {};
}

LinkButton *RelatedView::addRow(const RelatedDispute &dispute, const Texts &texts)
{
    auto *line = new QWidget(this);
    auto *open = new LinkButton(m_theme, u"relatedOpen"_s, shortId(dispute.id), line);
    open->setFlush();
    open->setAccessibleName(texts.spoken);
    open->setToolTip(plainToolTip(visibleText(dispute.id)));
    open->setAccessibleDescription(visibleText(dispute.id));
    connect(
        open, &QPushButton::clicked, this, [this, dispute] { Q_EMIT disputeRequested(dispute.account, dispute.id); });
    auto *status = new Pill(m_theme, u"relatedStatus"_s, line);
    status->write(texts.status, pillInksOf(dispute.stage, dispute.inquiry));
    auto *about = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Secondary, u"relatedAbout"_s, line);
    about->write(texts.about);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(open);
    row->addWidget(status);
    row->addWidget(about, 1);
    m_rows->addWidget(line);
    line->show();
    return open;
}

LinkButton *RelatedView::addWayToAll()
{
    auto *all = new LinkButton(m_theme, u"relatedAll"_s, tr("Show all of this charge in the list"), this);
    all->setFlush();
    all->setFont(Theme::secondaryFont());
    connect(all, &QPushButton::clicked, this, &RelatedView::listRequested);
    m_rows->addWidget(all, 0, Qt::AlignLeft);
    all->show();
    return all;
}

} // namespace disputedesk
