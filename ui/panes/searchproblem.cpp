#include "ui/panes/searchproblem.h"

#include "models/items/querytexts.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/spoken.h"
#include "ui/theme/stylesheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace disputedesk {

SearchProblem::SearchProblem(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_sign(plainLabel({}, "searchProblemSign", this))
    , m_text(wrappedLabel({}, "searchProblemText", this))
    , m_mend(new QPushButton(this))
{
    setObjectName(u"searchProblem"_s);
    connect(&theme, &Theme::changed, this, &SearchProblem::drawSign);
    m_mend->setObjectName(u"searchMend"_s);
    m_mend->setAccessibleName(tr("Mend the search"));
    m_mend->setAutoDefault(false);
    m_mend->setProperty("role", u"flat"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kGrid, metrics::kGrid, 0, 0);
    row->setSpacing(2 * metrics::kGrid);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_mend);
    connect(m_mend, &QPushButton::clicked, this,
        [this] { Q_EMIT mendRequested(m_problem.from, m_problem.length, queryMend(m_problem).text); });
    hide();
}

void SearchProblem::say(const QList<QueryProblem> &problems, bool asHint)
{
    setVisible(!problems.isEmpty());
    if (problems.isEmpty())
        return m_text->clear();
    m_problem = problems.first();
    m_asHint = asHint;
    QString text = queryProblemText(m_problem);
    if (const int more = int(problems.size()) - 1; more > 0)
        text +=
            u' ' + (more == 1 ? tr("(One more place is marked.)") : tr("(%n more places are marked.)", nullptr, more));
    const bool isNews = text != m_text->text();
    m_text->setText(text);
    setStyleProperty(m_text, "ink", asHint ? u"muted"_s : u"danger"_s);
    const QueryMend mend = queryMend(m_problem);
    m_mend->setText(mend.offer);
    m_mend->setAccessibleName(mend.offer);
    m_mend->setVisible(!mend.text.isEmpty());
    setAccessibleName(text);
    drawSign();
    if (isNews && !asHint)
        announce(*this, text);
}

QString SearchProblem::text() const { return m_text->text(); }

void SearchProblem::drawSign()
{
    const QIcon icon = m_asHint ? m_theme.icon(u"info"_s, Ink::Muted) : m_theme.icon(u"warning"_s, Ink::Danger);
    m_sign->setPixmap(icon.pixmap(QSize(16, 16), devicePixelRatioF()));
}

} // namespace disputedesk
