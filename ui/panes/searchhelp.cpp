#include "ui/panes/searchhelp.h"

#include "models/items/querytexts.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace disputedesk {

SearchHelp::SearchHelp(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"searchHelp"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFrameShape(QFrame::Box);
    setFrameShadow(QFrame::Plain);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::kPane, 3 * metrics::kGrid, metrics::kPane, 3 * metrics::kGrid);
    grid->setHorizontalSpacing(6 * metrics::kGrid);
    grid->setVerticalSpacing(metrics::kGrid + 2);
    QLabel *title = plainLabel(tr("What the search line understands"), "searchHelpTitle", this);
    title->setFont(Theme::headingFont());
    grid->addWidget(title, 0, 0, 1, 2);
    QString spoken = title->text();
    int row = 1;
    for (const auto &[example, meaning] : queryExamples()) {
        QLabel *left = plainLabel(example, "searchHelpExample", this);
        left->setFont(Theme::monoFont());
        grid->addWidget(left, row, 0);
        grid->addWidget(plainLabel(meaning, "searchHelpMeaning", this, "muted"), row, 1);
        spoken += u'\n' + example + u": "_s + meaning;
        ++row;
    }
    setAccessibleName(title->text());
    setAccessibleDescription(spoken);
}

void SearchHelp::showUnder(const QWidget &line)
{
    adjustSize();
    QPoint at = line.mapToGlobal(QPoint(line.width() - width(), line.height() + metrics::kGrid));
    if (const QScreen *screen = line.screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - width())));
        at.setY(qBound(room.top(), at.y(), qMax(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
}

} // namespace disputedesk
