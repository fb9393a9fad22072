#include "models/items/confirmsentences.h"

#include "models/domain/displaytext.h"
#include "models/items/confirmcounts.h"
#include "models/items/textjoins.h"
#include "models/items/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class ConfirmTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::ConfirmTexts)
};

QString tailOf(const QString &id) { return u'…' + visibleText(id.right(4)); }

/// Characters as a person counts them, not UTF-16 units.
qsizetype lengthOf(const QString &text) { return text.toUcs4().size(); }

QStringList whatGoesOut(const ConfirmFacts &facts)
{
    QStringList parts;
    //: %1 is "412 characters"
    parts << (facts.intent.message.isEmpty()
            ? ConfirmTexts::tr("no message")
            : ConfirmTexts::tr("a message of %1").arg(charactersText(lengthOf(facts.intent.message), facts.locale)));
    if (const auto metadata = parseMetadata(facts.intent.metadata); metadata && !metadata->isEmpty())
        parts << entriesText(metadata->size());
    return parts;
}

QStringList consequencesOf(const ConfirmFacts &facts)
{
    if (answersByEvidence(facts.intent.provider) || facts.intent.verb == WriteVerb::Stage)
        if (const QStringList sentences = evidenceConsequences(facts); !sentences.isEmpty())
            return sentences;
    const QString provider = providerName(facts.intent.provider);
    const QString noUndo = ConfirmTexts::tr("Nobody can undo this: not you, not %1.").arg(provider);
    const QString noMore = ConfirmTexts::tr("No message, document or metadata can be sent afterwards.");
    switch (facts.intent.verb) {
    case WriteVerb::Respond: {
        QStringList out = whatGoesOut(facts);
        if (!facts.draft.files.isEmpty())
            //: %1 is "2 files"
            out << ConfirmTexts::tr("%1 of your draft, uploaded first").arg(filesText(facts.draft.files.size()));
        if (facts.dispute.documentsTotal > 0)
            //: %1 is "2 documents", %2 the provider's name
            out << ConfirmTexts::tr("%1 that %2 has already")
                       .arg(documentsText(facts.dispute.documentsTotal), provider);
        //: %1 lists what is sent, such as "a message of 412 characters, 3 metadata entries"
        return {ConfirmTexts::tr("Goes out: %1.").arg(enumerated(out)),
            ConfirmTexts::tr("%1 takes one response only, once. %2").arg(provider, noMore), noUndo};
    }
    case WriteVerb::Concede:
    case WriteVerb::FinaliseWon:
    case WriteVerb::FinaliseLost: return {noMore, noUndo};
    case WriteVerb::Stage: break; // above
    case WriteVerb::UploadDocument:
        //: %1 is a size such as "1.9 MB", %2 the provider's name
        return {ConfirmTexts::tr("%1 go to %2. The document can be deleted until the response is sent.")
                    .arg(sizeText(facts.intent.fileSize, facts.locale), provider)};
    case WriteVerb::DeleteDocument:
        return {ConfirmTexts::tr("%1 no longer has it afterwards; it would have to be uploaded again.").arg(provider),
            noUndo};
    }
    return {};
}

/// The provider's own date, not an estimate of ours: past it the answer may count for nothing.
QString lateLine(const ConfirmFacts &facts)
{
    const QDateTime due = facts.dispute.dueBy;
    if (facts.intent.verb != WriteVerb::Respond || !due.isValid() || due > facts.now)
        return {};
    //: %1 is a date and time, %2 the provider's name
    return ConfirmTexts::tr("The deadline was %1: %2 may refuse this response, or not look at it any more.")
        .arg(timeText(due, facts.locale), providerName(facts.intent.provider));
}
} // namespace

QString confirmTitle(const ConfirmFacts &facts)
{
    const QString id = tailOf(facts.intent.disputeId);
    const QString file = isolatedText(facts.intent.fileName);
    const QString provider = providerName(facts.intent.provider);
    const bool byEvidence = answersByEvidence(facts.intent.provider);
    QString title;
    switch (facts.intent.verb) { //: %1 is the end of a dispute's id in these titles, such as …0q7d
    case WriteVerb::Respond:
        title = byEvidence ? ConfirmTexts::tr("Submit the evidence for dispute %1?").arg(id)
                           : ConfirmTexts::tr("Send the response to dispute %1?").arg(id);
        break;
    case WriteVerb::Stage:
        //: %1 is the end of a dispute's id, %2 the provider's name
        title = ConfirmTexts::tr("Keep the evidence for dispute %1 at %2 without submitting it?").arg(id, provider);
        break;
    case WriteVerb::Concede: title = ConfirmTexts::tr("Accept the loss of dispute %1?").arg(id); break;
    case WriteVerb::FinaliseWon: title = ConfirmTexts::tr("Record dispute %1 as won?").arg(id); break;
    case WriteVerb::FinaliseLost: title = ConfirmTexts::tr("Record dispute %1 as lost?").arg(id); break;
    //: %1 is a file name, %2 the end of a dispute's id
    case WriteVerb::UploadDocument:
        //: %1 is a file name, %2 the provider's name, %3 the end of a dispute's id
        title = byEvidence ? ConfirmTexts::tr("Upload “%1” to %2 for dispute %3?").arg(file, provider, id)
                           : ConfirmTexts::tr("Upload “%1” to dispute %2?").arg(file, id);
        break;
    case WriteVerb::DeleteDocument:
        title = facts.intent.fileName.isEmpty() ? ConfirmTexts::tr("Delete a document of dispute %1?").arg(id)
                                                //: %1 is a file name, %2 the end of a dispute's id
                                                : ConfirmTexts::tr("Delete “%1” of dispute %2?").arg(file, id);
        break;
    }
    return confirmTitle(facts.intent.mode, title);
}

QString confirmTitle(Mode mode, const QString &title)
{
    //: Before the title of a dialog that acts on test data; %1 is the title
    return mode == Mode::Test ? ConfirmTexts::tr("TEST: %1").arg(title) : title;
}

QString confirmActText(const ConfirmFacts &facts)
{
    const QString money = visibleText(moneyText(facts.intent.amount, facts.intent.provider, facts.locale));
    const QString provider = providerName(facts.intent.provider);
    const bool byEvidence = answersByEvidence(facts.intent.provider);
    QString text;
    switch (facts.intent.verb) { //: %1 is an amount in these buttons, such as THB 12,450.00
    case WriteVerb::Respond:
        text = byEvidence ? ConfirmTexts::tr("Submit evidence for %1").arg(money)
                          : ConfirmTexts::tr("Send response for %1").arg(money);
        break;
    //: %1 is the provider's name
    case WriteVerb::Stage: text = ConfirmTexts::tr("Keep evidence at %1, not submitted").arg(provider); break;
    case WriteVerb::Concede: text = ConfirmTexts::tr("Accept loss of %1").arg(money); break;
    case WriteVerb::FinaliseWon: text = ConfirmTexts::tr("Record %1 as won").arg(money); break;
    case WriteVerb::FinaliseLost: text = ConfirmTexts::tr("Record %1 as lost").arg(money); break;
    case WriteVerb::UploadDocument:
        //: %1 is the provider's name
        text = byEvidence ? ConfirmTexts::tr("Upload 1 file to %1").arg(provider) : ConfirmTexts::tr("Upload document");
        break;
    case WriteVerb::DeleteDocument: text = ConfirmTexts::tr("Delete document"); break;
    }
    //: A button that acts on test data; %1 is its text
    return facts.intent.mode == Mode::Test ? ConfirmTexts::tr("%1 (TEST)").arg(text) : text;
}

QString confirmMoneyLine(const ConfirmFacts &facts)
{
    const QString charge = shortId(facts.dispute.charge, 16); // as the picture of the dialog has it
    QString line;
    switch (facts.intent.verb) {
    case WriteVerb::Concede:
    case WriteVerb::FinaliseLost:
        //: Below an amount of money; %1 is the id of a charge
        line = charge.isEmpty() ? ConfirmTexts::tr("goes back to the cardholder")
                                : ConfirmTexts::tr("goes back to the cardholder of charge %1").arg(charge);
        break;
    case WriteVerb::FinaliseWon:
        //: Below an amount of money; %1 is the name of the agent's account
        line = ConfirmTexts::tr("comes back to you, account %1").arg(isolatedText(facts.account.label));
        break;
    case WriteVerb::Respond:
        //: Below an amount of money
        line = ConfirmTexts::tr("is what the dispute is about; no money moves with this step");
        break;
    case WriteVerb::Stage:
    case WriteVerb::UploadDocument:
    case WriteVerb::DeleteDocument: line = ConfirmTexts::tr("is what the dispute is about; no money moves"); break;
    }
    //: %1 says to whom the money goes
    return facts.intent.mode == Mode::Test ? ConfirmTexts::tr("%1 (TEST data: no real money)").arg(line) : line;
}

QString statusAfterWrite(const WriteIntent &intent)
{
    switch (intent.verb) {
    case WriteVerb::Respond:
        if (intent.provider == ProviderKind::Omise)
            return u"pending"_s;
        return intent.seen.status.startsWith("appeal_"_L1)   ? u"appeal_under_review"_s
            : isInquiry(intent.provider, intent.seen.status) ? u"warning_under_review"_s
                                                             : u"under_review"_s;
    case WriteVerb::Concede:
    case WriteVerb::FinaliseLost: return u"lost"_s;
    case WriteVerb::FinaliseWon: return u"won"_s;
    case WriteVerb::Stage:
    case WriteVerb::UploadDocument:
    case WriteVerb::DeleteDocument: break;
    }
    return intent.seen.status;
}

QString confirmReadLine(const ConfirmFacts &facts)
{
    const QString provider = providerName(facts.intent.provider);
    if (!facts.dispute.readAt.isValid())
        //: %1 is the provider's name in these sentences
        return ConfirmTexts::tr("Not read from %1 in this run.").arg(provider);
    const int seconds = int(qBound(qint64(0), facts.dispute.readAt.secsTo(facts.now), qint64(1'000'000'000)));
    if (seconds == 0)
        return ConfirmTexts::tr("Read from %1 just now.").arg(provider);
    if (seconds == 1)
        return ConfirmTexts::tr("Read from %1 1 second ago.").arg(provider);
    if (seconds < 120)
        return ConfirmTexts::tr("Read from %1 %n seconds ago.", nullptr, seconds).arg(provider);
    //: %1 is the provider's name, %2 a date and time
    return ConfirmTexts::tr("Read from %1 at %2.").arg(provider, timeText(facts.dispute.readAt, facts.locale));
}

QStringList confirmConsequences(const ConfirmFacts &facts)
{
    QStringList sentences = consequencesOf(facts);
    if (const QString late = lateLine(facts); !late.isEmpty())
        sentences.prepend(late);
    return sentences;
}

QString confirmUnsentDraft(const ConfirmFacts &facts)
{
    const Draft &draft = facts.draft;
    const bool closes = isIrreversible(facts.intent.verb);
    QStringList parts;
    if (closes && !draft.evidence.isEmpty())
        parts << textFieldsText(draft.evidence.size());
    if (closes && draft.metadataEdited)
        parts << entriesText(draft.metadata.size());
    if (closes && !draft.files.isEmpty()) // a response takes them along
        parts << filesText(draft.files.size());
    if (closes && !draft.message.isEmpty()) {
        const QString length = charactersText(lengthOf(draft.message), facts.locale);
        //: %1 is "412 characters"
        return parts.isEmpty()
            ? ConfirmTexts::tr("Your draft of %1 will not be sent.").arg(length)
            //: %1 is "412 characters", %2 such as "3 metadata entries, 1 file"
            : ConfirmTexts::tr("Your draft of %1 with %2 will not be sent.").arg(length, enumerated(parts));
    }
    //: %1 is such as "3 metadata entries, 1 file"
    return parts.isEmpty() ? QString()
                           : ConfirmTexts::tr("Your draft has %1 that will not be sent.").arg(enumerated(parts));
}

} // namespace disputedesk
