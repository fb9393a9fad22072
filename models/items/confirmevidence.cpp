// What a confirm dialog says of evidence: WooshPay and Stripe.
#include "models/domain/displaytext.h"
#include "models/items/confirmcounts.h"
#include "models/items/confirmsentences.h"
#include "models/items/evidenceof.h"
#include "models/items/evidencetexts.h"
#include "models/items/textjoins.h"
#include "models/items/texts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class ConfirmTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::ConfirmTexts)
};

struct Counted {
    qsizetype texts = 0;
    qsizetype files = 0;
    qsizetype cleared = 0;
};

Counted counted(const Evidence &evidence)
{
    Counted count;
    for (auto it = evidence.cbegin(); it != evidence.cend(); ++it) {
        const EvidenceField *const field = evidenceField(it.key());
        ++(it.value().isEmpty() ? count.cleared : field && field->isFile ? count.files : count.texts);
    }
    return count;
}

/// The agent's files that the provider has no id for yet and that the intent does not name.
qsizetype filesToUpload(const Draft &draft, const Evidence &sent)
{
    return std::count_if(draft.files.cbegin(), draft.files.cend(),
        [&sent](const DraftFile &file) { return file.serverId.isEmpty() && sent.value(file.kind).isEmpty(); });
}

/// What the provider has already and this write does not replace.
qsizetype keptFields(const Evidence &there, const Evidence &sent)
{
    return std::count_if(
        there.keyBegin(), there.keyEnd(), [&sent](const QString &name) { return !sent.contains(name); });
}

QString goesOut(const ConfirmFacts &facts)
{
    const Evidence sent = parseEvidence(facts.intent.evidence).value_or(Evidence());
    const Counted count = counted(sent);
    QStringList parts;
    if (count.texts > 0)
        parts << textFieldsText(count.texts);
    if (count.files > 0)
        parts << filesText(count.files);
    if (count.cleared > 0)
        parts << clearedFieldsText(count.cleared);
    if (const qsizetype files = filesToUpload(facts.draft, sent); files > 0)
        //: %1 is "2 files"
        parts << ConfirmTexts::tr("%1 of your draft, uploaded first").arg(filesText(files));
    if (const auto metadata = parseMetadata(facts.intent.metadata); metadata && !metadata->isEmpty())
        parts << entriesText(metadata->size());
    if (const qsizetype kept = keptFields(facts.dispute.evidence, sent); kept > 0)
        parts << (kept == 1
                //: %1 is the provider's name
                ? ConfirmTexts::tr("with 1 field that %1 has already").arg(providerName(facts.intent.provider))
                : ConfirmTexts::tr("with %n fields that %1 has already", nullptr, int(kept))
                      .arg(providerName(facts.intent.provider)));
    if (parts.isEmpty())
        return ConfirmTexts::tr("Goes out: nothing new.");
    //: %1 lists what is sent, such as "6 text fields, 2 files"
    return ConfirmTexts::tr("Goes out: %1.").arg(enumerated(parts));
}
} // namespace

QStringList evidenceConsequences(const ConfirmFacts &facts)
{
    const QString provider = providerName(facts.intent.provider);
    switch (facts.intent.verb) {
    case WriteVerb::Respond:
        //: %1 is the provider's name in these sentences
        return {goesOut(facts),
            ConfirmTexts::tr("One send only: %1 passes all of it to the bank at once. Nothing can be added or changed "
                             "afterwards.")
                .arg(provider),
            ConfirmTexts::tr("Nobody can undo this: not you, not %1.").arg(provider)};
    case WriteVerb::Stage:
        return {goesOut(facts),
            ConfirmTexts::tr(
                "Nothing is submitted: the bank does not see it, and the deadline goes on. %1 keeps it, and "
                "it can be changed until you submit it.")
                .arg(provider)};
    case WriteVerb::UploadDocument:
        //: %1 is a file name, %2 a size such as "1.9 MB", %3 the provider's name
        return {ConfirmTexts::tr("%1, %2, goes to %3. Nothing is submitted yet: a file counts only once the evidence "
                                 "that names it is submitted.")
                    .arg(isolatedText(facts.intent.fileName), sizeText(facts.intent.fileSize, facts.locale), provider)};
    case WriteVerb::Concede:
        return {ConfirmTexts::tr("%1 calls this “close”: it closes the dispute as lost.").arg(provider),
            ConfirmTexts::tr("No evidence can be submitted afterwards."),
            ConfirmTexts::tr("Nobody can undo this: not you, not %1.").arg(provider)};
    case WriteVerb::FinaliseWon:
    case WriteVerb::FinaliseLost:
    case WriteVerb::DeleteDocument: break; // Omise's
    }
    return {};
}

QString missingInResponse(const DisputeView &view)
{
    if (!answersByEvidence(view.dispute.provider))
        return view.dispute.documentsTotal > 0 || !view.draft.files.isEmpty()
            ? QString()
            : ConfirmTexts::tr("No document is attached.");
    constexpr qsizetype kNamed = 3; // enough to know which; all of them stand in the form
    const EvidencePlan plan = evidenceOf(view);
    QStringList names;
    for (const EvidenceRow &row : plan.rows)
        if (row.need == Need::Expected && !row.isProvided())
            names << evidenceFieldText(row.field->name);
    const auto missing = int(names.size());
    if (missing == 0)
        return {};
    if (missing > kNamed)
        //: ends a list of names: so many more of the kind
        names = names.mid(0, kNamed) << ConfirmTexts::tr("%n more", nullptr, missing - int(kNamed));
    const QString expected = QString::number(plan.expected);
    return missing == 1
        //: %1 is how many fields are expected, %2 the name of the one that is empty
        ? ConfirmTexts::tr("1 of %1 expected fields is empty: %2.").arg(expected, names.constFirst())
        //: %1 is how many fields are expected, %2 the names of those that are empty
        : ConfirmTexts::tr("%n of %1 expected fields are empty: %2.", nullptr, missing)
              .arg(expected, enumerated(names));
}

} // namespace disputedesk
