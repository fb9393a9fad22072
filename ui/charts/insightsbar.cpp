#include "ui/charts/insightsbar.h"

#include "models/domain/displaytext.h"
#include "models/items/localeformats.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/namedbox.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/wraplayout.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr InsightRange::Span kSpans[] = {InsightRange::Span::Days30, InsightRange::Span::Months3,
    InsightRange::Span::Months6, InsightRange::Span::Months12, InsightRange::Span::All, InsightRange::Span::Custom};
} // namespace

InsightsBar::InsightsBar(const Theme &theme, bool hasCharts, QWidget *parent)
    : QWidget(parent)
    , m_currency(makeBox(u"insightsCurrency"_s, tr("Currency")))
    , m_range(makeBox(u"insightsRange"_s, tr("Range")))
    , m_scope(makeBox(u"insightsScope"_s, tr("Accounts")))
    , m_first(makeDate(u"insightsFirst"_s, tr("First day")))
    , m_last(makeDate(u"insightsLast"_s, tr("Last day")))
    , m_asOf(new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, u"insightsAsOf"_s, this))
    , m_table(new QPushButton(tr("Table"), this))
    , m_export(new QPushButton(tr("Export"), this))
    , m_exportMenu(new QMenu(this))
{
    setObjectName(u"insightsBar"_s);
    for (const InsightRange::Span span : kSpans)
        m_range->addItem(insightSpanText(span));
    build(theme, hasCharts);
    connect(m_currency, &QComboBox::activated, this, &InsightsBar::currencyChosen);
    connect(m_range, &QComboBox::activated, this, &InsightsBar::chooseRange);
    connect(m_scope, &QComboBox::activated, this, [this](int place) {
        const int at = m_scope->itemData(place).toInt();
        if (at >= 0 && at < m_scopes.size())
            Q_EMIT scopeChosen(m_scopes.at(at).mode, m_scopes.at(at).account);
    });
    for (QDateEdit *date : {m_first, m_last})
        connect(date, &QDateEdit::dateChanged, this, &InsightsBar::chooseRange);
    connect(m_table, &QPushButton::toggled, this, [this](bool shown) {
        setStyleProperty(m_table, "filterOn", shown);
        Q_EMIT tableToggled(shown);
    });
}

void InsightsBar::build(const Theme &theme, bool hasCharts)
{
    m_title = new InkLabel(theme, Ink::Text, InkLabel::Type::Title, u"insightsTitle"_s, this);
    m_title->write(tr("Insights"));
    m_title->setNeverCut(true);
    m_title->setContentsMargins(0, 0, 3 * metrics::kGrid, 0);
    m_table->setObjectName(u"insightsTableButton"_s);
    m_table->setCheckable(true);
    m_table->setAutoDefault(false);
    m_table->setVisible(hasCharts);
    m_table->setProperty("filterOn", false);
    m_table->setAccessibleName(tr("Show tables instead of charts"));
    m_table->setToolTip(m_table->accessibleName());
    m_export->setObjectName(u"insightsExport"_s);
    m_export->setAutoDefault(false);
    m_export->setProperty("hasMenu", true);
    m_export->setAccessibleName(tr("Export pictures"));
    m_exportMenu->setObjectName(u"insightsExportMenu"_s);
    m_export->setMenu(m_exportMenu);
    m_asOf->setNeverCut(true);
    m_pickers = new QWidget(this);
    m_pickers->setObjectName(u"insightsPickers"_s);
    auto *pickers = new WrapLayout(2 * metrics::kGrid, m_pickers); // several lines before one of them is cut
    for (QWidget *widget : std::initializer_list<QWidget *>{m_currency, m_range, m_first, m_last, m_scope})
        pickers->addWidget(widget);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * metrics::kGrid);
    m_grid->setVerticalSpacing(metrics::kGrid);
    m_grid->setColumnStretch(1, 1);
    place(Rows::One);
}

void InsightsBar::place(Rows rows)
{
    m_rows = rows;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_pickers, m_asOf, m_table, m_export})
        m_grid->removeWidget(widget);
    m_grid->addWidget(m_title, 0, 0);
    // In a line of its own it stands under the title, as the words below a heading do.
    m_asOf->setAlignment(Qt::AlignVCenter | (rows == Rows::TimeBelow ? Qt::AlignLeft : Qt::AlignRight));
    if (rows == Rows::PickersBelow) {
        m_grid->addWidget(m_asOf, 0, 1, 1, 4);
        m_grid->addWidget(m_pickers, 1, 0, 1, 3);
        m_grid->addWidget(m_table, 1, 3, Qt::AlignTop); // beside the first line of the pickers
        m_grid->addWidget(m_export, 1, 4, Qt::AlignTop);
        return;
    }
    m_grid->addWidget(m_pickers, 0, 1);
    m_grid->addWidget(m_table, 0, 3);
    m_grid->addWidget(m_export, 0, 4);
    if (rows == Rows::One)
        m_grid->addWidget(m_asOf, 0, 2);
    else
        m_grid->addWidget(m_asOf, 1, 0, 1, 5);
}

void InsightsBar::arrange()
{
    const auto wanted = [this](std::initializer_list<const QWidget *> row) {
        int width = -m_grid->horizontalSpacing();
        for (const QWidget *widget : row)
            width += widget->isHidden() ? 0 : widget->sizeHint().width() + m_grid->horizontalSpacing();
        return width;
    };
    const Rows rows = wanted({m_title, m_pickers, m_asOf, m_table, m_export}) <= width() ? Rows::One
        : wanted({m_title, m_pickers, m_table, m_export}) <= width()                     ? Rows::TimeBelow
                                                                                         : Rows::PickersBelow;
    if (rows != m_rows)
        place(rows);
}

bool InsightsBar::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

QComboBox *InsightsBar::makeBox(const QString &name, const QString &spoken)
{
    auto *box = new QComboBox(this);
    nameBox(*box, name, spoken);
    box->setToolTip(spoken);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(3);
    box->setMaxVisibleItems(16);
    return box;
}

QDateEdit *InsightsBar::makeDate(const QString &name, const QString &spoken)
{
    auto *date = new QDateEdit(this);
    date->setObjectName(name);
    date->setAccessibleName(spoken);
    date->setToolTip(spoken);
    date->setCalendarPopup(true);
    date->setDisplayFormat(editableDateFormat(QLocale()));
    date->setDateRange(QDate(2000, 1, 1), QDate(2099, 12, 31));
    date->setKeyboardTracking(false); // half a year is no wish
    date->hide();
    return date;
}

void InsightsBar::setCurrencies(const QStringList &names, int chosen)
{
    const QSignalBlocker silent(m_currency);
    QStringList shown;
    for (int i = 0; i < m_currency->count(); ++i)
        shown.append(m_currency->itemText(i));
    if (shown != names) {
        m_currency->clear();
        m_currency->addItems(names);
    }
    m_currency->setCurrentIndex(chosen);
    m_currency->setVisible(!names.isEmpty());
}

void InsightsBar::setScopes(const QList<InsightScope> &scopes, int chosen)
{
    const QSignalBlocker silent(m_scope);
    if (m_scopes != scopes || m_scope->count() == 0) {
        m_scope->clear();
        m_scopes = scopes;
        for (int i = 0; i < scopes.size(); ++i) {
            if (i > 0 && scopes.at(i).mode != scopes.at(i - 1).mode)
                m_scope->insertSeparator(m_scope->count());
            m_scope->addItem(visibleText(scopes.at(i).label).left(40), i);
        }
    }
    m_scope->setCurrentIndex(m_scope->findData(chosen));
}

void InsightsBar::setRange(const InsightRange &range)
{
    const QSignalBlocker silent[] = {QSignalBlocker(m_range), QSignalBlocker(m_first), QSignalBlocker(m_last)};
    m_range->setCurrentIndex(int(range.span));
    const bool custom = range.span == InsightRange::Span::Custom;
    m_first->setVisible(custom);
    m_last->setVisible(custom);
    if (custom) {
        m_first->setDate(range.first);
        m_last->setDate(range.last);
    }
}

void InsightsBar::chooseRange()
{
    InsightRange range;
    range.span = kSpans[std::max(0, m_range->currentIndex())];
    if (range.span == InsightRange::Span::Custom) {
        if (m_first->isHidden()) { // begin with the running month
            const QDate today = QDate::currentDate();
            const QSignalBlocker silent[] = {QSignalBlocker(m_first), QSignalBlocker(m_last)};
            m_first->setDate(QDate(today.year(), today.month(), 1));
            m_last->setDate(today);
        }
        range.first = m_first->date();
        range.last = m_last->date();
    }
    setRange(range);
    Q_EMIT rangeChosen(range);
}

void InsightsBar::setAsOf(const QString &text) { m_asOf->write(text); }
void InsightsBar::setTableShown(bool shown) { m_table->setChecked(shown); }
void InsightsBar::setTableEnabled(bool enabled) { m_table->setEnabled(enabled); }
void InsightsBar::setExportEnabled(bool enabled) { m_export->setEnabled(enabled); }
QString InsightsBar::scopeText() const { return m_scope->currentText(); }
QString InsightsBar::currencyText() const { return m_currency->currentText(); }
QString InsightsBar::rangeText() const { return m_range->currentText(); }

} // namespace disputedesk
