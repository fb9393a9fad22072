#include "models/items/drafttexts.h"

#include "models/items/evidencetexts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class DraftTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::DraftTexts)
};

int changedKeys(const Draft &draft)
{
    if (!draft.metadataEdited)
        return 0;
    const auto base = parseMetadata(draft.base.metadata.isEmpty() ? QByteArray("{}") : draft.base.metadata);
    return int(metadataChange(base ? *base : Metadata(), draft.metadata).size());
}
} // namespace

QString draftText(const Draft &draft)
{
    QStringList parts;
    if (!draft.message.isEmpty())
        parts << draft.message;
    for (auto it = draft.evidence.cbegin(); it != draft.evidence.cend(); ++it)
        parts << evidenceFieldText(it.key()) + u'\n'
                + (it.value().isEmpty() ? DraftTexts::tr("(to be cleared)") : it.value());
    if (draft.metadataEdited) {
        QStringList lines{DraftTexts::tr("Metadata")};
        for (const MetadataEntry &entry : draft.metadata)
            lines << entry.key + u" = "_s + entry.text;
        parts << lines.join(u'\n');
    }
    if (!draft.files.isEmpty()) {
        QStringList lines{DraftTexts::tr("Files")};
        for (const DraftFile &file : draft.files)
            lines << file.fileName;
        parts << lines.join(u'\n');
    }
    return parts.join(u"\n\n"_s);
}

QString draftSummaryText(const Draft &draft)
{
    QStringList parts;
    if (!draft.message.isEmpty())
        parts << DraftTexts::tr("message");
    if (const int keys = changedKeys(draft); keys > 0)
        parts << (keys == 1 ? DraftTexts::tr("1 metadata key") : DraftTexts::tr("%n metadata keys", nullptr, keys));
    if (const auto files = int(draft.files.size()); files > 0)
        parts << (files == 1 ? DraftTexts::tr("1 file") : DraftTexts::tr("%n files", nullptr, files));
    if (const auto fields = int(draft.evidence.size()); fields > 0)
        parts << (fields == 1 ? DraftTexts::tr("1 evidence field")
                              : DraftTexts::tr("%n evidence fields", nullptr, fields));
    return parts.isEmpty() ? DraftTexts::tr("metadata") : parts.join(u", "_s);
}

} // namespace disputedesk
