#include "models/items/packet.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace disputedesk {

int PacketOrder::pages() const
{
    int sum = 0;
    for (const PacketFile &file : files)
        sum += file.chosenPages();
    return sum;
}

std::optional<QList<int>> pagesNamed(const QString &text, int count)
{
    static const QRegularExpression part(u"^\\s*(\\d{1,6})\\s*(?:[-\u2013]\\s*(\\d{1,6})\\s*)?$"_s);
    QList<int> pages;
    if (text.trimmed().isEmpty())
        return pages;
    QSet<int> seen;
    const QStringList parts = text.split(u',');
    for (const QString &one : parts) {
        const auto match = part.match(one);
        if (!match.hasMatch())
            return std::nullopt;
        const int first = match.captured(1).toInt();
        const int last = match.hasCaptured(2) ? match.captured(2).toInt() : first;
        if (first < 1 || last < first || last > count)
            return std::nullopt;
        for (int page = first; page <= last; ++page) {
            if (seen.contains(page))
                return std::nullopt;
            seen.insert(page);
            pages.append(page);
        }
    }
    return pages;
}

QString pagesText(const QList<int> &pages)
{
    QStringList parts;
    for (qsizetype i = 0; i < pages.size();) {
        qsizetype end = i + 1;
        while (end < pages.size() && pages.at(end) == pages.at(end - 1) + 1)
            ++end;
        parts << (end - i > 1 ? u"%1-%2"_s.arg(pages.at(i)).arg(pages.at(end - 1)) : QString::number(pages.at(i)));
        i = end;
    }
    return parts.join(u", "_s);
}

QList<int> packetResolutions() { return {200, 150, 110, 80}; }

int lowerResolution(int dpi)
{
    const QList<int> all = packetResolutions();
    for (const int one : all)
        if (one < dpi)
            return one;
    return 0;
}

} // namespace disputedesk
