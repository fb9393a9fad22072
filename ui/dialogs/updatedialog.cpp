#include "ui/dialogs/updatedialog.h"

#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/wholedialog.h"

#include <QPlainTextEdit>
#include <QTextOption>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kMostRows = 10; ///< of checksums; more are scrolled

/// As high as its sums want: each takes two rows, its digits and the name behind them.
int heightOf(const QPlainTextEdit &sums, int mostRows)
{
    constexpr int kAround = 36; // frame, padding and the document's margin, above and below
    return std::min(2 * sums.blockCount(), mostRows) * QFontMetrics(sums.font()).lineSpacing() + kAround;
}
} // namespace

UpdateDialog::UpdateDialog(const UpdateOffer &offer, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"updateDialog"_s);
    offerHelp(*this, u"settings"_s, theme);
    setWindowModality(Qt::WindowModal);
    //: %1 is a version
    setWindowTitle(tr("Version %1 is there").arg(offer.version));
    using Type = InkLabel::Type;
    const auto label = [&](Ink ink, Type type, const QString &name, const QString &text) {
        auto *made = new InkLabel(theme, ink, type, name, this);
        made->write(text);
        made->setWraps(true);
        return made;
    };
    auto *title = label(Ink::Text, Type::Title, u"updateTitle"_s, windowTitle());
    auto *text = label(Ink::Text, Type::Base, u"updateText"_s,
        //: %1 is a version
        tr("You have %1. Nothing was downloaded, and nothing will be installed by itself: get the new version where "
           "you got this one, or here:")
            .arg(offer.running));
    auto *page = label(Ink::Text, Type::Base, u"updatePage"_s, offer.page.toString());
    page->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    page->setAccessibleName(tr("Where to get it"));
    auto *sumsNote = label(Ink::Muted, Type::Secondary, u"updateSumsNote"_s,
        tr("Checksums (SHA-256): what you download must have the same. sha256sum tells."));
    auto *sums = new QPlainTextEdit(offer.checksums.join(u'\n'), this);
    sums->setObjectName(u"updateSums"_s);
    sums->setAccessibleName(tr("Checksums"));
    sums->setReadOnly(true);
    sums->setTabChangesFocus(true);
    // The name behind the digits is seen, and copied lines stay whole.
    sums->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    sums->setFont(Theme::monoFont());
    sums->setFixedHeight(heightOf(*sums, kMostRows));
    sumsNote->setVisible(!offer.checksums.isEmpty());
    sums->setVisible(!offer.checksums.isEmpty());
    auto *open = new ActButton(u"updateOpen"_s, ActKeys::EnterAndSpace, this);
    open->setPlainText(tr("Open in the browser"));
    connect(open, &QPushButton::clicked, this, [this, address = offer.page] { Q_EMIT pageRequested(address); });
    auto *close = new ActButton(u"updateClose"_s, ActKeys::EnterAndSpace, this);
    close->setPlainText(tr("Close"));
    close->setDefault(true);
    setStyleProperty(close, "role", u"main"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(open);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{title, text, page, sumsNote})
        column->addWidget(widget);
    column->addWidget(sums);
    column->addStretch(1);
    column->addLayout(buttons);
    keepWhole(*this, qMax(480, QFontMetrics(Theme::monoFont()).horizontalAdvance(u'0') * 65 + 90)); // a sum on a line
    close->setFocus();
}

} // namespace disputedesk
