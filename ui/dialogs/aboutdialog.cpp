#include "ui/dialogs/aboutdialog.h"

#include "models/domain/version.h"
#include "ui/theme/copytext.h"
#include "ui/theme/fitscroll.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/taborder.h"
#include "ui/theme/wholedialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// "3.0.22" of "OpenSSL 3.0.22 25 Nov 2025"; what has no number, whole.
QString numberOf(const QString &version)
{
    static const QRegularExpression number(u"\\d+(?:\\.\\d+)+\\w*"_s);
    const QRegularExpressionMatch match = number.match(version);
    return match.hasMatch() ? match.captured() : version;
}
} // namespace

QString AboutDialog::versionText(const QList<LinkedLibrary> &libraries)
{
    QString text = u"Disputedesk "_s + programVersion() + u"\nQt "_s + QLatin1StringView(qVersion()) + u", "_s
        + QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture();
    for (const LinkedLibrary &library : libraries)
        text += u'\n' + library.name + u' ' + (library.runs.isEmpty() ? library.built : library.runs)
            + (library.runs.isEmpty() || library.runs == library.built ? QString()
                                                                       : u" (built with %1)"_s.arg(library.built));
    return text;
}

QTableWidget *AboutDialog::tableOf(const QList<LinkedLibrary> &libraries)
{
    auto *table = new QTableWidget(int(libraries.size()), 4, this);
    table->setObjectName(u"aboutLibraries"_s);
    table->setAccessibleName(tr("Libraries the program is made with"));
    table->setHorizontalHeaderLabels({tr("Library"), tr("In use"), tr("Built with"), tr("Licence")});
    for (int row = 0; row < libraries.size(); ++row) {
        const LinkedLibrary &library = libraries.at(row);
        const QStringList cells{
            library.name, library.runs.isEmpty() ? library.built : library.runs, library.built, library.licence};
        for (int column = 0; column < cells.size(); ++column) {
            const bool isVersion = column == 1 || column == 2;
            auto *cell = new QTableWidgetItem(isVersion ? numberOf(cells.at(column)) : cells.at(column));
            cell->setToolTip(cells.at(column)); // the version of a TLS library has a date, too
            table->setItem(row, column, cell);
        }
    }
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false); // Tab leaves it
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setFont(Theme::headingFont()); // the style sheet's weight is not in a column's width
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 3 * metrics::kGrid);
    // All of it: one bar scrolls the page, and none a table within it.
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Measured here: a header does not count the weight and the padding that the style sheet gives it.
    QFont heading = Theme::headingFont();
    heading.setBold(true);
    const QAbstractItemView &cells = *table;
    for (int column = 0; column < table->columnCount(); ++column)
        table->setColumnWidth(column,
            std::max(std::min(cells.sizeHintForColumn(column), 28 * metrics::kGrid),
                QFontMetrics(heading).horizontalAdvance(table->horizontalHeaderItem(column)->text()))
                + 6 * metrics::kGrid);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + table->verticalHeader()->length() + 2);
    return table;
}

AboutDialog::AboutDialog(const Theme &theme, const QList<LinkedLibrary> &libraries, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Disputedesk"));
    setAccessibleName(windowTitle());
    auto *sign = plainLabel({}, "aboutIcon", this);
    sign->setPixmap(Theme::applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    sign->setAccessibleName(tr("Disputedesk's icon"));
    auto *name = plainLabel(u"Disputedesk"_s, "aboutName", this);
    name->setFont(Theme::figureFont());
    auto *version = plainLabel(versionText(), "aboutVersion", this, "muted");
    version->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    version->setAccessibleName(tr("Version"));
    auto *text = wrappedLabel(
        tr("Answer card disputes from the desktop.\n\n"
           "Disputes and drafts stay on this computer, keys in its keyring or in a vault of yours. The program talks "
           "to your payment "
           "provider and, unless you allow it to ask for new versions, to nobody else: no account, no telemetry."),
        "aboutText", this);
    auto *licence =
        wrappedLabel(tr("Free software under the GNU General Public License, version 3 or later, without "
                        "any warranty. The whole text lies in the file LICENSE. It is made with these libraries:"),
            "aboutLicence", this, "muted");
    licence->setFont(Theme::secondaryFont());
    auto *copy = new QPushButton(tr("Copy version"), this);
    copy->setObjectName(u"copyVersion"_s);
    copy->setAccessibleName(copy->text());
    copy->setIcon(theme.icon(u"copy"_s, Ink::Text));
    copy->setIconSize({20, 16});
    copy->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeAbout"_s);
    close->setAccessibleName(close->text());
    close->setDefault(true);

    auto *top = new QHBoxLayout;
    top->setSpacing(4 * metrics::kGrid);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(name);
    names->addWidget(version);
    top->addWidget(sign, 0, Qt::AlignTop);
    top->addLayout(names, 1);
    auto *acts = new QHBoxLayout;
    acts->addStretch(1);
    acts->addWidget(copy);
    acts->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * metrics::kGrid, 6 * metrics::kGrid, 6 * metrics::kGrid, 5 * metrics::kGrid);
    column->setSpacing(4 * metrics::kGrid);
    QTableWidget *const table = tableOf(libraries);
    auto *page = new QWidget(this);
    auto *lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4 * metrics::kGrid);
    lines->addLayout(top);
    lines->addWidget(text);
    lines->addWidget(licence);
    lines->addWidget(table);
    auto *scroll = new FitScroll(u"aboutScroll"_s, this); // at 200 % the table has no room above the buttons
    scroll->hold(page);
    connect(table, &QTableWidget::currentCellChanged, scroll, [table, scroll, page](int row) {
        const QRect cell = table->visualItemRect(table->item(row, 0));
        const QPoint at = table->viewport()->mapTo(page, cell.center());
        scroll->ensureVisible(at.x(), at.y(), 0, cell.height());
    });
    column->addWidget(scroll, 1);
    chainTabs({table, copy, close});
    column->addLayout(acts);
    keepWhole(*this, fontMetrics().averageCharWidth() * 60);
    connect(copy, &QPushButton::clicked, this, [this, libraries] { copyText(*this, versionText(libraries)); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

} // namespace disputedesk
