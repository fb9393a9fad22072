#include "models/domain/triage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

QString cleanTag(const QString &tag)
{
    QString clean = tag.normalized(QString::NormalizationForm_C);
    clean.replace(u',', u' '); // a comma means "or" in a search
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c == u'"'; });
    clean = clean.simplified().left(kLongestTag).trimmed();
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    return clean;
}

QStringList cleanTags(const QStringList &tags)
{
    QStringList clean;
    for (const QString &tag : tags)
        if (const QString one = cleanTag(tag); !one.isEmpty() && !clean.contains(one, Qt::CaseInsensitive))
            clean.append(one);
    std::sort(clean.begin(), clean.end(), [](const QString &a, const QString &b) {
        const int folded = a.compare(b, Qt::CaseInsensitive);
        return folded != 0 ? folded < 0 : a < b;
    });
    return clean.mid(0, kMostTags);
}

bool isDecided(const Triage &triage, Stage stage, const QString &status)
{
    return triage.decided
        && (stage != Stage::NeedsResponse || triage.decidedFor.isEmpty() || triage.decidedFor == status);
}

} // namespace disputedesk
