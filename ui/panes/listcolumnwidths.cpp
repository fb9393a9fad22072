// How wide a column of the list is by itself.
#include "models/items/disputetablemodel.h"
#include "models/items/localeformats.h"
#include "models/items/texts.h"
#include "ui/delegates/statuspill.h"
#include "ui/panes/listcolumns.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QHeaderView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

int ListColumns::widthOf(int column) const
{
    constexpr int kRoom = 24; // both paddings, or the wider one of a first column
    QFont header = Theme::secondaryFont();
    header.setWeight(QFont::DemiBold);
    const QString title = m_header.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return std::max(cellWidth(column), QFontMetrics(header).horizontalAdvance(title)) + kRoom;
}

int ListColumns::cellWidth(int column) const
{
    const QFontMetrics plain(QApplication::font());
    const QFontMetrics small(Theme::secondaryFont());
    const QFontMetrics mono(Theme::monoFont());
    switch (column) {
    case DisputeTableModel::Due: return dueCellWidth();
    case DisputeTableModel::Amount: return QFontMetrics(Theme::headingFont()).horizontalAdvance(u"1,000,000.00"_s);
    case DisputeTableModel::Currency: return small.horizontalAdvance(u"THB"_s);
    case DisputeTableModel::Status: return widestStatus();
    case DisputeTableModel::ReasonColumn: return reasonCellWidth();
    case DisputeTableModel::DisputeId:
    case DisputeTableModel::ChargeColumn:
    case DisputeTableModel::PaymentIntent: return mono.horizontalAdvance(u"dspt_tes…w9u0t"_s);
    case DisputeTableModel::AccountColumn: return plain.horizontalAdvance(u"Siam Goods Ltd"_s);
    case DisputeTableModel::ReasonCode: return mono.horizontalAdvance(u"goods_or_services_not"_s);
    case DisputeTableModel::DraftMark:
    case DisputeTableModel::Documents: return 16;
    case DisputeTableModel::Tags: return plain.horizontalAdvance(u"refund, urgent"_s);
    default: // times, of which one stands first where the list is sorted by it
        return 2
            + QFontMetrics(Theme::tabular(Theme::secondaryFont()))
                  .horizontalAdvance(shortTimeText(QDateTime(QDate(2026, 11, 24), QTime(22, 0)), QLocale()));
    }
}

int ListColumns::reasonCellWidth() const
{
    constexpr int kMostLetters = 30; // of usual width: a column of long sentences would push the ids out of sight
    const QFontMetrics plain(QApplication::font());
    int widest = 0;
    for (const QLatin1StringView code : {"unauthorized_charge"_L1, "transaction_not_recognised"_L1,
             "goods_or_services_not_provided"_L1, "not_as_described_or_defective_merchandise"_L1,
             "credit_not_processed"_L1, "cancelled_recurring_transaction"_L1, "duplicate_processing"_L1,
             "paid_by_other_means"_L1, "incorrect_transaction_amount"_L1, "incorrect_transaction_code"_L1})
        widest = std::max(widest, plain.horizontalAdvance(reasonText(QString(code))));
    return std::min(widest, kMostLetters * plain.averageCharWidth());
}

int ListColumns::dueCellWidth() const
{
    constexpr qint64 kSpan = (2 * 24 + 20) * 3600; // tells days and hours
    const QFontMetrics bold(Theme::headingFont());
    const Deadline at{QDateTime(QDate(2026, 11, 24), QTime(0, 0)), DeadlineSource::Estimated};
    const QFontMetrics small(Theme::secondaryFont());
    const int day = small.horizontalAdvance(dateWithoutYear(at.at.date(), QLocale()));
    const QDateTime hours = at.at.addSecs(-23 * 3600); // of one day: "23 h today 23:00"
    const Deadline today{at.at.addSecs(-3600), at.source};
    // A day beside what is left, and the hour of today; nothing stands beside what is overdue.
    return 24 // the sign of urgency, and the room around the words
        + std::max({bold.horizontalAdvance(timeLeftText(at, at.at.addSecs(-kSpan))) + day,
            bold.horizontalAdvance(timeLeftText(today, hours))
                + small.horizontalAdvance(dueDateText(today, hours, QLocale())),
            bold.horizontalAdvance(timeLeftText(at, at.at.addSecs(kSpan)))});
}

int ListColumns::widestStatus() const
{
    constexpr qsizetype kLongest = 32; // an unknown word of a provider may be of any length
    const QFontMetrics letters(pillFont());
    const QStringList ofTab = statusTexts(m_tab);
    const QStringList known = statusTexts(std::nullopt);
    // The tab's own words decide as soon as they are known: Omise's are short, and the room is the dispute id's.
    int widest = m_statuses.isEmpty() ? pillSize(letters, statusText(u"needs_response"_s)).width() : 0;
    for (const QString &word : m_statuses)
        if (ofTab.contains(word) || !known.contains(word))
            widest = std::max(widest, pillSize(letters, word.left(kLongest)).width());
    return widest;
}

void ListColumns::fitStatuses(const QStringList &words)
{
    if (words == m_statuses)
        return;
    constexpr int column = DisputeTableModel::Status;
    const bool untouched = m_header.sectionSize(column) == widthOf(column);
    m_statuses = words;
    if (untouched && !m_header.isSectionHidden(column))
        m_header.resizeSection(column, widthOf(column));
    fitReasons(); // the words may be those of another language now
}

void ListColumns::fitReasons()
{
    constexpr int column = DisputeTableModel::ReasonColumn;
    const int now = widthOf(column);
    const bool untouched = m_header.sectionSize(column) == std::exchange(m_reasonWidth, now);
    if (untouched && !m_header.isSectionHidden(column))
        m_header.resizeSection(column, now);
}

} // namespace disputedesk
