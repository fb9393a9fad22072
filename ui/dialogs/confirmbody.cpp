#include "ui/dialogs/confirmbody.h"

#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/dialogs/pill.h"
#include "ui/dialogs/sentencetext.h"

#include <QGridLayout>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
PillInks inksAfter(WriteVerb verb)
{
    switch (verb) {
    case WriteVerb::Concede:
    case WriteVerb::FinaliseLost: return pillInksOf(Stage::Lost, false);
    case WriteVerb::FinaliseWon: return pillInksOf(Stage::Won, false);
    default: return pillInksOf(Stage::InReview, false);
    }
}

/// Rows of a bullet and what stands beside it.
class Bullets {
public:
    Bullets(const Theme &theme, QWidget *parent, QGridLayout *grid)
        : m_theme(theme)
        , m_parent(parent)
        , m_grid(grid)
    {
    }
    void add(QWidget *widget)
    {
        auto *sign = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Base, u"confirmBullet"_s, m_parent);
        sign->write(u"•"_s);
        sign->setContentsMargins(0, widget->layout() ? 1 : 0, 0, 0);
        m_grid->addWidget(sign, m_row, 0, Qt::AlignTop);
        m_grid->addWidget(widget, m_row++, 1);
    }

private:
    const Theme &m_theme;
    QWidget *m_parent;
    QGridLayout *m_grid;
    int m_row = 0;
};
} // namespace

ConfirmBody::ConfirmBody(const ConfirmSpec &spec, const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"confirmBody"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(9);
    grid->setColumnStretch(1, 1);
    Bullets bullets(theme, this, grid);

    if (!spec.statusAfter.isEmpty() && spec.statusAfter != spec.statusBefore) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        auto *before = new Pill(theme, u"confirmBefore"_s, row);
        before->write(spec.statusBefore,
            pillInksOf(stageOf(spec.intent.provider, spec.intent.seen.status),
                isInquiry(spec.intent.provider, spec.intent.seen.status)));
        auto *arrow = new InkLabel(theme, Ink::Muted, InkLabel::Type::Base, u"confirmArrow"_s, row);
        arrow->write(u"→"_s);
        auto *after = new Pill(theme, u"confirmAfter"_s, row);
        after->write(spec.statusAfter, inksAfter(spec.intent.verb));
        auto *read = new InkLabel(theme, Ink::Text, InkLabel::Type::Base, u"confirmRead"_s, row);
        read->writeForeign(spec.readLine, 160);
        read->setWraps(true);
        line->addWidget(before);
        line->addWidget(arrow);
        line->addWidget(after);
        line->addWidget(read, 1);
        bullets.add(row);
    }
    for (const QString &consequence : spec.consequences) {
        auto *line = new InkLabel(theme, Ink::Text, InkLabel::Type::Base, u"confirmConsequence"_s, this);
        line->write(labelSentence(consequence));
        line->setWraps(true);
        bullets.add(line);
    }
    const auto addBack = [&](const QString &text, const QString &name, const QString &linkName, const QString &way) {
        if (text.isEmpty())
            return;
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *draft = new InkLabel(theme, Ink::Text, InkLabel::Type::Heading, name, row);
        draft->writeForeign(text);
        draft->setWraps(true);
        auto *back = new LinkButton(theme, linkName, way, row);
        connect(back, &QPushButton::clicked, this, &ConfirmBody::backToDraftRequested);
        line->addWidget(draft, 1, Qt::AlignTop);
        line->addWidget(back, 0, Qt::AlignTop);
        bullets.add(row);
    };
    addBack(spec.unsentDraft, u"confirmDraft"_s, u"confirmBackToDraft"_s, tr("Go back to it"));
    addBack(spec.missing, u"confirmMissing"_s, u"confirmBackToAdd"_s, tr("Go back and add it"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(grid);
}

QString ConfirmBody::asText(const ConfirmSpec &spec)
{
    QStringList lines{spec.moneyText + u' ' + spec.moneyLine, spec.accountLine,
        spec.mode == Mode::Live ? tr("Live: real money.") : tr("Test data: no money moves.")};
    if (!spec.statusAfter.isEmpty())
        lines << tr("Status: %1, then %2.").arg(spec.statusBefore, spec.statusAfter) << spec.readLine;
    lines << spec.consequences << spec.unsentDraft << spec.missing << spec.requestLine;
    lines.removeAll(QString());
    return visibleSentence(lines.join(u'\n').left(4000), true);
}

} // namespace disputedesk
