#include "ui/panes/checklist.h"

#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/theme/wraplayout.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kGap = 8;

Ink inkOf(ResponseChecks::Weight weight)
{
    switch (weight) {
    case ResponseChecks::Weight::Stops: return Ink::Danger;
    case ResponseChecks::Weight::Look: return Ink::Warning;
    case ResponseChecks::Weight::Told: break;
    }
    return Ink::Muted;
}
} // namespace

CheckList::CheckList(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(name);
    auto *line = new WrapLayout(kGap, this);
    line->setContentsMargins(0, LinkButton::kEdge, 0, LinkButton::kEdge); // on one line with a link beside it
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CheckList::showLines(const QList<ResponseChecks::Line> &lines)
{
    while (m_labels.size() < lines.size()) {
        m_labels.append(new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Secondary, u"responseCheck"_s, this));
        layout()->addWidget(m_labels.constLast());
    }
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        InkLabel *const label = m_labels.at(i);
        label->setVisible(i < lines.size());
        if (i < lines.size()) {
            label->write(lines.at(i).text);
            label->setInk(inkOf(lines.at(i).weight));
        }
    }
}

} // namespace disputedesk
