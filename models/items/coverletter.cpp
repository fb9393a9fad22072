#include "models/items/coverletter.h"

#include "models/domain/displaytext.h"
#include "models/items/documentlistmodel.h"
#include "models/items/evidenceof.h"
#include "models/items/letterwords.h"
#include "models/items/localeformats.h"
#include "models/items/moneywords.h"
#include "models/items/placeholders.h"
#include "models/items/reasonwords.h"
#include "models/items/wordsin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// Short facts that read well in a list; long texts stand in their own fields anyway.
constexpr qsizetype kLongestFact = 120;

QString fileName(const DisputeView &view, const QString &id)
{
    const auto known =
        std::find_if(view.files.cbegin(), view.files.cend(), [&id](const Document &file) { return file.id == id; });
    return known == view.files.cend() ? QString() : visibleText(known->filename);
}

void add(QList<Attachment> &all, const QString &name, const QString &shows, int pages)
{
    all.append({attachmentLetter(all.size()), visibleText(name), shows, pages});
}

QString lineOf(const Attachment &attachment, const WordsIn &words)
{
    QString line = attachment.letter + u". "_s + attachment.shows;
    if (!attachment.name.isEmpty())
        line += u": "_s + attachment.name;
    if (attachment.pages > 0)
        line += u" ("_s + words.translate("disputedesk::CoverLetter", "%n pages", nullptr, attachment.pages) + u')';
    return line;
}

QStringList factsOf(const DisputeView &view, const WordsIn &words)
{
    QStringList facts;
    if (!answersByEvidence(view.dispute.provider))
        return facts;
    const EvidencePlan plan = evidenceOf(view);
    for (const EvidenceRow &row : plan.rows) {
        const QString value = visibleText(row.value).simplified();
        if (row.field->isFile || row.field->isLong || row.isHidden() || value.isEmpty() || value.size() > kLongestFact)
            continue;
        facts << u"- "_s + evidenceFieldTextIn(words, row.field->name) + u": "_s + value;
    }
    return facts;
}

QStringList headOf(const DisputeView &view, const WordsIn &words, const QLocale &locale)
{
    const Dispute &dispute = view.dispute;
    const auto day = [&locale](const QDateTime &at) { return dateWithYear(at.toLocalTime().date(), locale); };
    QStringList head{
        words.translate("disputedesk::CoverLetter", "Response to dispute %1").arg(visibleText(dispute.id))};
    head << words.translate("disputedesk::CoverLetter", "Amount: %1")
                .arg(clearMoneyTextIn(words, dispute.amount, dispute.provider, locale));
    if (hasReason(dispute)) // "Not available" is none to name
        head << words.translate("disputedesk::CoverLetter", "Reason: %1").arg(reasonTextIn(words, dispute));
    if (!dispute.charge.isEmpty() && view.charge && view.charge->createdAt.isValid())
        head << words.translate("disputedesk::CoverLetter", "Charge: %1 of %2")
                    .arg(visibleText(dispute.charge), day(view.charge->createdAt));
    else if (!dispute.charge.isEmpty())
        head << words.translate("disputedesk::CoverLetter", "Charge: %1").arg(visibleText(dispute.charge));
    if (dispute.createdAt.isValid())
        head << words.translate("disputedesk::CoverLetter", "Opened: %1").arg(day(dispute.createdAt));
    return head;
}

QList<Attachment> attachmentsIn(const WordsIn &words, const DisputeView &view)
{
    QList<Attachment> all;
    if (answersByEvidence(view.dispute.provider)) {
        const EvidencePlan plan = evidenceOf(view);
        for (const EvidenceRow &row : plan.rows)
            if (row.field->isFile && row.isProvided() && !row.isHidden())
                add(all, row.file ? row.file->fileName : fileName(view, row.value),
                    evidenceFieldTextIn(words, row.field->name), row.file ? row.file->pages : -1);
        return all;
    }
    const auto shows = [&words](const QString &kind) {
        return kind.isEmpty() ? words.translate("disputedesk::CoverLetter", "Document")
                              : documentKindTextIn(words, kind);
    };
    for (const Document &document : view.dispute.documents)
        if (!document.deleted)
            add(all, document.filename, shows(document.kind), -1);
    for (const DraftFile &file : view.draft.files)
        add(all, file.fileName, shows(file.kind), file.pages);
    return all;
}
} // namespace

QString attachmentLetter(qsizetype place)
{
    QString letters;
    for (qsizetype left = place; left >= 0; left = left / 26 - 1)
        letters.prepend(QChar(u'A' + char16_t(left % 26)));
    return letters;
}

QList<Attachment> attachmentsOf(const DisputeView &view) { return attachmentsIn(WordsIn({}), view); }

QString coverLetterText(const DisputeView &view, const QString &language)
{
    const WordsIn words(language);
    QStringList parts{headOf(view, words, replyLocale(language)).join(u'\n'),
        words.translate("disputedesk::CoverLetter", "We contest this dispute and ask you to close it in our favour.")};
    if (const QStringList facts = factsOf(view, words); !facts.isEmpty())
        parts << words.translate("disputedesk::CoverLetter", "The facts:") + u'\n' + facts.join(u'\n');
    QStringList lines;
    for (const Attachment &attachment : attachmentsIn(words, view))
        lines << lineOf(attachment, words);
    if (!lines.isEmpty())
        parts << words.translate("disputedesk::CoverLetter", "Attachments:") + u'\n' + lines.join(u'\n');
    return parts.join(u"\n\n"_s);
}

} // namespace disputedesk
