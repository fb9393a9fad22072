#include "ui/panes/relatedview.h"

#include "models/domain/displaytext.h"
#include "models/domain/unixtime.h"
#include "models/items/texts.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/dialogs/pill.h"
#include "ui/theme/plainlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kMostRows = 6; // the rest is in the list
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

void RelatedView::showDisputes(const QList<RelatedDispute> &disputes)
{
    if (m_shown == disputes)
        return;
    m_shown = disputes;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QLocale locale;
    for (qsizetype i = 0; i < qMin<qsizetype>(kMostRows, disputes.size()); ++i) {
        const RelatedDispute &dispute = disputes.at(i);
        auto *line = new QWidget(this);
        auto *open = new LinkButton(m_theme, u"relatedOpen"_s, shortId(dispute.id), line);
        open->setFlush();
        const QString money = moneyText(dispute.amount, dispute.provider, locale);
        //: a link to another dispute; %1 is its id, %2 its amount, %3 its status
        open->setAccessibleName(
            tr("Open dispute %1, %2, %3").arg(visibleText(dispute.id), money, statusText(dispute.status)));
        open->setToolTip(plainToolTip(visibleText(dispute.id)));
        open->setAccessibleDescription(visibleText(dispute.id));
        connect(open, &QPushButton::clicked, this,
            [this, dispute] { Q_EMIT disputeRequested(dispute.account, dispute.id); });
        auto *status = new Pill(m_theme, u"relatedStatus"_s, line);
        status->write(statusText(dispute.status).left(24), pillInksOf(dispute.stage, dispute.inquiry));
        auto *about = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Secondary, u"relatedAbout"_s, line);
        about->write(money + u" · "_s + shortTimeText(timeOf(dispute.createdMs), locale));
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(open);
        row->addWidget(status);
        row->addWidget(about, 1);
        m_rows->addWidget(line);
    }
    if (!disputes.isEmpty()) {
        auto *all = new LinkButton(m_theme, u"relatedAll"_s, tr("Show all of this charge in the list"), this);
        all->setFlush();
        all->setFont(Theme::secondaryFont());
        connect(all, &QPushButton::clicked, this, &RelatedView::listRequested);
        m_rows->addWidget(all, 0, Qt::AlignLeft);
    }
}

} // namespace disputedesk
