#include "models/domain/querywords.h"

#include "models/domain/money.h"
#include "models/domain/stage.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
struct Key {
    QLatin1StringView word;
    QueryField field;
};
constexpr Key kKeys[] = {
    {"status"_L1, QueryField::Status},
    {"due"_L1, QueryField::Due},
    {"opened"_L1, QueryField::Opened},
    {"closed"_L1, QueryField::Closed},
    {"ended"_L1, QueryField::Ended},
    {"amount"_L1, QueryField::Amount},
    {"currency"_L1, QueryField::Currency},
    {"reason"_L1, QueryField::Reason},
    {"code"_L1, QueryField::Code},
    {"provider"_L1, QueryField::Provider},
    {"account"_L1, QueryField::Account},
    {"id"_L1, QueryField::Id},
    {"charge"_L1, QueryField::Charge},
    {"has"_L1, QueryField::Has},
    {"is"_L1, QueryField::Is},
    {"tag"_L1, QueryField::Tag},
    {"assignee"_L1, QueryField::Assignee},
    {"note"_L1, QueryField::Note},
    {"meta"_L1, QueryField::Meta},
};

/// What people type who know other programs.
constexpr std::pair<QLatin1StringView, QLatin1StringView> kOtherNames[] = {{"created"_L1, "opened"_L1},
    {"date"_L1, "opened"_L1}, {"deadline"_L1, "due"_L1}, {"state"_L1, "status"_L1}, {"stage"_L1, "status"_L1},
    {"tab"_L1, "status"_L1}, {"metadata"_L1, "meta."_L1}, {"merchant"_L1, "account"_L1}, {"payment"_L1, "charge"_L1},
    {"payment_intent"_L1, "charge"_L1}, {"dispute"_L1, "id"_L1}, {"value"_L1, "amount"_L1}, {"tags"_L1, "tag"_L1},
    {"label"_L1, "tag"_L1}, {"notes"_L1, "note"_L1}, {"assigned"_L1, "assignee"_L1}, {"owner"_L1, "assignee"_L1},
    {"sum"_L1, "amount"_L1}};

constexpr std::pair<QLatin1StringView, Stage> kStageWords[] = {{"needs_response"_L1, Stage::NeedsResponse},
    {"in_review"_L1, Stage::InReview}, {"won"_L1, Stage::Won}, {"lost"_L1, Stage::Lost},
    {"no_ruling"_L1, Stage::ClosedWithoutRuling}, {"unknown"_L1, Stage::Unknown}};

// The providers' own words, models/domain/stage.cpp; those that are a stage's word too stand there.
constexpr QLatin1StringView kStatuses[] = {"open"_L1, "pending"_L1, "under_review"_L1, "warning_needs_response"_L1,
    "warning_under_review"_L1, "warning_closed"_L1, "appeal_needs_response"_L1, "appeal_under_review"_L1,
    "early_dispute_warning"_L1, "early_dispute_resolved"_L1, "charge_refunded"_L1, "prevented"_L1};

constexpr QLatin1StringView kIs[] = {"urgent"_L1, "critical"_L1, "overdue"_L1, "inquiry"_L1, "open"_L1, "closed"_L1,
    "conceded"_L1, "answered"_L1, "unanswered"_L1, "live"_L1, "test"_L1, "decided"_L1, "gone"_L1};
constexpr QLatin1StringView kDates[] = {"today"_L1, "tomorrow"_L1, "yesterday"_L1, "7d"_L1, "this_week"_L1,
    "next_week"_L1, "last_week"_L1, "this_month"_L1, "next_month"_L1, "last_month"_L1, "none"_L1};

template <typename Table> QStringList listOf(const Table &table)
{
    QStringList words;
    for (const QLatin1StringView word : table)
        words.append(word);
    return words;
}

QString normal(QueryField field, QStringView typed)
{
    if (field == QueryField::Currency)
        return typed.toString().toUpper();
    QString word = typed.toString().toLower().simplified();
    for (QChar &c : word)
        if (c == u' ' || c == u'-')
            c = u'_';
    return word;
}

QStringList extraWords(QueryField field, const QueryVocabulary &vocabulary)
{
    return field == QueryField::Status  ? vocabulary.statuses
        : field == QueryField::Currency ? vocabulary.currencies
                                        : QStringList();
}

constexpr qsizetype kLongestWord = 32; ///< what is longer is near nothing

/// Edits (insert, delete, replace, swap of neighbours) between two short words.
int distance(QStringView a, QStringView b)
{
    using Row = std::array<int, kLongestWord + 1>;
    Row before{}, last{}, now{};
    for (qsizetype j = 0; j <= b.size(); ++j)
        last[size_t(j)] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const size_t at = size_t(j);
            const int replaced = last[at - 1] + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            now[at] = std::min({last[at] + 1, now[at - 1] + 1, replaced});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                now[at] = std::min(now[at], before[at - 2] + 1);
        }
        before = last;
        last = now;
    }
    return last[size_t(b.size())];
}

/// The word with the fewest edits, at most a third of its letters; or the only one that begins like that.
QString nearest(const QStringList &words, const QString &typed)
{
    if (typed.isEmpty() || typed.size() > kLongestWord)
        return {};
    QString best;
    int fewest = std::max(1, int(typed.size()) / 3) + 1;
    for (const QString &word : words) {
        if (word.size() > kLongestWord)
            continue;
        const bool begins = typed.size() >= 2 && word.startsWith(typed);
        const int edits = begins ? 1 : distance(typed, word);
        if (edits < fewest) {
            fewest = edits;
            best = word;
        }
    }
    return best;
}
} // namespace

QString queryKey(QueryField field)
{
    for (const Key &key : kKeys)
        if (key.field == field)
            return key.word;
    return {};
}

std::optional<QueryField> queryFieldOf(QStringView key)
{
    for (const Key &known : kKeys)
        if (key == known.word && known.field != QueryField::Meta)
            return known.field;
    return std::nullopt;
}

QList<QueryField> queryFields()
{
    QList<QueryField> fields;
    for (const Key &key : kKeys)
        fields.append(key.field);
    return fields;
}

QStringList queryWords(QueryField field)
{
    switch (field) {
    case QueryField::Status: {
        QStringList words;
        for (const auto &[word, stage] : kStageWords)
            words.append(word);
        return words + listOf(kStatuses);
    }
    case QueryField::Provider: {
        QStringList words;
        for (const ProviderKind kind : {ProviderKind::Omise, ProviderKind::WooshPay, ProviderKind::Stripe})
            words.append(providerName(kind).toLower());
        return words;
    }
    case QueryField::Has: return {u"draft"_s, u"docs"_s, u"tag"_s, u"note"_s};
    case QueryField::Is: return listOf(kIs);
    case QueryField::Due:
    case QueryField::Opened:
    case QueryField::Closed:
    case QueryField::Ended: return listOf(kDates);
    default: return {};
    }
}

std::optional<quint8> queryStage(const QString &word)
{
    for (const auto &[known, stage] : kStageWords)
        if (word == known)
            return quint8(stage);
    return std::nullopt;
}

std::optional<QString> queryWordOf(QueryField field, QStringView typed, const QueryVocabulary &vocabulary)
{
    const QString word = normal(field, typed);
    if (queryWords(field).contains(word))
        return word;
    if (field == QueryField::Currency && currencyExponent(word, ProviderKind::Stripe))
        return word;
    // A server's own word may hold anything: it is compared as the rows are, without its case.
    const QString raw = typed.toString();
    for (const QString &extra : extraWords(field, vocabulary))
        if (!extra.isEmpty() && extra.toLower() == raw.toLower())
            return field == QueryField::Currency ? raw.toUpper() : raw.toLower();
    return std::nullopt;
}

bool beginsQueryWord(QueryField field, QStringView typed, const QueryVocabulary &vocabulary)
{
    const QString begin = normal(field, typed);
    const auto begins = [&begin](const QString &word) { return word.startsWith(begin, Qt::CaseInsensitive); };
    const QStringList known = queryWords(field);
    const QStringList extra = extraWords(field, vocabulary);
    return std::any_of(known.cbegin(), known.cend(), begins) || std::any_of(extra.cbegin(), extra.cend(), begins)
        || (field == QueryField::Currency && begin.size() < 3);
}

QString nearestQueryKey(QStringView typed)
{
    const QString word = typed.left(kLongestWord + 1).toString().toLower();
    for (const auto &[other, key] : kOtherNames)
        if (word == other)
            return key;
    QStringList keys;
    for (const Key &key : kKeys)
        keys.append(key.field == QueryField::Meta ? u"meta."_s : QString(key.word));
    return nearest(keys, word);
}

QString nearestQueryWord(QueryField field, QStringView typed, const QueryVocabulary &vocabulary)
{
    if (typed.size() > kLongestWord)
        return {};
    return nearest(queryWords(field) + extraWords(field, vocabulary), normal(field, typed));
}

} // namespace disputedesk
