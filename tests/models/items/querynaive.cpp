#include "tests/models/items/querynaive.h"

#include "models/items/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
QDateTime local(qint64 ms, const QueryClock &clock)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toTimeZone(clock.zone);
}

/// -1, 0, 1: before, in, after the period; by calendar dates in the zone, never by milliseconds of midnight.
int sideOf(qint64 ms, const QueryDate &date, QueryField field, const QueryClock &clock)
{
    using Kind = QueryDate::Kind;
    if (date.kind == Kind::Span) {
        const QDateTime point = clock.now.addSecs((field == QueryField::Due ? 3600 : -3600) * qint64(date.hours));
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
        return at < point ? -1 : at > point ? 1 : 0;
    }
    const QDate day = local(ms, clock).date();
    const QDate today = clock.now.toTimeZone(clock.zone).date();
    const auto compare = [](auto a, auto b) { return a < b ? -1 : a > b ? 1 : 0; };
    const auto week = [](QDate any) { return any.addDays(-(any.dayOfWeek() - 1)); };
    const auto month = [](QDate any) { return any.year() * 12 + any.month(); };
    switch (date.kind) {
    case Kind::Day: return compare(day, date.day);
    case Kind::Month: return compare(month(day), month(date.day));
    case Kind::Year: return compare(day.year(), date.day.year());
    case Kind::Today: return compare(day, today);
    case Kind::Yesterday: return compare(day.addDays(1), today);
    case Kind::Tomorrow: return compare(day.addDays(-1), today);
    case Kind::ThisWeek: return compare(week(day), week(today));
    case Kind::LastWeek: return compare(week(day).addDays(7), week(today));
    case Kind::NextWeek: return compare(week(day).addDays(-7), week(today));
    case Kind::ThisMonth: return compare(month(day), month(today));
    case Kind::LastMonth: return compare(month(day) + 1, month(today));
    case Kind::NextMonth: return compare(month(day) - 1, month(today));
    case Kind::Span: break;
    }
    return 0;
}

bool dateFits(qint64 ms, const QueryDates &dates, QueryField field, const QueryClock &clock)
{
    if (dates.missing || ms == 0)
        return dates.missing && ms == 0;
    const QueryRange<QueryDate> &range = dates.range;
    if (range.from && range.from == range.to && range.from->kind == QueryDate::Kind::Span) {
        const qint64 away = (field == QueryField::Due ? 1 : -1) * (ms - clock.now.toMSecsSinceEpoch());
        const qint64 most = range.from->hours * qint64(3'600'000);
        return away >= 0 && (field == QueryField::Due ? away < most : away <= most);
    }
    if (range.from) {
        const int side = sideOf(ms, *range.from, field, clock);
        if (side < 0 || (range.fromExcluded && side == 0))
            return false;
    }
    if (range.to) {
        const int side = sideOf(ms, *range.to, field, clock);
        if (side > 0 || (range.toExcluded && side == 0))
            return false;
    }
    return true;
}

/// By the plain texts, padded to the same number of digits.
int compareAmount(const Money &money, ProviderKind provider, const QueryDecimal &bound)
{
    // As texts of as many digits: what is typed may be larger than any integer once it has the other's decimals.
    const auto digits = [](QString text) {
        const qsizetype point = text.indexOf(u'.');
        const qsizetype there = point < 0 ? 0 : text.size() - point - 1;
        text.remove(u'.');
        return (text + QString(6 - there, u'0')).rightJustified(40, u'0');
    };
    QString typed = QString::number(bound.units).remove(u'-').rightJustified(bound.scale + 1, u'0');
    typed = typed.left(typed.size() - bound.scale) + u'.' + typed.right(bound.scale);
    QString there = plainAmount(money, provider);
    const int signThere = money.minor < 0 ? -1 : 1;
    const int signTyped = bound.units < 0 ? -1 : 1;
    const QString a = digits(there.remove(u'-'));
    const QString b = digits(typed);
    if (signThere != signTyped)
        return a == b && a.count(u'0') == a.size() ? 0 : signThere;
    return a == b ? 0 : (a < b ? -1 : 1) * signTyped;
}

bool amountFits(const DisputeRow &row, const QueryAmounts &amounts)
{
    if (!amounts.currency.isEmpty() && row.amount.currency.toUpper() != amounts.currency)
        return false;
    const QueryRange<QueryDecimal> &range = amounts.range;
    const int from = range.from ? compareAmount(row.amount, row.provider, *range.from) : 1;
    const int to = range.to ? compareAmount(row.amount, row.provider, *range.to) : -1;
    return (from > 0 || (from == 0 && !range.fromExcluded)) && (to < 0 || (to == 0 && !range.toExcluded));
}

/// The guide: the day of closing, or of opening where a closed dispute tells none.
qint64 endedMs(const DisputeRow &row)
{
    const bool isOver =
        QList<Stage>{Stage::Won, Stage::Lost, Stage::ClosedWithoutRuling}.contains(stageOf(row.provider, row.status));
    return row.closedMs == 0 && isOver ? row.createdMs : row.closedMs;
}

bool statusFits(const DisputeRow &row, const QString &word)
{
    const QStringList tabs{u"needs_response"_s, u"in_review"_s, u"won"_s, u"lost"_s, u"no_ruling"_s, u"unknown"_s};
    const qsizetype tab = tabs.indexOf(word);
    return tab >= 0 ? stageOf(row.provider, row.status) == Stage(tab) : row.status.toLower() == word;
}

bool isFits(const NaiveRow &row, const QString &word, const QueryClock &clock)
{
    const Stage stage = stageOf(row.row.provider, row.row.status);
    Deadline deadline;
    if (row.row.dueMs != 0)
        deadline.at = QDateTime::fromMSecsSinceEpoch(row.row.dueMs, QTimeZone::utc());
    const Urgency urgency = urgencyOf(deadline, clock.now);
    if (word == "urgent"_L1)
        return urgency == Urgency::Urgent || urgency == Urgency::Critical;
    if (word == "critical"_L1)
        return urgency == Urgency::Critical;
    if (word == "overdue"_L1)
        return urgency == Urgency::Overdue;
    if (word == "inquiry"_L1)
        return isInquiry(row.row.provider, row.row.status);
    if (word == "open"_L1)
        return isOpenStage(stage);
    if (word == "closed"_L1)
        return !isOpenStage(stage) && stage != Stage::Unknown;
    if (word == "conceded"_L1)
        return row.fate == DisputeColumns::Conceded;
    if (word == "answered"_L1)
        return row.fate == DisputeColumns::Answered;
    if (word == "unanswered"_L1)
        return row.fate == DisputeColumns::Unanswered;
    if (word == "decided"_L1)
        return row.noted.decided;
    if (word == "gone"_L1)
        return row.row.missingMs != 0;
    return (row.mode == Mode::Live) == (word == "live"_L1);
}

bool textFits(const NaiveRow &row, const QueryTerm &term, const QString &text, const QueryClock &clock)
{
    const auto in = [&text](const QString &whole) { return whole.toLower().contains(text); };
    switch (term.field) {
    case QueryField::Words: return in(QString::fromUtf8(row.row.searchText)) || in(row.accountLabel);
    case QueryField::Status: return statusFits(row.row, text);
    case QueryField::Currency: return row.row.amount.currency.toUpper() == text;
    case QueryField::Reason: {
        const QString plain = reasonText(row.row.reasonCode);
        return in(row.row.reasonCode) || in(plain) || in(plain.split(u' ').join(u'_'));
    }
    case QueryField::Code: return row.row.reasonCode.toLower() == text;
    case QueryField::Provider: return providerName(row.row.provider).toLower() == text;
    case QueryField::Account: return in(row.accountLabel);
    case QueryField::Id: return in(row.row.id);
    case QueryField::Charge: return in(row.row.charge) || in(row.row.paymentIntent);
    case QueryField::Meta:
        return std::any_of(row.metadata.cbegin(), row.metadata.cend(), [&](const MetadataEntry &entry) {
            return entry.key.toLower() == term.key && in(QString(entry.text).replace(u'\n', u' '));
        });
    case QueryField::Has:
        return text == "draft"_L1 ? row.hasDraft
            : text == "tag"_L1    ? !row.noted.tags.isEmpty()
            : text == "note"_L1   ? !row.noted.note.isEmpty()
                                  : row.row.documents > 0;
    case QueryField::Tag: // a whole one
        return std::any_of(row.noted.tags.cbegin(), row.noted.tags.cend(),
            [&text](const QString &tag) { return tag.toLower() == text; });
    case QueryField::Assignee: return in(row.noted.assignee);
    case QueryField::Note: return in(row.noted.note);
    case QueryField::Is: return isFits(row, text, clock);
    default: return false;
    }
}

bool termFits(const QueryTerm &term, const NaiveRow &row, const QueryClock &clock)
{
    if (term.values.isEmpty())
        return std::any_of(row.metadata.cbegin(), row.metadata.cend(),
            [&](const MetadataEntry &entry) { return entry.key.toLower() == term.key; });
    return std::any_of(term.values.cbegin(), term.values.cend(), [&](const QueryValue &value) {
        if (const auto *amounts = std::get_if<QueryAmounts>(&value))
            return amountFits(row.row, *amounts);
        if (const auto *dates = std::get_if<QueryDates>(&value))
            return dateFits(term.field == QueryField::Due ? row.row.dueMs
                    : term.field == QueryField::Opened    ? row.row.createdMs
                    : term.field == QueryField::Ended     ? endedMs(row.row)
                                                          : row.row.closedMs,
                *dates, term.field, clock);
        return textFits(row, term, std::get<QString>(value), clock);
    });
}
} // namespace

bool naivelyFits(const Query &query, const NaiveRow &row, const QueryClock &clock)
{
    return std::all_of(query.terms.cbegin(), query.terms.cend(),
        [&](const QueryTerm &term) { return termFits(term, row, clock) != term.negated; });
}

} // namespace disputedesk::test
