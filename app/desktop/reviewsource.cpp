#include "app/desktop/reviewsource.h"

#include "models/domain/displaytext.h"
#include "models/items/documentlistmodel.h"
#include "models/items/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("disputedesk::Review", text); }
} // namespace

ReviewContent reviewContentOf(
    const WriteIntent &intent, const DisputeView &view, const ExactRequest &request, const QLocale &locale)
{
    const QString provider = providerName(intent.provider);
    const Dispute &dispute = view.dispute;
    ReviewContent content;
    content.title = tr("Review the response to dispute %1").arg(shortId(dispute.id));
    content.moneyText = moneyText(dispute.amount, dispute.provider, locale);
    content.moneyLine = reasonText(dispute.reasonCode);
    content.accountLine = visibleText(view.account.label) + u" · "_s + provider;
    content.mode = intent.mode;
    content.provider = intent.provider;
    content.statusBefore = statusText(dispute.status);
    content.statusAfter = statusText(u"pending"_s);
    content.providerDoes = tr("%1 takes one response, once: the dispute then goes to the bank for review, and message, "
                              "metadata and documents can no longer be changed.")
                               .arg(provider);
    content.base = intent.seen;
    content.message = intent.message;
    content.metadata = view.draft.metadataEdited ? view.draft.metadata : dispute.metadata;
    if (!view.draft.isEmpty() && view.draft.base != SeenState() && view.draft.base != intent.seen) {
        content.base = view.draft.base;
        content.theirs = intent.seen;
    }
    for (const Document &document : dispute.documents)
        if (!document.deleted)
            content.documents.append({document.filename, documentKindText(document.kind), -1, true});
    for (const DraftFile &file : view.draft.files)
        content.documents.append({file.fileName, documentKindText(file.kind), file.size, false});
    content.method = verbName(request.verb);
    content.path = request.url.path();
    for (const auto &[name, value] : request.headers)
        content.headers.append({QString::fromLatin1(name), QString::fromLatin1(value)});
    content.body = request.body;
    return content;
}

} // namespace disputedesk
