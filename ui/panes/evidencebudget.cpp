#include "ui/panes/evidencebudget.h"

#include "ui/dialogs/inklabel.h"
#include "ui/theme/outlines.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace disputedesk {

/// A line that fills from the left.
class EvidenceBudget::Bar : public QWidget {
public:
    Bar(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedHeight(4);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void fill(double share, bool over)
    {
        m_share = qBound(0.0, share, 1.0);
        m_over = over;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintTrack(painter, rect(), 2, m_theme);
        if (m_share <= 0)
            return;
        QRectF used(rect());
        used.setWidth(qMax(4.0, used.width() * m_share));
        painter.setBrush(m_theme.color(m_over ? Ink::Danger : Ink::Accent));
        painter.drawRoundedRect(used, 2, 2);
    }

private:
    const Theme &m_theme;
    double m_share = 0;
    bool m_over = false;
};

EvidenceBudget::EvidenceBudget(const Theme &theme, const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
{
    setObjectName(name);
    auto *heading = new InkLabel(theme, Ink::Text, InkLabel::Type::Heading, name + u"Title"_s, this);
    heading->write(title);
    heading->setNeverCut(true);
    m_figures = new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, name + u"Figures"_s, this);
    m_figures->setWraps(true);
    m_figures->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_bar = new Bar(theme, this);
    m_problem = new InkLabel(theme, Ink::Danger, InkLabel::Type::Secondary, name + u"Problem"_s, this);
    m_problem->setWraps(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(heading);
    head->addWidget(m_figures, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(m_problem);
    connect(&theme, &Theme::changed, m_bar, qOverload<>(&QWidget::update));
}

void EvidenceBudget::showUse(const QString &figures, double share, const QString &problem)
{
    m_figures->write(figures);
    m_figures->setInk(problem.isEmpty() ? Ink::Muted : Ink::Danger);
    m_bar->fill(share, !problem.isEmpty());
    m_problem->write(problem.isEmpty() ? QString() : u"! "_s + problem);
    m_problem->setVisible(!problem.isEmpty());
    setAccessibleName(m_title + u": "_s + figures);
    setAccessibleDescription(problem);
}

} // namespace disputedesk
