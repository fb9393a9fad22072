#include "models/items/casefile.h"

#include "models/domain/displaytext.h"
#include "models/items/activitymodel.h"
#include "models/items/casesections.h"
#include "models/items/documentlistmodel.h"
#include "models/items/evidencetexts.h"
#include "models/items/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class CaseTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::CaseTexts)
};

bool isPicture(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff");
}

QString kindOf(const Document &document)
{
    return evidenceField(document.kind) ? evidenceFieldText(document.kind) : documentKindText(document.kind);
}

QString aboutOf(const CaseDocument &known, const QLocale &locale)
{
    const Document &document = known.document;
    QStringList parts{kindOf(document),
        sizeText(known.bytes.isEmpty() ? document.size : qint64(known.bytes.size()), locale),
        timeText(document.createdAt, locale), visibleText(document.id)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString unreadText(const Error &error)
{
    const QString why = visibleText(error.detail.left(200));
    return why.isEmpty() ? CaseTexts::tr("It could not be read from this computer: not shown here.")
                         //: %1 is what the system says
                         : CaseTexts::tr("It could not be read from this computer (%1): not shown here.").arg(why);
}

/// What the page has of it, said of every document: nothing is left out in silence.
QString shownOf(const CaseDocument &known)
{
    if (known.document.deleted)
        return CaseTexts::tr("Deleted at the provider.");
    if (known.namedOnly)
        return CaseTexts::tr("Not in this file: only its name is.");
    if (known.unread)
        return unreadText(*known.unread);
    if (known.bytes.isEmpty())
        return CaseTexts::tr("Not on this computer: not shown here.");
    if (isPicture(known.bytes))
        return CaseTexts::tr("On a page of its own below.");
    if (known.bytes.startsWith("%PDF-"))
        return CaseTexts::tr("A PDF: not shown here, save it by itself.");
    return CaseTexts::tr("A file of another type: not shown here.");
}

QString nameOf(const Document &document)
{
    return visibleText((document.filename.isEmpty() ? document.id : document.filename).left(200));
}

CaseFile::Section documentSection(const DisputeView &view, const QList<CaseDocument> &documents, const QLocale &locale)
{
    CaseFile::Section section;
    section.title = CaseTexts::tr("Documents at the provider");
    for (const CaseDocument &known : documents)
        section.facts.append({nameOf(known.document), aboutOf(known, locale) + u'\n' + shownOf(known)});
    if (const qint64 more = view.dispute.documentsTotal - documents.size(); more > 0)
        section.note = more == 1
            ? CaseTexts::tr("The provider counts 1 more, which is not listed here.")
            : CaseTexts::tr("The provider counts %Ln more, which are not listed here.", nullptr, int(more));
    return section;
}

QList<CaseFile::Event> eventsOf(const DisputeView &view, const QList<ActivityItem> &activity, const QLocale &locale)
{
    QList<ActivityItem> items; // of this dispute, whoever was asked for them
    for (const ActivityItem &item : activity)
        if (item.account == view.account.id && item.disputeId == view.dispute.id)
            items.append(item);
    ActivityModel model;
    model.setItems(items);
    QList<CaseFile::Event> events;
    for (int row = model.rowCount() - 1; row >= 0; --row) {
        const QModelIndex index = model.index(row);
        const auto item = model.data(index, ActivityModel::ItemRole).value<ActivityItem>();
        events.append({timeText(item.at, locale), model.data(index, ActivityModel::TitleRole).toString(),
            model.data(index, ActivityModel::DetailRole).toString()});
    }
    return events;
}
} // namespace

CaseFile caseFileOf(const DisputeView &view, const QList<ActivityItem> &activity, const QList<CaseDocument> &documents,
    const QDateTime &now, const QLocale &locale)
{
    const QString provider = providerName(view.dispute.provider);
    CaseFile file;
    file.disputeId = visibleText(view.dispute.id);
    //: %1 is the dispute's id
    file.title = CaseTexts::tr("Dispute %1").arg(file.disputeId);
    const QString mode = view.dispute.mode == Mode::Live ? CaseTexts::tr("LIVE") : CaseTexts::tr("TEST");
    file.account = visibleText(view.account.label) + u" · "_s + provider + u" · "_s + mode;
    //: %1 is the provider's name, %2 a moment
    file.asOf = CaseTexts::tr("As %1 told it on %2").arg(provider, timeText(view.dispute.readAt, locale));
    const QList<CaseFile::Section> all{caseFacts(view, locale), caseDeadline(view, now, locale),
        caseCharge(view, locale), caseMoney(view, locale), caseResponse(view), caseMetadata(view), caseEvidence(view),
        caseDraft(view), documentSection(view, documents, locale)};
    for (const CaseFile::Section &section : all)
        if (!section.facts.isEmpty() || !section.text.isEmpty() || !section.note.isEmpty())
            file.sections.append(section);
    file.events = eventsOf(view, activity, locale);
    for (const CaseDocument &known : documents)
        if (isPicture(known.bytes))
            file.pictures.append({nameOf(known.document), aboutOf(known, locale), known.bytes});
    return file;
}

} // namespace disputedesk
