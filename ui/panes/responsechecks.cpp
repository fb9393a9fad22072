#include "ui/panes/responsechecks.h"

#include "models/items/documentlistmodel.h"
#include "models/items/metadatamodel.h"
#include "models/items/unfilled.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class Texts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::ResponsePane)
};
} // namespace

ResponseChecks checkResponse(const QString &message, const MetadataModel &metadata, const DocumentListModel &documents,
    const QStringList &foreign)
{
    using Place = DocumentListModel::Place;
    ResponseChecks checks;
    int sent = 0;
    int waiting = 0;
    int sending = 0;
    for (int row = 0; row < documents.rowCount(); ++row) {
        const auto place = Place(documents.index(row).data(DocumentListModel::PlaceRole).toInt());
        sent += place == Place::OnServer;
        waiting += place == Place::InDraft || place == Place::Unclear;
        checks.staged = checks.staged || place == Place::InDraft;
        sending += place == Place::Uploading;
    }
    const bool empty = message.trimmed().isEmpty();
    const std::optional<Unfilled> unfilled = unfilledIn(message, foreign);
    if (empty)
        checks.stop = Texts::tr("write a message to the bank first.");
    else if (unfilled)
        checks.stop = unfilledText(*unfilled);
    else if (!metadata.isValid())
        checks.stop = Texts::tr("mend the metadata first.");
    else if (sending > 0)
        checks.stop = Texts::tr("a document is still being sent.");
    using Weight = ResponseChecks::Weight;
    const auto add = [&checks](const QString &text, Weight weight = Weight::Told) {
        checks.lines.append({text, weight});
    };
    add(empty ? u"○ "_s + Texts::tr("no message yet") : u"✓ "_s + Texts::tr("message"));
    if (unfilled)
        add(u"! "_s + Texts::tr("%n placeholders to fill in", nullptr, unfilled->more + 1), Weight::Stops);
    if (metadata.isValid())
        add(u"✓ "_s + Texts::tr("metadata"));
    else
        add(u"! "_s + Texts::tr("metadata has a problem"), Weight::Stops);
    if (sent > 0)
        add(u"✓ "_s + Texts::tr("documents: %1").arg(sent));
    else if (waiting + sending == 0)
        add(u"○ "_s + Texts::tr("no document"));
    if (waiting > 0)
        add(u"! "_s + Texts::tr("%n files not sent yet", nullptr, waiting), Weight::Look);
    return checks;
}

} // namespace disputedesk
