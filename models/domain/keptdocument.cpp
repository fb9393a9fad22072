#include "models/domain/keptdocument.h"

#include <algorithm>

namespace disputedesk {

int DocumentPlan::missing() const
{
    return int(std::count_if(documents.cbegin(), documents.cend(), [](const PlannedDocument &d) { return !d.kept; }));
}

int DocumentPlan::unknownSizes() const
{
    return int(std::count_if(
        documents.cbegin(), documents.cend(), [](const PlannedDocument &d) { return !d.kept && d.document.size < 0; }));
}

qint64 DocumentPlan::missingBytes() const
{
    // A size comes from a server: a document is 16 MB at most, whatever it says.
    constexpr qint64 kMost = 16 * DocumentLimits::kMegabyte;
    qint64 bytes = 0;
    for (const PlannedDocument &planned : documents)
        if (!planned.kept)
            bytes += qBound<qint64>(0, planned.document.size, kMost);
    return bytes;
}

void DocumentPlan::add(const DocumentPlan &other)
{
    documents += other.documents;
    unlisted += other.unlisted;
}

} // namespace disputedesk
