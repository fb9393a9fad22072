#include "ui/dialogs/sentencetext.h"

#include "models/domain/displaytext.h"
#include "ui/dialogs/inklabel.h"

namespace disputedesk {

namespace {
template <typename Show> QString shown(const QString &text, Show show)
{
    QString out;
    qsizetype begin = 0;
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool opens = text.at(i) == QChar(0x2068);
        if (!opens && (text.at(i) != QChar(0x2069) || depth == 0))
            continue;
        out += show(text.mid(begin, i - begin)) + text.at(i);
        depth += opens ? 1 : -1;
        begin = i + 1;
    }
    return out + show(text.mid(begin)) + QString(depth, QChar(0x2069)); // a cut sentence ends its isolates
}
} // namespace

QString visibleSentence(const QString &text, bool multiLine)
{
    return shown(text, [multiLine](const QString &part) { return visibleText(part, multiLine); });
}

QString labelSentence(const QString &text, qsizetype most)
{
    const QString out = shown(text.left(most), [](const QString &part) { return labelText(part, part.size()); });
    return text.size() > most ? out + QChar(0x2026) : out;
}

} // namespace disputedesk
