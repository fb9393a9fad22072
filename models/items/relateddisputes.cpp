#include "models/items/relateddisputes.h"

#include "models/domain/query.h"

#include <algorithm>

namespace disputedesk {

QList<RelatedDispute> disputesOfCharge(const DisputeIndex &index, const JobToken &token, const QUuid &account,
    const QString &charge, const QString &paymentIntent, const QString &except)
{
    const std::string wantedCharge = charge.toStdString();
    const std::string wantedIntent = paymentIntent.toStdString();
    const std::string itself = except.toStdString();
    QList<RelatedDispute> found;
    JobReader reader(index, token, 0);
    const auto fits = [&](quint32 row) {
        return (!wantedCharge.empty() && index.text(row, TextField::Charge) == wantedCharge)
            || (!wantedIntent.empty() && index.text(row, TextField::Intent) == wantedIntent);
    };
    std::optional<quint32> number = index.accountNumber(account);
    for (quint32 row = 0; number && row < index.slotCount() && found.size() < kMostRelated; ++row) {
        if (row % JobReader::kStride == 0) {
            if (!reader.goOn())
                return {};
            number = index.accountNumber(account); // it may have let a writer in
            if (!number || row >= index.slotCount())
                break;
        }
        if (!index.isLive(row) || index.columns().account[row] != *number || !fits(row)
            || index.text(row, TextField::Id) == itself)
            continue;
        found.append({account, index.id(row), index.amount(row), index.provider(row), index.status(row),
            index.stage(row), index.inquiry(row), index.createdMs(row)});
    }
    std::stable_sort(found.begin(), found.end(),
        [](const RelatedDispute &a, const RelatedDispute &b) { return a.createdMs > b.createdMs; });
    return found;
}

QString searchOfCharge(const QString &charge, const QString &paymentIntent)
{
    QueryTerm term;
    term.field = QueryField::Charge; // looks at payment intents, too
    for (const QString &id : {charge, paymentIntent})
        if (!id.isEmpty())
            term.values.append(id.toLower());
    return term.values.isEmpty() ? QString() : queryText({{term}});
}

} // namespace disputedesk
