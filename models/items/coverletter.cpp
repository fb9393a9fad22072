#include "models/items/coverletter.h"

#include "models/domain/displaytext.h"
#include "models/items/documentlistmodel.h"
#include "models/items/evidenceof.h"
#include "models/items/evidencetexts.h"
#include "models/items/localeformats.h"
#include "models/items/moneywords.h"
#include "models/items/texts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class Texts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::CoverLetter)
};

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

QString lineOf(const Attachment &attachment)
{
    QString line = attachment.letter + u". "_s + attachment.shows;
    if (!attachment.name.isEmpty())
        line += u": "_s + attachment.name;
    if (attachment.pages > 0)
        line += u" ("_s + Texts::tr("%n pages", nullptr, attachment.pages) + u')';
    return line;
}

QStringList factsOf(const DisputeView &view)
{
    QStringList facts;
    if (!answersByEvidence(view.dispute.provider))
        return facts;
    const EvidencePlan plan = evidenceOf(view);
    for (const EvidenceRow &row : plan.rows) {
        const QString value = visibleText(row.value).simplified();
        if (row.field->isFile || row.field->isLong || row.isHidden() || value.isEmpty() || value.size() > kLongestFact)
            continue;
        facts << u"- "_s + evidenceFieldText(row.field->name) + u": "_s + value;
    }
    return facts;
}
} // namespace

QString attachmentLetter(qsizetype place)
{
    QString letters;
    for (qsizetype left = place; left >= 0; left = left / 26 - 1)
        letters.prepend(QChar(u'A' + char16_t(left % 26)));
    return letters;
}

QList<Attachment> attachmentsOf(const DisputeView &view)
{
    QList<Attachment> all;
    if (answersByEvidence(view.dispute.provider)) {
        const EvidencePlan plan = evidenceOf(view);
        for (const EvidenceRow &row : plan.rows)
            if (row.field->isFile && row.isProvided() && !row.isHidden())
                add(all, row.file ? row.file->fileName : fileName(view, row.value), evidenceFieldText(row.field->name),
                    row.file ? row.file->pages : -1);
        return all;
    }
    const auto shows = [](const QString &kind) {
        return kind.isEmpty() ? Texts::tr("Document") : documentKindText(kind);
    };
    for (const Document &document : view.dispute.documents)
        if (!document.deleted)
            add(all, document.filename, shows(document.kind), -1);
    for (const DraftFile &file : view.draft.files)
        add(all, file.fileName, shows(file.kind), file.pages);
    return all;
}

QString coverLetterText(const DisputeView &view, const QLocale &locale)
{
    const Dispute &dispute = view.dispute;
    const auto day = [&locale](const QDateTime &at) { return dateWithYear(at.toLocalTime().date(), locale); };
    QStringList head{Texts::tr("Response to dispute %1").arg(visibleText(dispute.id))};
    head << Texts::tr("Amount: %1").arg(clearMoneyText(dispute.amount, dispute.provider, locale));
    head << Texts::tr("Reason: %1").arg(reasonText(dispute));
    if (!dispute.charge.isEmpty() && view.charge && view.charge->createdAt.isValid())
        head << Texts::tr("Charge: %1 of %2").arg(visibleText(dispute.charge), day(view.charge->createdAt));
    else if (!dispute.charge.isEmpty())
        head << Texts::tr("Charge: %1").arg(visibleText(dispute.charge));
    if (dispute.createdAt.isValid())
        head << Texts::tr("Opened: %1").arg(day(dispute.createdAt));

    QStringList parts{head.join(u'\n'), Texts::tr("We contest this dispute and ask you to close it in our favour.")};
    if (const QStringList facts = factsOf(view); !facts.isEmpty())
        parts << Texts::tr("The facts:") + u'\n' + facts.join(u'\n');
    const QList<Attachment> attachments = attachmentsOf(view);
    QStringList lines;
    for (const Attachment &attachment : attachments)
        lines << lineOf(attachment);
    if (!lines.isEmpty())
        parts << Texts::tr("Attachments:") + u'\n' + lines.join(u'\n');
    return parts.join(u"\n\n"_s);
}

} // namespace disputedesk
