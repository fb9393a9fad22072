#include "models/domain/reasonbook.h"

#include "models/domain/datafile.h"
#include "models/domain/evidenceguide.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// A row of the file; `own` names the member that says which code or word it is about.
Result<ReasonMeaning, QString> meaning(const QJsonObject &row, QLatin1StringView own, const QString &where)
{
    ReasonMeaning reason{row.value("network"_L1).toString(), row.value(own).toString(),
        row.value("category"_L1).toString(), row.value("text"_L1).toString(), row.value("advice"_L1).toString()};
    if (reason.code.isEmpty() || reason.text.isEmpty())
        return Failure{u"%1: a row without %2 or text"_s.arg(where, own)};
    return reason;
}
} // namespace

Result<ReasonBook, QString> ReasonBook::parse(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    ReasonBook book;
    for (const QJsonValue &value : root.value("categories"_L1).toArray()) {
        auto row = meaning(value.toObject(), "category"_L1, u"categories"_s);
        if (!row)
            return Failure{row.error()};
        if (row->advice.isEmpty() || book.m_byCategory.contains(row->code))
            return Failure{u"categories: %1 stands twice or has no advice"_s.arg(row->code)};
        book.m_byCategory.insert(row->code, *row);
        book.m_categories.append(row->code);
    }
    for (const QJsonValue &value : root.value("words"_L1).toArray()) {
        auto row = meaning(value.toObject(), "word"_L1, u"words"_s);
        if (!row)
            return Failure{row.error()};
        if (book.m_words.contains(row->code) || !book.m_byCategory.contains(row->category))
            return Failure{u"words: %1 stands twice or in no category"_s.arg(row->code)};
        book.m_words.insert(row->code, *row);
    }
    for (const QJsonValue &value : root.value("codes"_L1).toArray()) {
        auto row = meaning(value.toObject(), "code"_L1, u"codes"_s);
        if (!row)
            return Failure{row.error()};
        if (row->network.isEmpty() || !book.m_byCategory.contains(row->category)
            || !book.ofNetwork(row->code, row->network).isEmpty())
            return Failure{u"codes: %1 %2 stands twice, or in no category"_s.arg(row->network, row->code)};
        book.m_all.append(*row);
    }
    if (book.m_all.isEmpty() || book.m_words.isEmpty())
        return Failure{u"no codes or no words"_s};
    return book;
}

const ReasonBook &ReasonBook::standard()
{
    static const ReasonBook book = shippedData<ReasonBook>(u":/disputedesk/reasons.json"_s);
    return book;
}

QList<ReasonMeaning> ReasonBook::ofNetwork(const QString &code, const QString &network) const
{
    QList<ReasonMeaning> found;
    for (const ReasonMeaning &reason : m_all)
        if (reason.code == code && (network.isEmpty() || reason.network == network))
            found.append(reason);
    return found;
}

const ReasonMeaning *ReasonBook::ofWord(const QString &word) const
{
    const auto at = m_words.constFind(word);
    return at == m_words.cend() ? nullptr : &*at;
}

const ReasonMeaning *ReasonBook::ofCategory(const QString &category) const
{
    const auto at = m_byCategory.constFind(category);
    return at == m_byCategory.cend() ? nullptr : &*at;
}

ReasonFinding categoryOf(const Dispute &dispute, const QString &chosen, const ReasonBook &book)
{
    ReasonFinding finding;
    if (const ReasonMeaning *word = book.ofWord(dispute.reasonCode)) {
        finding.category = word->category;
        return finding;
    }
    if (book.ofCategory(dispute.reasonCode)) { // Stripe's reason is a category
        finding.category = dispute.reasonCode;
        return finding;
    }
    for (const ReasonMeaning &meaning : book.ofNetwork(dispute.networkCode, dispute.network))
        if (!finding.choices.contains(meaning.category))
            finding.choices.append(meaning.category);
    const bool open = finding.choices.size() != 1; // ambiguous, or nobody listed it
    if (open && book.ofCategory(chosen)) {
        finding.category = chosen;
        finding.chosen = true;
    } else if (finding.choices.size() == 1) {
        finding.category = finding.choices.first();
    } else if (finding.choices.isEmpty()) {
        finding.category = u"general"_s;
    }
    return finding;
}

} // namespace disputedesk
